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

const parked = (style: string): string => `<div style="${style}"><p>parked</p></div><p>seen</p>`;

describe('what no scrolling brings into view is not read, and all else is', () => {
  test.each<[string, string, string]>([
    ['moved by a transform', parked('transform: translateX(-10000px)'), 'seen'],
    ['at the far end of its right side', parked('position: absolute; right: 10000px'), 'seen'],
    ['by a margin', parked('margin-left: -10000px; width: 300px'), 'seen'],
    ['scaled to nothing', parked('transform: scale(0)'), 'seen'],
    ['without width', parked('overflow: hidden; width: 0; white-space: nowrap'), 'seen'],
    ['by a rule for a place', '<style>.tab { position: absolute; top: 0 } .tab:nth-of-type(2) { left: -4000px }</style><div class="tab">one</div><div class="tab">parked</div><div class="tab">two</div>', 'one\ntwo'],
    ['a track of slides, of which the second shows', '<div style="width: 900px; overflow: hidden"><div style="display: flex; transform: translateX(-900px); width: 900px"><div style="flex: none; width: 900px">one</div><div style="flex: none; width: 900px">two</div></div></div>', 'one\ttwo'],
    ['rows at places of their own in a list that was scrolled', '<div id="list" style="position: relative; height: 100px; overflow: auto"><div style="height: 9000px"><div style="position: absolute; top: 0">one</div><div style="position: absolute; top: 8000px">two</div><div style="transform: translateY(4000px)">three</div></div></div>', 'one\ntwo\nthree'],
    ['a place for dialogs, without size', '<div style="position: absolute; top: 0; left: 0; width: 0; height: 0"><div style="position: fixed; top: 20px; left: 20px">dialog</div></div>', 'dialog'],
    ['a cell and a box cut off by the room they have', '<table style="width: 100%"><tr><td style="max-width: 0; overflow: hidden; white-space: nowrap">cut</td></tr></table><div style="display: flex"><div style="flex: 1; width: 0; overflow: hidden">grown</div></div>', 'cut\ngrown'],
    ['letters that show a picture behind them', '<h1 style="color: transparent; background: linear-gradient(red, blue); background-clip: text">Chart</h1>', 'Chart'],
  ])('%s', async (_, body, text) => {
    expect((await textOf(rows('', body), (shown) => shown.evaluate(() => { document.querySelector('#list')?.scrollTo(0, 8000); }))).trim()).toBe(text);
  });
});

test('a label counts, also behind an element of the same place without any attribute', async () => {
  const table = '<tr><th>Drug</th></tr><tr><td>codeine</td></tr>';
  expect(await textOf(`<!doctype html><style>p { color: black }</style><body><table>${table}</table><p>Seen.</p><table aria-label="Allergies">${table}</table><section>Well.</section><section aria-label="Family history">Numb feet.</section>`))
    .toMatch(/^Drug\ncodeine\n+Seen\.\n+Allergies\nDrug\ncodeine\n+Well\.\n+Family history\nNumb feet\.\n*$/);
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
