/** The extension is updated while charts are open: the scripts of the version before fall silent, and those of the next take over where they may. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../tools/browser.ts';
import { launchWithExtension, openPanel, waitForResult, workerOf, type Launched } from '../tools/launch.ts';
import { RELEASE_BUILD, TEST_BUILD } from '../tools/paths.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { marksIn, openPage, until, wordsOf } from './harness.ts';

/** The browser's extension interface, in functions that run in worker and panel. */
declare const chrome: typeof import('wxt/browser').browser;

const CHART = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Chart</title><header class="patient-banner">Larkspur, Enid DOB 04/04/1951 MRN KB-2201</header>
  <h2>History</h2><p>Burning neuropathic pain of the left arm since 2024 after radiotherapy to the left breast, 50 Gy in 25 fractions, completed 2023-05-02.</p>
  <h2>Medications</h2><ul><li>vincristine 2 mg IV weekly, active</li></ul></html>`;

let sandbox: Sandbox;
let folder: string;
let running: Launched | undefined;
/** What a page, its scripts or the worker said or threw. */
const said: string[] = [];

beforeAll(async () => { sandbox = await startSandbox(); });
afterAll(async () => { await sandbox?.close(); });

async function start(build: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  folder = await mkdtemp(join(tmpdir(), 'radnerve-update-'));
  await cp(build, folder, { recursive: true });
  said.length = 0;
  running = await launchWithExtension({ dir: folder, browserPath: await ensureBrowser((line) => console.log(line)) });
  sandbox.add('/update', CHART);
  const page = await openPage(running, `${sandbox.url}/update`);
  page.on('console', (message) => said.push(message.text())).on('pageerror', (error) => said.push(String(error)));
  const panel = await openPanel(running.browser, page, running.extensionId);
  await waitForResult(panel);
  await until(async () => Object.values(await marksIn(page)).flat().includes('vincristine'), 'the mark');
  return { page, panel };
}

async function end(): Promise<void> {
  await running?.close();
  await rm(folder, { recursive: true, force: true });
}

/** Puts the next version in the place of this one, as the browser does at an update. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const { browser, extensionId } = running!;
  expect(await browser.installExtension(folder)).toBe(extensionId);
  await until(async () => workerOf(browser, extensionId).then((worker) => worker.evaluate((version) => chrome.runtime.getManifest().version === version, `${manifest.version}.1`)).catch(() => false), 'the next version');
}

/** The page writes another drug into its list. */
const write = (page: Page, drug: string) => page.evaluate((words) => { const item = document.createElement('li'); item.textContent = `${words}, active`; document.querySelector('ul')!.append(item); }, drug);

test('on an enabled site the next version reads the open page by itself, and the one before says nothing', async () => {
  try {
    const { page } = await start(TEST_BUILD);
    const before = page.extensionRealms().length;
    await update();
    await write(page, 'bortezomib 2 mg IV weekly');
    await until(async () => Object.values(await marksIn(page)).flat().includes('bortezomib'), 'the mark of the next version');
    expect(before).toBe(1);
    // Each mark stands once.
    expect(Object.values(await marksIn(page)).flat().toSorted()).toEqual(['bortezomib', 'vincristine']);
    const panel = await openPanel(running!.browser, page, running!.extensionId);
    await waitForResult(panel);
    expect(await wordsOf(panel)).toMatch(/^Larkspur, Enid/);
    // Consent and settings are those from before.
    expect(Object.keys(await panel.evaluate(() => chrome.storage.local.get(null)))).toEqual(['consent']);
    expect(said).toEqual([]);
  } finally {
    await end();
  }
}, 120_000);

test('on a page that was read once nothing of the version before goes on: it is not read until it is asked for again', async () => {
  try {
    const { page } = await start(RELEASE_BUILD);
    await update();
    await write(page, 'bortezomib 2 mg IV weekly');
    await page.evaluate(() => { dispatchEvent(new Event('pagehide')); });
    await new Promise((done) => { setTimeout(done, 2500); });
    expect(Object.values(await marksIn(page)).flat()).not.toContain('bortezomib');
    const worker = await workerOf(running!.browser, running!.extensionId);
    expect(await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => /^(?:tab|chart):/.test(key)))).toEqual([]);
    expect(said).toEqual([]);
    const panel = await openPanel(running!.browser, page, running!.extensionId);
    await waitForResult(panel);
    await until(async () => Object.values(await marksIn(page)).flat().includes('bortezomib'), 'the mark of the next version');
    expect(said).toEqual([]);
  } finally {
    await end();
  }
}, 120_000);
