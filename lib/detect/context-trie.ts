import type { Cue, Lexicon } from './context-cues.ts';
import type { Steps } from './steps.ts';
import { hashOf, WordTable } from './words.ts';

/**
 * Cue phrases as steps from word to word; words are looked up by their hash.
 * How other ways compare: tests/bench/designs.md.
 */
export interface Phrases {
  /** Words and, of those that hold a mark ("h/o", "didn't"), what stands up to it. */
  readonly table: WordTable;
  /** A bit for each word, by its hash: most words of a text are none of these, and need not be looked up. */
  readonly maybe: Uint8Array;
  /** Numbers up to this are words, those above it beginnings. */
  readonly wordCount: number;
  /** By word: the phrase node a phrase goes on from that begins with it; 0 when none does. */
  readonly begins: Uint16Array;
  /** By phrase node: its first step; the others follow it in the order of their words, up to the first of the next node. */
  readonly onward: Uint16Array;
  /** By step: its word, and the phrase node it leads to. */
  readonly words: Uint16Array;
  readonly nodes: Uint16Array;
  /** By word: may stand inside a phrase without changing it. */
  readonly fills: Uint8Array;
  /** Cues of a phrase that ends at a phrase node. */
  readonly cues: readonly (readonly Cue[] | undefined)[];
  /** By phrase node: 1 when it ends a phrase, 2 when that phrase does more than reach back. */
  readonly sides: Uint8Array;
}

/** The phrase node reached from another by a word; 0 when none is. */
export function stepFrom({ onward, words, nodes }: Phrases, node: number, word: number): number {
  let low = onward[node]!;
  let high = onward[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = words[middle]!;
    if (here === word) return nodes[middle]!;
    if (here < word) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** A phrase ends here. */
export const ENDS = 1;
/** And it matters to what follows it, too. */
export const ONWARD = 2;

const SPACE = 31;

/** Symbol by character code: letters 1 to 26 without case, ' / . + inside words, spaces and hyphens; 0 for the rest. */
export const SYMBOLS: Uint8Array = (() => {
  const symbols = new Uint8Array(256);
  for (let letter = 0; letter < 26; letter++) {
    symbols[65 + letter] = letter + 1;
    symbols[97 + letter] = letter + 1;
  }
  for (const code of [9, 10, 13, 32, 45, 160]) symbols[code] = SPACE;
  symbols[39] = 27; // '
  symbols[47] = 28; // /
  symbols[46] = 29; // .
  symbols[43] = 30; // +
  return symbols;
})();

/** By character code below 128: the small letter; 0 for what is none. */
export const PLAIN: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (SYMBOLS[code]! >= 1 && SYMBOLS[code]! <= 26 ? SYMBOLS[code]! + 96 : 0));
/** 1 for a character that ends a word whatever follows: a blank or a mark that stands in no word. */
export const AFTER: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (code < 48 || code > 57) && (SYMBOLS[code] === 0 || SYMBOLS[code] === SPACE) ? 1 : 0);

/** Words and phrases added between two stops. */
const AT_ONCE = 400;

/** More than there are words. */
const MOST_WORDS = 4096;

export function* buildingPhrases(lexicon: Lexicon, fillers: readonly string[]): Steps<Phrases> {
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size + 1;
    vocabulary.set(word, known);
    return known;
  };
  const filling = fillers.map(numberOf);
  /** Node reached from a node by a word, at node * MOST_WORDS + word. */
  const steps = new Map<number, number>();
  const cues: (readonly Cue[] | undefined)[] = [undefined];
  let count = 0;
  for (const [phrase, list] of lexicon) {
    let node = 0;
    for (const word of phrase.split(GAPS)) {
      if (word === '') continue;
      const key = node * MOST_WORDS + numberOf(word);
      const known = steps.get(key);
      node = known ?? cues.push(undefined) - 1;
      if (known === undefined) steps.set(key, node);
    }
    cues[node] = [...(cues[node] ?? []), ...list];
    if (++count % AT_ONCE === 0) yield;
  }
  if (vocabulary.size >= MOST_WORDS) throw new Error('The cues have too many words.');
  yield;
  const keys = Int32Array.from(steps.keys()).toSorted();
  yield;
  const onward = new Uint16Array(cues.length + 1);
  for (let at = 0, node = 0; node <= cues.length; node++) {
    while (at < keys.length && keys[at]! < node * MOST_WORDS) at++;
    onward[node] = at;
  }
  yield;
  const nodes = Uint16Array.from(keys, (key) => steps.get(key)!);
  yield;
  const words = Uint16Array.from(keys, (key) => key % MOST_WORDS);
  yield;
  const begins = new Uint16Array(vocabulary.size + 1);
  for (let at = 0; at < onward[1]!; at++) begins[words[at]!] = nodes[at]!;
  const fills = new Uint8Array(vocabulary.size + 1);
  for (const word of filling) fills[word] = 1;
  yield;
  const sides = Uint8Array.from(cues, (list) => (list === undefined ? 0 : list.every(({ role }) => role === 'backward') ? ENDS : ENDS | ONWARD));
  yield;
  return { table: yield* tableOf(vocabulary), maybe: maybeOf(vocabulary.keys()), wordCount: vocabulary.size, begins, onward, words, nodes, fills, cues, sides };
}

/** Bits of `maybe`: some sixteen for each word. */
export const HASHES = 0xffff;

function maybeOf(words: Iterable<string>): Uint8Array {
  const maybe = new Uint8Array((HASHES + 1) >> 3);
  for (const word of words) {
    const bit = hashOf(word) & HASHES;
    maybe[bit >> 3]! |= 1 << (bit & 7);
  }
  return maybe;
}

const GAPS = /[\s-]+/;

const MARK = /['/.+]/g;

function* tableOf(vocabulary: ReadonlyMap<string, number>): Steps<WordTable> {
  const all = new Map(vocabulary);
  for (const word of vocabulary.keys()) {
    for (const { index } of word.matchAll(MARK)) for (const length of [index, index + 1]) {
      const beginning = word.slice(0, length);
      if (!all.has(beginning)) all.set(beginning, all.size + 1);
    }
  }
  yield;
  return yield* WordTable.of(all);
}
