import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { examples } from './examples/cautions.ts';
import { assessed } from './examples/read.ts';

test('every caution has an example that shows it and one that does not', () => {
  const shown = new Set(examples.filter(([, , level]) => level !== null).map(([rule]) => rule));
  const hidden = new Set(examples.filter(([, , level]) => level === null).map(([rule]) => rule));
  expect(guideline.cautions.map(({ id }) => id).filter((id) => !shown.has(id) || !hidden.has(id))).toEqual([]);
  expect(examples.filter(([rule]) => !guideline.cautions.some(({ id }) => id === rule))).toEqual([]);
});

test('every condition of a caution has an example that meets it', () => {
  const missing = guideline.cautions.flatMap(({ id, levels = [], raise = [] }) => [...levels, ...raise]
    .filter(({ because }) => !examples.some(([rule, , , reason]) => rule === id && reason === because)).map(({ because }) => `${id}: ${because}`));
  expect(missing).toEqual([]);
});

test.each(examples.map(([rule, text, level, because]) => ({ rule, text, level, because })))('$rule is $level: $text', async ({ rule, text, level, because }) => {
  const caution = (await assessed(text)).cautions.find((one) => one.rule === rule);
  expect(caution?.level ?? null).toBe(level);
  if (because !== undefined) expect(caution!.reasons.some((reason) => reason.startsWith(because))).toBe(true);
});
