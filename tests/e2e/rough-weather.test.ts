import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answered, contentWorld, openPage, quotesIn, showInChart, startBench, stateOf, tabOf, until, wordsOf, type Bench } from './harness.ts';
import { headline, workerRuns } from '../tools/launch.ts';

/** The browser's extension interface, in functions that run in the panel or beside a content script. */
declare const chrome: typeof import('wxt/browser').browser;

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

/** A message as the extension's own parts send them. */
const message = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: Date.now() });
type Reply = { readonly res?: unknown; readonly err?: { readonly name?: string; readonly message?: string } } | null | undefined;

describe('the worker is killed', () => {
  test('what is known stays, a quote still shows, and an answer wakes it', async () => {
    const { page, panel, said } = await bench.open('/patient/3');
    await bench.killWorker();
    expect(workerRuns(bench.browser, bench.extensionId)).toBe(false);
    expect(await headline(panel)).toBe(said);
    await answer(panel, 'radiotherapy', 'yes');
    await until(async () => (await headline(panel)).startsWith('Radiotherapy found'), 'the answer to count');
    expect((await stateOf(bench, page))!.findings.length).toBeGreaterThan(0);

    const { page: chart, panel: same } = await bench.open('/patient/1');
    await bench.killWorker();
    const [quote] = await quotesIn(same);
    expect((await showInChart(chart, same, quote!)).inView).toBe(true);
  });

  test('and a page read while it sleeps is still answered', async () => {
    await bench.open('/patient/1');
    await bench.killWorker();
    expect((await bench.open('/patient/2')).said).toMatch(/^Step 4/);
  });
});

describe('a message that is not what it should be', () => {
  test('from a content script that plays the panel: refused, nothing changes', async () => {
    const { page } = await bench.open('/patient/1');
    const before = await stateOf(bench, page);
    const world = await contentWorld(page);
    const tabId = await tabOf(bench, page);
    const reply = await world.evaluate((sent) => chrome.runtime.sendMessage(sent), message('answer', { tabId, whose: 'anyone', fact: 'radiotherapy', answer: 'no' })) as Reply;
    expect(reply?.err?.message).toMatch(/^"answer" was refused/);
    const asked = await world.evaluate((sent) => chrome.runtime.sendMessage(sent), message('tabState', { tabId })) as Reply;
    expect(asked?.err?.message).toMatch(/^"tabState" was refused/);
    expect(asked?.res).toBeUndefined();
    expect(await stateOf(bench, page)).toEqual(before);
  });

  test('of a wrong shape: refused by the name of the field, without its content', async () => {
    const { page } = await bench.open('/patient/1');
    const before = await stateOf(bench, page);
    const world = await contentWorld(page);
    const reply = await world.evaluate((sent) => chrome.runtime.sendMessage(sent), message('blank', { identity: { state: 'known', key: 5, name: 'Somebody Secret' } })) as Reply;
    expect(reply?.err?.message).toMatch(/^"blank" was refused: identity\.key/);
    expect(JSON.stringify(reply)).not.toContain('Secret');
    expect(await stateOf(bench, page)).toEqual(before);
  });

  test('from a page of the extension that plays a content script: refused', async () => {
    const { page, panel } = await bench.open('/patient/1');
    const before = await stateOf(bench, page);
    const reply = await panel.evaluate((sent) => chrome.runtime.sendMessage(sent), message('blank', { identity: { state: 'absent', key: '' } })) as Reply;
    expect(reply?.err?.message).toMatch(/^"blank" was refused/);
    expect(await stateOf(bench, page)).toEqual(before);
  });

  test('from the page itself: it has no way to send one', async () => {
    const { page } = await bench.open('/patient/1');
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
  });
});

describe('a page that vanishes while it is read', () => {
  const line = '<p>Seen for numbness of the right foot after radiotherapy of the pelvis, 50 Gy in 25 fractions.</p>';
  const long = `<!doctype html><title>Long</title><h1>Vanishing, Vera</h1><p>DOB 02/03/1960 MRN 7711</p>${line.repeat(20_000)}`;

  test('for another one: only the other counts', async () => {
    bench.sandbox.add('/long', long);
    const page = await openPage(bench, `${bench.sandbox.url}/long`);
    await page.goto(`${bench.sandbox.url}/patient/2`);
    expect(await answered(bench, page)).toMatch(/^Step 4/);
    const state = await stateOf(bench, page);
    expect(state!.identity!.name).toBe('Harrowgate, Lionel');
    expect(JSON.stringify(state!.findings)).not.toMatch(/right foot|pelvis/);
  });

  test('with its tab: the panel shows the tab now in front', async () => {
    const { page: stays, panel, said } = await bench.open('/patient/1');
    const page = await openPage(bench, `${bench.sandbox.url}/long`);
    await page.close();
    await stays.bringToFront();
    await until(async () => (await headline(panel)) === said, 'the chart behind');
  });
});

test('stored state of another version is dropped, said so, and a reload reads anew', async () => {
  const { page, panel, said } = await bench.open('/patient/1');
  const tabId = await tabOf(bench, page);
  await panel.evaluate((id) => chrome.storage.session.set({ [`tab:${id}`]: { version: 0, tabId: id, headline: 'old' }, [`chart:${id}`]: { version: 0, tabId: id } }), tabId);
  await until(async () => (await wordsOf(panel)).includes('another version of RadNerve'), 'the notice');
  expect(await wordsOf(panel)).not.toMatch(/Step \d/);
  await page.reload();
  await until(async () => (await answered(bench, page)) === said, 'the chart, read anew');
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
