import { describe, expect, test } from 'vitest';
import { decide, makePlan } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
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
    ['No evidence of recurrence.', 'Recurrence of the tumour', /^negated \| /],
    ['Suspected recurrence of the breast cancer.', 'Recurrence of the tumour', /^possible \| /],
  ])('%j', (more, cause, told) => {
    expect(rowsFor(more)[cause]).toMatch(told);
  });

  test('a cause outside the list is added only where the chart speaks of it', () => {
    expect(Object.keys(rowsFor(''))).not.toContain('HIV');
    expect(rowsFor('Problem list:\nHIV infection')['HIV']).toMatch(/^found/);
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
