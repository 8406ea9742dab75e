/**
 * Switches patients at random in a real browser and looks at everything RadNerve
 * shows meanwhile. The same seed gives the same switches.
 */
import type { Page } from 'puppeteer-core';
import { randomFrom, type Random } from '../../bench/random.ts';
import { answered, badgeOf, marksIn, stateOf, tabOf, type Bench } from '../harness.ts';
import { ownersOf, PATIENTS, serveCharts } from './charts.ts';
import { GRACE, mixedIn, record, recorded, strayIn, type Fault, type Showing, type Truth } from './observe.ts';

/** Functions of page.js, in functions that run in the page. */
declare const switchTo: (change: { id: string; address: boolean; waits: Record<string, number>; how: string }) => void;

type Kind = 'spa' | 'silent' | 'frames' | 'plain';
const KINDS: readonly Kind[] = ['spa', 'silent', 'frames', 'plain'];
/** Tabs kept open at once. */
const TABS = 5;

export interface Result {
  readonly switches: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** Switches after which the right patient was shown with findings before the next one came. */
  readonly shown: number;
  readonly faults: readonly Fault[];
  /** How long the former patient stayed, in ms: half of the times, nineteen of twenty, and always at most this. */
  readonly delay: { readonly half: number; readonly most: number; readonly longest: number };
}

interface Tab { readonly page: Page; kind: Kind; id: number; showings: Showing[]; judged: number }

export async function runCampaign(bench: Bench, { switches, seed, say = () => undefined }: { readonly switches: number; readonly seed: number; readonly say?: (line: string) => void }): Promise<Result> {
  const random = randomFrom(seed);
  const server = await serveCharts();
  const campaign = new Campaign(bench, server.url, random);
  let told = 0;
  try {
    await campaign.begin();
    for (let done = 0; done < switches; done += 1) {
      await campaign.step();
      const { faults } = campaign.result(done + 1);
      for (const { at, kind, says } of faults.slice(told)) say(`${new Date(at).toISOString()} ${kind}, switch ${done + 1}: ${says}`);
      told = faults.length;
      if (done % 100 === 99) say(`${done + 1} switches, ${told} faults`);
    }
    await campaign.rest();
    return campaign.result(switches);
  } finally {
    await server.close();
  }
}

/** What was on screen about a time, in ms from then. */
function aroundOf(at: number, truth: readonly Truth[]): string {
  const last = truth.findLastIndex((one) => one.at <= at - GRACE);
  return truth.slice(Math.max(0, last)).filter((one) => one.at <= at + GRACE).map((one) => `${one.banner ?? 'none'}${one.hidden ? ' hidden' : ''} ${one.at - at}`).join(', ');
}

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

class Campaign {
  readonly #bench: Bench;
  readonly #url: string;
  readonly #random: Random;
  readonly #tabs: Tab[] = [];
  readonly #faults: Fault[] = [];
  readonly #delays: number[] = [];
  readonly #kinds: Record<string, number> = {};
  #shown = 0;
  #front!: Tab;

  constructor(bench: Bench, url: string, random: Random) {
    this.#bench = bench;
    this.#url = url;
    this.#random = random;
  }

  async begin(): Promise<void> {
    const [first, ...others] = KINDS;
    const { page, panel } = await this.#bench.open('/patient/1');
    await record(panel);
    await page.goto(`${this.#url}/${first}/${PATIENTS[0]!.id}`);
    await this.#adopt(page, first!);
    for (const kind of others) await this.#open(kind);
  }

  result(switches: number): Result {
    const sorted = this.#delays.toSorted((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return { switches, kinds: this.#kinds, shown: this.#shown, faults: this.#faults, delay: { half: at(0.5), most: at(0.95), longest: at(1) } };
  }

  /** One switch of patient, by whatever way, and a look at all there is to see. */
  async step(): Promise<void> {
    const random = this.#random;
    const way = random.number(100);
    if (way < 12) await this.#toFront(random.pick(this.#tabsOf(random.pick(KINDS))));
    else if (way < 15) await this.#duplicate();
    if (random.number(15) === 0) await this.#bench.killWorker().catch(() => undefined);
    await this.#switch();
    if (random.number(25) === 0) await this.#bench.killWorker().catch(() => undefined);
    // Most switches overtake each other; now and then the clinician reads.
    await pause(random.number(12) === 0 ? random.between(2500, 7000) : random.between(20, 600));
    await this.#look();
  }

  /** At the end every tab in turn must come to show its patient. */
  async rest(): Promise<void> {
    for (const tab of this.#tabs) {
      await this.#toFront(tab);
      await pause(3000);
      await answered(this.#bench, tab.page);
      await this.#look();
    }
    // By then all of it is old enough to be judged.
    await pause(GRACE + 600);
    await this.#sort();
    for (const tab of this.#tabs) await this.#collect(tab);
  }

  async #switch(): Promise<void> {
    const random = this.#random;
    const { page, kind } = this.#front;
    const { id } = random.pick(PATIENTS);
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1;
    if (kind === 'plain') {
      await this.#navigate(page, id);
      return;
    }
    const slow = random.pick([0, 150, 600, 1800]);
    const wait = (): number => random.between(0, slow);
    const waits = { address: random.number(3) === 0 ? wait() : 0, banner: wait(), problems: wait(), medications: wait(), note: wait() };
    await page.evaluate((change) => switchTo(change), { id, address: kind === 'spa', waits, how: random.pick(['nodes', 'words']) });
  }

  async #navigate(page: Page, id: string): Promise<void> {
    const way = this.#random.number(10);
    const options = { timeout: 10_000 };
    if (way < 3) await page.goBack(options).catch(() => null);
    else if (way < 5) await page.goForward(options).catch(() => null);
    else if (way < 6) await page.reload(options);
    else await page.goto(`${this.#url}/plain/${id}?wait=${this.#random.pick([0, 0, 300])}`, options);
    // Back beyond the first page is no chart of ours.
    if (!page.url().startsWith(this.#url)) await page.goto(`${this.#url}/plain/${id}`, options);
  }

  #tabsOf(kind: Kind): Tab[] {
    return this.#tabs.filter((tab) => tab.kind === kind);
  }

  async #toFront(tab: Tab): Promise<void> {
    this.#front = tab;
    await tab.page.bringToFront();
  }

  async #open(kind: Kind): Promise<void> {
    const page = await this.#bench.browser.newPage();
    await page.goto(`${this.#url}/${kind}/${this.#random.pick(PATIENTS).id}`);
    await this.#adopt(page, kind);
  }

  /** As the browser's own "Duplicate": same address, same session storage. */
  async #duplicate(): Promise<void> {
    const { kind, page } = this.#front;
    const opened = new Promise<Page>((done) => { page.once('popup', (popup) => done(popup!)); });
    await page.evaluate(() => { open(location.href); });
    const copy = await opened;
    await copy.waitForFunction(() => document.readyState === 'complete');
    if (this.#tabs.length >= TABS) {
      // One of its own kind gives way, so that no kind dies out.
      const old = this.#random.pick(this.#tabsOf(kind));
      await old.page.bringToFront();
      await pause(GRACE + 600);
      await this.#sort();
      await this.#collect(old);
      this.#tabs.splice(this.#tabs.indexOf(old), 1);
      await old.page.close();
    }
    await this.#adopt(copy, kind);
  }

  async #adopt(page: Page, kind: Kind): Promise<void> {
    await page.bringToFront();
    const tab: Tab = { page, kind, id: await tabOf(this.#bench, page), showings: [], judged: 0 };
    this.#tabs.push(tab);
    this.#front = tab;
  }

  async #look(): Promise<void> {
    await this.#sort();
    await this.#marksAndBadge();
    const state = await stateOf(this.#bench, this.#front.page);
    const on = await this.#front.page.evaluate(() => document.querySelector<HTMLElement>('.patient-banner')?.dataset.id).catch(() => undefined);
    const owners = ownersOf(state?.findings.map(({ quote }) => quote).join(';') ?? '');
    if (owners.length === 1 && owners[0] === on) this.#shown += 1;
  }

  /** Gives each tab what was shown of it, and judges it. */
  async #sort(): Promise<void> {
    const showings = await recorded(await this.#bench.panel());
    this.#faults.push(...mixedIn(showings));
    for (const tab of this.#tabs) tab.showings.push(...showings.filter((showing) => showing.tab === tab.id));
    if (this.#front.showings.length > 20) await this.#collect(this.#front);
  }

  /** Judges what is old enough to be judged, each moment once, and forgets what no later moment needs. */
  async #collect(tab: Tab): Promise<void> {
    const truth = await tab.page.evaluate(() => JSON.parse(sessionStorage.getItem('truth') ?? '[]') as Truth[]).catch(() => null);
    // A page between two documents cannot be asked: it is judged the next time.
    if (truth === null) return;
    const to = Date.now() - GRACE - 500;
    const { faults, delays } = strayIn(tab.showings, truth, { from: tab.judged, to });
    this.#faults.push(...faults.map((fault) => ({ ...fault, says: `${tab.kind}, ${aroundOf(fault.at, truth)}: ${fault.says}` })));
    this.#delays.push(...delays.filter(Number.isFinite));
    tab.judged = to;
    const kept = tab.showings.findLastIndex(({ at }) => at <= to - GRACE);
    tab.showings = tab.showings.slice(Math.max(0, kept));
  }

  async #marksAndBadge(): Promise<void> {
    const { page } = this.#front;
    const at = Date.now();
    const marks = await marksIn(page).catch(() => null);
    const owners = ownersOf(Object.values(marks ?? {}).flat().join(';'));
    if (owners.length > 1) this.#faults.push({ at, kind: 'two patients', says: `marks of ${owners.join(' and ')}` });
    const badge = await badgeOf(this.#bench, page).catch(() => '');
    const state = await stateOf(this.#bench, page);
    if (badge === '' || state?.status === 'ready') return;
    await pause(300);
    if (await badgeOf(this.#bench, page) !== '' && (await stateOf(this.#bench, page))?.status !== 'ready') this.#faults.push({ at, kind: 'stayed', says: `badge ${badge}` });
  }
}
