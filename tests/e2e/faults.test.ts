/** Faults that only a browser can show; tests/faults has those of single messages. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { headline } from '../tools/launch.ts';
import { answer, contentWorld, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
/** It may be between two lives when it is to be stopped. */
const stopWorker = (): Promise<void> => bench.killWorker().catch(() => undefined);

/** Waits until the panel shows this patient's step. */
async function shows(page: Page, name: string, step: RegExp): Promise<void> {
  await until(async () => (await stateOf(bench, page))?.identity?.name === name && step.test(await headline(await bench.panel())), `the step of ${name}`, 30_000);
}

describe('the worker is stopped', () => {
  test.each([0, 40, 150, 500])('%i ms after a page begins to load: it is read all the same, and nothing of the one before', async (wait) => {
    const { page } = await bench.open('/patient/1');
    const going = page.goto(`${bench.sandbox.url}/patient/2`);
    await pause(wait);
    await stopWorker();
    await going;
    await shows(page, 'Harrowgate, Lionel', /^Step 4/);
    expect(JSON.stringify((await stateOf(bench, page))!.findings)).not.toMatch(/ciprofloxacin/i);
    await page.close();
  });

  test.each([0, 5, 30])('%i ms after an answer is pressed: it is recorded', async (wait) => {
    const { page, panel, said } = await bench.open('/patient/3');
    await Promise.all([answer(panel, 'radiotherapy', 'yes'), pause(wait).then(stopWorker)]);
    await until(async () => (await headline(panel)).startsWith('Radiotherapy found'), 'the answer to count');
    expect(await wordsOf(panel)).not.toContain('was not recorded');
    await answer(panel, 'radiotherapy', null);
    await until(async () => (await headline(panel)) === said, 'the answer to be taken back');
    await page.close();
  });
});

test.each([0, 60, 250, 900])('a frame is removed %i ms after the page came: the page counts, the frame does not', async (wait) => {
  const lines = '<p>Seen for follow-up, no change.</p>'.repeat(8000);
  bench.sandbox.add('/vanishing-frame', `<!doctype html><title>Chart</title><header class="patient-banner">Wexcombe, Ada DOB 02/03/1961 MRN 4411902</header><h2>Medications</h2><ul><li>paclitaxel 80 mg weekly, active</li></ul>
<iframe srcdoc="<h2>Medications</h2><ul><li>vincristine 2 mg weekly, active</li></ul>${lines}"></iframe><script>addEventListener('load', () => setTimeout(() => document.querySelector('iframe').remove(), ${wait}))</script>`);
  const { page } = await bench.open('/vanishing-frame');
  await page.waitForFunction(() => document.querySelector('iframe') === null);
  const quotes = async (): Promise<string> => JSON.stringify((await stateOf(bench, page))?.findings.map(({ quote }) => quote));
  await until(async () => /paclitaxel/.test(await quotes()) && !/vincristine/.test(await quotes()), 'the page without its frame');
  await pause(800);
  expect(await quotes()).not.toContain('vincristine');
  await page.close();
});

/** Fills what is left of the storage, but for so many bytes. */
const fill = async (left: number): Promise<void> => (await bench.panel()).evaluate(async (room) => {
  const { session } = chrome.storage;
  await session.set({ filler: 'x'.repeat(session.QUOTA_BYTES - await session.getBytesInUse() - 20 - room) });
}, left);
const empty = async (): Promise<void> => (await bench.panel()).evaluate(() => chrome.storage.session.remove('filler'));

describe('the storage is full', () => {
  afterEach(empty);

  test('nothing of the chart before is shown, it is said, and the new one is read once there is room', async () => {
    const lines = Array.from({ length: 300 }, (_, line) => `<li>vincristine ${100 + line} mg weekly, active</li>`);
    bench.sandbox.add('/crowded', `<!doctype html><title>Chart</title><header class="patient-banner">Wexcombe, Ada DOB 02/03/1961 MRN 4411902</header><h2>Medications</h2><ul>${lines.join('')}</ul>`);
    const { page, panel } = await bench.open('/patient/1');
    await fill(1500);
    await page.goto(`${bench.sandbox.url}/crowded`);
    await until(async () => (await wordsOf(panel)).includes('more on this page than can be kept'), 'the panel to say so', 30_000);
    expect(await wordsOf(panel)).not.toMatch(/Step \d|Brambleton/);
    await empty();
    await page.reload();
    await until(async () => ((await stateOf(bench, page))?.findings.length ?? 0) >= 300, 'the whole chart', 30_000);
    await page.close();
  });

  test('an answer that cannot be kept is told, and the chart stays', async () => {
    const { page, panel, said } = await bench.open('/patient/3');
    await fill(4);
    await answer(panel, 'radiotherapy', 'yes');
    await until(async () => (await wordsOf(panel)).includes('The answer was not recorded'), 'the panel to say so');
    expect(await headline(panel)).toBe(said);
    await empty();
    await answer(panel, 'radiotherapy', 'yes');
    await until(async () => (await headline(panel)).startsWith('Radiotherapy found'), 'the answer to count');
    await answer(panel, 'radiotherapy', null);
    await page.close();
  });
});

test.each([['back', -3_600_000], ['on', 3_600_000]])('the clock is set an hour %s: what the page says next is read as soon', async (_, by) => {
  const { page } = await bench.open('/patient/1');
  await (await contentWorld(page)).evaluate((set) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + set;
  }, by);
  await page.evaluate(() => {
    let line = 0;
    document.querySelector('main, body')!.insertAdjacentHTML('beforeend', '<h2>Medications</h2><ul><li>vincristine 2 mg weekly, active</li></ul><p id="restless"></p>');
    setInterval(() => { document.querySelector('#restless')!.textContent = `seen ${line += 1}`; }, 60);
  });
  await until(async () => JSON.stringify((await stateOf(bench, page))?.findings).includes('vincristine'), 'the new line', 30_000);
  await page.close();
});

test.each([0, 80, 300])('consent is taken back %i ms after a page begins to load: nothing of it is kept', async (wait) => {
  const { page, panel } = await bench.open('/patient/1');
  const consent = await panel.evaluate(async () => (await chrome.storage.local.get('consent'))['consent']);
  const going = page.goto(`${bench.sandbox.url}/patient/2`);
  await pause(wait);
  await panel.evaluate(() => chrome.storage.local.remove('consent'));
  await going;
  await pause(2000);
  expect(JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)))).not.toContain('"quote"');
  await panel.evaluate((given) => chrome.storage.local.set({ consent: given }), consent);
  await page.close();
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
