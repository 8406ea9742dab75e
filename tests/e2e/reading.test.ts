/** Pages read by the engine that shows them, without the extension around the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../tools/bundle.ts';
import { findBrowser } from '../tools/browser.ts';
import type { ReadingScript } from './reading-script.ts';

declare const reading: ReadingScript;

let browser: Browser;
let page: Page;
let script: string;
beforeAll(async () => {
  browser = await launch({ executablePath: findBrowser()!, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  page = await browser.newPage();
  script = await bundle(join(import.meta.dirname, 'reading-script.ts'));
});
afterAll(async () => { await browser?.close(); });

async function textOf(html: string, before?: (page: Page) => Promise<unknown>): Promise<string> {
  await page.setContent(html);
  await before?.(page);
  await page.addScriptTag({ content: script });
  return page.evaluate(() => reading.text());
}

const folder = join(import.meta.dirname, '../pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));

describe('test pages read as written beside them', () => {
  test.each(pages)('%s', async (name) => {
    const text = await textOf(readFileSync(join(folder, `${name}.html`), 'utf8'));
    expect(text.trimEnd().split('\n')).toEqual(readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd().split('\n'));
  });
});

/** A page of rows alike, with a style sheet. */
const rows = (style: string, body: string): string => `<!doctype html><style>${style}</style><body>${body}`;
const three = '<p class="row">one</p><p class="row">two</p><p class="row">three</p>';

describe('elements alike that a rule tells apart', () => {
  test.each<[string, string, string, string]>([
    ['by place', '.row:nth-child(2) { display: none }', three, 'one\nthree'],
    ['by place, without a name', 'body > :nth-child(2) { display: none }', three, 'one\nthree'],
    ['by what stands before', '.off + .row { display: none }', '<p class="row">one</p><b class="off"></b><p class="row">two</p><p class="row">three</p>', 'one\nthree'],
    ['by what it holds', '.row:has(b) { display: none }', '<p class="row">one</p><p class="row"><b></b>two</p><p class="row">three</p>', 'one\nthree'],
    ['by the place of what holds it', '.card:nth-child(2) .row { visibility: hidden }', '<div class="card"><p class="row">one</p></div><div class="card"><p class="row">two</p></div>', 'one'],
    ['by an id around', '#copy .row { display: none }', '<div class="card" id="chart"><p class="row">one</p></div><div class="card" id="copy"><p class="row">two</p></div>', 'one'],
    ['by a value hardly ever styled', '[data-id="2"] { display: none }', '<p class="row" data-id="1">one</p><p class="row" data-id="2">two</p>', 'one'],
    ['by a state', 'input:checked ~ .row { display: none }', '<div><input type="checkbox"><p class="row">one</p></div><div><input type="checkbox" checked="" class=""><p class="row">two</p></div>', '[ ]\none\n[x]'],
    ['by no part of its own', ':is(.row, .line):not(:first-child) { display: none }', three, 'one'],
    ['in a nested rule', '.card { &:nth-child(2) { display: none } }', '<div class="card">one</div><div class="card">two</div>', 'one'],
    ['by the size of a container', '.card { container-type: inline-size } .wide { width: 500px } @container (min-width: 400px) { .row { display: none } }',
      '<div class="card"><p class="row">one</p></div><div class="card wide" style="width:500px"><p class="row">two</p></div>', ''],
    ['in an imported sheet', '@import url("data:text/css,.row:nth-child(2)%7Bdisplay:none%7D"); .x { color: red }', three, 'one\nthree'],
    ['line or not', '.row { display: inline } .row:nth-child(2) { display: block }', three, 'one\ntwo\nthree'],
    ['a class with a sign', '.md\\:row:nth-child(2) { display: none }', three.replaceAll('"row"', '"md:row"'), 'one\nthree'],
  ])('%s', async (_, style, body, text) => {
    const got = await textOf(rows(style, body));
    // What the engine itself says is on screen, white space aside.
    const seen = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
    expect(got.replace(/\[[x ]\]\s*/g, '').replace(/\s+/g, ' ').trim()).toBe(seen);
    if (text !== '') expect(got).toBe(text);
  });

  test('one that fades in while its neighbours are there', async () => {
    expect(await textOf(rows('', three), (shown) => shown.evaluate(() => {
      document.querySelectorAll('p')[1]!.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6 });
    }))).toBe('one\nthree');
  });

  test('a popover that is open among others', async () => {
    expect(await textOf(rows('', '<p popover="manual">one</p><p popover="manual">two</p><p popover="manual">three</p>'), (shown) => shown.evaluate(() => {
      document.querySelectorAll('p')[1]!.showPopover();
    }))).toBe('two');
  });

  test('by a rule that came after the page was read once', async () => {
    expect(await textOf(rows('.row { color: red }', three))).toBe('one\ntwo\nthree');
    expect(await page.evaluate(() => {
      document.styleSheets[0]!.insertRule('.row:nth-child(2) { display: none }', 1);
      return reading.text();
    })).toBe('one\nthree');
  });
});

describe('a page read in part', () => {
  test('says what the whole page says, whatever changed', { timeout: 300_000 }, async () => {
    await textOf('<p>');
    const { parts, all } = await page.evaluate((runs) => reading.changeAtRandom(runs, { disturb: false }), Number(process.env['LIVE_RUNS'] ?? 150));
    // A law about nothing would hold as well.
    expect(parts / all).toBeGreaterThan(0.3);
  });

  test('says so too when the page changes while a change is read', { timeout: 300_000 }, async () => {
    await textOf('<p>');
    const { parts, disturbed, all } = await page.evaluate((runs) => reading.changeAtRandom(runs, { disturb: true }), Number(process.env['LIVE_RUNS'] ?? 150));
    expect(parts / all).toBeGreaterThan(0.3);
    expect(disturbed / all).toBeGreaterThan(0.3);
  });
});
