import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { assessed } from './examples/read.ts';
import { washouts } from './examples/washouts.ts';
import { flatten } from './conditions.ts';

const TODAY = Date.UTC(2026, 10, 23);

async function firesAfter(rule: string, drug: string, route: string, days: number): Promise<boolean> {
  const day = new Date(TODAY - days * 86_400_000).toISOString().slice(0, 10);
  const { options } = await assessed(`Medications:\n- ${drug} 10 mg ${route} daily, stopped ${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`);
  return options.some(({ reasons }) => reasons.some((reason) => reason.rule === rule));
}

test.each(washouts)('%s counts %s (%s) until %d days after its stop', async (rule, drug, route, days) => {
  expect(await firesAfter(rule, drug, route, days - 1)).toBe(true);
  expect(await firesAfter(rule, drug, route, days + 1)).toBe(false);
});

test('every rule with a wash-out has its example, and no other', () => {
  const rules = guideline.rules.filter(({ when }) => flatten(when).some((part) => 'takes' in part && part.washoutDays !== undefined)).map(({ id }) => id);
  expect([...new Set(washouts.map(([rule]) => rule))].toSorted()).toEqual(rules.toSorted());
});
