import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { scales } from './tables/scales.ts';

test('every scale has the range, direction, cut-off, numbers, mark and sources of its row', () => {
  const own = guideline.scales.map(({ id, range, higherIs, cutoff, note, verification, sources }) => [
    id, range?.join(' to ') ?? '', higherIs, cutoff ? (cutoff.below === undefined ? `at least ${cutoff.atLeast}` : `below ${cutoff.below}`) : '', numbersOf(cutoff?.meaning, note), verification, sources.join(' '),
  ]);
  expect(own).toEqual(scales);
});
