/** Driving a real browser with the real extension: launch, load, open the side panel, wait for its answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from './browser.ts';

/** A running browser with the extension loaded and a profile of its own. */
export interface Launched {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** How to start it. Sizes in CSS pixels. */
export interface LaunchOptions {
  /** Folder of the unpacked build. */
  readonly dir: string;
  readonly headless?: boolean;
  /** The browser that is found, when absent. */
  readonly browserPath?: string;
  readonly width?: number;
  readonly height?: number;
  /** Whether consent is given on the welcome page, as a reader would; without it no page is read. */
  readonly consent?: boolean;
  /** More switches for the browser. */
  readonly args?: readonly string[];
}

/**
 * Starts the browser with an empty profile and loads the build over the DevTools
 * pipe; branded Chrome refuses `--load-extension`, this it takes. Ctrl-C closes
 * the browser and removes its profile before this process ends, with
 * `process.exitCode` or 130.
 * @throws saying what did not start, with the browser's own words
 */
export async function launchWithExtension({ dir, headless = true, browserPath = findBrowser(), width = 1560, height = 960, consent = true, args = [] }: LaunchOptions): Promise<Launched> {
  if (!browserPath) throw new Error('No Chromium-family browser was found; BROWSER_PATH can name one.');
  const profile = await mkdtemp(join(tmpdir(), 'radnerve-'));
  let browser: Browser | undefined;
  let closing: Promise<void> | undefined;
  const close = () => closing ??= (async () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    await browser?.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  })();
  const onSignal = () => void close().finally(() => process.exit(process.exitCode ?? 130));
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    browser = await startBrowser({ browserPath, headless, profile, width, height, args });
    const extensionId = await install(browser, dir);
    await welcome(browser, extensionId, consent);
    return { browser, extensionId, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Start {
  readonly browserPath: string;
  readonly headless: boolean;
  readonly profile: string;
  readonly width: number;
  readonly height: number;
  readonly args: readonly string[];
}

async function startBrowser({ browserPath, headless, profile, width, height, args }: Start): Promise<Browser> {
  try {
    return await launch({
      executablePath: browserPath,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        `--window-size=${width},${height}`, '--no-first-run', '--no-default-browser-check', '--disable-search-engine-choice-screen',
        ...args,
        // As root the browser cannot build its sandbox and does not start.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } catch (error) {
    throw new Error(`${browserPath} did not start as a Chromium-family browser: ${(error as Error).message}\nAnother one can be named: BROWSER_PATH=/path/to/browser`, { cause: error });
  }
}

/** Loads the build and waits for its worker. Returns the extension's id. */
async function install(browser: Browser, dir: string): Promise<string> {
  const extensionId = await browser.installExtension(dir).catch((error: unknown) => {
    throw new Error(`The browser did not load the extension in ${dir}: ${(error as Error).message}`, { cause: error });
  });
  await workerReady(browser, extensionId);
  return extensionId;
}

/** The page that opens after installation: agrees there, or does not, and closes it. */
async function welcome(browser: Browser, extensionId: string, consent: boolean, timeout = 15_000): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.url() === `chrome-extension://${extensionId}/welcome.html`, { timeout });
  const page = await target.page();
  if (!page) throw new Error('The welcome page did not open.');
  if (consent) {
    await (await page.waitForSelector('.consent .main', { timeout }))!.click();
    await page.waitForSelector('.consent:not(:has(.main))', { timeout });
  }
  await page.close();
}

const isPanel = (extensionId: string) => (target: { url(): string }) => target.url() === `chrome-extension://${extensionId}/sidepanel.html`;
const isWorker = (extensionId: string) => (target: { url(): string; type(): string }) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);

/** The worker's own interface, in functions that run there. */
declare const chrome: { readonly action: { readonly onClicked: { hasListeners(): boolean } } };

/** A click on the toolbar before the new worker listens is lost, and the panel never opens. */
async function workerReady(browser: Browser, extensionId: string, timeout = 15_000): Promise<void> {
  const target = await browser.waitForTarget(isWorker(extensionId), { timeout });
  const worker = await target.worker();
  for (const end = Date.now() + timeout; !(await worker?.evaluate(() => chrome.action.onClicked.hasListeners()));) {
    if (Date.now() > end) throw new Error('The service worker of the extension did not start.');
    await new Promise((done) => { setTimeout(done, 20); });
  }
}

/** The open side panel's page, if it is open. */
export async function findPanel(browser: Browser, extensionId: string): Promise<Page | undefined> {
  return browser.targets().find(isPanel(extensionId))?.asPage();
}

/** Clicks the toolbar button on this page: reads it once, and opens the panel or, when it is open, closes it. */
export async function clickToolbar(browser: Browser, page: Page, extensionId: string): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is no longer in the browser.');
  await page.bringToFront();
  await extension.triggerAction(page);
}

/**
 * Clicks the toolbar button on this page: the real panel opens and the page is read. The panel must be closed before.
 * @param timeout in ms
 * @throws when no panel opens in time
 */
export async function openPanel(browser: Browser, page: Page, extensionId: string, { timeout = 15_000 } = {}): Promise<Page> {
  const opened = browser.waitForTarget(isPanel(extensionId), { timeout });
  // A failure to click is the one to report, not the panel that then never comes.
  opened.catch(() => {});
  await clickToolbar(browser, page, extensionId);
  const panel = await (await opened).asPage();
  await panel.waitForSelector('#app > *', { timeout });
  return panel;
}

/** What the panel says in its first line: the step, or why there is none. */
export function headline(panel: Page): Promise<string> {
  return panel.evaluate(() => (document.querySelector('h1')?.textContent ?? '').replaceAll('\u00a0', ' '));
}

/**
 * Waits until the panel has an answer and has kept it for a moment.
 * @returns the headline
 * @throws when it is still reading after `timeout` ms
 */
export async function settled(panel: Page, { timeout = 15_000 } = {}): Promise<string> {
  const deadline = Date.now() + timeout;
  let last = '';
  let since = Date.now();
  while (Date.now() < deadline) {
    const now = await headline(panel);
    if (now !== last) [last, since] = [now, Date.now()];
    if (now !== '' && !now.startsWith('Reading') && Date.now() - since > 400) return now;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  throw new Error(`The panel did not come to an answer in ${timeout / 1000} s; it says "${last}".`);
}

/**
 * Waits for an assessment that has come to rest. A page that is being read, changes its patient, is not enabled or not
 * readable shows none.
 * @returns the headline
 * @throws with what the panel says instead after `timeout` ms
 */
export async function waitForResult(panel: Page, { timeout = 20_000 } = {}): Promise<string> {
  const deadline = Date.now() + timeout;
  const instead = () => panel.evaluate(() => (document.querySelector('.panel') ? document.querySelector<HTMLElement>('.blank')?.innerText.trim() ?? null : 'nothing'));
  for (let blank = await instead(); blank !== null; blank = await instead()) {
    if (Date.now() > deadline) throw new Error(`The panel shows no result. It says: ${blank}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
  return settled(panel, { timeout: Math.max(deadline - Date.now(), 1000) });
}

/** Waits until nothing in the page has changed for `still` ms; gives up silently after `limit` ms. */
export async function settle(page: Page, { still = 250, limit = 5000 } = {}): Promise<void> {
  await page.evaluate(({ quiet, most }) => new Promise<void>((done) => {
    let timer = setTimeout(finish, quiet);
    const last = setTimeout(finish, most);
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, quiet);
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function finish() {
      watch.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      done();
    }
  }), { quiet: still, most: limit });
}

/**
 * The service worker, to run functions there.
 * @throws when it does not run
 */
export async function workerOf(browser: Browser, extensionId: string): Promise<WebWorker> {
  const worker = await browser.targets().find(isWorker(extensionId))?.worker();
  if (!worker) throw new Error('The service worker does not run.');
  return worker;
}

/** Whether the extension's service worker runs now. */
export function workerRuns(browser: Browser, extensionId: string): boolean {
  return browser.targets().some(isWorker(extensionId));
}

/**
 * Stops the service worker as the browser does when it has been idle; the next message wakes a new one.
 * @throws when it does not run, or does not stop within `timeout` ms
 */
export async function killWorker(browser: Browser, extensionId: string, { timeout = 10_000 } = {}): Promise<void> {
  const worker = await workerOf(browser, extensionId);
  const session = await browser.target().createCDPSession();
  let timer: NodeJS.Timeout | undefined;
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const targetId = targetInfos.find(({ url }) => url === worker.url())?.targetId;
    if (targetId === undefined) throw new Error('The service worker does not run.');
    const stopped = new Promise<void>((done, fail) => {
      session.on('Target.targetDestroyed', (gone) => { if (gone.targetId === targetId) done(); });
      timer = setTimeout(() => fail(new Error('The service worker did not stop.')), timeout);
    });
    // It may fail before it is waited for.
    stopped.catch(() => {});
    await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
    // Let go of first: held while it stops and woken meanwhile, it would wait for a debugger to let it go on, for a minute.
    await worker.client.detach();
    await session.send('Target.closeTarget', { targetId });
    await stopped;
  } finally {
    clearTimeout(timer);
    await session.detach();
  }
}
