import { describe, expect, test } from 'vitest';
import { decide, makePlan } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, finding, own, PAIN, RECEIVED } from './make.ts';
import { ruleOut } from '../../lib/guideline/data/rule-out.ts';

const STORY = 'Radiotherapy to the left breast, 50 Gy in 25 fractions, completed March 2021. Burning neuropathic pain of the left arm for a year. Brachial plexopathy.';

/** The list for a chart: cause, state, words, quotes. */
function rowsFor(more: string): Readonly<Record<string, string>> {
  const { findings, seen } = detect({ text: `${STORY}\n\n${more}`, structure: [] });
  const assessment = decide({ findings, seen, answers: {}, today: '2026-11-23' });
  expect(assessment.outcome).toBe('matched');
  return Object.fromEntries(makePlan(assessment).ruleOut!.map(({ cause, state, words, evidence }) => [cause, [state, ...words, ...evidence.map((index) => `"${findings[index]!.quote}"`)].join(' | ')]));
}

describe('the rule-out list', () => {
  test('a chart that speaks of none: all are not seen, none is "no"', () => {
    expect(Object.values(rowsFor(''))).toEqual(Array.from(ruleOut, () => 'not-seen'));
  });

  test.each([
    ['Problem list:\nType 2 diabetes mellitus', 'Diabetes', /^found \| ".*diabetes/i],
    ['No diabetes.', 'Diabetes', /^negated \| "diabetes"$/],
    ['Possible diabetes.', 'Diabetes', /^possible \| /],
    ['Mother has diabetes.', 'Diabetes', /^not-seen$/],
    ['Labs:\nVitamin B12 110 pg/mL', 'Vitamin B12 or other B vitamin deficiency', /^found \| .*110/],
    ['Labs:\nVitamin B12 620 pg/mL', 'Vitamin B12 or other B vitamin deficiency', /^negated \| .*620/],
    ['Medications:\nvincristine 2 mg IV weekly', 'Neurotoxic chemotherapy or other drug', /^found \| vincristine/],
    ['Known leptomeningeal disease.', 'Leptomeningeal disease', /^found \| /],
    ['Charcot-Marie-Tooth disease.', 'Hereditary neuropathy', /^found \| /],
    ['Hypothyroidism.', 'Thyroid disorder', /^found \| /],
    ['Upper motor neurone signs in both legs.', 'ALS', /^found \| .*"upper motor neurone signs"$/i],
    ['Left C7 radiculopathy.', 'Compressive cause', /^found \| .*radiculopathy"$/],
    ['No evidence of recurrence.', 'Recurrence of the tumour', /^negated \| excluded: no evidence of recurrence \| "recurrence"$/i],
    ['No evidence of recurrence.', 'Recurrence of the tumour', /^negated \| e/],
    ['Suspected recurrence of the breast cancer.', 'Recurrence of the tumour', /^possible \| /],
  ])('%j', (more, cause, told) => {
    expect(rowsFor(more)[cause]).toMatch(told);
  });

  test('a cause outside the list is added only where the chart speaks of it', () => {
    expect(Object.keys(rowsFor(''))).not.toContain('HIV');
    expect(rowsFor('Problem list:\nHIV infection')['HIV']).toMatch(/^found/);
  });

  test('a listed cause stands once, though it is a cause of the guideline too', () => {
    const { findings, seen } = detect({ text: `${STORY}\n\nProblem list:\nHypothyroidism\nType 2 diabetes mellitus\nHIV infection`, structure: [] });
    const told = makePlan(decide({ findings, seen, answers: {}, today: '2026-11-23' })).ruleOut!.filter(({ state }) => state === 'found').map(({ cause }) => cause);
    expect(told).toEqual(['Diabetes', 'Thyroid disorder', 'HIV']);
  });

  test('an exclusion older than the symptom leaves recurrence open, with where it was read', () => {
    const before = finding('recurrence-excluded', { quote: 'NED', date: own('2026-02-18') });
    const rows = makePlan(assess([RECEIVED, PAIN, before, finding('symptom-onset', { date: own('2026-06-20') })])).ruleOut!;
    expect(rows[0]).toEqual({ cause: 'Recurrence of the tumour', state: 'not-seen', words: [], evidence: [2] });
  });

  test('every problem of the list is known to the guideline', () => {
    const known = new Set(guideline.problems.map(({ id }) => id));
    expect(ruleOut.flatMap(({ problems }) => problems).filter((id) => !known.has(id))).toEqual([]);
  });

  test('no step, no list', () => {
    const assessment = decide({ ...detect({ text: 'Type 2 diabetes mellitus.', structure: [] }), answers: {} });
    expect(makePlan(assessment).ruleOut).toEqual([]);
  });
});
