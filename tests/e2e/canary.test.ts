/** Words of invented patients, and of the clinician, go through every feature, and are then looked for everywhere they must not be. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleMessage, HTTPRequest, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MESSAGES } from '../../lib/message-schema.ts';
import { clickToolbar, headline, workerOf } from '../tools/launch.ts';
import { CANARIES, CHARTS, heldBy, TYPED } from './canary-charts.ts';
import { answer, answered, badgeOf, clipboardOf, contentWorld, marksIn, openPage, press, quotesIn, showInChart, startBench, stateOf, tabOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel, in the worker or beside a content script. */
declare const chrome: typeof import('wxt/browser').browser & { readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } } };

let bench: Bench;
let folder: string;
/** Whatever a browser's part asked of the network, said on a console, or began to download. */
const asked: string[] = [];
const said: string[] = [];
const downloads: string[] = [];
const onRequest = (request: HTTPRequest) => asked.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' '));
const onConsole = (message: ConsoleMessage) => said.push(message.text(), JSON.stringify(message.stackTrace()));
const onError = (error: unknown) => said.push(String(error), (error as Error).stack ?? '');
const watch = (page: Page) => page.on('request', onRequest).on('console', onConsole).on('pageerror', onError);
const watchWorker = (worker: WebWorker | null | undefined) => worker?.on('console', onConsole).on('error', onError);
const isWorker = (target: { type(): string }) => target.type() === 'service_worker';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radnerve-canary-'));
  bench = await startBench({ args: [`--log-net-log=${join(folder, 'net.json')}`, '--enable-logging', `--log-file=${join(folder, 'browser.log')}`] });
  bench.browser.on('targetcreated', (target) => { if (isWorker(target)) void target.worker().then(watchWorker); });
  watchWorker(await bench.browser.targets().find(isWorker)?.worker());
  const session = await bench.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: join(folder, 'downloads'), eventsEnabled: true });
  session.on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => downloads.push(`${url} ${suggestedFilename}`));
  for (const [name, chart] of Object.entries(CHARTS)) bench.sandbox.add(`/canary/${name}`, chart);
});
afterAll(async () => {
  await bench?.close();
  await rm(folder, { recursive: true, force: true });
});

let page: Page;
let panel: Page;
const says = (words: string, wanted = true) => until(async () => (await wordsOf(panel)).includes(words) === wanted, () => `the panel ${wanted ? '' : 'not '}to say ${words}`);

/** Presses Copy, and waits for this on the clipboard; while it is written it cannot be read. */
async function copied(holds: (text: string) => boolean): Promise<void> {
  await panel.bringToFront();
  await panel.click('.foot .btn.main');
  await until(async () => clipboardOf(page).then(({ text, html }) => holds(text + html), () => false), 'the copied text');
}

/** Gives worker and panel the word of a shortcut, as the browser gives it. */
async function pressed(command: string): Promise<void> {
  const tab = await panel.evaluate((id) => chrome.tabs.get(id), await tabOf(bench, page));
  const worker = await workerOf(bench.browser, bench.extensionId);
  for (const part of [worker, panel]) await part.evaluate((name, front) => chrome.commands.onCommand.dispatch(name, front), command, tab);
}

/** Clicks into the note and types; the panel then knows where to insert. */
async function typeNote(words: string): Promise<void> {
  await page.bringToFront();
  await page.click('textarea');
  await page.keyboard.type(words);
  await until(async () => !(await panel.$eval('.foot', (foot) => [...foot.querySelectorAll('button')].find(({ textContent }) => /into note/.test(textContent))!.ariaDisabled)), 'a note to insert into');
}

describe('every feature is used', () => {
  test('reading, marks, the words over a mark, quotes, answers, what is set aside', async () => {
    ({ page, panel } = await bench.open('/canary/pain'));
    watch(page);
    watch(panel);
    expect(heldBy(await wordsOf(panel))).toEqual(expect.arrayContaining(['Quoxleyvant', 'Zebrindora']));
    await until(async () => (await marksIn(page)).caution.length > 0, 'the marks');
    const { x, y } = await page.evaluate(() => { const { left, top, height } = ([...CSS.highlights.get('rn-a') ?? CSS.highlights.get('rn-b')!][0] as Range).getBoundingClientRect(); return { x: left + 8, y: top + height / 2 }; });
    await page.mouse.move(x, y);
    await until(() => page.evaluate(() => document.documentElement.lastElementChild !== document.body), 'the words over the mark');
    await page.keyboard.press('Escape');
    const quote = (await quotesIn(panel)).find((one) => heldBy(one.quote).length > 0)!;
    expect((await showInChart(page, panel, quote)).inView).toBe(true);
    const fact = await panel.$eval('[aria-labelledby^="ask-"]', (group) => group.getAttribute('aria-labelledby')!.slice('ask-'.length));
    for (const value of ['yes', 'no', null, 'unknown'] as const) {
      await answer(panel, fact, value);
      await until(async () => ((await stateOf(bench, page))!.answers as Record<string, string>)[fact] === (value ?? undefined), 'the answer');
    }
    for (const reason of ['Will monitor', 'Tolerated before', 'Other reason']) {
      await press(panel, 'Dismiss ciprofloxacin');
      await press(panel, reason);
      await says('Dismissed by you');
      if (reason !== 'Other reason') await press(panel, 'Bring ciprofloxacin back');
      if (reason !== 'Other reason') await says('Dismissed by you', false);
    }
  }, 120_000);

  test('from mark to mark, the copied text in each size, only its changes, and by the keyboard', async () => {
    await page.bringToFront();
    await pressed('next-mark');
    await until(async () => (await marksIn(page)).here.length > 0, 'the next mark');
    await pressed('previous-mark');
    await press(panel, 'Size and preview');
    for (const [size, holds] of [['one-liner', (text) => !text.includes('\n')], ['short', (text) => text.includes('\n')], ['full', (text) => heldBy(text).includes('47.93 Gy')]] as const satisfies [string, (text: string) => boolean][]) {
      await panel.bringToFront();
      await panel.click(`input[value="${size}"]`);
      await copied(holds);
    }
    // Open, it would lie over what is pressed next.
    await press(panel, 'Size and preview');
    // Changes alone are offered where there are any.
    await press(panel, 'Bring ciprofloxacin back');
    await (await panel.waitForSelector('.foot > label.check input'))!.click();
    await panel.bringToFront();
    await pressed('copy-plan');
    await until(async () => clipboardOf(page).then(({ text }) => !heldBy(text).includes('47.93 Gy'), () => false), 'the changes alone');
  }, 60_000);

  test('insertion into the note, and its undo', async () => {
    await typeNote(`Dictated in ${TYPED.note}.`);
    await press(panel, 'Insert into note');
    await says('Inserted');
    expect(await page.$eval('textarea', (note) => note.value.length)).toBeGreaterThan(40);
    await press(panel, 'Undo');
    await says('Taken back');
    await press(panel, 'Insert into note');
    await says('Inserted');
  }, 60_000);

  test('another page of the visit, and leaving one out', async () => {
    // As a record system in one document goes on.
    await page.evaluate((html) => {
      history.pushState(null, '', '/canary/labs');
      document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    }, CHARTS.labs);
    await says('1 page counts too');
    const leave = await panel.$$eval('button', (all) => all.map((button) => button.getAttribute('aria-label') ?? '').find((name) => name.startsWith('Leave out ')));
    await press(panel, leave!.replaceAll('\u00a0', ' '));
    await says('1 page counts too', false);
  });

  test('another patient, and steps of the clinician\'s own', async () => {
    await page.goto(`${bench.sandbox.url}/canary/necrosis`);
    await says('Yarblonthe');
    expect(heldBy(await wordsOf(panel))).not.toContain('Quoxleyvant');
    await press(panel, 'Date your own dexamethasone steps');
    for (const name of ['mg/day', 'days']) {
      const input = await panel.waitForSelector(`input[aria-label="Taper step 1: ${name}"]`);
      await input!.evaluate((field) => { for (let box: Element | null = field; box; box = box.parentElement) if (box instanceof HTMLDetailsElement) box.open = true; });
      await input!.type(`${TYPED.step} ${name}`);
    }
    await until(async () => heldBy(JSON.stringify((await stateOf(bench, page))!.calendars)).includes(TYPED.step), 'the step to be kept');
    await says('The dose is not a number');
    await copied((text) => text.includes('necrosis'));
  });

  test('the options, and all that was kept of charts is cleared', async () => {
    const options = watch(await openPage(bench, `chrome-extension://${bench.extensionId}/options.html`));
    await options.waitForSelector('main');
    await options.locator('input[name="marks"]').click();
    for (const [name, value] of [['density', 'compact'], ['copySize', 'full'], ['dateStyle', 'iso']]) await options.locator(`input[name="${name}"][value="${value}"]`).click();
    await options.locator('input[name="marks"]').click();
    await until(async () => heldBy(JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)))).length > 3, 'what is kept of charts in memory');
    await options.locator('::-p-aria([name="Clear everything kept of open charts"][role="button"])').click();
    await until(async () => /Cleared\./.test(await options.$eval('main', (main) => main.innerText)), 'the page to say so');
    await options.close();
    await page.bringToFront();
    await answered(bench, page);
    expect(heldBy(JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null))))).not.toContain(TYPED.step);
  });

  test('the sandbox chart, with a note', async () => {
    page = watch(await openPage(bench, `chrome-extension://${bench.extensionId}/sandbox-chart.html`));
    await says('Thornbury');
    await typeNote(`Typed in ${TYPED.sandboxNote}.`);
    await press(panel, 'Insert into note');
    await says('Inserted');
    await page.close();
  });
});

describe('is found nowhere', () => {
  test('errors of every part hold none of it', async () => {
    ({ page } = await bench.open('/canary/pain'));
    watch(page);
    const tabId = await tabOf(bench, page);
    const world = await contentWorld(page);
    // Every message there is, in every shape that is none, from the content script and from a page of the extension.
    const send = async (part: Pick<Page, 'evaluate'>) => part.evaluate(async (types, words, tab) => {
      // Made here: it runs in the other part.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const one = (type: string, data: unknown) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }).catch((error: unknown) => String(error));
      const shapes: unknown[] = [
        { [words]: words }, words, { identity: { state: words, key: words } },
        { tabId: tab, whose: words, key: words, fact: words, caution: words, text: words, page: words, origin: words, calendar: { start: words.repeat(9) } },
      ];
      const replies = await Promise.all(types.flatMap((type) => shapes.map((shape) => one(type, shape))));
      return replies.map((reply) => JSON.stringify(reply) ?? 'nothing');
    }, [...Object.keys(MESSAGES), 'nobody'].filter((type) => type !== 'clearCharts' && type !== 'detector'), CANARIES.join(' '), tabId);
    for (const replies of [await send(world as unknown as Page), await send(panel)]) {
      expect(replies.filter((reply) => /was refused/.test(reply)).length).toBeGreaterThan(20);
      expect(heldBy(replies.join('\n'))).toEqual([]);
    }
    await bench.killWorker();
    await page.reload();
    await answered(bench, page);
    // A page that is left while it is read.
    const other = await openPage(bench, `${bench.sandbox.url}/canary/pain`);
    await other.goto('about:blank');
    await other.close();
    await page.bringToFront();
    expect(heldBy(said.join('\n'))).toEqual([]);
    expect(bench.errors.filter((error) => heldBy(error).length > 0)).toEqual([]);
  });

  test('what is kept beyond memory holds none of it; memory does', async () => {
    const kept = await panel.evaluate(async () => ({ local: await chrome.storage.local.get(null), sync: JSON.stringify(await chrome.storage.sync.get(null)), session: JSON.stringify(await chrome.storage.session.get(null)) }));
    expect(heldBy(kept.session)).toEqual(expect.arrayContaining(['Quoxleyvant']));
    expect({ local: heldBy(JSON.stringify(kept.local)), sync: heldBy(kept.sync) }).toEqual({ local: [], sync: [] });
    expect(Object.keys(kept.local).toSorted()).toEqual(['consent', 'copySize', 'dateStyle', 'density', 'marks']);
    const own = await panel.evaluate(async () => ({ storage: JSON.stringify({ ...localStorage, ...sessionStorage }), cookies: document.cookie, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length }));
    expect(own).toEqual({ storage: '{}', cookies: '', databases: 0, caches: 0 });
  });

  test('addresses, titles, the history of a tab, the toolbar and downloads hold none of it', async () => {
    const tabId = await tabOf(bench, page);
    await until(async () => (await badgeOf(bench, page)) !== '', 'the badge');
    const toolbar = await panel.evaluate(async (id) => [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id }), await chrome.action.getPopup({ tabId: id })], tabId);
    const session = await page.createCDPSession();
    const { entries } = await session.send('Page.getNavigationHistory');
    const loaded = await panel.evaluate(() => performance.getEntries().map(({ name }) => name));
    const shown = [...bench.browser.targets().map((target) => target.url()), await panel.title(), ...toolbar, ...loaded, ...entries.flatMap(({ url, title }) => [url, title]), await page.evaluate(() => location.href + document.title)];
    expect(heldBy(shown.join('\n'))).toEqual([]);
    expect(downloads).toEqual([]);
  });

  test('consent is taken back: memory holds none of it either', async () => {
    await panel.evaluate(() => chrome.storage.local.remove('consent'));
    await until(async () => heldBy(JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)))).length === 0, 'memory to be empty');
    await until(async () => heldBy(await wordsOf(panel)).length === 0, 'the panel to be empty');
    await clickToolbar(bench.browser, page, bench.extensionId);
    expect(await headline(panel).catch(() => '')).not.toMatch(/^Step/);
  });

  test('after the browser is closed: no request held it, none left this machine for us, and no file of the profile holds it', async () => {
    const id = bench.extensionId;
    const { url } = bench.sandbox;
    await bench.browser.close();
    expect(asked.length).toBeGreaterThan(0);
    expect(heldBy(asked.join('\n'))).toEqual([]);
    const log = await readFile(join(folder, 'net.json'), 'utf8');
    // The log of all the browser's requests was written, and has those of the page.
    expect(log).toContain(`${url}/canary/pain`);
    expect(log).not.toContain(`"chrome-extension://${id}`);
    const outside = [...log.matchAll(/"initiator":"([^"]+)"/g)].map(([, initiator]) => initiator!).filter((initiator) => initiator.startsWith('chrome-extension:'));
    expect(outside).toEqual([]);
    expect(await searched(folder)).toEqual([]);
    expect((await readdir(bench.profile)).length).toBeGreaterThan(3);
    expect(await searched(bench.profile)).toEqual([]);
  });
});

/** Every file under a folder with the words it holds, in UTF-8 or UTF-16. */
async function searched(place: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const words of [heldBy(content.toString('latin1')), heldBy(content.toString('latin1').replaceAll('\0', ''))]) if (words.length > 0) found.push(`${entry.name}: ${words.join()}`);
  }
  return found;
}
