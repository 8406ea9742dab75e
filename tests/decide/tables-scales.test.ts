/** Scales of the open tracks, from a small guideline made by hand: cut-off, note, order. */
import { expect, test } from 'vitest';
import { makePlan } from '../../lib/decide/index.ts';
import { guideline as ours } from '../../lib/guideline/index.ts';
import type { Scale } from '../../lib/guideline/types.ts';
import { assess, PAIN, RECEIVED, score } from './make.ts';

const CUT = { atLeast: 4, meaning: 'likely' };
const SCALE: Scale = { id: 'dn4', label: 'A', terms: ['a'], range: [0, 10], higherIs: 'worse', tracks: ['pain'], verification: 'C', sources: ['s'] };
const scales: readonly Scale[] = [SCALE, { ...SCALE, id: 'nrs', label: 'B', cutoff: CUT, note: 'Noted.' }, { ...SCALE, id: 'moca', label: 'C', tracks: ['cognition'] }];
const told = () => makePlan(assess([RECEIVED, PAIN, score('nrs', 6)]), { ...ours, scales }).scales!;

test('those of the open tracks; the one this chart was scored on stands first', () => expect(told().map(({ label }) => label)).toEqual(['B', 'A']));

test('a range that no source gives is not known', () => {
  const { range: _, ...bare } = SCALE;
  const [scale] = makePlan(assess([RECEIVED, PAIN]), { ...ours, scales: [bare] }).scales!;
  expect(scale).not.toHaveProperty('range');
  expect(scale!.text).toBe('range not known, higher is worse; no cut-off.');
});

test('with the cut-off, and the note behind it', () => {
  const [first, second] = told();
  expect(first).toMatchObject({ range: [0, 10], cutoff: CUT, text: '0 to 10, higher is worse; 4 or more: likely. Noted.' });
  expect(second).not.toHaveProperty('cutoff');
  expect(second!.text).toBe('0 to 10, higher is worse; no cut-off.');
});
