/** A real browser with the test build, the sandbox server, and hands on the real side panel. */
import type { Page, Realm } from 'puppeteer-core';
import { patientsOn } from '../sandbox/patients.ts';
import { pageOf } from '../sandbox/render.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from '../tools/browser.ts';
import { findPanel, killWorker, launchWithExtension, openPanel, settle, type Launched } from '../tools/launch.ts';
import { TEST_BUILD } from '../tools/paths.ts';
import type { TabState } from '../../lib/messages.ts';

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
}

/** Starts browser and server. */
export async function startBench(): Promise<Bench> {
  const browserPath = await ensureBrowser((line) => console.log(line));
  const launched = await launchWithExtension({ browserPath, dir: TEST_BUILD });
  const { browser, extensionId } = launched;
  const sandbox = await startSandbox();
  await browser.defaultBrowserContext().overridePermissions(sandbox.url, ['clipboard-read', 'clipboard-write']);

  async function panelOf(): Promise<Page> {
    const panel = await findPanel(browser, extensionId);
    if (!panel) throw new Error('The panel is not open.');
    return panel;
  }
  const bench: Bench = {
    ...launched,
    sandbox,
    panel: panelOf,
    async open(path) {
      const page = await openPage(bench, sandbox.url + path);
      const panel = await findPanel(browser, extensionId) ?? await openPanel(browser, page, extensionId);
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

/** What the panel says in its first line: the step, or why there is none. */
export function headline(panel: Page): Promise<string> {
  return panel.evaluate(() => (document.querySelector('h1')?.textContent ?? '').replaceAll('\u00a0', ' '));
}

/** Waits until the panel shows an answer about this page and has come to rest; returns its headline. */
export async function answered(bench: Bench, page: Page): Promise<string> {
  await until(async () => (await stateOf(bench, page))?.status === 'ready', `an answer about ${page.url()}`);
  const panel = await bench.panel();
  await settle(panel);
  return headline(panel);
}

/** A new tab in front that counts every change of its DOM from when it was parsed; see `changesIn`. */
export async function openPage({ browser }: Bench, url: string): Promise<Page> {
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
export async function until(holds: () => Promise<boolean>, what: string, timeout = 15_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((done) => { setTimeout(done, 40); });
  }
}

/** The number the browser gave this tab. */
export async function tabOf(bench: Bench, page: Page): Promise<number> {
  const panel = await bench.panel();
  // Without the permission "tabs" an address is told for allowed hosts only: the test hosts are.
  const id = await panel.evaluate(async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id, page.url());
  if (id === undefined) throw new Error(`The browser knows no tab at ${page.url()}.`);
  return id;
}

/** What the worker keeps of this page's tab; null while it keeps nothing. */
export async function stateOf(bench: Bench, page: Page): Promise<TabState | null> {
  const panel = await bench.panel();
  const key = `tab:${await tabOf(bench, page)}`;
  return panel.evaluate(async (name) => ((await chrome.storage.session.get(name))[name] ?? null) as TabState | null, key);
}

/** All the panel says, spaces made ordinary. */
export function wordsOf(panel: Page): Promise<string> {
  return panel.evaluate(() => (document.querySelector('#app') as HTMLElement).innerText.replaceAll('\u00a0', ' '));
}

/** Presses a button of the panel by its name, in whatever section it stands. */
export async function press(panel: Page, name: string | RegExp): Promise<void> {
  const { source, flags } = typeof name === 'string' ? { source: `^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`, flags: '' } : name;
  await until(() => panel.evaluate((pattern, how) => {
    const button = [...document.querySelectorAll('button')].find((candidate) =>
      new RegExp(pattern, how).test((candidate.getAttribute('aria-label') ?? candidate.textContent).replaceAll('\u00a0', ' ').trim()));
    if (!button) return false;
    for (let box: Element | null = button; box; box = box.parentElement) if (box instanceof HTMLDetailsElement) box.open = true;
    button.scrollIntoView({ block: 'center' });
    button.dataset.press = 'here';
    return true;
  }, source, flags), `the button ${name}`);
  const button = await panel.waitForSelector('[data-press]');
  await panel.evaluate(() => { for (const marked of document.querySelectorAll('[data-press]')) marked.removeAttribute('data-press'); });
  await button!.click();
}

/** Names of buttons that show a quote in the chart, with the quote. */
export function quotesIn(panel: Page): Promise<{ readonly name: string; readonly quote: string }[]> {
  return panel.evaluate(() => [...document.querySelectorAll('button.q')].map((button) => ({
    name: button.getAttribute('aria-label')!.replaceAll('\u00a0', ' '), quote: button.querySelector('q')!.textContent,
  })));
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
