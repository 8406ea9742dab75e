import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMarks, MARK_STYLE, type PaintView } from '../../lib/page/marks.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

/** A window with a registry of highlights that can be looked into. */
function viewOf(html: string) {
  const { window } = new JSDOM(html);
  const registry = new Map<string, Set<Range> & { priority: number }>();
  const { document } = window;
  const view = {
    document,
    CSS: { highlights: registry },
    Highlight: class extends Set<Range> { priority = 0; constructor(...ranges: Range[]) { super(ranges); } },
    CSSStyleSheet: window.CSSStyleSheet,
  };
  const page = readPage(document, documentSeams(document));
  const at = (words: string) => ({ start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length, words: [] });
  const painted = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(String)]));
  return { view: view as unknown as PaintView, document, page, at, painted, registry };
}

const HTML = '<ul><li>vincristine</li><li>bortezomib</li><li>tamoxifen</li></ul><textarea>cisplatin</textarea>';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('marks', () => {
  test('are painted by level, under names that say nothing, and leave the page as it was', () => {
    const { view, document, page, at, painted, registry } = viewOf(HTML);
    const before = document.documentElement.outerHTML;
    const marked = createMarks(view).paint(page, [
      { ...at('vincristine'), level: 'avoid' }, { ...at('bortezomib'), level: 'caution' }, { ...at('tamoxifen'), level: 'aware' }, { ...at('cisplatin'), level: 'avoid' }]);
    expect(painted()).toEqual({ 'rn-a': ['vincristine'], 'rn-b': ['bortezomib'], 'rn-c': ['tamoxifen'] });
    expect(marked.map(({ level, range }) => `${level} ${range}`)).toEqual(['avoid vincristine', 'caution bortezomib', 'aware tamoxifen']);
    expect(registry.get('rn-a')!.priority).toBeGreaterThan(registry.get('rn-b')!.priority);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('are replaced, and the style is adopted once', () => {
    const { view, document, page, at, painted } = viewOf(HTML);
    const marks = createMarks(view);
    marks.paint(page, [{ ...at('vincristine'), level: 'avoid' }]);
    marks.paint(page, [{ ...at('tamoxifen'), level: 'caution' }]);
    expect(painted()).toEqual({ 'rn-b': ['tamoxifen'] });
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('keep the sheets a page has adopted', () => {
    const { view, document, page, at } = viewOf(HTML);
    const own = new view.CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    createMarks(view).paint(page, [{ ...at('vincristine'), level: 'avoid' }]);
    expect(document.adoptedStyleSheets[0]).toBe(own);
  });

  test('many are painted as well', () => {
    const { view, page, registry } = viewOf(`<ul>${'<li>vincristine</li>'.repeat(2500)}</ul>`);
    const places = [...page.text.matchAll(/vincristine/g)].map(({ index }) => ({ start: index, end: index + 11, level: 'avoid' as const, words: [] }));
    expect(createMarks(view).paint(page, places)).toHaveLength(2500);
    expect(registry.get('rn-a')!.size).toBe(2500);
  });

  test('a flash is shown for its time, and a second one has its whole time', () => {
    const { view, document, painted } = viewOf(HTML);
    const marks = createMarks(view);
    const range = (at: number) => { const made = document.createRange(); made.selectNodeContents(document.querySelectorAll('li')[at]!); return made; };
    marks.flash(range(0), 1000);
    vi.advanceTimersByTime(800);
    marks.flash(range(1), 1000);
    vi.advanceTimersByTime(800);
    expect(painted()).toEqual({ 'rn-h': ['bortezomib'] });
    vi.advanceTimersByTime(300);
    expect(painted()).toEqual({});
  });

  test('all go at once', () => {
    const { view, page, at, painted } = viewOf(HTML);
    const marks = createMarks(view);
    marks.paint(page, [{ ...at('vincristine'), level: 'avoid' }]);
    marks.clear();
    expect(painted()).toEqual({});
  });

  test('an engine without highlights paints nothing and fails at nothing', () => {
    const { view, page, at } = viewOf(HTML);
    const marks = createMarks({ ...view, CSS: {} } as unknown as PaintView);
    expect(marks.paint(page, [{ ...at('vincristine'), level: 'avoid' }])).toEqual([]);
    marks.clear();
  });
});

/** Relative luminance of a colour "#rrggbb", as WCAG reckons it. */
function lightOf(colour: string): number {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [lightOf(one), lightOf(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe('the style of marks', () => {
  const rules = [...MARK_STYLE.split('@media')[0]!.matchAll(/::highlight\((\S+)\) \{([^}]*)\}/g)].map(([, name, body]) => ({ name, body: body! }));

  test('tells levels apart without colour, and always has a background', () => {
    const lines = rules.map(({ body }) => /(?:underline|overline) \w+/.exec(body)?.[0]);
    expect(lines).toEqual(['underline double', 'underline dashed', 'underline dotted', 'overline solid', 'underline solid']);
    for (const { body } of rules) expect(body).toContain('background-color');
  });

  test('tells them apart by the line alone where colours are forced', () => {
    const forced = MARK_STYLE.split('@media (forced-colors: active)')[1]!.split('@media print')[0]!;
    const lines = [...forced.matchAll(/underline (\w+)/g)].map(([, line]) => line);
    expect(lines).toHaveLength(rules.length);
    expect(new Set(lines).size).toBe(rules.length);
  });

  test('has lines that are seen on light and on dark pages', () => {
    for (const { name, body } of rules) {
      const line = /#\w{6}/.exec(body)![0];
      for (const paper of ['#ffffff', '#15181c']) expect(contrast(line, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('sets no text colour, so the page keeps its own', () => {
    for (const { body } of rules) expect(body).not.toMatch(/(?<!background-)color:/);
  });

  test('shows nothing in print', () => {
    for (const { name } of rules) expect(MARK_STYLE.split('@media print')[1]).toContain(`::highlight(${name})`);
  });
});
