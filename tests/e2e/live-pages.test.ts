/**
 * Pages that need a browser and the whole extension: frames of every kind, shadow
 * roots, pages that replace everything. Each gives what is written beside it and
 * nothing else, also on the way there: no state ever holds a finding that is not
 * its patient's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { lineOf } from '../page/finding-line.ts';
import { openPage, startBench, stateOf, tabOf, until, type Bench } from './harness.ts';
import { findPanel, openPanel } from '../tools/launch.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;
declare const statesSeen: TabState[];

const FOLDER = join(import.meta.dirname, '../pages/live');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.findings')).map((name) => name.slice(0, -9));
/** What the parts say that name a patient. */
const PARTS: Readonly<Record<string, readonly string[]>> = { 'Quillfeather, Ada': ['medication bortezomib, active', 'medication cisplatin, active'], 'Inkwell, Berta': ['medication thalidomide, active'] };
/** What is shown is still the same after this long, in ms: nothing more was on its way. */
const STILL = 1500;

let bench: Bench;
let hosts: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  bench = await startBench();
  const { url: here } = bench.sandbox;
  // The test build may not read the last one.
  hosts = { '{here}': here, '{other}': here.replace('127.0.0.1', 'localhost'), '{closed}': here.replace('127.0.0.1', 'closed.localhost') };
  for (const name of readdirSync(FOLDER, { recursive: true }).map(String).filter((file) => file.endsWith('.html'))) {
    bench.sandbox.add(`/${name}`, read(name));
  }
});
afterAll(async () => { await bench?.close(); });

/** A file of the folder, with the addresses of this run. */
const read = (name: string): string => Object.entries(hosts).reduce((text, [word, host]) => text.replaceAll(word, host), readFileSync(join(FOLDER, name), 'utf8'));

/** What a state says, as it is written beside the pages. */
function linesOf({ status, identity, findings, notRead }: TabState): string[] {
  if (status !== 'ready') return [identity?.state === 'doubt' ? 'in doubt' : status];
  return [...(identity?.name === undefined ? [] : [`patient ${identity.name}`]), ...findings.map(lineOf), ...notRead.map((name) => `not read: ${name}`)];
}

/** Steps of a page: what is pressed, and what it must say then; findings in any order of frames. */
function stepsOf(name: string): { readonly press: string | null; readonly lines: string[] }[] {
  const [first = '', ...more] = read(`${name}.findings`).trim().split(/\n(?=press )/);
  return [{ press: null, lines: first.split('\n') }, ...more.map((step) => {
    const [press = '', ...lines] = step.split('\n');
    return { press: press.slice('press '.length), lines };
  })];
}

/** From now on the panel's page keeps every state of every tab. */
async function recordStates(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    if ('statesSeen' in globalThis) return;
    const seen: TabState[] = [];
    Object.assign(globalThis, { statesSeen: seen });
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) if (key.startsWith('tab:') && newValue !== undefined) seen.push(JSON.parse(newValue as string) as TabState);
    });
  });
}

/** A page beside the open panel, which keeps all states from before the page is read. */
async function open(name: string): Promise<Page> {
  if (!await findPanel(bench.browser, bench.extensionId)) {
    const blank = await openPage(bench, `${bench.sandbox.url}/parts/nameless.html`);
    await openPanel(bench.browser, blank, bench.extensionId);
  }
  await recordStates(await bench.panel());
  return openPage(bench, `${bench.sandbox.url}/${name}.html`);
}

async function says(page: Page, expected: readonly string[]): Promise<void> {
  let lines: string[] = [];
  const now = async (): Promise<string[]> => {
    const state = await stateOf(bench, page);
    lines = state ? linesOf(state).toSorted() : [];
    return lines;
  };
  const wanted = expected.toSorted().join('\n');
  await until(async () => (await now()).join('\n') === wanted, () => `\n${wanted}\n  instead of\n${lines.join('\n')}\n `);
  await new Promise((done) => { setTimeout(done, STILL); });
  expect(await now()).toEqual(expected.toSorted());
}

describe('a page says what is written beside it, and never anything of another patient', () => {
  test.each(pages)('%s', { timeout: 120_000 }, async (name) => {
    const steps = stepsOf(name);
    const page = await open(name);
    for (const { press, lines } of steps) {
      if (press !== null) {
        await page.evaluate((words) => {
          const roots = [...document.querySelectorAll('button')];
          roots.find(({ textContent }) => textContent === words)!.click();
        }, press);
      }
      await says(page, lines);
    }
    const tabId = await tabOf(bench, page);
    const states = (await (await bench.panel()).evaluate(() => statesSeen)).filter((state) => state.tabId === tabId);
    expect(states.length).toBeGreaterThan(0);
    for (const { identity, findings } of states) {
      // Of a chart that names nobody one document alone counts.
      if (identity?.state !== 'known') {
        expect(new Set(findings.map(({ frameId }) => frameId)).size).toBeLessThanOrEqual(1);
        continue;
      }
      // Where no page is around them that names anyone, frames stand for themselves until two of them disagree.
      const own = [...PARTS[identity.name ?? ''] ?? [], ...steps.filter(({ lines }) => lines.includes(`patient ${identity.name}`)).flatMap(({ lines }) => lines)];
      expect(findings.map(lineOf).filter((line) => !own.includes(line)), `of ${identity.name}`).toEqual([]);
    }
    await page.close();
  });

  test('what is typed into a page that was written anew is read', async () => {
    const page = await open('typed');
    await says(page, ['patient Quillfeather, Ada', 'medication bortezomib, active']);
    await page.evaluate(() => document.querySelector('button')!.click());
    await page.waitForSelector('textarea');
    await page.click('textarea');
    await page.type('textarea', 'Burning pain of both feet.');
    await says(page, ['patient Quillfeather, Ada', 'neuropathic-pain quality']);
    await page.close();
  });

  test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
});
