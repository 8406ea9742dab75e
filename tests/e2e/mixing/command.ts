/**
 * npm run mixing -- [switches] [--seed N]: switches patients at random in a real
 * browser; exit status 1 when two were ever mixed. The seed is printed first.
 */
import { parseArgs } from 'node:util';
import { build } from '../../tools/build.ts';
import { startBench } from '../harness.ts';
import { runCampaign } from './campaign.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const switches = Number(positionals[0] ?? 2000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(switches) || switches < 1 || !Number.isInteger(seed)) {
  console.error('Usage: npm run mixing -- [switches] [--seed N]');
  process.exit(2);
}
console.log(`${switches} switches, seed ${seed}`);
await build('test');
const bench = await startBench();
try {
  const { faults, kinds, shown, delay } = await runCampaign(bench, { switches, seed, say: console.log });
  console.log(Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`).join(', '));
  console.log(`the right patient shown before the next switch: ${shown}; the former one gone after ${delay.half} ms (half), ${delay.most} ms (19 of 20), ${delay.longest} ms (longest)`);
  console.log(`mixed: ${faults.length} of ${switches} switches, seed ${seed}, ${new Date().toISOString().slice(0, 10)}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await bench.close();
}
