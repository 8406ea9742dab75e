/** From mark to mark by the keyboard: the order of the marks of a tab, and which comes next. Pure. */
import type { Outcome } from './chart-types.ts';
import type { PlacedFinding } from './messages.ts';

/** A marked place with the words that stand there. */
export interface MarkedQuote {
  readonly frameId: number;
  readonly read: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The marked places of a tab, each once, frame by frame and in the order of the text. A place whose words are not known is left out. */
export function markedQuotes(frames: Outcome['others'], findings: readonly PlacedFinding[]): MarkedQuote[] {
  const quotes = new Map(findings.filter(({ page }) => page === undefined).map(({ frameId, start, end, quote }) => [placeOf({ frameId, start, end }), quote]));
  const places = frames.toSorted((one, other) => one.frameId - other.frameId).flatMap(({ frameId, read, marks }) =>
    marks.toSorted((one, other) => one.start - other.start).map(({ start, end }) => ({ frameId, read, start, end })));
  const unique = new Map(places.map((place) => [placeOf(place), place]));
  return [...unique].flatMap(([key, place]) => (quotes.has(key) ? [{ ...place, quote: quotes.get(key)! }] : []));
}

/**
 * The marks in the order they are tried: from the one after (or before) `last` on, once around. `last` need not be there
 * any more; without one the first is the first (or the last).
 */
export function inTurn(marks: readonly MarkedQuote[], last: Pick<MarkedQuote, 'frameId' | 'start'> | null, back: boolean): MarkedQuote[] {
  const order = back ? marks.toReversed() : [...marks];
  if (!last) return order;
  const side = back ? -1 : 1;
  const beyond = ({ frameId, start }: MarkedQuote): boolean => (frameId - last.frameId || start - last.start) * side > 0;
  return [...order.filter(beyond), ...order.filter((mark) => !beyond(mark))];
}

function placeOf({ frameId, start, end }: Pick<MarkedQuote, 'frameId' | 'start' | 'end'>): string {
  return `${frameId}:${start}-${end}`;
}
