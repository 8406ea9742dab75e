import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

const { version, released, changes, provenance, attributes } = guideline.meta;
const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const day = new Date(`${released}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

test('the version stands with its date wherever it is told', () => {
  expect(provenance).toContain(`Guideline ${version},`);
  expect(attributes[3]!.value).toBe(`Guideline ${version}, ${day}`);
  expect(readme).toContain(`guideline ${version}, ${day}`);
});

test('every change has a version and its day, the newest first, each told once', () => {
  expect(changes[0]).toMatchObject({ version, date: released });
  expect(changes.map(({ date }) => date)).toEqual(changes.map(({ date }) => date).toSorted().toReversed());
  expect(changes.filter((one) => one.version === version && one.date !== released)).toEqual([]);
  expect(new Set(changes.map(({ text }) => text)).size).toBe(changes.length);
});
