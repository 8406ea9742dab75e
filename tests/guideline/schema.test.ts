import { describe, expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { condition, guidelineSchema } from '../../lib/guideline/schema.ts';

describe('guideline schema', () => {
  test('the data has the shape it says', () => {
    const parsed = guidelineSchema.safeParse(guideline);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['a source list is empty', { ...guideline, statements: [{ ...guideline.statements[0], sources: [] }] }],
    ['a mark is unknown', { ...guideline, rules: [{ ...guideline.rules[0], verification: 'X' }] }],
    ['a severity is unknown', { ...guideline, rules: [{ ...guideline.rules[0], severity: 'stop' }] }],
    ['a field is misspelt', { ...guideline, cautions: [{ ...guideline.cautions[0], raises: [] }] }],
    ['a name is not lower case', { ...guideline, drugs: [{ ...guideline.drugs[0], brands: ['Decadron'] }] }],
    ['an attribute is missing', { ...guideline, meta: { ...guideline.meta, attributes: guideline.meta.attributes.slice(1) } }],
  ])('it refuses when %s', (_why, broken) => {
    expect(guidelineSchema.safeParse(broken).success).toBe(false);
  });

  test.each([
    [{ takes: ['maoi'], washoutDays: 14 }, true],
    [{ any: [{ measure: 'egfr', below: 30 }, { problem: ['dialysis'] }] }, true],
    [{ measure: 'egfr' }, false],
    [{ takes: ['maoi'], problem: ['diabetes'] }, false],
    [{ all: [{ problem: ['diabetes'] }] }, false],
    [{ age: {} }, false],
  ])('condition %j is accepted: %s', (value, accepted) => {
    expect(condition.safeParse(value).success).toBe(accepted);
  });
});
