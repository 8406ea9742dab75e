/** Brings a quote into view and shows it for a moment. Nothing in the page is changed, focused or selected. */
import { plain } from './forms.ts';
import type { Marks } from './marks.ts';
import { placeOf, type Place } from './range.ts';
import type { PageText } from './types.ts';

/** How long the place is shown, in ms: the reader looks over from the panel first. Nothing moves meanwhile, whatever motion is wished for. */
const SHOWN_FOR = 2000;

/** `hidden`: the words are on the page, in a part that is folded away or covered; opening it is the reader's. */
export type Shown = 'shown' | 'hidden' | 'gone';

export interface Target { readonly start: number; readonly end: number; readonly quote: string }

/**
 * Finds a quote in the page as read last: where it was, or, when the text before
 * it has changed, at the one place that says the same. Null when it is gone, or
 * stands in several other places and none can be told to be it.
 */
export function findQuote(page: PageText, { start, end, quote }: Target): Place | null {
  if (page.text.slice(start, end) === quote) return placeOf(page, start, end);
  const only = page.text.indexOf(quote);
  if (quote === '' || only < 0 || page.text.includes(quote, only + 1)) return null;
  return placeOf(page, only, only + quote.length);
}

/** Shows the place of a quote, if it can be seen. */
export function showQuote(page: PageText, target: Target, marks: Pick<Marks, 'flash'>): Shown {
  const place = findQuote(page, target);
  if (!place) return 'gone';
  const holder = place.kind === 'field' ? place.field : holderOf(place.range);
  // Folded since it was read: scrolling would lead nowhere, and opening it would change the page.
  if (holder && !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden';
  if (place.kind === 'field') {
    scrollField(place.field, place.start);
    flashField(place.field);
    return 'shown';
  }
  scrollToRange(place.range);
  marks.flash(place.range, SHOWN_FOR);
  return 'shown';
}

function scrollToRange(range: Range): void {
  const holder = holderOf(range);
  if (!holder) return;
  // Also scrolls the frames around this one; a long holder may still leave the words themselves out of view.
  holder.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (let box: Element | null = holder; box; box = boxAround(box)) {
    if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1) centre(box, range.getBoundingClientRect());
  }
}

/** The element that the words begin in. */
function holderOf({ startContainer }: Range): Element | null {
  const { parentElement } = startContainer;
  return parentElement && plain(parentElement);
}

/** The element around, out of a shadow root too. */
function boxAround(element: Element): Element | null {
  if (element.parentElement) return plain(element.parentElement);
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Scrolls a box so that the rectangle stands in its middle, where it is out of view; boxes that do not scroll ignore it. */
function centre(box: Element, rect: DOMRect): void {
  const view = box === box.ownerDocument.scrollingElement ? box.ownerDocument.defaultView : null;
  const { top, left } = view ? { top: 0, left: 0 } : box.getBoundingClientRect();
  const height = view?.innerHeight ?? box.clientHeight;
  const width = view?.innerWidth ?? box.clientWidth;
  if (rect.top < top || rect.bottom > top + height) box.scrollTop += rect.top - top - (height - rect.height) / 2;
  if (rect.left < left || rect.right > left + width) box.scrollLeft += rect.left - left - (width - rect.width) / 2;
}

/** A field's own lines cannot be measured from outside: scrolled in proportion. The selection stays the writer's. */
function scrollField(field: HTMLTextAreaElement | HTMLInputElement, start: number): void {
  field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (field.localName !== 'textarea' || field.value.length === 0) return;
  field.scrollTop = (start / field.value.length) * field.scrollHeight - field.clientHeight / 2;
}

/** Highlights do not reach into form fields: an outline for a moment, without touching its attributes. */
function flashField(field: Element): void {
  const outline = { outline: '3px solid #2f7fd0', outlineOffset: '1px' };
  field.animate?.([outline, outline], { duration: SHOWN_FOR });
}
