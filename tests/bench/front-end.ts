/**
 * What the extension adds to the scripting of a real front end while it loads: Medplum's components over their mock
 * client, in the test build and in a context without extensions, in turns. The page's own work includes what a server
 * would do for it.
 */
import type { Page } from 'puppeteer-core';
import { startSandbox } from '../sandbox/server.ts';
import { build } from '../tools/build.ts';
import { medplumPage } from '../tools/front-end.ts';
import { launchWithExtension } from '../tools/launch.ts';
import { TEST_BUILD } from '../tools/paths.ts';
import { median, type Figure } from './measure.ts';

const PATH = '/Patient/6f1d2c34-8a51-4e0b-9c7d-2b1a5e9f0a11';
const ROUNDS = 5;
/** A page that has said nothing new for so long has loaded, in ms. */
const QUIET = 2500;

interface Load { readonly script: number; readonly records: number; readonly marks: number }

/** Scripting on the main thread from before the page began to load until it is quiet (and marked, where it is read), in ms, with the mutation records there were. */
async function load(page: Page, url: string, read: boolean): Promise<Load> {
  await page.evaluateOnNewDocument(() => {
    const seen = { records: 0, at: performance.now() };
    Object.assign(window, { seen });
    new MutationObserver((records) => { seen.records += records.length; seen.at = performance.now(); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.goto(url);
  await page.bringToFront();
  await page.waitForFunction((quiet, marked) => {
    const { records, at } = (window as unknown as { seen: { records: number; at: number } }).seen;
    return records > 100 && performance.now() - at > quiet && (!marked || CSS.highlights.size > 0);
  }, { timeout: 60_000, polling: 200 }, QUIET, read);
  const { metrics } = await client.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  const { records, marks } = await page.evaluate(() => ({ records: (window as unknown as { seen: { records: number } }).seen.records, marks: CSS.highlights.size }));
  await page.close();
  return { script, records, marks };
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
  if (own.some(({ marks }) => marks > 0)) throw new Error('The page was read where it should not be.');
  const page = median(own.map(({ script }) => script));
  const added = median(both.map(({ script }, round) => script - own[round]!.script));
  return [
    { name: 'front end, mutation records while it loads', value: median(both.map(({ records }) => records)) },
    { name: 'front end, scripting of its own (ms)', value: page },
    { name: 'front end, scripting added (ms)', value: added },
    { name: 'front end, added to its own (at most 0.15)', value: added / page },
  ];
}
