import { headingKey, isNoteDateLabel, isPast, isSystemLabel, kindByWords, kindOfName } from './sections.ts';
import { isLower, isUpper } from './sentences.ts';
import { datesInText, type FoundDate } from './dates.ts';
import type { Mark } from './document-sentences.ts';
import type { Line, Section } from './document-types.ts';
import type { ChartDate, SectionKind, Structure } from './types.ts';

/** A place where a new section may begin. */
interface Heading {
  readonly start: number;
  readonly level: number;
  readonly heading?: string;
  /** Undefined: unknown words, the kind is that of the section around it. */
  readonly kind?: SectionKind;
  readonly date?: ChartDate;
  readonly past?: boolean;
  /** Text follows on the line; the section ends with the paragraph where going on would be unsafe. */
  readonly inline?: boolean;
  /** Ends a quotation or paragraph: what was around it goes on. */
  readonly resume?: boolean;
}

const LEVEL = { note: 9, line: 10, inline: 11, system: 12, quote: 8 } as const;
const NOTE_WORDS = /\b(?:note|visit|letter|consult(?:ation)?|encounter|summary|follow[- ]?up|addendum|wrote|seen|h&p|report)\b/i;
const LONGEST_LINE = 90;

interface Settings { readonly dayFirst: boolean; readonly today?: string }

const chartDate = (found: FoundDate | undefined): ChartDate | undefined =>
  found && { iso: found.iso, source: 'note', ...(found.approximate ? { approximate: true } : {}) };

function dateIn(text: string, settings: Settings): ChartDate | undefined {
  return /\d/.test(text) ? chartDate(datesInText(text, 0, text.length, settings)[0]) : undefined;
}

function heading(text: string, start: number, end: number, level: number, settings: Settings, byWords: boolean): Heading {
  const label = text.slice(start, end).replace(/\s*:\s*$/, '').trim();
  const kind = kindOfName(label) ?? (byWords ? kindByWords(label) : undefined);
  const date = dateIn(label, settings);
  return {
    start, heading: label, level: kind === 'note' && level >= LEVEL.line ? LEVEL.note : level,
    past: isPast(kind ?? 'other', label),
    ...(kind ? { kind } : {}), ...(date ? { date } : {}),
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

/** A heading made by a line of plain text; undefined for other lines. */
function lineHeading(text: string, line: Line, next: Line | undefined, settings: Settings): Heading | undefined {
  const { content: start, end } = line;
  if (end - start > LONGEST_LINE || line.kind === 'wrapped' || line.kind === 'row') return undefined;
  const last = text[end - 1]!;
  if (last === '.' || last === ',' || last === ';') return undefined;
  const label = text.slice(start, end);
  const colon = last === ':';
  if (line.kind === 'item' && !colon && kindOfName(label) === undefined) return undefined;
  const words = label.split(/\s+/).length;
  if (words > 10) return undefined;
  if (isNoteDateLine(label)) return dated(start, label, settings);
  const found = heading(text, start, end, LEVEL.line, settings, false);
  if (found.kind) return isUpper(text.charCodeAt(start)) || colon ? found : undefined;
  const capitals = isCapitals(text, start, end);
  if (NOTE_WORDS.test(label) && found.date && (colon || capitals || words <= 8) && !label.slice(0, -1).includes(':')) return { ...found, kind: 'note', level: LEVEL.note };
  if (isSystemLabel(label)) return { ...found, level: LEVEL.system };
  if (colon && words <= 6 && isUpper(text.charCodeAt(start))) {
    const kind = kindByWords(label);
    return kind ? { ...found, kind, past: isPast(kind, label) } : capitals ? found : undefined;
  }
  if (!capitals || words > 8 || next?.kind === 'wrapped' || /[=\d]{4}/.test(label) && !found.date) return undefined;
  const kind = kindByWords(label);
  return { ...found, ...(kind ? { kind } : {}), past: isPast(kind ?? 'other', label) };
}

const DATED_LINE = /^([A-Za-z ]{3,22}?)\s*[:-]?\s*(?=\d|[A-Z][a-z]{2,8}\s\d)(.{6,40})$/;

/** "Date of service: 11/20/2026" and nothing else. */
function isNoteDateLine(label: string): boolean {
  const found = DATED_LINE.exec(label);
  return found !== null && isNoteDateLabel(found[1]!);
}

function dated(start: number, label: string, settings: Settings): Heading | undefined {
  const date = dateIn(label, settings);
  return date ? { start, level: LEVEL.note, kind: 'note', date, heading: label } : undefined;
}

const DASHED = /[A-Z][A-Za-z /&]{1,40}?(?= [-–—] )/y;

/** "Family history - mother had ...": a known heading parted by a dash from its text. */
function dashHeading(text: string, line: Line, settings: Settings): Heading | undefined {
  DASHED.lastIndex = line.content;
  const found = DASHED.exec(text);
  if (!found || line.content + found[0].length > line.end) return undefined;
  const kind = kindOfName(found[0]);
  if (kind === undefined && !isSystemLabel(found[0])) return undefined;
  const made = heading(text, line.content, line.content + found[0].length, kind ? LEVEL.inline : LEVEL.system, settings, false);
  return { ...made, inline: true };
}

function markHeading(text: string, { start, end }: Mark, settings: Settings): Heading {
  const known = kindOfName(text.slice(start, end)) !== undefined;
  return { ...heading(text, start, end, known ? LEVEL.inline : LEVEL.system, settings, false), inline: true };
}

/** Unknown words in capitals before a colon and text: "STATION:" ends what another heading began. */
const CAPITAL_LABEL = /[A-Z][A-Z /&'()-]{2,40}:(?=\s|$)/y;

function capitalHeading(text: string, line: Line): Heading | undefined {
  CAPITAL_LABEL.lastIndex = line.content;
  const found = CAPITAL_LABEL.exec(text);
  return found && line.kind !== 'row' ? { start: line.content, level: LEVEL.inline, heading: found[0].slice(0, -1), inline: true } : undefined;
}

/** All headings of a text, in order. */
export function headingsOf(text: string, lines: readonly Line[], structure: readonly Structure[], marks: readonly Mark[], settings: Settings): Heading[] {
  const made = structure.filter(({ kind }) => kind === 'heading' || kind === 'document');
  const found: Heading[] = [];
  let nextMade = 0;
  let nextMark = 0;
  let quoted = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.kind === 'blank') {
      found.push({ start: line.start, level: LEVEL.system + 1, resume: true });
      continue;
    }
    const isQuote = text[line.start] === '>';
    if (quoted && !isQuote) found.push({ start: line.start, level: LEVEL.quote, resume: true });
    if (isQuote && !quoted) found.push({ start: line.start, level: LEVEL.quote });
    quoted = isQuote;
    let fromMarkup = false;
    for (; nextMade < made.length && made[nextMade]!.start <= line.end; nextMade++) {
      const { kind, start, end, level } = made[nextMade]!;
      if (kind === 'document') found.push({ start, level: 0 });
      else if (end > start) {
        found.push(heading(text, start, end, level ?? 3, settings, true));
        fromMarkup = true;
      }
    }
    const first = marks[nextMark];
    const fromMark = first !== undefined && first.start <= line.end;
    for (; nextMark < marks.length && marks[nextMark]!.start <= line.end; nextMark++) {
      const mark = marks[nextMark]!;
      if (!(mark.first && mark.end + 1 >= line.end)) found.push(markHeading(text, mark, settings));
    }
    if (fromMarkup) continue;
    if (fromMark && !(first.first && first.end + 1 >= line.end)) continue;
    const plain = lineHeading(text, line, lines[index + 1], settings) ?? dashHeading(text, line, settings) ?? capitalHeading(text, line);
    if (plain) found.push(plain);
  }
  return found;
}

interface Open { readonly level: number; readonly kind: SectionKind; readonly heading?: string; readonly date?: ChartDate; readonly past: boolean; readonly note: number; readonly inline: boolean }

const TOP: Open = { level: -1, kind: 'other', past: false, note: 0, inline: false };
/** Going on with these over a blank line would speak of the wrong person, or silence what follows. */
const ENDS_WITH_PARAGRAPH: ReadonlySet<SectionKind> = new Set(['family-history', 'education', 'orders', 'allergies']);

/** Turns headings into sections that follow each other without a gap. */
export function layOut(headings: readonly Heading[], length: number): Section[] {
  const sections: Section[] = [];
  let stack: Open[] = [TOP];
  const put = (start: number, open: Open): void => {
    const before = sections.at(-1);
    const { inline: _, ...rest } = open;
    const section = { ...rest, start, end: length };
    if (before && before.start === start) sections.pop();
    const last = sections.at(-1);
    if (last) sections[sections.length - 1] = { ...last, end: start };
    sections.push(section);
  };
  put(0, TOP);
  for (const found of headings) {
    const top = stack.at(-1)!;
    if (found.resume && found.level > LEVEL.system) {
      if (!top.inline || !ENDS_WITH_PARAGRAPH.has(top.kind)) continue;
      stack.pop();
      put(found.start, stack.at(-1)!);
      continue;
    }
    if (found.resume) {
      stack = stack.filter(({ level }) => level < found.level);
      put(found.start, stack.at(-1)!);
      continue;
    }
    stack = stack.filter(({ level }) => level < found.level);
    const around = stack.at(-1) ?? TOP;
    const open = opened(found, around, top);
    stack.push(open);
    put(found.start, open);
  }
  return sections;
}

function opened(found: Heading, around: Open, before: Open): Open {
  const isNote = found.kind === 'note' || found.level === 0;
  const inherits = found.kind === undefined;
  // A part of an examination belongs to the examination before it, also when that stood in its own paragraph.
  const parent = found.level === LEVEL.system && before.level >= LEVEL.line ? before : around;
  const date = found.date ?? (found.level === 0 ? undefined : parent.date);
  return {
    level: found.level, inline: found.inline ?? false,
    kind: found.kind ?? (found.level === LEVEL.line || found.level === 0 ? (around.level >= 1 && around.level < LEVEL.note && found.level !== 0 ? around.kind : 'other') : parent.kind),
    past: (found.past ?? false) || (inherits && parent.past) || (found.kind === parent.kind && parent.past),
    note: isNote ? found.start : around.note,
    ...(found.heading ? { heading: found.heading } : {}),
    ...(date ? { date } : {}),
  };
}

export { headingKey };
