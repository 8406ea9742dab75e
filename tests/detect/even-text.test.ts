/** Blanks, hyphens and characters without ink change nothing that is read, and what is found is told by its place in the text as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { readingsOf } from './readings.ts';
import { told } from './told.ts';

const texts = [
  ...readingsOf(join(import.meta.dirname, 'short-texts.findings')).map(({ id }) => id.replaceAll('\\n', '\n').replaceAll('\\t', '\t')),
  ...readFileSync(join(import.meta.dirname, 'clinic-notes.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { readonly text: string }).text),
];
const changes: readonly (readonly [string, (text: string) => string])[] = [
  // Before a capital or a number two blanks may begin something else.
  ['two blanks between words', (text) => text.replace(/(?<=\S) (?=[a-z(])/g, '  ')],
  ['blanks that do not break', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['two blanks behind a full stop', (text) => text.replace(/(?<=[a-z]{4}\.) (?=[A-Z][a-z]+ [a-z])/g, '  ')],
  ['line breaks of two characters', (text) => text.replaceAll('\n', '\r\n')],
  ['hyphens that do not break', (text) => text.replaceAll('-', '\u2011')],
  ['hyphens of typesetters', (text) => text.replaceAll('-', '\u2010')],
  ['apostrophes of typesetters', (text) => text.replaceAll("'", '\u2019')],
  ['soft hyphens in long words', (text) => text.replace(/(?<=\b[a-z]{4})(?=[a-z]{4})/gi, '\u00ad')],
];
/** The text on paper of so many columns; rows of tables are not wrapped. */
const wrapped = (columns: number) => (text: string): string => text.split('\n').map((line) => (/[\t|]/.test(line) ? line : line.replace(new RegExp(`(?=\\S)(.{1,${columns}})(?: +|$)`, 'g'), '$1\n').replace(/\n$/, ''))).join('\n');
const plain = (line: string): string => line.replace(/[\u00a0\s]+/g, ' ').replace(/[\u2010\u2011]/g, '-').replaceAll('\u2019', "'").replaceAll('\u00ad', '');

/** Lines that begin with the mark of an item. */
const items = (text: string): number => text.split(/^(?:[-+•>]|\d{1,2}[.)]) /m).length;
const read = (text: string): string[] => told(text).map(plain);

describe('short texts and whole notes wrapped', () => {
  test.each([62, 72, 80])('at %i columns read the same', (columns) => {
    const changed = texts.filter((text) => wrapped(columns)(text) !== text && items(wrapped(columns)(text)) === items(text));
    expect(changed.length).toBeGreaterThan(20);
    for (const text of changed) expect(read(wrapped(columns)(text))).toEqual(read(text));
  });
});

describe('short texts and whole notes read the same with', () => {
  test.each(changes)('%s', (_, change) => {
    const changed = texts.filter((text) => change(text) !== text);
    expect(changed.length).toBeGreaterThan(6);
    for (const text of changed) expect(told(change(text)).map(plain)).toEqual(told(text).map(plain));
  });
});

test('findings and cues quote the text as it was, structure stays in step with it', () => {
  const text = 'Past\u00a0 medications\n  No  numbness.   Duloxetine  60\u00a0mg\n Dulox\u00adetine';
  const { findings } = detect({ text, structure: [{ kind: 'heading', start: 0, end: 18 }, { kind: 'struck', start: text.lastIndexOf('Dulox'), end: text.length }] });
  expect(findings.map(({ quote }) => quote)).toEqual(['numbness', 'Duloxetine', 'Dulox\u00adetine']);
  expect(findings.map(({ section }) => section)).toEqual(['past-medications', 'past-medications', 'past-medications']);
  for (const { quote, start, end, cue } of findings) {
    expect(quote).toBe(text.slice(start, end));
    if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
  }
  expect(findings[0]!.cue?.text).toBe('No');
});

test('hyphens and apostrophes of typesetters are read as those of a typewriter, and quoted as they stand', () => {
  expect(told('A 61\u2011year\u2010old woman with Horner’s syndrome, doesn’t have numbness. Can’t tell necrosis from recurrence.').map((line) => line.replace(/:.*/, ''))).toEqual([
    'measure age "61\u2011year\u2010old"', 'sex female "61\u2011year\u2010old woman"', 'problem horner "Horner’s"', 'sign horner "Horner’s syndrome"', 'neuropathy sensory "numbness"', 'recurrence recurrence "recurrence"',
  ]);
  expect(detect({ text: 'She doesn’t have numbness.', structure: [] }).findings.map(({ assertion, cue }) => [assertion, cue?.text])).toEqual([['absent', 'doesn’t have']]);
});

test('columns of plain text stay parted, and what is indented stays indented', () => {
  const columns = 'MAR\nZYVOX 600 mg PO q12h        started 2026-10-15    ACTIVE\nlinezolid 600 mg    stopped 2026-10-15';
  expect(told(columns).map((line) => line.replace(/.*: /, ''))).toEqual(told(columns.replace(/ {3,}/g, '\t')).map((line) => line.replace(/.*: /, '')));
});
