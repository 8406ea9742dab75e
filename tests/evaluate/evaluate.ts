/**
 * npm run evaluate: figures on the worked charts and the labelled corpora, one
 * `name: value` a line, and each label that is disputed. Options: --verbose names
 * each error of the notes, --only SET (vignettes, own, notations, notes, negex, e3c). The corpora are not part of the project; a set that is
 * absent is skipped and named. --coverage prints instead where each row of the fact sheet went and which test shows it.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coverageLines } from './coverage.ts';
import { disputedE3c, evaluateE3c } from './e3c.ts';
import { disputedNegex, evaluateNegex, readJsonl } from './negex.ts';
import type { Figure } from './negex.ts';
import { evaluateNotes } from './notes.ts';
import { scoreNotations } from '../detect/radiotherapy-notations.ts';
import { evaluateVignettes } from './vignettes.ts';
import type { Vignette } from './vignettes.ts';

const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(root, '../shared/corpus');

/** Labels held to be wrong, each with its reason; they stay in the figures, and are left out of those named so. */
const disputed = (labels: typeof disputedNegex): string[] => labels.map(({ id, why }) => `label ${id} is disputed: ${why}`);

interface Result { readonly figures: readonly Figure[]; readonly errors: readonly string[] }

async function charts(path: string): Promise<Result> {
  const { figures, wrong } = await evaluateVignettes(readJsonl<Vignette>(path));
  return { figures, errors: [...wrong].map(([id, found]) => `${id}: ${found.join('; ')}`) };
}

/** How many lines of the table of notations are read exactly. */
function notations(): Result {
  const scores = scoreNotations();
  return { figures: scores.map(({ name, right, of }) => ({ name: `notations ${name} exact`, value: right / of })), errors: scores.flatMap(({ wrong }) => wrong) };
}

const SETS: Readonly<Record<string, { readonly file: string; readonly run: (path: string) => Promise<Result> | Result }>> = {
  vignettes: { file: join(root, 'tests/vignettes/vignettes.jsonl'), run: charts },
  own: { file: join(root, 'tests/vignettes/own.jsonl'), run: charts },
  notations: { file: join(root, 'tests/detect/radiotherapy-notations.ts'), run: notations },
  notes: { file: join(corpus, 'notes-dev.jsonl'), run: (path) => evaluateNotes(path) },
  negex: { file: join(corpus, 'negex-dev.jsonl'), run: (path) => ({ figures: evaluateNegex(path), errors: disputed(disputedNegex) }) },
  e3c: { file: join(corpus, 'e3c-dev.jsonl'), run: (path) => ({ figures: evaluateE3c(path), errors: disputed(disputedE3c) }) },
};

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false }, only: { type: 'string' }, coverage: { type: 'boolean', default: false } } });
if (values.coverage) {
  console.log(coverageLines(root).join('\n'));
  process.exit();
}
if (values.only !== undefined && !(values.only in SETS)) {
  console.error(`no such set: ${values.only}; there are ${Object.keys(SETS).join(', ')}`);
  process.exit(2);
}
for (const [name, { file, run }] of Object.entries(SETS)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!existsSync(file)) {
    console.log(`${name}: skipped, ${relative(root, file)} is not there`);
    continue;
  }
  const { figures, errors } = await run(file);
  for (const figure of figures) console.log(`${figure.name}: ${Number.isInteger(figure.value) ? figure.value : figure.value.toFixed(3)}`);
  if (values.verbose || name !== 'notes') for (const error of errors) console.log(`  ${error}`);
}
