import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

test('the README gives the source attributes as the data does', () => {
  const used = guideline.meta.attributes.filter(({ value }) => value !== 'not used');
  const missing = used.filter(({ id, value }) => !readme.toLowerCase().includes(`| ${id} | `) || !readme.toLowerCase().includes(value.toLowerCase()));
  expect(missing).toEqual([]);
});
