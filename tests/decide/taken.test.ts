/** A drug of the plan that is taken now, held against the most at this kidney function. */
import { describe, expect, test } from 'vitest';
import { decide, makePlan, planText } from '../../lib/decide/index.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { RenalRow } from '../../lib/guideline/types.ts';
import { assess, chart, course, drug, finding, lab, MEMORY, own, PAIN, problem, RECEIVED } from './make.ts';

const BRAIN = course({ site: 'whole brain', region: 'brain', ended: own('2024-06-07') });
const STEP_3 = [RECEIVED, PAIN, finding('duloxetine-failed')];
const dosed = (name: string, mg: number) => drug(name, { dailyDoseMg: mg });

function taken(name: string, findings: readonly Finding[]) {
  return makePlan(assess(findings)).options.find((option) => option.drug === name)?.taken;
}

test('bevacizumab: its review, whatever the dose', () => {
  const necrosis = [BRAIN, finding('necrosis'), finding('steroid-failed')];
  const review = { text: 'review after 2 doses, clinically and by MRI about week 6; 2 more only if benefit, 4 in all', above: false };
  expect(taken('bevacizumab', [...necrosis, drug('bevacizumab')])).toEqual(review);
  expect(taken('bevacizumab', [...necrosis, dosed('bevacizumab', 600)])).toEqual(review);
  expect(taken('bevacizumab', necrosis)).toBeUndefined();
});

describe('gabapentin', () => {
  test.each<[string, readonly Finding[], string, boolean]>([
    ['above its row', [dosed('gabapentin', 2700), lab('crcl', 45)], '2700 mg/day as read: above the 1400 mg/day of CrCl 30-59. creatinine clearance 45', true],
    ['at the most of its row', [dosed('gabapentin', 1400), lab('crcl', 45)], '1400 mg/day as read: within the 1400 mg/day of CrCl 30-59. creatinine clearance 45', false],
    ['just above it', [dosed('gabapentin', 1401), lab('crcl', 45)], '1401 mg/day as read: above the 1400 mg/day of CrCl 30-59. creatinine clearance 45', true],
    ['the largest of several entries', [dosed('gabapentin', 300), dosed('gabapentin', 900), lab('crcl', 20)], '900 mg/day as read: above the 700 mg/day of CrCl 16-29. creatinine clearance 20', true],
    ['above every row, whatever the kidneys', [dosed('gabapentin', 4800)], '4800 mg/day as read: above the 3600 mg/day of any row', true],
    ['without kidney function', [dosed('gabapentin', 900)], '900 mg/day as read: kidney function not seen: not held against a row', false],
    ['on dialysis', [dosed('gabapentin', 900), lab('crcl', 8), problem('dialysis')], '900 mg/day as read: on dialysis: not held against a row', false],
    ['without a dose', [drug('gabapentin'), lab('crcl', 45)], 'daily dose not read: not held against the kidney row', false],
    ['by an eGFR near a cut', [dosed('gabapentin', 1200), lab('egfr', 28)], '1200 mg/day as read: above the 700 mg/day of CrCl 16-29; in the next row within the 1400 mg/day of CrCl 30-59. eGFR 28; eGFR used as approximation of CrCl', true],
    ['by an eGFR over a cut', [dosed('gabapentin', 1200), lab('egfr', 31)], '1200 mg/day as read: within the 1400 mg/day of CrCl 30-59; in the next row above the 700 mg/day of CrCl 16-29. eGFR 31; eGFR used as approximation of CrCl', true],
    ['by an eGFR, the same in both rows', [dosed('gabapentin', 600), lab('egfr', 31)], '600 mg/day as read: within the 1400 mg/day of CrCl 30-59. eGFR 31; eGFR used as approximation of CrCl', false],
    ['by an old value, which is said', [dosed('gabapentin', 2700), lab('crcl', 45, { date: own('2026-02-11') })], '2700 mg/day as read: above the 1400 mg/day of CrCl 30-59. creatinine clearance 45 (11 Feb 2026, old)', true],
  ])('%s', (_, findings, text, above) => expect(taken('gabapentin', [...STEP_3, ...findings])).toEqual({ text, above }));

  test('not taken, or under 18: nothing', () => {
    expect(taken('gabapentin', [...STEP_3, lab('crcl', 45)])).toBeUndefined();
    expect(taken('gabapentin', [...STEP_3, drug('gabapentin', { status: 'inactive', dailyDoseMg: 2700 }), lab('crcl', 45)])).toBeUndefined();
    expect(taken('gabapentin', [...STEP_3, dosed('gabapentin', 2700), lab('crcl', 45), lab('age', 17)])).toBeUndefined();
  });
});

test.each<[number, number, string, boolean]>([
  [20, 24, '20 mg/day as read: above the 10 mg/day immediate release, 14 mg/day extended release of CrCl 5-29. creatinine clearance 24', true],
  [14, 24, '14 mg/day as read: above 10 mg/day immediate release, not above 14 mg/day extended release of CrCl 5-29. creatinine clearance 24', true],
  [10, 24, '10 mg/day as read: within the 10 mg/day immediate release, 14 mg/day extended release of CrCl 5-29. creatinine clearance 24', false],
  [5, 4, '5 mg/day as read: CrCl below 5: no label dose, specialist. creatinine clearance 4', true],
])('memantine %s mg at CrCl %s, by form', (mg, crcl, text, above) => {
  expect(taken('memantine', [BRAIN, MEMORY, dosed('memantine', mg), lab('crcl', crcl)])).toEqual({ text, above });
});

const held = (renalRows: readonly RenalRow[], mg: number, crcl: number) => {
  const of = { ...guideline, renalRows };
  return makePlan(decide(chart([BRAIN, MEMORY, dosed('memantine', mg), lab('crcl', crcl)]), of), of).options.find((option) => option.drug === 'memantine')!.taken;
};

test('the row without reduction is found in whatever order the rows stand', () => {
  expect(held(guideline.renalRows.toReversed(), 30, 40)!.text).toBe('30 mg/day as read: above the 20 mg/day immediate release, 28 mg/day extended release of any row');
});

test('between the least and the most of three forms', () => {
  const renalRows = guideline.renalRows.map((row) => (row.id === 'memantine/5' ? { ...row, most: [{ mg: 10, form: 'a' }, { mg: 12, form: 'b' }, { mg: 14, form: 'c' }] } : row));
  expect(held(renalRows, 13, 24)!.text).toContain('above 10 mg/day a, not above 14 mg/day c of CrCl 5-29');
});

test('a clearance that no row holds is held against none', () => {
  expect(held(guideline.renalRows.filter(({ from }) => from > 0), 5, 4)).toEqual({ text: '5 mg/day as read: kidney function not seen: not held against a row', above: false });
});

test('a drug without rows by kidney function is not held against any: its dose alone', () => {
  expect(taken('duloxetine', [RECEIVED, PAIN, dosed('duloxetine', 120), lab('crcl', 45)])).toEqual({ text: '120 mg/day as read', above: false });
  expect(taken('duloxetine', [RECEIVED, PAIN, drug('duloxetine')])).toEqual({ text: 'daily dose not read', above: false });
  expect(taken('duloxetine', [RECEIVED, PAIN])).toBeUndefined();
});

const stopped = (name: string, more = {}) => drug(name, { status: 'inactive', ...more }, { temporality: 'historical' });
const tried = (...findings: readonly Finding[]) => {
  const of = assess([...STEP_3, ...findings]);
  return { words: makePlan(of).options.find((option) => option.drug === 'pregabalin')!.tried, option: of.options.find((option) => option.drug === 'pregabalin')! };
};

describe('tried before', () => {
  test('says so in the chart\'s words, with dose, what ended it and when, and blocks nothing', () => {
    const { words, option } = tried(stopped('pregabalin', { statusBecause: 'Stopped', doseText: '75 mg', stopped: own('2025-02-01') }));
    expect(words).toBe('"pregabalin", 75 mg, stopped, 1 Feb 2025');
    expect([option.use, option.triedBefore]).toEqual(['clear', [3]]);
  });

  test('each time it was taken is told, the same words once', () => {
    const twice = [stopped('pregabalin', { stopped: own('2024-03') }), stopped('pregabalin', { statusBecause: 'failed' }), stopped('pregabalin', { statusBecause: 'failed' })];
    expect(tried(...twice).words).toBe('"pregabalin", Mar 2024; "pregabalin", failed');
  });

  test.each<[string, readonly Finding[]]>([
    ['another of its class', [stopped('gabapentin')]], ['taken now', [stopped('pregabalin'), drug('pregabalin')]], ['not known whether', [drug('pregabalin', { status: 'unknown' })]], ['nothing', []],
  ])('%s: not said', (_, findings) => expect([tried(...findings).words, tried(...findings).option.triedBefore]).toEqual([undefined, undefined]));

  test('a local form is another thing', () => {
    const of = assess([...STEP_3, drug('lidocaine', { status: 'inactive', systemic: 'no', route: 'topical' })]);
    expect(of.options.find((option) => option.drug === 'lidocaine')!.triedBefore).toBeUndefined();
  });

  test('stands in the copied plan, also of bevacizumab', () => {
    const of = assess([BRAIN, finding('necrosis'), finding('steroid-failed'), stopped('bevacizumab', { statusBecause: 'failed' })]);
    for (const size of ['short', 'full'] as const) expect(planText(of, makePlan(of), { size }).text).toContain('- Bevacizumab: to consider; tried before: "bevacizumab", failed;');
  });
});

test('the copied plan says it beside the option', () => {
  const of = assess([...STEP_3, dosed('gabapentin', 2700), lab('crcl', 45)]);
  for (const size of ['short', 'full'] as const) expect(planText(of, makePlan(of), { size }).text).toContain('- Gabapentin: taken now, 2700 mg/day as read: above the 1400 mg/day of CrCl 30-59. creatinine clearance 45;');
});
