/**
 * A long day in one browser: visits to charts of many sites, with answers and
 * copies. What the browser keeps must not grow, and no two patients be mixed.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { randomFrom, type Random } from '../../bench/random.ts';
import { answer, answered, clipboardOf, press, stateOf, tabOf, until, wordsOf, type Bench } from '../harness.ts';
import { ownersOf, PATIENTS, type MixingPatient } from '../mixing/charts.ts';
import { serveSites, SITES, type Site } from './sites.ts';

/** Function of the sites' pages, and the browser's extension interface, in functions that run there. */
declare const turnTo: (id: string, how: string) => void;
declare const chrome: typeof import('wxt/browser').browser;

/** Tabs that are open all day. */
const TABS = 3;
/** Of so many visits one is answered, and one copied. */
const ANSWERED = 3;
const COPIED = 5;

/** What the browser keeps at one time; heaps in bytes after a full collection, counts of the engine. */
export interface Kept {
  readonly visit: number;
  readonly panelHeap: number;
  readonly pageHeap: number;
  readonly workerHeap: number;
  readonly panelNodes: number;
  readonly pageNodes: number;
  readonly panelListeners: number;
  readonly pageListeners: number;
  readonly session: number;
  readonly local: number;
}

export interface SoakResult {
  readonly visits: number;
  readonly answers: number;
  readonly copies: number;
  readonly mixed: readonly string[];
  readonly kept: readonly Kept[];
}

/** Growth that is none: a tenth, and as much more as one chart differs from another. */
const SLACK: Readonly<Record<Exclude<keyof Kept, 'visit'>, number>> = { panelHeap: 1_500_000, pageHeap: 1_500_000, workerHeap: 2_000_000, panelNodes: 2000, pageNodes: 500, panelListeners: 100, pageListeners: 40, session: 60_000, local: 1000 };

/** What has grown from the first to the last look, in words. */
export function grownIn(first: Kept, last: Kept): string[] {
  return (Object.keys(SLACK) as (keyof typeof SLACK)[]).filter((name) => last[name] > first[name] * 1.1 + SLACK[name])
    .map((name) => `${name}: ${first[name]} at visit ${first.visit}, ${last[name]} at visit ${last.visit}`);
}

export async function soak(bench: Bench, { visits, seed, every, say }: { readonly visits: number; readonly seed: number; readonly every: number; readonly say: (line: string) => void }): Promise<SoakResult> {
  const server = await serveSites();
  try {
    await bench.browser.defaultBrowserContext().overridePermissions(server.url, ['clipboard-read', 'clipboard-write']);
    const day = new Day(bench, server.url, randomFrom(seed));
    await day.begin();
    for (let visit = 1; visit <= visits; visit += 1) {
      await day.visit(visit);
      if (visit % every === 0 || visit === visits) say(JSON.stringify(await day.look(visit)));
    }
    return { visits, ...day };
  } finally {
    await server.close();
  }
}

class Day {
  answers = 0;
  copies = 0;
  readonly mixed: string[] = [];
  readonly kept: Kept[] = [];
  readonly #bench: Bench;
  readonly #url: string;
  readonly #random: Random;
  readonly #tabs: Page[] = [];
  #order: Site[] = [];

  constructor(bench: Bench, url: string, random: Random) {
    this.#bench = bench;
    this.#url = url;
    this.#random = random;
  }

  async begin(): Promise<void> {
    const { page } = await this.#bench.open('/patient/1');
    this.#tabs.push(page);
    while (this.#tabs.length < TABS) this.#tabs.push(await this.#bench.browser.newPage());
    for (const tab of this.#tabs) {
      await tab.goto(`${this.#url}/site/0/${PATIENTS[0]!.id}`);
      await tab.bringToFront();
      await tabOf(this.#bench, tab);
    }
  }

  /** Opens a chart of the next site, turns to another there where the site does so, answers and copies. */
  async visit(visit: number): Promise<void> {
    if (this.#order.length === 0) this.#order = this.#random.some(SITES, SITES.length);
    const site = this.#order.pop()!;
    const page = this.#tabs[visit % TABS]!;
    const [first, second] = this.#random.some(PATIENTS, 2) as [MixingPatient, MixingPatient];
    await page.bringToFront();
    await page.goto(`${this.#url}/site/${site.number}/${first.id}`);
    await this.#seen(page, first, `visit ${visit}, site ${site.number}`);
    if (site.change === 'address') await page.goto(`${this.#url}/site/${site.number}/${second.id}`);
    else await page.evaluate((id, how) => turnTo(id, how), second.id, site.change);
    await this.#seen(page, second, `visit ${visit}, site ${site.number}, turned`);
    const panel = await this.#bench.panel();
    if (visit % ANSWERED === 0) await this.#answer(panel, page);
    if (visit % COPIED === 0) await this.#copy(panel, page, second, visit);
  }

  /** Waits for this patient, and holds all that is shown against it. */
  async #seen(page: Page, patient: MixingPatient, where: string): Promise<void> {
    let words = '';
    await until(async () => {
      const state = await stateOf(this.#bench, page);
      words = state ? [state.identity?.name ?? '', ...state.findings.map(({ quote }) => quote)].join('; ') : '';
      const owners = ownersOf(words);
      if (owners.length > 1) this.mixed.push(`${where}: ${owners.join(' and ')} in the state`);
      return state?.status === 'ready' && owners.includes(patient.id) && patient.drugs.every((drug) => words.includes(drug));
    }, () => `${patient.id} at ${where}; there is "${words}"`, 60_000);
    await answered(this.#bench, page);
    const shown = ownersOf(await wordsOf(await this.#bench.panel()));
    if (shown.some((owner) => owner !== patient.id)) this.mixed.push(`${where}: ${shown.join(' and ')} in the panel`);
  }

  async #answer(panel: Page, page: Page): Promise<void> {
    const fact = await panel.evaluate(() => document.querySelector('[aria-labelledby^="ask-"]')?.getAttribute('aria-labelledby')?.slice(4) ?? null);
    if (fact === null) return;
    const value = this.#random.pick(['yes', 'no', 'unknown'] as const);
    await answer(panel, fact, value);
    await until(async () => ((await stateOf(this.#bench, page))?.answers as Record<string, string> | undefined)?.[fact] === value, `the answer to ${fact}`);
    this.answers += 1;
  }

  async #copy(panel: Page, page: Page, patient: MixingPatient, visit: number): Promise<void> {
    await panel.bringToFront();
    const name = await panel.evaluate(() => [...document.querySelectorAll('button')].map((button) => (button.getAttribute('aria-label') ?? button.textContent).replaceAll('\u00a0', ' ').trim()).find((label) => label.startsWith('Copy short')) ?? null);
    if (name === null) return;
    await press(panel, name);
    await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
    const owners = ownersOf((await clipboardOf(page)).text);
    if (owners.some((owner) => owner !== patient.id)) this.mixed.push(`visit ${visit}: ${owners.join(' and ')} on the clipboard`);
    this.copies += 1;
  }

  /** What is kept now, all tabs on one and the same chart. */
  async look(visit: number): Promise<Kept> {
    for (const tab of this.#tabs) {
      await tab.bringToFront();
      await tab.goto(`${this.#url}/site/1/${PATIENTS[0]!.id}`);
      await this.#seen(tab, PATIENTS[0]!, `the look at visit ${visit}`);
    }
    const panel = await this.#bench.panel();
    const ofPanel = await measured(panel);
    const ofPage = await measured(this.#tabs.at(-1)!);
    const [session, local] = await panel.evaluate(async () => [await chrome.storage.session.getBytesInUse(null), await chrome.storage.local.getBytesInUse(null)] as const);
    const kept: Kept = {
      visit, panelHeap: ofPanel.heap, pageHeap: ofPage.heap, workerHeap: await workerHeap(this.#bench), panelNodes: ofPanel.nodes, pageNodes: ofPage.nodes,
      panelListeners: ofPanel.listeners, pageListeners: ofPage.listeners, session, local,
    };
    this.kept.push(kept);
    return kept;
  }
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function measured(page: Page): Promise<{ readonly heap: number; readonly nodes: number; readonly listeners: number }> {
  const session = await page.createCDPSession();
  try {
    // Pages gone back from are kept whole by the browser, up to a number of its own: they are no growth.
    await session.send('Page.resetNavigationHistory');
    const heap = await collected(session);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value;
    return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  } finally {
    await session.detach();
  }
}

async function workerHeap({ browser, extensionId }: Bench): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
  const session = await target.createCDPSession();
  try {
    return await collected(session);
  } finally {
    await session.detach();
  }
}
