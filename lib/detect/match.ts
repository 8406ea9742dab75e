/**
 * One pass over the text with the whole vocabulary: a single regex, factored
 * as a tree of letters so that a place where nothing begins costs one step.
 * Words of a phrase may be parted by a space, line break, hyphen or slash.
 */

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

export interface Vocabulary<E extends Entry> {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, readonly E[]>;
}

/** What parts the words of a phrase; never a tab, which parts cells. */
const GAP = '(?:[-/\\u2010-\\u2013]|[ \\n\\r\\xa0]{1,20})';
const GAPS = /[\s/\u2010-\u2013-]+/g;
const WORD_END = /[^\w+'’.]/g;
const GAP_LETTER = /[\s/\u2010-\u2013-]/;

/** Lower case, one space between words. */
export function keyOf(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(GAPS, ' ').trim();
}

interface Node { readonly next: Map<string, Node>; end: boolean }

function treeOf(keys: Iterable<string>): Node {
  const root: Node = { next: new Map(), end: false };
  for (const key of keys) {
    let node = root;
    for (const letter of key) {
      let below = node.next.get(letter);
      if (!below) node.next.set(letter, below = { next: new Map(), end: false });
      node = below;
    }
    node.end = true;
  }
  return root;
}

function letterSource(letter: string): string {
  if (letter === ' ') return GAP;
  if (letter === "'") return "['’]";
  return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

/** The longest continuation is tried first, so the longest phrase wins at each place. */
function sourceOf(node: Node): string {
  const ways = [...node.next].map(([letter, below]) => letterSource(letter) + sourceOf(below));
  if (ways.length === 0) return '';
  const body = ways.length === 1 && !node.end ? ways[0]! : `(?:${ways.join('|')})`;
  return node.end ? `${body}?` : body;
}

/** Compiles phrases (lower case) with what they stand for. */
export function buildVocabulary<E extends Entry>(phrases: Iterable<readonly [string, E]>): Vocabulary<E> {
  const entries = new Map<string, E[]>();
  for (const [phrase, entry] of phrases) {
    const key = keyOf(phrase);
    if (key === '') continue;
    const known = entries.get(key);
    if (!known) entries.set(key, [entry]);
    else if (!known.some(({ family, id }) => family === entry.family && id === entry.id)) known.push(entry);
  }
  return { entries, pattern: new RegExp(`\\b${sourceOf(treeOf(entries.keys()))}(?!\\w)`, 'gi') };
}

/**
 * All phrases in the text, in order; at one place also the shorter ones a
 * longer phrase begins with. Of the same row only the longest is kept.
 */
export function matchAll<E extends Entry>(text: string, { pattern, entries }: Vocabulary<E>): Hit<E>[] {
  const hits: Hit<E>[] = [];
  const covered = new Map<string, number>();
  const add = (start: number, end: number, list: readonly E[] | undefined): void => {
    for (const entry of list ?? []) {
      const row = `${entry.family} ${entry.id}`;
      if ((covered.get(row) ?? 0) >= end) continue;
      covered.set(row, end);
      hits.push({ start, end, entry });
    }
  };
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const words = found[0];
    add(start, start + words.length, entries.get(keyOf(words)));
    let firstWord = words.length;
    WORD_END.lastIndex = 0;
    for (let gap = WORD_END.exec(words); gap; gap = WORD_END.exec(words)) {
      firstWord = Math.min(firstWord, gap.index);
      if (gap.index > 0 && gap.index < words.length && !GAP_LETTER.test(words[gap.index - 1]!)) add(start, start + gap.index, entries.get(keyOf(words.slice(0, gap.index))));
    }
    pattern.lastIndex = start + Math.max(1, firstWord);
  }
  return hits;
}
