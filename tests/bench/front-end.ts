/**
 * What the extension adds to the scripting of a real front end while it loads and other patients are opened in it, 300
 * mutation records and more: Medplum's components over their mock client, in the test build and in a context without
 * extensions, in turns. The page's own work includes what a server would do for it.
 */
import type { Page } from 'puppeteer-core';
import { startSandbox } from '../sandbox/server.ts';
import { build } from '../tools/build.ts';
import { medplumPage } from '../tools/front-end.ts';
import { launchWithExtension } from '../tools/launch.ts';
import { TEST_BUILD } from '../tools/paths.ts';
import { median, type Figure } from './measure.ts';

const ADA = '6f1d2c34-8a51-4e0b-9c7d-2b1a5e9f0a11';
const BERTA = 'b83e77d0-1f42-4c6a-a5d9-90c4e7f3d622';
const PATH = `/Patient/${ADA}`;
/** Opened one after the other once the first chart has loaded. */
const NEXT = [BERTA, ADA, BERTA];
/** A trace with fewer records is too short to tell. */
const RECORDS = 300;
const ROUNDS = 5;
/** A page that has said nothing new for so long has loaded, in ms. */
const QUIET = 2500;

interface Load { readonly script: number; readonly records: number; readonly marks: number }

/** Scripting on the main thread from before the page began to load until the last chart is quiet (and marked, where it is read), in ms, with the mutation records there were. */
async function load(page: Page, url: string, read: boolean): Promise<Load> {
  await page.evaluateOnNewDocument(() => {
    const seen = { records: 0, at: performance.now() };
    Object.assign(window, { seen });
    new MutationObserver((records) => { seen.records += records.length; seen.at = performance.now(); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.goto(url, { timeout: 120_000 });
  await page.bringToFront();
  await chartLoaded(page, 0, read);
  for (const id of NEXT) {
    const before = await page.evaluate((next) => {
      const { seen, showPatient } = window as unknown as { seen: { records: number }; showPatient(id: string): void };
      showPatient(next);
      return seen.records;
    }, id);
    await chartLoaded(page, before, read);
  }
  const { metrics } = await client.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  const { records, marks } = await page.evaluate(() => ({ records: (window as unknown as { seen: { records: number } }).seen.records, marks: CSS.highlights.size }));
  await page.close();
  return { script, records, marks };
}

/** Waits for a chart that brings its records after so many, and then no more. */
async function chartLoaded(page: Page, before: number, read: boolean): Promise<void> {
  await page.waitForFunction((since, quiet, marked) => {
    const { records, at } = (window as unknown as { seen: { records: number; at: number } }).seen;
    return records > since + 50 && performance.now() - at > quiet && (!marked || CSS.highlights.size > 0);
  }, { timeout: 120_000, polling: 200 }, before, QUIET, read);
}

/** @throws when the extension does not read the page within a minute, or reads it where it should not */
export async function benchFrontEnd(): Promise<Figure[]> {
  await build('test');
  const sandbox = await startSandbox();
  sandbox.add(PATH, await medplumPage());
  const { browser, close } = await launchWithExtension({ dir: TEST_BUILD });
  const plain = await browser.createBrowserContext();
  const own: Load[] = [];
  const both: Load[] = [];
  try {
    for (let round = -1; round < ROUNDS; round++) {
      const without = await load(await plain.newPage(), sandbox.url + PATH, false);
      const withUs = await load(await browser.newPage(), sandbox.url + PATH, true);
      if (round < 0) continue;
      own.push(without);
      both.push(withUs);
    }
  } finally {
    await close();
    await sandbox.close();
  }
  const records = median(both.map((trace) => trace.records));
  if (records < RECORDS) throw new Error(`The trace has ${records} mutation records; ${RECORDS} are asked for.`);
  if (own.some(({ marks }) => marks > 0)) throw new Error('The page was read where it should not be.');
  const page = median(own.map(({ script }) => script));
  const added = median(both.map(({ script }, round) => script - own[round]!.script));
  return [
    { name: 'front end, mutation records of four charts (at least 300)', value: records },
    { name: 'front end, scripting of its own (ms)', value: page },
    { name: 'front end, scripting added (ms)', value: added },
    { name: 'front end, added to its own (at most 0.15)', value: added / page },
  ];
}
