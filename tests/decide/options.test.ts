import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import type { Use } from '../../lib/decide/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { PLAN_DRUGS } from '../../lib/guideline/types.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, NONE_SEEN, NUMB, own, PAIN, PERSISTENT, problem, RECEIVED } from './make.ts';

const of = (name: PlanDrug, findings: readonly Finding[]) => assess(findings).options.find((option) => option.drug === name)!;
const rulesOf = (...drugs: readonly string[]) => guideline.rules.filter((rule) => drugs.includes(rule.drug)).length;
const sex = finding('sex', { name: 'male' });

describe('use', () => {
  test.each<[PlanDrug, Use, string, readonly Finding[]]>([
    ['duloxetine', 'clear', 'nothing', []],
    ['duloxetine', 'blocked', 'active tamoxifen', [drug('tamoxifen')]],
    ['duloxetine', 'clear', 'tamoxifen stopped', [drug('tamoxifen', { status: 'inactive' })]],
    ['duloxetine', 'blocked', 'linezolid', [drug('linezolid')]],
    ['duloxetine', 'blocked', 'rasagiline', [drug('rasagiline')]],
    ['duloxetine', 'blocked', 'oral ciprofloxacin', [drug('ciprofloxacin')]],
    ['duloxetine', 'clear', 'ciprofloxacin drops', [drug('ciprofloxacin', { systemic: 'no' })]],
    ['duloxetine', 'blocked', 'GFR 22', [lab('egfr', 22)]],
    ['duloxetine', 'blocked', 'GFR 22 of long ago', [lab('egfr', 22, { date: own('2026-02-11') })]],
    ['duloxetine', 'clear', 'GFR 22, newer 71', [lab('egfr', 22, { date: own('2024-03') }), lab('egfr', 71, { date: own('2026-11-10') })]],
    ['duloxetine', 'blocked', 'GFR by Cockcroft-Gault', [lab('age', 74), lab('weight', 78), sex, lab('creatinine', 2.8)]],
    ['duloxetine', 'blocked', 'cirrhosis', [problem('cirrhosis')]],
    ['duloxetine', 'blocked', 'allergy', [finding('allergy', { name: 'duloxetine' })]],
    ['duloxetine', 'caution', 'flecainide', [drug('flecainide')]],
    ['lidocaine', 'blocked', 'flecainide', [drug('flecainide')]],
    ['lidocaine', 'blocked', 'heart block', [problem('av-block-severe')]],
    ['lidocaine', 'caution', 'heart block with a pacemaker', [problem('av-block-severe'), problem('pacemaker')]],
    ['lidocaine', 'caution', 'amiodarone', [drug('amiodarone')]],
    ['lidocaine', 'blocked', 'allergy to an amide anaesthetic', [finding('allergy', { name: 'bupivacaine' })]],
    ['gabapentin', 'blocked', 'allergy', [finding('allergy', { name: 'gabapentin' })]],
    ['pregabalin', 'clear', 'allergy to gabapentin', [finding('allergy', { name: 'gabapentin' })]],
    ['gabapentin', 'caution', 'an opioid', [drug('oxycodone')]],
    ['dexamethasone', 'blocked', 'systemic fungal infection', [problem('systemic-fungal-infection')]],
    ['dexamethasone', 'caution', 'a mass without tissue', [finding('sign', { name: 'untissued-mass' })]],
    ['dexamethasone', 'clear', 'bortezomib: no interaction', [drug('bortezomib')]],
    ['donepezil', 'blocked', 'an anticholinergic', [drug('oxybutynin')]],
    ['donepezil', 'caution', 'a QT drug', [drug('ondansetron')]],
    ['memantine', 'clear', 'donepezil: approved together', [drug('donepezil')]],
    ['bevacizumab', 'blocked', 'sunitinib', [drug('sunitinib')]],
    ['bevacizumab', 'clear', 'irinotecan: none', [drug('irinotecan')]],
    ['bevacizumab', 'caution', 'apixaban', [drug('apixaban')]],
    ['bevacizumab', 'blocked', 'a biopsy three weeks ago', [finding('procedure', { name: 'biopsy', date: own('2026-11-02') })]],
    ['bevacizumab', 'blocked', 'LITT decided', [finding('procedure', { name: 'litt', assertion: 'planned' })]],
    ['bevacizumab', 'blocked', 'LITT planned for five days ago', [finding('procedure', { name: 'litt', assertion: 'planned', date: own('2026-11-18') })]],
    ['bevacizumab', 'clear', 'LITT planned for half a year ago', [finding('procedure', { name: 'litt', assertion: 'planned', date: own('2026-05-18') })]],
    ['bevacizumab', 'clear', 'LITT only discussed', [finding('procedure', { name: 'litt', assertion: 'possible' })]],
    ['bevacizumab', 'blocked', 'haemoptysis', [problem('haemoptysis')]],
    ['bevacizumab', 'clear', 'haemoptysis denied', [problem('haemoptysis', { assertion: 'absent' })]],
    ['bevacizumab', 'caution', 'pelvic radiotherapy', [course({ region: 'pelvis' })]],
  ])('%s is %s: %s', (name, use, _, findings) => expect(of(name, findings).use).toBe(use));
});

describe('options', () => {
  test('list every drug of the plan, whatever the step', () => {
    expect(assess([]).options.map(({ drug: name }) => name).toSorted()).toEqual([...PLAN_DRUGS].toSorted());
    expect(Object.fromEntries(assess([]).options.map(({ drug: name, step }) => [name, step]))).toEqual({
      dexamethasone: 1, duloxetine: 2, gabapentin: 3, pregabalin: 3, lidocaine: 3, memantine: 3, donepezil: 3, bevacizumab: 4 });
  });

  test('give reasons worst first', () => {
    const { reasons } = of('duloxetine', [drug('apixaban'), drug('tamoxifen'), drug('phenelzine')]);
    expect(reasons.map(({ severity }) => severity)).toEqual(['contraindicated', 'avoid', 'caution']);
    expect(reasons[1]).toEqual({ rule: '5/duloxetine/tamoxifen', severity: 'avoid', because: 'tamoxifen', effect: 'less endoxifen through CYP2D6 inhibition; outcome evidence conflicts', evidence: [1], verification: 'C' });
  });

  test.each<[string, readonly Finding[], readonly PlanDrug[]]>([
    ['pain 2', [RECEIVED, PAIN, PERSISTENT], ['duloxetine']],
    ['pain 3', [RECEIVED, PAIN, finding('duloxetine-failed')], ['pregabalin', 'gabapentin', 'lidocaine']],
    ['pain 1', [RECEIVED, PAIN, finding('pain-persistent', { assertion: 'absent' })], ['dexamethasone']],
    ['function 1', [RECEIVED, NUMB], ['dexamethasone']],
    ['necrosis 1', [RECEIVED, NECROSIS], ['dexamethasone']],
    ['necrosis 4', [RECEIVED, NECROSIS, finding('steroid-failed')], ['bevacizumab']],
    ['cognition 3', [course({ region: 'brain' }), MEMORY], ['memantine', 'donepezil']],
    ['observed', [RECEIVED, NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })], []],
  ])('open at the step matched: %s', (_, findings, open) => {
    expect(assess(findings).options.filter((option) => option.open).map(({ drug: name }) => name).toSorted()).toEqual([...open].toSorted());
  });

  test('every rule whose input was not seen is not checked', () => {
    const blind = assess([], {}, { seen: NONE_SEEN }).options;
    for (const { drug: name, notChecked, rules } of blind) {
      const all = guideline.rules.filter((rule) => rule.drug === name).length;
      expect([notChecked.length + rules.checked, rules.of]).toEqual([all, all]);
      expect(rules.checked).toBe(0);
    }
    const seeing = assess([lab('egfr', 80)]).options.find((option) => option.drug === 'duloxetine')!;
    expect(seeing.notChecked).not.toContain('5/duloxetine/tamoxifen');
    expect(seeing.rules.checked).toBeGreaterThan(0);
  });

  test('count the rules of the open tracks only', () => {
    expect(assess([RECEIVED, PAIN]).rules.of).toBe(rulesOf('dexamethasone', 'duloxetine', 'gabapentin', 'pregabalin', 'lidocaine'));
    expect(assess([RECEIVED, NECROSIS]).rules.of).toBe(rulesOf('dexamethasone', 'bevacizumab'));
    expect(assess([RECEIVED, NUMB]).rules.of).toBe(rulesOf('dexamethasone'));
    expect(assess([RECEIVED, MEMORY]).rules.of).toBe(0);
    const { rules, options } = assess([RECEIVED, NUMB]);
    expect(rules).toEqual(options.find((option) => option.drug === 'dexamethasone')!.rules);
  });

  test.each<[string, readonly Finding[], boolean]>([
    ['an active entry', [drug('gabapentin')], true],
    ['a stopped one', [drug('gabapentin', { status: 'inactive' })], false],
    ['one whose status is not seen', [drug('gabapentin', { status: 'unknown' })], false],
    ['a topical one', [drug('gabapentin', { systemic: 'no' })], false],
    ['none', [], false],
  ])('taken now: %s', (_, entries, taken) => {
    expect(of('gabapentin', [RECEIVED, PAIN, ...entries]).takenNow !== undefined).toBe(taken);
  });

  test('a denial of one input leaves the others of its rule unchecked', () => {
    const rule = guideline.rules.find(({ drug: name, when }) => name === 'donepezil' && 'problem' in when && when.problem.length > 1)!;
    const inputs = (rule.when as { readonly problem: readonly string[] }).problem;
    expect([inputs.slice(0, 1), inputs].map((denied) => assess([RECEIVED, ...denied.map((name) => problem(name, { assertion: 'absent' }))], {}, { seen: NONE_SEEN })
      .options.find(({ drug: name }) => name === 'donepezil')!.notChecked.includes(rule.id))).toEqual([true, false]);
  });

  test('procedures and adjuncts of the matched steps', () => {
    expect(assess([RECEIVED, NECROSIS, finding('steroid-failed')]).procedures).toEqual(['laser interstitial thermal therapy', 'resection']);
    expect(assess([RECEIVED, NECROSIS])).toMatchObject({ procedures: [], adjuncts: ['physical therapy'] });
    expect(assess([RECEIVED, PAIN]).adjuncts).toEqual(['physical therapy', 'acupuncture', 'scrambler therapy']);
    expect(assess([course({ region: 'brain' }), MEMORY]).adjuncts).toEqual(['cognitive rehabilitation']);
    expect(assess([RECEIVED, MEMORY]).adjuncts).toEqual([]);
  });
});
