/** The build that is released: no host permission, nothing read until the clinician asks for it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { clickToolbar, headline, launchWithExtension, openPanel, waitForResult, type Launched } from '../tools/launch.ts';
import { RELEASE_BUILD } from '../tools/paths.ts';
import { changesIn, marksIn, openPage, until, wordsOf } from './harness.ts';

describe('one click reads one page', () => {
  let running: Launched;
  let sandbox: Sandbox;
  let page: Page;
  let panel: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    running = await launchWithExtension({ dir: RELEASE_BUILD, browserPath: await ensureBrowser((line) => console.log(line)) });
    sandbox = await startSandbox();
    page = await openPage(running, `${sandbox.url}/patient/1`);
  });
  afterAll(async () => {
    await running?.close();
    await sandbox?.close();
  });

  test('nothing runs in the page before', () => {
    expect(page.extensionRealms()).toEqual([]);
  });

  test('the click opens the panel with the answer, marks the chart and changes nothing in it', async () => {
    panel = await openPanel(running.browser, page, running.extensionId);
    panel.on('request', (request) => asked.push(request.url()));
    expect(await waitForResult(panel)).toMatch(/^Step 3/);
    expect(await wordsOf(panel)).toMatch(/read once/);
    expect(await wordsOf(panel)).toMatch(/Enable on this site/);
    await until(async () => (await marksIn(page)).caution.length > 0, 'the marks');
    expect(await changesIn(page)).toBe(0);
  });

  test('the next page is not read, and nothing of the last one stays', async () => {
    await page.goto(`${sandbox.url}/patient/2`);
    await until(async () => (await headline(panel)) === 'Not enabled on this site', 'the panel to be closed to the next page');
    expect(await wordsOf(panel)).not.toMatch(/Brambleton|ciprofloxacin|Harrowgate/);
    expect(await wordsOf(panel)).toMatch(/Nothing to copy/);
  });

  test('another click reads it', async () => {
    await clickToolbar(running.browser, page, running.extensionId);
    await until(async () => (await headline(panel)).startsWith('Step 4'), 'the second patient');
    expect(await wordsOf(panel)).toMatch(/^Harrowgate, Lionel/);
  });

  test('a page that was read by a click and left is not read again when it comes back from the cache', async () => {
    await page.evaluate(() => { addEventListener('pageshow', ({ persisted }) => { Object.assign(window, { persisted }); }); });
    // Another site: the browser takes the permission of the click back.
    await page.goto(`${sandbox.url.replace('127.0.0.1', 'localhost')}/patient/1`);
    await until(async () => (await headline(panel)) === 'Not enabled on this site', 'the panel to be closed to the other site');
    await page.goBack();
    expect(await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)).toBe(true);
    const told: string[] = [];
    for (const end = Date.now() + 4000; Date.now() < end;) {
      told.push(await wordsOf(panel));
      await new Promise((done) => { setTimeout(done, 100); });
    }
    expect(told.filter((words) => /Harrowgate|Step \d/.test(words))).toEqual([]);
    expect(await headline(panel)).toBe('Not enabled on this site');
    expect(Object.values(await marksIn(page)).flat()).toEqual([]);
  });

  test('another patient in the page that was read, in words that are no banner: nothing of the first stays', async () => {
    const chart = await openPage(running, `${sandbox.url}/patient/1`);
    await clickToolbar(running.browser, chart, running.extensionId);
    await until(async () => (await wordsOf(panel)).startsWith('Brambleton') && (await marksIn(chart)).caution.length > 0, 'the first patient, marked');
    // Another part of her chart, her banner written anew.
    await chart.click('.tabs a:nth-child(2)');
    await until(async () => (await chart.evaluate(() => document.body.innerText)).includes('Radiation oncology, completion summary'), 'the notes');
    await new Promise((done) => { setTimeout(done, 1500); });
    expect(await wordsOf(panel)).toMatch(/^Brambleton/);
    await chart.evaluate(() => { document.body.innerHTML = '<p>Harrowgate, Lionel</p><p>Seen today, well.</p>'; });
    await until(async () => (await headline(panel)) === 'Patient changed', 'the panel to go blank');
    await until(async () => !/Brambleton|Harrowgate|Step \d/.test(await wordsOf(panel)), 'its words to go');
    await chart.close();
    await page.bringToFront();
  });

  test('a page of the browser itself cannot be read, and it says so', async () => {
    await page.goto('chrome://version');
    await until(async () => /Not enabled|cannot be read|No chart/.test(await headline(panel)), 'an answer about it');
    expect(await wordsOf(panel)).not.toMatch(/Harrowgate/);
  });

  test('the panel has asked the network for nothing', async () => {
    await panel.reload();
    await panel.waitForSelector('#app > *');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !address.startsWith(`chrome-extension://${running.extensionId}/`))).toEqual([]);
  });
});
