/** Pages that mean ill, read by the real extension: nothing of them is taken for more than text, and none keeps it from its work. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FINDINGS } from '../../lib/limits.ts';
import { headline, settle } from '../tools/launch.ts';
import { answered, marksIn, openPage, press, quotesIn, showInChart, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';
import { BANNER, chartOf, escaped, fieldsNamed, MARKUP, MILLION, POLLUTION, PULSE, RESTLESS } from './hostile-pages.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;
/** Kept by a page or the panel for its test. */
declare const rnx: { readonly ran: number; readonly refused: string[]; readonly copied: string[] };
declare const pulse: { readonly turns: number; readonly longest: number };

let bench: Bench;
let said: string;
beforeAll(async () => {
  bench = await startBench();
  bench.sandbox.add('/plain', chartOf());
  ({ said } = await bench.open('/plain'));
  expect(said).toMatch(/^Step 3/);
});
afterAll(async () => { await bench?.close(); });

/** Opens a page and expects of it what the same chart says with nothing in its way. */
async function expectPlain(path: string, html: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  bench.sandbox.add(path, html);
  const { page, panel, said: now } = await bench.open(path);
  expect(now).toBe(said);
  expect((await stateOf(bench, page))!.identity).toMatchObject({ state: 'known', name: 'Ashgrove, Petra', recordNumber: '99173551' });
  await until(async () => (await marksIn(page)).caution.includes('vincristine'), 'the marks');
  return { page, panel };
}

/** Types into the note and puts the plan there. */
async function insertInto(page: Page, panel: Page, note: string): Promise<void> {
  await page.click(note);
  await page.keyboard.type('Seen.');
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 400); }));
  await answered(bench, page);
  await press(panel, 'Insert into note');
  await until(async () => /Inserted/.test(await wordsOf(panel)), 'the insertion');
}

/** A page where each place says another piece of markup; with `turn`, every place has had several. */
function pageOfMarkup(turn: number): string {
  let at = turn;
  const next = () => ` ${escaped(MARKUP[(at += 1) % MARKUP.length]!)}`;
  return chartOf({ title: `Visit${next()}`, banner: `<header class="patient-banner" title="${next()}">${BANNER}${next()}</header>`, beside: next, courses: MARKUP.map((one) => ` ${escaped(one)}`) });
}

const beatOf = (page: Page) => page.evaluate(() => ({ ...pulse }));

describe('markup in what a page says', () => {
  let page: Page;
  let panel: Page;
  /** All the panel's text, and what of it is not as we make it. */
  const look = () => panel.evaluate(() => ({
    text: document.body.textContent,
    strange: [...document.querySelectorAll('*')].filter((element) => element.matches('[data-rnx], img, iframe, object, embed, form, math, base, body script, body style, body link, a:not([href^="https://"])')
      || element.getAttributeNames().some((name) => /^on|^srcdoc$|^formaction$/.test(name))).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ran: rnx.ran, refused: rnx.refused, title: document.title,
  }));

  test('is text in the panel: no element, no attribute, nothing that runs', async () => {
    const shown = new Set<string>();
    panel = await bench.panel();
    await panel.evaluate(async () => {
      Object.assign(globalThis, { rnx: Object.assign(() => { (rnx as { ran: number }).ran += 1; }, { ran: 0, refused: [], copied: [] }) });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => rnx.refused.push(violatedDirective));
      await chrome.storage.local.set({ copySize: 'full' });
    });
    for (const turn of [0, 5, 11]) {
      bench.sandbox.add(`/markup-${turn}`, pageOfMarkup(turn));
      // In one tab: titles of pages read before are shown too.
      if (turn === 0) ({ page } = await bench.open('/markup-0'));
      else await page.goto(`${bench.sandbox.url}/markup-${turn}#<img data-rnx src onerror=rnx()>`);
      await until(async () => (await headline(panel)) === said, `the answer to page ${turn}`);
      await settle(panel);
      const { text, ...now } = await look();
      expect(now).toEqual({ strange: [], ran: 0, refused: [], title: 'RadNerve' });
      for (const markup of MARKUP) if (text.includes(markup)) shown.add(markup);
    }
    // It was there to be taken for markup: all of it that can stand in a quote is quoted, sign by sign.
    expect(MARKUP.filter((markup) => !shown.has(markup))).toEqual([]);
  });

  test('is text in what is copied, as it is handed to the clipboard', async () => {
    await panel.evaluate(() => {
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        // The clipboard itself takes scripts out: it would hide what we forgot.
        for (const item of items) rnx.copied.push(await (await item.getType('text/html')).text());
        return write(items);
      };
    });
    await panel.bringToFront();
    await press(panel, 'Copy full plan');
    await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
    const [html = ''] = await panel.evaluate(() => rnx.copied);
    const { tags, attributes, text } = await page.evaluate((copied) => {
      const elements = [...new DOMParser().parseFromString(copied, 'text/html').body.querySelectorAll('*')];
      return { tags: [...new Set(elements.map(({ localName }) => localName))].toSorted(), attributes: elements.flatMap((element) => element.getAttributeNames()), text: elements.map(({ textContent }) => textContent).join('\n') };
    }, html);
    expect(tags.filter((tag) => !['b', 'br', 'li', 'p', 'ul'].includes(tag))).toEqual([]);
    expect(attributes).toEqual([]);
    expect(MARKUP.some((markup) => text.includes(markup))).toBe(true);
  });

  test('is text in the note it is put into, and nothing of it came into the page', async () => {
    await page.bringToFront();
    await insertInto(page, panel, '#note');
    const { text, elements, own } = await page.evaluate(() => {
      const note = document.querySelector('#note')!;
      return { text: note.textContent, elements: [...note.querySelectorAll('*')].map(({ localName }) => localName), own: document.querySelectorAll('[data-rnx]').length };
    });
    expect(MARKUP.some((markup) => text.replaceAll('\u00a0', ' ').includes(markup))).toBe(true);
    expect([...new Set(elements)].filter((tag) => !['div', 'br', 'p'].includes(tag))).toEqual([]);
    expect(own).toBe(0);
    expect(await panel.evaluate(() => ({ ran: rnx.ran, refused: rnx.refused }))).toEqual({ ran: 0, refused: [] });
    await panel.evaluate(() => chrome.storage.local.remove('copySize'));
  });
});

describe('names of the engine\'s own', () => {
  let names: string[];
  beforeAll(async () => {
    names = await (await bench.panel()).evaluate(() => {
      const found = new Set<string>(['toString', 'valueOf', 'hasOwnProperty', '__proto__']);
      for (let of: object = document.createElement('form'); of !== Object.prototype; of = Object.getPrototypeOf(of) as object) for (const name of Object.getOwnPropertyNames(of)) found.add(name);
      return [...found];
    });
    expect(names.length).toBeGreaterThan(300);
  });

  test.each<[string, (fields: string) => string]>([
    ['of fields in a form that is the banner', (fields) => chartOf({ banner: `<form class="patient-banner" aria-labelledby="note">${fields}${BANNER}</form>` })],
    ['of fields in a form around the chart', (fields) => chartOf({ banner: `<form aria-labelledby="note">${fields}<div class="patient-banner">${BANNER}</div>`, end: '</form>' })],
    ['of fields in a form beside the banner, in a form field\'s row', (fields) => chartOf({ end: `<form><table><tr><td>${fields}Numbness of the left foot.</td></tr></table></form>` })],
  ])('%s: read, shown in the chart, changed and written to as ever', async (name, pageOf) => {
    const { page, panel } = await expectPlain(`/fields-${name.length}`, pageOf(fieldsNamed(names)));
    const quote = (await quotesIn(panel)).find((one) => one.quote === 'vincristine')!;
    expect(await showInChart(page, panel, quote)).toEqual({ shown: 'vincristine', inView: true });
    await insertInto(page, panel, '#note');
    // Read in part: the form and what stands beside it.
    await page.evaluate(() => { for (const form of document.forms) Element.prototype.insertAdjacentHTML.call(form, 'afterend', '<p>Also on oxaliplatin 100 mg IV, active.</p>'); });
    await until(async () => (await wordsOf(panel)).includes('Oxaliplatin'), 'the drug that came');
  });

  test('of the document and the window', async () => {
    const global = [...names, 'body', 'hidden', 'documentElement', 'querySelectorAll', 'defaultView', 'styleSheets', 'getAnimations', 'activeElement', 'execCommand', 'chrome', 'browser', 'scheduler', 'CSS', 'Highlight', 'navigation', 'parent', 'top'];
    const { page, panel } = await expectPlain('/globals', chartOf({ head: `<div hidden>${global.map((name) => `<form name="${name}"></form><img name="${name}" id="${name}" alt="">`).join('')}</div>` }));
    await insertInto(page, panel, '#note');
  });

  test('spoiled in the page\'s own world', async () => {
    const { page } = await expectPlain('/polluted', chartOf({ head: POLLUTION }));
    const plain = await openPage(bench, `${bench.sandbox.url}/plain`);
    await answered(bench, plain);
    const [spoiled, whole] = [await stateOf(bench, page), await stateOf(bench, plain)];
    expect(spoiled!.findings.map(({ concept, quote, assertion }) => ({ concept, quote, assertion }))).toEqual(whole!.findings.map(({ concept, quote, assertion }) => ({ concept, quote, assertion })));
  });
});

describe('no end of it', () => {
  test('a million nodes: an answer soon after the page itself is there, and the page goes on', { timeout: 180_000 }, async () => {
    const html = chartOf({ end: PULSE + MILLION });
    bench.sandbox.add('/million', html);
    const opened = performance.now();
    const page = await openPage(bench, `${bench.sandbox.url}/million`);
    const loaded = performance.now() - opened;
    expect(await page.evaluate(() => { let nodes = 0; for (const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL); walker.nextNode();) nodes += 1; return nodes; })).toBeGreaterThan(1e6);
    await until(async () => (await stateOf(bench, page))?.status === 'ready', 'an answer', 60_000);
    const took = performance.now() - opened;
    expect(await headline(await bench.panel())).toBe(said);
    await until(async () => (await marksIn(page)).caution.includes('vincristine'), 'the marks');
    const before = await beatOf(page);
    console.log(`A million nodes: loaded after ${Math.round(loaded)} ms, read after ${Math.round(took)} ms, longest without a turn ${Math.round(before.longest)} ms.`);
    await until(async () => (await beatOf(page)).turns > before.turns + 5, 'the page to go on');
    await page.close();
  });

  test('a page that never rests: answered all the same, with few words, and the page keeps its turns', { timeout: 120_000 }, async () => {
    bench.sandbox.add('/restless', chartOf({ end: PULSE + RESTLESS }));
    const page = await openPage(bench, `${bench.sandbox.url}/restless`);
    const panel = await bench.panel();
    await until(async () => (await stateOf(bench, page))?.status === 'ready', 'an answer');
    // What stays is followed, though the rest never stays; that some of it could not be read is said.
    await page.evaluate(() => document.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>oxaliplatin 100 mg IV, active</li>'));
    await until(async () => (await wordsOf(panel)).includes('Oxaliplatin'), 'the drug that came', 45_000);
    await until(async () => (await stateOf(bench, page))!.notRead.includes('words that keep changing') || (await wordsOf(panel)).includes('Cisplatin'), 'the drug that changes, or word of it');
    const [before, { told, kept }] = [await beatOf(page), await panel.evaluate(async (time) => {
      let heard = 0;
      const listener = (): void => { heard += 1; };
      chrome.storage.session.onChanged.addListener(listener);
      await new Promise((done) => { setTimeout(done, time); });
      chrome.storage.session.onChanged.removeListener(listener);
      return { told: heard, kept: JSON.stringify(await chrome.storage.session.get(null)).length };
    }, 4000)];
    // Of some hundred changes a handful are told, if any.
    expect(told).toBeLessThan(40);
    expect(kept).toBeLessThan(5e6);
    const { turns } = await beatOf(page);
    expect(turns - before.turns).toBeGreaterThan(100);
    await page.close();
  });

  test('more findings than a report may hold: answered from the beginning of the page, and this is said', { timeout: 180_000 }, async () => {
    const entries = Array.from({ length: FINDINGS + 100 }, (_, at) => `<li>vincristine ${at + 1} mg IV, active</li>`).join('');
    bench.sandbox.add('/findings', chartOf({ end: `<ul>${entries}</ul>` }));
    const page = await openPage(bench, `${bench.sandbox.url}/findings`);
    await until(async () => (await stateOf(bench, page))?.status === 'ready', 'an answer', 90_000);
    expect(await headline(await bench.panel())).toBe(said);
    const { findings, notRead } = (await stateOf(bench, page))!;
    expect([findings.length, notRead]).toEqual([FINDINGS, ['the end of a very long page']]);
    await page.close();
  });

  test('three thousand closed shadow trees, and a depth of two thousand', async () => {
    const { page } = await expectPlain('/depths', chartOf({ end: `${PULSE}<script>(() => {
      for (let left = 3000; left > 0; left -= 1) {
        const host = document.createElement('x-cell');
        host.attachShadow({ mode: 'closed' }).innerHTML = '<p>x</p>';
        document.body.append(host);
      }
      let at = document.body;
      for (let left = 2000; left > 0; left -= 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Deep down.';
    })()</script>` }));
    expect((await beatOf(page)).turns).toBeGreaterThan(0);
  });
});

test('nothing went wrong unseen', () => { expect(bench.errors.filter((error) => !/spoiled/.test(error))).toEqual([]); });
