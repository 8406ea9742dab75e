/** Driving a real browser with the real extension: launch, load, open the side panel. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch as launchBrowser, type Browser, type Extension, type Page } from 'puppeteer-core';

/** A running browser with the extension loaded and a profile of its own. */
export interface Running {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** How to start it. Sizes in CSS pixels. */
export interface LaunchOptions {
  readonly browserPath: string;
  /** Folder of the unpacked build. */
  readonly build: string;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
}

/**
 * Starts the browser with an empty profile and loads the build over the DevTools
 * pipe; branded Chrome refuses `--load-extension`, this it takes.
 * @throws with the browser's own words when it does not start or refuses the build
 */
export async function launch({ browserPath, build, headless, width = 1400, height = 900 }: LaunchOptions): Promise<Running> {
  const profile = await mkdtemp(join(tmpdir(), 'radnerve-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const browser = await launchBrowser({
      executablePath: browserPath,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      // Ctrl-C is the caller's: it also has a server and a profile to put away.
      handleSIGINT: false,
      args: [
        `--window-size=${width},${height}`, '--no-first-run', '--no-default-browser-check', '--disable-search-engine-choice-screen',
        // As root the browser cannot build its sandbox and does not start.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const id = await browser.installExtension(build);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The browser loaded the extension and does not list it.');
    return {
      browser,
      extension,
      async close() {
        await browser.close().catch(() => {});
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

const isPanel = (extension: Extension) => (target: { url(): string }) => target.url() === `chrome-extension://${extension.id}/sidepanel.html`;

/** The open side panel's page, if it is open. */
export async function findPanel({ browser, extension }: Running): Promise<Page | undefined> {
  return browser.targets().find(isPanel(extension))?.asPage();
}

/**
 * Clicks the toolbar button on this page: the real panel opens and the page is read.
 * A click while it is open closes it, so the panel must be closed.
 * @throws when no panel opens within `timeout` milliseconds
 */
export async function openPanel(running: Running, page: Page, timeout = 15_000): Promise<Page> {
  await page.bringToFront();
  const opened = running.browser.waitForTarget(isPanel(running.extension), { timeout });
  await running.extension.triggerAction(page);
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
 * @throws when it is still reading after `timeout` milliseconds
 */
export async function settled(panel: Page, timeout = 15_000): Promise<string> {
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
