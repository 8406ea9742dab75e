import { relativeAccompanies, relativeHas, relativeOwners, relativeSpeaks, relativeWho } from '../guideline/data/context-person.ts';
import { fillers } from '../guideline/data/context-scope.ts';
import { buildingLexicon, MARKS, plain, SET, type Cue } from './context-cues.ts';
import { AFTER, buildingPhrases, ENDS, HASHES, ONWARD, PLAIN, stepFrom, SYMBOLS, type Phrases } from './context-trie.ts';
import { literally, patternOf } from './patterns.ts';
import { asksAhead } from './sentences.ts';
import { atOnce, type Steps } from './steps.ts';
import { hashed, letterOf, NO_LETTERS } from './words.ts';

/** Whom a hit concerns: words that follow it, words before it, or both. */
export const FOLLOWING = 1;
export const BEFORE = 2;

/** A cue met in the text; a phrase may be several at once ("ruled out" reaches both ways). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly cues: readonly Cue[];
  /** Role of its first cue, to pass over it quickly. */
  readonly role: Cue['role'];
  /** FOLLOWING, BEFORE or both. */
  readonly side: number;
}

/** What a sentence says about its words, in order of place. */
export interface SentenceCues {
  /** Where the sentence begins. */
  readonly start: number;
  readonly hits: readonly Hit[];
  /** It holds check boxes. */
  readonly boxes: boolean;
}

let compiled: Phrases | undefined;
function* compiling(): Steps<Phrases> {
  return yield* buildingPhrases(yield* buildingLexicon(), fillers);
}

/** Compiles the cues where that was not done yet. */
export function* preparingCues(): Steps<void> {
  compiled ??= yield* compiling();
}

const phrasesOf = (): Phrases => (compiled ??= atOnce(compiling()));

/** Check boxes and ticks stand behind it, and little else. */
const FIRST_BOX = 0x25a0;
const hit = (start: number, end: number, cues: readonly Cue[]): Hit => ({ start, end, cues, role: cues[0]!.role, side: FOLLOWING | BEFORE });

/**
 * Finds all cues of a sentence in one pass, the longest at each place. Phrases
 * that only reach back ("she declined") do not hide the shorter ones inside
 * that reach forward ("declined").
 */
export function scan(text: string, start: number, end: number): SentenceCues {
  const phrases = phrasesOf();
  const hits: Hit[] = [];
  let boxes = false;
  let free = start; // where the next phrase that reaches forward may begin
  let freeBack = start;
  let at = start;
  read.from = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const symbol = code < 256 ? SYMBOLS[code]! : 0;
    if (symbol >= 1 && symbol <= 26) {
      const { next, onward, onwardEnd, longest, longestEnd } = match(phrases, text, at, end);
      if (longest === onward && longest !== 0 && at >= free && at >= freeBack) {
        push(hits, text, at, longestEnd, phrases.cues[longest]!, FOLLOWING | BEFORE);
        free = freeBack = longestEnd;
      } else {
        if (onward !== 0 && at >= free) {
          push(hits, text, at, onwardEnd, phrases.cues[onward]!, FOLLOWING);
          free = onwardEnd;
        }
        if (longest !== 0 && at >= freeBack) {
          push(hits, text, at, longestEnd, phrases.cues[longest]!, BEFORE);
          freeBack = longestEnd;
        }
      }
      // Where both are taken up to the same place, nothing inside can be met.
      at = free === freeBack && free > next ? free : next;
      continue;
    }
    const mark = markAt(text, at, start, end);
    if (code === 40 && text.startsWith(' )', at + 1)) boxes = true;
    if (mark) hits.push(mark);
    else if (code === 91 || code >= FIRST_BOX) boxes = true;
    at = mark ? mark.end : at + 1;
  }
  return { start, hits, boxes };
}

interface Match { next: number; onward: number; onwardEnd: number; longest: number; longestEnd: number }
const found: Match = { next: 0, onward: 0, onwardEnd: 0, longest: 0, longestEnd: 0 };

/** The longest phrase that begins at `at`, the longest that does more than reach back, and the end of the first word. The result is reused. */
function match(phrases: Phrases, text: string, at: number, end: number): Match {
  const { begins, onward, fills, sides } = phrases;
  found.onward = found.longest = 0;
  let phrase = 0;
  let from = at;
  for (;;) {
    const word = wordAt(phrases, text, from, end);
    if (phrase === 0 && from === at) found.next = read.next;
    if (word === 0) return found;
    const step = phrase === 0 ? begins[word]! : stepFrom(phrases, phrase, word);
    if (step !== 0) {
      phrase = step;
      const side = sides[phrase]!;
      if (side & ENDS) {
        found.longest = phrase;
        found.longestEnd = read.next;
        if (side & ONWARD) {
          found.onward = phrase;
          found.onwardEnd = read.next;
        }
      }
      if (onward[phrase] === onward[phrase + 1]) return found;
    } else if (phrase === 0 || fills[word] === 0) return found;
    const wordEnd = read.next;
    from = wordEnd;
    while (from < end && isGap(text.charCodeAt(from))) from++;
    if (from === wordEnd || from >= end) return found;
  }
}

/** The word read last: a word that goes on no phrase is met again as the first of one. */
const read = { from: -1, word: 0, next: 0 };

/** The longest word of the cues at `from`; 0 for none. `read.next` is where reading goes on behind it. */
function wordAt(phrases: Phrases, text: string, from: number, end: number): number {
  if (read.from === from) return read.word;
  read.from = from;
  let hash = NO_LETTERS;
  let to = from;
  let next = 0;
  for (; to < end; to++) {
    next = text.charCodeAt(to);
    const letter = next < 128 ? PLAIN[next]! : 0;
    if (letter === 0) break;
    hash = hashed(hash, letter);
  }
  // Most words are none of the cues and hold no mark.
  if (to > from && next < 128 && (AFTER[next] === 1 || to === end) && (phrases.maybe[(hash & HASHES) >> 3]! >> (hash & 7) & 1) === 0) {
    read.next = to;
    return (read.word = 0);
  }
  return (read.word = markedWordAt(phrases, text, from, to, hash, end));
}

/** As `wordAt`, where the letters up to `to` are read; words with a mark inside as well: "h/o", "didn't". */
function markedWordAt({ table, wordCount }: Phrases, text: string, from: number, lettersEnd: number, lettersHash: number, end: number): number {
  let hash = lettersHash;
  let to = lettersEnd;
  let word = 0;
  for (;;) {
    let known = table.at(text, from, to, hash);
    if (known !== 0 && known <= wordCount && !isLetter(text, to, end)) {
      word = known;
      read.next = to;
    }
    const mark = known === 0 || to >= end ? 0 : markOf(text.charCodeAt(to));
    if (mark !== 0) {
      hash = hashed(hash, mark);
      known = table.at(text, from, to + 1, hash);
    }
    if (mark === 0 || known === 0) {
      if (word === 0) read.next = wordLimit(text, to, end, to > from);
      return word;
    }
    to++;
    for (let code = text.charCodeAt(to); to < end && isPlain(code); code = text.charCodeAt(++to)) hash = hashed(hash, letterOf(code));
  }
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** The mark inside a word of the cues; 0 for any other. */
const markOf = (code: number): number => (code === 39 || code === 43 || code === 46 || code === 47 ? code : 0);

function isLetter(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  return code < 256 ? SYMBOLS[code]! >= 1 && SYMBOLS[code]! <= 26 || code > 191 : code < 0x2000;
}

/** Where the word at hand ends. `begun`: letters of it were read; else one character is passed over. */
function wordLimit(text: string, from: number, end: number, begun: boolean): number {
  let at = from;
  while (at < end && isLetter(text, at, end)) at++;
  return at > from || begun ? at : from + 1;
}

const isGap = (code: number): boolean => code === 32 || code === 45 || code === 10 || code === 13 || code === 160 || code === 9;
const isBlank = (code: number): boolean => Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Commas, colons, signs: what punctuation means for reach. */
function markAt(text: string, at: number, start: number, end: number): Hit | undefined {
  switch (text.charCodeAt(at)) {
    case 44: return hit(at, at + 1, MARKS.comma);
    case 59: return hit(at, at + 1, MARKS.semicolon);
    case 58: return hit(at, at + 1, MARKS.colon);
    case 47: return hit(at, at + 1, MARKS.slash);
    case 63: return (!isBlank(text.charCodeAt(at + 1)) || asksAhead(text, at)) && at + 1 < end ? hit(at, at + 1, MARKS.query) : undefined;
    case 40: return signAt(text, at) ?? hit(at, at + 1, MARKS.open);
    case 41: return hit(at, at + 1, MARKS.close);
    case 43: return isBlank(text.charCodeAt(at - 1)) || at === start ? hit(at, at + 1, MARKS.plus) : undefined;
    case 45: case 0x2013: case 0x2014: case 0x2212: return dashAt(text, at, start, end);
    default: return undefined;
  }
}

/** "(-) numbness", "(+) tingling", "(neg)". */
function signAt(text: string, at: number): Hit | undefined {
  if (text.charCodeAt(at + 2) !== 41) return undefined;
  const sign = text.charCodeAt(at + 1);
  if (sign === 43) return hit(at, at + 3, MARKS.plus);
  return sign === 45 || sign === 0x2013 ? hit(at, at + 3, MARKS.minus) : undefined;
}

/** "+numbness": signs are used. */
const SIGNED = /(?:^|\s)\+[a-z]/i;
const SIGN_NEAR = 80;

/** A dash with spaces parts two statements; before a word it is a sign ("-ve", "-numbness") where signs are used. */
function dashAt(text: string, at: number, start: number, end: number): Hit | undefined {
  const first = at === start;
  const before = first || isBlank(text.charCodeAt(at - 1));
  const after = isBlank(text.charCodeAt(at + 1)) || at + 1 >= end || text.charCodeAt(at + 1) === 45;
  if (before && !after) {
    const sign = /^[-–]ve\b(?:\sfor\b)?/i.exec(text.slice(at, at + 12));
    if (sign) return hit(at, at + sign[0].length, MARKS.minus);
    if (SIGNED.test(text.slice(Math.max(start, at - SIGN_NEAR), Math.min(end, at + SIGN_NEAR)))) return hit(at, at + 1, MARKS.minus);
  }
  if (first) return undefined;
  if (before && after && text.slice(at - 2, at) === ', ') return hit(at, at + 1, MARKS.minus);
  return (before && after) || text.charCodeAt(at) === 0x2014 ? hit(at, at + 1, MARKS.dash) : undefined;
}

const words = (list: readonly string[]): string => list.map((word) => literally(word).replace(/ /g, '\\s')).join('|');
const SPEAKS = patternOf(`\\s?(?:\\(\\w+\\)\\s?)?(?:,\\s?)?(?:${words(relativeSpeaks)})\\b`, 'iy');
const WHO_HAS = patternOf(`${relativeWho.replaceAll(' ', '\\s')}\\b(?!\\s(?:${words(relativeSpeaks)})\\b)`, 'iy');
const ACCOMPANIES = patternOf(`$(?<=(?:^|[\\s(])(?:${words(relativeAccompanies)})\\s(?:(?:${words(relativeOwners)})\\s)*)`, 'i');
const HAS = patternOf(`$(?<=\\b(?:${words(relativeHas)})\\s(?:(?:${words(relativeOwners)})\\s)*)`, 'i');

const RELATIVE_AFTER = [plain('relative', 'backward', { sets: SET.other, reach: 60 })];
const RELATIVE_BEFORE = [plain('relative', 'forward', { sets: SET.other, reach: 110 })];

/** Does the relative that ends at `end` have what is spoken of: "his mother, who had radiation"? */
export function hasItself(text: string, end: number): boolean {
  WHO_HAS.lastIndex = end;
  return WHO_HAS.test(text);
}

function push(hits: Hit[], text: string, start: number, end: number, cues: readonly Cue[], side: number): void {
  const first = cues[0]!;
  if (first.role !== 'relative') {
    hits.push({ start, end, cues, role: first.role, side });
    return;
  }
  SPEAKS.lastIndex = end;
  if (SPEAKS.test(text)) return;
  const lead = text.slice(Math.max(0, start - 40), start);
  if (HAS.test(lead)) hits.push(hit(start, end, RELATIVE_AFTER));
  else if (hasItself(text, end) || !ACCOMPANIES.test(lead)) hits.push(hit(start, end, RELATIVE_BEFORE));
}
