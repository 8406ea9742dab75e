import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const room = resolve(import.meta.dirname, '../../lib/guideline');

test('what is loaded at run time carries no zod', () => {
  expect(readFileSync(join(room, 'index.ts'), 'utf8')).not.toMatch(/from '(zod|\.\/schema)/);
  expect(readFileSync(join(room, 'types.ts'), 'utf8')).not.toMatch(/from '/);
});

test('data files import nothing', () => {
  const files = readdirSync(join(room, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => /^import |\bfrom '|import\(/m.test(readFileSync(join(room, 'data', name), 'utf8')))).toEqual([]);
});
