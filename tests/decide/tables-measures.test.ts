/** Numbers on their bounds: which value counts, what it says, and what is reckoned from it. */
import { describe, expect, test } from 'vitest';
import { openChart } from '../../lib/decide/chart.ts';
import { compare, readMeasures, type Limits, type Measures, type Value } from '../../lib/decide/measures.ts';
import { spanOf } from '../../lib/decide/dates.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { chart, finding, lab, NONE_SEEN, note, own, placed } from './make.ts';

const RULES = { labels: new Map([['egfr', 'eGFR'], ['creatinine', 'creatinine'], ['age', 'Age']]), oldMonths: 3, adultAge: 18, cockcroftGault: { ageBase: 140, divisor: 72, female: 0.85 } };
const DERIVED: ReadonlyMap<string, Value> = new Map([['months', { value: 7, words: '7 months', evidence: [0], when: undefined, old: false }]]);
const read = (findings: readonly Finding[], today = '2026-11-23'): Measures => readMeasures(openChart(chart(findings, { today })), RULES, DERIVED);
const sex = (name: string, more = {}) => finding('sex', { name, ...more });
const PERSON = [lab('age', 74), lab('weight', 78), sex('male')];

describe('the value that counts', () => {
  const dated = lab('egfr', 61, { date: own('2026-02-14') });
  test.each<[string, readonly Finding[], number | undefined]>([
    ['dated before undated', [dated, lab('egfr', 22)], 61],
    ['undated before dated', [lab('egfr', 22), dated], 61],
    ['of two undated the later read', [lab('egfr', 22), lab('egfr', 61)], 61],
    ['the newer, read first', [lab('egfr', 61, { date: own('2026-02-14') }), lab('egfr', 22, { date: own('2026-02-13') })], 61],
    ['the newer, read last', [lab('egfr', 22, { date: own('2026-02-13') }), lab('egfr', 61, { date: own('2026-02-14') })], 61],
    ['the month that may end later', [lab('egfr', 22, { date: own('2026-02-13') }), lab('egfr', 61, { date: own('2026-02') })], 61],
    ['only possible', [lab('egfr', 22, { assertion: 'possible' })], undefined],
    ['without a number', [finding('measure', { name: 'egfr' })], undefined],
    ['of another name', [lab('sodium', 140)], undefined],
  ])('%s', (_, findings, value) => expect(read(findings).newest('egfr')?.value).toBe(value));

  test('a dated one before an undated one of a later place, in whatever order they are listed', () => {
    const [first, second] = placed([lab('egfr', 61, { date: own('2026-02-14') }), lab('egfr', 22)]) as [Finding, Finding];
    for (const findings of [[first, second], [second, first]]) {
      expect(readMeasures(openChart({ findings, seen: NONE_SEEN, answers: {} }), RULES, new Map()).newest('egfr')!.value).toBe(61);
    }
  });

  test('read before reckoned by the tool, which stands where none is read', () => {
    expect(read([]).newest('months')?.value).toBe(7);
    expect(read([lab('months', 4)]).newest('months')?.value).toBe(4);
    expect(read([]).newest('egfr')).toBeUndefined();
  });

  test('whole, as written', () => {
    expect(read([lab('egfr', 24, { written: '<24 mL/min', date: note('2026-11') })]).newest('egfr')).toEqual({ value: 24, words: 'eGFR <24 mL/min (Nov 2026)', evidence: [0], when: spanOf('2026-11'), old: false, bound: 'below' });
    expect(read([lab('sodium', 140)]).newest('sodium')).toEqual({ value: 140, words: 'sodium 140', evidence: [0], when: undefined, old: false });
  });

  test.each([['12 (range < 15)', undefined], ['2 > 1', undefined], ['about <15', 'below'], ['~>= 90', 'atLeast']])('%s: bound %s', (written, bound) => {
    expect(read([lab('egfr', 12, { written })]).newest('egfr')?.bound).toBe(bound);
  });
});

describe('kidney function', () => {
  test('eGFR before CrCl for a GFR, CrCl before eGFR for a CrCl', () => {
    const both = read([lab('egfr', 24), lab('crcl', 30)]);
    expect([both.newest('egfr')?.value, both.newest('crcl')?.value]).toEqual([24, 30]);
    expect(both.newest('crcl')).not.toHaveProperty('instead');
    expect([read([]).newest('crcl'), read([]).newest('egfr')]).toEqual([undefined, undefined]);
  });

  test.each<[string, number, readonly Finding[]]>([
    ['the one read, where the reckoned has no date', 60, [...PERSON, lab('creatinine', 2.805), lab('crcl', 60, { date: own('2020-01-01') })]],
    ['the one read, where it has no date', 60, [...PERSON, lab('creatinine', 2.805, { date: own('2026-11-09') }), lab('crcl', 60)]],
    ['the one read, of the same month', 60, [...PERSON, lab('creatinine', 2.805, { date: own('2026-11-09') }), lab('crcl', 60, { date: own('2026-11') })]],
    ['the one reckoned, newer', 25, [...PERSON, lab('creatinine', 2.805, { date: own('2026-11-09') }), lab('crcl', 60, { date: own('2026-11-08') })]],
  ])('%s', (_, value, findings) => expect(Math.round(read(findings).newest('crcl')!.value)).toBe(value));

  test('for a GFR too the newer of a CrCl read and one reckoned', () => {
    expect(read([...PERSON, lab('creatinine', 2.805, { date: own('2026-11-09') }), lab('crcl', 60, { date: own('2020-01-01') })]).newest('egfr')).toMatchObject({ instead: 'CrCl used for GFR', old: false });
  });

  test('reckoned whole: value, words, places, date of the creatinine', () => {
    expect(read([lab('age', 40), lab('weight', 72), sex('female'), lab('creatinine', 2, { written: '2 mg/dL', date: own('2026-05-01') })]).newest('crcl')).toEqual({
      value: 42.5, brief: 'CrCl 42 mL/min', words: 'CrCl 42 mL/min (Cockcroft-Gault: 40 y, 72 kg, female, creatinine 2 mg/dL (1 May 2026, old))', evidence: [0, 2, 1, 3], when: spanOf('2026-05-01'), old: true });
  });

  test('of two equal ages the one read first stands', () => expect(read([lab('age', 61), lab('age', 61)]).age!.evidence).toEqual([0]));
  test('of an adult only', () => {
    const values = [17, 18].map((age) => read([lab('age', age), lab('weight', 50), sex('male'), lab('creatinine', 1)]).newest('crcl')?.value);
    expect(values).toEqual([undefined, (122 * 50) / 72]);
  });
  test('never below zero', () => expect(read([lab('age', 141), lab('weight', 78), sex('male'), lab('creatinine', 1)]).newest('crcl')!.value).toBe(0));
  test('not from a creatinine below zero', () => expect(read([...PERSON, lab('creatinine', -1)]).newest('crcl')).toBeUndefined());
  test('an old creatinine makes it old', () => expect(read([...PERSON, lab('creatinine', 1, { date: own('2025-01-01') })]).newest('crcl')!.old).toBe(true));
});

describe('age and sex', () => {
  test.each<[string, readonly Finding[], number | undefined]>([
    ['the highest of the banner', [lab('age', 60, { section: 'banner' }), lab('age', 62, { section: 'banner' }), lab('age', 61, { section: 'banner' }), lab('age', 90)], 62],
    ['the highest elsewhere, read first', [lab('age', 62), lab('age', 61)], 62],
    ['not one ahead', [lab('age', 65, { temporality: 'planned' })], undefined],
    ['not one of another person', [lab('age', 65, { experiencer: 'other' })], undefined],
  ])('%s', (_, findings, age) => {
    expect(read(findings).age?.value).toBe(age);
    expect(read(findings).newest('age')?.value).toBe(age);
  });

  test('the age says itself', () => {
    expect(read([lab('age', 62, { written: '62-year-old' })]).age!.words).toBe('Age 62');
    expect(readMeasures(openChart(chart([lab('age', 62)])), { ...RULES, labels: new Map() }, new Map()).age!.words).toBe('age 62');
  });

  test.each<[string, readonly Finding[], Measures['sex']]>([
    ['said', [lab('age', 60), sex('female')], { sex: 'female', evidence: [1] }],
    ['said twice', [sex('male'), sex('male')], { sex: 'male', evidence: [0] }],
    ['said differently', [sex('male'), sex('female')], undefined],
    ['denied', [sex('male', { assertion: 'absent' })], undefined],
    ['of another kind', [sex('unknown')], undefined],
    ['not said', [], undefined],
  ])('sex: %s', (_, findings, expected) => expect(read(findings).sex).toEqual(expected));
});

const value = (at: number, bound?: Value['bound']): Value => ({ value: at, words: '', evidence: [], when: undefined, old: false, ...(bound && { bound }) });

describe('limits of a value written as a bound', () => {
  test.each<[Value, Limits, ReturnType<typeof compare>]>([
    [value(60, 'below'), { below: 30 }, 'unclear'],
    [value(60, 'below'), { below: 60 }, 'yes'],
    [value(16, 'below'), { below: 15 }, 'unclear'],
    [value(14, 'below'), { below: 15 }, 'yes'],
    [value(15, 'below'), { atMost: 15 }, 'yes'],
    [value(16, 'below'), { atMost: 15 }, 'unclear'],
    [value(16, 'below'), { atLeast: 15 }, 'unclear'],
    [value(15, 'below'), { atLeast: 15 }, 'no'],
    [value(60, 'below'), { above: 60 }, 'no'],
    [value(61, 'below'), { above: 60 }, 'unclear'],
    [value(15, 'atMost'), { below: 15 }, 'unclear'],
    [value(15, 'atMost'), { atMost: 15 }, 'yes'],
    [value(15, 'atMost'), { atLeast: 15 }, 'unclear'],
    [value(15, 'atMost'), { above: 15 }, 'no'],
    [value(14, 'atMost'), { below: 15 }, 'yes'],
    [value(61, 'above'), { above: 60 }, 'yes'],
    [value(60, 'above'), { above: 60 }, 'yes'],
    [value(59, 'above'), { above: 60 }, 'unclear'],
    [value(59, 'above'), { atMost: 60 }, 'unclear'],
    [value(60, 'above'), { atMost: 60 }, 'no'],
    [value(60, 'above'), { atLeast: 60 }, 'yes'],
    [value(59, 'above'), { atLeast: 60 }, 'unclear'],
    [value(60, 'atLeast'), { above: 60 }, 'unclear'],
    [value(60, 'atLeast'), { atLeast: 60 }, 'yes'],
    [value(60, 'atLeast'), { below: 60 }, 'no'],
    [value(60, 'atLeast'), { atMost: 60 }, 'unclear'],
    [value(60), { above: 60 }, 'no'],
    [value(30), { atLeast: 30, atMost: 30 }, 'yes'],
    [value(31), { atLeast: 30, atMost: 30 }, 'no'],
    [value(50, 'below'), { atLeast: 30, below: 60 }, 'unclear'],
    [value(30, 'below'), { atLeast: 30, below: 20 }, 'no'],
  ])('%o meets %o: %s', (one, limits, met) => expect(compare(one, limits)).toBe(met));
});

test('the order of findings in the list does not matter, their place does', () => {
  const [a, b] = placed([lab('egfr', 22, { date: own('2026-02') }), lab('egfr', 61, { date: own('2026-02') })]) as [Finding, Finding];
  expect(readMeasures(openChart({ findings: [b, a], seen: NONE_SEEN, answers: {} }), RULES, new Map()).newest('egfr')!.value).toBe(61);
});
