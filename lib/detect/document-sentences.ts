import { isDigit, isLower, isSpace, isUpper, questionEnds, stopEnds } from './sentences.ts';
import { isSystemLabel, kindOfName, Label } from './sections.ts';
import type { Line, Span } from './document-types.ts';

/** A heading met before its text, on the same line: "PMH: obesity. Meds: aspirin". */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** It begins the line. */
  readonly first: boolean;
}

const LONGEST_LABEL = 45;
/** With a remark in brackets: "Oncologic history (copied forward from 2019):". */
const LONGEST_REMARK = 90;
/** Longer ones are cut: no cue reaches so far, and text without full stops must not cost more than other text. */
const LONGEST_SENTENCE = 2400;
/** Characters before a closing bracket among which its opening one is looked for. */
const REMARK = 60;
const CAPITALS = /^[A-Z][A-Z /&()'-]{4,}$/;

/**
 * Splits lines at full stops, question
 * marks, cell borders and numbers of items, and finds headings that stand
 * before their text in the middle of a line.
 */
export function splitSentences(text: string, lines: readonly Line[]): { sentences: Span[]; marks: Mark[] } {
  const sentences: Span[] = [];
  const marks: Mark[] = [];
  for (const { kind, start, content, end } of lines) splitBlock(text, content, end, start, kind === 'row', sentences, marks);
  return { sentences, marks };
}

/** What may end a sentence or begin a heading, by character code. */
const MARKS = Uint8Array.from({ length: 161 }, (_, code) => ('.!?\t|):\n\r \u00a0'.includes(String.fromCharCode(code)) ? 1 : 0));

function splitBlock(text: string, from: number, end: number, lineStart: number, row: boolean, sentences: Span[], marks: Mark[]): void {
  let start = lineStart;
  let wide = -1; // after the last gap between columns, where a heading may begin
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    let to = -1; // where a sentence ends
    let next = -1; // where the next one begins, if not there
    if (at - start > LONGEST_SENTENCE) {
      put(text, start, to = breakBefore(text, at), sentences);
      start = to;
      wide = to = -1;
    }
    if (!MARKS[code]) continue;
    switch (code) {
      case 46: // .
        if (wide === itemStart(text, at) && wide < at) to = wide;
        else if (stopEnds(text, at, skip(text, start, end), end)) to = closes(text, at + 1) ? at + 2 : at + 1;
        break;
      case 33: // !
        if (isSpace(text.charCodeAt(at + 1))) to = at + 1;
        break;
      case 63: // ?
        if (questionEnds(text, at, end)) to = at + 1;
        break;
      case 9: // tab
        to = at + 1;
        break;
      case 124: // |
        if (row) {
          to = at;
          next = at + 1;
        }
        break;
      case 41: // )
        if (numbersItem(text, at, start)) to = itemStart(text, at);
        break;
      case 160: // between columns
        wide = at + 1;
        break;
      case 32: case 10: case 13:
        if (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))) wide = at + 1;
        break;
      case 58: { // :
        const begin = Math.max(from, skip(text, start, end));
        const label = labelBefore(text, at, begin, wide);
        if (label < 0) break;
        if (label > begin) to = label;
        marks.push({ start: label, end: at, first: label === from });
        break;
      }
    }
    if (to < 0) continue;
    put(text, start, to, sentences);
    start = next < 0 ? to : next;
    wide = -1;
  }
  put(text, start, end, sentences);
}

/** Adds what stands between two places without the blanks around it, if that is anything. */
function put(text: string, from: number, to: number, sentences: Span[]): void {
  const start = skip(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/** The last space before `at`, or `at` itself in text without any. */
function breakBefore(text: string, at: number): number {
  for (let back = at; back > at - 200; back--) if (isSpace(text.charCodeAt(back))) return back;
  return at;
}

function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** A quotation mark or bracket that belongs to the sentence before it. */
const closes = (text: string, at: number): boolean => text[at] === '"' || text[at] === ')' || text[at] === '\u201d';

/** Is the bracket at `at` that of an item number, "2) asthma", and not of "(grade 2)"? */
function numbersItem(text: string, at: number, start: number): boolean {
  const from = itemStart(text, at);
  if (from === at || at - from > 2 || from <= start) return false;
  const lead = text.slice(Math.max(start, from - REMARK), from);
  if (lead.lastIndexOf('(') > lead.lastIndexOf(')')) return false;
  const before = text[from - 1]!;
  return isSpace(text.charCodeAt(from - 1)) || before === ',' || before === ';' || before === '.';
}

function itemStart(text: string, at: number): number {
  let from = at;
  while (isDigit(text.charCodeAt(from - 1))) from--;
  return from;
}

const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** Start of a heading that ends at the colon `at`; -1 when the words before it are none. */
function labelBefore(text: string, at: number, start: number, wide: number): number {
  for (const from of wide > start ? [start, wide] : [start]) {
    if (at - from > (text[at - 1] === ')' ? LONGEST_REMARK : LONGEST_LABEL) || at <= from || !isLetter(text.charCodeAt(from))) continue;
    const label = new Label(text.slice(from, at));
    const kind = kindOfName(label);
    // In small letters "indication: pain" is a detail of a drug.
    if (!isUpper(text.charCodeAt(from)) && (kind === undefined || kind === 'hpi')) continue;
    if (kind !== undefined || isSystemLabel(label)) return from;
    // Unknown capitals after a wide gap: a heading of another report.
    if (from === wide && CAPITALS.test(label.words)) return from;
  }
  return -1;
}
