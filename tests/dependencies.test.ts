/** What is installed, from where, and what may run while it is: a change here is to be made on purpose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockedPackages } from './tools/licences.ts';
import { ROOT } from './tools/paths.ts';

const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<Record<'dependencies' | 'devDependencies' | 'allowScripts', Readonly<Record<string, string>>>>;
const locked = lockedPackages();

test('the release is built of these four, and of nothing else', () => {
  expect(dependencies).toEqual({ '@webext-core/messaging': '4.0.0', preact: '11.2.0', wxt: '0.21.4', zod: '4.6.7' });
});

test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
});

test('every package has its checksum, and comes from no other place than the registry that npm is set to', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(({ from, integrity }) => (from !== '' && !from.startsWith('https://registry.npmjs.org/')) || !integrity.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
});

test('two packages have a script to install, and one may run it', () => {
  // node: puts the binary in place that all commands run on. core-js, which Draft.js of the editor tests brings: an advertisement.
  expect([...new Set(locked.filter(({ script }) => script).map(({ name }) => name))]).toEqual(['core-js', 'node']);
  expect(allowScripts).toEqual({ node: true });
});

test('what the release is built of may be passed on with it', () => {
  for (const name of [...Object.keys(dependencies), '@wxt-dev/browser']) expect(`${name}: ${locked.find((one) => one.name === name)?.licence}`).toBe(`${name}: MIT`);
});
