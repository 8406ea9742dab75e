/**
 * One pass over the text with the whole vocabulary: words are looked up by
 * their hash, phrases are steps from word to word. Words of a phrase may be
 * parted by a space, line break, hyphen or slash. How other ways compare:
 * tests/bench/designs.md.
 */

import { atOnce, type Steps } from './steps.ts';
import { hashed, letterOf, NO_LETTERS, WordTable } from './words.ts';

/** A phrase of the vocabulary: what it belongs to and which row of it. */
export interface Entry {
  readonly family: string;
  readonly id: string;
}

/** A phrase found in the text; offsets are UTF-16 units, end exclusive. */
export interface Hit<E extends Entry = Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: E;
}

/** What a phrase stands for, and the number of its row. */
interface Meaning<E extends Entry> { readonly entry: E; readonly row: number }

/** Symbols are words and the marks in and between them; symbol 0 is none, node 0 the beginning of all phrases. */
export interface Vocabulary<E extends Entry> {
  readonly words: WordTable;
  /** Symbols of characters that are no part of a word, by code. */
  readonly marks: ReadonlyMap<number, number>;
  /** By symbol: the node a phrase that begins with it goes on from; 0 when none does. */
  readonly begins: Uint16Array;
  /** Node reached from a node by a symbol, at node * MOST_SYMBOLS + symbol. */
  readonly steps: ReadonlyMap<number, number>;
  /** By node: what the phrase that ends there stands for. */
  readonly meanings: readonly (readonly Meaning<E>[] | undefined)[];
  readonly rows: number;
}

/** Words and marks of a vocabulary together are fewer. */
const MOST_SYMBOLS = 8192;
/** Phrases added between two stops. */
const AT_ONCE = 200;
const GAPS = /[\s/\u2010-\u2013-]+/g;
const SYMBOL = /\w+|\W/g;
const SPACE = 32;
const APOSTROPHE = 39;

/** Lower case, one space between words. */
export function keyOf(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(GAPS, ' ').trim();
}

/** Most phrases: small letters and digits, single spaces. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Gathers phrases into an automaton. */
class Builder<E extends Entry> {
  readonly #words = new Map<string, number>();
  readonly #marks = new Map<number, number>([[SPACE, 1]]);
  readonly #rows = new Map<string, number>();
  readonly #begins: number[] = [];
  readonly #steps = new Map<number, number>();
  readonly #meanings: (Meaning<E>[] | undefined)[] = [undefined];

  add(phrase: string, entry: E): void {
    const node = this.#nodeOf(phrase);
    if (node === 0) return;
    const name = `${entry.family} ${entry.id}`;
    const row = this.#rows.get(name) ?? this.#rows.size;
    this.#rows.set(name, row);
    const known = (this.#meanings[node] ??= []);
    if (!known.some((meaning) => meaning.row === row)) known.push({ entry, row });
  }

  /** The node a phrase ends at; 0 for an empty one. */
  #nodeOf(phrase: string): number {
    if (!PLAIN.test(phrase)) return (keyOf(phrase).match(SYMBOL) ?? []).reduce((node, part) => this.#next(node, this.#symbolOf(part)), 0);
    let node = 0;
    for (const word of phrase.split(' ')) node = this.#next(node === 0 ? 0 : this.#next(node, 1), this.#wordOf(word));
    return node;
  }

  #next(node: number, symbol: number): number {
    const known = node === 0 ? this.#begins[symbol] : this.#steps.get(node * MOST_SYMBOLS + symbol);
    if (known !== undefined) return known;
    const made = this.#meanings.push(undefined) - 1;
    if (node === 0) this.#begins[symbol] = made;
    else this.#steps.set(node * MOST_SYMBOLS + symbol, made);
    return made;
  }

  #wordOf(word: string): number {
    const known = this.#words.get(word) ?? this.#newSymbol();
    this.#words.set(word, known);
    return known;
  }

  #symbolOf(part: string): number {
    const code = part.charCodeAt(0);
    if (letterOf(code) !== 0) return this.#wordOf(part);
    const known = this.#marks.get(code) ?? this.#newSymbol();
    this.#marks.set(code, known);
    return known;
  }

  #newSymbol(): number {
    return this.#words.size + this.#marks.size + 1;
  }

  * finish(): Steps<Vocabulary<E>> {
    const symbols = this.#newSymbol();
    if (symbols > MOST_SYMBOLS) throw new Error('The vocabulary has too many words.');
    const begins = Uint16Array.from({ length: symbols }, (_, symbol) => this.#begins[symbol] ?? 0);
    return { words: yield* WordTable.of(this.#words), marks: this.#marks, begins, steps: this.#steps, meanings: this.#meanings, rows: this.#rows.size };
  }
}

/** Compiles phrases with what they stand for. A phrase begins with a letter or digit. */
export function* buildingVocabulary<E extends Entry>(phrases: Iterable<readonly [string, E]>): Steps<Vocabulary<E>> {
  const builder = new Builder<E>();
  let left = AT_ONCE;
  for (const [phrase, entry] of phrases) {
    builder.add(phrase, entry);
    if (--left > 0) continue;
    left = AT_ONCE;
    yield;
  }
  yield;
  return yield* builder.finish();
}

/** The same without a stop. */
export const buildVocabulary = <E extends Entry>(phrases: Iterable<readonly [string, E]>): Vocabulary<E> => atOnce(buildingVocabulary(phrases));

/** Never a tab, which parts cells. */
const isSpace = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 160;
const isGap = (code: number): boolean => isSpace(code) || code === 45 || code === 47 || (code >= 0x2010 && code <= 0x2013);
/** What belongs to the word before it: a shorter phrase does not end here. */
const clings = (code: number): boolean => letterOf(code) !== 0 || code === 43 || code === APOSTROPHE || code === 46;

/** Ends of the phrases that begin at one place, shortest first. Reused. */
interface Path { readonly ends: number[]; readonly nodes: number[]; count: number }

/** Follows the phrases that begin with a word which ends at `at` as far as they go. */
function follow<E extends Entry>(text: string, { words, marks, steps, meanings }: Vocabulary<E>, begin: number, from: number, path: Path): void {
  path.count = 0;
  let node = begin;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (meanings[node] !== undefined && letterOf(code) === 0) {
      path.ends[path.count] = at;
      path.nodes[path.count++] = node;
    }
    let symbol = 0;
    let next = at + 1;
    if (letterOf(code) !== 0) {
      let hash = NO_LETTERS;
      let letter = letterOf(code);
      for (next = at; letter !== 0; letter = letterOf(text.charCodeAt(++next))) hash = hashed(hash, letter);
      symbol = words.at(text, at, next, hash);
    } else if (isGap(code)) {
      while (isSpace(text.charCodeAt(next))) next++;
      symbol = marks.get(SPACE) ?? 0;
    } else if (at < text.length) {
      symbol = marks.get(code < 128 ? code : text.charAt(at).toLowerCase().charCodeAt(0)) ?? 0;
    }
    const step = symbol === 0 ? undefined : steps.get(node * MOST_SYMBOLS + symbol);
    if (step === undefined) return;
    node = step;
    at = next;
  }
}

/**
 * Reads a text a stretch at a time. Its loops stand outside of generators: one
 * that is resumed runs unoptimised up to its next stop.
 */
class Matcher<E extends Entry> {
  readonly hits: Hit<E>[] = [];
  readonly #text: string;
  readonly #vocabulary: Vocabulary<E>;
  /** By row: where its last phrase ends. */
  readonly #covered: Float64Array;
  readonly #path: Path = { ends: [], nodes: [], count: 0 };
  #at = 0;

  constructor(text: string, vocabulary: Vocabulary<E>) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#covered = new Float64Array(vocabulary.rows);
  }

  /** Reads on, up to the end of the word at `stop`; whether there is more. */
  readTo(stop: number): boolean {
    const text = this.#text;
    const { words, begins } = this.#vocabulary;
    const end = Math.min(stop, text.length);
    let at = this.#at;
    while (at < end) {
      let letter = letterOf(text.charCodeAt(at));
      if (letter === 0) {
        at++;
        continue;
      }
      const start = at;
      let hash = NO_LETTERS;
      for (; letter !== 0; letter = letterOf(text.charCodeAt(++at))) hash = hashed(hash, letter);
      const symbol = words.at(text, start, at, hash);
      if (symbol !== 0 && begins[symbol] !== 0) at = this.#phrasesAt(start, at, begins[symbol]!);
    }
    this.#at = at;
    return at < text.length;
  }

  /** Takes the phrases that begin at `start` with the word that ends at `end`; where reading goes on. */
  #phrasesAt(start: number, end: number, begin: number): number {
    const text = this.#text;
    const path = this.#path;
    follow(text, this.#vocabulary, begin, end, path);
    if (path.count === 0) return end;
    const longest = path.count - 1;
    this.#add(start, longest);
    for (let index = 0; index < longest; index++) if (!clings(text.charCodeAt(path.ends[index]!))) this.#add(start, index);
    // What clings to the first word was looked at with it.
    let at = end;
    while (at < path.ends[longest]! && clings(text.charCodeAt(at))) at++;
    return at;
  }

  #add(start: number, index: number): void {
    const end = this.#path.ends[index]!;
    for (const { entry, row } of this.#vocabulary.meanings[this.#path.nodes[index]!]!) {
      if (this.#covered[row]! >= end) continue;
      this.#covered[row] = end;
      this.hits.push({ start, end, entry });
    }
  }
}

/** Characters read between two stops. */
const READ_AT_ONCE = 4000;

/**
 * All phrases in the text, in order; at one place also the shorter ones a
 * longer phrase begins with. Of the same row only the longest is kept.
 */
export function* matching<E extends Entry>(text: string, vocabulary: Vocabulary<E>): Steps<Hit<E>[]> {
  const matcher = new Matcher(text, vocabulary);
  for (let stop = READ_AT_ONCE; matcher.readTo(stop); stop += READ_AT_ONCE) yield;
  return matcher.hits;
}

/** The same without a stop. */
export function matchAll<E extends Entry>(text: string, vocabulary: Vocabulary<E>): Hit<E>[] {
  const matcher = new Matcher(text, vocabulary);
  matcher.readTo(text.length);
  return matcher.hits;
}
