import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

/** Every string a reader may see, with the path to it. Terms, names and sources are not sentences of ours. */
function sentences(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => sentences(item, `${path}[${index}]`));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => sentences(item, `${path}.${key}`));
  return [];
}
const { drugs: _drugs, classes: _classes, problems: _problems, procedures: _procedures, measures: _measures, sources: _sources, statements: _statements, ...shown } = guideline;
const all = sentences(shown, 'guideline');

test('no orders: nothing tells the clinician to act', () => {
  const order = /(^|[.;:] )(give|start|stop(?!-?\s?point)|switch|prescribe|administer|discontinue|withhold|order|continue|increase|reduce|do not|please|must)\b/i;
  const heading = /\.(label|kind)$/;
  expect(all.filter(({ path, text }) => order.test(text) && !heading.test(path)).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('no exclamation marks, no words that promise', () => {
  expect(all.filter(({ text }) => /!|\bsafe\b|no interactions/i.test(text)).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('effects and reasons are short', () => {
  expect(guideline.rules.filter(({ effect }) => effect.length > 130).map(({ id }) => id)).toEqual([]);
  expect(guideline.cautions.filter(({ reason }) => reason.length > 150).map(({ id }) => id)).toEqual([]);
});

test('what general knowledge alone carries says so by its mark', () => {
  const rows = [...guideline.rules, ...guideline.cautions, ...guideline.doses, ...guideline.monitoring, ...guideline.latency, ...guideline.argues];
  const only = rows.filter(({ sources }) => sources.every((source) => source === 'general-knowledge'));
  expect(only.filter(({ verification }) => verification === 'C').map(({ id }) => id)).toEqual([]);
  expect(guideline.honestWords.notVerified).toBe('Not yet verified against a source');
  expect(guideline.sources.find(({ id }) => id === 'general-knowledge')!.note).toBe('Not yet verified against a source.');
});

test('what is a tool rule is never shown as a guideline', () => {
  const rows = [...guideline.rules, ...guideline.doses, ...guideline.monitoring];
  const only = rows.filter(({ sources }) => sources.every((source) => source === 'tool-rule'));
  expect(only.filter(({ verification }) => verification !== 'D').map(({ id }) => id)).toEqual([]);
});
