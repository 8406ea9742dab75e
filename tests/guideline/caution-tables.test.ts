import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { written } from './conditions.ts';
import { numbersOf } from './numbers-of.ts';
import { cautions } from './tables/cautions.ts';

test('every caution has the level, conditions, numbers, mark and sources of its row', () => {
  const own = guideline.cautions.map(({ id, level, levels = [], raise = [], reason, note, verification, sources }) => [
    id, level ?? '',
    [...levels.map((one) => `${one.level}: ${written(one.when)}`), ...raise.map(({ when }) => `raise: ${written(when)}`)].join('; '),
    numbersOf(reason, ...levels.map(({ because }) => because), ...raise.map(({ because }) => because), note), verification, sources.join(' '),
  ]);
  expect(own).toEqual(cautions);
});
