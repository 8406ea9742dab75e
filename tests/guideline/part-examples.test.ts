import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { flatten } from './conditions.ts';
import { examples } from './examples/parts.ts';
import { assessed } from './examples/read.ts';

async function fired(text: string): Promise<readonly string[]> {
  return (await assessed(text)).options.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
}

test('every rule that counts what stood once has its example', () => {
  const rules = guideline.rules.filter(({ when }) => flatten(when).some((part) => 'problem' in part && part.ever)).map(({ id }) => id);
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((id) => !examples.some(([rule]) => rule === id))).toEqual([]);
});

test.each(examples)('%s fires by this part alone: %s', async (rule, fires, silent) => {
  expect(await fired(fires), fires).toContain(rule);
  expect(await fired(silent), silent).not.toContain(rule);
});
