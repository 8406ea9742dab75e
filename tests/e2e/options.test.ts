/** The options page: what it changes in the panel, and what is gone once it is taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { clickToolbar, headline, launchWithExtension, openPanel, settle, waitForResult, type Launched } from '../tools/launch.ts';
import { RELEASE_BUILD } from '../tools/paths.ts';
import { answer, marksIn, openPage, press, startBench, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser & {
  readonly developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
};

async function openOptions({ browser, extensionId }: Pick<Launched, 'browser' | 'extensionId'>): Promise<Page> {
  const options = await openPage({ browser } as Bench, `chrome-extension://${extensionId}/options.html`);
  await options.waitForSelector('main');
  return options;
}

async function pressOn(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Answers no to the first question that is asked. */
async function answerFirst(panel: Page): Promise<void> {
  const asked = (await panel.waitForSelector('[aria-labelledby^="ask-"]'))!;
  await answer(panel, await asked.evaluate((group) => group.getAttribute('aria-labelledby')!.slice(4)), 'no');
}

async function pick(options: Page, setting: string, value: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`input[name="${setting}"][value="${value}"]`).click();
}

const saysOn = (page: Page, words: string | RegExp) => async () => new RegExp(words).test(await page.$eval('main', (main) => main.innerText));

describe('a site', () => {
  let running: Launched;
  let sandbox: Sandbox;
  let page: Page;
  /** Another tab of the site, read by a click. */
  let looked: Page;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    running = await launchWithExtension({ dir: RELEASE_BUILD, browserPath: await ensureBrowser((line) => console.log(line)) });
    sandbox = await startSandbox();
    // What the reader would agree to in the browser's own window: the next request for it is granted.
    const extensions = await running.browser.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate((id) => chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'), running.extensionId);
    await extensions.close();
    page = await openPage(running, `${sandbox.url}/patient/1`);
    panel = await openPanel(running.browser, page, running.extensionId);
  });
  afterAll(async () => {
    await running?.close();
    await sandbox?.close();
  });

  test('is enabled from the panel, followed from then on, and listed', async () => {
    await waitForResult(panel);
    looked = await openPage(running, `${sandbox.url}/patient/5`);
    await clickToolbar(running.browser, looked, running.extensionId);
    await until(async () => (await headline(panel)).startsWith('Possible cord'), 'the other tab to be read');
    await page.bringToFront();
    await until(async () => (await headline(panel)).startsWith('Step 3'), 'the first tab again');
    await press(panel, 'Enable on this site');
    await until(async () => !/Enable on this site/.test(await wordsOf(panel)), 'the site to be enabled');
    await page.goto(`${sandbox.url}/patient/2`);
    await until(async () => (await headline(panel)).startsWith('Step 4'), 'the next page of the site');
    await answerFirst(panel);
    await until(async () => /Your answer/.test(await panel.evaluate(() => document.body.textContent)), 'the answer');
    await until(async () => Object.values(await marksIn(page)).flat().length > 0, 'the marks');
    await looked.bringToFront();
    await until(async () => (await headline(panel)).startsWith('Possible cord') && !/read once/.test(await wordsOf(panel)), 'the other tab to be followed');
    options = await openOptions(running);
    expect(await saysOn(options, 'http://127\\.0\\.0\\.1')()).toBe(true);
  });

  test('is taken back in one click, and everything of it is gone', async () => {
    await pressOn(options, 'Take back http://127.0.0.1');
    await until(saysOn(options, /http:\/\/127\.0\.0\.1 is no longer enabled\.[^]*|No site is enabled/), 'the page to say so');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('sites');
    await page.bringToFront();
    await until(async () => (await headline(panel)) === 'Not enabled on this site', 'the panel to close');
    await until(async () => Object.values(await marksIn(page)).flat().length === 0, 'the marks to go');
    const { session, scripts } = await panel.evaluate(async () => ({ session: await chrome.storage.session.get(null), scripts: (await chrome.scripting.getRegisteredContentScripts()).length }));
    expect(scripts).toBe(0);
    expect(JSON.stringify(session)).not.toMatch(/Harrowgate|LF-198830|bevacizumab|dexamethasone/i);
    expect(Object.keys(session).filter((key) => /^(?:answers|calendars|editor):/.test(key))).toEqual([]);
    await looked.bringToFront();
    await until(async () => (await headline(panel)) === 'Not enabled on this site', 'the panel to close to the other tab');
    expect(Object.values(await marksIn(looked)).flat()).toEqual([]);
    await looked.evaluate(() => { document.body.innerHTML = '<header>Dorrembusk, Fenna DOB 03/14/1965 MRN 8800-12</header><p>On bortezomib.</p>'; });
    await new Promise((done) => { setTimeout(done, 3000); });
    expect(await panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))).not.toMatch(/Dorrembusk|bortezomib/i);
    await page.bringToFront();
    await page.reload();
    await new Promise((done) => { setTimeout(done, 1200); });
    expect(await headline(panel)).toBe('Not enabled on this site');
    const fresh = await openPage(running, `${sandbox.url}/patient/2`);
    await new Promise((done) => { setTimeout(done, 1200); });
    expect(fresh.extensionRealms()).toEqual([]);
    expect(await headline(panel)).toBe('Not enabled on this site');
  });
});

describe('choices', () => {
  let bench: Bench;
  let page: Page;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    bench = await startBench();
    ({ page, panel } = await bench.open('/patient/1'));
    options = await openOptions(bench);
  });
  afterAll(async () => { await bench?.close(); });

  test('a site that came with the installation cannot be taken back, and that is said', async () => {
    await pressOn(options, 'Take back http://127.0.0.1');
    await until(saysOn(options, 'does not let http://127\\.0\\.0\\.1 be taken back'), 'the page to say so');
    expect(await saysOn(options, 'No site is enabled')()).toBe(false);
  });

  test('marks go and come back', async () => {
    await until(async () => (await marksIn(page)).caution.length > 0, 'the marks');
    await options.bringToFront();
    await options.locator('input[name="marks"]').click();
    await until(async () => Object.values(await marksIn(page)).flat().length === 0, 'the marks to go');
    await options.locator('input[name="marks"]').click();
    await until(async () => (await marksIn(page)).caution.length > 0, 'the marks to come back');
  });

  test('dates are written as chosen, at once', async () => {
    await page.bringToFront();
    await waitForResult(panel);
    expect(await wordsOf(panel)).toContain('DOB 9 Mar 1965');
    await pick(options, 'dateStyle', 'month-day');
    await page.bringToFront();
    await until(async () => (await wordsOf(panel)).includes('DOB Mar 9, 1965'), 'the month first');
    await pick(options, 'dateStyle', 'iso');
    await page.bringToFront();
    await until(async () => (await wordsOf(panel)).includes('DOB 1965-03-09'), 'digits');
    // The line at the end is the guideline's own.
    const words = (await wordsOf(panel)).replace(/^Article pending.*$/m, '');
    expect(words).not.toMatch(/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/);
  });

  test('the text is copied in the size that was chosen', async () => {
    await pick(options, 'copySize', 'full');
    await page.bringToFront();
    await until(async () => (await wordsOf(panel)).includes('Copy full plan'), 'the button');
  });

  test.each([['compact', 240], ['compact', 480], ['roomy', 240], ['roomy', 480], ['roomy', 320]] as const)('%s at %i px: closer or wider, nothing cut off, no target under 24 px', async (density, width) => {
    const height = () => panel.evaluate(() => document.querySelector('.panel main')!.getBoundingClientRect().height);
    await panel.setViewport({ width, height: 800 });
    await pick(options, 'density', 'standard');
    await page.bringToFront();
    await until(() => panel.evaluate(() => document.documentElement.dataset['density'] === 'standard'), 'the standard');
    await settle(panel);
    const standard = await height();
    await pick(options, 'density', density);
    await page.bringToFront();
    await until(() => panel.evaluate((wanted) => document.documentElement.dataset['density'] === wanted, density), 'the density');
    await settle(panel);
    const now = await height();
    expect(density === 'compact' ? standard - now : now - standard).toBeGreaterThan(standard * 0.03);
    const { wide, small } = await panel.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll('.btn')].map((button) => button.getBoundingClientRect()).filter(({ width: w, height: h }) => w > 0 && Math.min(w, h) < 23.9).length,
    }));
    expect({ wide, small }).toEqual({ wide: 0, small: 0 });
    await panel.setViewport(null);
  });

  test('a value nobody knows is told, and the default stands until another is chosen', async () => {
    await options.evaluate(() => chrome.storage.local.set({ density: 'tiny', dateStyle: 7 }));
    await until(saysOn(options, '“density” is not known to this version'), 'the report');
    expect(await options.$eval('input[name="density"]:checked', (input) => (input as HTMLInputElement).value)).toBe('standard');
    await page.bringToFront();
    await until(async () => (await wordsOf(panel)).includes('DOB 9 Mar 1965'), 'the default');
    await pick(options, 'density', 'compact');
    await pick(options, 'dateStyle', 'day-month');
    await until(async () => !(await saysOn(options, 'Not everything could be used')()), 'the report to go');
  });

  test('everything kept of open charts is cleared, and the open chart read anew', async () => {
    await page.bringToFront();
    await answerFirst(panel);
    await until(async () => /Your answer/.test(await panel.evaluate(() => document.body.textContent)), 'the answer');
    const { page: other } = await bench.open('/patient/2');
    await other.close();
    await pressOn(options, 'Clear everything kept of open charts');
    await until(saysOn(options, 'Cleared\\.'), 'the page to say so');
    await page.bringToFront();
    await waitForResult(panel);
    await until(async () => !/Your answer/.test(await panel.evaluate(() => document.body.textContent)), 'the answer to be gone');
    const session = await panel.evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(session).filter((key) => /^(?:answers|calendars):/.test(key))).toEqual([]);
    expect(JSON.stringify(session)).not.toMatch(/Harrowgate/);
    expect(await headline(panel)).toMatch(/^Step 3/);
  });

  test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
});
