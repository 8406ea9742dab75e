/** Reading and detecting whole pages in a browser. */
import type { Page } from 'puppeteer-core';
import type { Charts } from './browser.ts';
import { median, type Figure, type Rounds } from './measure.ts';
import type { PageBench, PageTimes, Tasks } from './page-script.ts';

/** Functions given to `evaluate` run in the page. */
declare const radnerveBench: PageBench;

const MEGA = 1_000_000;
const SMALL = 30_000;

/** Runs the script in a page; how long that took there, in ms. */
export function bring(page: Page, script: string): Promise<number> {
  return page.evaluate((code) => {
    const element = document.createElement('script');
    element.textContent = code;
    const began = performance.now();
    document.head.append(element);
    return performance.now() - began;
  }, script);
}

/** Runs something in a page of its own with a chart of so many characters. */
async function inPage<T>({ open, script }: Charts, characters: number, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await open(characters);
  await bring(page, script);
  try {
    return await run(page);
  } finally {
    await page.browserContext().close();
  }
}

const compared = (page: Page, rounds: Rounds): Promise<PageTimes> => page.evaluate((given) => radnerveBench.comparePage(given), rounds);
const perMega = ({ own, characters }: PageTimes): number => (own / characters) * MEGA;

export async function benchPage(charts: Charts): Promise<Figure[]> {
  const { one, parts } = await inPage(charts, MEGA, async (page) => ({
    one: await compared(page, { rounds: 5, warmUp: 8 }),
    parts: await page.evaluate(() => radnerveBench.partsOfPage({ rounds: 5, warmUp: 0 })),
  }));
  const ten = await inPage(charts, 10 * MEGA, (page) => compared(page, { rounds: 5, warmUp: 1 }));
  return [
    { name: 'page, characters', value: one.characters },
    { name: 'page, text nodes', value: parts.nodes },
    { name: 'page, terms by the baseline in 1000 characters', value: (parts.places / one.characters) * 1000 },
    { name: 'page, findings in 1000 characters', value: (one.findings / one.characters) * 1000 },
    { name: 'page, read and detect (ms)', value: one.own },
    { name: 'page, read alone (ms)', value: parts.read },
    { name: 'page, detect alone (ms)', value: parts.detect },
    { name: 'page, baseline (ms)', value: one.baseline },
    { name: 'page, baseline walk alone (ms)', value: parts.walk },
    { name: 'page, baseline match alone (ms)', value: parts.match },
    { name: 'page, ratio to the baseline (at most 3)', value: one.own / one.baseline },
    { name: 'page of 10 MB, read and detect (ms)', value: ten.own },
    { name: 'page of 10 MB, ratio to the baseline', value: ten.own / ten.baseline },
    { name: 'page of 10 MB, cost per byte to that of 1 MB (at most 1.3)', value: perMega(ten) / perMega(one) },
  ];
}

/** A change of 1 kB in a page of 1 MB. */
export async function benchChange(charts: Charts): Promise<Figure[]> {
  const { whole, part } = await inPage(charts, MEGA, (page) => page.evaluate(() => radnerveBench.changeOne(15)));
  return [
    { name: 'change of 1 kB in a page of 1 MB, reading the page (ms)', value: whole },
    { name: 'change of 1 kB in a page of 1 MB, reading the change (ms)', value: part },
    { name: 'change of 1 kB in a page of 1 MB, ratio (at most 0.01)', value: part / whole },
  ];
}

/** Five pages, each in a process that has met none of it. */
async function fresh<T>({ open }: Charts, measure: (page: Page) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await open(SMALL);
    results.push(await measure(page));
    await page.browserContext().close();
  }
  return results;
}

const medianOf = <T>(list: readonly T[], value: (one: T) => number): number => median(list.map(value));

export async function benchFirstUse(charts: Charts): Promise<Figure[]> {
  const uses = await fresh(charts, async (page): Promise<Tasks & { readonly loaded: number }> => {
    const loaded = await bring(page, charts.script);
    return { loaded, ...(await page.evaluate(() => radnerveBench.firstUse())) };
  });
  const tasks = await fresh(charts, async (page) => {
    await bring(page, charts.script);
    return page.evaluate(() => radnerveBench.tasks());
  });
  return [
    { name: 'first use, running the script (ms)', value: medianOf(uses, ({ loaded }) => loaded) },
    { name: 'first use, detecting in a chart of 30 kB (ms)', value: medianOf(uses, ({ first }) => first) },
    { name: 'first use, the same later (ms)', value: medianOf(uses, ({ later }) => later) },
    { name: 'longest task of reading a chart of 30 kB, first time (ms)', value: medianOf(tasks, ({ first }) => first) },
    { name: 'longest task of reading a chart of 30 kB, later (ms)', value: medianOf(tasks, ({ later }) => later) },
  ];
}
