import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { written } from './conditions.ts';
import { numbersOf } from './numbers-of.ts';
import { isThere, rowsUnder, sheetTables } from './sheet.ts';

const skipped = '(skipped where the fact sheet is not beside the project)';

/** Where the row of the sheet begins with another name, by id. */
const LATENCY: Readonly<Record<string, string>> = {
  'necrosis-radiosurgery': 'brain RN', 'plexus-nasopharynx': 'brachial plexopathy, NPC', 'plexus-pooled': 'brachial plexopathy, pooled', 'plexus-13': 'brachial plexopathy, 13', 'plexus-average': 'brachial plexopathy |',
  lumbosacral: 'lumbosacral', optic: 'optic', 'early-transient': 'early transient', general: 'general',
};
const SCALE: Readonly<Record<string, string>> = {
  nrs: 'NRS', dn4: 'DN4', dn4i: 'DN4', lanss: 'LANSS', 's-lanss': 'S-LANSS', paindetect: 'painDETECT', ctcae: 'CTCAE', 'fact-gog-ntx': 'FACT', cipn20: 'EORTC', tnsc: 'TNSc', mtns: 'mTNS', mnsi: 'MNSI', 'lent-soma': 'LENT', moca: 'MoCA', kps: 'KPS', ecog: 'KPS',
};

/** Numbers of a caution that its row does not write so, and where they stand. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '4/metronidazole': '28', // 4 weeks
  '4/nitrous-oxide': '200', '4/levodopa': '200', // 4.3
  '4/colchicine': '65', // elderly
};

/** Numbers that a text has and a row has not. */
function beyond(text: string, row: string, also = ''): string[] {
  const given = new Set([...row.match(/\d+(?:\.\d+)?/g) ?? [], ...also.split(' ')]);
  return numbersOf(text).split(' ').filter((number) => number !== '' && !given.has(number));
}

const rowOf = (rows: readonly string[], start: string | undefined): string => rows.filter((row) => start !== undefined && row.startsWith(`| ${start}`)).join('\n');

test.skipIf(!isThere)(`every number of a reported latency is one of its row ${skipped}`, () => {
  const rows = rowsUnder('### 2.3');
  const own = guideline.latency.filter(({ id }) => id !== 'article');
  expect(own.filter(({ id }) => rowOf(rows, LATENCY[id]) === '').map(({ id }) => id)).toEqual([]);
  expect(own.flatMap(({ id, entity, text, note }) => beyond(`${entity} ${text} ${note ?? ''}`, rowOf(rows, LATENCY[id])).map((number) => `${id}: ${number}`))).toEqual([]);
});

const months = (number: string, unit: string): number => Number(number) * (unit.startsWith('year') ? 12 : 1);

test('the months of a reported latency are those of its sentence', () => {
  const broken = guideline.latency.filter(({ fromMonths, toMonths, text }) => {
    if (fromMonths === undefined) return false;
    const told = [...text.matchAll(/(\d+(?:\.\d+)?)(?:-(\d+))? ?(months?|years?)?/g)].flatMap(([, first, second, unit = 'months']) => [first!, ...(second ? [second] : [])].map((number) => months(number, unit)));
    return (fromMonths !== 0 && !told.includes(fromMonths)) || !told.includes(toMonths!);
  });
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test.skipIf(!isThere)(`every range, cut-off and number of a scale is one of its row ${skipped}`, () => {
  const rows = rowsUnder('### 7.8');
  const own = guideline.scales.filter(({ id }) => id !== 'mmse');
  expect(own.filter(({ id }) => rowOf(rows, SCALE[id]) === '').map(({ id }) => id)).toEqual([]);
  expect(own.flatMap(({ id, range = [], cutoff, note }) => beyond([...range, cutoff?.atLeast, cutoff?.below, cutoff?.meaning, note].join(' ').replaceAll('-', ' '), rowOf(rows, SCALE[id])).map((number) => `${id}: ${number}`))).toEqual([]);
});

test.skipIf(!isThere)(`a scale without a range has none in the sheet ${skipped}`, () => {
  const ranges = rowsUnder('### 7.8').map((row) => row.split('|').map((cell) => cell.trim()));
  expect(guideline.scales.filter(({ range }) => !range).map(({ id }) => id)).toEqual(['mnsi', 'mmse']);
  expect(ranges.filter(([, name]) => /MNSI|MMSE/.test(name!)).map(([, , range]) => /^\S*\d+ ?-\d/.test(range!))).toEqual([false]);
});

test.skipIf(!isThere)(`higher is better only for the scales that the sheet says so of, and those of function and cognition ${skipped}`, () => {
  const better = guideline.scales.filter(({ higherIs }) => higherIs === 'better').map(({ id }) => id);
  expect(better).toEqual(['fact-gog-ntx', 'moca', 'mmse', 'kps']);
  const told = rowsUnder('### 7.8').join('\n');
  for (const [name, word] of [['FACT/GOG-Ntx', 'better'], ['CIPN20', 'worse'], ['TNSc', 'worse']] as const) expect(told).toMatch(new RegExp(`${name}[^\\n]*higher ?(?:=|is)? ?(?:better|worse)?[^\\n]*${word}`));
});

test.skipIf(!isThere)(`every number of a caution is one of its row ${skipped}`, () => {
  const rows = sheetTables().filter(({ section }) => section.startsWith('4')).map(({ cells }) => cells);
  const broken = guideline.cautions.flatMap(({ id, drug, reason, levels = [], raise = [], note }) => {
    const row = rows.find(([first]) => new RegExp(`\\b${drug.replace(/s$/, '')}`, 'i').test(first!))?.join(' ') ?? '';
    const all = [...levels, ...raise];
    return beyond([reason, ...all.map(({ because }) => because), note ?? '', ...all.map(({ when }) => written(when))].join(' '), row, ELSEWHERE[id]).map((number) => `${id}: ${number}`);
  });
  expect(broken).toEqual([]);
});
