import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { calendars } from './tables/calendars.ts';

test('every calendar has the days, doses, mark and sources of its row', () => {
  const own = guideline.calendars.map(({ id, steps, afterwards, note, verification, sources }) => [
    id, steps.map(({ day, kind, text }) => `${day} ${kind}: ${text}`).join(' | '), numbersOf(afterwards, note), verification, sources.join(' '),
  ]);
  expect(own).toEqual(calendars);
});
