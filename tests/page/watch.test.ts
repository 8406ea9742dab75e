import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage, type WatchView } from '../../lib/page/watch.ts';
import { clocked } from './clocked.ts';

const QUIET = 100;
const LONGEST = 500;

/** A watched page; `changes` counts what was told. */
function watched(html = '<p id="a">text</p><textarea></textarea><img><iframe></iframe>') {
  const window = clocked(new JSDOM(html, { url: 'https://x.example/patient/1' }).window);
  const { document } = window;
  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  const told = { changes: 0, addresses: 0 };
  const state = { alive: true };
  const end = new window.AbortController();
  const watch = watchPage(window as unknown as WatchView, {
    quiet: () => QUIET, longest: () => LONGEST, alive: () => state.alive, end,
    onChange: () => { told.changes += 1; }, onAddress: () => { told.addresses += 1; },
  });
  return {
    window, document, told, state, end, watch,
    hide(now: boolean, isTold = true) { hidden = now; if (isTold) document.dispatchEvent(new window.Event('visibilitychange')); },
    /** Lets observers run, then the clock. */
    async pass(ms: number) { await Promise.resolve(); await vi.advanceTimersByTimeAsync(ms); },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what may change the text is told', () => {
  type Page = ReturnType<typeof watched>;
  test.each<[string, (page: Page) => void]>([
    ['an element added', ({ document }) => document.body.append(document.createElement('p'))],
    ['a text changed', ({ document }) => { document.querySelector('p')!.firstChild!.nodeValue = 'other'; }],
    ['a class', ({ document }) => { document.querySelector('p')!.className = 'shown'; }],
    ['typing', ({ document, window }) => { document.querySelector('textarea')!.dispatchEvent(new window.Event('input', { bubbles: true })); }],
    ['the back button', ({ window }) => { window.dispatchEvent(new window.Event('popstate')); }],
    ['the page comes back from the cache', ({ window }) => { window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted: true })); }],
    ['a frame has loaded', ({ document, window }) => { document.querySelector('iframe')!.dispatchEvent(new window.Event('load')); }],
    ['a nudge', ({ watch }) => watch.nudge()],
  ])('%s', async (_, act) => {
    const page = watched();
    act(page);
    await page.pass(QUIET + 1);
    expect(page.told.changes).toBe(1);
  });

  test('what no text depends on is not', async () => {
    const page = watched();
    page.document.querySelector('p')!.setAttribute('data-clock', '1');
    page.document.querySelector('img')!.dispatchEvent(new page.window.Event('load'));
    await page.pass(LONGEST * 2);
    expect(page.told.changes).toBe(0);
  });
});

test('a document that is written anew, which drops all listeners, is listened to again', async () => {
  const page = watched();
  const { document, window } = page;
  document.open();
  document.write('<textarea></textarea>');
  document.close();
  await page.pass(LONGEST * 2);
  const before = page.told.changes;
  document.querySelector('textarea')!.dispatchEvent(new window.Event('input', { bubbles: true }));
  await page.pass(QUIET + 1);
  expect(page.told.changes).toBe(before + 1);
});

test('a tab that is hidden before it is told so does nothing, and catches up', async () => {
  const page = watched();
  page.document.body.append('more');
  await page.pass(QUIET / 2);
  page.hide(true, false);
  await page.pass(LONGEST * 2);
  expect(page.told.changes).toBe(0);
  page.hide(false);
  await page.pass(QUIET + 1);
  expect(page.told.changes).toBe(1);
});

describe('bursts are gathered', () => {
  test('many changes are told once, after the quiet time', async () => {
    const page = watched();
    for (let at = 0; at < 20; at += 1) {
      page.document.body.append(String(at));
      await page.pass(10);
    }
    expect(page.told.changes).toBe(0);
    await page.pass(QUIET);
    expect(page.told.changes).toBe(1);
  });

  test('a page that is never quiet is told after the longest wait', async () => {
    const page = watched();
    for (let at = 0; at < 12; at += 1) {
      page.document.body.append(String(at));
      await page.pass(50);
    }
    expect(page.told.changes).toBe(1);
  });

  test('also where it changes more often than the engine lets a timer of its own run', async () => {
    const soonest = 4;
    const set = globalThis.setTimeout;
    const slow = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => set(run, Math.max(soonest, ms))) as typeof setTimeout);
    const page = watched();
    for (let at = 0; at < LONGEST + 2 * soonest; at += 1) {
      page.document.body.append(String(at));
      await page.pass(1);
    }
    slow.mockRestore();
    expect(page.told.changes).toBe(1);
  });
});

test.each([['back', -3_600_000], ['on', 3_600_000]])('the clock of the machine is set an hour %s: a page that is never quiet waits as long as before', async (_, by) => {
  const page = watched();
  for (let at = 0; at < 9; at += 1) {
    page.document.body.append(String(at));
    await page.pass(50);
    if (at === 3) vi.setSystemTime(Date.now() + by);
  }
  expect(page.told.changes).toBe(0);
  page.document.body.append('on');
  await page.pass(50);
  page.document.body.append('and on');
  await page.pass(10);
  expect(page.told.changes).toBe(1);
});

describe('addresses', () => {
  test('a new address is told at once', async () => {
    const page = watched();
    page.window.history.pushState({}, '', '/patient/2');
    page.document.body.append('x');
    await page.pass(0);
    expect(page.told.addresses).toBe(1);
    expect(page.told.changes).toBe(0);
  });

  test('the same one is not', async () => {
    const page = watched();
    page.document.body.append('x');
    await page.pass(QUIET + 1);
    expect(page.told.addresses).toBe(0);
  });
});

describe('a hidden tab costs nothing', () => {
  test('nothing is told until it is looked at, then once', async () => {
    const page = watched();
    page.hide(true);
    page.document.body.append('x');
    await page.pass(LONGEST * 4);
    expect(page.told.changes).toBe(0);
    page.hide(false);
    await page.pass(QUIET + 1);
    expect(page.told.changes).toBe(1);
    page.document.body.append('y');
    await page.pass(QUIET + 1);
    expect(page.told.changes).toBe(2);
  });

  test('a change told of before it was hidden waits as well', async () => {
    const page = watched();
    page.document.body.append('x');
    await page.pass(1);
    page.hide(true);
    await page.pass(LONGEST * 4);
    expect(page.told.changes).toBe(0);
  });
});

describe('shadow roots', () => {
  test('are watched once they are followed', async () => {
    const page = watched();
    const root = page.document.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<b>a</b>';
    await page.pass(QUIET + 1);
    const before = page.told.changes;
    page.watch.follow([root, root]);
    root.append('b');
    await page.pass(QUIET + 1);
    expect(page.told.changes).toBe(before + 1);
  });
});

describe('the end', () => {
  test.each<[string, (page: ReturnType<typeof watched>) => void]>([
    ['aborted', ({ end }) => end.abort()],
    ['the extension is gone', ({ state }) => { state.alive = false; }],
  ])('%s: silence', async (_, act) => {
    const page = watched();
    page.document.body.append('x');
    await page.pass(1);
    act(page);
    page.document.body.append('y');
    page.hide(true);
    page.hide(false);
    await page.pass(LONGEST * 4);
    expect(page.told).toEqual({ changes: 0, addresses: 0 });
    expect(page.end.signal.aborted).toBe(true);
  });
});
