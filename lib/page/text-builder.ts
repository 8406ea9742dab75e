/**
 * Puts the text of a page together: what the reader sees, where each stretch
 * came from, and what the markup said about it. Pure strings: a node is only
 * something to remember, so it is tested without a page.
 */
import type { Structure, StructureKind } from '../detect/types.ts';

/** How white space of a text is shown: collapsed, kept, or collapsed with its line breaks kept. */
export type Spaces = 'collapse' | 'keep' | 'lines';

/** What parts two stretches of text, weakest first. */
export type Gap = 'none' | 'space' | 'tab' | 'line';

const RANK: Readonly<Record<Gap, number>> = { none: 0, space: 1, tab: 2, line: 3 };

/** Every kind of space reads as one plain space; characters without ink are left out, so that a word with a soft hyphen is one word. */
const SPACE = ' \\t\\n\\f\\r\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000';
const INKLESS = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const UNEVEN = new RegExp(`[${SPACE.replace(' ', '')}${INKLESS}]| {2}`);
const RUN = new RegExp(`[^${SPACE}${INKLESS}]+(?:[${SPACE}][^${SPACE}${INKLESS}]+)*`, 'g');
const INKED = new RegExp(`[^${INKLESS}]+`, 'g');
const ANY_SPACE = new RegExp(`[${SPACE}]`);
const ANY_SPACES = new RegExp(`[${SPACE}]`, 'g');
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const BLANK = new RegExp(`^[${SPACE}${INKLESS}]*$`);

export interface OpenStructure { kind: StructureKind; start: number; end: number; level?: number }

/** How a text stood at one place, so that it can be built anew from there. Offsets are counted from the beginning of the page. */
export interface BuilderMark {
  length: number;
  pieces: number;
  structures: number;
  /** Structures open there, outer first; all have text. */
  readonly open: OpenStructure[];
  readonly gap: Gap;
  readonly lines: number;
  readonly last: string;
  /** How many characters before the place a cell began that has no text yet; -1: there is none. */
  readonly cell: number;
}

/** A piece of text with the node it was read from. */
export interface BuiltPiece<N> { readonly start: number; readonly end: number; readonly node: N; readonly offset: number }

/** Collects the text of a page, stretch by stretch, in reading order. */
export class TextBuilder<N> {
  readonly pieces: BuiltPiece<N>[] = [];
  readonly #structure: OpenStructure[] = [];
  readonly #open: OpenStructure[] = [];
  /** What stands before the text that is built here. */
  readonly #base: number;
  readonly #before: { readonly pieces: number; readonly structures: number };
  /** How many of `#open`, from the outside, have text already. */
  #started = 0;
  #text = '';
  #last = '';
  #gap: Gap = 'none';
  #lines = 0;
  /** Where the cell begun last has its first character: blocks at its start break no line. */
  #cellStart = -1;

  /** `from`: goes on where another stood. */
  constructor(from?: BuilderMark) {
    this.#base = from?.length ?? 0;
    this.#before = { pieces: from?.pieces ?? 0, structures: from?.structures ?? 0 };
    if (!from) return;
    this.#open.push(...from.open);
    this.#started = from.open.length;
    this.#gap = from.gap;
    this.#lines = from.lines;
    this.#last = from.last;
    this.#cellStart = from.cell < 0 ? -1 : from.length - from.cell;
  }

  get length(): number { return this.#base + this.#text.length; }

  /** How the text stands; null where a structure has none yet. */
  mark(): BuilderMark | null {
    if (this.#started < this.#open.length) return null;
    const { length } = this;
    return {
      length, pieces: this.#before.pieces + this.pieces.length, structures: this.#before.structures + this.#structure.length, open: [...this.#open],
      gap: this.#gap, lines: this.#lines, last: this.#last, cell: this.#cellStart < 0 ? -1 : length - this.#cellStart,
    };
  }

  /** The last character put down, or an empty string. */
  get last(): string { return this.#gap === 'none' ? this.#last : ''; }

  /** Begins a structure; it exists only once text stands in it (a cell always does). */
  open(kind: StructureKind, level?: number): void {
    this.#open.push(level === undefined ? { kind, start: -1, end: -1 } : { kind, start: -1, end: -1, level });
  }

  /** Ends the structure opened last. */
  close(): void {
    const closed = this.#open.pop();
    if (!closed) throw new Error('No structure is open.');
    if (this.#started > this.#open.length) this.#started = this.#open.length;
    closed.end = this.length;
  }

  /** Asks for a separation before the next text; the strongest wins, and none stands at the very start. */
  part(gap: Gap): void {
    if (gap === 'line' && this.#lines === 0) this.#lines = 1;
    if (RANK[gap] > RANK[this.#gap]) this.#gap = gap;
  }

  /** A line break the reader sees, also a second one. */
  lineBreak(): void {
    this.#lines = this.#gap === 'line' ? Math.min(this.#lines + 1, 2) : 1;
    this.#gap = 'line';
  }

  /** Begins a cell; all but the first of a row are parted by a tab, also when cells are empty. */
  openCell(kind: 'cell' | 'header-cell', first: boolean): void {
    if (!first) {
      this.#drop();
      this.#put('\t');
      this.#cellStart = this.length;
    }
    this.open(kind);
  }

  /** Ends a cell; an empty one keeps its place in the row. */
  closeCell(): void {
    if (this.#started < this.#open.length) {
      this.#flush();
      this.#start();
    }
    // What follows an empty cell stands outside it: the line break of its row counts.
    this.#cellStart = -1;
    this.close();
  }

  /** Adds the text of a node, as shown. */
  text(node: N, data: string, spaces: Spaces): void {
    if (spaces === 'keep') return this.#keep(node, data);
    if (spaces === 'lines') return this.#lined(node, data);
    this.#collapse(node, data, 0, data.length);
  }

  /** Adds words that stand in no node: a region's label, the state of a box. */
  words(text: string): void {
    if (text === '') return;
    this.#flush();
    this.#start();
    this.#put(text);
  }

  /** The text and its structure, sorted by start, outer first. */
  finish(): { readonly text: string; readonly structure: readonly Structure[] } {
    while (this.#open.length > 0) this.close();
    return this.soFar();
  }

  /** What was built here, with what is still open. */
  soFar(): { readonly text: string; readonly structure: OpenStructure[] } {
    return { text: this.#text, structure: this.#structure };
  }

  #collapse(node: N, data: string, from: number, to: number): void {
    const shown = from === 0 && to === data.length ? data : data.slice(from, to);
    if (!UNEVEN.test(shown)) return this.#even(node, shown, from);
    if (BLANK.test(shown)) {
      if (ANY_SPACE.test(shown)) this.part('space');
      return;
    }
    let done = 0;
    for (const run of shown.matchAll(RUN)) {
      if (ANY_SPACE.test(shown.slice(done, run.index))) this.part('space');
      this.#piece(node, from + run.index, run[0].replace(ANY_SPACES, ' '));
      done = run.index + run[0].length;
    }
    if (ANY_SPACE.test(shown.slice(done))) this.part('space');
  }

  /** The frequent case: single plain spaces only. */
  #even(node: N, shown: string, from: number): void {
    const begin = shown.charCodeAt(0) === 32 ? 1 : 0;
    if (begin === 1) this.part('space');
    if (shown.length <= begin) return;
    const end = shown.charCodeAt(shown.length - 1) === 32 ? shown.length - 1 : shown.length;
    this.#piece(node, from + begin, shown.slice(begin, end));
    if (end < shown.length) this.part('space');
  }

  #lined(node: N, data: string): void {
    let from = 0;
    for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
      this.#collapse(node, data, from, at);
      this.lineBreak();
      from = at + 1;
    }
    this.#collapse(node, data, from, data.length);
  }

  #keep(node: N, data: string): void {
    for (const run of data.matchAll(INKED)) this.#piece(node, run.index, run[0].replace(ODD_SPACES, ' '));
  }

  #piece(node: N, offset: number, shown: string): void {
    this.#flush();
    this.#start();
    const start = this.length;
    this.pieces.push({ start, end: start + shown.length, node, offset });
    this.#put(shown);
  }

  /** Gives every structure that has no text yet its start here. */
  #start(): void {
    for (; this.#started < this.#open.length; this.#started += 1) {
      const structure = this.#open[this.#started]!;
      structure.start = this.length;
      this.#structure.push(structure);
    }
  }

  #flush(): void {
    if (this.#gap === 'none') return;
    const { gap, lines } = this.#drop();
    if (this.#last === '' || this.length === this.#cellStart) return;
    if (gap === 'line') this.#put('\n'.repeat(this.#last === '\n' ? lines - 1 : lines));
    else if (this.#last === '\n' || this.#last === '\t') return;
    else if (gap === 'tab') this.#put('\t');
    else if (this.#last !== ' ') this.#put(' ');
  }

  #drop(): { readonly gap: Gap; readonly lines: number } {
    const dropped = { gap: this.#gap, lines: this.#lines };
    this.#gap = 'none';
    this.#lines = 0;
    return dropped;
  }

  #put(text: string): void {
    if (text === '') return;
    this.#text += text;
    this.#last = text.charAt(text.length - 1);
  }
}
