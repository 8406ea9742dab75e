/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM stays as it
 * is. The page can read the names and the ranges, so the names say nothing. The
 * registry is shared with the page: names are prefixed, and what we put there is
 * kept in maps of our own (reading it back throws in Firefox).
 */
import type { PageText } from './types.ts';
import { placesOf } from './range.ts';

/** Worst first: avoid, caution, aware; `option` stands against an option of the matched step, beside or instead of them. */
export type MarkLevel = 'avoid' | 'caution' | 'aware' | 'option';

export interface MarkedPlace {
  readonly start: number;
  readonly end: number;
  readonly level: MarkLevel;
  /** What is said of it on hover. */
  readonly words: readonly string[];
}

/** A mark as it stands in the page. */
export interface Painted { readonly range: Range; readonly level: MarkLevel; readonly words: readonly string[] }

const LEVELS: readonly MarkLevel[] = ['avoid', 'caution', 'aware', 'option'];
const NAMES: Readonly<Record<MarkLevel | 'here', string>> = { avoid: 'rn-a', caution: 'rn-b', aware: 'rn-c', option: 'rn-d', here: 'rn-h' };
/** Where marks overlap the higher background is painted on top; the lines of all are seen. */
const PRIORITY: Readonly<Record<MarkLevel | 'here', number>> = { option: 0, aware: 1, caution: 2, avoid: 3, here: 4 };

/**
 * Levels differ by line style and thickness, then by strength of background,
 * then by hue; the line of `option` runs above the words, so that both can be
 * seen. Text keeps the page's colour, and lines show on light and dark alike. A
 * background always: some engines paint no decoration. Under forced colours
 * Chromium paints every highlight as a selection, lines included, and shows only
 * lines within it: there the line style alone tells. Nothing of it is printed.
 */
export const MARK_STYLE = `
::highlight(rn-a) { background-color: rgb(214 54 48 / .22); text-decoration: underline double 1.5px #e0453f; }
::highlight(rn-b) { background-color: rgb(214 150 0 / .16); text-decoration: underline dashed 2px #ad7600; }
::highlight(rn-c) { background-color: rgb(91 122 153 / .10); text-decoration: underline dotted 2px #6283a3; }
::highlight(rn-d) { background-color: rgb(128 90 190 / .12); text-decoration: overline solid 2px #8a68c8; }
::highlight(rn-h) { background-color: rgb(10 110 220 / .28); text-decoration: underline solid 3px #2f7fd0; }
@media (forced-colors: active) {
  ::highlight(rn-a) { background-color: Highlight; color: HighlightText; text-decoration: underline solid 2px HighlightText; }
  ::highlight(rn-b) { background-color: Highlight; color: HighlightText; text-decoration: underline dashed 2px HighlightText; }
  ::highlight(rn-c) { background-color: Highlight; color: HighlightText; text-decoration: underline dotted 2px HighlightText; }
  ::highlight(rn-d) { background-color: Highlight; color: HighlightText; text-decoration: underline wavy 1px HighlightText; }
  ::highlight(rn-h) { background-color: Highlight; color: HighlightText; text-decoration: underline double 1px HighlightText; }
}
@media print {
  ::highlight(rn-a), ::highlight(rn-b), ::highlight(rn-c), ::highlight(rn-d), ::highlight(rn-h) { background-color: transparent; color: inherit; text-decoration: none; }
}`;

/** The parts of a window that painting needs. */
export interface PaintView {
  readonly document: Document;
  readonly CSS: { readonly highlights: Pick<HighlightRegistry, 'set' | 'delete'> };
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight;
  readonly CSSStyleSheet: new () => CSSStyleSheet;
}

export interface Marks {
  /** Replaces all marks; places that are gone from the page, or stand in a form field, are left out. Returns those that were painted. */
  paint(page: PageText, places: readonly MarkedPlace[]): readonly Painted[];
  /** Marks one range as "here" for a while, in ms. */
  flash(range: Range, duration: number): void;
  /** Takes everything away. */
  clear(): void;
}

/** Marks for one document; none where the engine has no highlights. */
export function createMarks(view: PaintView): Marks {
  if (!('highlights' in view.CSS)) return { paint: () => [], flash: () => undefined, clear: () => undefined };
  let flashing: ReturnType<typeof setTimeout> | undefined;
  let sheet: CSSStyleSheet | null = null;
  const show = (name: MarkLevel | 'here', ranges: readonly Range[]): void => {
    if (ranges.length === 0) {
      view.CSS.highlights.delete(NAMES[name]);
      return;
    }
    const highlight = new view.Highlight(...ranges.slice(0, SPREAD));
    for (const range of ranges.slice(SPREAD)) highlight.add(range);
    highlight.priority = PRIORITY[name];
    view.CSS.highlights.set(NAMES[name], highlight);
  };
  const style = (roots: readonly DocumentOrShadowRoot[]): void => {
    sheet ??= styleSheet(view);
    for (const root of roots) {
      if (![...root.adoptedStyleSheets].includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  };
  return {
    paint(page, places) {
      const painted: Painted[] = [];
      const placeAt = placesOf(page);
      for (const { start, end, level, words } of places) {
        const place = placeAt(start, end);
        if (place?.kind === 'range') painted.push({ range: place.range, level, words });
      }
      if (painted.length > 0) style([view.document, ...page.shadows]);
      for (const level of LEVELS) show(level, painted.filter((mark) => mark.level === level).map(({ range }) => range));
      return painted;
    },
    flash(range, duration) {
      const root = range.startContainer.getRootNode();
      style([view.document, ...('host' in root ? [root as ShadowRoot] : [])]);
      clearTimeout(flashing);
      show('here', [range]);
      flashing = setTimeout(() => show('here', []), duration);
    },
    clear() {
      clearTimeout(flashing);
      for (const level of [...LEVELS, 'here'] as const) show(level, []);
    },
  };
}

/** As many arguments as every engine takes in one call. */
const SPREAD = 1000;

function styleSheet(view: PaintView): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  return sheet;
}
