/** Shortcuts: the browser takes keys from no test, so the word of a press is given to worker and panel as the browser gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerOf } from '../tools/launch.ts';
import { ROOT, TEST_BUILD } from '../tools/paths.ts';
import { clipboardOf, marksIn, openPage, startBench, tabOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in worker and panel. */
declare const chrome: typeof import('wxt/browser').browser & { readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } } };

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

/** Gives worker and panel the word that a shortcut was pressed while this page was in front. */
async function pressed(page: Page, command: string): Promise<void> {
  const panel = await bench.panel();
  const tab = await panel.evaluate((id) => chrome.tabs.get(id), await tabOf(bench, page));
  const worker = await workerOf(bench.browser, bench.extensionId);
  await worker.evaluate((name, front) => chrome.commands.onCommand.dispatch(name, front), command, tab);
  await panel.evaluate((name, front) => chrome.commands.onCommand.dispatch(name, front), command, tab);
}

const DRUGS = ['bortezomib 2 mg weekly', 'amiodarone 200 mg daily', 'metronidazole 500 mg three times daily'];
const STORY = '<div class="patient-banner"><h1 class="patient-name">Larkspur, Enid</h1> DOB 4 Apr 1951 MRN KB-2201</div><h2>HPI</h2><p>Pelvic radiotherapy 45 Gy in 25 fractions, completed 2023. Numbness of the right foot since 2025, lumbosacral plexopathy.</p>';
const chart = (gap: string) => `<!doctype html><html lang="en"><title>Chart</title><body>${STORY}<h2>Medications</h2><ul>${DRUGS.map((drug) => `<li style="margin-bottom: ${gap}">${drug}</li>`).join('')}</ul></body></html>`;

/** The words shown now, once they are others than before. */
async function shownAfter(page: Page, command: string, before: string): Promise<string> {
  await pressed(page, command);
  let now = before;
  await until(async () => {
    now = (await marksIn(page)).here.join().toLowerCase();
    return now !== '' && now !== before;
  }, `another mark after ${before || 'none'}`);
  return now;
}

describe('from mark to mark', () => {
  test('on and on, once around, and back; each in view', async () => {
    bench.sandbox.add('/keyboard', chart('150vh'));
    const { page } = await bench.open('/keyboard');
    await until(async () => Object.values(await marksIn(page)).flat().length >= 3, 'the marks');
    const seen: string[] = [];
    for (const command of ['next-mark', 'next-mark', 'next-mark', 'next-mark', 'previous-mark', 'previous-mark']) {
      seen.push(await shownAfter(page, command, seen.at(-1) ?? ''));
      expect(await page.evaluate(() => { const { top, bottom } = ([...CSS.highlights.get('rn-h')!][0] as Range).getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })).toBe(true);
    }
    expect(seen).toEqual(['bortezomib', 'amiodarone', 'metronidazole', 'bortezomib', 'metronidazole', 'amiodarone']);
  });

  test('goes on where it was after the worker was stopped', async () => {
    const { page } = await bench.open('/keyboard');
    await until(async () => Object.values(await marksIn(page)).flat().length >= 3, 'the marks');
    const first = await shownAfter(page, 'next-mark', '');
    await bench.killWorker();
    await page.reload();
    await until(async () => Object.values(await marksIn(page)).flat().length >= 3, 'the marks');
    expect([first, await shownAfter(page, 'next-mark', '')]).toEqual(['bortezomib', 'amiodarone']);
  });

  test('is silent where there are no marks', async () => {
    const { page } = await bench.open('/patient/3');
    await pressed(page, 'next-mark');
    await new Promise((done) => { setTimeout(done, 400); });
    expect((await marksIn(page)).here).toEqual([]);
  });
});

describe('copy', () => {
  test('copies when the panel has the focus', async () => {
    const { page, panel } = await bench.open('/patient/1');
    await panel.bringToFront();
    await until(() => panel.evaluate(() => document.hasFocus()), 'the focus');
    await pressed(page, 'copy-plan');
    await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
    expect((await clipboardOf(page)).text).toMatch(/pregabalin[^]*Verify before use/i);
  });

  test('without the focus it brings Copy under it, and copies nothing', async () => {
    const reader = await openPage(bench, bench.sandbox.add('/reader', '<!doctype html><html lang="en"><title>x</title><textarea id="t">kept</textarea></html>'));
    await reader.click('#t');
    expect(await reader.evaluate(() => { document.querySelector('textarea')!.select(); return document.execCommand('copy'); })).toBe(true);
    await reader.close();
    const { page, panel } = await bench.open('/patient/1');
    await page.bringToFront();
    await until(() => panel.evaluate(() => !document.hasFocus()), 'the focus to be in the page');
    await pressed(page, 'copy-plan');
    await until(() => panel.evaluate(() => document.activeElement?.matches('.foot .btn.main') === true), 'the button under the focus');
    await new Promise((done) => { setTimeout(done, 400); });
    expect(await panel.evaluate(() => document.hasFocus())).toBe(false);
    expect(await wordsOf(panel)).not.toMatch(/Copied|Not copied/);
    expect((await clipboardOf(page)).text).toBe('kept');
  });
});

describe('what is said of them', () => {
  test('manifest, options page and README name the same keys', async () => {
    const { commands } = JSON.parse(readFileSync(join(TEST_BUILD, 'manifest.json'), 'utf8')) as { readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string }; readonly description: string }>> };
    const own = Object.values(commands).map(({ suggested_key: { default: keys }, description }) => [keys, description]);
    expect(own).toHaveLength(4);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const [keys, description] of own) expect(readme).toContain(`| ${keys} | ${description} |`);
    const options = await openPage(bench, `chrome-extension://${bench.extensionId}/options.html`);
    await options.waitForSelector('tbody');
    const rows = await options.$$eval('tbody tr', (all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(rows.slice(0, -1).map(([, what]) => what)).toEqual(own.map(([, description]) => description));
    for (const [keys] of rows.slice(0, -1)) expect(keys).toMatch(/^(?:Alt\+Shift\+[RCNP]|not set)$/);
  });

  test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
});
