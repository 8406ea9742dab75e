/** Looking up spans by place, without going through all of them. */
import type { Span } from './document.ts';

/** Where a match stands in a text of which the part behind `from` was searched. */
export function spanOf(match: RegExpExecArray, from = 0): Span {
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

/** Index of the first span of a list sorted by start that starts at or behind `offset`. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans of a sorted list that start between two offsets, end exclusive. */
export function between<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  const from = firstFrom(spans, start);
  let to = from;
  while (to < spans.length && spans[to]!.start < end) to++;
  return spans.slice(from, to);
}

/** Terms are no longer than this. */
const LONGEST_TERM = 90;

/** Terms of a sorted list that no other covers; only those that stand near are asked. */
export function uncovered<S extends Span>(spans: readonly S[], covers: (long: S, short: S) => boolean): S[] {
  return spans.filter((short, index) => {
    for (let at = index - 1; at >= 0 && short.start - spans[at]!.start < LONGEST_TERM; at--) if (spans[at]!.end > short.start && covers(spans[at]!, short)) return false;
    for (let at = index + 1; at < spans.length && spans[at]!.start < short.end; at++) if (covers(spans[at]!, short)) return false;
    return true;
  });
}

/** Longer on at least one side, and as long on the other. */
export function holds(long: Span, short: Span): boolean {
  return long.start <= short.start && long.end >= short.end && long.end - long.start > short.end - short.start;
}

/** A stretch of the sentence around a place: what lies farther off says nothing of it. */
export function clip(sentence: Span, { start, end }: Span): Span {
  return { start: Math.max(sentence.start, start - FARTHEST), end: Math.min(sentence.end, end + FARTHEST) };
}
const FARTHEST = 300;
