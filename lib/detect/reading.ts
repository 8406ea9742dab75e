/** What the readers of single concepts share: the chart, the terms met, and how a finding is made. */
import { contextOf, type ConceptKind, type FullContext } from './context.ts';
import type { Lined } from './document-lines.ts';
import { mapping, type DocumentMap, type Span } from './document.ts';
import { cellAt } from './document-rows.ts';
import { datesIn, ownDate, type FoundDate } from './dates.ts';
import { between } from './near.ts';
import { patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { sentenceIndexAt } from './sentences.ts';
import type { Steps } from './steps.ts';
import { findingTerms, type Found, type Term } from './vocabulary.ts';
import type { ChartDate, Context, Finding } from './types.ts';

export interface Reading {
  readonly doc: DocumentMap;
  readonly text: string;
  readonly terms: ReadonlyMap<Term['family'], readonly Found[]>;
  /** Dates by the start of their section, filled as they are asked for. */
  readonly dates: Map<number, readonly FoundDate[]>;
  /** Terms by family without runs and phrases over an end, filled as they are asked for. */
  readonly kept: Map<Term['family'], readonly Found[]>;
}

/** A finding before its quote, section and date are looked up. */
export type Draft = Pick<Finding, 'concept' | 'start' | 'end'> & Partial<Pick<Finding, 'name' | 'course' | 'medication' | 'measure' | 'distribution'>> & {
  readonly context: Context;
  /** Null: it has no date, not even that of its note. */
  readonly date?: ChartDate | null;
};

/** `today`, `past`: see `DocumentMap`; `begins`: where dates may begin. */
export function* openReading(laid: Lined, options: { readonly today?: string; readonly past?: string; readonly begins?: readonly number[] }): Steps<Reading> {
  const doc = yield* mapping(laid, options);
  yield;
  const terms = yield* findingTerms(doc.text);
  return { doc, text: doc.text, terms, dates: new Map(), kept: new Map() };
}

/** A row of the vocabulary again and again within so many characters is no language: the first of such a run tell. */
const RUN = { gap: 12, most: 4 } as const;

/** Terms of a family; a phrase that runs over the end of its sentence or cell is none. */
export function termsOf(reading: Reading, family: Term['family']): readonly Found[] {
  let known = reading.kept.get(family);
  if (!known) reading.kept.set(family, known = keptOf(reading, family));
  return known;
}

function keptOf({ doc, text, terms }: Reading, family: Term['family']): readonly Found[] {
  const runs = new Map<string, { end: number; length: number }>();
  return (terms.get(family) ?? []).filter(({ start, end, entry }) => {
    const run = runs.get(entry.id);
    const length = run && start - run.end <= RUN.gap && start >= run.end ? run.length + 1 : 1;
    runs.set(entry.id, { end, length });
    if (length > RUN.most) return false;
    return !text.slice(start, end).includes('\n') || sentenceIndexAt(doc, start) === sentenceIndexAt(doc, end - 1);
  });
}

export function contextAt({ doc }: Reading, { start, end }: Span, kind: ConceptKind): FullContext {
  return contextOf(doc, start, end, kind);
}

const LONGEST_QUOTE = 240;

/** Completes a draft: the chart's own words, the section, and the date of the note where it has none of its own. */
export function findingOf({ doc, text }: Reading, { context, date: own, ...draft }: Draft): Finding {
  const section = sectionAt(doc, draft.start);
  const end = Math.min(draft.end, draft.start + LONGEST_QUOTE);
  const date = own === null ? undefined : own ?? section.date;
  const { assertion, certainty, temporality, experiencer, negated, cue } = context;
  return {
    ...draft, end, quote: text.slice(draft.start, end), section: section.kind,
    assertion, certainty, temporality, experiencer, negated,
    ...(cue ? { cue } : {}), ...(date ? { date } : {}),
  };
}

/** A context that says nothing but "is so". */
export const PRESENT: Context = { assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false };

/** The context with another assertion, the axes in keeping. */
export function asserted<C extends Context>(context: C, assertion: Context['assertion']): C {
  return {
    ...context, assertion,
    negated: assertion === 'absent' ? true : assertion === 'present' || assertion === 'planned' ? false : context.negated,
    certainty: assertion === 'possible' ? 'possible' : assertion === 'present' ? 'definite' : context.certainty,
    temporality: assertion === 'planned' ? 'planned' : assertion === 'present' && (context.temporality === 'planned' || context.temporality === 'hypothetical') ? 'current' : context.temporality,
  };
}

/** Sentences that hold any of these spans, each once, in order. */
export function sentencesOf({ doc }: Reading, spans: Iterable<Span>): readonly (Span & { readonly index: number })[] {
  const indexes = new Set<number>();
  for (const { start } of spans) indexes.add(sentenceIndexAt(doc, start));
  return [...indexes].toSorted((a, b) => a - b).flatMap((index) => {
    const sentence = doc.sentences[index];
    return sentence ? [{ ...sentence, index }] : [];
  });
}

/** Dates written between two offsets, those without a year reckoned from their section; each section is read once. */
export function datesOf({ doc, dates }: Reading, { start, end }: Span): readonly FoundDate[] {
  const section = sectionAt(doc, start);
  let known = dates.get(section.start);
  if (!known) dates.set(section.start, known = datesIn(doc, section.start, section.end));
  if (end > section.end) return datesIn(doc, start, end);
  return between(known, start, end).filter((date) => date.end <= end);
}

/** A row of more cells is no entry of a list. */
const MOST_CELLS = 40;
/** How far into its cell such a date begins. */
const DATE_WITHIN = 12;

/** The date in the row of a list around `offset`, in a cell of its own. */
export function dateInRow(reading: Reading, offset: number): ChartDate | undefined {
  const found = cellAt(reading.doc, offset);
  if (!found || found.row.cells.length < 2 || found.row.cells.length > MOST_CELLS) return undefined;
  for (const cell of found.row.cells) {
    if (cell === found.cell) continue;
    const [date] = datesOf(reading, cell);
    if (date && date.start - cell.start <= DATE_WITHIN) return ownDate(date);
  }
  return undefined;
}

/** First sources joined into one pattern, ignoring case. */
export const anyOf = (sources: readonly string[], before = '', after = ''): RegExp => patternOf(`${before}(?:${sources.join('|')})${after}`, 'i');
