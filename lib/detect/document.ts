import { withCopies } from './document-copied.ts';
import { buildRows } from './document-rows.ts';
import { headingsOf } from './document-headings.ts';
import { readLines } from './document-lines.ts';
import { layOut } from './document-sections.ts';
import { splitSentences } from './document-sentences.ts';
import { prefersDayFirst } from './dates.ts';
import type { DocumentMap } from './document-types.ts';
import type { ChartText } from './types.ts';

export type { Cell, DocumentMap, Line, LineKind, Row, Section, Span } from './document-types.ts';

/**
 * The text of a chart as a reader sees it: lines, sentences, sections and table
 * rows, each addressable by offset (UTF-16 units, end exclusive). Linear in the
 * length of the text. `today` (ISO day) is what relative dates are reckoned
 * from where no note date stands around them.
 */
export function mapDocument(chart: ChartText, options: { readonly today?: string } = {}): DocumentMap {
  const { text, structure } = chart;
  // Most texts never ask which of day and month comes first.
  let order: boolean | undefined;
  const settings = { get dayFirst() { return (order ??= prefersDayFirst(text)); }, ...options };
  const lines = readLines(text, structure);
  const { marks, sentences } = splitSentences(text, lines);
  const headings = headingsOf(text, lines, structure, marks, settings);
  return {
    text, structure, lines, sentences,
    get dayFirst() { return settings.dayFirst; },
    sections: withCopies(text, layOut(headings, text.length, settings), { lines, sentences }, settings),
    rows: buildRows(text, lines, structure),
    struck: structure.filter(({ kind }) => kind === 'struck'),
    controls: structure.filter(({ kind }) => kind === 'control'),
    cues: [],
    ...options,
  };
}
