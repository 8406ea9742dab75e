import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { assessed } from './examples/read.ts';
import { argues, notKnown } from './examples/rows.ts';

test('every row AA has an example', () => {
  expect(argues.map(([row]) => row)).toEqual(guideline.argues.map(({ id }) => id));
});

test('every row NE has an example, but NE9: text that does not count says nothing', () => {
  expect([...notKnown.map(([row]) => row), 'NE9']).toEqual(guideline.notKnown.map(({ id }) => id));
});

/** What a row says in an assessment: in a gate, its notes, the flags, or the outcome of an emergency. */
async function argued(text: string, row: string): Promise<boolean> {
  const { message, kind, trigger } = guideline.argues.find(({ id }) => id === row)!;
  const { gates, outcome } = await assessed(text);
  if (kind === 'emergency') return outcome === 'urgent';
  return gates.some(({ because, notes }) => because.includes(message) || because.includes(trigger) || notes.includes(message));
}

test.each(argues)('%s speaks where it should, and only there', async (row, speaks, silent) => {
  expect(await argued(speaks, row), speaks).toBe(true);
  expect(await argued(silent, row), silent).toBe(false);
});

test.each(notKnown)('%s speaks where it should, and only there', async (row, speaks, silent) => {
  const { says } = guideline.notKnown.find(({ id }) => id === row)!;
  const said = async (text: string): Promise<boolean> => (await assessed(text)).notKnown.some((line) => line.startsWith(says));
  expect(await said(speaks), speaks).toBe(true);
  expect(await said(silent), silent).toBe(false);
});
