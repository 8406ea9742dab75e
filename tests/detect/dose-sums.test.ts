import { describe, expect, test } from 'vitest';
import { dosesIn, fractionsIn, totalDose, type Dose, type DoseMention } from '../../lib/detect/radiotherapy-dose.ts';

/** "50 Gy total in 25" of each dose, in order. */
const told = (text: string, paired = false): string[] => dosesIn(text, 0, text.length, paired).map(({ gy, kind, fractions }) => `${gy} Gy ${kind}${fractions === undefined ? '' : ` in ${fractions}`}`);

describe('doses as written', () => {
  const rows: readonly (readonly [text: string, ...doses: string[]])[] = [
    ['50 Gy in 25 fx', '50 Gy total in 25'],
    ['1,800 cGy in 10 fx', '18 Gy total in 10'],
    ['45,5 Gy', '45.5 Gy total'],
    ['4500 cGy/25', '45 Gy total in 25'],
    ['5040 rads', '50.4 Gy total'],
    ['80 rads'],
    ['100 rads', '1 Gy total'],
    ['Gy 50', '50 Gy total'],
    ['0 Gy'],
    ['30 x 2 Gy', '60 Gy total in 30'],
    ['10 x 10 Gy', '100 Gy total in 10'],
    ['45 + 5.4 Gy', '45 Gy total', '5.4 Gy boost'],
    ['70/63/56 Gy', '70 Gy total'],
    ['56/63/70 Gy', '70 Gy total'],
    ['60/30 Gy', '60 Gy total'],
    ['45-50.4 Gy', '50.4 Gy total'],
    ['2 Gy per fraction', '2 Gy each'],
    ['20 Gy x 1', '20 Gy total in 1'],
    ['8 Gy x 3', '24 Gy total in 3'],
    ['50 Gy to the left breast in 25 fractions', '50 Gy total in 25'],
    ['50 Gy to the left breast; 25 fractions', '50 Gy total'],
    ['50 Gy to the breast, 60 Gy in 30 fractions', '50 Gy total', '60 Gy total in 30'],
    ['50 Gy to the left breast, the left axilla and the left supraclavicular fossa, in 25 fractions', '50 Gy total'],
    ['50 Gy in 61 fractions', '50 Gy total'],
    ['50 Gy in 60 fractions', '50 Gy total in 60'],
  ];
  test.each(rows)('%s', (text, ...doses) => expect(told(text)).toEqual(doses));

  test('a sentence with very many of them has the first sixty', () => {
    expect(told('50 Gy, '.repeat(59))).toHaveLength(59);
    expect(told('50 Gy, '.repeat(70))).toHaveLength(60);
  });

  test('stand at their offsets in the text', () => {
    const text = 'Seen. XRT 50 Gy in 25 fx, boost 10 Gy.';
    expect(dosesIn(text, 6, text.length, false).map(({ start, end }) => text.slice(start, end))).toEqual(['50 Gy in 25 fx', '10 Gy']);
    const pair = 'Seen. XRT 50/25.';
    expect(dosesIn(pair, 6, pair.length, true).map(({ start, end }) => pair.slice(start, end))).toEqual(['50/25']);
    const sum = 'RT 45 + 5.4 Gy';
    expect(dosesIn(sum, 0, sum.length, false).map(({ start, end }) => sum.slice(start, end))).toEqual(['45', '45 + 5.4 Gy']);
  });
});

describe('a bare pair beside a word of radiotherapy', () => {
  const rows: readonly (readonly [text: string, ...doses: string[]])[] = [
    ['XRT 50/25', '50 Gy total in 25'],
    ['XRT 5040/28', '50.4 Gy total in 28'],
    ['XRT 1000/5', '10 Gy total in 5'],
    ['XRT 59.4/33', '59.4 Gy total in 33'],
    ['RT 20/1', '20 Gy total in 1'],
    ['RT 21/1'],
    ['RT 12/12'],
    ['RT 13/12', '13 Gy total in 12'],
    ['RT 08/4', '8 Gy total in 4'],
    ['RT 07/4'],
    ['RT 99/60', '99 Gy total in 60'],
    ['RT 99/61'],
    ['RT 50/25 + 10 Gy', '50 Gy total in 25', '10 Gy boost'],
    ['RT 50/25 plus boost of 10 Gy in 5 fx', '50 Gy total in 25', '10 Gy boost in 5'],
    ['RT 46/23, SBRT seen, 10 Gy', '10 Gy total'],
  ];
  test.each(rows)('%s', (text, ...doses) => expect(told(text, true)).toEqual(doses));
  test('is none without one', () => expect(told('50/25')).toEqual([]));
});

describe('fractions apart from the dose', () => {
  type Row = readonly [text: string, count: number | undefined, words: string];
  const rows: readonly Row[] = [
    ['given in 25 fractions', 25, '25 fractions'],
    ['XRT x 28 fx', 28, 'x 28 fx'],
    ['twenty-five fractions', 25, 'twenty-five fractions'],
    ['in a single fraction', 1, ''],
    ['0 fractions', undefined, ''],
    ['61 fractions', undefined, ''],
    ['60 fractions', 60, '60 fractions'],
    ['to the breast', undefined, ''],
  ];
  test.each<Row>(rows)('%s', (text, count, words) => {
    const found = fractionsIn(`${text}, then 30 fractions`, 0, text.length);
    expect(found?.count).toBe(count);
    if (found) expect(text.slice(found.start, found.end)).toBe(words);
  });
});

const dose = (gy: number, kind: DoseMention['kind'] = 'total', fractions?: number): DoseMention => ({ start: 0, end: 1, gy, kind, ...(fractions === undefined ? {} : { fractions }) });

describe('what the doses of a course amount to', () => {
  const rows: readonly (readonly [name: string, mentions: readonly DoseMention[], apart: number | undefined, wanted: Dose])[] = [
    ['nothing', [], undefined, {}],
    ['fractions alone', [], 25, { fractions: 25 }],
    ['a dose alone', [dose(50)], undefined, { doseGy: 50 }],
    ['a dose with its fractions, whatever stands apart', [dose(50, 'total', 25)], 30, { doseGy: 50, fractions: 25 }],
    ['a dose with fractions apart', [dose(50)], 25, { doseGy: 50, fractions: 25 }],
    ['a fraction times fractions', [dose(2, 'each')], 25, { doseGy: 50, fractions: 25 }],
    ['a fraction alone', [dose(2, 'each')], undefined, {}],
    ['a dose over that of a fraction', [dose(50), dose(2, 'each')], undefined, { doseGy: 50, fractions: 25 }],
    ['a dose that its fraction does not divide', [dose(50), dose(2.1, 'each')], undefined, { doseGy: 50 }],
    ['with a boost', [dose(45, 'total', 25), dose(5.4, 'boost', 3)], undefined, { doseGy: 50.4, fractions: 28 }],
    ['with a boost of no known fractions', [dose(45, 'total', 25), dose(5.4, 'boost')], undefined, { doseGy: 50.4 }],
    ['with a boost of no known fractions, and those of a fraction', [dose(45, 'total', 25), dose(5.4, 'boost'), dose(1.8, 'each')], 28, { doseGy: 50.4 }],
    ['with two boosts', [dose(45, 'total', 25), dose(9, 'boost', 5), dose(5.4, 'boost', 3)], undefined, { doseGy: 59.4, fractions: 33 }],
    ['up to a total', [dose(45, 'total', 25), dose(50.4, 'reached')], undefined, { doseGy: 50.4 }],
    ['up to a total with all fractions', [dose(45, 'total', 25), dose(50.4, 'reached', 28)], undefined, { doseGy: 50.4, fractions: 28 }],
    ['the highest of several, with its fractions', [dose(45, 'total', 25), dose(60, 'total', 30), dose(54, 'total', 27)], undefined, { doseGy: 60, fractions: 30 }],
    ['told again with its fractions', [dose(50), dose(50, 'total', 25)], undefined, { doseGy: 50, fractions: 25 }],
    ['no tail of binary fractions', [dose(50.1), dose(0.2, 'boost')], undefined, { doseGy: 50.3 }],
    ['as much as is believed', [dose(60), dose(40, 'boost')], undefined, { doseGy: 100 }],
    ['more than is believed', [dose(60), dose(40.1, 'boost')], undefined, { doseGy: 100.1, implausible: true }],
  ];
  test.each(rows)('%s', (_, mentions, apart, wanted) => expect(totalDose(mentions, apart)).toEqual(wanted));
});
