import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { latency } from './tables/latency.ts';

test('every reported latency has the months, numbers, field, nerves, mark and sources of its row', () => {
  const own = guideline.latency.map(({ id, entity, text, fromMonths, toMonths, note, regions, places, verification, sources }) => [
    id, fromMonths === undefined ? '' : `${fromMonths} to ${toMonths}`, numbersOf(entity, text, note), regions.join(' '), places.join(' '), verification, sources.join(' '),
  ]);
  expect(own).toEqual(latency);
});
