import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import, longest room first. `types:` allows `import type` only; a bare name is a package prefix. */
const ROOMS: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'lib/guideline/data', may: [] },
  { room: 'lib/guideline', may: ['lib/guideline', 'zod/mini'] },
  { room: 'lib/detect', may: ['lib/detect', 'lib/guideline/data', 'types:lib/guideline'] },
  { room: 'lib/decide', may: ['lib/decide', 'lib/guideline', 'types:lib/detect'] },
  { room: 'lib/page', may: ['lib/page', 'types:lib/detect'] },
  { room: 'lib/cli', may: ['lib/cli', 'lib/guideline', 'lib/detect', 'lib/decide', 'lib/page', 'node:', 'jsdom'] },
  { room: 'components', may: ['components', 'types:lib/decide', 'types:lib/guideline', 'types:lib/detect', 'types:lib/page', 'types:lib/messages.ts', 'preact'] },
  { room: 'lib', may: ['lib', 'wxt/', '@webext-core/', 'zod/mini'] },
  { room: 'entrypoints', may: ['entrypoints', 'components', 'lib', 'wxt/', '@webext-core/', 'preact'] },
];

interface Import { readonly from: string; readonly typeOnly: boolean }

function importsOf(source: string): Import[] {
  const found: Import[] = [];
  for (const match of source.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)) {
    found.push({ from: match[2] ?? match[3] ?? match[4]!, typeOnly: match[1] !== undefined });
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function allowed(file: string, { from, typeOnly }: Import): boolean {
  const room = ROOMS.find((candidate) => file.startsWith(`${candidate.room}/`));
  if (!room) return false;
  const target = from.startsWith('.') ? relative(root, resolve(root, dirname(file), from)) : from;
  if (target.endsWith('.css')) return true;
  return room.may.some((may) => {
    const [kind, place] = may.startsWith('types:') ? ['types', may.slice(6)] : ['any', may];
    if (kind === 'types' && !typeOnly) return false;
    return target === place || target.startsWith(place.endsWith('/') || place.endsWith(':') ? place : `${place}/`);
  });
}

describe('import rule', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap(sources);

  test('every import stays within what its room may use', () => {
    const broken = files.flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'))
        .filter((found) => !allowed(file, found))
        .map((found) => `${file} imports ${found.typeOnly ? 'type ' : ''}${found.from}`));
    expect(broken).toEqual([]);
  });

  test('nobody imports an entrypoint', () => {
    const broken = files.filter((file) => !file.startsWith('entrypoints/')).filter((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).some(({ from }) => from.includes('entrypoints/')));
    expect(broken).toEqual([]);
  });

  test('the rule sees what it must forbid', () => {
    expect(allowed('lib/detect/x.ts', { from: '../decide/index.ts', typeOnly: false })).toBe(false);
    expect(allowed('lib/decide/x.ts', { from: '../detect/index.ts', typeOnly: false })).toBe(false);
    expect(allowed('lib/guideline/data/x.ts', { from: '../types.ts', typeOnly: true })).toBe(false);
    expect(importsOf("import {\n  a,\n} from './b.ts';\nimport type { C } from 'd';\nimport './e.css';")).toEqual([
      { from: './b.ts', typeOnly: false }, { from: 'd', typeOnly: true }, { from: './e.css', typeOnly: false }]);
  });
});
