/** The map of the house in README.md and the tree are one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What the map names, in its order, each with its whole path; folders end in "/". */
function named(): string[] {
  const map = /## The house\n[^]*?```\n([^]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const around: string[] = [];
  return map.trimEnd().split('\n').map((line) => {
    const [, indent, name] = /^( *)(\S+) {2,}\S/.exec(line) ?? [];
    if (indent === undefined || name === undefined) throw new Error(`A line of the map names nothing: ${line}`);
    around.length = indent.length / 2;
    const path = around.join('') + name;
    around.push(name);
    return path;
  });
}

/** Folders that are made, not written: what version control leaves out, and itself. */
const MADE = new Set(['.git/', ...read('.gitignore').split('\n').filter((line) => line.endsWith('/'))]);

function folders(within: string): string[] {
  return readdirSync(join(root, within), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !MADE.has(`${entry.name}/`))
    .flatMap(({ name }) => [`${within}${name}/`, ...folders(`${within}${name}/`)]);
}

test('everything on the map is there', () => {
  expect(named().length).toBeGreaterThan(40);
  expect(named().filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every folder is on the map, once', () => {
  const map = named().filter((path) => path.endsWith('/'));
  expect(folders('').filter((path) => !map.includes(path))).toEqual([]);
  expect(map.filter((path, at) => map.indexOf(path) !== at)).toEqual([]);
});
