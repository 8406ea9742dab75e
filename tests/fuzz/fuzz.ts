/**
 * npm run fuzz -- [text|pages] [--documents N] [--minutes N] [--seed N] [--processes N] [--afresh]:
 * documents at random. `text` goes through detection and decision; `pages` through
 * the reader, detection, decision, marks and panel in a real browser; without a
 * name both are run. The seed is printed first; the same seed gives the same
 * documents, and a run that was ended goes on where it was. What fails is made
 * smaller and written out. Exit status 1 when anything failed, 2 when it could
 * not run.
 */
import { parseArgs } from 'node:util';
import { fuzzPages } from './pages.ts';
import { fuzzText } from './text.ts';

const PARTS = { text: { documents: 1_000_000, fuzz: fuzzText }, pages: { documents: 20_000, fuzz: fuzzPages } } as const;
type Part = keyof typeof PARTS;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' }, processes: { type: 'string' }, afresh: { type: 'boolean' } },
});
const parts = positionals.length === 0 ? Object.keys(PARTS) as Part[] : positionals as Part[];
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY);
const processes = Number(values.processes ?? 2);
const asked = values.documents === undefined ? undefined : Number(values.documents);
if (!parts.every((part) => part in PARTS) || ![seed, processes, asked ?? 1].every(Number.isInteger) || processes < 1 || !(minutes > 0)) {
  console.error('Usage: npm run fuzz -- [text|pages] [--documents N] [--minutes N] [--seed N] [--processes N] [--afresh]');
  process.exit(2);
}

for (const part of parts) {
  const documents = asked ?? PARTS[part].documents;
  console.log(`${part}: ${documents} documents, seed ${seed}${Number.isFinite(minutes) ? `, ${minutes} minutes` : ''}`);
  const options = { seed, documents, minutes, afresh: values.afresh ?? false, say: (line: string) => console.log(line) };
  const run = await PARTS[part].fuzz(options, processes);
  console.log(`${part}, seed ${seed}, ${new Date().toISOString().slice(0, 10)}: ${run.line()}`);
  if (run.failed) process.exitCode = 1;
}
