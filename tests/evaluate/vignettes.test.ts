import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../lib/decide/types.ts';
import { ROOT } from '../tools/paths.ts';
import { readJsonl } from './negex.ts';
import { assessVignette, differences, type Expected, type Vignette } from './vignettes.ts';

// The first chart brings in jsdom, which a busy machine is slow to load
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const vignettes = ['vignettes', 'own'].flatMap((name) => readJsonl<Vignette>(join(ROOT, `tests/vignettes/${name}.jsonl`)));

describe('worked charts come out wholly right', () => {
  test.each(vignettes)('$id', async (vignette) => {
    expect(differences(await assessVignette(vignette), vignette.expect)).toEqual([]);
  });
});

describe('a difference in any key is found', () => {
  let got: Assessment;
  let right: Expected;
  beforeAll(async () => {
    const chart = vignettes.find(({ expect: { tracks = [], cautions = [], blocked = [], notBlocked = [] } }) => tracks.length > 0 && cautions.length > 0 && blocked.length > 0 && notBlocked.length > 0)!;
    got = await assessVignette(chart);
    right = chart.expect;
  });

  test.each<[string, (expected: Expected) => Expected]>([
    ['outcome', (expected) => ({ ...expected, outcome: 'urgent' })],
    ['primaryStep', (expected) => ({ ...expected, primaryStep: null })],
    ['tracks', (expected) => ({ ...expected, tracks: [...expected.tracks!, { track: 'function', step: 4, status: 'matched' }] })],
    ['facts', (expected) => ({ ...expected, facts: { ...expected.facts, urgent: 'yes' } })],
    ['gates', (expected) => ({ ...expected, gates: { ...expected.gates, recurrence: 'nowhere' } })],
    ['blocked', (expected) => ({ ...expected, blocked: [...expected.blocked!, expected.notBlocked![0]!] })],
    ['notBlocked', (expected) => ({ ...expected, notBlocked: [...expected.notBlocked!, expected.blocked![0]!] })],
    ['cautions, one more', (expected) => ({ ...expected, cautions: [...expected.cautions!, { drug: 'suramin', level: 'aware' }] })],
    ['cautions, one less', (expected) => ({ ...expected, cautions: expected.cautions!.slice(1) })],
    ['cautions, another level', (expected) => ({ ...expected, cautions: expected.cautions!.map(({ drug }) => ({ drug, level: 'none' })) })],
    ['noCautions', (expected) => ({ ...expected, noCautions: [expected.cautions![0]!.drug] })],
  ])('%s', (_, change) => {
    expect(differences(got, right)).toEqual([]);
    expect(differences(got, change(right))).toHaveLength(1);
  });
});
