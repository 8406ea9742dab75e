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
const GAP = '[-/\\u2010-\\u2013 \\n\\r\\xa0][ \\n\\r\\xa0]*';
const COMPILED_AT_ONCE = 1000;
const GAPS = /[\s/\u2010-\u2013-]+/g;
const WORD_END = /[^\w+'’.]/g;
const GAP_LETTER = /[\s/\u2010-\u2013-]/;

/** Lower case, one space between words. */
export function keyOf(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(GAPS, ' ').trim();
}

/** Letters that do not stand for themselves in a pattern. */
const SPECIAL = /[ '.*+?^${}()|[\]\\]/g;

function letterSource(letter: string): string {
  if (letter === ' ') return GAP;
  if (letter === "'") return "['’]";
  return `\\${letter}`;
}

/**
 * Pattern of what `keys` from one index to another (sorted, sharing `depth`
 * letters) go on with. The longest continuation is tried first, so the longest
 * phrase wins at each place.
 */
function sourceOf(keys: readonly string[], from: number, to: number, depth: number): string {
  const ends = keys[from]!.length === depth;
  const ways: string[] = [];
  for (let at = ends ? from + 1 : from; at < to;) {
    const first = keys[at]!;
    let next = at + 1;
    while (next < to && keys[next]!.charCodeAt(depth) === first.charCodeAt(depth)) next++;
    // What the first and the last of a sorted run share, all of it share.
    const last = keys[next - 1]!;
    let shared = depth + 1;
    while (shared < first.length && first.charCodeAt(shared) === last.charCodeAt(shared)) shared++;
    ways.push(first.slice(depth, shared).replace(SPECIAL, letterSource) + sourceOf(keys, at, next, shared));
    at = next;
  }
  if (ways.length === 0) return '';
  const body = ways.length === 1 && !ends ? ways[0]! : `(?:${ways.join('|')})`;
  return ends ? `${body}?` : body;
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
  const keys = [...entries.keys()].toSorted();
  const pattern = new RegExp(`\\b${sourceOf(keys, 0, keys.length, 0)}(?!\\w)`, 'gi');
  // V8 compiles a pattern straight to machine code when it first meets a text this long; from a shorter one it makes bytecode first, which for a tree of this size takes ten times as long.
  pattern.test(' '.repeat(COMPILED_AT_ONCE));
  return { entries, pattern };
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
