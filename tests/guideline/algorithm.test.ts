import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { PLAN_DRUGS } from '../../lib/guideline/types.ts';

const dose = (id: string): string => guideline.doses.find((row) => row.id === id)!.text;

test('every plan drug is an option of a step, has doses, rules and monitoring', () => {
  for (const drug of PLAN_DRUGS) {
    expect(guideline.options.some((row) => row.drug === drug), drug).toBe(true);
    expect(guideline.doses.some((row) => row.drug === drug), drug).toBe(true);
    expect(guideline.rules.some((row) => row.drug === drug), drug).toBe(true);
    expect(guideline.monitoring.some((row) => row.drug === drug), drug).toBe(true);
  }
});

test('every option of a step has its evidence row, and the other way round', () => {
  const fromSteps = guideline.steps.flatMap(({ track, step, options }) => options.map((drug) => `${track} ${step} ${drug}`));
  expect(guideline.options.map(({ track, step, drug }) => `${track} ${step} ${drug}`).toSorted()).toEqual(fromSteps.toSorted());
});

test('every track, step and status of the decision has a headline', () => {
  const rows = ['necrosis 4 matched', 'necrosis null refer', 'necrosis 1 in-progress', 'necrosis null observe', 'necrosis 1 matched', 'pain 1 consider', 'pain 3 matched', 'pain 2 in-progress',
    'pain 2 matched', 'pain 2 provisional', 'cognition 3 matched', 'cognition 3 provisional', 'cognition null closed', 'function 1 consider'];
  expect(guideline.headlines.map(({ track, step, status }) => `${track} ${step} ${status}`).toSorted()).toEqual(rows.toSorted());
});

test('a headline that can lose every name says what then', () => {
  const broken = guideline.headlines.filter(({ names, allBlocked }) => names.length > 0 && names.every(({ drug }) => drug) && !allBlocked);
  expect(broken).toEqual([]);
});

test('evidence squares as the trials were', () => {
  const marks = Object.fromEntries(guideline.options.map(({ drug, track, evidenceMarks }) => [`${drug} ${track}`, evidenceMarks.map(Number).join('')]));
  expect(marks).toEqual({
    'dexamethasone necrosis': '010', 'dexamethasone pain': '000', 'dexamethasone function': '000', 'duloxetine pain': '101', 'pregabalin pain': '111',
    'gabapentin pain': '010', 'lidocaine pain': '000', 'memantine cognition': '100', 'donepezil cognition': '110', 'bevacizumab necrosis': '111',
  });
});

test.each(['gabapentin', 'pregabalin', 'memantine'])('kidney rows of %s cover every clearance once', (drug) => {
  const rows = guideline.renalRows.filter((row) => row.drug === drug).toSorted((a, b) => a.from - b.from);
  expect(rows[0]!.from).toBe(0);
  rows.forEach((row, index) => expect(row.to).toBe(rows[index + 1]?.from ?? null));
});

test('doses of the article', () => {
  expect(dose('dexamethasone/start')).toContain('4-16 mg/day');
  expect(dose('dexamethasone/stop')).toContain('4-6 weeks');
  expect(dose('duloxetine/start')).toBe('30 mg once daily for 1 week');
  expect(dose('duloxetine/target')).toBe('60 mg once daily');
  expect(guideline.doses.find(({ id }) => id === 'bevacizumab/start')!.mgPerKg).toBe(7.5);
  expect(guideline.calendars.some(({ drug }) => drug === 'dexamethasone' || drug === 'lidocaine')).toBe(false);
});

test('every calendar counts forward, and bevacizumab ends at the trial\'s fourth dose', () => {
  for (const { steps } of guideline.calendars) expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted((a, b) => a - b));
  for (const calendar of guideline.calendars.filter(({ drug }) => drug === 'bevacizumab')) {
    expect(calendar.steps.filter(({ kind }) => kind === 'dose')).toHaveLength(4);
  }
});

test('what the article omits is named as not supported, never as an adjunct', () => {
  const omitted = guideline.interventions.filter(({ statements }) => statements.some((id) => id === 'S51' || id === 'S52'));
  expect(omitted.map(({ kind }) => kind)).toEqual(['not-supported', 'not-supported']);
});

test('cognitive rehabilitation asks for cognitive symptoms', () => {
  expect(guideline.interventions.find(({ id }) => id === 'cognitive rehabilitation')!.onlyWhen).toBe('cognitive-impairment');
});

test('the thirteen source attributes and the review status', () => {
  expect(guideline.meta.attributes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(guideline.meta.attributes.filter(({ value }) => value === 'not used').map(({ id }) => id)).toEqual([5, 6, 7, 8, 9, 12]);
  expect(guideline.meta.review).toBe('not reviewed by a clinician yet');
  expect(guideline.meta.article.review).toBe('pending human review');
  expect(guideline.meta.provenance).toContain(guideline.meta.version);
});
