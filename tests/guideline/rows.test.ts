import { expect, test } from 'vitest';
import { coverage } from '../../lib/guideline/coverage.ts';
import { guideline } from '../../lib/guideline/index.ts';

const rows = coverage();
const named = (prefix: string, last: number): string[] => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

test.each([['S', 52], ['AA', 14], ['NE', 9]])('every row %s1 to %s1%d has a place', (prefix, last) => {
  const missing = named(prefix, last).filter((id) => !rows.some(({ row, places }) => row === id && places.length > 0));
  expect(missing).toEqual([]);
});

test('every row has a place or a recorded reason', () => {
  expect(rows.filter(({ places, because }) => places.length === 0 && !because).map(({ row }) => row)).toEqual([]);
  const names = rows.map(({ row }) => row);
  expect(names.filter((row, index) => names.indexOf(row) !== index)).toEqual([]);
});

test('every rule stands for a row, and every rule named by a row exists', () => {
  const ids = guideline.rules.map(({ id }) => id);
  const placed = rows.flatMap(({ places }) => places).filter((place) => /^[235]\/\S+$/.test(place));
  expect(ids.filter((id) => !placed.includes(id))).toEqual([]);
  expect(placed.filter((id) => !ids.includes(id))).toEqual([]);
});
