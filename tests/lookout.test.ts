/** When a page is looked at between two reads, or after the last. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLookout } from '../lib/lookout.ts';
import type { Shown } from '../lib/page/identity.ts';
import { documentSeams } from '../lib/page/read.ts';
import type { ReadingSeams } from '../lib/reading-types.ts';
import { clocked } from './page/clocked.ts';

const WAIT = 500;
const ADA = '<header>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</header>';

/** A page that takes so long to look at, in ms. */
function looked(cost = 0) {
  const window = clocked(new JSDOM(ADA).window);
  const { document } = window;
  const state = { hidden: false, turn: 1 as number | null };
  Object.defineProperty(document, 'hidden', { get: () => state.hidden });
  const seen: (Shown | null)[] = [];
  const end = new AbortController();
  const seams = () => {
    vi.advanceTimersByTime(cost);
    return documentSeams(document);
  };
  const lookout = createLookout({ view: window as unknown as ReadingSeams['view'], seams, pause: async () => undefined } as ReadingSeams, {
    wait: WAIT, signal: end.signal, turn: () => state.turn, onLook: (shown) => seen.push(shown),
  });
  return { document, state, seen, end, lookout, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('once for many changes, and not again without one', async () => {
  const { lookout, seen, pass } = looked();
  for (let change = 0; change < 10; change += 1) {
    lookout.soon();
    await pass(20);
  }
  await pass(5000);
  expect(seen.map((shown) => shown?.signals.name)).toEqual(['Quillfeather, Ada']);
});

test.each<[string, (page: ReturnType<typeof looked>) => void]>([
  ['a read told all', ({ lookout }) => lookout.rest()],
  ['the tab was hidden meanwhile', ({ state }) => { state.hidden = true; }],
  ['nobody is on show any more', ({ state }) => { state.turn = null; }],
  ['it has ended', ({ end }) => end.abort()],
])('not when %s', async (_, act) => {
  const page = looked();
  page.lookout.soon();
  act(page);
  await page.pass(5000);
  expect(page.seen).toEqual([]);
});

test('what was looked at under another patient is not told', async () => {
  const page = looked();
  page.lookout.soon();
  vi.spyOn(page.document, 'querySelectorAll').mockImplementation(() => {
    page.state.turn = 2;
    return [] as never;
  });
  await page.pass(5000);
  expect(page.seen).toEqual([]);
});

test('where it cannot be told who it is about, that', async () => {
  const page = looked();
  page.lookout.soon();
  vi.spyOn(page.document, 'querySelectorAll').mockImplementation(() => { throw new Error('secret'); });
  await page.pass(WAIT);
  expect(page.seen).toEqual([null]);
});

test('a page that is dear to look at is looked at seldom; at once all the same when whoever was named is lost', async () => {
  const { lookout, seen, pass } = looked(200);
  const changes = async (ms: number, lost = false) => {
    for (let left = ms; left > 0; left -= 20) {
      lookout.soon(lost);
      await pass(20);
    }
  };
  await changes(WAIT + 300);
  expect(seen).toHaveLength(1);
  await changes(1000);
  expect(seen).toHaveLength(1);
  await changes(WAIT + 20, true);
  expect(seen).toHaveLength(2);
});
