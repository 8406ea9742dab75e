import { expect, test } from 'vitest';
import { coverage } from '../../lib/guideline/coverage.ts';
import { otherRows, sheetRows, withoutData } from '../../lib/guideline/data/coverage.ts';
import { guideline } from '../../lib/guideline/index.ts';

const rows = coverage();
const named = (prefix: string, last: number): string[] => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

test.each([['S', 52], ['AA', 14], ['NE', 9]])('every row %s1 to %s1%d has a place', (prefix, last) => {
  const missing = named(prefix, last).filter((id) => !rows.some(({ row, places }) => row === id && places.length > 0));
  expect(missing).toEqual([]);
});

test('every row has data or a recorded reason, under an id of its own', () => {
  expect(rows.filter(({ places, because }) => places.length === 0 && !because).map(({ row }) => row)).toEqual([]);
  expect(repeated(rows.map(({ row }) => row))).toEqual([]);
  expect(rows.map(({ row }) => row).filter((row) => !/^(S|AA|NE)\d+$|^supports$|^[2345]\/[a-z-]+(\/[a-z0-9-]+)?$/.test(row))).toEqual([]);
});

test('every rule and every reason stands for a row of the sheet', () => {
  expect(rows.filter(({ row, sheet }) => !row.startsWith('4/') && sheet.length === 0).map(({ row }) => row)).toEqual([]);
});

test('every dose row, kidney row and monitoring row of a drug stands for a row of the sheet', () => {
  const { doses, renalRows, dialysisRows, monitoring } = guideline;
  const ids = [...doses, ...renalRows, ...dialysisRows, ...monitoring.filter(({ drug }) => drug)].map(({ id }) => id);
  const placed = new Set<string>([...sheetRows, ...otherRows].flatMap(({ places }) => [...places]));
  expect(ids.filter((id) => !placed.has(id))).toEqual([]);
});

test('every place a row of the sheet names exists', () => {
  const { rules, doses, renalRows, dialysisRows, monitoring } = guideline;
  const known = new Set<string>([...rules, ...doses, ...renalRows, ...dialysisRows, ...monitoring, ...withoutData].map(({ id }) => id));
  expect([...sheetRows, ...otherRows].flatMap(({ row, places }) => places.filter((place) => !known.has(place)).map((place) => `${row}: ${place}`))).toEqual([]);
  expect(repeated([...sheetRows, ...otherRows].map(({ row }) => row))).toEqual([]);
});
