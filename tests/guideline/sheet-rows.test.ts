import { expect, test } from 'vitest';
import { sheetRows, withoutData } from '../../lib/guideline/data/coverage.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { isThere, rowName, sheetTables } from './sheet.ts';

const tables = isThere ? sheetTables() : [];
const skipped = '(skipped where the fact sheet is not beside the project)';

test.skipIf(!isThere)(`every row of the tables of sections 3 and 5 is in the coverage, and no other ${skipped}`, () => {
  const names = tables.filter(({ section }) => !section.startsWith('4')).map(rowName);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => sheetRows.filter(({ row }) => name.startsWith(row)).length === 0)).toEqual([]);
  expect(sheetRows.filter(({ row }) => !names.some((name) => name.startsWith(row))).map(({ row }) => row)).toEqual([]);
});

test.skipIf(!isThere)(`every drug with a code in section 4 has a caution under that code ${skipped}`, () => {
  const coded = tables.filter(({ section }) => section.startsWith('4')).flatMap(({ cells }) => [...cells[0]!.matchAll(/([a-z][a-z -]*?) \((\d{3,7})\b/g)].map(([, name, code]) => ({ name: name!.trim(), code: code! })));
  expect(coded.length).toBeGreaterThan(60);
  const cautioned = new Set(guideline.cautions.map(({ drug }) => drug));
  const codes = new Map(guideline.drugs.flatMap(({ id, rxcui }) => (rxcui ? [[rxcui, id] as const] : [])));
  expect(coded.filter(({ code }) => !cautioned.has(codes.get(code) ?? ''))).toEqual([]);
});

/** Rows of section 4 without a code. */
const UNCODED: readonly (readonly [string, readonly string[]])[] = [
  ['suramin', ['4/suramin']],
  ['TNF inhibitors, hydralazine', ['4/infliximab', '4/etanercept', '4/adalimumab', '4/certolizumab-pegol', '4/golimumab', '4/hydralazine', '4/chloramphenicol', '4/voriconazole', '4/tacrolimus', '4/lithium']],
  ['statins', ['4/statins']],
  ['alcohol use disorder', ['4/alcohol-use-disorder']],
];

test.skipIf(!isThere)(`every row of section 4 without a code has a caution or a reason ${skipped}`, () => {
  const uncoded = tables.filter(({ section, cells }) => section.startsWith('4') && !/\(\d{3,7}\b/.test(cells[0]!)).map(({ cells }) => cells[0]!);
  expect(uncoded.filter((cell) => !UNCODED.some(([start]) => cell.startsWith(start)))).toEqual([]);
  const known = new Set<string>([...guideline.cautions, ...withoutData].map(({ id }) => id));
  expect(UNCODED.flatMap(([, ids]) => ids).filter((id) => !known.has(id))).toEqual([]);
});

test.skipIf(!isThere)(`the level of every caution is a word of its row ${skipped}`, () => {
  const cells = tables.filter(({ section }) => section.startsWith('4')).map(({ cells: own }) => own);
  const broken = guideline.cautions.flatMap(({ drug, level, levels = [] }) => {
    const row = cells.find(([first]) => new RegExp(`\\b${drug.replace(/s$/, '')}`, 'i').test(first!));
    const words = `${row?.[2]} ${row?.[3]}`;
    // A level that the row does not name is `aware`: the other level of a condition (decisions)
    return [level, ...levels.map((one) => one.level)].filter((word) => word && word !== 'aware' && !words.includes(word)).map((word) => `${drug}: ${word}`);
  });
  expect(broken).toEqual([]);
});
