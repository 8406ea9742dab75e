import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { ALL_SEEN, assess, course, drug, finding, lab, NECROSIS, NUMB, own, PAIN, PERSISTENT, problem, RECEIVED, score } from './make.ts';

const says = (id: string) => guideline.notKnown.find((row) => row.id === id)!.says;
const ids = (findings: readonly Finding[], seen = ALL_SEEN) => {
  const { notKnown } = assess(findings, {}, { seen });
  return guideline.notKnown.filter((row) => notKnown.some((text) => text.startsWith(row.says))).map(({ id }) => id);
};
const FAILED = finding('steroid-failed');

describe('not known', () => {
  test.each<[string, boolean, string, readonly Finding[]]>([
    ['NE1', true, 'site missing', [course({ ended: own('2024-06-07') }), NUMB]],
    ['NE1', true, 'date missing', [course({ region: 'breast' }), NUMB]],
    ['NE1', false, 'both written', [RECEIVED, NUMB]],
    ['NE1', false, 'no radiotherapy', [NUMB]],
    ['NE1', true, 'no neuropathy either', [course()]],
    ['NE1', false, 'urgent', [course(), finding('red-flag', { name: 'cauda-equina' })]],
    ['NE2', true, 'not documented', [RECEIVED, NUMB]],
    ['NE2', false, 'excluded', [RECEIVED, NUMB, finding('recurrence-excluded')]],
    ['NE2', false, 'suspected', [RECEIVED, NUMB, finding('recurrence')]],
    ['NE2', false, 'nothing matched', [RECEIVED]],
    ['NE3', true, 'no pain score', [RECEIVED, PAIN]],
    ['NE3', false, 'a pain score', [RECEIVED, PAIN, score('nrs', 4)]],
    ['NE3', false, 'no pain', [RECEIVED, NUMB]],
    ['NE4', true, 'no creatinine for duloxetine', [RECEIVED, PAIN, PERSISTENT]],
    ['NE4', true, 'an old one', [RECEIVED, PAIN, PERSISTENT, lab('egfr', 80, { date: own('2026-02-11') })]],
    ['NE4', false, 'eGFR of this month', [RECEIVED, PAIN, PERSISTENT, lab('egfr', 80, { date: own('2026-11-11') })]],
    ['NE4', false, 'no drug dosed by the kidney', [RECEIVED, NUMB]],
    ['NE4', false, 'under age: no dose table shows', [RECEIVED, PAIN, PERSISTENT, lab('age', 17)]],
    ['NE4', true, 'of age', [RECEIVED, PAIN, PERSISTENT, lab('age', 18)]],
    ['NE5', true, 'no liver data', [RECEIVED, PAIN, PERSISTENT]],
    ['NE5', false, 'ALT', [RECEIVED, PAIN, PERSISTENT, lab('alt', 20)]],
    ...['cirrhosis', 'chronic-liver-disease', 'severe-liver-disease', 'liver-dysfunction'].map((id): [string, boolean, string, readonly Finding[]] => ['NE5', false, `${id} is known`, [RECEIVED, PAIN, PERSISTENT, problem(id)]]),
    ['NE5', false, 'duloxetine not open', [RECEIVED, PAIN, finding('duloxetine-failed')]],
    ['NE6', true, 'dexamethasone without a route', [RECEIVED, NUMB, drug('dexamethasone', { systemic: 'unknown' })]],
    ['NE6', false, 'eye drops', [RECEIVED, NUMB, drug('dexamethasone', { systemic: 'no' })]],
    ['NE6', false, 'tablets', [RECEIVED, NUMB, drug('dexamethasone')]],
    ['NE7', true, 'nothing before bevacizumab', [RECEIVED, NECROSIS, FAILED]],
    ['NE7', true, 'no urine protein', [RECEIVED, NECROSIS, FAILED, lab('bp-systolic', 130)]],
    ['NE7', true, 'no blood pressure', [RECEIVED, NECROSIS, FAILED, lab('upcr', 0.1)]],
    ['NE7', false, 'both', [RECEIVED, NECROSIS, FAILED, lab('bp-systolic', 130), lab('upcr', 0.1)]],
    ['NE8', false, 'medication list seen', []],
  ])('%s %s: %s', (id, holds, _, findings) => expect(ids(findings).includes(id)).toBe(holds));

  test('NE8 without a medication list', () => expect(assess([], {}, { seen: { ...ALL_SEEN, medicationList: false } }).notKnown).toContain(says('NE8')));
  test('NE6 names the drug', () => expect(assess([drug('dexamethasone', { systemic: 'unknown' })]).notKnown).toEqual([`${says('NE6')} (dexamethasone)`]));
  test('NE9 says nothing', () => expect(ids([finding('necrosis', { assertion: 'template' })])).toEqual([]));

  test('changes no outcome, track or step', () => {
    const blind = assess([RECEIVED, PAIN, PERSISTENT], {}, { seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false } });
    const seeing = assess([RECEIVED, PAIN, PERSISTENT]);
    expect([blind.outcome, blind.primaryStep, blind.tracks]).toEqual([seeing.outcome, seeing.primaryStep, seeing.tracks]);
  });
});

const said = (...findings: readonly Finding[]) => assess(findings).notKnown;

test('of several things only what is missing is named', () => {
  expect(said(RECEIVED, PAIN, PERSISTENT, lab('age', 60))).toContain('Kidney function not known, so no dose row is chosen; not seen: creatinine within 3 months, sex, weight.');
  expect(said(RECEIVED, PAIN, PERSISTENT, lab('age', 60), finding('sex', { name: 'male' }), lab('weight', 60), lab('creatinine', 1, { date: own('2026-02-11') }))).toContain('Kidney function not known, so no dose row is chosen; not seen: creatinine within 3 months.');
  expect(said(RECEIVED, NECROSIS, FAILED, lab('bp-systolic', 192))).toContain('The label asks for blood pressure and urine protein before bevacizumab; not seen: urine protein.');
  expect(said(RECEIVED, NECROSIS, FAILED, lab('upcr', 1))).toContain('The label asks for blood pressure and urine protein before bevacizumab; not seen: blood pressure.');
});
