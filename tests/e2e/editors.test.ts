import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TIMING } from '../../lib/settling.ts';
import { serveEditors, type EditorServer } from '../editors/serve.ts';
import { findPanel, openPanel } from '../tools/launch.ts';
import { answered, openPage, press, startBench, until, type Bench } from './harness.ts';

let bench: Bench;
let server: EditorServer;
beforeAll(async () => {
  server = await serveEditors();
  bench = await startBench();
});
afterAll(async () => {
  await bench?.close();
  await server?.close();
});

/** What a page of tests/editors/pages puts there. */
declare global {
  interface Window { readonly model: { text(): string; raw(): string } }
}

const EDITORS = ['textarea', 'input', 'react', 'contenteditable', 'tinymce', 'ckeditor4', 'ckeditor5', 'quill', 'tiptap', 'lexical', 'draft', 'slate'] as const;
const FRAMED = ['tinymce', 'ckeditor4'];

async function open(name: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await openPage(bench, `${server.url}/${name}`);
  const panel = await findPanel(bench.browser, bench.extensionId) ?? await openPanel(bench.browser, page, bench.extensionId);
  await page.bringToFront();
  await page.waitForFunction(() => window.model !== undefined);
  await answered(bench, page);
  // A frame that its page made is believed once it has stood still for so long.
  if (FRAMED.includes(name)) await pass(TIMING.settle + 500);
  return { page, panel };
}

const rawOf = (page: Page) => page.evaluate(() => window.model.raw());
/** Lines with words in them: editors part paragraphs in their own ways. */
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
const modelOf = async (page: Page) => linesOf(await page.evaluate(() => window.model.text()));

/** The element that is written in. */
async function noteIn(page: Page, name: string): Promise<ElementHandle> {
  let frame: Frame = page.mainFrame();
  if (FRAMED.includes(name)) frame = (await (await page.waitForSelector('iframe'))!.contentFrame())!;
  return (await frame.waitForSelector('textarea, #editor input, [contenteditable="true"]'))!;
}

const pass = (time: number) => new Promise((done) => { setTimeout(done, time); });

/** Clicks into the note and goes behind so many of its characters. */
async function go(page: Page, name: string, characters: number): Promise<void> {
  await (await noteIn(page, name)).click();
  await pass(100);
  // Slate hears of a moved caret a tenth of a second later, and on a slow machine puts it back where it was meanwhile.
  const { delay, rest } = name === 'slate' ? { delay: 30, rest: 500 } : { delay: 5, rest: 150 };
  for (const key of ['ArrowUp', 'ArrowUp', 'Home'] as const) await page.keyboard.press(key, { delay });
  await pass(rest);
  for (let left = characters; left > 0; left -= 1) await page.keyboard.press('ArrowRight', { delay });
  await pass(rest);
}

/** Waits until the panel stands by a text: what was just taken back has been read as gone. */
async function shows(panel: Page, size: string, text: string): Promise<void> {
  await until(async () => await choose(panel, size) === text, 'the text as it was before');
}

/** Chooses a size in the panel; returns the text of the preview. */
async function choose(panel: Page, size: string): Promise<string> {
  if (!(await panel.$('.preview'))) await press(panel, 'Size and preview');
  await panel.evaluate((wanted) => { document.querySelector<HTMLInputElement>(`.preview input[value="${wanted}"]`)!.click(); }, size);
  return panel.evaluate(() => new Promise<string>((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector('.paper')!.textContent))); }));
}

async function told(panel: Page, words: RegExp): Promise<void> {
  let said = '';
  await until(async () => words.test(said = await panel.evaluate(() => document.querySelector('.told span')?.textContent ?? '')), () => `${String(words)}; the panel says "${said}"`);
}

const matrix = new Map<string, string[]>();
function passed(name: string, what: string): void {
  matrix.set(name, [...matrix.get(name) ?? [], what]);
}
afterAll(() => {
  console.log(['', ...[...matrix].map(([name, what]) => `${name.padEnd(16)}${what.join(', ')}`), ''].join('\n'));
});

/** The inputs that take one line take no plan of many. */
const SIZES = (name: string) => (name === 'input' ? ['one-liner'] as const : ['one-liner', 'full'] as const);
const REST = (name: string) => (name === 'input' ? '' : '\nSecond line here.');

describe.each(EDITORS)('%s', (name) => {
  let page: Page;
  let panel: Page;
  let before: string;
  const texts = { 'one-liner': '', full: '' };
  beforeAll(async () => {
    ({ page, panel } = await open(name));
    await go(page, name, 'First '.length);
    await page.keyboard.type('seen today ');
    const typed = Date.now();
    for (const size of SIZES(name)) texts[size] = await choose(panel, size);
    // Editors put what is typed within a second into one step of their undo.
    await pass(typed + 1000 - Date.now());
    before = await rawOf(page);
  });
  afterAll(() => page?.close());

  test('holds what was typed, and nothing else, before a press', async () => {
    expect(await modelOf(page)).toEqual(linesOf(`First seen today line of the note.${REST(name)}`));
    passed(name, 'untouched');
  });

  test.each(SIZES(name))('%s: at the caret, and out again', async (size) => {
    await shows(panel, size, texts[size]);
    await go(page, name, 'First seen today '.length);
    await press(panel, 'Insert into note');
    await told(panel, /^Inserted$/);
    expect(await modelOf(page)).toEqual(linesOf(`First seen today ${texts[size]}line of the note.${REST(name)}`));
    passed(name, `${size} inserted`);
    // The page is read again; the plan in it is no evidence for itself.
    await pass(600);
    expect(await choose(panel, size)).toBe(texts[size]);
    passed(name, 'no evidence');
    await press(panel, 'Undo');
    await told(panel, /^Taken back$/);
    expect(await rawOf(page)).toBe(before);
    passed(name, 'undone');
  });

  test('keeps its caret while something else of the page has the focus', async () => {
    await shows(panel, 'one-liner', texts['one-liner']);
    await go(page, name, 'First '.length);
    await page.click('#elsewhere');
    await pass(150);
    await press(panel, 'Insert into note');
    await told(panel, /^Inserted$/);
    expect(await modelOf(page)).toEqual(linesOf(`First ${texts['one-liner']}seen today line of the note.${REST(name)}`));
    passed(name, 'caret kept');
    await press(panel, 'Undo');
    await told(panel, /^Taken back$/);
    expect(await rawOf(page)).toBe(before);
    passed(name, 'undone');
  });
});
