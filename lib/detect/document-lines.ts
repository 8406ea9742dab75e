import { openEnds } from '../guideline/data/sections-sentences.ts';
import { patternOf } from './patterns.ts';
import { isDigit, isLower, isSpace, isUpper } from './sentences.ts';
import type { Line, LineKind } from './document-types.ts';
import type { Structure } from './types.ts';

/** A paragraph narrower than this was not wrapped by a machine: each of its lines stands alone. */
const NARROWEST = 40;
const BULLETS = '-–—*•·▪◦‣●○□■☐☑☒✓✔>+~';

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly content: number;
  readonly kind: 'text' | 'item' | 'row' | 'blank';
  /** Something in the markup begins or ends here, so the line cannot go on from the one above. */
  readonly hard: boolean;
}

const STARTS_NUMBERED = /(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)]\s|\)(?=\S))|\(\d{1,2}\)|#\s?\d{1,2}\b[.:)]?|#(?=\s?[A-Za-z])/iy;

/** End of the bullet or number that starts an item at `at`; `at` when there is none. */
function bulletEnd(text: string, at: number, end: number): number {
  const char = text[at]!;
  if (BULLETS.includes(char)) {
    let after = at + 1;
    while (after < end && (text[after] === char || isSpace(text.charCodeAt(after)))) after++;
    // A minus before a word or number is a sign ("-numbness", "-2 D"), unless it is a bullet with its space.
    return after === at + 1 && '-–+~>'.includes(char) ? at : after;
  }
  if (!isDigit(text.charCodeAt(at)) && char !== '(' && char !== '#' && text[at + 1] !== '.' && text[at + 1] !== ')') return at;
  STARTS_NUMBERED.lastIndex = at;
  const found = STARTS_NUMBERED.exec(text);
  if (!found) return at;
  // A capital initial is no number: "J. Doe", "A. Smith".
  if (isUpper(text.charCodeAt(at)) && found[0].includes('.') && text.charCodeAt(at) > 72) return at;
  return Math.min(end, at + found[0].length);
}

/** Does markup start or end something that stands apart behind one offset, up to another? Asked in rising order. */
function cutTest(text: string, structure: readonly Structure[]): (start: number) => boolean {
  if (structure.length === 0) return () => false;
  const cuts = new Uint8Array(text.length + 1);
  for (const { kind, start, end } of structure) {
    if (kind === 'struck' || kind === 'control') continue;
    cuts[start] = 1;
    cuts[end] = 1;
  }
  let next = cuts.indexOf(1);
  return (start) => {
    if (next < 0 || next > start) return false;
    next = cuts.indexOf(1, start + 1);
    return true;
  };
}

/** Offsets of a mark, asked for in rising order: the text is searched once, however often it is asked. */
function finder(text: string, mark: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(mark, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}

type RowTest = (text: string, from: number, to: number) => boolean;

function readLine(text: string, start: number, end: number, hard: boolean, isRow: RowTest): RawLine {
  let from = start;
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from === to) return { start, end: start, content: start, kind: 'blank', hard };
  // Leading tabs are empty cells: they keep the columns in step.
  if (text.slice(start, from).includes('\t')) return { start, end: to, content: from, kind: 'row', hard };
  const content = bulletEnd(text, from, to);
  if (content > from && content < to) return { start: from, end: to, content, kind: 'item', hard };
  return { start: from, end: to, content: from, kind: isRow(text, from, to) ? 'row' : 'text', hard };
}

function rowTest(text: string): RowTest {
  const tab = finder(text, '\t');
  const bar = finder(text, '|');
  return (_, from, to) => {
    if (tab(from) < to) return true;
    const first = bar(from);
    return first < to && bar(first + 1) < to;
  };
}

/** As `rowTest`, of a text that is a single line. */
const isRowAlone: RowTest = (text) => text.includes('\t') || text.indexOf('|', text.indexOf('|') + 1) > text.indexOf('|');

/** Characters of the first word, which the line above would have had to hold. */
function firstWord(text: string, { start, end }: RawLine): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}

/** So much of the end of a line is looked at. */
const TAIL = 24;
/** A line that ends so goes on below, however short it is. */
const OPEN_END = patternOf(`(?:${openEnds.join('|')})$`, 'i');
const LABEL = /[A-Za-z][A-Za-z0-9 ,/&()'-]{0,40}:(?:\s|$)/y;

function goesOn(text: string, above: RawLine, line: RawLine, width: number, wrapped: boolean): boolean {
  if (line.hard || (above.kind !== 'text' && above.kind !== 'item') || line.kind !== 'text') return false;
  const last = text[above.end - 1]!;
  if (last === ':' || last === '.' || last === '?' || last === '!') {
    if (last !== '.' && last !== '!') return false;
  }
  LABEL.lastIndex = line.start;
  if (LABEL.test(text)) return false;
  const length = above.end - above.start;
  const full = length + 1 + firstWord(text, line) > width;
  const first = text.charCodeAt(line.start);
  if (isLower(first) && OPEN_END.test(text.slice(Math.max(above.content, above.end - TAIL), above.end))) return true;
  if (isLower(first) || first === 40) return (length >= NARROWEST || (full && width >= 30) || last === ',') && /[a-z]/.test(text.slice(above.content, above.end));
  return wrapped && full && width >= NARROWEST;
}

/** Width of a run of lines, and whether a machine wrapped it: some full line goes on in small letters. */
function paragraph(text: string, lines: readonly RawLine[], from: number): { to: number; width: number; wrapped: boolean } {
  let to = from;
  let width = 0;
  while (to < lines.length && lines[to]!.kind !== 'blank' && lines[to]!.kind !== 'row') {
    width = Math.max(width, lines[to]!.end - lines[to]!.start);
    to++;
  }
  let wrapped = false;
  for (let index = from + 1; index < to && !wrapped; index++) {
    const line = lines[index]!;
    const above = lines[index - 1]!;
    wrapped = !line.hard && isLower(text.charCodeAt(line.start)) && line.kind === 'text'
      && above.end - above.start + 1 + firstWord(text, line) > width;
  }
  return { to, width, wrapped };
}

function rawLines(text: string, structure: readonly Structure[]): RawLine[] {
  const isCut = cutTest(text, structure);
  const isRow = rowTest(text);
  const lines: RawLine[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const hard = isCut(start) || lines.length === 0;
    const line = readLine(text, start, end, hard, isRow);
    // A run of empty lines parts like one.
    if (line.kind !== 'blank' || lines.at(-1)?.kind !== 'blank') lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The lines of a text. Soft-wrapped lines of plain notes are told from lines that stand alone by whether their first word would have fitted above. */
export function readLines(text: string, structure: readonly Structure[]): Line[] {
  if (structure.length === 0 && !text.includes('\n')) return [readLine(text, 0, text.length, true, isRowAlone)];
  const raw = rawLines(text, structure);
  const lines: Line[] = [];
  for (let from = 0; from < raw.length;) {
    const { to, width, wrapped } = paragraph(text, raw, from);
    for (let index = from; index < Math.max(to, from + 1); index++) {
      const line = raw[index]!;
      const on = index > from && goesOn(text, raw[index - 1]!, line, width, wrapped);
      const kind: LineKind = on ? 'wrapped' : line.kind;
      lines.push({ start: line.start, end: line.end, content: line.content, kind });
    }
    from = Math.max(to, from + 1);
  }
  return lines;
}
