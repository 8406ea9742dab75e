import type { Cue, Lexicon } from './context-cues.ts';
import type { Steps } from './steps.ts';
import { WordTable } from './words.ts';

/**
 * Cue phrases as steps from word to word; words are looked up by their hash.
 * How other ways compare: tests/bench/designs.md.
 */
export interface Phrases {
  /** Words and their beginnings: some hold a mark ("h/o", "didn't"), and only what such a one may begin with is read over it. */
  readonly table: WordTable;
  /** Numbers up to this are words, those above it beginnings. */
  readonly wordCount: number;
  /** By word: the phrase node a phrase goes on from that begins with it; 0 when none does. */
  readonly begins: Uint16Array;
  /** Phrase node reached from phrase node p by word w, at key p * MOST_WORDS + w. */
  readonly steps: ReadonlyMap<number, number>;
  /** By word: may stand inside a phrase without changing it. */
  readonly fills: Uint8Array;
  /** Cues of a phrase that ends at a phrase node. */
  readonly cues: readonly (readonly Cue[] | undefined)[];
  /** By phrase node: 1 when it ends a phrase, 2 when that phrase does more than reach back. */
  readonly sides: Uint8Array;
}

/** A phrase ends here. */
export const ENDS = 1;
/** And it matters to what follows it, too. */
export const ONWARD = 2;

/** Words of all cues together are fewer. */
export const MOST_WORDS = 4096;
export const SPACE = 31;
const NONE = 0;

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

export const CURLY = 0x2019;

export const symbolAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 256 ? SYMBOLS[code]! : code === CURLY ? 27 : NONE;
};

/** Words and phrases added between two stops. */
const AT_ONCE = 400;

export function* buildingPhrases(lexicon: Lexicon, fillers: readonly string[]): Steps<Phrases> {
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size + 1;
    vocabulary.set(word, known);
    return known;
  };
  const fills = new Uint8Array(MOST_WORDS);
  for (const word of fillers) fills[numberOf(word)] = 1;
  const steps = new Map<number, number>();
  const cues: (readonly Cue[] | undefined)[] = [undefined];
  let count = 0;
  for (const [phrase, list] of lexicon) {
    let node = 0;
    for (const word of phrase.split(GAPS)) {
      if (word === '') continue;
      const key = node * MOST_WORDS + numberOf(word);
      const known = steps.get(key);
      const next = known ?? cues.push(undefined) - 1;
      if (known === undefined) steps.set(key, next);
      node = next;
    }
    cues[node] = [...(cues[node] ?? []), ...list];
    if (++count % AT_ONCE === 0) yield;
  }
  if (vocabulary.size >= MOST_WORDS) throw new Error('The cues have too many words.');
  const sides = Uint8Array.from(cues, (list) => (list === undefined ? 0 : list.every(({ role }) => role === 'backward') ? ENDS : ENDS | ONWARD));
  yield;
  const begins = Uint16Array.from({ length: vocabulary.size + 1 }, (_, word) => steps.get(word) ?? 0);
  return { table: yield* tableOf(vocabulary), wordCount: vocabulary.size, begins, steps, fills, cues, sides };
}

const GAPS = /[\s-]+/;

function* tableOf(vocabulary: ReadonlyMap<string, number>): Steps<WordTable> {
  const all = new Map(vocabulary);
  for (const [word, number] of vocabulary) {
    for (let length = 0; length < word.length; length++) {
      const beginning = word.slice(0, length);
      if (!all.has(beginning)) all.set(beginning, all.size + 1);
    }
    if (number % AT_ONCE === 0) yield;
  }
  yield;
  return yield* WordTable.of(all);
}
