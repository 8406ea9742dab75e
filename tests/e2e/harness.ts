/** A real browser with the test build, the sandbox server, and hands on the real side panel. */
import type { Browser, ElementHandle, Page, Realm } from 'puppeteer-core';
import { pageOf } from '../sandbox/page.ts';
import { patientsOn } from '../sandbox/patients.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { findPanel, headline, killWorker, launchWithExtension, openPanel, settle, type Launched } from '../tools/launch.ts';
import { TEST_BUILD } from '../tools/paths.ts';
import type { TabState } from '../../lib/messages.ts';
import { unpacked } from '../../lib/packed-store.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

/** Everything one test file works with. */
export interface Bench extends Launched {
  readonly sandbox: Sandbox;
  /** The real side panel; it belongs to the window and stays open from test to test. */
  panel(): Promise<Page>;
  /**
   * Opens a page of the sandbox in front, the panel beside it, and waits for the answer.
   * `said` is the panel's headline.
   */
  open(path: string): Promise<{ readonly page: Page; readonly panel: Page; readonly said: string }>;
  /** Ends the worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** What went wrong unhandled in a page, its content script or the panel. */
  readonly errors: readonly string[];
}

/** Starts browser and server; `args`: more switches for the browser. */
export async function startBench({ args = [] }: { readonly args?: readonly string[] } = {}): Promise<Bench> {
  const browserPath = await ensureBrowser((line) => console.log(line));
  const launched = await launchWithExtension({ browserPath, dir: TEST_BUILD, args });
  const { browser, extensionId } = launched;
  const sandbox = await startSandbox();
  await browser.defaultBrowserContext().overridePermissions(sandbox.url, ['clipboard-read', 'clipboard-write']);

  async function panelOf(): Promise<Page> {
    const panel = await findPanel(browser, extensionId);
    if (!panel) throw new Error('The panel is not open.');
    return panel;
  }
  const errors: string[] = [];
  const listen = (page: Page) => page.on('pageerror', (error) => errors.push(String(error)));
  const bench: Bench = {
    ...launched,
    sandbox,
    errors,
    panel: panelOf,
    async open(path) {
      const page = await openPage(bench, sandbox.url + path);
      listen(page);
      let panel = await findPanel(browser, extensionId);
      if (!panel) listen(panel = await openPanel(browser, page, extensionId));
      await page.bringToFront();
      return { page, panel, said: await answered(bench, page) };
    },
    killWorker: () => killWorker(browser, extensionId),
    async close() {
      await launched.close();
      await sandbox.close();
    },
  };
  return bench;
}

/** Waits until the panel shows an answer about this page and has come to rest; returns its headline. */
export async function answered(bench: Bench, page: Page): Promise<string> {
  let status: string | undefined;
  await until(async () => {
    status = (await stateOf(bench, page))?.status;
    return status === 'ready';
  }, () => `an answer about ${page.url()}; the state is ${status ?? 'not kept'}`);
  const panel = await bench.panel();
  await settle(panel);
  return headline(panel);
}

/** A new tab in front that counts every change of its DOM from when it was parsed; see `changesIn`. */
export async function openPage({ browser }: Pick<Bench, 'browser'>, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const seen = { count: 0 };
      Object.assign(window, { changesSeen: seen });
      new MutationObserver((records) => { seen.count += records.length; })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** How often anything in the page's DOM has changed since it was parsed. */
export function changesIn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { changesSeen: { count: number } }).changesSeen.count);
}

/** Waits for something that happens in another process. */
export async function until(holds: () => Promise<boolean>, what: string | (() => string), timeout = 30_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeout / 1000} s in vain for ${typeof what === 'string' ? what : what()}.`);
    await new Promise((done) => { setTimeout(done, 40); });
  }
}

/** Numbers the browser gave the tabs; two may stand at one address. */
const tabs = new WeakMap<Page, number>();
const takenIn = new WeakMap<Browser, Set<number>>();

/** The number the browser gave this tab, which is in front when it is first asked about. */
export async function tabOf(bench: Bench, page: Page): Promise<number> {
  const known = tabs.get(page);
  if (known !== undefined) return known;
  const taken = takenIn.get(bench.browser) ?? new Set<number>();
  takenIn.set(bench.browser, taken);
  const panel = await bench.panel();
  let id: number | undefined;
  await until(async () => {
    const [active] = await panel.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
    // Without the permission "tabs" an address is told for allowed hosts only: the test hosts are.
    // A duplicate has the address of its original, which is in front until the copy is: no two pages are one tab.
    id = active?.url === page.url() && !taken.has(active.id!) ? active.id : undefined;
    return id !== undefined;
  }, `${page.url()} in front`);
  tabs.set(page, id!);
  taken.add(id!);
  return id!;
}

/** What the worker keeps of this page's tab; null while it keeps nothing. */
export async function stateOf(bench: Bench, page: Page): Promise<TabState | null> {
  const panel = await bench.panel();
  const key = `tab:${await tabOf(bench, page)}`;
  return unpacked(await panel.evaluate(async (name) => (await chrome.storage.session.get(name))[name] ?? null, key)) as TabState | null;
}

/** All the panel says, spaces made ordinary. */
export function wordsOf(panel: Page): Promise<string> {
  return panel.evaluate(() => (document.querySelector('#app') as HTMLElement).innerText.replaceAll('\u00a0', ' '));
}

/** Opens the sections around an element of the panel, brings it into view and clicks it. */
async function click(panel: Page, element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((target) => {
    for (let box: Element | null = target; box; box = box.parentElement) if (box instanceof HTMLDetailsElement) box.open = true;
    // Behind the sticky bars a click would hit them.
    target.scrollIntoView({ block: 'center' });
  });
  await panel.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
  await element.click();
  // What is held here would keep all of the panel that it stood in.
  await element.dispose();
}

/** The button of the panel that is named so, in whatever section it stands. */
async function buttonOf(panel: Page, name: string): Promise<ElementHandle<Element>> {
  let button: ElementHandle<Element> | null = null;
  await until(async () => {
    const handle = await panel.evaluateHandle((wanted) => [...document.querySelectorAll('button')].find((candidate) =>
      (candidate.getAttribute('aria-label') ?? candidate.textContent).replaceAll('\u00a0', ' ').trim() === wanted) ?? null, name);
    button = handle.asElement() as ElementHandle<Element> | null;
    return button !== null;
  }, 'a button of the panel');
  return button!;
}

/** Presses the button of the panel that is named so. */
export async function press(panel: Page, name: string): Promise<void> {
  await click(panel, await buttonOf(panel, name));
}

/** Answers a question of the panel; `null` takes the answer back. */
export async function answer(panel: Page, fact: string, value: 'yes' | 'no' | 'unknown' | null): Promise<void> {
  const group = `[aria-labelledby="ask-${fact}"]`;
  const selector = value === null ? `li:has(> ${group}) .own button` : `${group} > button:nth-of-type(${['yes', 'no', 'unknown'].indexOf(value) + 1})`;
  await click(panel, (await panel.waitForSelector(selector))!);
}

/** Names of buttons that show a quote in the chart, with the quote. */
export function quotesIn(panel: Page): Promise<{ readonly name: string; readonly quote: string }[]> {
  return panel.evaluate(() => [...document.querySelectorAll('button.q')].map((button) => ({
    name: button.getAttribute('aria-label')!.replaceAll('\u00a0', ' '), quote: button.querySelector('q')!.textContent,
  })));
}

/** Presses a quote in the panel and waits for its place to be shown in the page. */
export async function showInChart(page: Page, panel: Page, { name }: { readonly name: string }): Promise<{ readonly shown: string; readonly inView: boolean }> {
  await page.evaluate(() => CSS.highlights.delete('rn-h'));
  await press(panel, name);
  await until(async () => (await marksIn(page)).here.length > 0, 'the place of the quote in the page');
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('rn-h') ?? [];
    const { top, bottom, width } = (range as Range).getBoundingClientRect();
    return { shown: String(range), inView: width > 0 && top >= 0 && bottom <= innerHeight };
  });
}

/** The marked words of a page by level; `here` is the place a quote was shown at. */
export function marksIn(page: Page): Promise<Record<'avoid' | 'caution' | 'aware' | 'here', string[]>> {
  return page.evaluate(() => {
    const [avoid = [], caution = [], aware = [], here = []] = ['rn-a', 'rn-b', 'rn-c', 'rn-h'].map((name) => [...CSS.highlights.get(name) ?? []].map(String));
    return { avoid, caution, aware, here };
  });
}

/** What is on the clipboard, read by the page in front. */
export async function clipboardOf(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.bringToFront();
  // In front is not yet in focus, and without it no page may read.
  await page.waitForFunction(() => document.hasFocus());
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** The extension's own world in the page, where its content script runs. */
export async function contentWorld(page: Page): Promise<Realm> {
  await until(async () => page.extensionRealms().length > 0, 'the content script');
  return page.extensionRealms()[0]!;
}

/** What the toolbar shows on this page's tab. */
export async function badgeOf(bench: Bench, page: Page): Promise<string> {
  const tabId = await tabOf(bench, page);
  return (await bench.panel()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** A chart of the sandbox as the server sends it, before any script has touched it. */
export function chartSource(id: string): string {
  const patients = patientsOn(new Date());
  const patient = patients.find((candidate) => candidate.id === id);
  if (!patient) throw new Error(`No patient ${id} in the sandbox.`);
  return pageOf(patients, patient, 'summary');
}
