/** A browser with invented charts to read, and the script that reads them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/browser.ts';
import { bundle } from '../tools/bundle.ts';
import { pageOf } from './blocks.ts';
import { chartOf } from './chart.ts';

export interface Charts {
  /** A page of a new process, with a chart of so many characters; nothing of ours runs in it yet. */
  readonly open: (characters: number) => Promise<Page>;
  /** The script, to be run in a page. */
  readonly script: string;
  readonly version: string;
  close(): Promise<void>;
}

/** @throws when there is no browser */
export async function openCharts(): Promise<Charts> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium-family browser was found; BROWSER_PATH can name one.');
  const script = await bundle(join(import.meta.dirname, 'page-script.ts'));
  const server = createServer((request, response) => {
    const characters = Number(/^\/chart\/(\d+)$/.exec(request.url ?? '')?.[1]);
    if (Number.isNaN(characters)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(chartOf(characters)));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  // As root the browser cannot build its sandbox and does not start.
  const browser = await launch({ executablePath, pipe: true, protocolTimeout: 900_000, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    script,
    version: await browser.version(),
    async open(characters) {
      // Each context has a process of its own: nothing compiled before is met again.
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(`http://127.0.0.1:${port}/chart/${characters}`, { waitUntil: 'load', timeout: 120_000 });
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
    },
  };
}
