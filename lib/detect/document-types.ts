import type { ChartDate, SectionKind, Structure } from './types.ts';
import type { SentenceCues } from './context-scan.ts';

/** A stretch of the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `item` bulleted or numbered, `row` cells parted by tabs or bars. */
export type LineKind = 'text' | 'item' | 'row' | 'blank';

export interface Line extends Span {
  readonly kind: LineKind;
  /** Where the words begin, after indentation, quote mark and bullet. */
  readonly content: number;
}

export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading as written, without its colon. */
  readonly heading?: string;
  /** Date in the heading, or of the note around it. */
  readonly date?: ChartDate;
  /** What stands here is over: past medications, completed treatment, resolved problems. */
  readonly past: boolean;
  /** 1 to 6 from the markup, 9 a note header in plain text, 10 a heading line, 11 a heading before text, 12 a part of an examination. */
  readonly level: number;
  /** The note this section belongs to began here; equal for all sections of one note. */
  readonly note: number;
}

export interface Cell extends Span {
  readonly column: number;
}

export interface Row extends Span {
  readonly cells: readonly Cell[];
  /** What the header row calls the columns, as written; shorter or empty when the table has no header. */
  readonly headers: readonly string[];
  /** True for the row that holds the headers. */
  readonly header: boolean;
}

/** A chart's text with its parts addressable by offset. */
export interface DocumentMap {
  readonly text: string;
  readonly structure: readonly Structure[];
  readonly lines: readonly Line[];
  readonly sentences: readonly Span[];
  readonly sections: readonly Section[];
  readonly rows: readonly Row[];
  /** Struck-through text and labels of controls, in order. */
  readonly struck: readonly Span[];
  readonly controls: readonly Span[];
  /** ISO day or month that what is told without a date is reckoned from, where no note date stands around it. */
  readonly today?: string;
  /** Newest ISO day that is known not to be later than today: what is dated before it is over. */
  readonly past?: string;
  /** Whether 06/07/2024 is the 6th of July here: told from the other dates of the text. */
  readonly dayFirst: boolean;
  /** Offsets at which a date may begin, in rising order. */
  readonly dateBegins: readonly number[];
  /** Cues by sentence, filled as they are asked for. */
  readonly cues: (SentenceCues | undefined)[];
}
