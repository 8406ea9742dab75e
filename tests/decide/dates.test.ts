import { describe, expect, test } from 'vitest';
import { addMonths, dateWords, isOlder, isoDay, middle, monthsBetween, spanOf } from '../../lib/decide/dates.ts';

const day = (iso: string): number => spanOf(iso)!.first;

describe('spanOf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-06-07', '2024-06-07', '2024-06-07'],
  ])('%s runs from %s to %s', (iso, first, last) => {
    const span = spanOf(iso)!;
    expect([isoDay(span.first), isoDay(span.last)]).toEqual([first, last]);
  });

  test.each([undefined, '', '24', '2024-13', '2024-00', '2024-02-30', '2024-06-00', '0024-06-07', '2024-6-7', 'June 2024', '2024-06-07T10:00'])('%s is no date', (iso) => {
    expect(spanOf(iso)).toBeUndefined();
  });
});

describe('order', () => {
  test.each([
    ['2024', '2025', true],
    ['2024', '2024-06', false],
    ['2024-05', '2024-06-01', true],
    ['2024-06-07', '2024-06-07', false],
    ['2025', '2024', false],
  ])('%s before %s: %s', (a, b, older) => expect(isOlder(spanOf(a)!, spanOf(b)!)).toBe(older));

  test('the middle of a month stands for it', () => expect(isoDay(middle(spanOf('2026-01')!))).toBe('2026-01-16'));
});

describe('months', () => {
  test.each([
    ['2024-06-07', '2026-01-16', 19.29],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-15', '2024-01-15', 0],
    ['2024-01-31', '2024-03-30', 1.97],
    ['2026-03-10', '2026-01-10', -2],
    ['2026-01-01', '2026-03-31', 2.97],
  ])('from %s to %s', (from, to, months) => expect(monthsBetween(day(from), day(to))).toBeCloseTo(months, 1));

  test.each([
    ['2026-11-23', -3, '2026-08-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
  ])('%s and %s months', (from, months, to) => expect(isoDay(addMonths(day(from), months))).toBe(to));
});

test.each([
  ['2026-11-23', '23 Nov 2026'], ['2026-11-03', '3 Nov 2026'], ['2026-11', 'Nov 2026'], ['2026', '2026'], ['spring', 'spring'], ['2026-13', '2026-13'],
])('%s reads %s', (iso, words) => expect(dateWords(iso)).toBe(words));
