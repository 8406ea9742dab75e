import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBench, type Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

/** Widths in CSS pixels; null is the side panel's own. 240 is what a sidebar of Firefox has, 180 the panel at 200 % zoom. */
const WIDTHS = [null, 180, 240, 480] as const;

describe.each(['/patient/1', '/patient/2', '/patient/3', '/patient/5'])('%s', (path) => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => { ({ page, panel } = await bench.open(path)); });
  afterAll(() => page?.close());

  test.each(WIDTHS)('at %s px nothing is cut off and nothing scrolls sideways', async (width) => {
    await panel.setViewport(width === null ? null : { width, height: 800 });
    try {
      await panel.evaluate(() => { for (const section of document.querySelectorAll('details')) section.open = true; });
      await panel.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      const wide = await panel.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        // Words for readers of the screen alone are cut to a point on purpose; a scroller of its own may be wider inside.
        const scrolls = (element: Element | null): boolean => element !== null && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        return {
          page: document.documentElement.scrollWidth - edge,
          elements: [...document.querySelectorAll('#app *')].filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element)).map((element) => element.outerHTML.slice(0, 80)),
        };
      });
      expect(wide).toEqual({ page: 0, elements: [] });
    } finally {
      await panel.setViewport(null);
    }
  });
});

/** Lightness of a computed colour, 0 to 255. */
const light = (colour: string) => colour.match(/[\d.]+/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;

test.each(['light', 'dark'] as const)('%s: text stands out from its ground', async (scheme) => {
  const { panel } = await bench.open('/patient/1');
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  try {
    const { ink, ground } = await panel.evaluate(() => {
      const style = getComputedStyle(document.querySelector('h1')!);
      let box: Element | null = document.querySelector('h1');
      while (box && getComputedStyle(box).backgroundColor === 'rgba(0, 0, 0, 0)') box = box.parentElement;
      return { ink: style.color, ground: box ? getComputedStyle(box).backgroundColor : 'rgb(255, 255, 255)' };
    });
    expect(light(ink) < light(ground)).toBe(scheme === 'light');
    expect(Math.abs(light(ink) - light(ground))).toBeGreaterThan(140);
  } finally {
    await panel.emulateMediaFeatures([]);
  }
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
