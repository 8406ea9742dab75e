/** Words of an invented patient go through every feature, and are then looked for everywhere they must not be. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, answered, badgeOf, clipboardOf, contentWorld, marksIn, openPage, press, quotesIn, showInChart, startBench, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel or beside a content script. */
declare const chrome: typeof import('wxt/browser').browser;

/** In no file of the browser, of the extension or of this machine but here. */
const CANARIES = ['Quoxleyvant', 'Zebrindora', 'QX99173551', 'zorblatt', 'Vexmoorland'];
const NOTE = 'Dictated in Vexmoorland.';
const CHART = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>
<header class="patient-banner">Quoxleyvant, Zebrindora DOB 07/19/1951 MRN QX99173551</header>
<h2>History</h2><p>Burning neuropathic pain of the left arm zorblatt for 8 months after radiotherapy to the left breast, 50 Gy in 25 fractions, completed 2023-05-02. Pain score 7/10. No evidence of recurrence.</p>
<h2>Medications</h2><ul><li>vincristine 2 mg IV weekly zorblatt, active</li><li>tamoxifen 20 mg daily, active</li></ul>
<h2>Note</h2><textarea rows="8" cols="60" autocomplete="off"></textarea></html>`;

let bench: Bench;
let folder: string;
/** Whatever a browser's part asked of the network, or said on a console. */
const asked: string[] = [];
const said: string[] = [];
const onRequest = (request: HTTPRequest) => asked.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' '));
const onConsole = (message: ConsoleMessage) => said.push(message.text());
const watch = (page: Page) => page.on('request', onRequest).on('console', onConsole).on('pageerror', (error) => said.push(String(error), (error as Error).stack ?? ''));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radnerve-canary-'));
  bench = await startBench({ args: [`--log-net-log=${join(folder, 'net.json')}`, '--enable-logging', `--log-file=${join(folder, 'browser.log')}`] });
  bench.browser.on('targetcreated', (target) => { if (target.type() === 'service_worker') void target.worker().then((worker) => worker?.on('console', onConsole)); });
  (await bench.browser.targets().find((target) => target.type() === 'service_worker')?.worker())?.on('console', onConsole);
});
afterAll(async () => {
  await bench?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Which of the words stand in something. */
const heldBy = (text: string): string[] => CANARIES.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

let page: Page;
let panel: Page;

test('every feature is used on the chart', async () => {
  bench.sandbox.add('/canary', CHART);
  ({ page, panel } = await bench.open('/canary'));
  watch(page);
  watch(panel);
  expect(heldBy(await wordsOf(panel))).toEqual(expect.arrayContaining(['Quoxleyvant', 'Zebrindora']));
  await until(async () => (await marksIn(page)).caution.length > 0, 'the marks');

  const quote = (await quotesIn(panel)).find((one) => heldBy(one.quote).length > 0 || /vincristine/i.test(one.quote))!;
  expect((await showInChart(page, panel, quote)).inView).toBe(true);
  const fact = await panel.$eval('[aria-labelledby^="ask-"]', (group) => group.getAttribute('aria-labelledby')!.slice('ask-'.length));
  await answer(panel, fact, 'unknown');
  // Named by the size that was chosen last.
  const copy = await panel.evaluate(() => [...document.querySelectorAll('button')].map((button) => (button.getAttribute('aria-label') ?? button.textContent).replaceAll('\u00a0', ' ').trim()).find((name) => name.startsWith('Copy '))!);
  await press(panel, copy);
  await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
  expect((await clipboardOf(page)).text).toMatch(/^./);

  await page.click('textarea');
  await page.keyboard.type(NOTE);
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 800); }));
  await answered(bench, page);
  await press(panel, 'Insert into note');
  await until(async () => /Inserted/.test(await wordsOf(panel)), 'the insertion');
  expect(await page.$eval('textarea', (note) => note.value.length)).toBeGreaterThan(NOTE.length + 20);
  await page.mouse.move(60, 60);
}, 120_000);

test('errors of every part hold none of it', async () => {
  const world = await contentWorld(page);
  const replies = await world.evaluate(async (words) => {
    // Made here: it runs in the other world.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const send = (type: string, data: unknown) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }).catch((error: unknown) => String(error));
    return JSON.stringify(await Promise.all(['report', 'blank', 'gone', 'editorUsed', 'answer', 'insert', 'nobody'].flatMap((type) => [send(type, { [words]: words }), send(type, words), send(type, { identity: { state: words, key: words } })])));
  }, CANARIES.join(' '));
  expect(replies).toMatch(/was refused/);
  expect(heldBy(replies)).toEqual([]);
  await bench.killWorker();
  await page.reload();
  await answered(bench, page);
  // A page whose text breaks off, and one that is left while it is read.
  const other = await openPage(bench, `${bench.sandbox.url}/canary`);
  await other.goto('about:blank');
  await other.close();
  await page.bringToFront();
  expect(heldBy(said.join('\n'))).toEqual([]);
  expect(bench.errors.filter((error) => heldBy(error).length > 0)).toEqual([]);
});

test('what is kept beyond memory holds none of it; memory does', async () => {
  const kept = await panel.evaluate(async () => ({ local: JSON.stringify(await chrome.storage.local.get(null)), sync: JSON.stringify(await chrome.storage.sync.get(null)), session: JSON.stringify(await chrome.storage.session.get(null)) }));
  expect(heldBy(kept.session)).toEqual(expect.arrayContaining(['Quoxleyvant']));
  expect({ local: heldBy(kept.local), sync: heldBy(kept.sync) }).toEqual({ local: [], sync: [] });
  const own = await panel.evaluate(async () => ({ storage: JSON.stringify({ ...localStorage, ...sessionStorage }), cookies: document.cookie, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length }));
  expect(own).toEqual({ storage: '{}', cookies: '', databases: 0, caches: 0 });
});

test('addresses, titles and the badge hold none of it', async () => {
  const shown = [...bench.browser.targets().map((target) => target.url()), await panel.title(), await badgeOf(bench, page), await page.evaluate(() => location.href + document.title)];
  expect(heldBy(shown.join('\n'))).toEqual([]);
});

/** Every file under a folder with the words it holds, in UTF-8 or UTF-16. */
async function searched(place: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const words of [heldBy(content.toString('latin1')), heldBy(content.toString('latin1').replaceAll('\0', ''))]) if (words.length > 0) found.push(`${entry.name}: ${words.join()}`);
  }
  return found;
}

test('after the browser is closed: no request held it, none left this machine for us, and no file of the profile holds it', async () => {
  const id = bench.extensionId;
  const { url } = bench.sandbox;
  await bench.browser.close();
  expect(asked.length).toBeGreaterThan(0);
  expect(heldBy(asked.join('\n'))).toEqual([]);
  const log = await readFile(join(folder, 'net.json'), 'utf8');
  // The log of all the browser's requests was written, and has those of the page.
  expect(log).toContain(`${url}/canary`);
  expect(log).not.toContain(`"chrome-extension://${id}`);
  const outside = [...log.matchAll(/"initiator":"([^"]+)"/g)].map(([, initiator]) => initiator!).filter((initiator) => initiator.startsWith('chrome-extension:'));
  expect(outside).toEqual([]);
  expect(await searched(folder)).toEqual([]);
  expect((await readdir(bench.profile)).length).toBeGreaterThan(3);
  expect(await searched(bench.profile)).toEqual([]);
});
