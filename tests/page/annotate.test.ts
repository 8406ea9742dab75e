import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annotate, type AnnotateView } from '../../lib/page/annotate.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

const RECT = { left: 10, right: 90, top: 100, bottom: 120, width: 80, height: 20 };

/** A page with two marked drugs; the first stands where the pointer is. jsdom lays nothing out, so places are given. */
function annotated(html = '<ul><li>vincristine</li><li>tamoxifen</li></ul>', trusted = true) {
  const { window } = new JSDOM(html);
  const { document } = window;
  Object.assign(window.Range.prototype, { getClientRects(this: Range) { return this.toString() === 'vincristine' ? [RECT] : []; } });
  Object.assign(document, { elementFromPoint: () => document.querySelector('li') });
  const roots: ShadowRoot[] = [];
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function attachShadow(init) { const root = attach.call(this, init); roots.push(root); return root; };
  // No event made by a script is trusted: these stand for the user's own.
  const add = document.addEventListener.bind(document) as (type: string, heard: (event: Event) => void, options?: object) => void;
  const asUser = (event: Event): Event => new Proxy(event, { get: (target, key) => (key === 'isTrusted' ? trusted : Reflect.get(target, key, target) as unknown) });
  Object.assign(document, { addEventListener: (type: string, heard: (event: Event) => void, options?: object) => add(type, (event) => heard(asUser(event)), options) });
  const end = new window.AbortController();
  const view = Object.assign(window, { CSS: { highlights: new Map() }, Highlight: class extends Set<Range> { priority = 0; constructor(...ranges: Range[]) { super(ranges); } } });
  const annotations = annotate(view as unknown as AnnotateView, end.signal as AbortSignal);
  const page = readPage(document, documentSeams(document));
  const mark = (quote: string, words: readonly string[]) => ({ start: page.text.indexOf(quote), end: page.text.indexOf(quote) + quote.length, level: 'avoid' as const, words });
  const hosts = () => document.documentElement.children.length - 2;
  const point = (x: number, y: number) => document.dispatchEvent(Object.assign(new window.Event('pointermove'), { clientX: x, clientY: y }));
  const said = () => [...roots.at(-1)?.querySelectorAll('p') ?? []].map(({ textContent }) => textContent);
  const hear = (type: string, more: object = {}) => document.dispatchEvent(Object.assign(new window.Event(type), more));
  return { document, annotations, page, mark, hosts, point, said, hear, roots };
}

/** The tooltip shows on the first drug. */
function shown() {
  const made = annotated();
  made.annotations.paint(made.page, [made.mark('vincristine', ['Vincristine: avoid', '<b>Neurotoxic</b>']), made.mark('vincristine', ['Vincristine blocks x']), made.mark('tamoxifen', ['other'])]);
  made.point(20, 110);
  vi.advanceTimersByTime(300);
  return made;
}

const rangeOf = (node: Element): Range => { const range = node.ownerDocument.createRange(); range.selectNodeContents(node); return range; };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the tooltip', () => {
  test('shows after a rest on a mark, as text, in one closed host; all marks there speak', () => {
    const { hosts, said, document, roots } = shown();
    expect(hosts()).toBe(1);
    expect(said()).toEqual(['Vincristine: avoid', '<b>Neurotoxic</b>', 'Vincristine blocks x']);
    expect(roots[0]!.mode).toBe('closed');
    expect(document.documentElement.lastElementChild!.shadowRoot).toBeNull();
    expect(document.documentElement.lastElementChild!.attributes).toHaveLength(0);
  });

  test('does not show to a pointer that the page made up; and no search of the page finds what it says', () => {
    const { annotations, page, mark, point, hosts } = annotated(undefined, false);
    annotations.paint(page, [mark('vincristine', ['Vincristine: avoid'])]);
    point(20, 110);
    vi.advanceTimersByTime(1000);
    expect(hosts()).toBe(0);
    expect(shown().roots[0]!.querySelector<HTMLElement>('div')!.inert).toBe(true);
  });

  test('does not show in passing, nor beside a mark, nor where nothing is marked', () => {
    const { hosts, point, annotations, page, mark } = annotated();
    point(20, 110);
    vi.advanceTimersByTime(1000);
    expect(hosts()).toBe(0);
    annotations.paint(page, [mark('vincristine', ['x'])]);
    point(20, 110);
    vi.advanceTimersByTime(100);
    point(200, 110);
    vi.advanceTimersByTime(1000);
    expect(hosts()).toBe(0);
  });

  test.each<[string, (made: ReturnType<typeof shown>) => void]>([
    ['the pointer rests elsewhere', ({ point }) => { point(300, 300); vi.advanceTimersByTime(300); }],
    ['the pointer leaves the document', ({ hear }) => { hear('pointerout', { relatedTarget: null }); }],
    ['the page is pressed', ({ hear }) => { hear('pointerdown'); }],
    ['the page scrolls', ({ hear }) => { hear('scroll'); }],
    ['Escape is pressed', ({ hear }) => { hear('keydown', { key: 'Escape' }); }],
    ['the tab is left', ({ hear }) => { hear('visibilitychange'); }],
    ['all is cleared', ({ annotations }) => { annotations.clear(); }],
    ['its mark is gone', ({ annotations, page, mark }) => { annotations.paint(page, [mark('tamoxifen', ['other'])]); }],
  ])('goes when %s', (_, happen) => {
    const made = shown();
    happen(made);
    expect(made.hosts()).toBe(0);
  });

  test('stays when its mark is painted again, and at any other key', () => {
    const { annotations, page, mark, hosts, hear } = shown();
    annotations.paint(page, [mark('vincristine', ['Vincristine: avoid'])]);
    hear('keydown', { key: 'a' });
    expect(hosts()).toBe(1);
  });

  test('its host is known to be ours, before and after it is gone', () => {
    const { annotations, document, hear } = shown();
    const host = document.documentElement.lastElementChild!;
    expect(annotations.isOurs(host)).toBe(true);
    hear('scroll');
    expect(annotations.isOurs(host)).toBe(true);
    expect(annotations.isOurs(document.body)).toBe(false);
  });
});

describe('a jump', () => {
  test('to a mark shows its tooltip, also after the scrolling it made, and for a while', () => {
    const { annotations, page, mark, hosts, document, hear } = annotated();
    annotations.paint(page, [mark('vincristine', ['x'])]);
    annotations.flash(rangeOf(document.querySelector('li')!), 2000);
    hear('scroll');
    vi.advanceTimersByTime(300);
    expect(hosts()).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(hosts()).toBe(0);
  });

  test('to words without a mark shows none, nor once all is cleared', () => {
    const { annotations, page, mark, hosts, document } = annotated();
    annotations.paint(page, [mark('vincristine', ['x'])]);
    annotations.flash(rangeOf(document.querySelector('li + li')!), 2000);
    vi.advanceTimersByTime(1000);
    expect(hosts()).toBe(0);
    annotations.flash(rangeOf(document.querySelector('li')!), 2000);
    annotations.clear();
    vi.advanceTimersByTime(1000);
    expect(hosts()).toBe(0);
  });
});
