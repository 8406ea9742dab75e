/**
 * Where a date may begin: found once for a whole text, however often dates are
 * asked for in parts of it. Most parts hold no such place and are done with then.
 */
import { LOOSE_NUMBER, NUMBER_WORD } from './number-words.ts';
import { patternOf } from './patterns.ts';
import type { Steps } from './steps.ts';
import { letterOf } from './words.ts';

/** Sources of patterns that dates are made of; letters of any case. */
export const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
export const NUMBER = `\\d{1,3}|${LOOSE_NUMBER}|an?|${NUMBER_WORD}`;
export const UNITS = 'days?|weeks?|wks?|months?|mos?|years?|yrs?';

/** How the forms of a date begin that begin neither with a month nor with a number. */
const OTHERS = 'spring|summer|autumn|fall|winter|last\\s';
const WORD = patternOf(`${MONTH}|${OTHERS}|(?:${NUMBER})\\s?(?:${UNITS})`, 'iy');

const A = 97;
const [SPACE, COMMA, STOP, SLASH] = [32, 44, 46, 47] as const;
const LETTERS = 26;
const isLetter = (code: number): boolean => code >= A && code < A + LETTERS;
/** 0 to 25 for a to z of any case, 26 for the end of a word. */
const rankOf = (code: number): number => (isLetter(letterOf(code)) ? letterOf(code) - A : LETTERS);

/** Three letters of a word as one number; fewer when it ends before. */
const tripleOf = (first: number, second: number, third: number): number => (first * (LETTERS + 1) + second) * (LETTERS + 1) + third;

/** Numbers of the first three letters of the words of a pattern. */
const triplesOf = (source: string): number[] =>
  [...source.replaceAll(/\\[a-z]/g, ' ').matchAll(/[a-z]+/g)].map(([word]) => tripleOf(rankOf(word.charCodeAt(0)), rankOf(word.charCodeAt(1)), rankOf(word.charCodeAt(2))));

/** By the first three letters of a word: whether it may begin a date. */
const BEGINS = new Uint8Array(tripleOf(LETTERS, LETTERS, LETTERS) + 1);
for (const triple of triplesOf(`${MONTH}|${OTHERS}|${NUMBER}`)) BEGINS[triple] = 1;

/** By the first two letters: whether a word may follow the number that a date begins with. */
const FOLLOWS = new Uint8Array((LETTERS + 1) ** 2);
for (const triple of triplesOf(`${MONTH}|${UNITS}|of|st|nd|rd|th`)) FOLLOWS[Math.floor(triple / (LETTERS + 1))] = 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
/** Part of the same number or word: no date begins behind it. */
const goesOn = (code: number): boolean => letterOf(code) !== 0 || code === SLASH || code === STOP;

/** Does a date perhaps begin at `at`, where no word or number goes on? */
function mayBegin(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return numberMayBegin(text, at);
  if (code === 39) return isDigit(text.charCodeAt(at + 1));
  if (!isLetter(letterOf(code))) return false;
  const second = rankOf(text.charCodeAt(at + 1));
  if (BEGINS[tripleOf(rankOf(code), second, second === LETTERS ? LETTERS : rankOf(text.charCodeAt(at + 2)))] === 0) return false;
  WORD.lastIndex = at;
  return WORD.test(text);
}

/**
 * Of the numbers of a chart few begin a date: a year, one with a mark and another
 * number or a month behind it, and one with a word of time. What stands behind
 * that is not looked at: the text may be asked for in parts.
 */
function numberMayBegin(text: string, at: number): boolean {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - at;
  if (digits > 4) return false;
  if (digits === 4) return isCentury(text, at);
  let next = end;
  while (isSpace(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (code > 127) return true;
  if (letterOf(code) !== 0) return FOLLOWS[rankOf(code) * (LETTERS + 1) + rankOf(text.charCodeAt(next + 1))] === 1;
  return digits < 3 && code >= COMMA && code <= SLASH;
}

/** 19 or 20. */
function isCentury(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (first === 49 && second === 57) || (first === 50 && second === 48);
}

/** Where the word or number at hand ends. */
function endOf(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && goesOn(text.charCodeAt(at))) at++;
  return at;
}

/** Adds the offsets from `start` to before `end` at which a date may begin. */
function addBegins(text: string, start: number, end: number, begins: number[]): void {
  let at = start;
  if (at > 0 && goesOn(text.charCodeAt(at - 1))) at = endOf(text, at, end);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && mayBegin(text, at, code)) begins.push(at);
    at = goesOn(code) ? endOf(text, at + 1, end) : at + 1;
  }
}

/** Characters read between two stops. */
const READ_AT_ONCE = 8000;

/** Offsets in rising order at which a date may begin (UTF-16 units). */
export function* findingBegins(text: string): Steps<readonly number[]> {
  const begins: number[] = [];
  for (let start = 0; start < text.length; start += READ_AT_ONCE) {
    addBegins(text, start, Math.min(text.length, start + READ_AT_ONCE), begins);
    yield;
  }
  return begins;
}

/** The same without a stop. */
export function dateBegins(text: string): readonly number[] {
  const begins: number[] = [];
  addBegins(text, 0, text.length, begins);
  return begins;
}

/**
 * The places between two offsets where a date may begin, seen by itself: what
 * stands outside does not count. `begins` are those of the whole text.
 */
export function beginsBetween(text: string, begins: readonly number[], start: number, end: number): readonly number[] {
  const cut = (start > 0 && goesOn(text.charCodeAt(start - 1))) || (end < text.length && letterOf(text.charCodeAt(end)) !== 0 && letterOf(text.charCodeAt(end - 1)) !== 0);
  if (cut) return dateBegins(text.slice(start, end)).map((at) => at + start);
  const from = firstFrom(begins, start);
  let to = from;
  while (to < begins.length && begins[to]! < end) to++;
  return from === to ? NONE : begins.slice(from, to);
}

const NONE: readonly number[] = [];

/** Index of the first of rising offsets that is at or behind `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
