import type { Cue, Lexicon } from './context-cues.ts';

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
  /** Phrase node reached from phrase node p by word w, at key p * wordCount + w. */
  readonly steps: ReadonlyMap<number, number>;
  readonly wordCount: number;
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

export function buildPhrases(lexicon: Lexicon, fillers: readonly string[]): Phrases {
  const phrases = [...lexicon].map(([phrase, cues]) => ({ words: phrase.split(/[\s-]+/).filter(Boolean), cues }));
  const vocabulary = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size + 1);
  for (const word of fillers) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size + 1);
  const wordCount = vocabulary.size + 1;
  const fills = new Uint8Array(wordCount);
  for (const word of fillers) fills[vocabulary.get(word)!] = 1;
  const steps = new Map<number, number>();
  const cues: (readonly Cue[] | undefined)[] = [undefined];
  for (const { words, cues: list } of phrases) {
    let node = 0;
    for (const word of words) {
      const key = node * wordCount + vocabulary.get(word)!;
      let next = steps.get(key);
      if (next === undefined) {
        next = cues.push(undefined) - 1;
        steps.set(key, next);
      }
      node = next;
    }
    cues[node] = [...(cues[node] ?? []), ...list];
  }
  const sides = Uint8Array.from(cues, (list) => (list === undefined ? 0 : list.every(({ role }) => role === 'backward') ? ENDS : ENDS | ONWARD));
  return { ...letterTrie(vocabulary), steps, wordCount, fills, cues, sides };
}

const row = (): number[] => Array.from({ length: WIDTH }, () => 0);

function letterTrie(vocabulary: ReadonlyMap<string, number>): Pick<Phrases, 'letters' | 'words'> {
  const children: number[][] = [row()];
  const ends: number[] = [0];
  for (const [word, id] of vocabulary) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const symbol = symbolAt(word, at);
      let next = children[node]![symbol]!;
      if (next === 0) {
        next = children.push(row()) - 1;
        ends.push(0);
        children[node]![symbol] = next;
      }
      node = next;
    }
    ends[node] = id;
  }
  return { letters: Uint16Array.from(children.flat()), words: Uint16Array.from(ends) };
}
