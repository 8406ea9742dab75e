/** Marks, tooltip and jump in real pages: frames, shadow roots, folded and nested parts; and the page stays as it was. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesIn, marksIn, press, quotesIn, startBench, until, wordsOf, type Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const BANNER = '<header class="patient-banner">Quillfeather, Ada DOB 03/14/1965 MRN 880012</header>';
const STORY = '<p>Burning neuropathic pain of the left arm for 8 months after radiotherapy to the left breast, 50 Gy in 25 fractions, completed 2023-05-02. No evidence of recurrence.</p>';
const list = (...drugs: string[]): string => `<h2>Medications</h2><ul>${drugs.map((drug) => `<li>${drug}, active</li>`).join('')}</ul>`;
const pageOf = (body: string, style = ''): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><style>body { font: 16px sans-serif; } ${style}</style>${BANNER}${body}</html>`;

/** Everything of a page that a script in it can see, and what happened to it on the way. */
function lookOf(page: Page): Promise<{ readonly html: string; readonly boxes: string[]; readonly events: string[]; readonly listeners: number }> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    boxes: [...document.querySelectorAll('*')].map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return `${element.localName} ${x} ${y} ${width} ${height}`; }),
    ...(window as unknown as { heard: { events: string[]; listeners: number } }).heard,
  }));
}

/** Listens as a page would that distrusts its visitors. */
const LISTENING = `<script>
  const heard = { events: [], listeners: 0 };
  const add = EventTarget.prototype.addEventListener;
  for (const type of ['click', 'pointerdown', 'keydown', 'keyup', 'focusin', 'beforetoggle', 'toggle', 'selectionchange', 'input', 'contextmenu', 'scroll'])
    add.call(document, type, (event) => { heard.events.push(type + ' ' + (event.target.localName ?? 'document') + ' ' + event.defaultPrevented); }, true);
  EventTarget.prototype.addEventListener = function (...given) { heard.listeners += 1; return add.apply(this, given); };
</script>`;

/** How many nodes stand beside head and body: the host of a tooltip does. */
const hosts = (page: Page | Frame): Promise<number> => page.evaluate(() => document.documentElement.children.length - 2);

/** Middle of the first place of some words that is marked. */
function middleOf(page: Page | Frame, name: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight)!;
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}

const DRUGS = ['vincristine 2 mg IV weekly', 'linezolid 600 mg BID', 'bortezomib 1.3 mg/m2', 'tamoxifen 20 mg daily', 'hydroxychloroquine 200 mg daily'];

test('a page with marks and a tooltip is the page it was: DOM, boxes, events, listeners', async () => {
  bench.sandbox.add('/same', pageOf(`${LISTENING}${STORY}${list(...DRUGS)}<p><button>A button</button></p>`));
  const act = async (page: Page, at: { readonly x: number; readonly y: number }): Promise<void> => {
    await page.mouse.move(at.x, at.y);
    await new Promise((done) => { setTimeout(done, 600); });
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Escape');
    await page.mouse.move(700, 600);
  };
  const { page } = await bench.open('/same');
  const at = await middleOf(page, 'rn-a');
  await page.mouse.move(at.x, at.y);
  await until(async () => (await hosts(page)) === 1, 'the tooltip');
  expect(await page.evaluate(() => { const host = document.documentElement.lastElementChild as HTMLElement; return { text: host.textContent, root: host.shadowRoot, attributes: host.attributes.length }; })).toEqual({ text: '', root: null, attributes: 0 });
  await page.keyboard.press('Escape');
  await until(async () => (await hosts(page)) === 0, 'the tooltip to go');
  await page.reload();
  await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks');
  await act(page, at);
  const own = await lookOf(page);
  // What the page saw of the host coming and going is all it saw.
  expect(await changesIn(page)).toBeLessThanOrEqual(2);

  // A context without extensions.
  const plain = await (await bench.browser.createBrowserContext()).newPage();
  await plain.setViewport(page.viewport());
  await plain.goto(page.url());
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await plain.setViewport(size);
  await plain.bringToFront();
  await act(plain, at);
  expect(own).toEqual(await lookOf(plain));
  await plain.browserContext().close();
});
