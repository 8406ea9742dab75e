/**
 * Words known by a hash made of their letters while the text is read: a word
 * that is none of them costs one look into a table and makes no string.
 */
import type { Steps } from './steps.ts';

/** By character code below 128: the letter (small), digit or underscore; 0 for what is no part of a word. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0));

/** The letter (small), digit or underscore of a character code; 0 for any other. */
export const letterOf = (code: number): number => (code < 128 ? LETTERS[code]! : 0);

/** Hash of no letters. */
export const NO_LETTERS = 7;
export const hashed = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x9e3779b1) ^ (hash >>> 15);

/** Hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** Words added between two stops. */
const AT_ONCE = 1000;

/** Numbers of words (small letters, straight apostrophes), found by hash. */
export class WordTable {
  readonly #mask: number;
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #words: (string | undefined)[] = [];

  private constructor(count: number) {
    let size = 16;
    while (size < count * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint16Array(size);
    this.#hashes = new Int32Array(size);
  }

  /** The table of these words, some hundred at a step. Numbers are above 0. */
  static* of(words: ReadonlyMap<string, number>): Steps<WordTable> {
    const table = new WordTable(words.size);
    let left = AT_ONCE;
    for (const [word, number] of words) {
      table.#add(word, number);
      if (--left > 0) continue;
      left = AT_ONCE;
      yield;
    }
    return table;
  }

  #add(word: string, number: number): void {
    const hash = hashOf(word);
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number;
    this.#hashes[slot] = hash;
    this.#words[number] = word;
  }

  /** Number of the word between two offsets whose hash is known; 0 when it is none of them. */
  at(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot]!;
      if (number === 0 || (this.#hashes[slot] === hash && isWord(this.#words[number]!, text, start, end))) return number;
    }
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    const code = text.charCodeAt(start + at);
    if (letter !== code && letter !== letterOf(code)) return false;
  }
  return true;
}
