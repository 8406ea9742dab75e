/** The sandbox chart that comes with the extension: no record system, no network, and the same reading as anywhere. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headline, killWorker, openPanel, waitForResult } from '../tools/launch.ts';
import { answer, badgeOf, clipboardOf, marksIn, openPage, press, quotesIn, showInChart, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

let bench: Bench;
let page: Page;
let panel: Page;
/** What page and panel asked for. */
const asked: string[] = [];
const root = () => `chrome-extension://${bench.extensionId}/`;

beforeAll(async () => {
  bench = await startBench();
  page = await openPage(bench, `${root()}sandbox-chart.html`);
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  panel = await openPanel(bench.browser, page, bench.extensionId);
  panel.on('request', (request) => asked.push(request.url()));
});
afterAll(async () => { await bench?.close(); });

/** Opens a patient of the schedule and waits for the panel to say this about the next one. */
async function switchTo(name: string, said: RegExp): Promise<string> {
  await page.bringToFront();
  await page.evaluate((wanted) => [...document.querySelectorAll<HTMLAnchorElement>('.schedule a')].find((link) => link.textContent.includes(wanted))!.click(), name);
  await until(async () => said.test(await headline(panel)), () => `the panel to say ${said}`);
  await waitForResult(panel);
  return wordsOf(panel);
}

describe('three invented patients', () => {
  test('pain after breast radiotherapy: the antibiotic of this week blocks the usual drug, and is a caution itself', async () => {
    expect(await waitForResult(panel)).toMatch(/^Step 3: .*pregabalin/);
    const words = await wordsOf(panel);
    expect(words).toMatch(/^Thornbury, Celeste/);
    expect(words).toMatch(/Duloxetine[^]*linezolid/i);
    await panel.evaluate(() => [...document.querySelectorAll('summary')].find(({ textContent }) => textContent.trim().startsWith('Duloxetine'))!.click());
    expect(await wordsOf(panel)).toMatch(/MAO inhibitor/);
    await until(async () => (await marksIn(page)).aware.includes('linezolid'), 'the mark of linezolid');
    expect(await badgeOf(bench, page)).toBe('1');
  });

  test('necrosis refractory to the steroid', async () => {
    const words = await switchTo('Harrowgate', /^Step 4: .*bevacizumab/);
    expect(words).toMatch(/^Harrowgate, Lionel/);
    expect(words).not.toMatch(/Thornbury|linezolid/i);
    expect(new URL(page.url()).hash).toBe('#patient=2');
  });

  test('a chart that has nothing to say', async () => {
    const words = await switchTo('Pellbrook', /^No radiotherapy on the pages read$/);
    expect(words).not.toMatch(/Harrowgate|pembrolizumab/i);
    expect(await badgeOf(bench, page)).toBe('');
    expect(Object.values(await marksIn(page)).flat()).toEqual([]);
  });

  test('back in the history is a change of patient too', async () => {
    await page.goBack();
    await until(async () => (await headline(panel)).startsWith('Step 4'), 'the former patient');
    expect(await wordsOf(panel)).toMatch(/^Harrowgate, Lionel/);
  });
});

/** What the clinician stated of the patient who is shown. */
const answers = async () => (await stateOf(bench, page))?.answers;

describe('everything the panel does', () => {
  test('a quote shows its place', async () => {
    await switchTo('Thornbury', /^Step 3/);
    const [quote] = await quotesIn(panel);
    const { shown, inView } = await showInChart(page, panel, quote!);
    expect(shown.replace(/\s+/g, ' ')).toBe(quote!.quote.replace(/\s+/g, ' '));
    expect(inView).toBe(true);
  });

  test('an answer counts, and does not follow to the next patient', async () => {
    const given = { 'inflammation': 'no' };
    await answer(panel, 'inflammation', 'no');
    await until(async () => isDeepStrictEqual(await answers(), given), 'the answer');
    await switchTo('Harrowgate', /^Step 4/);
    expect(await answers()).toEqual({});
    await switchTo('Thornbury', /^Step 3/);
    expect(await answers()).toEqual(given);
    await answer(panel, 'inflammation', null);
    await until(async () => isDeepStrictEqual(await answers(), {}), 'the answer to be taken back');
  });

  test('the plan goes into the note, and out of it again', async () => {
    await page.bringToFront();
    await page.click('#note');
    await until(async () => panel.evaluate(() => [...document.querySelectorAll('button')].some(({ textContent, disabled, ariaDisabled }) => textContent.trim() === 'Insert into note' && !disabled && ariaDisabled !== 'true')), 'the button');
    await press(panel, 'Insert into note');
    const note = () => page.$eval('#note', (area) => (area as HTMLTextAreaElement).value);
    await until(async () => /pregabalin/.test(await note()), 'the text in the note');
    await press(panel, 'Undo');
    await until(async () => (await note()) === '', 'the note as it was');
  });

  test('the plan is copied', async () => {
    await bench.browser.defaultBrowserContext().overridePermissions(bench.sandbox.url, ['clipboard-read', 'clipboard-write']);
    await panel.bringToFront();
    await press(panel, 'Copy short plan');
    await until(async () => /Copied/.test(await wordsOf(panel)), 'the copy');
    const reader = await openPage(bench, bench.sandbox.add('/empty', '<title>Empty</title>'));
    expect((await clipboardOf(reader)).text).toMatch(/linezolid/i);
    await reader.close();
    await page.bringToFront();
  });
});

describe('what could go wrong', () => {
  test('a reload reads it again', async () => {
    await page.reload();
    await until(async () => (await headline(panel)).startsWith('Step 3'), 'the chart after the reload');
  });

  test('a worker that was stopped is woken', async () => {
    await killWorker(bench.browser, bench.extensionId);
    await switchTo('Harrowgate', /^Step 4/);
  });

  test('another page in the same tab is another patient, both ways', async () => {
    await page.goto(`${bench.sandbox.url}/patient/3`);
    await until(async () => (await headline(panel)).startsWith('No radiotherapy'), 'the page of the site');
    expect(await wordsOf(panel)).not.toMatch(/Harrowgate/);
    await page.goto(`${root()}sandbox-chart.html`);
    await until(async () => (await headline(panel)).startsWith('Step 3'), 'the sandbox chart again');
    expect(await wordsOf(panel)).not.toMatch(/Pellbrook/);
    expect((await stateOf(bench, page))?.identity?.name).toMatch(/Thornbury/);
  });

  test('nothing is asked of the network, and nothing goes wrong unseen', () => {
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((address) => !address.startsWith(root()) && !address.startsWith(bench.sandbox.url))).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
