import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { coverage } from '../../lib/guideline/coverage.ts';
import { coverageLines, traced } from './coverage.ts';

const root = resolve(import.meta.dirname, '../..');

test('every row of the fact sheet is traced to a file of the data and to a test', () => {
  expect(traced(root).map(({ row }) => row)).toEqual(coverage().map(({ row }) => row));
  expect(traced(root).find(({ row }) => row === '5/duloxetine/tamoxifen')).toMatchObject({
    sheet: ['3.2 tamoxifen', '5 duloxetine: tamoxifen'], data: 'lib/guideline/data/rules/duloxetine.ts', test: 'tests/guideline/rule-examples.test.ts',
  });
  expect(traced(root).find(({ row }) => row === '3/bevacizumab/irinotecan')).toMatchObject({ data: 'lib/guideline/data/coverage.ts', test: 'tests/guideline/rows.test.ts' });
});

test('the table ends with its count', () => {
  const lines = coverageLines(root);
  expect(lines.at(-1)).toMatch(new RegExp(`^rows: ${coverage().length}, `));
  expect(lines).toHaveLength(coverage().length + 2);
});

test('a file that is not there is an error', () => {
  expect(() => traced(import.meta.dirname)).toThrow(/is not there$/);
});
