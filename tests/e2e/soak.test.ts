import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBench, type Bench } from './harness.ts';
import { SITES } from './soak/sites.ts';
import { grownIn, soak, type Kept } from './soak/soak.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

test('what grows is seen, and what one chart differs from another by is not', () => {
  const first: Kept = { visit: 100, panelHeap: 4e6, pageHeap: 6e7, workerHeap: 3e6, panelNodes: 2200, pageNodes: 360, panelListeners: 66, pageListeners: 249, session: 136_000, local: 61 };
  expect(grownIn(first, { ...first, visit: 600, panelHeap: 4.5e6, panelListeners: 80 })).toEqual([]);
  expect(grownIn(first, { ...first, visit: 600, panelListeners: 400 })).toEqual(['panelListeners: 66 at visit 100, 400 at visit 600']);
});

test('six visits of a day, each with two patients: none is mixed', { timeout: 240_000 }, async () => {
  expect(SITES).toHaveLength(40);
  const seed = Date.now() % 1_000_000;
  const { mixed, answers, copies, kept } = await soak(bench, { visits: 6, seed, every: 6, say: () => undefined });
  expect({ mixed, errors: bench.errors }, `seed ${seed}`).toEqual({ mixed: [], errors: [] });
  expect(Math.min(answers, copies, kept.length)).toBeGreaterThan(0);
});
