import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, marksIn, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the content script's world. */
declare const chrome: typeof import('wxt/browser').browser;

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const FIRST = 'Brambleton, Odette';
const SECOND = 'Harrowgate, Lionel';

/** From now on the panel remembers every picture it gave: name and headline. */
function record(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const shown: { name: string; headline: string; words: string }[] = [];
    Object.assign(window, { shown });
    const look = () => shown.push({
      name: document.querySelector('.who .name')?.textContent ?? '', headline: document.querySelector('h1')?.textContent.replaceAll('\u00a0', ' ') ?? '',
      words: document.querySelector('main')?.textContent ?? '',
    });
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

const recorded = (panel: Page) => panel.evaluate(() => (window as unknown as { shown: { name: string; headline: string; words: string }[] }).shown);

test.each([
  ['without loading the page anew', (page: Page) => page.click('.schedule a[href="/patient/2"]')],
  ['by address', async (page: Page) => { await page.goto(`${new URL(page.url()).origin}/patient/2`); }],
])('another patient, %s: blank first, then the new one alone', async (_, change) => {
  const { page, panel, said: before } = await bench.open('/patient/1');
  expect(await wordsOf(panel)).toMatch(new RegExp(`^${FIRST}`));
  await record(panel);
  await change(page);
  await until(async () => (await wordsOf(panel)).startsWith(SECOND), 'the second patient');
  const after = await answered(bench, page);
  expect(after).toMatch(/^Step 4/);

  const shown = await recorded(panel);
  const lastOfFirst = shown.findLastIndex(({ name }) => name.startsWith(FIRST));
  const firstOfSecond = shown.findIndex(({ name }) => name.startsWith(SECOND));
  expect(firstOfSecond).toBeGreaterThan(lastOfFirst);
  const between = shown.slice(lastOfFirst + 1, firstOfSecond);
  expect(between.length).toBeGreaterThan(0);
  for (const { headline } of between) expect(headline).not.toBe(before);
  for (const { headline, words } of shown.slice(firstOfSecond)) {
    expect(headline).not.toBe(before);
    expect(words).not.toMatch(/ciprofloxacin/i);
  }

  const state = await stateOf(bench, page);
  const text = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
  for (const { quote } of state!.findings) expect(text).toContain(quote.replace(/\s+/g, ' '));
  expect(state!.answers).toEqual({});
  expect((await marksIn(page)).caution).toEqual([]);
});

test('another view of the same patient adds up', async () => {
  const { page, said } = await bench.open('/patient/1');
  await page.click('.tabs a:nth-child(2)');
  await until(async () => (await page.evaluate(() => document.body.innerText)).includes('Radiation oncology, completion summary'), 'the notes');
  await until(async () => (await stateOf(bench, page))?.status === 'ready', 'an answer');
  expect(await answered(bench, page)).toMatch(/^Step \d/);
  await page.click('.tabs a:nth-child(1)');
  await until(async () => (await page.evaluate(() => document.body.innerText)).includes('Past medications'), 'the summary');
  await until(async () => (await answered(bench, page)) === said, 'the answer of before');
});

test('back from the cache, where nobody heard that the other page was left: the first patient alone', async () => {
  const { page } = await bench.open('/patient/1');
  await page.evaluate(() => { addEventListener('pageshow', ({ persisted }) => { Object.assign(window, { persisted }); }); });
  await page.goto(`${bench.sandbox.url}/patient/2`);
  await until(async () => (await stateOf(bench, page))?.identity?.name?.startsWith(SECOND) === true, 'the second patient');
  const world = page.extensionRealms()[0]!;
  await world.evaluate(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    Object.assign(chrome.runtime, { sendMessage: (message: { type?: string }) => (message.type === 'gone' ? Promise.reject(new Error('The worker was stopped.')) : send(message)) });
  });
  await page.goBack();
  expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
  // The blank that comes before it names the patient too.
  await until(async () => { const { identity, status } = (await stateOf(bench, page)) ?? {}; return identity?.name?.startsWith(FIRST) === true && status === 'ready'; }, 'the first patient');
  const state = await stateOf(bench, page);
  const text = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
  for (const { quote } of state!.findings) expect(text).toContain(quote.replace(/\s+/g, ' '));
});

test('the panel follows the tab in front', async () => {
  const { page: first, panel, said: ofFirst } = await bench.open('/patient/1');
  const { said: ofSecond } = await bench.open('/patient/2');
  expect(ofSecond).not.toBe(ofFirst);
  await first.bringToFront();
  await until(async () => (await wordsOf(panel)).startsWith(FIRST), 'the first patient again');
  expect(await answered(bench, first)).toBe(ofFirst);
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
