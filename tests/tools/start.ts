/**
 * npm start: builds the extension, opens an invented chart in a real browser and
 * the real side panel beside it. Without a display it writes pictures and ends.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startSandbox } from '../sandbox/server.ts';
import { ensureBrowser, hasDisplay } from './browser.ts';
import { build } from './build.ts';
import { sideBySide } from './compose.ts';
import { launchWithExtension, openPanel, waitForResult } from './launch.ts';
import { PICTURES, RELEASE_BUILD, ROOT } from './paths.ts';

const say = (line: string) => console.log(line);

async function writePictures(browser: Browser, page: Page, panel: Page): Promise<void> {
  const folder = join(PICTURES, 'start');
  await mkdir(folder, { recursive: true });
  const shots = { page: await page.screenshot(), panel: await panel.screenshot() };
  const files = { 'page.png': shots.page, 'panel.png': shots.panel, 'side-by-side.png': await sideBySide(browser, shots) };
  for (const [name, picture] of Object.entries(files)) await writeFile(join(folder, name), picture);
  say(`There is no display, so these pictures were taken in ${relative(ROOT, folder)}/: ${Object.keys(files).join(', ')}`);
}

/** Until the browser is closed, by its user or by Ctrl-C; both are a good end. */
function end(browser: Browser): Promise<void> {
  process.exitCode = 0;
  return new Promise((done) => { browser.once('disconnected', () => done()); });
}

async function start(): Promise<void> {
  const browserPath = await ensureBrowser(say);
  say('Building the extension ...');
  await build('production');
  const display = hasDisplay();
  const sandbox = await startSandbox();
  try {
    say(`Opening ${browserPath} ...`);
    const running = await launchWithExtension({ dir: RELEASE_BUILD, browserPath, headless: !display });
    try {
      const page = (await running.browser.pages())[0] ?? await running.browser.newPage();
      await page.goto(sandbox.url);
      const panel = await openPanel(running.browser, page, running.extensionId);
      await waitForResult(panel);
      if (!display) return await writePictures(running.browser, page, panel);
      say(`The chart of an invented patient is open at ${sandbox.url}, RadNerve beside it.\nClose the browser or press Ctrl-C to end.`);
      await end(running.browser);
    } finally {
      await running.close();
    }
  } finally {
    await sandbox.close();
  }
}

if (import.meta.main) {
  await start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
