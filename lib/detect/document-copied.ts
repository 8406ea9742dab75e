/** Text taken over from an older note: it is of the date of that note, whatever note it stands in. */
import { copiedLeads } from '../guideline/data/sections.ts';
import { datesInText, type FoundDate } from './dates.ts';
import { matches, patternOf } from './patterns.ts';
import { indexAt } from './sentences.ts';
import type { Line, Section, Span } from './document-types.ts';

interface Settings { readonly dayFirst: boolean; readonly past?: string }
interface Parts { readonly lines: readonly Line[]; readonly sentences: readonly Span[] }
/** `closed`: it ends at a bracket or quotation mark, whatever headings stand in it. */
interface Copy extends Span { readonly iso: string; readonly closed?: boolean }

const LEAD = patternOf(`\\b(?:${copiedLeads.join('|')})\\s?`, 'gi');
/** "[02/10/2026: ...]" and a quotation that begins with its date. */
const DATED_QUOTE = /["“[](?=[\dA-Z])/g;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '"': '"', '“': '”' };
const LONGEST_DATE = 24;
/** Longer brackets were never closed. */
const LONGEST = 2000;

/** The sections, parted where older text stands in them. */
export function withCopies(text: string, sections: readonly Section[], parts: Parts, settings: Settings): readonly Section[] {
  const copies = copiesOf(text, parts, settings);
  if (copies.length === 0) return sections;
  let next = 0;
  return sections.flatMap((section) => {
    const own: Section[] = [];
    let { start } = section;
    for (; next < copies.length && copies[next]!.start < section.end; next++) {
      const copy = copies[next]!;
      const from = Math.max(copy.start, start);
      const end = Math.min(copy.end, section.end);
      if (from >= end || !isOlder(copy, section)) continue;
      if (from > start) own.push({ ...section, start, end: from });
      own.push({ ...section, start: from, end, note: copy.start, date: { iso: copy.iso, source: 'note' } });
      start = end;
      // It goes on in the next section.
      if (copy.closed && copy.end > end) break;
    }
    return start < section.end ? [...own, { ...section, start }] : own;
  });
}

const isOlder = ({ iso }: Copy, { date }: Section): boolean => date === undefined || iso < date.iso.slice(0, iso.length);

function copiesOf(text: string, parts: Parts, settings: Settings): Copy[] {
  const found: Copy[] = [];
  // A copy has its date, and most single sentences hold no number.
  if (!/\d/.test(text)) return found;
  for (const { index, 0: words } of matches(text, LEAD)) {
    const date = dateAt(text, index + words.length, settings);
    if (!date) continue;
    const span = bracketAround(text, index, date.end, parts) ?? restOf(text, index, date.end, parts);
    if (span) found.push({ ...span, iso: date.iso });
  }
  for (const { index } of matches(text, DATED_QUOTE)) {
    const date = dateAt(text, index + 1, settings);
    const close = date && /^\s?[:,–-]\s/.test(text.slice(date.end, date.end + 4)) ? closeOf(text, index) : -1;
    if (date && close > 0) found.push({ start: index, end: close + 1, iso: date.iso, closed: true });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A day or month that begins at `start`, none to come. */
function dateAt(text: string, start: number, { dayFirst, past }: Settings): FoundDate | undefined {
  const date = datesInText(text, start, start + LONGEST_DATE, { dayFirst })[0];
  return date && date.start === start && date.precision !== 'year' && date.iso <= (past ?? date.iso) ? date : undefined;
}

/** Where the bracket or quotation mark at `open` closes; -1 where it does not, or where none stands. */
function closeOf(text: string, open: number): number {
  const left = text[open]!;
  const right = CLOSING[left];
  let depth = 0;
  for (let at = open + 1; at < text.length && at < open + LONGEST; at++) {
    if (text[at] === right && depth-- === 0) return at;
    if (text[at] === left) depth++;
  }
  return -1;
}

/** The brackets a lead opens; where they hold the lead alone, the sentence before them, or what follows a colon. */
function bracketAround(text: string, lead: number, dateEnd: number, parts: Parts): Omit<Copy, 'iso'> | undefined {
  const open = lead - 1;
  const close = closeOf(text, open);
  if (close < 0) return undefined;
  if (close > dateEnd + 3) return { start: open, end: close + 1, closed: true };
  const { start } = parts.sentences[indexAt(parts.sentences, open)]!;
  // After a heading the bracket dates the section.
  if (/^\s?:/.test(text.slice(close + 1, close + 4))) return start === open ? restOf(text, lead, close + 1, parts) : undefined;
  return { start, end: close + 1 };
}

/** Without brackets: what follows on the line, or the lines below up to a blank one. */
function restOf(text: string, lead: number, dateEnd: number, { lines }: Parts): Span | undefined {
  let index = indexAt(lines, lead);
  const line = lines[index]!;
  if (line.kind === 'row' || !/^\s?[:.–-]/.test(text.slice(dateEnd, dateEnd + 4))) return undefined;
  while (line.end - dateEnd < 4 && (lines[index + 1]?.kind ?? 'blank') !== 'blank') index++;
  return { start: lead, end: lines[index]!.end };
}
