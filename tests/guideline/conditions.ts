import type { Condition } from '../../lib/guideline/types.ts';

/** Every condition inside a condition, itself included. */
export function flatten(condition: Condition): Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(flatten)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(flatten)];
  if ('absent' in condition) return [condition, ...flatten(condition.absent)];
  return [condition];
}
