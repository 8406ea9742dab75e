/** Values that a drug asks for and no rule can use; and the rows by kidney function before the doses of the full one. */
import { describe, expect, test } from 'vitest';
import { makePlan, planText } from '../../lib/decide/index.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { DoseRow, RenalRow } from '../../lib/guideline/types.ts';
import { shownValues } from '../../lib/guideline/data/values.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, own, PAIN, PERSISTENT, problem, RECEIVED } from './make.ts';

const option = (name: string, findings: readonly Finding[]) => makePlan(assess(findings)).options.find((one) => one.drug === name)!;
const BRAIN = course({ site: 'whole brain', region: 'brain', ended: own('2024-06-07') });
const FAILED = finding('steroid-failed');
const STEP_3 = [RECEIVED, PAIN, finding('duloxetine-failed'), lab('age', 60)];

const doseTexts = (...findings: readonly Finding[]) => option('pregabalin', [...STEP_3, ...findings]).doses.map(({ label, text, folded }) => `${folded ?? 'shown'} ${label}: ${text}`);
const steps = (findings: readonly Finding[], typed: readonly [string, string][], answers = {}) => makePlan(assess([BRAIN, NECROSIS, ...findings], answers), undefined, { dexamethasone: { asked: true, start: '2026-11-23', steps: typed.map(([mgPerDay, days]) => ({ mgPerDay, days })) } }).ownSteps!;
const gate = (name: string, findings: readonly Finding[]) => assess(findings).gates.find((one) => one.gate === name)!;

describe('values', () => {
  test.each<[string, readonly Finding[], readonly string[]]>([
    ['bevacizumab', [BRAIN, NECROSIS, FAILED, lab('bp-systolic', 192, { written: '192/114' })], ['systolic blood pressure 192/114: no threshold in the sources']],
    ['duloxetine', [RECEIVED, PAIN, PERSISTENT, lab('alt', 310), lab('bilirubin', 4.2), lab('sodium', 133)],
      ['bilirubin, total 4.2: no threshold in the sources', 'ALT 310: a tool rule speaks of 3 times the upper limit, which is not read', 'sodium 133: a tool rule cautions below 130 mmol/L']],
    ['donepezil', [BRAIN, MEMORY, lab('hr', 44), lab('qtc', 510), lab('pr', 260), lab('potassium', 2.9), lab('magnesium', 1.1)],
      ['heart rate 44, QTc 510, PR interval 260, potassium 2.9, magnesium 1.1: no threshold in the sources']],
  ])('of %s, as read', (name, findings, lines) => expect(option(name, findings).values!.map(({ text }) => text)).toEqual(lines));

  test('none read, none shown; evidence is the finding', () => {
    expect(option('bevacizumab', [BRAIN, NECROSIS, FAILED]).values).toBeUndefined();
    expect(option('bevacizumab', [BRAIN, NECROSIS, FAILED, lab('bp-systolic', 192)]).values![0]!.evidence).toEqual([3]);
  });

  test('stand in the whole copied plan', () => {
    const of = assess([BRAIN, NECROSIS, FAILED, lab('bp-systolic', 192, { written: '192/114' })]);
    const [short, full] = (['short', 'full'] as const).map((size) => planText(of, makePlan(of), { size }).text.includes('seen systolic blood pressure 192/114: no threshold in the sources'));
    expect([short, full]).toEqual([false, true]);
  });

  test('each is a measure of a drug of the plan', () => {
    for (const { drug: name, measures } of shownValues) {
      expect(guideline.options.some((row) => row.drug === name)).toBe(true);
      for (const id of measures) expect(guideline.measures.some((row) => row.id === id)).toBe(true);
    }
  });
});

describe('doses by kidney function', () => {
  const START = 'Start: 150 mg/day: 75 mg twice or 50 mg three times daily';

  test('a row that is the patient\'s stands first, the doses of the full row folded and marked', () => {
    const of = doseTexts(lab('crcl', 25));
    expect(of[0]).toMatch(/^shown Kidney: CrCl 15-30: 25-150 mg\/day/);
    expect(of).toContain(`more ${START}; for CrCl 60 or more`);
    expect(of.filter((line) => line.startsWith('shown')).every((line) => !/300|600/.test(line.replace(/\(usual.*/, '')))).toBe(true);
  });

  test('on dialysis too', () => {
    const of = doseTexts(lab('crcl', 8), problem('dialysis'));
    expect(of[0]).toMatch(/^shown Haemodialysis/);
    expect(of).toContain(`more ${START}; for CrCl 60 or more`);
  });

  test('on dialysis whatever the value: none of the full row is shown', () => {
    const of = doseTexts(lab('crcl', 90), problem('dialysis'));
    expect(of[0]).toMatch(/^shown Haemodialysis/);
    expect(of).toContain(`more ${START}; for CrCl 60 or more`);
  });

  test('the next dose of the full row is folded and marked as the first', () => {
    const { doses } = option('gabapentin', [...STEP_3, lab('crcl', 25)]);
    expect(doses.find(({ label }) => label === 'Then')).toMatchObject({ text: 'to 1800 mg/day (600 mg three times daily); no added benefit shown above; for CrCl 60 or more', folded: 'more' });
  });

  test('each drug by its own rows: CrCl 40 asks for no less of memantine', () => {
    const { doses } = option('memantine', [BRAIN, MEMORY, lab('age', 60), lab('crcl', 40)]);
    expect(doses[0]).toEqual({ label: 'Start', text: '5 mg daily, immediate release', verification: 'C' });
  });

  test('without a row the doses say for which they are, and the table stands whole in the full text', () => {
    const of = doseTexts();
    expect(of[0]).toMatch(/^shown Kidney: Creatinine within 3 months, sex, weight not seen/);
    expect(of).toContain(`shown ${START}; for CrCl 60 or more`);
    const assessed = assess(STEP_3);
    const { text } = planText(assessed, makePlan(assessed), { size: 'full' });
    for (const row of ['60 or more', '30-60', '15-30', 'below 15']) expect(text).toContain(`Kidney: CrCl ${row}: `);
  });

  test('an eGFR below the cut, though near it, folds the doses of the full row', () => expect(doseTexts(lab('egfr', 58))).toContain(`more ${START}; for CrCl 60 or more`));
  test('an eGFR beside the cut leaves it open', () => expect(doseTexts(lab('egfr', 62))).toContain(`shown ${START}; for CrCl 60 or more`));
  test('no reduction: as they are, the kidney after them', () => {
    const of = doseTexts(lab('crcl', 90));
    expect(of[0]).toBe(`shown ${START}`);
    expect(of.some((line) => line.includes('for CrCl 60 or more'))).toBe(false);
  });
});

describe('doses that say they are for the row without reduction', () => {
  const kinds = ['start', 'titrate', 'target', 'max', 'alternative', 'stop-point', 'setting'] as const;
  const doses = kinds.map((kind): DoseRow => ({ id: kind, drug: 'gabapentin', kind, label: kind, text: kind, verification: 'C', sources: ['s'] }));
  const marked = (findings: readonly Finding[], renalRows: readonly RenalRow[]) => {
    const of = { ...guideline, renalRows, doses };
    return makePlan(assess(findings), of).options.find((one) => one.drug === 'gabapentin')!.doses.map(({ label, text, folded }) => [label === 'Kidney' ? label : text, folded].filter(Boolean).join(' ')).join('|');
  };

  test.each<[string, readonly Finding[], string]>([
    ['in a lower row', [lab('crcl', 20)], 'Kidney|stop-point|start; for CrCl 60 or more more|titrate; for CrCl 60 or more more|target; for CrCl 60 or more more|max; for CrCl 60 or more more|alternative; for CrCl 60 or more more|setting more'],
    ['not known', [], 'Kidney|start; for CrCl 60 or more|titrate; for CrCl 60 or more|target; for CrCl 60 or more|max; for CrCl 60 or more|stop-point|alternative; for CrCl 60 or more more|setting more|Kidney table|Kidney table|Kidney table|Kidney table'],
    ['in that row', [lab('crcl', 60)], 'start|titrate|target|max|stop-point|Kidney|alternative more|setting more'],
  ])('%s, in whatever order the rows stand', (_, findings, expected) => {
    for (const rows of [guideline.renalRows, guideline.renalRows.toReversed()]) expect(marked([...STEP_3, ...findings], rows)).toBe(expected);
  });

  test('a table without such a row leaves them as they are, the kidney after them', () => {
    expect(marked([...STEP_3, lab('crcl', 20)], guideline.renalRows.filter(({ to }) => to !== null))).toBe('start|titrate|target|max|stop-point|Kidney|alternative more|setting more');
  });
});

describe('what is taken now', () => {
  const taking = [RECEIVED, PAIN, drug('duloxetine', { dailyDoseMg: 30, started: own('2026-11-10') })];
  test('its calendar is not dated as a new start, unless a day was typed', () => {
    const of = assess(taking);
    const [calendar] = makePlan(of).calendars!;
    expect([calendar!.start, calendar!.steps.map(({ date }) => date), calendar!.note]).toEqual([undefined, [undefined, undefined, undefined], 'Taken now: these are the steps of a new start, and not dated from today.']);
    expect(makePlan(of, undefined, { duloxetine: { start: '2026-11-10' } }).calendars![0]!.steps[1]!.date).toBe('2026-11-17');
    for (const untyped of [{}, { start: '' }, { start: '  ' }]) expect(makePlan(of, undefined, { duloxetine: untyped }).calendars).toEqual([calendar]);
  });

  test('the other drug of the step is dated from today; a note on the kidneys stays before that it is taken', () => {
    const [gabapentin, pregabalin] = makePlan(assess([...STEP_3, lab('crcl', 90), drug('pregabalin', { dailyDoseMg: 150 })])).calendars!;
    expect([gabapentin!.drug, gabapentin!.start, gabapentin!.note]).toEqual(['gabapentin', '2026-11-23', 'For CrCl 60 mL/min or more.']);
    expect([pregabalin!.drug, pregabalin!.start, pregabalin!.note]).toEqual(['pregabalin', undefined, 'For CrCl 60 mL/min or more. Taken now: these are the steps of a new start, and not dated from today.']);
  });

  test('its monitoring stays on another step and has no date, unless a day was typed', () => {
    const steroid = drug('dexamethasone', { dailyDoseMg: 8 });
    const of = assess([BRAIN, NECROSIS, FAILED, steroid]);
    expect(of.primaryStep).toBe(4);
    const glucose = (own_ = {}) => makePlan(of, undefined, own_).monitoring.find(({ drug: name, what }) => name === 'dexamethasone' && what === 'Glucose');
    expect(['', ' ', '2026-11-20'].map((start) => glucose({ dexamethasone: { start } })!.due)).toEqual([undefined, undefined, '2026-11-27']);
    expect(glucose()!.due).toBeUndefined();
    const without = makePlan(assess([BRAIN, NECROSIS, FAILED]));
    expect(without.monitoring.some(({ drug: name }) => name === 'dexamethasone')).toBe(false);
    expect(makePlan(assess([steroid])).monitoring).toEqual([]);
  });
});

test('creatinine is asked for before dosing; no interval is given', () => {
  const rows = makePlan(assess(STEP_3)).monitoring.filter(({ what }) => what === 'Creatinine');
  expect(rows.map(({ drug: name, when, noInterval, due }) => [name, when, noInterval, due])).toEqual(['gabapentin', 'pregabalin'].map((name) => [name, 'before dosing, one of the last 3 months (tool rule)', 'no interval is given', undefined]));
});

describe('dexamethasone before the own steps', () => {
  const SINCE = drug('dexamethasone', { dailyDoseMg: 8, started: own('2026-10-18') });

  test('counts towards the threshold where dose and beginning are charted', () => {
    const { steps: [first], whole } = steps([SINCE], [['4', '7']]);
    expect(first!.pneumocystis).toBe('Pneumocystis threshold reached 7 Nov 2026: above 30 mg/day for 3 weeks; prophylaxis may be considered');
    expect(whole[0]).toBe('Before these steps 8 mg/day for 36 days as charted, since 18 Oct 2026: counted towards the Pneumocystis threshold, not in the length');
  });

  test('a run goes on over the first step', () => {
    const { steps: [first] } = steps([drug('dexamethasone', { dailyDoseMg: 4, started: own('2026-11-09') })], [['4', '14']]);
    expect(first!.pneumocystis).toBe('Pneumocystis threshold reached 6 Dec 2026: 20 mg/day or more for 4 weeks; prophylaxis may be considered');
  });

  test.each([
    ['2026-10-26', 'Pneumocystis threshold reached 22 Nov 2026: 20 mg/day or more for 4 weeks; prophylaxis may be considered'],
    ['2026-10-27', 'below the Pneumocystis threshold of 20 mg/day'],
  ])('a threshold reached the day before the first step stays reached under a lower dose: since %s', (started, told) => {
    expect(steps([drug('dexamethasone', { dailyDoseMg: 4, started: own(started) })], [['2', '7']]).steps[0]!.pneumocystis).toBe(told);
  });

  test('a dose below the threshold counts for none', () => expect(steps([drug('dexamethasone', { dailyDoseMg: 2, started: own('2026-10-01') })], [['4', '7']]).steps[0]!.pneumocystis).toBe('20 mg/day or more for 7 of 28 days: Pneumocystis threshold not reached'));

  test.each<[string, readonly Finding[], object]>([
    ['no dose', [drug('dexamethasone', { started: own('2026-10-18') })], {}], ['no beginning', [drug('dexamethasone', { dailyDoseMg: 8 })], {}], ['a month', [drug('dexamethasone', { dailyDoseMg: 8, started: own('2026-10') })], {}],
    ['two doses', [SINCE, drug('dexamethasone', { dailyDoseMg: 16, started: own('2026-10-18') })], {}], ['a past one', [drug('dexamethasone', { status: 'inactive', dailyDoseMg: 8 })], {}],
    ['a past one with its beginning', [drug('dexamethasone', { status: 'inactive', dailyDoseMg: 8, started: own('2026-10-18') })], {}], ['taken now and stopped, of one dose and beginning', [SINCE, drug('dexamethasone', { status: 'inactive', dailyDoseMg: 8, started: own('2026-10-18') })], {}],
    ['said by the clinician', [], { 'steroid-tried': 'yes' }],
  ])('%s: said not to be counted, beside every step and on the whole', (_, findings, answers) => {
    const { steps: [first], whole } = steps(findings, [['4', '7']], answers);
    expect(first!.pneumocystis).toMatch(/not reached; earlier intake not counted$/);
    expect(whole[0]).toBe('The chart gives dexamethasone before these steps; what was taken earlier is not counted');
  });

  test('none charted, or begun with the first step: nothing is said', () => {
    for (const findings of [[], [drug('dexamethasone', { dailyDoseMg: 8, started: own('2026-11-23') })]]) {
      const { steps: [first], whole } = steps(findings, [['4', '7']]);
      expect([first!.pneumocystis, whole.length]).toEqual(['20 mg/day or more for 7 of 28 days: Pneumocystis threshold not reached', 1]);
    }
  });
});

describe('causes', () => {
  const ONSET = finding('symptom-onset', { date: own('2026-02') });
  test('a drug begun after the symptom is listed with what is said of that', () => {
    const linezolid = (started?: string) => gate('other-causes', [RECEIVED, PAIN, ONSET, drug('linezolid', started === undefined ? {} : { started: own(started) })]);
    expect(linezolid('2026-11-20')).toMatchObject({ state: 'flag', because: 'Present: linezolid (begun after the symptom)' });
    for (const started of ['2026-02-15', '2026-01-01', undefined]) expect(linezolid(started)).toMatchObject({ state: 'flag', because: 'Present: linezolid' });
    // A mention without a date says nothing of the beginning.
    expect(gate('other-causes', [RECEIVED, PAIN, ONSET, drug('linezolid', { started: own('2026-11-20') }), drug('linezolid')])).toMatchObject({ because: 'Present: linezolid (begun after the symptom)' });
    expect(assess([RECEIVED, PAIN, ONSET, drug('linezolid', { started: own('2026-11-20') })]).cautions.map(({ drug: name }) => name)).toEqual(['linezolid']);
  });

  test('a drug taken before the symptom too is not said to have begun after it', () => {
    const linezolid = ['2026-11-20', '2026-01-01'].map((iso) => drug('linezolid', { started: own(iso) }));
    expect(gate('other-causes', [RECEIVED, PAIN, ONSET, ...linezolid])).toMatchObject({ state: 'flag', notes: [] });
  });

  test('radionuclides alone have no field', () => {
    const iodine = course({ modality: 'radionuclide' }, { quote: 'I-131' });
    expect(gate('distribution', [iodine, PAIN])).toMatchObject({ state: 'flag', because: 'Radionuclide therapy only: systemic, normally not a nerve cause.', evidence: [0] });
    const planned = course({ region: 'breast' }, { assertion: 'planned' });
    expect(gate('distribution', [iodine, planned, PAIN])).toMatchObject({ state: 'flag', evidence: [0] });
    for (const beside of [RECEIVED, finding('radiotherapy')]) expect(gate('distribution', [iodine, beside, PAIN]).state).toBe('not-seen');
    for (const none of [[PAIN], [{ ...iodine, assertion: 'planned' as const }, PAIN]]) expect(gate('distribution', none).state).toBe('not-seen');
  });
});
