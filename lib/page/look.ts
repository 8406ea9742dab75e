/**
 * How an element looks, as far as reading needs it: seen or not, in line or on
 * a line of its own, struck through, white space kept. In a browser the style
 * engine is asked; outside one (jsdom) the computed style stands for it.
 *
 * Computed styles are dear, so elements alike (the same path of tags and
 * attributes) share one where that is sound. Whether an element is rendered at
 * all is asked for each one in a browser: hiding must be exact.
 */
import { formsOf, type DomClasses } from './forms.ts';
import type { Spaces } from './text-builder.ts';

/** How an element sits among its neighbours. `gap`: in line, visibly apart from them. */
export type Flow = 'inline' | 'gap' | 'block' | 'row' | 'cell';

export interface Look {
  /** Neither it nor anything in it is shown. */
  readonly hidden: boolean;
  /** Its own text is seen; if not, something further in may turn visible again. */
  readonly visible: boolean;
  /** Cut away to a point: there for screen readers only. */
  readonly clipped: boolean;
  readonly flow: Flow;
  readonly spaces: Spaces;
  readonly struck: boolean;
  /** Its children stand side by side on one line. */
  readonly sideBySide: boolean;
  /** What overflows it is cut off. */
  readonly cuts: boolean;
}

/** Gives an element's look; `parent` is the look of what holds it in the flat tree; `form`: it is, or may be, a form. */
export type LookOf = (element: Element, parent: Look | null, form: boolean) => Look;

interface Known extends Look { readonly children: Map<string, Known> }

const HIDDEN: Look = { hidden: true, visible: false, clipped: false, flow: 'inline', spaces: 'collapse', struck: false, sideBySide: false, cuts: false };

/** Attributes that differ from element to element and are hardly ever styled by value. */
const UNSTYLED = new Set(['href', 'src', 'alt', 'title', 'for', 'name', 'value', 'headers', 'datetime', 'tabindex', 'placeholder',
  'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'data-id', 'data-key', 'data-testid']);
const ALL_STYLED: ReadonlySet<string> = new Set();

/** Selectors that ask for an element's place among its neighbours: elements alike may then look different. */
const BY_PLACE = /[+~]|:(?!hover|focus|active|visited|link|root|before|after|placeholder|marker|selection)[a-z-]+/i;

const STRUCK_CLASS = /(?:^|[\s_-])(?:strike|struck|strikethrough|line-through)(?:$|[\s_-])/i;

/** Also asks for what a style sheet can change between two elements alike, by what stands before them. */
const EXACT: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** Looks from the browser's own style engine. */
export function browserLooks(view: Pick<Window, 'getComputedStyle'> & DomClasses): LookOf {
  const forms = formsOf(view);
  const shown = (element: Element, options?: CheckVisibilityOptions): boolean =>
    // False also for display: contents, whose children do show.
    element.checkVisibility(options) || (!element.checkVisibility() && view.getComputedStyle(element).display === 'contents');
  const looks = computedLooks((element) => (shown(element) ? view.getComputedStyle(element) : null), UNSTYLED, (element, alike) => {
    if (element.firstElementChild === null) return shown(element) ? alike : HIDDEN;
    // A folded section may differ from its neighbour by nothing but what stands before it.
    return shown(element, EXACT) === alike.visible && !(alike.cuts && element.clientHeight === 0) ? alike : null;
  });
  const formLooks = computedLooks((form) => (forms.visible(form) ? view.getComputedStyle(form) : null), UNSTYLED, () => null);
  return (element, parent, form) => (form ? formLooks : looks)(element, parent, form);
}

/** Looks from computed styles alone, for a document outside a browser. */
export function documentLooks(document: Document): LookOf {
  const view = document.defaultView;
  if (!view) throw new Error('The document has no window, so its styles are unknown.');
  const selectors = [...document.querySelectorAll('style')].map((style) => style.textContent.replace(/\{[^{}]*\}/g, ' ')).join(' ');
  const byPlace = BY_PLACE.test(selectors);
  const looks = computedLooks((element) => view.getComputedStyle(element), ALL_STYLED, (_, alike) => (byPlace ? null : alike));
  return (element, parent, form) => {
    if (form) return looks(element, parent, form);
    if (element.localName === 'dialog' && !element.hasAttribute('open')) return HIDDEN;
    if (element.hasAttribute('popover')) return HIDDEN;
    return looks(element, parent, form);
  };
}

/** `styleOf`: null for what is not rendered. `share`: the look of an element of which one of the same path was asked for before; null when it must be asked for itself. */
function computedLooks(styleOf: (element: Element) => CSSStyleDeclaration | null, unstyled: ReadonlySet<string>, share: (element: Element, alike: Known) => Look | null): LookOf {
  const top = new Map<string, Known>();
  return (element, parent, form) => {
    if (form) return known(lookFrom(styleOf(element), ''));
    const children = (parent as Known | null)?.children ?? top;
    const key = keyOf(element, unstyled);
    const alike = children.get(key);
    const shared = alike && element.id === '' ? share(element, alike) : null;
    if (shared) return shared;
    const look = lookFrom(styleOf(element), element.getAttribute('class') ?? '');
    if (look.hidden) return look;
    // What stands in two elements of one path and one look may share again.
    const exact = `${key}|${look.visible}${look.clipped}${look.flow}${look.spaces}${look.struck}${look.sideBySide}`;
    const entry = children.get(exact) ?? known(look);
    children.set(exact, entry);
    if (!alike) children.set(key, entry);
    return entry;
  };
}

function known(look: Look): Known {
  return { ...look, children: new Map() };
}

function keyOf(element: Element, unstyled: ReadonlySet<string>): string {
  let key = element.localName;
  if (!element.hasAttributes()) return key;
  for (const name of element.getAttributeNames()) {
    if (name !== 'id' && !unstyled.has(name)) key += ` ${name}=${element.getAttribute(name)}`;
  }
  return element.id === '' ? key : `${key}#${unstyled === ALL_STYLED ? element.id : ''}`;
}

function lookFrom(style: CSSStyleDeclaration | null, classes: string): Look {
  if (!style) return HIDDEN;
  const { display } = style;
  if (display === 'none' || style.opacity === '0' || shut(style) || skips(style)) return HIDDEN;
  return {
    hidden: false,
    visible: style.visibility !== 'hidden' && style.visibility !== 'collapse',
    clipped: clipped(style),
    flow: flowOf(display, style),
    spaces: spacesOf(style),
    struck: style.textDecorationLine.includes('line-through') || STRUCK_CLASS.test(classes),
    cuts: cutsOff(style),
    sideBySide: (display === 'flex' || display === 'inline-flex') && !style.flexDirection.startsWith('column') && style.flexWrap !== 'wrap',
  };
}

/** A collapsed section: no height, and what overflows is cut off. */
function shut(style: CSSStyleDeclaration): boolean {
  if (!cutsOff(style)) return false;
  return /^0(?:px)?$/.test(style.height) || /^0(?:px)?$/.test(style.maxHeight);
}

/** Laid out without its contents, as under hidden="until-found". Boxes in line and of tables show them all the same. */
function skips(style: CSSStyleDeclaration): boolean {
  return style.contentVisibility === 'hidden' && !/^(?:inline$|contents$|ruby|(?:inline-)?table)/.test(style.display);
}

function cutsOff(style: CSSStyleDeclaration): boolean {
  return style.overflow === 'hidden' || style.overflowY === 'hidden' || style.overflow === 'clip';
}

/** The usual ways to leave text to screen readers alone. */
function clipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return /rect\(\s*(?:0|1)(?:px)?[, ]+(?:0|1)(?:px)?/.test(style.clip) || /inset\(\s*(?:50|100)%/.test(style.clipPath)
    || (style.overflow === 'hidden' && /^1px$/.test(style.width) && /^1px$/.test(style.height));
}

function spacesOf(style: CSSStyleDeclaration): Spaces {
  const keeps = style.whiteSpace || '';
  if (keeps.startsWith('pre-line') || keeps.startsWith('preserve-breaks')) return 'lines';
  return keeps.startsWith('pre') || keeps.startsWith('break-spaces') ? 'keep' : 'collapse';
}

function flowOf(display: string, style: CSSStyleDeclaration): Flow {
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display === 'contents') return 'inline';
  if (!display.startsWith('inline') && !display.startsWith('ruby') && display !== '') return 'block';
  if (display !== 'inline' && display !== '') return 'gap';
  return [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some(apart) ? 'gap' : 'inline';
}

/** A side space wide enough to part two words; a search hit's hair of padding inside a word is not. */
function apart(width: string): boolean {
  const size = Number.parseFloat(width);
  return width.endsWith('px') || width === '0' ? size > 2 : size >= 0.2;
}
