import { JSDOM, type DOMWindow } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Detection, Finding } from '../lib/detect/types.ts';
import { LivePage } from '../lib/page/live.ts';
import { documentSeams } from '../lib/page/read.ts';
import type { FrameReport, Identity } from '../lib/page/types.ts';
import type { ReadingSeams } from '../lib/reading-types.ts';
import { startReading } from '../lib/reading.ts';
import { clocked } from './page/clocked.ts';

const TIMING = { quiet: 100, longest: 500, settle: 700, overlap: 1500, longestSettle: 3000, retry: 200 };
const ADA = '<header>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</header>';
const BERTA = 'Inkwell, Berta DOB 01/02/1950 MRN 9900-13';

/** Finds one word only: detection has its own tests. */
function detect({ text }: { readonly text: string }): Detection {
  const findings = [...text.matchAll(/vincristine|thalidomide|long\w+/g)].map(({ index, 0: quote }): Finding => ({
    concept: 'medication', name: quote, quote, start: index, end: index + quote.length, section: 'medications',
    assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false,
  }));
  return { findings, seen: { medicationList: true, problemList: false, allergyList: false, labs: false, notes: false } };
}

interface Given {
  readonly reply?: (report: FrameReport) => Promise<never[]>;
  readonly found?: (chart: Parameters<ReadingSeams['detect']>[0]) => Detection;
  /** The window that holds the page, where it is not the window of its own address. */
  readonly window?: DOMWindow;
}

const windowOf = (body: string, path = 'patient/1'): DOMWindow => new JSDOM(`<body>${body}</body>`, { url: `https://x.example/${path}` }).window;

function started(body: string, { reply = async () => [] as never[], found = detect, window: own = windowOf(body) }: Given = {}) {
  const window = clocked(own);
  const highlights = new Map<string, unknown>();
  Object.assign(window, {
    CSS: { highlights },
    Highlight: class extends Set<Range> { priority = 0; constructor(...ranges: Range[]) { super(ranges); } },
  });
  // jsdom renders nothing and so is never looked at.
  Object.defineProperty(window.document, 'hidden', { value: false, configurable: true });
  const sent: (['report', FrameReport] | ['blank', Identity] | ['gone', number])[] = [];
  const state = { alive: true, once: false };
  const reading = startReading({
    view: window as unknown as ReadingSeams['view'],
    seams: () => documentSeams(window.document),
    detect: async (chart) => found(chart),
    send: {
      report: (report) => { sent.push(['report', report]); return reply(report); },
      blank: async ({ identity }) => { sent.push(['blank', identity]); },
      gone: async ({ loaded }) => { sent.push(['gone', loaded]); },
    },
    pause: async () => undefined,
    alive: () => state.alive,
    once: () => state.once,
    timing: TIMING,
  });
  return {
    window, document: window.document, sent, state, reading, highlights,
    pass: async (ms: number) => { await Promise.resolve(); await vi.advanceTimersByTimeAsync(ms); },
    /** Names of what was sent, with the name shown. */
    said: () => sent.map(([kind, what]) => (kind === 'report' ? `report ${what.identity.name ?? 'nobody'}: ${what.findings.map(({ quote }) => quote).join(', ')}` : kind === 'blank' ? `blank ${what.state}` : 'gone')),
  };
}

/** In a frame that its page made and filled. */
function startedInFrame(body: string) {
  const page = clocked(windowOf('<iframe></iframe>'));
  const element = Object.assign(page.document.querySelector('iframe')!, { checkVisibility: () => true });
  const frame = element.contentWindow as unknown as DOMWindow;
  frame.document.body.innerHTML = body;
  return { frame, within: started('', { window: frame }) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a frame reports what it shows', () => {
  test('a page in another language is named among what is not read', async () => {
    const asked: (string | undefined)[] = [];
    const page = started(`${ADA}<p>Kribbeln der linken Hand</p>`, { found: (chart) => {
      asked.push(chart.language);
      return { ...detect(chart), language: 'German' };
    } });
    page.document.documentElement.lang = 'de-AT';
    page.document.body.append(page.document.createElement('hr'), 'und Taubheit');
    await page.pass(2000);
    expect(asked.at(-1)).toBe('de-AT');
    expect(page.sent.flatMap(([kind, what]) => (kind === 'report' ? what.notRead : []))).toContain('page in German');
  });

  test('once, and again only when that has changed', async () => {
    const page = started(`${ADA}<p>on vincristine</p><i class="clock"></i>`);
    await page.pass(50);
    page.document.querySelector('.clock')!.className = 'clock tick';
    await page.pass(1000);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine']);
    page.document.querySelector('p')!.append(' and thalidomide');
    await page.pass(1000);
    expect(page.said()[1]).toBe('report Quillfeather, Ada: vincristine, thalidomide');
    expect(page.sent.map(([, what]) => (what as FrameReport).read)).toEqual([1, 2]);
  });

  test('without a word of the note beyond its quotes, and those short', async () => {
    const page = started(`${ADA}<p>a secret sentence, long${'g'.repeat(400)}</p>`);
    await page.pass(50);
    const text = JSON.stringify(page.sent);
    expect(text).not.toContain('secret');
    const [finding] = (page.sent[0]![1] as FrameReport).findings;
    expect(finding!.quote).toHaveLength(200);
    expect(finding!.end - finding!.start).toBe(200);
  });

  test('nothing where the tab was hidden while it was read, and all of it when it is looked at again', async () => {
    const hide = (hidden: boolean): void => void Object.defineProperty(page.document, 'hidden', { value: hidden, configurable: true });
    let reads = 0;
    const page = started(`${ADA}<p>on vincristine</p>`, { found: (chart) => {
      reads += 1;
      if (reads === 1) hide(true);
      return detect(chart);
    } });
    await page.pass(3000);
    expect([reads, page.said()]).toEqual([1, []]);
    hide(false);
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
    await page.pass(1000);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine']);
  });

  test('again when asked, with nothing changed', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    page.reading.readAgain();
    await page.pass(1000);
    expect(page.said()).toHaveLength(2);
  });

  test('once more when nobody answered', async () => {
    let tries = 0;
    const page = started(`${ADA}<p>on vincristine</p>`, { reply: async () => { tries += 1; if (tries === 1) throw new Error('No response'); return []; } });
    await page.pass(1000);
    expect(tries).toBe(2);
  });

  test('where some of it never rests, without that, and says so', async () => {
    let tick = 0;
    const page = started(`${ADA}<p>on vincristine</p><p class="ticker">thalidomide 0</p>`, { found: (chart) => {
      // Changed in the stroke after it was read, each time.
      queueMicrotask(() => { page.document.querySelector('.ticker')!.firstChild!.nodeValue = `longer ${tick += 1}`; });
      return detect(chart);
    } });
    await page.pass(400);
    expect(page.said()).toEqual([]);
    await page.pass(1000);
    expect(page.said()[0]).toBe('report Quillfeather, Ada: vincristine');
    expect((page.sent[0]![1] as FrameReport).notRead).toEqual(['words that keep changing']);
  });

  test('when reading fails, that it failed and no more', async () => {
    const page = started(`${ADA}<p>secret</p>`, { found: () => { throw new Error('secret'); } });
    await page.pass(100);
    expect(page.sent[0]).toMatchObject(['report', { findings: [], notRead: ['this page: reading it failed'] }]);
    expect(JSON.stringify(page.sent)).not.toContain('secret');
  });

  test('and says when it is left', async () => {
    const page = started(ADA);
    await page.pass(50);
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    expect(page.said().at(-1)).toBe('gone');
  });
});

test('back from the cache it says so with its next report; shown for the first time it does not', async () => {
  const page = started(ADA);
  page.window.dispatchEvent(Object.assign(new page.window.Event('pageshow'), { persisted: false }));
  await page.pass(50);
  page.window.dispatchEvent(new page.window.Event('pagehide'));
  page.window.dispatchEvent(Object.assign(new page.window.Event('pageshow'), { persisted: true }));
  const came = Date.now();
  await page.pass(500);
  const reports = page.sent.filter(([kind]) => kind === 'report').map(([, report]) => (report as FrameReport).returned);
  expect(reports).toEqual([undefined, came]);
});

describe('patients are never mixed', () => {
  test('the banner changes: blank first, and nothing of the new chart before the page has settled', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(TIMING.quiet + 50);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine', 'blank known']);
    await page.pass(300);
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(TIMING.settle - 100);
    expect(page.said()).toHaveLength(2);
    await page.pass(300);
    expect(page.said().slice(2)).toEqual(['report Inkwell, Berta: thalidomide']);
    expect((page.sent[2]![1] as FrameReport).since).toBeGreaterThan((page.sent[0]![1] as FrameReport).since);
  });

  test('the old chart stays under the new banner: nothing of it is reported, however long it stands', async () => {
    const page = started(`${ADA}<p>on vincristine</p><p>and thalidomide</p><textarea>vincristine again</textarea>`);
    await page.pass(50);
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(20_000);
    expect(page.said().slice(2)).toEqual(['report Inkwell, Berta: ']);
    expect((page.sent[2]![1] as FrameReport).notRead[0]).toContain('has not changed since the patient did');
    page.document.querySelector('p')!.textContent = 'on vincristine';
    await page.pass(1000);
    expect(page.said().at(-1)).toBe('report Inkwell, Berta: vincristine');
    // Back to the first: what was read under her is hers.
    page.document.querySelector('header')!.textContent = 'Quillfeather, Ada DOB 03/14/1965 MRN 8800-12';
    await page.pass(2000);
    expect(page.said().at(-1)).toBe('report Quillfeather, Ada: thalidomide, vincristine');
  });

  test('two changes that overtake each other: what came in between is of neither', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    const go = (id: number) => { page.window.history.pushState({}, '', `/patient/${id}`); page.window.dispatchEvent(new page.window.Event('popstate')); };
    await page.pass(50);
    go(2);
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(200);
    go(3);
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(3000);
    expect(page.said().at(-1)).toBe('report Inkwell, Berta: ');
    page.document.querySelector('p')!.textContent = 'on vincristine';
    await page.pass(3000);
    expect(page.said().at(-1)).toBe('report Inkwell, Berta: vincristine');
  });

  test('the new chart comes before its banner: it waits for one', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(500);
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(3000);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine', 'blank known', 'report Inkwell, Berta: thalidomide']);
  });

  test('a frame that its page made a moment ago waits until it has stood still: it may be of the patient who comes next', async () => {
    const { frame, within } = startedInFrame('<p>on vincristine</p>');
    await within.pass(TIMING.settle - 150);
    frame.document.body.append('and thalidomide');
    await within.pass(TIMING.settle - 150);
    expect(within.said()).toEqual([]);
    expect(within.reading.settled()).toBeNull();
    await within.pass(300);
    expect(within.said()).toEqual(['report nobody: vincristine, thalidomide']);
    frame.document.body.append('longer');
    await within.pass(TIMING.quiet + 50);
    expect(within.said()).toHaveLength(2);
  });

  test('the address changes first: blank at once, doubt until the banner follows', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    page.window.history.pushState({}, '', '/patient/2');
    page.window.dispatchEvent(new page.window.Event('popstate'));
    expect(page.said().at(-1)).toBe('blank doubt');
    page.document.body.append('loading');
    await page.pass(10_000);
    expect(page.said()).toHaveLength(2);
    page.document.querySelector('header')!.textContent = BERTA;
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(TIMING.settle + 100);
    expect(page.said().slice(2)).toEqual(['blank known', 'report Inkwell, Berta: thalidomide']);
  });

  test('marks go with the patient, and a late reply paints nothing', async () => {
    const waiting: ((marks: never[]) => void)[] = [];
    const mark = { start: 0, end: 0, level: 'avoid', words: [] };
    const page = started(`${ADA}<p>on vincristine</p>`, { reply: ({ findings }) => new Promise((resolve) => { waiting.push(resolve); Object.assign(mark, { start: findings[0]!.start, end: findings[0]!.end }); }) });
    await page.pass(50);
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(TIMING.quiet + 50);
    waiting[0]!([mark] as never[]);
    await page.pass(1);
    expect(page.highlights.size).toBe(0);
  });

  test('marks are painted from the reply, and repainted when told', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`, { reply: async ({ findings: [finding] }) => [{ start: finding!.start, end: finding!.end, level: 'avoid', words: [] }] as never[] });
    await page.pass(100);
    expect([...page.highlights.keys()]).toEqual(['rn-a']);
    page.reading.paint(1, []);
    expect(page.highlights.size).toBe(0);
    page.reading.paint(7, [{ start: 0, end: 4, level: 'avoid', words: [] }]);
    expect(page.highlights.size).toBe(0);
  });
});

/** A page that was told. Each read of all of it ends 20 s after it began; it is read again whenever something moves. */
async function slow(body: string) {
  const page = started('', { window: windowOf(body, 'chart') });
  await page.pass(3000);
  expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine']);
  vi.spyOn(LivePage.prototype, 'read').mockImplementation(async () => {
    await new Promise((done) => { setTimeout(done, 20_000); });
    return null;
  });
  page.document.documentElement.append(page.document.createElement('i'));
  await page.pass(TIMING.quiet + TIMING.longest);
  return page;
}

describe('a page whose read takes long', () => {
  test.each<[string, string, (document: Document) => void]>([
    ['the line at the top', '<p>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</p><ul><li>vincristine</li></ul>', (document) => { document.querySelector('p')!.textContent = BERTA; }],
    ['the line at the top, taken away', '<p>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</p><ul><li>vincristine</li></ul>', (document) => document.querySelector('p')!.remove()],
    ['a banner that is taken away', `${ADA}<ul><li>vincristine</li></ul>`, (document) => document.querySelector('header')!.remove()],
    ['a banner that is hidden', `${ADA}<ul><li>vincristine</li></ul>`, (document) => { document.querySelector('header')!.hidden = true; }],
  ])('%s: the former patient goes within a moment', async (_, body, change) => {
    const page = await slow(body);
    expect(page.said()).toHaveLength(1);
    change(page.document);
    await page.pass(TIMING.longest + 50);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine', expect.stringMatching(/^blank/)]);
  });

  test('is looked at meanwhile, and the patient who stays stays', async () => {
    const page = await slow(`${ADA}<ul><li>vincristine</li></ul>`);
    page.document.querySelector('ul')!.innerHTML = '<li>thalidomide</li>';
    await page.pass(5000);
    expect(page.said()).toHaveLength(1);
  });
});

describe('the clock of the machine is set', () => {
  test.each([['back', -3_600_000], ['on', 3_600_000]])('an hour %s: since when a patient is shown compares with when the documents in the page were made', async (_, by) => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    const [before] = page.sent.map(([, what]) => what as FrameReport);
    await page.pass(1000);
    vi.setSystemTime(Date.now() + by);
    page.document.querySelector('header')!.textContent = BERTA;
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(TIMING.settle + 200);
    const { since } = page.sent.at(-1)![1] as FrameReport;
    expect(since - before!.loaded).toBeGreaterThanOrEqual(1050);
    expect(since - before!.loaded).toBeLessThan(3000);
  });

  test('back, while words keep changing: what stays is told as soon as else', async () => {
    let tick = 0;
    const page = started(`${ADA}<p>on vincristine</p><p class="ticker">thalidomide 0</p>`, { found: (chart) => {
      queueMicrotask(() => { page.document.querySelector('.ticker')!.firstChild!.nodeValue = `longer ${tick += 1}`; });
      return detect(chart);
    } });
    await page.pass(400);
    vi.setSystemTime(Date.now() - 3_600_000);
    await page.pass(1000);
    expect(page.said()[0]).toBe('report Quillfeather, Ada: vincristine');
  });

  test('on, while one chart makes way for another: the new one still waits for its banner', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(50);
    page.document.querySelector('p')!.textContent = '';
    await page.pass(TIMING.quiet + 50);
    vi.setSystemTime(Date.now() + 3_600_000);
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(TIMING.quiet + 50);
    expect(page.said().at(-1)).not.toContain('thalidomide');
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(3000);
    expect(page.said().filter((line) => line.includes('thalidomide'))).toEqual(['report Inkwell, Berta: thalidomide']);
  });
});

describe('the end', () => {
  test('stopped, it takes its marks away and says nothing more', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`, { reply: async ({ findings: [finding] }) => [{ start: finding!.start, end: finding!.end, level: 'avoid', words: [] }] as never[] });
    await page.pass(100);
    page.reading.stop();
    page.document.body.append('thalidomide');
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    await page.pass(5000);
    expect(page.highlights.size).toBe(0);
    expect(page.said()).toHaveLength(1);
    expect(page.reading.alive()).toBe(false);
  });

  test('orphaned, it falls silent', async () => {
    const page = started(`${ADA}<p>on vincristine</p>`);
    await page.pass(100);
    page.state.alive = false;
    page.document.body.append('thalidomide');
    await page.pass(5000);
    expect(page.said()).toHaveLength(1);
  });
});

/** A page that was looked at once, and told. */
async function lookedAt() {
  const page = started(`${ADA}<ul><li>vincristine</li></ul>`);
  page.state.once = true;
  await page.pass(1000);
  expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine']);
  page.sent.length = 0;
  return page;
}

describe('a page that is looked at once', () => {
  test('and stays in doubt is not read for good: a patient who comes later is not told', async () => {
    const page = started(`<header>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</header><header>${BERTA}</header><p>on vincristine</p>`);
    page.state.once = true;
    await page.pass(40_000);
    expect(page.said().filter((line) => line.startsWith('report'))).toEqual([]);
    const before = page.sent.length;
    page.document.querySelector('header')!.remove();
    page.document.querySelector('p')!.textContent = 'on thalidomide';
    await page.pass(20_000);
    expect(JSON.stringify(page.sent.slice(before))).not.toMatch(/Inkwell|9900|thalidomide/);
    page.reading.look();
    await page.pass(20_000);
    expect(page.said().at(-1)).toBe('report Inkwell, Berta: thalidomide');
  });

  test('is not followed: what comes later is told by the next look, and says again only what was seen', async () => {
    const page = await lookedAt();
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>thalidomide</li>');
    await page.pass(5000);
    expect(page.said()).toEqual([]);
    page.reading.readAgain();
    await page.pass(1000);
    expect(page.said()).toEqual(['report Quillfeather, Ada: vincristine']);
    page.reading.look();
    await page.pass(1000);
    expect(page.said().at(-1)).toBe('report Quillfeather, Ada: vincristine, thalidomide');
    page.state.once = false;
    page.reading.look();
    await page.pass(1000);
    page.document.querySelector('ul')!.innerHTML = '<li>vincristine</li>';
    await page.pass(5000);
    expect(page.said().at(-1)).toBe('report Quillfeather, Ada: vincristine');
  });

  const GONE: unknown = ['blank', { state: 'absent', key: '' }];
  const BANNER = 'Quillfeather, Ada DOB 03/14/1965 MRN 8800-12';

  test.each<[string, string, (document: Document) => void]>([
    ['the line at the top names another', `<p>${BANNER}</p><ul><li>vincristine</li></ul>`, (document) => { document.body.innerHTML = `<p>${BERTA}</p><p>well</p>`; }],
    ['another line comes before it', `<p>${BANNER}</p><ul><li>vincristine</li></ul>`, (document) => document.body.prepend(Object.assign(document.createElement('p'), { textContent: BERTA }), document.createElement('hr'), 'a', document.createElement('hr'), 'b', document.createElement('hr'), 'c')],
    ['the banner makes way for a title', `${ADA}<ul><li>vincristine</li></ul>`, (document) => { document.body.innerHTML = `<h1>${BERTA}</h1>`; }],
    ['the banner has only a name left, which cannot be told from other words', `${ADA}<ul><li>vincristine</li></ul>`, (document) => { document.querySelector('header')!.textContent = 'Inkwell, Berta'; }],
    ['a list of patients comes back', `${ADA}<ul><li>vincristine</li></ul>`, (document) => { document.body.innerHTML = '<h1>Schedule</h1><ul><li>Doe, J</li><li>Roe, R</li></ul>'; }],
    ['its banner is hidden and another shown', `${ADA}<header hidden>${BERTA}</header><ul><li>vincristine</li></ul>`, (document) => { for (const header of document.querySelectorAll('header')) header.hidden = !header.hidden; }],
    ['two are named', `${ADA}<ul><li>vincristine</li></ul>`, (document) => { document.querySelector('header')!.insertAdjacentHTML('afterend', `<header>${BERTA}</header>`); }],
    ['somebody is named where nobody was', '<ul><li>vincristine</li></ul>', (document) => { document.body.insertAdjacentHTML('afterbegin', `<header>${BERTA}</header>`); }],
  ])('goes blank within a moment when %s, and says no name', async (_, body, change) => {
    const page = started(body);
    page.state.once = true;
    await page.pass(3000);
    expect(page.said()).toEqual([expect.stringMatching(/^report .*: vincristine$/)]);
    page.sent.length = 0;
    change(page.document);
    await page.pass(TIMING.longest + 50);
    expect(page.sent).toEqual([GONE]);
    expect(page.reading.settled()).toBeNull();
    page.reading.readAgain();
    await page.pass(5000);
    expect(page.sent).toHaveLength(1);
  });

  test('goes blank where nobody is named, nor by the address, when nothing is left of what was found', async () => {
    const page = started('', { window: windowOf('<p>vincristine</p><p>thalidomide</p>', 'chart') });
    page.state.once = true;
    await page.pass(3000);
    expect(page.said()).toEqual(['report nobody: vincristine, thalidomide']);
    page.sent.length = 0;
    page.document.querySelector('p')!.remove();
    await page.pass(3000);
    expect(page.sent).toEqual([]);
    page.document.querySelector('p')!.textContent = 'well';
    await page.pass(TIMING.longest + 50);
    expect(page.sent).toEqual([GONE]);
  });

  test('a frame that its page made stays when it goes on to other words: the page says whose they are', async () => {
    const { frame, within } = startedInFrame('<p>on vincristine</p>');
    within.state.once = true;
    await within.pass(3000);
    expect(within.said()).toEqual(['report nobody: vincristine']);
    frame.document.body.innerHTML = '<p>well</p>';
    await within.pass(3000);
    expect(within.said()).toHaveLength(1);
  });

  test('in a tab that was hidden meanwhile: at its return', async () => {
    const page = await lookedAt();
    const hide = (hidden: boolean) => {
      Object.defineProperty(page.document, 'hidden', { value: hidden, configurable: true });
      page.document.dispatchEvent(new page.window.Event('visibilitychange'));
    };
    hide(true);
    page.document.querySelector('header')!.textContent = 'Inkwell, Berta';
    await page.pass(5000);
    expect(page.sent).toEqual([]);
    hide(false);
    await page.pass(TIMING.longest + 50);
    expect(page.sent).toEqual([GONE]);
  });

  test.each<[string, string, (document: Document, turn: number) => void]>([
    ['a clock ticks in the banner', `<header>${BANNER} <i>10:41</i></header>`, (document, turn) => { document.querySelector('i')!.textContent = `10:${turn}`; }],
    ['a clock ticks beside the name at the top', `<p>${BANNER} <i>10:41</i></p>`, (document, turn) => { document.querySelector('i')!.textContent = `10:${turn}`; }],
    ['another tab of the chart is opened', `${ADA}<main></main>`, (document, turn) => { document.querySelector('main')!.innerHTML = `<h2>Tab ${turn}</h2><p>longer ${turn}, cared for by Roe, R</p>`; }],
    ['the banner is written anew', `<div>${ADA}</div>`, (document) => { document.querySelector('div')!.innerHTML = ADA; }],
    ['the top is written anew', `<p>${BANNER}</p>`, (document) => { document.querySelector('p')!.outerHTML = `<p>${BANNER}</p>`; }],
    ['the banner gives way to a title that names the same', ADA, (document) => { if (document.querySelector('header')) document.querySelector('header')!.outerHTML = `<h1>${BANNER}</h1>`; else document.body.className += 'x'; }],
    ['only the address says who', '<p>thalidomide</p>', (document, turn) => { document.body.innerHTML = `<p>${turn}</p>`; }],
  ])('stays as it was read while %s', async (_, body, change) => {
    const page = started(`${body}<ul><li>vincristine</li></ul>`);
    page.state.once = true;
    await page.pass(3000);
    expect(page.said()).toHaveLength(1);
    for (let turn = 0; turn < 8; turn += 1) {
      change(page.document, turn);
      await page.pass(TIMING.longest);
    }
    expect(page.said()).toHaveLength(1);
    expect(page.reading.settled()?.identity).toEqual((page.sent[0]![1] as FrameReport).identity);
  });

  test('the detector is not asked again, nor is the page read as a whole', async () => {
    const read = vi.spyOn(LivePage.prototype, 'read');
    let asked = 0;
    const page = started(`${ADA}<ul><li>vincristine</li></ul>`, { found: (chart) => {
      asked += 1;
      return detect(chart);
    } });
    page.state.once = true;
    await page.pass(1000);
    const before = [asked, read.mock.calls.length];
    page.document.body.append('thalidomide');
    await page.pass(5000);
    expect([asked, read.mock.calls.length]).toEqual(before);
  });

  test('goes blank when another patient comes, who is not read, nor is the one before told again', async () => {
    const page = await lookedAt();
    page.document.querySelector('header')!.textContent = BERTA;
    await page.pass(5000);
    page.reading.readAgain();
    await page.pass(5000);
    // Who she is stays in the page.
    expect(page.sent).toEqual([['blank', { state: 'absent', key: '' }]]);
    page.reading.look();
    await page.pass(5000);
    // The drug has stood there since the patient before.
    expect(page.said().at(-1)).toBe('report Inkwell, Berta: ');
  });
});
