import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

test.each([
  ['drugs', guideline.drugs], ['classes', guideline.classes], ['problems', [...guideline.problems, ...guideline.procedures]], ['measures', guideline.measures], ['scales', guideline.scales],
  ['rules', guideline.rules], ['cautions', guideline.cautions], ['sources', guideline.sources], ['statements', guideline.statements], ['interventions', guideline.interventions],
  ['doses', [...guideline.doses, ...guideline.dialysisRows]], ['renal rows', guideline.renalRows], ['calendars', guideline.calendars], ['monitoring', guideline.monitoring], ['latency', guideline.latency],
  ['arguments', guideline.argues], ['not known', guideline.notKnown],
] as const)('ids of %s are unique', (_name, rows) => {
  const ids = rows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a class is not named like a drug', () => {
  const drugs = new Set(guideline.drugs.map(({ id }) => id));
  expect(guideline.classes.map(({ id }) => id).filter((id) => drugs.has(id))).toEqual([]);
});

test('a rule id says its drug, a caution id its drug, a dose id its drug', () => {
  expect(guideline.rules.filter(({ id, drug }) => id.split('/')[1] !== drug).map(({ id }) => id)).toEqual([]);
  expect(guideline.cautions.filter(({ id, drug }) => id !== `4/${drug.replaceAll(' ', '-')}`).map(({ id }) => id)).toEqual([]);
  expect([...guideline.doses, ...guideline.renalRows, ...guideline.dialysisRows].filter(({ id, drug }) => id.split('/')[0] !== drug).map(({ id }) => id)).toEqual([]);
});

test('one caution a drug', () => {
  const drugs = guideline.cautions.map(({ drug }) => drug);
  expect(new Set(drugs).size).toBe(drugs.length);
});
