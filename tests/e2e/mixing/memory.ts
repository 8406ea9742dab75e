/**
 * npm run memory -- [switches]: how much the heap of a page with its content
 * script grows over switches of patient in one tab. The page's own growth is in
 * it: the figure is an upper bound. Exit status 1 at 2 MB or more.
 */
import type { CDPSession } from 'puppeteer-core';
import { build } from '../../tools/build.ts';
import { startBench } from '../harness.ts';
import { PATIENTS, serveCharts } from './charts.ts';

/** Function of page.js, in functions that run in the page. */
declare const switchTo: (change: { id: string; address: boolean; waits: Record<string, number>; how: string }) => void;

/** Bytes: most the heap may grow. */
const MOST = 2_000_000;
/** Switches before it is measured first, and ms between two: long enough for each to be read and reported. */
const WARM_UP = 30;
const BETWEEN = 250;
const WAITS = { address: 0, banner: 0, problems: 0, medications: 0, note: 0 };

const count = Number(process.argv[2] ?? 500);
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run memory -- [switches]');
  process.exit(2);
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

await build('test');
const bench = await startBench();
const server = await serveCharts();
try {
  const { page } = await bench.open('/patient/1');
  await page.goto(`${server.url}/spa/${PATIENTS[0]!.id}`);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  const go = async (switches: number): Promise<void> => {
    for (let done = 0; done < switches; done += 1) {
      const { id } = PATIENTS[(done + 1) % PATIENTS.length]!;
      await page.evaluate((change) => switchTo(change), { id, address: true, waits: WAITS, how: 'nodes' });
      await new Promise((next) => { setTimeout(next, BETWEEN); });
    }
  };
  await go(WARM_UP);
  const before = await heapOf(session);
  await go(count);
  const grown = await heapOf(session) - before;
  console.log(`heap of page and content script: ${(before / 1e6).toFixed(2)} MB, after ${count} switches of patient ${(grown / 1e6).toFixed(2)} MB more (most: ${MOST / 1e6} MB)`);
  process.exitCode = grown < MOST ? 0 : 1;
} finally {
  await bench.close();
  await server.close();
}
