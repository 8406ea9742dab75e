import { relatives } from '../guideline/data/context-person.ts';
import { personLabels } from '../guideline/data/date-cues.ts';
import { strengthUnits } from '../guideline/data/drug-cues.ts';
import { isCurrentLabel, isNoteDateLabel, isPast, isSystemLabel, isVisitLabel, kindByWords, kindOfName, kindOfProblems, Label } from './sections.ts';
import { isLower, isUpper } from './sentences.ts';
import { datesInText, type FoundDate } from './dates.ts';
import { patternOf } from './patterns.ts';
import type { Mark } from './document-sentences.ts';
import type { Line } from './document-types.ts';
import type { ChartDate, SectionKind, Structure } from './types.ts';

/** Levels of headings that plain text makes; markup has 1 to 6. */
export const LEVEL = { note: 9, line: 10, inline: 11, system: 12 } as const;

/** A place where a section begins, or where what was around it goes on. */
export type Heading =
  | {
    readonly does: 'begin';
    readonly start: number;
    readonly level: number;
    readonly heading?: string;
    /** Undefined: unknown words, the kind is that of the section around it. */
    readonly kind?: SectionKind | undefined;
    readonly date?: ChartDate | undefined;
    /** A date without its year ends the heading: "EMG 11/10". */
    readonly shortDate?: string | undefined;
    readonly past?: boolean;
    /** It rules the entries right below it, and nothing behind them. */
    readonly entries?: boolean;
  }
  /** A quotation or a document of the page: what was around goes on at the matching `restore`. */
  | { readonly does: 'save' | 'restore'; readonly start: number; readonly fresh?: boolean }
  /** The section that a heading before its text began ends here. */
  | { readonly does: 'resume'; readonly start: number };

type Begin = Extract<Heading, { does: 'begin' }>;

interface Settings { readonly dayFirst: boolean; readonly past?: string }

const NOTE_WORDS = /\b(?:note|visit|letter|consult(?:ation)?|clinic|encounter|summary|follow[- ]?up|addendum|wrote|seen|h&p|report)\b/i;
const PERSON = patternOf(`(?<![a-z])(?:${personLabels})(?![a-z])`, 'i');
const SHORT_DATE = /(?:^|\s)(\d{1,2}\/\d{1,2})$/;
const FAMILY = patternOf(`\\b(?:${relatives.join('|')})\\b`, 'i');
const LONGEST_LINE = 90;
const MOST_WORDS = 10;

const chartDate = (found: FoundDate | undefined): ChartDate | undefined =>
  found && { iso: found.iso, source: 'note', ...(found.approximate ? { approximate: true } : {}) };

/** The first date of a heading; not that of a birth. */
function dateIn(label: string, settings: Settings): ChartDate | undefined {
  return PERSON.test(label) ? undefined : chartDate(datesInText(label, 0, label.length, settings)[0]);
}

function withoutColon(written: string): string {
  const words = written.trim();
  return words.endsWith(':') ? words.slice(0, -1).trimEnd() : words;
}

function begin(text: string, start: number, end: number, level: number, settings: Settings, byWords = false): Begin {
  const label = new Label(withoutColon(text.slice(start, end)));
  const date = dateIn(label.words, settings);
  const visit = date !== undefined && isVisitLabel(label) && date.iso <= (settings.past ?? date.iso);
  const kind = visit ? 'note' : kindOfName(label) ?? (byWords ? kindByWords(label) : undefined);
  const short = date ? undefined : SHORT_DATE.exec(label.words)?.[1];
  return {
    does: 'begin', start, heading: label.words, past: isPast(kind ?? 'other', label.words),
    level: kind === 'note' && level >= LEVEL.line ? LEVEL.note : level,
    kind, date, shortDate: short,
  };
}

/** Only capitals, digits and marks, with at least three letters. */
function isCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) return false;
    if (isUpper(code)) letters++;
  }
  return letters >= 3;
}

/** A heading made by a whole line of plain text; undefined for other lines. */
function lineHeading(text: string, line: Line, above: Line | undefined, below: Line | undefined, settings: Settings): Begin | undefined {
  const { content: start, end } = line;
  if (end - start > LONGEST_LINE || line.kind === 'row') return undefined;
  const last = text[end - 1]!;
  if (last === '.' || last === ',' || last === ';') return undefined;
  const written = text.slice(start, end);
  const label = new Label(written);
  const colon = last === ':';
  if (line.kind === 'item' && !colon && kindOfName(label) === undefined) return undefined;
  const words = written.split(/\s+/).length;
  if (words > MOST_WORDS) return undefined;
  // "Date of service: 11/20/2026" and nothing else.
  const date = isNoteDateLabel(label) ? dateIn(written, settings) : undefined;
  if (date) return { does: 'begin', start, level: LEVEL.note, kind: 'note', date, heading: written };
  const capital = isUpper(text.charCodeAt(start));
  if (kindOfName(label)) return capital || colon ? begin(text, start, end, LEVEL.line, settings) : undefined;
  // "Current:" heads a list of drugs where doses stand below it.
  if (colon && below && isCurrentLabel(label) && DOSED.test(text.slice(below.start, below.end))) return { ...begin(text, start, end, LEVEL.line, settings), kind: 'medications' };
  // "Resolved" heads the items below it; without any it is the badge of what stands above.
  const ofProblems = line.kind === 'text' && below?.kind === 'item' ? kindOfProblems(label) : undefined;
  if (ofProblems) return { ...begin(text, start, end, LEVEL.line, settings), kind: ofProblems, past: isPast(ofProblems, written) };
  if (isSystemLabel(label)) return { does: 'begin', start, heading: written, level: LEVEL.system };
  const capitals = isCapitals(text, start, end);
  const isNote = NOTE_WORDS.test(written);
  if (!colon && !capitals && !isNote) return undefined;
  const found = begin(text, start, end, LEVEL.line, settings);
  if (isNote && found.date && !written.slice(0, -1).includes(':')) return { ...found, kind: 'note', level: LEVEL.note };
  const kind = kindByWords(label);
  if (colon && words <= 6 && capital) return kind || capitals ? named(found, kind, written) : undefined;
  if (!capitals || below === undefined || below.kind === 'blank') return undefined;
  // Other capitals: a heading stands apart from what is above, and holds no number but its date.
  if (above && above.kind !== 'blank') return undefined;
  if (!found.date && /\d/.test(written)) return undefined;
  return named(found, kind, written);
}

const named = (found: Begin, kind: SectionKind | undefined, label: string): Begin =>
  ({ ...found, kind: kind ?? found.kind, past: isPast(kind ?? 'other', label) });

const DASHED = /[A-Z][A-Za-z /&]{1,40}?(?= [-–—] )/y;
const CAPITAL_LABEL = /[A-Z][A-Z /&'()-]{2,40}:(?=\s)/y;

/** "Family history - mother had ...", or unknown capitals before a colon ("STATION: ..."), which end what another heading began. */
function labelHeading(text: string, line: Line, settings: Settings): Begin | undefined {
  if (line.kind === 'row') return undefined;
  CAPITAL_LABEL.lastIndex = line.content;
  const capitals = CAPITAL_LABEL.exec(text);
  if (capitals) return { does: 'begin', start: line.content, level: LEVEL.inline, heading: capitals[0].slice(0, -1) };
  DASHED.lastIndex = line.content;
  const found = DASHED.exec(text);
  if (!found) return undefined;
  const label = new Label(found[0]);
  const kind = kindOfName(label);
  if (kind === undefined && !isSystemLabel(label)) return undefined;
  return begin(text, line.content, line.content + found[0].length, kind ? LEVEL.inline : LEVEL.system, settings);
}

const DOSED = patternOf(`\\d\\s?(?:${strengthUnits})\\b`, 'i');

/** "Stopped", a tab, and the first of its entries: the term of a list of definitions. No row of a table. */
function termHeading(text: string, line: Line, rows: ReadonlySet<number>, settings: Settings): Begin | undefined {
  const [term, ...entries] = text.slice(line.start, line.end).split('\t');
  if (entries.length !== 1 || rows.has(line.start)) return undefined;
  const label = new Label(term!);
  if (kindOfName(label) !== 'past-medications' && !isCurrentLabel(label)) return undefined;
  return { ...begin(text, line.start, line.start + term!.length, LEVEL.inline, settings), entries: true };
}

function markHeading(text: string, { start, end }: Mark, settings: Settings): Begin {
  return begin(text, start, end, isSystemLabel(new Label(text.slice(start, end))) ? LEVEL.system : LEVEL.inline, settings);
}

/** How far a section goes that was begun by a heading before its text. */
type Limit = 'line' | 'paragraph' | 'family' | 'entries' | 'medications';

function limitOf({ level, kind, date, shortDate, entries }: Begin): Limit | undefined {
  if (entries) return 'entries';
  if (level !== LEVEL.inline) return undefined;
  // A dated report does not date what follows it.
  if (kind === 'past-medications' || date || shortDate) return 'line';
  if (kind === 'family-history') return 'family';
  return kind === 'medications' ? kind : kind === 'allergies' || kind === 'education' || kind === 'orders' ? 'paragraph' : undefined;
}

function passed(limit: Limit, text: string, line: Line, above: Line | undefined): boolean {
  if (limit === 'entries') return line.kind === 'row' || text[line.end - 1] === '.' || !DOSED.test(text.slice(line.start, line.end));
  if (limit === 'line') return true;
  if (limit === 'paragraph') return above?.kind === 'blank';
  if (limit === 'medications') return above?.kind === 'blank' && line.kind === 'text' && !DOSED.test(text.slice(line.start, line.end));
  return line.kind !== 'item' && !FAMILY.test(text.slice(line.start, line.end));
}

/** A note without a date in its heading may begin, or end its first line, with one. */
function firstLineDate(text: string, { content, end }: Line, settings: Settings): ChartDate | undefined {
  const label = text.slice(content, Math.min(end, content + LONGEST_LINE));
  const found = datesInText(label, 0, label.length, settings)[0];
  return found && (found.start === 0 || found.end === end - content) && found.precision === 'day' ? chartDate(found) : undefined;
}

interface Edge { readonly at: number; readonly does: 'save' | 'restore' }

/** Where documents of the page begin and end, in order. */
function edgesOf(structure: readonly Structure[]): readonly Edge[] {
  const edges = structure.filter(({ kind }) => kind === 'document').flatMap(({ start, end }): Edge[] => [{ at: start, does: 'save' }, { at: end, does: 'restore' }]);
  return edges.toSorted((one, other) => one.at - other.at);
}

/** What a single sentence without any heading has nothing of: a quotation, a colon, a cell, a dash between words. */
const HEADS = /^>|[:\t]| [-–—] /;

/** All headings of a text, in order. */
export function headingsOf(text: string, lines: readonly Line[], structure: readonly Structure[], marks: readonly Mark[], settings: Settings): Heading[] {
  // Told at a glance: most single sentences.
  if (structure.length === 0 && lines.length === 1 && text.endsWith('.') && !HEADS.test(text)) return [];
  const made = structure.filter(({ kind }) => kind === 'heading');
  const edges = edgesOf(structure);
  const rows = new Set(structure.filter(({ kind }) => kind === 'row').map(({ start }) => start));
  const found: Heading[] = [];
  let nextMade = 0;
  let nextMark = 0;
  let nextEdge = 0;
  let quoted = false;
  let limit: Limit | undefined;
  let undated = -1;
  const put = (heading: Begin, line: Line): void => {
    // "GAIT: ..." behind a family history of one line is no part of it.
    if (limit && heading.level === LEVEL.system && passed(limit, text, line, undefined)) found.push({ does: 'resume', start: heading.start });
    found.push(heading);
    limit = limitOf(heading);
    undated = heading.kind === 'note' && !heading.date ? found.length - 1 : -1;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const above = lines[index - 1];
    for (; nextEdge < edges.length && edges[nextEdge]!.at <= line.start; nextEdge++) {
      found.push({ does: edges[nextEdge]!.does, start: edges[nextEdge]!.at, fresh: true });
      limit = undefined;
    }
    if (line.kind === 'blank') continue;
    const isQuote = text[line.start] === '>';
    if (isQuote !== quoted) found.push({ does: isQuote ? 'save' : 'restore', start: line.start });
    quoted = isQuote;
    const before = found.length;
    for (; nextMade < made.length && made[nextMade]!.start <= line.end; nextMade++) {
      const { start, end, level } = made[nextMade]!;
      if (end > start) put(begin(text, start, end, level ?? 3, settings, true), line);
    }
    const fromMarkup = found.length > before;
    let whole = false;
    for (; nextMark < marks.length && marks[nextMark]!.start <= line.end; nextMark++) {
      const mark = marks[nextMark]!;
      whole ||= mark.first && mark.end + 1 >= line.end;
      if (whole || fromMarkup || line.kind === 'row') continue;
      const heading = markHeading(text, mark, settings);
      if (mark.first || heading.kind !== 'past-medications') put(heading, line);
    }
    if (found.length > before) continue;
    const own = lineHeading(text, line, above, lines[index + 1], settings) ?? labelHeading(text, line, settings) ?? termHeading(text, line, rows, settings);
    if (own) {
      put(own, line);
      continue;
    }
    if (undated >= 0) {
      const date = firstLineDate(text, line, settings);
      if (date) found[undated] = { ...(found[undated] as Begin), date };
      undated = -1;
    }
    if (limit && passed(limit, text, line, above)) {
      found.push({ does: 'resume', start: line.start });
      limit = undefined;
    }
  }
  return found;
}
