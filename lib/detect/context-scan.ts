import { relativeAccompanies, relativeHas, relativeOwners, relativeSpeaks } from '../guideline/data/context-person.ts';
import { fillers } from '../guideline/data/context-scope.ts';
import { lexicon, MARKS, SET, type Cue } from './context-cues.ts';
import { buildPhrases, SPACE, SYMBOLS, WIDTH, type Phrases } from './context-trie.ts';

/** A cue met in the text; a phrase may be several at once ("ruled out" reaches both ways). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly cues: readonly Cue[];
  /** All roles of its cues in one number, to pass over it quickly. */
  readonly role: Cue['role'];
}

/** What a sentence says about its words, in order of place. */
export interface SentenceCues {
  readonly hits: readonly Hit[];
  /** It holds check boxes. */
  readonly boxes: boolean;
}

let compiled: Phrases | undefined;
/** Compiled at first use: what never reads a sentence need not wait for it. */
const phrasesOf = (): Phrases => (compiled ??= buildPhrases(lexicon, fillers));

const isBox = (code: number): boolean => code >= 0x2610 && code <= 0x2718 || code === 0x25a1 || code === 0x25cb;
const hit = (start: number, end: number, cue: Cue): Hit => ({ start, end, cues: [cue], role: cue.role });

/** Finds all cues of a sentence in one pass over its letters, the longest at each place. */
export function scan(text: string, start: number, end: number): SentenceCues {
  const { letters, words, steps, wordCount, fills, cues } = phrasesOf();
  const hits: Hit[] = [];
  let boxes = false;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const symbol = code < 256 ? SYMBOLS[code]! : 0;
    if (symbol === 0 || symbol > 26) {
      if (symbol === SPACE && code !== 45) {
        at++;
        continue;
      }
      const mark = markAt(text, at, start, end);
      if (mark) hits.push(mark);
      else if (code === 91 || isBox(code)) boxes = true;
      at = mark ? mark.end : at + 1;
      continue;
    }
    // A word: as long as words go on making a phrase, go on; keep the longest that is a cue.
    let phrase = 0;
    let from = at;
    let firstEnd = -1;
    let found: readonly Cue[] | undefined;
    let foundEnd = at;
    for (;;) {
      let node = 0;
      let to = from;
      let word = 0;
      let wordEnd = from;
      while (to < end) {
        const letter = text.charCodeAt(to);
        const next = letters[node * WIDTH + (letter < 256 ? SYMBOLS[letter]! : letter === 0x2019 ? 27 : 0)]!;
        if (next === 0) break;
        node = next;
        to++;
        if (words[node] !== 0 && !isLetter(text, to, end)) {
          word = words[node]!;
          wordEnd = to;
        }
      }
      if (firstEnd < 0) firstEnd = word === 0 ? wordLimit(text, to, end) : wordEnd;
      if (word === 0) break;
      const next = steps.get(phrase * wordCount + word);
      if (next === undefined) {
        if (phrase === 0 || fills[word] === 0) break;
      } else {
        phrase = next;
        if (cues[phrase] !== undefined) {
          found = cues[phrase];
          foundEnd = wordEnd;
        }
      }
      from = wordEnd;
      while (from < end && isGap(text.charCodeAt(from))) from++;
      if (from === wordEnd || from >= end) break;
    }
    if (found) {
      push(hits, text, at, foundEnd, found);
      at = foundEnd;
    } else at = firstEnd;
  }
  return { hits, boxes };
}

function isLetter(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  return code < 256 ? SYMBOLS[code]! >= 1 && SYMBOLS[code]! <= 26 || code > 191 : code !== 0x2019 && code < 0x2000;
}

/** Where the word at hand ends. */
function wordLimit(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(text, at, end)) at++;
  return at > from ? at : from + 1;
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
    case 63: return !isBlank(text.charCodeAt(at + 1)) && at + 1 < end ? hit(at, at + 1, MARKS.query) : undefined;
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

/** A dash with spaces parts two statements; before a word it is a sign ("-ve", "-numbness") where signs are used. */
function dashAt(text: string, at: number, start: number, end: number): Hit | undefined {
  if (at === start) return undefined;
  const before = isBlank(text.charCodeAt(at - 1));
  const after = isBlank(text.charCodeAt(at + 1)) || at + 1 >= end || text.charCodeAt(at + 1) === 45;
  if (before && !after) {
    const sign = /^[-–]ve\b(?:\s+for\b)?/i.exec(text.slice(at, at + 12));
    if (sign) return hit(at, at + sign[0].length, MARKS.minus);
  }
  return (before && after) || text.charCodeAt(at) === 0x2014 ? hit(at, at + 1, MARKS.dash) : undefined;
}

const words = (list: readonly string[]): string => list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
const SPEAKS = new RegExp(`\\s*(?:\\(\\w+\\)\\s*)?(?:,\\s*)?(?:${words(relativeSpeaks)})\\b`, 'iy');
const ACCOMPANIES = new RegExp(`(?:^|[\\s(])(?:${words(relativeAccompanies)})\\s+(?:(?:${words(relativeOwners)})\\s+)*$`, 'i');
const HAS = new RegExp(`\\b(?:${words(relativeHas)})\\s+(?:(?:${words(relativeOwners)})\\s+)*$`, 'i');

const RELATIVE_AFTER: Cue = { id: 'relative', role: 'backward', sets: SET.other, kinds: 7, reach: 60, list: true, ends: 0, adjective: false, verb: false };
const RELATIVE_BEFORE: Cue = { ...RELATIVE_AFTER, role: 'forward', reach: 110 };

function push(hits: Hit[], text: string, start: number, end: number, cues: readonly Cue[]): void {
  const first = cues[0]!;
  if (first.role !== 'relative') {
    hits.push({ start, end, cues, role: first.role });
    return;
  }
  SPEAKS.lastIndex = end;
  if (SPEAKS.test(text)) return;
  const lead = text.slice(Math.max(0, start - 40), start);
  if (HAS.test(lead)) hits.push(hit(start, end, RELATIVE_AFTER));
  else if (!ACCOMPANIES.test(lead)) hits.push(hit(start, end, RELATIVE_BEFORE));
}
