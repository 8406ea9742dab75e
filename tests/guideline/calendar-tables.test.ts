import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { calendars } from './tables/calendars.ts';

test('every calendar has the days, doses, mark and sources of its row', () => {
  const own = guideline.calendars.map(({ id, steps, afterwards, note, verification, sources }) => [
    id, steps.map((step) => `${step.day} ${step.kind}: ${step.text}${'mgPerDay' in step ? ` = ${step.mgPerDay}` : ''}`).join(' | '), numbersOf(afterwards, note), verification, sources.join(' '),
  ]);
  expect(own).toEqual(calendars);
});

const TIMES: Readonly<Record<string, number>> = { twice: 2, 'three times': 3 };

test('the dose of a day is what its words make; where they name no mg there is none', () => {
  for (const step of guideline.calendars.flatMap(({ steps }) => steps)) {
    const named = [...step.text.matchAll(/(\d+) mg(?: (twice|three times))?/g)].reduce((sum, [, mg, times]) => sum + Number(mg) * (TIMES[times ?? ''] ?? 1), 0);
    expect([step.text, step.mgPerDay]).toEqual([step.text, step.kind === 'dose' && named > 0 ? named : undefined]);
  }
});
