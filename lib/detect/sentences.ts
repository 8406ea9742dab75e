import { distribution } from '../guideline/data/concepts-phrases.ts';
import { abbreviations, nouns, titles } from '../guideline/data/sections-sentences.ts';
import type { DocumentMap, Span } from './document-types.ts';

const TITLES: ReadonlySet<string> = new Set(titles);
const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations);
const NOUNS: ReadonlySet<string> = new Set(nouns);

/** Index of the last span that starts at or before `offset`, -1 when there is none. Spans are sorted and do not overlap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Index of the sentence that holds `offset`; the one before when it falls between two. */
export function sentenceIndexAt(doc: DocumentMap, offset: number): number {
  return Math.max(0, indexAt(doc.sentences, offset));
}

/** The sentence, heading, list item or table cell around `offset` (UTF-16 units, end exclusive). */
export function sentenceAt(doc: DocumentMap, offset: number): Span {
  return doc.sentences[sentenceIndexAt(doc, offset)] ?? whole(doc);
}

/** Stands for the sentence where a text has none. */
export const whole = ({ text }: DocumentMap): Span => ({ start: 0, end: text.length });

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean => (code < 128 ? code === 32 || (code <= 13 && code >= 9) : code === 160);

/** Is the full stop at `dot` the end of a sentence that began at `start`? */
export function stopEnds(text: string, dot: number, start: number, end: number): boolean {
  const next = text.charCodeAt(dot + 1);
  const last = text.charCodeAt(dot - 1);
  if (dot + 1 < end && !isSpace(next)) {
    if (next === 34 || next === 41 || next === 0x201d) return dot + 2 >= end || isSpace(text.charCodeAt(dot + 2));
    // A lost space: "no fever.Denies pain".
    return isUpper(next) && isLower(last) && isLower(text.charCodeAt(dot - 2)) && isLower(text.charCodeAt(dot + 2));
  }
  let from = dot;
  while (from > start && !isSpace(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== 40) from--;
  if (dot - from > 6) return true;
  const word = text.slice(from, dot);
  if (word.length <= 2 && isDigit(last) && !isDigit(text.charCodeAt(from - 1))) {
    let before = from;
    while (before > start && isSpace(text.charCodeAt(before - 1))) before--;
    if (before === start) return false; // "2. Neuropathy": the number of an item
  }
  const lower = word.toLowerCase();
  if (word !== 'MS' && TITLES.has(lower)) return lower === 'no' || lower === 'nos' ? !isDigit(nextWord(text, dot + 1, end)) : false;
  // An initial: "J. Doe"; but "vitamin B. Denies" is not told apart.
  if (word.length === 1 && isUpper(last)) return false;
  if (!ABBREVIATIONS.has(lower)) return true;
  const follow = nextWordAt(text, dot + 1, end);
  if (isUpper(text.charCodeAt(follow)) && isLower(text.charCodeAt(follow + 1))) return true;
  // All in capitals, a capital tells nothing, but what is no unit and no side may end a sentence.
  CAPITALS.lastIndex = follow;
  if (!NOUNS.has(lower) || word !== word.toUpperCase() || !CAPITALS.test(text)) return false;
  SIDE.lastIndex = from;
  return !SIDE.test(text);
}

const CAPITALS = /[A-Z]{4,}(?![\w-])/y;
/** "RT. SHOULDER" is a place. */
const SIDE = new RegExp(distribution, 'iy');

function nextWordAt(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const nextWord = (text: string, from: number, end: number): number => text.charCodeAt(nextWordAt(text, from, end));

/** The answer, or the boxes it is ticked in. */
const ANSWER = /\s?(?:(?:\[\s?[xX✓✔*]?\s?\]|\([\sxX]\)|[☐☑☒✓✔□])\s?)?(?:yes|no|none|never|denies|denied|n\/a|unknown)\b/iy;

/** Is the question mark at `mark` the end of a sentence? Not in "?neuropathy" and not before its answer ("Numbness? No"). */
export function questionEnds(text: string, mark: number, end: number): boolean {
  if (asksAhead(text, mark)) return false;
  if (mark + 1 < end && !isSpace(text.charCodeAt(mark + 1))) return false;
  ANSWER.lastIndex = mark + 1;
  return !ANSWER.test(text);
}

/** "? recurrence", "Imp: ? plexopathy": a question mark with no word before it asks about the words behind. */
export function asksAhead(text: string, mark: number): boolean {
  let at = mark - 1;
  while (at >= 0 && text[at] === ' ') at--;
  return at < 0 || '\n:.;,(-'.includes(text[at]!);
}
