/** Marks, tooltip and jump in real pages: frames, shadow roots, folded and nested parts; and the page stays as it was. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesIn, marksIn, quotesIn, startBench, until, wordsOf, type Bench } from './harness.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

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

/** Rests on a place, presses it and goes away again. */
async function act(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await new Promise((done) => { setTimeout(done, 600); });
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 600);
}

test('a page with marks and a tooltip is the page it was: DOM, boxes, events, listeners', async () => {
  bench.sandbox.add('/same', pageOf(`${LISTENING}${STORY}${list(...DRUGS)}<p><button>A button</button></p>`));
  const { page } = await bench.open('/same');
  await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks');
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

/** What is told of the marks of one document. */
const styleOf = (page: Page | Frame, name: string, within = 'document.querySelector("li")'): Promise<Record<'line' | 'style' | 'ground', string>> => page.evaluate((highlight, where) => {
  // eslint-disable-next-line no-eval -- a place in the page, written by the test
  const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle((0, eval)(where) as Element, `::highlight(${highlight})`);
  return { line: textDecorationLine, style: textDecorationStyle, ground: backgroundColor };
}, name, within);

describe('marks are told apart without colour', () => {
  test.each<[string, Parameters<Page['emulateMediaFeatures']>[0]]>([
    ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ])('%s', async (scheme, features) => {
    bench.sandbox.add('/look', pageOf(`${STORY}${list(...DRUGS)}`, ':root { color-scheme: light dark; }'));
    const { page } = await bench.open('/look');
    await page.emulateMediaFeatures(features);
    await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks');
    expect(await marksIn(page)).toMatchObject({ avoid: ['bortezomib'], caution: ['vincristine'], here: [] });
    const looks = await Promise.all(['rn-a', 'rn-b', 'rn-c', 'rn-d'].map((name) => styleOf(page, name)));
    expect(looks.map(({ line, style }) => `${line} ${style}`), scheme).toEqual(['underline double', 'underline dashed', 'underline dotted', 'overline solid']);
    for (const { ground } of looks) expect(ground).toMatch(/^rgba\(/);
  });

  test('nothing of them is printed', async () => {
    bench.sandbox.add('/print', pageOf(`${STORY}${list(...DRUGS)}`));
    const { page } = await bench.open('/print');
    await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks');
    await page.setViewport({ width: 800, height: 600 });
    const onScreen = await page.screenshot();
    await page.emulateMediaType('print');
    for (const name of ['rn-a', 'rn-b', 'rn-c', 'rn-d', 'rn-h']) expect(await styleOf(page, name)).toMatchObject({ line: 'none', ground: 'rgba(0, 0, 0, 0)' });
    const marked = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.from(await page.screenshot()).equals(marked)).toBe(true);
    expect(Buffer.from(onScreen).equals(marked)).toBe(false);
  });
});

test('an active drug that stands against an option of the step has a mark of its own', async () => {
  bench.sandbox.add('/option', pageOf(`${STORY}${list('tamoxifen 20 mg daily', 'selegiline 5 mg BID', 'letrozole 2.5 mg daily')}<h2>Past medications</h2><ul><li>phenelzine 15 mg, discontinued 2019</li></ul>`));
  const { page } = await bench.open('/option');
  const option = (): Promise<string[]> => page.evaluate(() => [...CSS.highlights.get('rn-d') ?? []].map(String));
  await until(async () => (await option()).length > 0, 'the marks');
  expect((await option()).toSorted()).toEqual(['selegiline', 'tamoxifen']);
});

test('one switch in the panel turns all marks off, and on again', async () => {
  bench.sandbox.add('/switch', pageOf(`${STORY}${list(...DRUGS)}`));
  const { page, panel } = await bench.open('/switch');
  const flip = async (): Promise<void> => {
    await panel.evaluate(() => { const box = document.querySelector<HTMLInputElement>('.switch input')!; box.closest('details')!.open = true; box.click(); });
  };
  await flip();
  await until(async () => Object.values(await marksIn(page)).flat().length === 0, 'the marks to go');
  await page.reload();
  await until(async () => (await wordsOf(panel)).includes('vincristine'), 'the panel');
  await new Promise((done) => { setTimeout(done, 500); });
  expect(Object.values(await marksIn(page)).flat()).toEqual([]);
  const { consent: _, ...kept } = await panel.evaluate(() => chrome.storage.local.get(null));
  expect(kept).toEqual({ marks: false });
  await flip();
  await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks to come back');
});

describe('shadow roots and frames', () => {
  const SHADOWS = `<div id="open"></div><x-closed></x-closed><script>
    const fill = (host, mode, drug) => { const root = host.attachShadow({ mode }); const item = document.createElement('p'); item.textContent = drug + ' 2 mg, active'; root.append(item); return root; };
    window.roots = [fill(document.querySelector('#open'), 'open', 'vincristine'), fill(document.querySelector('x-closed'), 'closed', 'cisplatin')];
  </script>`;

  test('open and closed roots are marked, in the same styles', async () => {
    bench.sandbox.add('/shadow', pageOf(`${STORY}<h2>Medications</h2>${SHADOWS}`));
    const { page } = await bench.open('/shadow');
    const marked = async (): Promise<string[]> => Object.values(await marksIn(page)).flat();
    await until(async () => (await marked()).length > 0, 'the marks');
    expect((await marked()).toSorted()).toEqual(['cisplatin', 'vincristine']);
    for (const index of [0, 1]) expect(await styleOf(page, 'rn-a', `window.roots[${index}].querySelector("p")`)).toMatchObject({ line: 'underline', style: 'double' });
  });

  test('a tooltip shows in a closed root too', async () => {
    bench.sandbox.add('/shadow-hover', pageOf(`${STORY}<h2>Medications</h2>${SHADOWS}`));
    const { page } = await bench.open('/shadow-hover');
    await until(async () => Object.values(await marksIn(page)).flat().length === 2, 'the marks');
    const at = await page.evaluate(() => { const { x, y, height } = (window as unknown as { roots: ShadowRoot[] }).roots[1]!.querySelector('p')!.getBoundingClientRect(); return { x: x + 20, y: y + height / 2 }; });
    await page.mouse.move(at.x, at.y);
    await until(async () => (await hosts(page)) === 1, 'the tooltip');
  });

  test('frames of every kind that are the patient\'s are marked', async () => {
    const inner = list('vincristine 2 mg IV weekly').replaceAll('"', '&quot;');
    bench.sandbox.add('/frames/own', pageOf(list('cisplatin 40 mg IV')));
    bench.sandbox.add('/frames', pageOf(`${STORY}<iframe src="/frames/own"></iframe><iframe src="${bench.sandbox.url.replace('127.0.0.1', 'localhost')}/frames/own"></iframe>
      <iframe srcdoc="${inner}"></iframe><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe><iframe class="written"></iframe><iframe class="blob"></iframe>
      <script>
        const written = document.querySelector('.written').contentDocument; written.open(); written.write('${list('vincristine 2 mg IV weekly')}'); written.close();
        document.querySelector('.blob').src = URL.createObjectURL(new Blob(['${list('vincristine 2 mg IV weekly')}'], { type: 'text/html' }));
      </script>`));
    const { page } = await bench.open('/frames');
    expect(page.frames()).toHaveLength(7);
    for (const frame of page.frames().slice(1)) {
      await until(async () => { const { avoid, caution } = await marksIn(frame as never); return avoid.length + caution.length === 1; }, () => `marks in ${frame.url()}`);
      const { line } = await styleOf(frame, 'rn-a');
      expect(line).toBe('underline');
    }
  });
});

/** Presses the quote of a drug in the panel by keyboard. */
async function jump(panel: Page, quote: string): Promise<void> {
  await panel.bringToFront();
  await until(async () => (await quotesIn(panel)).some((one) => one.quote.includes(quote)), `a quote with ${quote}`);
  await panel.evaluate((words) => {
    const button = [...document.querySelectorAll<HTMLElement>('button.q')].find((one) => one.textContent.includes(words))!;
    for (let box: Element | null = button; box; box = box.parentElement) if (box instanceof HTMLDetailsElement) box.open = true;
    button.focus();
  }, quote);
  await panel.keyboard.press('Enter');
}
/** The place of the jump is seen: nothing of the page lies over it. */
const inView = (page: Page | Frame): Promise<boolean> => page.evaluate(() => {
  const [range] = CSS.highlights.get('rn-h') ?? [];
  if (!range) return false;
  const { left, top, bottom, width } = (range as Range).getBoundingClientRect();
  const box = (range as Range).startContainer.parentElement!;
  const root = box.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, (top + bottom) / 2);
  return hit === box;
});

describe('a jump from the panel', () => {
  const FILL = '<p>Unremarkable line.</p>'.repeat(80);
  test.each<[string, string]>([
    ['into nested scrollers', `<div style="height: 300px; overflow: auto">${FILL}<div style="height: 120px; overflow: auto">${FILL}${list('vincristine 2 mg IV weekly')}${FILL}</div>${FILL}</div>`],
    ['into a box that scrolls sideways', `<div style="width: 300px; overflow: auto; white-space: nowrap">${'Unremarkable words. '.repeat(80)}${list('vincristine 2 mg IV weekly').replace('<ul>', '<ul style="padding-left: 1500px">')}</div>`],
  ])('%s', async (_, body) => {
    const path = `/jump-${Math.trunc(body.length)}`;
    bench.sandbox.add(path, pageOf(`${STORY}${FILL}${body}${FILL}`));
    const { page, panel } = await bench.open(path);
    await jump(panel, 'vincristine');
    await until(() => inView(page), 'the words in view');
    // The tooltip follows by keyboard as well.
    await until(async () => (await hosts(page)) === 1, 'the tooltip');
  });

  test.each([['127.0.0.1', 'the same site'], ['localhost', 'another site']])('into a frame of %s below the fold', async (host) => {
    bench.sandbox.add('/deep/own', pageOf(`${FILL}${list('vincristine 2 mg IV weekly')}${FILL}`));
    const path = `/deep-${host}`;
    bench.sandbox.add(path, pageOf(`${STORY}${FILL}<iframe src="${bench.sandbox.url.replace('127.0.0.1', host)}/deep/own" height="200"></iframe>${FILL}`));
    const { page, panel } = await bench.open(path);
    await jump(panel, 'vincristine');
    const frame = page.frames()[1]!;
    await until(() => inView(frame), 'the words in view in their frame');
    await until(() => page.evaluate(() => { const { top, bottom } = document.querySelector('iframe')!.getBoundingClientRect(); return top < innerHeight && bottom > 0; }), 'the frame in view');
  });

  test('to words folded away meanwhile opens nothing and says so', async () => {
    bench.sandbox.add('/folded', pageOf(`${STORY}<details open><summary>More</summary>${list('vincristine 2 mg IV weekly')}</details>`));
    const { page, panel } = await bench.open('/folded');
    await panel.bringToFront();
    // In the background nothing is read again: the panel still knows the words.
    await page.evaluate(() => { document.querySelector('details')!.open = false; });
    await jump(panel, 'vincristine');
    await until(async () => /Folded away on the page|No longer on the page/.test(await wordsOf(panel)), 'a word about it');
    expect(await page.evaluate(() => document.querySelector('details')!.open)).toBe(false);
  });
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
