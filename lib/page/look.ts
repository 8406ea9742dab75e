/**
 * How an element looks, as far as reading needs it: seen or not, in line or on
 * a line of its own, struck through, white space kept. In a browser the style
 * engine is asked; outside one (jsdom) the computed style stands for it.
 *
 * Computed styles are dear, so elements alike (the same path of tags and
 * attributes) share one where that is sound: where the page's style sheets tell
 * (styles.ts) that nothing but the path decides. Any other element is asked
 * whether it is rendered at all: hiding must be exact.
 */
import { isFrameShown } from './around.ts';
import { plain } from './forms.ts';
import type { Kin } from './meaning.ts';
import { COUNTED } from './partial.ts';
import { NO_STYLES, readingStyles, type StyleFacts } from './styles.ts';
import type { Spaces } from './text-builder.ts';
import { setOf } from './word-set.ts';

/** How an element sits among its neighbours. `gap`: in line, visibly apart from them. */
export type Flow = 'inline' | 'gap' | 'block' | 'row' | 'cell';

export interface Look {
  /** Neither it nor anything in it is shown. */
  readonly hidden: boolean;
  /** Its own text is seen; if not, something further in may turn visible again. */
  readonly visible: boolean;
  /** Cut away to a point, or out of reach: there for screen readers only. */
  readonly clipped: boolean;
  readonly flow: Flow;
  readonly spaces: Spaces;
  readonly struck: boolean;
  /** Its children stand side by side on one line. */
  readonly sideBySide: boolean;
  /** What overflows it is cut off. */
  readonly cuts: boolean;
  /** The same for looks that read the same. */
  readonly alike: string;
  /** What all elements of this look, which are alike, mean: set by who reads them. */
  kin?: Kin;
}

/** Gives an element's look; `parent` is the look of what holds it in the flat tree; `form`: it is, or may be, a form; `shadowed`: it stands in a shadow tree, whose style sheets are its own. */
export type LookOf = (element: Element, parent: Look | null, form: boolean, shadowed?: boolean) => Look;

/** The looks of one read. */
export interface Looks {
  readonly of: LookOf;
  /** Called until it says true, before the first look is asked for: a slice of what must be known first. */
  prepare(): boolean;
  /** What the style sheets tell apart; null where that is not known. */
  facts(): StyleFacts | null;
}

interface Known extends Look {
  readonly children: Map<string, Known>;
  /** Elements alike may look different by their place or state. */
  readonly placed: boolean;
}

/** Of what is hidden nothing else is asked. */
const HIDDEN = { hidden: true, alike: '' } as Look;

/** Attributes that differ from element to element and are hardly ever styled by value. */
const UNSTYLED = setOf('href src alt title for name value headers datetime tabindex placeholder aria-label aria-labelledby aria-describedby aria-controls data-id data-key '
  + 'data-testid');

/** Selectors that ask for an element's place among its neighbours: elements alike may then look different. */
const BY_PLACE = /[+~]|:(?!hover|focus|active|visited|link|root|before|after|placeholder|marker|selection)[a-z-]+/i;

/** Less of it is not seen. */
const FAINT = 0.05;
/** Some negative length of 500 pixels or more: no hanging indent, and no drawer; or a scale of nothing. */
const FAR = /-(?:[5-9]|\d\d)\d\d|x\(0, 0, 0/;
const NO_COLOUR = /^transparent|^rgba.* 0(?:\.0\d*)?\)/;
const STRUCK_CLASS = /(?:^|[\s_-])(?:strike|struck|strikethrough|line-through)(?:$|[\s_-])/i;

/** Also asks for what a style sheet can change between two elements alike, by what stands before them. */
const EXACT: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** The parts of a window that are asked. */
export type LookView = Pick<Window, 'getComputedStyle' | 'document' | 'frameElement'>;

/** Looks from the browser's own style engine. */
export function browserLooks(view: LookView): Looks {
  const styleOf = (element: Element): CSSStyleDeclaration | null => {
    if (element.checkVisibility()) return view.getComputedStyle(element);
    // Not rendered, or without a box of its own, whose children do show.
    const style = view.getComputedStyle(element);
    return style.display === 'contents' ? style : null;
  };
  const formStyleOf = (form: Element): CSSStyleDeclaration | null => (plain(form).checkVisibility() ? view.getComputedStyle(form) : null);
  const share = (element: Element, alike: Known): Look | null => {
    // An id may be styled by itself.
    if (element.id !== '' && !facts) return null;
    const same = element.checkVisibility(EXACT) && alike.visible;
    // A folded section may differ from its neighbour by nothing but what stands before it.
    return same && !(alike.cuts && element.firstElementChild !== null && element.clientHeight === 0) ? alike : null;
  };
  const reading = readingStyles(view.document);
  let facts: StyleFacts | null = null;
  let looks: LookOf | null = null;
  return {
    prepare() {
      if (looks) return true;
      if (!isFrameShown(view)) {
        looks = () => HIDDEN;
        return true;
      }
      const { done, value } = reading.next();
      if (!done) return false;
      facts = value;
      const trusted = facts && trustedBy(facts, view.document);
      looks = computedLooks({ styleOf, formStyleOf, away: isAway, telling: facts ? tellingBy(facts) : (name) => name !== 'id' && !UNSTYLED.has(name), share, ...trusted });
      return true;
    },
    of: (element, parent, form, shadowed) => looks!(element, parent, form, shadowed),
    facts: () => facts,
  };
}

/** Looks from computed styles alone, for a document outside a browser. */
export function documentLooks(document: Document): Looks {
  const view = document.defaultView;
  if (!view) throw new Error('The document has no window, so its styles are unknown.');
  const selectors = [...document.querySelectorAll('style')].map((style) => style.textContent.replace(/\{[^{}]*\}/g, ' ')).join(' ');
  const byPlace = BY_PLACE.test(selectors);
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const looks = computedLooks({ styleOf, formStyleOf: styleOf, away: (_, { left, top }) => FAR.test(left + top), telling: () => true, share: (element, alike) => (byPlace || element.id !== '' ? null : alike) });
  const of: LookOf = (element, parent, form) => {
    if (form) return looks(element, parent, form);
    if (element.localName === 'dialog' && !element.hasAttribute('open')) return HIDDEN;
    if (element.hasAttribute('popover')) return HIDDEN;
    return looks(element, parent, form);
  };
  const facts: StyleFacts = { ...NO_STYLES, reach: byPlace ? 'anywhere' : 'none' };
  return { of, prepare: () => true, facts: () => facts };
}

/** Whether an attribute can tell two elements apart. */
type Telling = (name: string, element: Element) => boolean;

/** An id or an attribute that no rule names tells nothing apart. */
function tellingBy({ ids, attributes }: StyleFacts): Telling {
  return (name, element) => {
    if (name === 'id') return ids.has(element.id);
    return attributes.has(name) || COUNTED.has(name) || !(UNSTYLED.has(name) || name.startsWith('data-') || name.startsWith('aria-'));
  };
}

/** Which elements look as all of their path do. */
function trustedBy({ subjects, anyone }: StyleFacts, document: Document): Pick<LookSeams, 'placed' | 'strange'> | null {
  const odd = new Set<Element>();
  for (const { effect } of document.getAnimations()) {
    const target = (effect as KeyframeEffect | null)?.target;
    if (target) odd.add(target);
  }
  try {
    if (anyone.size > 0) for (const element of document.querySelectorAll([...anyone].join())) odd.add(element);
  } catch {
    return null;
  }
  return {
    strange: (element) => odd.size > 0 && odd.has(element),
    placed: (element) => element.hasAttribute('popover') || subjects.has(element.localName) || subjects.has(`#${element.id}`) || [...element.classList].some((name) => subjects.has(`.${name}`)),
  };
}

interface LookSeams {
  /** Null for what is not rendered. */
  readonly styleOf: (element: Element) => CSSStyleDeclaration | null;
  readonly formStyleOf: (element: Element) => CSSStyleDeclaration | null;
  /** No scrolling brings it into view, or it is scaled to nothing. */
  readonly away: (element: Element, style: CSSStyleDeclaration) => boolean;
  readonly telling: Telling;
  /** The look of an element of which one of the same path was asked for before; null when it must be asked for itself. */
  readonly share: (element: Element, alike: Known) => Look | null;
  /** By tag or class it may look otherwise than others alike. Without this, each element is asked. */
  readonly placed?: (element: Element) => boolean;
  /** It may look otherwise than others alike, for what is not in its path. */
  readonly strange?: (element: Element) => boolean;
}

function computedLooks({ styleOf, formStyleOf, away, telling, share, placed, strange }: LookSeams): LookOf {
  const top = new Map<string, Known>();
  const sharedWith = (alike: Known, element: Element, shadowed: boolean): Look | null => {
    if (!strange) return share(element, alike);
    if (alike.placed || strange(element)) return null;
    return shadowed ? share(element, alike) : alike;
  };
  return (element, parent, form, shadowed) => {
    if (form) return known(lookFrom(formStyleOf(element), element, away), true);
    const children = (parent as Known | null)?.children ?? top;
    const key = shadowed === true ? `/${keyOf(element, telling)}` : keyOf(element, telling);
    const alike = children.get(key);
    if (alike) {
      const shared = sharedWith(alike, element, shadowed === true);
      if (shared) return shared;
    }
    const look = lookFrom(styleOf(element), element, away);
    if (look.hidden) return look;
    // What stands in two elements of one path and one look may share again.
    const exact = `${key}|${look.alike}`;
    const entry = children.get(exact) ?? known(look, !placed || placed(element));
    children.set(exact, entry);
    if (!alike && !strange?.(element)) children.set(key, entry);
    return entry;
  };
}

function known(look: Look, placed: boolean): Known {
  return { ...look, children: new Map(), placed };
}

function keyOf(element: Element, telling: Telling): string {
  let key = element.localName;
  if (!element.hasAttributes()) return key;
  // One without any is no kin of one whose label no rule asks for.
  key += ' ';
  for (const name of element.getAttributeNames()) {
    if (telling(name, element)) key += ` ${name}=${element.getAttribute(name)}`;
  }
  return key;
}

function lookFrom(style: CSSStyleDeclaration | null, element: Element, away: LookSeams['away']): Look {
  if (!style) return HIDDEN;
  const { display } = style;
  if (display === 'none' || Number.parseFloat(style.opacity) < FAINT || shut(style) || skips(style)) return HIDDEN;
  const read = {
    hidden: false,
    visible: style.visibility !== 'hidden' && style.visibility !== 'collapse' && !inkless(style),
    clipped: clipped(style) || away(element, style),
    flow: flowOf(display, style),
    spaces: spacesOf(style),
    struck: style.textDecorationLine.includes('line-through') || STRUCK_CLASS.test(plain(element).getAttribute('class') ?? ''),
    sideBySide: (display === 'flex' || display === 'inline-flex') && !style.flexDirection.startsWith('column') && style.flexWrap !== 'wrap',
  };
  return { ...read, cuts: cutsOff(style), alike: Object.values(read).join() };
}

/** A collapsed section: no height, and what overflows is cut off. */
function shut(style: CSSStyleDeclaration): boolean {
  return cutsOff(style) && (/^0(?:px)?$/.test(style.height) || /^0(?:px)?$/.test(style.maxHeight));
}

/** Its letters have no size or no colour, or stand far before their line; what is in it may be otherwise. A picture behind may show through letters without colour. */
function inkless(style: CSSStyleDeclaration): boolean {
  return Number.parseFloat(style.fontSize) < 1 || FAR.test(style.textIndent) || (NO_COLOUR.test(style.color) && style.backgroundClip !== 'text');
}

/** All of it, with what overflows it, was moved before the beginning of the page, where no scrolling leads; or it has no width to show anything in. */
function isAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (!FAR.test(style.left + style.top + style.marginLeft + style.transform)) return style.width === '0px' && cutsOff(style);
  const box = plain(element);
  const { left, top, width } = box.getBoundingClientRect();
  return width === 0 || left + scrollX + box.scrollWidth <= 0 || top + scrollY + box.scrollHeight <= 0;
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
  if (/inset\(\s*(?:50|100)%/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return /rect\(\s*(?:0|1)(?:px)?[, ]+(?:0|1)(?:px)?/.test(style.clip)
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
