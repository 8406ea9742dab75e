import { expect, test } from 'vitest';
import { measureLabels } from '../../lib/guideline/data/measure-labels.ts';
import { problemLabels } from '../../lib/guideline/data/problem-labels.ts';
import { rxnorm } from '../../lib/guideline/data/rxnorm.ts';
import { scaleFacts } from '../../lib/guideline/data/scale-facts.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { Condition } from '../../lib/guideline/types.ts';
import { flatten } from './conditions.ts';

const drugs = new Set(guideline.drugs.map(({ id }) => id));
const classes = new Set(guideline.classes.map(({ id }) => id));
const problems = new Set(guideline.problems.map(({ id }) => id));
const procedures = new Set(guideline.procedures.map(({ id }) => id));
const measures = new Set(guideline.measures.map(({ id }) => id));
const isDrug = (name: string): boolean => drugs.has(name) || classes.has(name);

/** Names in a condition that no data file knows. */
function unknownNames(condition: Condition): string[] {
  if ('takes' in condition) return condition.takes.filter((name) => !isDrug(name));
  if ('allergy' in condition) return condition.allergy.filter((name) => !isDrug(name));
  if ('takenForDays' in condition) return drugs.has(condition.takenForDays.drug) ? [] : [condition.takenForDays.drug];
  if ('dailyDose' in condition) return drugs.has(condition.dailyDose.drug) ? [] : [condition.dailyDose.drug];
  if ('problem' in condition) return [...condition.problem, ...(condition.unless ?? [])].filter((name) => !problems.has(name));
  if ('procedure' in condition) return condition.procedure.filter((name) => !procedures.has(name));
  if ('measure' in condition) return measures.has(condition.measure) ? [] : [condition.measure];
  return [];
}

const conditions: readonly { readonly row: string; readonly when: Condition }[] = [
  ...guideline.rules.map(({ id, when }) => ({ row: id, when })),
  ...guideline.cautions.flatMap(({ id, levels, raise }) => [...(levels ?? []), ...(raise ?? [])].map(({ when }) => ({ row: id, when }))),
  ...guideline.monitoring.flatMap(({ id, onlyWhen }) => (onlyWhen ? [{ row: id, when: onlyWhen }] : [])),
];

test('every drug, class, problem, procedure and measure of a condition exists', () => {
  const broken = conditions.flatMap(({ row, when }) => flatten(when).flatMap(unknownNames).map((name) => `${row}: ${name}`));
  expect(broken).toEqual([]);
  expect(unknownNames({ takes: ['no such drug'] })).toEqual(['no such drug']);
  expect(unknownNames({ problem: ['wpw'], unless: ['no such problem'] })).toEqual(['no such problem']);
});

test('every cautioned drug is known', () => {
  expect(guideline.cautions.map(({ drug }) => drug).filter((drug) => !drugs.has(drug))).toEqual([]);
});

test('every member of a class is a drug, once, and every class has one', () => {
  const broken = guideline.classes.flatMap(({ id, members }) => members.filter((member, index) => !drugs.has(member) || members.indexOf(member) !== index).map((member) => `${id}: ${member}`));
  expect(broken).toEqual([]);
  expect(guideline.classes.filter(({ members }) => members.length === 0)).toEqual([]);
});

test('every group of an allergy rule has words, and every group with words has a rule', () => {
  const named = conditions.flatMap(({ when }) => flatten(when).flatMap((part) => ('allergy' in part ? part.allergy : []))).filter((name) => classes.has(name));
  expect(guideline.allergyClasses.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted());
});

test('labels, codes and facts stand for what exists', () => {
  expect(rxnorm.map(({ drug }) => drug).filter((drug) => !drugs.has(drug))).toEqual([]);
  expect(problemLabels.map(({ id }) => id).toSorted()).toEqual([...problems, ...procedures].toSorted());
  expect(measureLabels.map(({ id }) => id).toSorted()).toEqual([...measures].toSorted());
  expect(scaleFacts.map(({ id }) => id).toSorted()).toEqual(guideline.scales.map(({ id }) => id).toSorted());
});

test('every class a rule or caution takes has a member', () => {
  const members = new Set(guideline.drugs.flatMap(({ classes: own }) => own ?? []));
  const named = conditions.flatMap(({ when }) => flatten(when).flatMap((part) => ('takes' in part ? part.takes : [])));
  expect([...new Set(named)].filter((name) => classes.has(name) && !members.has(name))).toEqual([]);
  expect(guideline.drugs.find(({ id }) => id === 'phenelzine')!.classes).toEqual(['maoi']);
});

test('every name of an argument that is a problem or sign is spelt as findings spell it', () => {
  const signs = ['horner', 'severe-pain', 'lower-trunk', 'upper-trunk', 'rapid-progression', 'mass', 'fdg-avid', 'rising-marker', 'leptomeningeal', 'upper-motor-neurone',
    'stocking-glove', 'out-of-field', 'zoster-trauma', 'untissued-mass', 'myokymia', 'lymphoedema'];
  const redFlags = ['cord-compression', 'cauda-equina', 'back-pain', 'leg-weakness', 'sphincter-change', 'saddle-anaesthesia'];
  const known = new Set([...signs, ...redFlags, ...problems]);
  expect(guideline.argues.flatMap(({ names }) => names).filter((name) => !known.has(name))).toEqual([]);
});

test('every threshold has its source and every source row its threshold', () => {
  expect(guideline.thresholdSources.map(({ id }) => id).toSorted()).toEqual(Object.keys(guideline.thresholds).toSorted());
});
