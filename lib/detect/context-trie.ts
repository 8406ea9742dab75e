import type { Cue, Lexicon } from './context-cues.ts';
import type { Steps } from './steps.ts';

/**
 * Cue phrases as an automaton of two levels: letters make words, words make
 * phrases. A text is read once, whatever the number of cues; a word that is
 * none of theirs is left after two or three letters. Tried on the same 8,400
 * phrases and sentences (sentences per second, one core): this 550,000; words
 * looked up as n-grams in a Map 63,000; a regex chosen by the first word
 * 17,000; one alternation regex 1,800, after a second of compiling.
 */
export interface Phrases {
  /** Children of letter node n at n * WIDTH + symbol; 0 is none. */
  readonly letters: Uint16Array;
  /** Word that ends at a letter node; 0 is none. */
  readonly words: Uint16Array;
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
export const WIDTH = 32;
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
  return { ...yield* letterTrie(vocabulary), steps, fills, cues, sides };
}

const GAPS = /[\s-]+/;

function* letterTrie(vocabulary: ReadonlyMap<string, number>): Steps<Pick<Phrases, 'letters' | 'words'>> {
  let nodes = 1;
  let letters = new Uint16Array(4096 * WIDTH);
  const ends: number[] = [0];
  for (const [word, id] of vocabulary) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const place = node * WIDTH + symbolAt(word, at);
      if (letters[place] === 0) {
        letters[place] = nodes++;
        ends.push(0);
        if (nodes * WIDTH > letters.length) letters = grown(letters);
      }
      node = letters[place]!;
    }
    ends[node] = id;
    if (id % AT_ONCE === 0) yield;
  }
  return { letters: letters.subarray(0, nodes * WIDTH), words: Uint16Array.from(ends) };
}

function grown(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(letters.length * 2);
  more.set(letters);
  return more;
}
