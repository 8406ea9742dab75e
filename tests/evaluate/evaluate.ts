/**
 * npm run evaluate: figures on the worked charts and the labelled corpora, one
 * `name: value` a line. Options: --verbose names each error, --only SET (vignettes,
 * notes, negex, e3c). The corpora are not part of the project; a set that is
 * absent is skipped and named.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateE3c } from './e3c.ts';
import { evaluateNegex, readJsonl } from './negex.ts';
import type { Figure } from './negex.ts';
import { evaluateNotes } from './notes.ts';
import { evaluateVignettes } from './vignettes.ts';
import type { Vignette } from './vignettes.ts';

const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(root, '../shared/corpus');

interface Result { readonly figures: readonly Figure[]; readonly errors: readonly string[] }

const SETS: Readonly<Record<string, { readonly file: string; readonly run: (path: string) => Promise<Result> | Result }>> = {
  vignettes: {
    file: join(root, 'tests/vignettes/vignettes.jsonl'),
    run: async (path) => {
      const { figures, wrong } = await evaluateVignettes(readJsonl<Vignette>(path));
      return { figures, errors: [...wrong].map(([id, found]) => `${id}: ${found.join('; ')}`) };
    },
  },
  notes: { file: join(corpus, 'notes-dev.jsonl'), run: (path) => evaluateNotes(path) },
  negex: { file: join(corpus, 'negex-dev.jsonl'), run: (path) => ({ figures: evaluateNegex(path), errors: [] }) },
  e3c: { file: join(corpus, 'e3c-dev.jsonl'), run: (path) => ({ figures: evaluateE3c(path), errors: [] }) },
};

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false }, only: { type: 'string' } } });
if (values.only !== undefined && !(values.only in SETS)) {
  console.error(`no such set: ${values.only}; there are ${Object.keys(SETS).join(', ')}`);
  process.exit(2);
}
for (const [name, { file, run }] of Object.entries(SETS)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!existsSync(file)) {
    console.log(`${name}: skipped, ${file} is not there`);
    continue;
  }
  const { figures, errors } = await run(file);
  for (const figure of figures) console.log(`${figure.name}: ${Number.isInteger(figure.value) ? figure.value : figure.value.toFixed(3)}`);
  if (values.verbose || name === 'vignettes') for (const error of errors) console.log(`  ${error}`);
}
