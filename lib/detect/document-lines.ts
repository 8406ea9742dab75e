import { openEnds } from '../guideline/data/sections-sentences.ts';
import { patternOf } from './patterns.ts';
import { isLower, isSpace, isUpper } from './sentences.ts';
import type { Line } from './document-types.ts';
import type { ChartText, Structure } from './types.ts';

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

const STARTS_NUMBERED = /(?:\d{1,2}|[a-z])(?:[.)]\s|\)(?=\S))|\((?:\d{1,2}|[a-z])\)|#\s?\d{1,2}\b[.:)]?|#(?=\s?[A-Za-z])/iy;

/** End of the bullet or number that starts an item at `at`; `at` when there is none. */
function bulletEnd(text: string, at: number, end: number): number {
  const char = text[at]!;
  if (BULLETS.includes(char)) {
    let after = at + 1;
    while (after < end && (text[after] === char || isSpace(text.charCodeAt(after)))) after++;
    // A minus before a word or number is a sign ("-numbness", "-2 D"), unless it is a bullet with its space.
    return after === at + 1 && '-–+~>'.includes(char) ? at : after;
  }
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
const isRowAlone: RowTest = (text) => /\t|\|[^|]*\|/.test(text);

/** Would the first word of a line not have fitted on the line above? Second blanks behind its full stops are gone. */
function fills(text: string, above: RawLine, { start, end }: RawLine, width: number): boolean {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return above.end - above.start + text.slice(above.content, above.end).split(/[.:?!] /).length + at - start > width;
}

/** So much of the end of a line is looked at. */
const TAIL = 24;
/** A line that ends so goes on below, however short it is. */
const OPEN_END = patternOf(`(?:${openEnds.join('|')})$`, 'i');
const LABEL = /[A-Za-z][A-Za-z0-9 ,/&()'-]{0,40}:(?:\s|$)/y;
const TITLE = /^[A-Z][A-Z /&()-]{7,}$/;
/** A ruler or a box goes on from nothing. */
const OPENS_ON = /[\w("'“&]/;
/** A day that heads what follows; one that ends a statement is none: "finished\n04/03/2024." */
const DAY = /^(?:\d{1,2}|\d{4})[/.-](?:\d{1,2}[/.-])?\d{2,4}(?![\d/.,;)-]|$| ?(?:and|to|for|with|but|at|by|in)\b)/;
/** An entry of a list: a name and its dose. */
const ENTRY = patternOf(/^[a-z][a-z-]{2}[\w/+ -]{0,30}? \d[\d.,/-]* ?(?:mg|mcg|g|ml|units?|%)(?![a-z]|\/d?l)/i);
/** Words that only a sentence has. */
const NARRATIVE = patternOf(/\b(?:the|was|were|is|are|has|had|have|she|he|her|his|they|we|i|patient|pt|who|which|that)\b|[.;] [a-z]/i);
/** Never the first word of a statement. */
const SIG = /^(?:bid|tid|qid|qd|qhs|qam|po|iv|sc|im|auc|prn|c?gy|fx)\b/i;
/** A gap between columns; behind the end of a sentence it stands before the next heading. */
const COLUMNS = /[^.:?!]\u00a0/;
/** In small letters: "eGFR" is a name. */
const isSmall = (text: string, at: number): boolean => isLower(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1));

function goesOn(text: string, above: RawLine, line: RawLine, width: number, wrapped: boolean): boolean {
  if (line.hard || line.kind !== 'text') return false;
  if (!OPENS_ON.test(text[line.start]!)) return false;
  const whole = text.slice(line.start, line.end);
  if (TITLE.test(whole)) return false;
  const last = text[above.end - 1]!;
  const before = text.slice(above.content, above.end);
  const small = isSmall(text, line.start);
  const length = above.end - above.start;
  const full = fills(text, above, line, width);
  const long = full && length >= NARROWEST;
  // A label whose answer stands below: "Numbness: present. Burning feet:\ndenied."
  if (last === ':') return long && (small || /^\d/.test(whole)) && /[.;] [^.;,:]{1,60}:$/.test(before);
  if (last === '?' || (COLUMNS.test(before) && COLUMNS.test(whole))) return false;
  LABEL.lastIndex = line.start;
  if (LABEL.test(text) && !(small && wrapped && long)) return false;
  if (OPEN_END.test(before.slice(-TAIL))) return small || length >= 30 || /^\d/.test(whole);
  if (last !== ',' && ENTRY.test(whole) && !NARRATIVE.test(before)) return false;
  if (long && last !== '.' && SIG.test(whole)) return true;
  if (!/[a-z]/.test(before)) return false;
  if (small || '(&'.includes(whole[0]!)) return length >= NARROWEST || (full && width >= 30) || last === ',';
  if (last === ',' && /^\d/.test(whole)) return true;
  const below = /^\d/.test(whole) && !/^\d/.test(before) && last !== '.';
  return long && (DAY.test(whole) ? below && wrapped : wrapped || below);
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
    wrapped = !line.hard && isSmall(text, line.start) && line.kind === 'text'
      && fills(text, above, line, width);
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
    const line = readLine(text, start, end, isCut(start), isRow);
    // A run of empty lines parts like one.
    if (line.kind !== 'blank' || lines.at(-1)?.kind !== 'blank') lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The chart as it is read, and its lines. */
export interface Lined { readonly chart: ChartText; readonly lines: readonly Line[] }

/** The lines of a chart, and the chart with a blank for each line break that only wraps a line, which is told by whether the next word would have fitted above: what reads it sees no width of paper. Length and places are kept. */
export function lined(chart: ChartText): Lined {
  if (chart.structure.length === 0 && !chart.text.includes('\n')) return { chart, lines: [readLine(chart.text, 0, chart.text.length, true, isRowAlone)] };
  const raw = rawLines(chart.text, chart.structure);
  const lines: Line[] = [];
  let text = '';
  let read = 0;
  for (let from = 0; from < raw.length;) {
    const { to, width, wrapped } = paragraph(chart.text, raw, from);
    for (let index = from; index < Math.max(to, from + 1); index++) {
      const { start, end, content, kind } = raw[index]!;
      if (index > from && goesOn(chart.text, raw[index - 1]!, raw[index]!, width, wrapped)) {
        const at = chart.text.lastIndexOf('\n', start - 1);
        text += `${chart.text.slice(read, at)} `;
        read = at + 1;
        lines.push({ ...lines.pop()!, end });
      } else lines.push({ start, end, content, kind });
    }
    from = Math.max(to, from + 1);
  }
  return { chart: read === 0 ? chart : { ...chart, text: text + chart.text.slice(read) }, lines };
}
