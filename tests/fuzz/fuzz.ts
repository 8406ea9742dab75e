/**
 * npm run fuzz -- [text] [--documents N] [--minutes N] [--seed N] [--processes N] [--afresh]:
 * documents at random through detection and decision. The seed is printed first;
 * the same seed gives the same documents, and a run that was ended goes on where
 * it was. What fails is made smaller and written out. Exit status 1 when anything
 * failed, 2 when it could not run.
 */
import { parseArgs } from 'node:util';
import type { Run } from './run.ts';
import { fuzzText } from './text.ts';

const PARTS = { text: 1_000_000 } as const;
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
  console.error('Usage: npm run fuzz -- [text] [--documents N] [--minutes N] [--seed N] [--processes N] [--afresh]');
  process.exit(2);
}

for (const part of parts) {
  const documents = asked ?? PARTS[part];
  console.log(`${part}: ${documents} documents, seed ${seed}${Number.isFinite(minutes) ? `, ${minutes} minutes` : ''}`);
  const options = { seed, documents, minutes, afresh: values.afresh ?? false, say: (line: string) => console.log(line) };
  const run: Run = await fuzzText(options, processes);
  console.log(`${part}, seed ${seed}, ${new Date().toISOString().slice(0, 10)}: ${run.line()}`);
  if (run.failed) process.exitCode = 1;
}
