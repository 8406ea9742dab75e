/** The coverage table: every row of the fact sheet, where its data is, and which test shows it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { coverage, type CoverageRow } from '../../lib/guideline/coverage.ts';

const TESTS = 'tests/guideline';

/** By the form of a row: where its data stands, and the test that holds an example of it, or checks its place. */
const SHOWN: readonly { readonly form: RegExp; readonly data: string; readonly test: string }[] = [
  { form: /^S\d+$/, data: 'statements.ts', test: 'statements.test.ts' },
  { form: /^(AA\d+|supports)$/, data: 'argues.ts', test: 'row-examples.test.ts' },
  { form: /^NE9$/, data: 'notknown.ts', test: 'rows.test.ts' },
  { form: /^NE\d+$/, data: 'notknown.ts', test: 'row-examples.test.ts' },
  { form: /^4\//, data: 'cautions.ts', test: 'caution-examples.test.ts' },
  { form: /^[235]\/(\w+)\//, data: 'rules/$1.ts', test: 'rule-examples.test.ts' },
];

export interface TracedRow extends CoverageRow {
  /** File of the data, or of the recorded reason; from the root of the project. */
  readonly data: string;
  readonly test: string;
}

/** Every row with its files. Throws where a row has no data and no reason, or a file is not there. */
export function traced(root: string): TracedRow[] {
  return coverage().map((row) => {
    const shown = SHOWN.find(({ form }) => form.test(row.row));
    if (!shown || (row.places.length === 0 && !row.because)) throw new Error(`${row.row} has neither data nor a reason`);
    const [own] = shown.form.exec(row.row)!;
    const data = `lib/guideline/data/${row.because ? 'coverage.ts' : own.replace(shown.form, shown.data)}`;
    const test = `${TESTS}/${row.because ? 'rows.test.ts' : shown.test}`;
    for (const file of [data, test]) if (!existsSync(resolve(root, file))) throw new Error(`${row.row}: ${file} is not there`);
    return { ...row, data, test };
  });
}

/** The table in lines, with the count of rows behind it. */
export function coverageLines(root: string): string[] {
  const rows = traced(root);
  const lines = rows.map(({ row, sheet, places, because, data, test }) =>
    [row, sheet.filter((one) => one !== row).join('; ') || '-', because ?? (places.filter((place) => place !== row).join(', ') || 'a row of its own'), data, test].join(' | '));
  const without = rows.filter(({ because }) => because).length;
  return ['row | fact sheet | place, or why there is none | data | test', ...lines, `rows: ${rows.length}, with data: ${rows.length - without}, with a recorded reason: ${without}`];
}
