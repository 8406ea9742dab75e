import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBench, type Bench } from './harness.ts';
import { runCampaign } from './mixing/campaign.ts';
import { PATIENTS } from './mixing/charts.ts';
import { GRACE, mixedIn, strayIn } from './mixing/observe.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const always = { from: 0, to: Number.POSITIVE_INFINITY };
const [one, other] = [PATIENTS[0]!, PATIENTS[1]!];

describe('what the campaign must see', () => {
  test('a finding of one under the name of another', () => {
    expect(mixedIn([{ at: 1, tab: 1, words: `${one.name}; ${other.drugs[0]}` }])).toHaveLength(1);
    expect(mixedIn([{ at: 1, tab: 1, words: `${one.name}; ${one.drugs.join('; ')}` }])).toEqual([]);
  });

  test('a patient who is not on screen, and one who stays', () => {
    const truth = [{ at: 0, banner: one.id, hidden: false }, { at: 5000, banner: other.id, hidden: false }];
    const stays = strayIn([{ at: 100, tab: 1, words: one.name }, { at: 5001 + GRACE, tab: 1, words: '' }], truth, always);
    expect(stays.faults.map(({ kind }) => kind)).toEqual(['stayed']);
    const late = strayIn([{ at: 5100, tab: 1, words: '' }, { at: 5100 + 2 * GRACE, tab: 1, words: one.name }], truth, always);
    expect(late.faults.map(({ kind }) => kind)).toEqual(['not on screen']);
    expect(strayIn([{ at: 100, tab: 1, words: one.name }, { at: 5200, tab: 1, words: other.name }], truth, always)).toEqual({ faults: [], delays: [200] });
  });
});

test('12 switches of patient at random: none is mixed', async () => {
  const seed = Date.now() % 1_000_000;
  console.log(`seed ${seed}`);
  const { faults, shown } = await runCampaign(bench, { switches: 12, seed });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(shown).toBeGreaterThan(0);
  expect(bench.errors).toEqual([]);
}, 300_000);
