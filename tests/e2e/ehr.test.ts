/** A real EHR front end: Medplum's React components over its mock client, with the extension beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { medplumPage } from '../tools/front-end.ts';
import { changesIn, marksIn, openPage, startBench, stateOf, until, type Bench } from './harness.ts';

const ADA = '/Patient/6f1d2c34-8a51-4e0b-9c7d-2b1a5e9f0a11';
const BERTA = '/Patient/b83e77d0-1f42-4c6a-a5d9-90c4e7f3d622';

let bench: Bench;
beforeAll(async () => {
  const [html, started] = await Promise.all([medplumPage(), startBench()]);
  bench = started;
  for (const path of [ADA, BERTA]) bench.sandbox.add(path, html);
});
afterAll(async () => { await bench?.close(); });

const gist = ({ status, identity, assessment }: TabState): object => ({
  status, who: `${identity?.name} ${identity?.birthDate}`, step: assessment?.primaryStep,
  medications: assessment?.medications.map(({ drug, status: state }) => `${drug} ${state}`).toSorted(),
  cautions: assessment?.cautions.map(({ drug, level }) => `${drug} ${level}`),
  allergies: assessment?.findings.filter(({ section }) => section === 'allergies').map(({ name }) => name),
});

async function settled(page: Page): Promise<TabState> {
  let state: TabState | null = null;
  await until(async () => {
    state = await stateOf(bench, page);
    return state?.status === 'ready' && (state.assessment?.medications.length ?? 0) > 0 && state.assessment?.facts.radiotherapy.answer === 'yes';
  }, () => `an answer; there is ${JSON.stringify(state && gist(state))}`);
  return state!;
}

describe('Medplum', () => {
  test('the chart is read as it is: who, which drugs in which state, what stands in the way', async () => {
    const { page } = await bench.open(ADA);
    const state = await settled(page);
    console.log(JSON.stringify(gist(state)), JSON.stringify(state.findings.map((f) => [f.concept, f.name, f.quote, f.section, f.assertion, f.medication?.status])));
    console.log(JSON.stringify(await marksIn(page)), await page.evaluate(() => [...CSS.highlights.get('rn-d') ?? []].map(String)));
    expect(gist(state)).toEqual({});
  });
});
void changesIn; void openPage;
