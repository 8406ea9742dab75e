/** When nothing may be written, and what is said instead. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADA, bannerOf, BEA, chartWith, serveEditors, type EditorServer } from '../editors/serve.ts';
import { TIMING } from '../../lib/settling.ts';
import { findPanel, openPanel } from '../tools/launch.ts';
import { answered, clipboardOf, openPage, press, startBench, stateOf, tabOf, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

const NOTE = '<textarea id="note" rows="6" cols="60">Draft of the note.</textarea>';
const frame = (path: string) => `<iframe id="frame" src="${path}" width="600" height="200"></iframe>`;
const framed = (banner: string) => `<!doctype html><title>Note</title>${banner}${NOTE}`;
const PAGES = {
  '/plain': chartWith('', `${NOTE}<input type="password" id="password" style="width: 500px"><input type="search" id="search" style="width: 500px"><input id="find" placeholder="Search the chart" style="width: 500px"><input id="short" style="width: 80px">`),
  '/two': chartWith('', '<textarea id="note" cols="60"></textarea><textarea id="other" cols="60" autofocus></textarea>'),
  '/frames': chartWith('', frame('/frame-same') + frame('/frame-same')),
  '/message': chartWith('', `<div class="message"><p>To: ${BEA.name} DOB ${BEA.birthDate}</p><iframe id="frame" srcdoc="&lt;textarea id=note cols=60>Draft of the note.&lt;/textarea>" width="600" height="200"></iframe></div>`),
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
const pass = (time: number) => new Promise((done) => { setTimeout(done, time); });
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

  test('the page moves the focus into one by itself, and back into one left before: neither is the clinician’s choice; Tab and a key are', async () => {
    await open('/two');
    const focus = (id: string) => page.evaluate((name) => document.getElementById(name)!.focus(), id);
    const valuesOf = () => page.evaluate(() => ['note', 'other'].map((id) => document.querySelector<HTMLTextAreaElement>(`#${id}`)!.value));
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('other');
    expect(await order('text')).toEqual({ outcome: 'refused', why: 'no-editor' });
    await page.click('#note');
    await until2(false);
    await focus('other');
    expect(await order('one')).toMatchObject({ outcome: 'inserted' });
    expect(await valuesOf()).toEqual(['one', '']);
    await page.click('#note');
    await page.keyboard.press('Tab');
    expect(await order('two')).toMatchObject({ outcome: 'inserted' });
    expect(await valuesOf()).toEqual(['one', 'two']);
    await focus('note');
    expect(await order('three')).toMatchObject({ outcome: 'inserted' });
    expect((await valuesOf())[1]).toContain('three');
    await page.keyboard.press('End');
    await focus('note');
    await page.keyboard.type('x');
    expect(await order('four')).toMatchObject({ outcome: 'inserted' });
    expect((await valuesOf())[0]).toContain('four');
  });

  test('the page moves the focus back into the note of another frame: not there', async () => {
    await open('/frames');
    const frames = await Promise.all((await page.$$('iframe')).map((one) => one.contentFrame()));
    await frames[0]!.click('#note');
    await until2(false);
    await frames[1]!.click('#note');
    await page.keyboard.press('End');
    await frames[0]!.evaluate(() => document.querySelector<HTMLElement>('#note')!.focus());
    expect(await order(' Plan of Ada')).toMatchObject({ outcome: 'inserted' });
    expect(await Promise.all(frames.map((one) => one!.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')!.value)))).toEqual(['Draft of the note.', 'Draft of the note. Plan of Ada']);
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
  test('made by the page in a message to another patient is not written to', async () => {
    await open('/message');
    // Believed once it has stood still for so long.
    await pass(TIMING.settle + 500);
    await (await (await page.$('#frame'))!.contentFrame())!.click('#note');
    await until2(false);
    expect(await order('Plan of Ada')).toEqual({ outcome: 'refused', why: 'patient' });
    await page.evaluate(() => document.querySelector('.message p')!.remove());
    await until(async () => (await order('Plan of Ada') as { outcome: string }).outcome === 'inserted', 'an insertion where nobody else is named');
  });

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

  test('is drawn where nobody sees it, or under something else; below the fold it is scrolled to', async () => {
    await open('/plain');
    await page.click('#note');
    await until2(false);
    const styled = (style: string) => page.evaluate((words) => { document.querySelector('#note')!.setAttribute('style', words); }, style);
    for (const style of ['filter: opacity(0)', 'clip-path: inset(100%)', 'position: absolute; left: -9999px', 'position: fixed; top: -500px', 'position: relative; z-index: -1']) {
      await styled(style);
      if (style.includes('z-index')) await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="cover" style="position: fixed; inset: 0; background: white">Loading</div>'));
      expect([style, await order('Plan of Ada')]).toEqual([style, { outcome: 'refused', why: 'hidden' }]);
    }
    await page.evaluate(() => document.querySelector('#cover')!.remove());
    await styled('margin: 300vh 0');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await order(' Plan of Ada')).toMatchObject({ outcome: 'inserted' });
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
