/**
 * npm run soak -- [visits] [--seed N]: visits to charts over forty sites in one
 * browser, with answers and copies; prints what the browser keeps on the way.
 * Exit status 1 when two patients were mixed, or when anything grew from the
 * first sixth of the visits to the last. The seed is printed first.
 */
import { parseArgs } from 'node:util';
import { build } from '../../tools/build.ts';
import { startBench } from '../harness.ts';
import { grownIn, soak } from './soak.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const visits = Number(positionals[0] ?? 600);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(visits) || visits < 6 || !Number.isInteger(seed)) {
  console.error('Usage: npm run soak -- [visits, 6 or more] [--seed N]');
  process.exit(2);
}
console.log(`${visits} visits, seed ${seed}`);
await build('test');
const bench = await startBench();
try {
  const began = Date.now();
  const { answers, copies, mixed, kept } = await soak(bench, { visits, seed, every: Math.floor(visits / 6), say: (line) => console.log(line) });
  const grown = [...grownIn(kept[0]!, kept.at(-1)!), ...bench.errors.map((error) => `went wrong unseen: ${error}`)];
  for (const line of [...mixed, ...grown]) console.log(line);
  console.log(`soak, seed ${seed}, ${new Date().toISOString().slice(0, 10)}: ${visits} visits, ${answers} answers, ${copies} copies, ${Math.round((Date.now() - began) / 1000)} s: ${mixed.length} mixed, ${grown.length} grown`);
  process.exitCode = mixed.length + grown.length === 0 ? 0 : 1;
} finally {
  await bench.close();
}
