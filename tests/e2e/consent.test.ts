/** Nothing is read before it was agreed to, and nothing after it was taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { clickToolbar, headline, launchWithExtension, openPanel, waitForResult, type Launched } from '../tools/launch.ts';
import { RELEASE_BUILD, TEST_BUILD } from '../tools/paths.ts';
import { marksIn, openPage, press, until, wordsOf } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

let browserPath: string;
let sandbox: Sandbox;
beforeAll(async () => {
  browserPath = await ensureBrowser((line) => console.log(line));
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.close());

const NO_CONSENT = 'No page is read yet';
const pause = (time: number) => new Promise((done) => { setTimeout(done, time); });
const keptIn = (panel: Page) => panel.evaluate(async () => ({ local: await chrome.storage.local.get(null), session: await chrome.storage.session.get(null), scripts: (await chrome.scripting.getRegisteredContentScripts()).length }));

/** Waits for the next page of the extension with this name. */
async function pageOf({ browser, extensionId }: Launched, name: string): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url() === `chrome-extension://${extensionId}/${name}`, { timeout: 15_000 });
  const page = (await target.page())!;
  await page.waitForSelector('main');
  return page;
}

/** Presses the button with these words on a page. */
async function pressOn(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
}

describe.each([['the released build, by a click', RELEASE_BUILD], ['a build with enabled sites', TEST_BUILD]])('%s', (_, dir) => {
  let running: Launched;
  let page: Page;
  let panel: Page;
  const logged: string[] = [];

  beforeAll(async () => {
    running = await launchWithExtension({ dir, browserPath, consent: false });
    page = await openPage(running, `${sandbox.url}/patient/1`);
    panel = await openPanel(running.browser, page, running.extensionId);
    panel.on('console', (message) => logged.push(message.text()));
  });
  afterAll(async () => { await running?.close(); });

  test('nothing is read, registered or kept before', async () => {
    await until(async () => (await headline(panel)) === NO_CONSENT, 'the panel to say so');
    await page.reload();
    await pause(1500);
    expect(page.extensionRealms()).toEqual([]);
    expect(await keptIn(panel)).toEqual({ local: {}, session: {}, scripts: 0 });
    expect(await wordsOf(panel)).not.toMatch(/Brambleton|Enable on this site/);
    expect(Object.values(await marksIn(page)).flat()).toEqual([]);
  });

  test('the sandbox chart can be tried all the same', async () => {
    const chart = await openPage(running, `chrome-extension://${running.extensionId}/sandbox-chart.html`);
    expect(await waitForResult(panel)).toMatch(/^Step 3/);
    await chart.close();
    await page.bringToFront();
    await until(async () => (await headline(panel)) === NO_CONSENT, 'the panel to be closed again');
    expect(await wordsOf(panel)).not.toMatch(/Thornbury/);
  });

  test('the panel opens the welcome page, and agreeing there opens the way', async () => {
    await press(panel, 'Open the welcome page');
    const welcome = await pageOf(running, 'welcome.html');
    await pressOn(welcome, 'Agree: read the pages I ask for');
    await until(async () => /You agreed on/.test(await welcome.$eval('main', (main) => main.innerText)), 'the page to say so');
    await welcome.close();
    await page.bringToFront();
    if (dir === RELEASE_BUILD) {
      await until(async () => (await headline(panel)) === 'Not enabled on this site', 'the panel to be ready for a click');
      expect(await wordsOf(panel)).not.toMatch(/Brambleton/);
      await clickToolbar(running.browser, page, running.extensionId);
    }
    expect(await waitForResult(panel)).toMatch(/^Step 3/);
    const { local } = await keptIn(panel);
    expect(local).toEqual({ consent: { version: 1, text: 1, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) } });
  });

  test('taken back: what was read goes at once, marks and scripts too', async () => {
    await until(async () => Object.values(await marksIn(page)).flat().length > 0, 'the marks');
    const welcome = await openPage(running, `chrome-extension://${running.extensionId}/welcome.html`);
    await pressOn(welcome, 'Take consent back');
    await until(async () => /Not given/.test(await welcome.$eval('main', (main) => main.innerText)), 'the page to say so');
    await page.bringToFront();
    await until(async () => (await headline(panel)) === NO_CONSENT, 'the panel to close');
    await until(async () => Object.values(await marksIn(page)).flat().length === 0, 'the marks to go');
    await until(async () => Object.keys((await keptIn(panel)).session).length === 0, 'what was kept to go');
    await page.evaluate(() => { document.querySelector('.note')!.append('vincristine, started today'); });
    await page.reload();
    await page.evaluate(() => { document.querySelector('.note')!.append('vincristine, started today'); });
    await pause(2000);
    expect(await keptIn(panel)).toEqual({ local: {}, session: {}, scripts: 0 });
    expect(Object.values(await marksIn(page)).flat()).toEqual([]);
    expect(await wordsOf(panel)).not.toMatch(/Brambleton|ciprofloxacin/i);
    await welcome.close();
  });

  test.each([['of another text', { version: 1, text: 99, at: '2026-01-01T00:00:00.000Z' }], ['that is damaged', { agreed: true }], ['of no shape', 'yes']])('a consent %s does not count', async (_name, consent) => {
    await panel.evaluate((value) => chrome.storage.local.set({ consent: value }), consent);
    await page.bringToFront();
    await page.reload();
    await pause(800);
    expect(await headline(panel)).toBe(NO_CONSENT);
    expect((await keptIn(panel)).session).toEqual({});
  });

  test('no words of a chart on the console', () => { expect(logged.filter((line) => /Brambleton|Thornbury|ciprofloxacin|linezolid/i.test(line))).toEqual([]); });
});
