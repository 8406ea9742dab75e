import type { Condition } from '../../lib/guideline/types.ts';

/** Every condition inside a condition, itself included. */
export function flatten(condition: Condition): Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(flatten)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(flatten)];
  if ('absent' in condition) return [condition, ...flatten(condition.absent)];
  return [condition];
}

const bounds = (one: object): string => Object.entries({ below: 'below', atMost: 'at most', above: 'above', atLeast: 'at least' })
  .flatMap(([key, word]) => { const value = (one as Readonly<Record<string, unknown>>)[key]; return value === undefined ? [] : [` ${word} ${value}`]; }).join('');

/** A condition in one line, with every name, number and mark it has: "takes maoi, 14 days off". */
export function written(one: Condition): string {
  if ('all' in one) return one.all.map((part) => `(${written(part)})`).join(' and ');
  if ('any' in one) return one.any.map((part) => `(${written(part)})`).join(' or ');
  if ('absent' in one) return `not (${written(one.absent)})`;
  if ('takes' in one) return `takes ${one.takes.join(' ')}${one.washoutDays === undefined ? '' : `, ${one.washoutDays} days off`}${one.route ? `, ${one.route}` : ''}${one.once ? ', once' : ''}`;
  if ('takenForDays' in one) return `takes ${one.takenForDays.drug} above ${one.takenForDays.above} days`;
  if ('dailyDose' in one) return `takes ${one.dailyDose.drug} above ${one.dailyDose.aboveMg} mg a day`;
  if ('problem' in one) return `problem ${one.problem.join(' ')}${one.unless ? `, unless ${one.unless.join(' ')}` : ''}${one.ever ? ', ever' : ''}${one.withinDays === undefined ? '' : `, ${one.withinDays} days`}`;
  if ('procedure' in one) return `procedure ${one.procedure.join(' ')}${one.planned ? ', planned' : ''}${one.withinDays === undefined ? '' : `, ${one.withinDays} days`}`;
  if ('measure' in one) return `${one.measure}${bounds(one)}`;
  if ('age' in one) return `age${bounds(one.age)}`;
  if ('allergy' in one) return `allergy ${one.allergy.join(' ')}`;
  return `radiotherapy of ${one.radiotherapySite.join(' ')}`;
}
