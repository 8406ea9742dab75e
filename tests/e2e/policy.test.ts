/** Real policy files in real browsers: what they set, what they add, and what becomes of a bad one. */
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { findFirefox, GECKO_ID, launchFirefox, ROOT_URL, type Firefox, type Place } from '../tools/firefox.ts';
import { clickToolbar, killWorker, launchWithExtension, openPanel, waitForResult, type Launched } from '../tools/launch.ts';
import { FIREFOX_BUILD, RELEASE_BUILD } from '../tools/paths.ts';
import { clipboardOf, openPage, press, until, wordsOf } from './harness.ts';

/** The browser's extension interface, in functions that run in the options page. */
declare const chrome: typeof import('wxt/browser').browser;

const GOOD = {
  marks: false, copySize: 'full', sites: ['http://127.0.0.1'],
  institution: {
    name: 'Invented Clinic', signedBy: 'Dr. Nobody', date: '2026-11-01',
    preferred: [{ drug: 'gabapentin', why: 'first choice here' }, { drug: 'duloxetine' }], monitoring: [{ what: 'Pain score', when: 'every visit' }],
    contacts: [{ what: 'Pain clinic', how: 'extension 100' }], copyLines: ['Discussed with nobody.'],
  },
};
const BAD = { marks: true, density: 'tiny', site: ['https://ehr.example'], sites: ['https://*'], institution: { ...GOOD.institution, date: 'last week', preferred: [{ drug: 'carbamazepine' }] } };
/** What is said of the bad one, in whatever order; Chromium itself leaves out the name its schema does not have. */
const FAULTS = ['“density” to a value', '“sites.0” is not written', '“institution.date” is not written', '“institution.preferred.0.drug” holds'];

/** A folder, or the first one around it that is there, may be written to. */
function writable(folder: string): boolean {
  if (!existsSync(folder)) return writable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

async function put(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}

/** Where this browser reads its policies. */
const folderOf = (browserPath: string): string => (/edge/.test(browserPath) ? '/etc/opt/edge/policies/managed' : /google/.test(browserPath) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed');

/** What the panel shows as local. */
const localIn = (panel: Page) => panel.$$eval('details.sec', (sections) => sections.filter((section) => section.querySelector('h2')?.textContent === 'Local').map(({ textContent }) => textContent).join());

describe('in a browser of Chromium\'s family', () => {
  let running: Launched;
  let sandbox: Sandbox;
  let options: Page;
  let page: Page;
  let panel: Page;
  let file: string;
  let may: boolean;
  const set = (policy: object) => put(file, { '3rdparty': { extensions: { [running.extensionId]: policy } } });
  const says = async (words: string) => (await options.$eval('main', (main) => main.innerText)).includes(words);

  beforeAll(async () => {
    const browserPath = await ensureBrowser((line) => console.log(line));
    may = writable(folderOf(browserPath));
    if (!may) return;
    running = await launchWithExtension({ dir: RELEASE_BUILD, browserPath });
    file = `${folderOf(browserPath)}/radnerve-test-${running.extensionId}.json`;
    sandbox = await startSandbox();
    await running.browser.defaultBrowserContext().overridePermissions(sandbox.url, ['clipboard-read', 'clipboard-write']);
    options = await openPage(running, `chrome-extension://${running.extensionId}/options.html`);
    await options.waitForSelector('main');
  });
  afterAll(async () => {
    if (file) await rm(file, { force: true });
    await running?.close();
    await sandbox?.close();
  });

  test('a good policy sets, adds its signed words as local, and names its sites; what is contraindicated stays so', async ({ skip }) => {
    skip(!may, 'needs to write the browser\'s folder of policies');
    await set(GOOD);
    await until(() => says('Invented Clinic adds words of its own to the plan, signed by Dr. Nobody'), 'the policy to be read', 40_000);
    expect(await says('Not everything could be used')).toBe(false);
    expect(await says('Set by policy of your institution.')).toBe(true);
    expect(await options.$eval('input[name="marks"]', (input) => (input as HTMLInputElement).checked)).toBe(false);
    expect(await says('http://127.0.0.1')).toBe(true);

    page = await openPage(running, `${sandbox.url}/patient/1`);
    panel = await openPanel(running.browser, page, running.extensionId);
    expect(await waitForResult(panel)).toMatch(/^Step 3/);
    const local = await localIn(panel);
    expect(local).toMatch(/Invented Clinic, signed by Dr\. Nobody, 1 Nov 2026/);
    expect(local).toMatch(/gabapentin: first choice here[^]*Pain score: every visit[^]*Pain clinic: extension 100/);
    expect(await wordsOf(panel)).toMatch(/Duloxetine\nEvidence[^\n]*\navoid: |Step 2, duloxetine: avoid/);
    await panel.bringToFront();
    await press(panel, 'Copy full plan');
    await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
    const { text } = await clipboardOf(page);
    expect(text).toMatch(/Local, not of the guideline: Invented Clinic[^]*- Institution: Discussed with nobody\.\n[^\n]*Verify before use\.$/i);
  });

  test('a bad policy is told place by place on the options page, and the good one before it stays in force, also over the end of the worker', async ({ skip }) => {
    skip(!may, 'needs to write the browser\'s folder of policies');
    await set(BAD);
    await options.bringToFront();
    await until(() => says('Not everything could be used'), 'the report', 40_000);
    for (const fault of FAULTS) expect(await says(fault), fault).toBe(true);
    expect(await says('carbamazepine')).toBe(false);
    expect(await says('The last one without a fault stays in force')).toBe(true);
    const stands = async () => {
      expect(await says('Invented Clinic adds words of its own')).toBe(true);
      expect(await options.$eval('input[name="marks"]', (input) => (input as HTMLInputElement).checked)).toBe(false);
      expect(await says('https://*')).toBe(false);
      expect(await says('http://127.0.0.1')).toBe(true);
    };
    await stands();
    await page.bringToFront();
    await until(async () => /gabapentin: first choice here/.test(await localIn(panel)), 'the words of the institution, still there');
    await killWorker(running.browser, running.extensionId);
    await options.bringToFront();
    await options.reload();
    await options.waitForSelector('main');
    await options.locator('::-p-aria([name="Clear everything kept of open charts"][role="button"])').click();
    await until(() => says('Cleared.'), 'the worker, awake again');
    await stands();
    await page.bringToFront();
    await clickToolbar(running.browser, page, running.extensionId);
    await until(async () => /gabapentin: first choice here/.test(await localIn(panel)), 'the words of the institution, kept again');
  });

  test('without a policy all is as it was, and a bad one after it brings nothing back', async ({ skip }) => {
    skip(!may, 'needs to write the browser\'s folder of policies');
    await rm(file);
    await until(async () => !(await says('Not everything could be used')) && !(await says('Set by policy')), 'the policy to go', 40_000);
    expect(await says('Invented Clinic')).toBe(false);
    await set(BAD);
    await until(() => says('there was no earlier one: your choices and the defaults stand'), 'the report', 40_000);
    expect(await says('Invented Clinic')).toBe(false);
    expect(await says('Set by policy')).toBe(false);
    expect(await options.$eval('input[name="marks"]', (input) => (input as HTMLInputElement).checked)).toBe(true);
    expect(await options.$eval('input[name="density"]:checked', (input) => (input as HTMLInputElement).value)).toBe('standard');
    expect(await options.evaluate(() => chrome.storage.local.get('policy'))).toEqual({});
  });
});

describe('in Firefox', () => {
  const path = findFirefox();
  const file = '/etc/firefox/policies/policies.json';
  const may = path !== undefined && writable(dirname(file)) && !existsSync(file);
  let firefox: Firefox | undefined;

  beforeAll(async () => { if (may) await build('production', 'firefox'); });
  afterAll(async () => {
    if (may) await rm(file, { force: true });
    await firefox?.close();
  });

  test.for([['good', GOOD, ['Invented Clinic adds words of its own', 'Set by policy']], ['bad', BAD, [...FAULTS, '“site” holds a name', 'there was no earlier one']]] as const)('a %s policy is read by the same words', async ([, policy, words], { skip }) => {
    skip(!may, 'needs Firefox, and to write its folder of policies');
    await put(file, { policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } });
    firefox = await launchFirefox({ dir: FIREFOX_BUILD, path: path! });
    await rm(file, { force: true });
    const options: Place & object = await firefox.open(`${ROOT_URL}/options.html`);
    const said = () => firefox!.run(options, () => document.body.innerText);
    await until(async () => (await said()).includes(words[0]), 'the policy to be read', 40_000);
    const told = await said();
    for (const word of words) expect(told).toContain(word);
    expect(told.includes('Not everything could be used')).toBe(policy === BAD);
    await firefox.close();
    firefox = undefined;
  });
});
