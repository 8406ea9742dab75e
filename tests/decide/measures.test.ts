import { describe, expect, test } from 'vitest';
import { openChart } from '../../lib/decide/chart.ts';
import { meets, readMeasures, type Value } from '../../lib/decide/measures.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { chart, finding, lab, note, own } from './make.ts';

const RULES = { labels: new Map([['egfr', 'eGFR'], ['creatinine', 'creatinine']]), oldMonths: 3, adultAge: 18, cockcroftGault: { ageBase: 140, divisor: 72, female: 0.85 } };
const read = (findings: readonly Finding[], today?: string) => readMeasures(openChart(chart(findings, today === undefined ? {} : { today })), RULES, new Map());
const value = (at: number, bound?: Value['bound']): Value => ({ value: at, words: '', evidence: [], when: undefined, old: false, ...(bound && { bound }) });
const clearanceOf = (name: string) => read([lab('age', 60), lab('weight', 72), sex(name), lab('creatinine', 1)]).newest('crcl')!.value;
const sex = (name: string) => finding('sex', { name });

describe('newest value', () => {
  test.each<[string, readonly Finding[], number | undefined]>([
    ['none', [], undefined],
    ['one', [lab('egfr', 60)], 60],
    ['the newest dated', [lab('egfr', 22, { date: own('2026-11-09') }), lab('egfr', 61, { date: own('2019-02-14') })], 22],
    ['a dated one before an undated', [lab('egfr', 22), lab('egfr', 61, { date: own('2026-02-14') })], 61],
    ['of one date the later read', [lab('egfr', 22, { date: own('2026-11-09') }), lab('egfr', 61, { date: own('2026-11-09') })], 61],
    ['not one denied', [lab('egfr', 22, { assertion: 'absent' })], undefined],
    ['not that of a relative', [lab('egfr', 22, { assertion: 'other-person' })], undefined],
  ])('%s', (_, findings, newest) => expect(read(findings).newest('egfr')?.value).toBe(newest));

  test('of two findings the order in the list does not matter', () => {
    const [a, b] = chart([lab('egfr', 22, { date: own('2026-11-09') }), lab('egfr', 61, { date: own('2026-11-09') })]).findings as [Finding, Finding];
    for (const findings of [[a, b], [b, a]]) {
      expect(readMeasures(openChart({ ...chart([]), findings }), RULES, new Map()).newest('egfr')?.value).toBe(61);
    }
  });

  test.each([
    ['2026-08-23', false], ['2026-08-22', true], ['2026-08', false], ['2026-07', true], ['2025', true],
  ])('of %s is old today: %s', (iso, old) => expect(read([lab('egfr', 60, { date: own(iso) })]).newest('egfr')?.old).toBe(old));

  test('undated is not old; without today nothing is', () => {
    expect(read([lab('egfr', 60)]).newest('egfr')?.old).toBe(false);
    expect(readMeasures(openChart({ findings: [lab('egfr', 60, { date: own('2019') })], seen: chart([]).seen, answers: {} }), RULES, new Map()).newest('egfr')?.old).toBe(false);
  });

  test('says what it is, as written, with its date', () => {
    expect(read([lab('egfr', 24, { written: '24 mL/min/1.73 m2', date: own('2026-02-11') })]).newest('egfr')?.words).toBe('eGFR 24 mL/min/1.73 m2 (11 Feb 2026, old)');
    expect(read([lab('tsh', 2)]).newest('tsh')?.words).toBe('tsh 2');
  });
});

describe('kidney function', () => {
  const person = [lab('age', 74), lab('weight', 78), sex('male')];

  test('reckoned by Cockcroft-Gault from the newest of each', () => {
    const reckoned = read([...person, lab('creatinine', 2.805, { written: '248 umol/L', date: own('2026-11-09') })]).newest('crcl')!;
    expect(reckoned.value).toBeCloseTo(25.49, 1);
    expect(reckoned.words).toBe('CrCl 25 mL/min (Cockcroft-Gault: 74 y, 78 kg, male, creatinine 248 umol/L (9 Nov 2026))');
    expect(reckoned.evidence).toEqual([0, 2, 1, 3]);
    expect(reckoned.old).toBe(false);
  });

  test('less for a woman', () => {
    expect(clearanceOf('male')).toBe(80);
    expect(clearanceOf('female')).toBeCloseTo(68);
  });

  test.each<[string, readonly Finding[]]>([
    ['age', [lab('weight', 78), sex('male'), lab('creatinine', 1)]],
    ['weight', [lab('age', 74), sex('male'), lab('creatinine', 1)]],
    ['sex', [lab('age', 74), lab('weight', 78), lab('creatinine', 1)]],
    ['creatinine', person],
    ['one sex', [...person, sex('female'), lab('creatinine', 1)]],
    ['creatinine above zero', [...person, lab('creatinine', 0)]],
  ])('needs %s', (_, findings) => expect(read(findings).newest('crcl')).toBeUndefined());

  test('eGFR stands for CrCl, CrCl for GFR, and each says so', () => {
    expect(read([lab('egfr', 24)]).newest('crcl')).toMatchObject({ value: 24, instead: 'eGFR used as approximation of CrCl' });
    expect(read([lab('crcl', 24)]).newest('egfr')).toMatchObject({ value: 24, instead: 'CrCl used for GFR' });
    expect(read([...person, lab('creatinine', 2.805)]).newest('egfr')).toMatchObject({ instead: 'CrCl used for GFR' });
    expect(read([lab('egfr', 24), lab('crcl', 30)]).newest('egfr')).toMatchObject({ value: 24 });
    expect(read([lab('egfr', 24), lab('crcl', 30)]).newest('egfr')).not.toHaveProperty('instead');
  });

  test('an old value gives way to a fresh one that can stand in, and to no other', () => {
    const old = lab('egfr', 61, { date: own('2019-02-14') });
    const fresh = lab('creatinine', 2.805, { date: own('2026-11-09') });
    expect(read([...person, old, fresh]).newest('egfr')!.value).toBeCloseTo(25.49, 1);
    expect(read([...person, old, fresh]).newest('egfr')!.instead).toBe('CrCl used for GFR');
    expect(read([old, lab('crcl', 20, { date: own('2018-01-01') })]).newest('egfr')!.value).toBe(61);
    expect(read([lab('crcl', 61, { date: own('2019-02-14') }), lab('egfr', 22, { date: own('2026-11-09') })]).newest('crcl')).toMatchObject({ value: 22, instead: 'eGFR used as approximation of CrCl' });
  });

  test('the newer of a CrCl read and one reckoned', () => {
    const creatinine = lab('creatinine', 2.805, { date: own('2026-11-09') });
    expect(read([...person, creatinine, lab('crcl', 60, { date: own('2020-01-01') })]).newest('crcl')!.value).toBeCloseTo(25.49, 1);
    expect(read([...person, creatinine, lab('crcl', 60, { date: own('2026-11-20') })]).newest('crcl')!.value).toBe(60);
  });

  test('an old weight makes it old', () => {
    expect(read([lab('age', 74), lab('weight', 78, { date: own('2025-01-01') }), sex('male'), lab('creatinine', 1, { date: own('2026-11-09') })]).newest('crcl')?.old).toBe(true);
  });
});

describe('age', () => {
  test.each<[string, readonly Finding[], number | undefined]>([
    ['of the banner', [lab('age', 61, { section: 'banner' }), lab('age', 66, { section: 'note' })], 61],
    ['the highest elsewhere', [lab('age', 60), lab('age', 61)], 61],
    ['not one of long ago', [lab('age', 29, { temporality: 'historical' })], undefined],
    ['not that of a relative', [lab('age', 50, { assertion: 'other-person' })], undefined],
    ['dated or not', [lab('age', 61, { date: note('2026-11-01') })], 61],
  ])('%s', (_, findings, age) => expect(read(findings).newest('age')?.value).toBe(age));
});

describe('limits', () => {
  test.each<[Value, Parameters<typeof meets>[1], boolean]>([
    [value(29), { below: 30 }, true],
    [value(30), { below: 30 }, false],
    [value(30), { atMost: 30 }, true],
    [value(31), { atMost: 30 }, false],
    [value(30), { above: 30 }, false],
    [value(31), { above: 30 }, true],
    [value(30), { atLeast: 30 }, true],
    [value(29), { atLeast: 30 }, false],
    [value(40), { atLeast: 30, below: 60 }, true],
    [value(60), { atLeast: 30, below: 60 }, false],
    [value(15, 'below'), { below: 15 }, true],
    [value(15, 'below'), { atLeast: 15 }, false],
    [value(60, 'above'), { atMost: 60 }, false],
    [value(60, 'above'), { above: 60 }, true],
    [value(60, 'above'), { below: 60 }, false],
    [value(60, 'above'), { atLeast: 60 }, true],
    [value(2), {}, true],
  ])('%o meets %o: %s', (one, limits, met) => expect(meets(one, limits)).toBe(met));

  test.each([
    ['>60', 'above'], ['> 60 mL/min', 'above'], ['eGFR >= 60', 'atLeast'], ['<15', 'below'], ['≤ 15', 'atMost'], ['<= 15', 'atMost'], ['≥90', 'atLeast'], ['60 mL/min', undefined], ['126/74', undefined],
  ])('%s is a bound %s', (written, bound) => expect(read([lab('egfr', 60, { written })]).newest('egfr')?.bound).toBe(bound));
});
