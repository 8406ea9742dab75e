import { withCopies } from './document-copied.ts';
import { buildRows } from './document-rows.ts';
import { headingsOf } from './document-headings.ts';
import { lined, type Lined } from './document-lines.ts';
import { layOut } from './document-sections.ts';
import { splitSentences } from './document-sentences.ts';
import { prefersDayFirst } from './dates.ts';
import { dateBegins } from './dates-begins.ts';
import type { Steps } from './steps.ts';
import type { DocumentMap, Line } from './document-types.ts';
import type { ChartText } from './types.ts';

export type { Cell, DocumentMap, Line, LineKind, Row, Section, Span } from './document-types.ts';

/**
 * The text of a chart as a reader sees it: lines, sentences, sections and table
 * rows, each addressable by offset (UTF-16 units, end exclusive). Linear in the
 * length of the text. `today` (ISO day) is what relative dates are reckoned
 * from where no note date stands around them; `past`, where it is not the same, what is over is held against.
 */
export function mapDocument(page: ChartText, options: Options = {}): DocumentMap {
  const { chart, lines } = lined(page);
  return laidOut(chart, lines, splitSentences(chart.text, lines), new Settings(chart, options));
}

/** `begins`: where dates may begin, where that is known. */
interface Options { readonly today?: string; readonly past?: string; readonly begins?: readonly number[] }

/** As `mapDocument`, in steps; a single sentence is done sooner without. */
export function* mapping({ chart, lines }: Lined, options: Options = {}): Steps<DocumentMap> {
  const split = splitSentences(chart.text, lines);
  yield;
  return laidOut(chart, lines, split, new Settings(chart, options));
}

function laidOut(chart: ChartText, lines: readonly Line[], { marks, sentences }: ReturnType<typeof splitSentences>, settings: Settings): DocumentMap {
  const { text, structure } = chart;
  const headings = headingsOf(text, lines, structure, marks, settings);
  const sections = withCopies(text, layOut(headings, text.length, settings), { lines, sentences }, settings);
  return new Mapped(chart, settings, { lines, sentences, sections, rows: buildRows(text, lines, structure) });
}

/** Most texts never ask for their dates, nor which of day and month comes first. */
class Settings {
  readonly today?: string;
  readonly past?: string;
  readonly #text: string;
  readonly #language: string | undefined;
  #order: boolean | undefined;
  #begins: readonly number[] | undefined;

  constructor({ text, language }: ChartText, { today, past = today, begins }: Options) {
    this.#text = text;
    this.#language = language;
    this.#begins = begins;
    if (today !== undefined) this.today = today;
    if (past !== undefined) this.past = past;
  }

  get dayFirst(): boolean { return (this.#order ??= prefersDayFirst(this.#text, this.#language)); }
  get dateBegins(): readonly number[] { return (this.#begins ??= dateBegins(this.#text)); }
}

const NONE: readonly never[] = [];

/** A class: a literal with a getter and a spread costs as much as all else about a single sentence. */
class Mapped implements DocumentMap {
  readonly text: string;
  readonly structure: ChartText['structure'];
  readonly lines: DocumentMap['lines'];
  readonly sentences: DocumentMap['sentences'];
  readonly sections: DocumentMap['sections'];
  readonly rows: DocumentMap['rows'];
  readonly struck: DocumentMap['struck'];
  readonly controls: DocumentMap['controls'];
  readonly cues: DocumentMap['cues'] = [];
  readonly today?: string;
  readonly past?: string;
  readonly settings: Settings;

  constructor({ text, structure }: ChartText, settings: Settings, { lines, sentences, sections, rows }: Pick<DocumentMap, 'lines' | 'sentences' | 'sections' | 'rows'>) {
    this.text = text;
    this.structure = structure;
    this.lines = lines;
    this.sentences = sentences;
    this.sections = sections;
    this.rows = rows;
    this.struck = structure.length === 0 ? NONE : structure.filter(({ kind }) => kind === 'struck');
    this.controls = structure.length === 0 ? NONE : structure.filter(({ kind }) => kind === 'control');
    if (settings.today !== undefined) this.today = settings.today;
    if (settings.past !== undefined) this.past = settings.past;
    this.settings = settings;
  }

  get dayFirst(): boolean { return this.settings.dayFirst; }
  get dateBegins(): readonly number[] { return this.settings.dateBegins; }
}
