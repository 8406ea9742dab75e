import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { written } from './conditions.ts';
import { numbersOf } from './numbers-of.ts';
import { monitoring } from './tables/monitoring.ts';

test('every monitoring row has the day, numbers, condition, mark and sources of its row', () => {
  const own = guideline.monitoring.map(({ id, dueDays, when, threshold, why, onlyWhen, verification, sources }) => [
    id, dueDays ?? null, numbersOf(when, threshold, why), onlyWhen ? written(onlyWhen) : '', verification, sources.join(' '),
  ]);
  expect(own).toEqual(monitoring);
});
