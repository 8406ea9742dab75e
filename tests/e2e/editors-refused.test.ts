/** When nothing may be written, and what is said instead. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADA, bannerOf, BEA, chartWith, serveEditors, type EditorServer } from '../editors/serve.ts';
import { findPanel, openPanel } from '../tools/launch.ts';
import { answered, clipboardOf, openPage, press, startBench, stateOf, tabOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

const NOTE = '<textarea id="note" rows="6" cols="60">Draft of the note.</textarea>';
const frame = (path: string) => `<iframe id="frame" src="${path}" width="600" height="200"></iframe>`;
const framed = (banner: string) => `<!doctype html><title>Note</title>${banner}${NOTE}`;
const PAGES = {
  '/plain': chartWith('', `${NOTE}<input type="password" id="password" style="width: 500px"><input type="search" id="search" style="width: 500px"><input id="find" placeholder="Search the chart" style="width: 500px"><input id="short" style="width: 80px">`),
  '/nameless': chartWith('', frame('/frame-nameless')),
  '/other': chartWith('', frame('/frame-other')),
  '/same': chartWith('', frame('/frame-same')),
  '/shadow': chartWith('', '<div id="host" style="display: inline-block"></div><script>host.attachShadow({ mode: "closed" }).append(window.note = Object.assign(document.createElement("textarea"), { cols: 60, value: "Draft of the note." }))</script>'),
  '/blocked': chartWith('', '<div id="note" contenteditable="true" style="width: 500px">Draft of the note.</div><script>note.onpaste = (event) => event.preventDefault()</script>'),
  '/frame-nameless': framed(''),
  '/frame-other': framed(`<header class="patient-banner">${bannerOf(BEA)}</header>`),
  '/frame-same': framed(`<header class="patient-banner">${bannerOf(ADA)}</header>`),
};

let bench: Bench;
let server: EditorServer;
let page: Page;
let panel: Page;
beforeAll(async () => {
  server = await serveEditors(PAGES, []);
  bench = await startBench();
  await bench.browser.defaultBrowserContext().overridePermissions(server.url, ['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await bench?.close();
  await server?.close();
});

async function open(path: keyof typeof PAGES): Promise<void> {
  page = await openPage(bench, server.url + path);
  panel = await findPanel(bench.browser, bench.extensionId) ?? await openPanel(bench.browser, page, bench.extensionId);
  await page.bringToFront();
  await answered(bench, page);
}

const valueOf = () => page.evaluate(() => (document.querySelector('#frame') as HTMLIFrameElement | null)?.contentDocument!.querySelector('textarea')!.value ?? document.querySelector<HTMLTextAreaElement>('#note')!.value);
const buttonOf = () => panel.evaluate(() => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Insert into note');
  return button ? { closed: button.getAttribute('aria-disabled') === 'true', reason: button.title } : null;
});
const until2 = (closed: boolean) => until(async () => (await buttonOf())?.closed === closed, closed ? 'a closed button' : 'an open button');
const told = () => panel.evaluate(() => document.querySelector('.told span')?.textContent ?? '');
const isTold = (words: string) => until(async () => await told() === words, `"${words}"`);

/** The panel's own message, at once: a press takes longer than the switch that is tried here. */
async function order(text: string, key?: string): Promise<unknown> {
  const tabId = await tabOf(bench, page);
  const state = await stateOf(bench, page);
  const data = { tabId, key: key ?? state?.identity?.key ?? '', text };
  return panel.evaluate(async (sent) => ((await chrome.runtime.sendMessage({ id: 1, type: 'insert', data: sent, timestamp: Date.now() })) as { res: unknown }).res, data);
}
const switchTo = (banner: string) => page.evaluate((inner) => { document.querySelector('header.patient-banner')!.innerHTML = inner; }, banner);
const keyOf = async () => (await stateOf(bench, page))!.identity!.key;

describe('before a note was used', () => {
  test('the button is closed, says why, and a press writes nothing', async () => {
    await open('/plain');
    expect(await buttonOf()).toEqual({ closed: true, reason: 'Click into the note on the page first' });
    await press(panel, 'Insert into note');
    await isTold('Click into the note on the page first');
    expect(await order('text')).toEqual({ outcome: 'refused', why: 'no-editor' });
    expect(await valueOf()).toBe('Draft of the note.');
  });

  test.each(['password', 'search', 'find', 'short'])('a field that is no note: %s', async (id) => {
    await open('/plain');
    await page.click(`#${id}`);
    await page.keyboard.type('x');
    expect((await buttonOf())?.closed).toBe(true);
    expect(await order('text')).toEqual({ outcome: 'refused', why: 'no-editor' });
    expect(await page.evaluate((name) => (document.getElementById(name) as HTMLInputElement).value, id)).toBe('x');
  });
});

describe('the patient', () => {
  beforeEach(() => open('/plain'));

  test('is switched between the click into the note and the press: nothing is written, nothing copied', async () => {
    await page.click('#note');
    await until2(false);
    const key = await keyOf();
    const tabId = await tabOf(bench, page);
    const [, reply] = await Promise.all([switchTo(bannerOf(BEA)), (async () => {
      await page.waitForFunction(() => document.querySelector('header')!.textContent.includes('Bea'));
      return panel.evaluate(async (sent) => ((await chrome.runtime.sendMessage({ id: 1, type: 'insert', data: sent, timestamp: Date.now() })) as { res: unknown }).res, { tabId, key, text: 'Plan of Ada' });
    })()]);
    expect(reply).toEqual({ outcome: 'refused', why: 'patient' });
    await until(async () => (await wordsOf(panel)).includes('Merriweather'), 'the other patient');
    expect((await buttonOf())?.closed).toBe(true);
    expect(await order('Plan of Ada', key)).toEqual({ outcome: 'refused', why: 'patient' });
    expect(await order('Plan of Bea')).toEqual({ outcome: 'refused', why: 'no-editor' });
    expect(await valueOf()).toBe('Draft of the note.');
  });

  test('is another, and the former one’s note still stands there: not even after a click into it', async () => {
    await page.click('#note');
    await until2(false);
    await switchTo(bannerOf(BEA));
    await until(async () => (await wordsOf(panel)).includes('Merriweather'), 'the other patient');
    await page.click('#note');
    await until2(false);
    await press(panel, 'Insert into note');
    await isTold('Not inserted: it is not sure that this note is the patient’s');
    expect(await valueOf()).toBe('Draft of the note.');
  });

  test('is in doubt: two banners name two', async () => {
    await page.click('#note');
    await until2(false);
    const key = await keyOf();
    await page.evaluate((inner) => { document.body.insertAdjacentHTML('afterbegin', `<header class="patient-banner">${inner}</header>`); }, bannerOf(BEA));
    expect(await order('Plan of Ada', key)).toEqual({ outcome: 'refused', why: 'patient' });
    expect(await valueOf()).toBe('Draft of the note.');
  });
});

describe('a frame', () => {
  test.each(['/other', '/nameless'] as const)('of %s patient is not written to', async (path) => {
    await open(path);
    await (await (await page.$('#frame'))!.contentFrame())!.click('#note');
    await until2(false);
    expect(await order('Plan of Ada')).toEqual({ outcome: 'refused', why: 'patient' });
    expect(await valueOf()).toBe('Draft of the note.');
  });

  test('that names the same patient is written to', async () => {
    await open('/same');
    await (await (await page.$('#frame'))!.contentFrame())!.click('#note');
    await page.keyboard.press('End');
    await until2(false);
    expect(await order(' Plan of Ada')).toMatchObject({ outcome: 'inserted' });
    expect(await valueOf()).toMatch(/^Draft of the note\.\s*Plan of Ada$/);
  });
});

describe('the note', () => {
  test.each<[string, string, string]>([
    ['note.readOnly = true', 'read-only', 'Not inserted: the note cannot be written to. Copied instead'],
    ['note.disabled = true', 'read-only', 'Not inserted: the note cannot be written to. Copied instead'],
    ['note.style.visibility = "hidden"', 'hidden', 'Not inserted: the note is not visible. Copied instead'],
    ['note.style.opacity = "0"', 'hidden', 'Not inserted: the note is not visible. Copied instead'],
    ['note.maxLength = 20', 'too-long', 'Not inserted: the field is too small for it. Copied instead'],
    ['note.remove()', 'gone', 'Not inserted: the note is no longer on the page'],
    ['note.onbeforeinput = (event) => event.preventDefault(); note.oninput = () => { note.value = "Draft of the note." }', 'not-taken', 'Not inserted: the editor did not take it. Copied instead'],
  ])('%s: %s, and it is copied instead where the note still stands', async (script, _, words) => {
    await open('/plain');
    // What was on the clipboard before.
    await page.click('header');
    await page.evaluate(() => { getSelection()!.selectAllChildren(document.querySelector('h2')!); document.execCommand('copy'); });
    await page.click('#note');
    await until2(false);
    await page.evaluate((source) => { new Function('note', source)(document.querySelector('#note')); }, script);
    await press(panel, 'Insert into note');
    await isTold(words);
    if (!script.includes('remove')) expect(await valueOf()).toBe('Draft of the note.');
    expect((await clipboardOf(page)).text).toMatch(words.endsWith('Copied instead') ? /^Step \d/ : /^Problem list$/);
  });

  test('is in a frame that its page hides', async () => {
    await open('/same');
    await (await (await page.$('#frame'))!.contentFrame())!.click('#note');
    await until2(false);
    await page.evaluate(() => { document.querySelector<HTMLElement>('#frame')!.style.visibility = 'hidden'; });
    expect(await order('Plan of Ada')).toEqual({ outcome: 'refused', why: 'hidden' });
    expect(await valueOf()).toBe('Draft of the note.');
  });

  test.each([['stays as it is where pasting is blocked', '', 'not-taken'], ['became read-only', 'note.contentEditable = "false"', 'read-only']])('%s', async (_, script, why) => {
    await open('/blocked');
    await page.click('#note');
    await until2(false);
    await page.evaluate((source) => { new Function('note', source)(document.querySelector('#note')); }, script);
    expect(await order('Plan of Ada')).toEqual({ outcome: 'refused', why });
    expect(await page.evaluate(() => document.querySelector('#note')!.textContent)).toBe('Draft of the note.');
  });

  test('keeps what is selected in it', async () => {
    await open('/plain');
    await page.click('#note');
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')!.setSelectionRange(0, 5));
    await until2(false);
    expect(await order(' and plan')).toMatchObject({ outcome: 'inserted' });
    expect(await valueOf()).toBe('Draft and plan of the note.');
  });

  test('was written to after the insertion: it is not taken back', async () => {
    await open('/plain');
    await page.click('#note');
    await until2(false);
    await press(panel, 'Insert into note');
    await isTold('Inserted');
    await page.bringToFront();
    await page.keyboard.type('More.');
    const now = await valueOf();
    await press(panel, 'Undo');
    await isTold('Not taken back: the note has changed since');
    expect(await valueOf()).toBe(now);
  });

  test('stands in a closed shadow root', async () => {
    await open('/shadow');
    await page.click('#host');
    await until2(false);
    expect(await order('plan')).toMatchObject({ outcome: 'inserted' });
    expect(await page.evaluate(() => (window as unknown as { note: HTMLTextAreaElement }).note.value)).toContain('plan');
  });
});
