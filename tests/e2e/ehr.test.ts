/** A real EHR front end: Medplum's React components over its mock client, with the extension beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { medplumPage } from '../tools/front-end.ts';
import { marksIn, quotesIn, showInChart, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

const ADA = '/Patient/6f1d2c34-8a51-4e0b-9c7d-2b1a5e9f0a11';
const BERTA = '/Patient/b83e77d0-1f42-4c6a-a5d9-90c4e7f3d622';

let bench: Bench;
beforeAll(async () => {
  const html = await medplumPage();
  bench = await startBench();
  for (const path of [ADA, BERTA]) bench.sandbox.add(path, html);
});
afterAll(async () => { await bench?.close(); });

const ADAS = {
  who: 'Ada Quillfeather 1965-03-14', step: 3,
  medications: ['bortezomib active', 'linezolid inactive', 'tamoxifen active'], cautions: ['bortezomib avoid'], allergies: ['cisplatin'],
};
const BERTAS = { who: 'Berta Inkwell 1950-01-02', step: 1, medications: ['metronidazole active'], cautions: ['metronidazole aware'], allergies: [] };

const gist = ({ identity, assessment }: TabState): object => ({
  who: `${identity?.name} ${identity?.birthDate}`, step: assessment?.primaryStep,
  medications: assessment?.medications.map(({ drug, status }) => `${drug} ${status}`).toSorted(),
  cautions: assessment?.cautions.map(({ drug, level }) => `${drug} ${level}`),
  allergies: assessment?.findings.filter(({ section }) => section === 'allergies').map(({ name }) => name),
});

/** The state once all parts of the chart have loaded. */
async function whole(page: Page, expected: object): Promise<object | null> {
  let seen: object | null = null;
  await until(async () => {
    const state = await stateOf(bench, page);
    seen = state && gist(state);
    return JSON.stringify(seen) === JSON.stringify(expected);
  }, () => `${JSON.stringify(expected)}; there is ${JSON.stringify(seen)}`);
  return seen;
}

const optionMarks = (page: Page): Promise<string[]> => page.evaluate(() => [...CSS.highlights.get('rn-d') ?? []].map(String));

describe('Medplum', () => {
  test('the chart is read as it is: who, which drugs in which state, what is an allergy', async () => {
    const { page } = await bench.open(ADA);
    expect(await whole(page, ADAS)).toEqual(ADAS);
  });

  test('drugs are marked in the summary and in the list, by level; what is stopped or an allergy is not', async () => {
    const { page, panel } = await bench.open(ADA);
    await whole(page, ADAS);
    await until(async () => (await marksIn(page)).avoid.length === 2, 'the marks');
    expect(await marksIn(page)).toEqual({ avoid: ['Bortezomib', 'Bortezomib'], caution: [], aware: [], here: [] });
    expect(await optionMarks(page)).toEqual(['Tamoxifen', 'Tamoxifen']);
    const quote = (await quotesIn(panel)).find((one) => one.quote === 'Bortezomib');
    expect(await showInChart(page, panel, quote!)).toEqual({ shown: 'Bortezomib', inView: true });
  });

  test('on a switch of patient all of the first goes, and the second is read alone', async () => {
    const { page, panel } = await bench.open(ADA);
    await whole(page, ADAS);
    await page.evaluate((id) => (window as unknown as { showPatient(id: string): void }).showPatient(id), BERTA.split('/').at(-1)!);
    await until(async () => Object.values(await marksIn(page)).flat().length === 0, 'the marks of the first to go');
    expect(await whole(page, BERTAS)).toEqual(BERTAS);
    expect((await wordsOf(panel)).toLowerCase()).not.toMatch(/bortezomib|tamoxifen|quillfeather/);
    expect((await marksIn(page)).avoid).toEqual([]);
  });

  test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
});
