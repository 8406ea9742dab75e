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

/** How the forms of a date begin that do not begin with a number. */
const WORDS = `${MONTH}|spring|summer|autumn|fall|winter|last\\s|(?:${NUMBER})\\s*(?:${UNITS})`;
const WORD = patternOf(WORDS, 'iy');

const A = 97;
const LETTERS = 26;
const isLetter = (code: number): boolean => code >= A && code < A + LETTERS;

/** By the first two letters of a word: whether it may begin a date. One letter stands for all words that begin with it as a word of its own. */
const PAIRS = new Uint8Array(LETTERS * (LETTERS + 1));
for (const [run] of WORDS.replaceAll(/\\[a-z]/g, ' ').matchAll(/[a-z]+/g)) PAIRS[pairOf(run.charCodeAt(0), run.charCodeAt(1))] = 1;

function pairOf(first: number, second: number): number {
  return (first - A) * (LETTERS + 1) + (isLetter(second) ? second - A : LETTERS);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Part of the same number or word: no date begins behind it. */
const goesOn = (code: number): boolean => letterOf(code) !== 0 || code === 47 || code === 46;

/** Does a date perhaps begin at `at`, where no word or number goes on? */
function mayBegin(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return true;
  if (code === 39 || code === 0x2019) return isDigit(text.charCodeAt(at + 1));
  const letter = letterOf(code);
  if (!isLetter(letter) || PAIRS[pairOf(letter, letterOf(text.charCodeAt(at + 1)))] === 0) return false;
  WORD.lastIndex = at;
  return WORD.test(text);
}

/** Adds the offsets from `start` to before `end` at which a date may begin. */
function addBegins(text: string, start: number, end: number, begins: number[]): void {
  let free = start === 0 || !goesOn(text.charCodeAt(start - 1));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (free && mayBegin(text, at, code)) begins.push(at);
    free = !goesOn(code);
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
