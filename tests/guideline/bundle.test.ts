import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What a file loads at run time: imports and re-exports that are not of types alone, and dynamic imports. */
function loads(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = source.matchAll(/^\s*(?:import|export)\s+(?!type\s)([^;'"]*?)from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [...found].filter(([, names]) => names === undefined || !onlyTypes(names)).map(([, , from, bare, later]) => from ?? bare ?? later!);
}

/** "{ type A, type B }": nothing of it is loaded. */
function onlyTypes(names: string): boolean {
  const listed = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]?.split(',').map((name) => name.trim()).filter(Boolean);
  return listed !== undefined && listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

/** The file an import means; undefined for a package. */
function fileOf(from: string, importer: string): string | undefined {
  const base = from.startsWith('.') ? resolve(root, dirname(importer), from) : undefined;
  if (base === undefined) return undefined;
  const found = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => existsSync(path) && statSync(path).isFile());
  return found && relative(root, found);
}

/** Every file and package that is loaded with a file. */
function reach(start: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const from of loads(file)) {
      const next = fileOf(from, file);
      if (next) open.push(next);
      else packages.add(from);
    }
  }
  return { files, packages };
}

test('the guideline as it is loaded carries no zod and nothing beyond its room', () => {
  const { files, packages } = reach('lib/guideline/index.ts');
  expect([...packages]).toEqual([]);
  expect([...files].filter((file) => !file.startsWith('lib/guideline/') || file.endsWith('schema.ts'))).toEqual([]);
  expect(files.size).toBeGreaterThan(30);
});

test('the walk sees what it must not find', () => {
  expect([...reach('lib/guideline/schema.ts').packages]).toEqual(['zod/mini']);
});

test('types load nothing but the words', () => {
  expect([...reach('lib/guideline/types.ts').files].toSorted()).toEqual(['lib/guideline/types.ts', 'lib/guideline/types/words.ts']);
});

test('data files import nothing', () => {
  const files = readdirSync(join(root, 'lib/guideline/data'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('lib/guideline/data', name));
  expect(files.filter((file) => reach(file).files.size > 1 || reach(file).packages.size > 0)).toEqual([]);
});

test.each(['entrypoints/frame.ts', 'entrypoints/detector.ts'])('%s loads vocabulary alone: no framework, no zod, no rules or doses', (start) => {
  const { files, packages } = reach(start);
  expect([...packages].filter((name) => /^(zod|preact)/.test(name))).toEqual([]);
  expect([...files].filter((file) => /^lib\/(decide|cli)\/|^components\/|^lib\/guideline\/(index|schema|coverage|data\/(rules\/|cautions|doses|monitoring|statements|steps|sources|wording))/.test(file))).toEqual([]);
});
