/** Months since radiotherapy: what a date written as a month or a year leaves open stays open. */
import { expect, test } from 'vitest';
import { openReading } from '../../lib/decide/reading.ts';
import { evaluate } from '../../lib/decide/rules.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { chart, course, own } from './make.ts';

test.each<[string, string, 'holds' | 'not' | 'not-seen']>([
  ['2026-09-18', '2 months since radiotherapy', 'holds'],
  ['2026-06', '4 to 5 months since radiotherapy', 'holds'],
  ['2026-05', '5 to 6 months since radiotherapy', 'not-seen'],
  ['2026', '0 to 10 months since radiotherapy', 'not-seen'],
  ['2025', '10 to 22 months since radiotherapy', 'not'],
  ['2026-05-23', '6 months since radiotherapy', 'not'],
])('an end of %s is %s: within 6 months %s', (iso, words, state) => {
  const reading = openReading(chart([course({ ended: own(iso) })]), guideline);
  expect(reading.measures.newest('months-since-radiotherapy')!.words).toBe(words);
  expect(evaluate(reading, { measure: 'months-since-radiotherapy', below: 6 }).state).toBe(state);
});
