/** A small fuzz of reading, marks and panel in a real browser; `npm run fuzz -- pages` is the great one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages, type FuzzPage } from '../fuzz/html.ts';
import { pagesOf, smallestPage, Trial } from '../fuzz/pages.ts';
import { ROOT } from '../tools/paths.ts';

const SEED = 20261129;
/** How long a page takes is no finding of this suite, ms. */
const PATIENT = 60_000;
const nothing = { deep: 0, attribute: 0, line: 0, shadows: 0 };

let trial: Trial;
beforeAll(async () => { trial = await Trial.begin(); });
afterAll(async () => { await trial?.close(); });

test('pages at random break no law', { timeout: 180_000 }, async () => {
  const verdicts = await trial.verdicts(pagesOf(pages(), SEED, 0, 120), PATIENT);
  expect(verdicts.flatMap(({ broken }, at) => (broken ? [{ at, ...broken }] : [])), `seed ${SEED}`).toEqual([]);
  // Laws about nothing would hold as well.
  expect(verdicts.filter(({ findings }) => findings > 0).length).toBeGreaterThan(60);
  expect(verdicts.filter(({ step }) => step).length).toBeGreaterThan(5);
});

test.each<[string, Partial<FuzzPage>]>([
  ['an attribute of five million characters', { attribute: 5_000_000 }], ['ten thousand elements one in the other', { deep: 10_000 }], ['a line of a million characters', { line: 1_000_000 }], ['a shadow tree in each element', { shadows: 1 }],
])('%s', { timeout: 180_000 }, async (_, more) => {
  const [verdict] = await trial.verdicts([{ html: '<title>Chart</title><h2>Medications</h2><ul><li>vincristine 2 mg IV weekly, active</li></ul><div><p>numb feet</p></div>', ...nothing, ...more }], PATIENT);
  expect(verdict!.broken).toBeNull();
  expect(verdict!.findings).toBeGreaterThan(more.deep ? 2 : 1);
});

test('a page that takes too long is seen, and made small', { timeout: 180_000 }, async () => {
  const made = { html: `<p>seen in clinic</p>${'<p>numb feet</p>'.repeat(3)}`, ...nothing, shadows: 1 };
  const [verdict] = await trial.verdicts([made], 0);
  expect(verdict!.broken?.law).toBe('hang');
  expect(await smallestPage(trial, made, 'hang', 0)).toEqual({ html: '', ...nothing });
});

const folder = join(ROOT, 'tests/fuzz/cases/pages');
test.each(readdirSync(folder))('once broken: %s', async (name) => {
  const [verdict] = await trial.verdicts([JSON.parse(readFileSync(join(folder, name), 'utf8')) as FuzzPage], PATIENT);
  expect(verdict!.broken).toBeNull();
});
