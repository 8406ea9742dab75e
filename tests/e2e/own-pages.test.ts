/** The pages of the extension beside the panel: legible for everybody, at every width, in light, dark and forced colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settle } from '../tools/launch.ts';
import { openPage, startBench, type Bench } from './harness.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['welcome.html', 'options.html', 'sandbox-chart.html', 'sandbox-chart.html#patient=2&view=notes', 'sandbox-chart.html#patient=3&view=results'] as const;
const WIDTHS = [320, 560, 980, 1600] as const;

let bench: Bench;
const errors: string[] = [];
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

async function open(path: string): Promise<Page> {
  const page = await openPage(bench, `chrome-extension://${bench.extensionId}/${path}`);
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForSelector('main');
  await settle(page);
  return page;
}

describe.each(PAGES)('%s', (path) => {
  let page: Page;
  beforeAll(async () => { page = await open(path); });
  afterAll(async () => { await page?.close(); });

  test.each(['light', 'dark'] as const)('%s: axe finds nothing', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axeSource);
    const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`))).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    await page.emulateMediaFeatures([]);
  });

  test.each(WIDTHS)('%i px: the page does not scroll sideways, and no words are cut off', async (width) => {
    await page.setViewport({ width, height: 800 });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    const wide = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean => element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      return {
        page: document.documentElement.scrollWidth - edge,
        elements: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element)).map((element) => element.outerHTML.slice(0, 80)),
      };
    });
    expect(wide).toEqual({ page: 0, elements: [] });
  });
});

test('nothing went wrong unseen', () => { expect(errors).toEqual([]); });
