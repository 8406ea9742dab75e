import { VALUES, type Axis } from './context-cues.ts';
import { LABEL_GAP } from './context-reach.ts';
import { cellAt } from './document-rows.ts';
import { firstFrom } from './near.ts';
import { matches, patternOf } from './patterns.ts';
import type { SentenceCues } from './context-scan.ts';
import type { DocumentMap, Span } from './document-types.ts';
import type { ConceptKind } from './context.ts';
import type { Cue } from './types.ts';

/** What a form, table or check list answers. */
export interface Answer {
  readonly says: Axis | 'affirmed' | 'template';
  /** The answer in the chart's own words; of a template or what is affirmed none is asked for. */
  readonly cue?: Cue;
}

const VALUE = /[:=?–—-]{1,3}\s?([^\n\t.;|,:)]{1,24}?)\s?(?=[.;|,\n\t)]|$)/y;
const BRACKET = /[([]\s?([^\n)\]]{1,16}?)\s?[)\]]/y;
/** "Numbness (Y/N)", "Numbness: no / yes": where nothing follows, the form asks and nobody answered. */
const CHOICE = /[:?=–—\s(-]{0,4}(?:y(?:es)?|no?)\s?[/|]\s?(?:y(?:es)?|no?)\b/iy;

/** "Numbness no", and nothing that it could deny behind it. */
const NO = /\s(?:no|none|nil|denied|[-–]ve)(?=$|[.,;])/imy;
/** "Numbness, tingling and weakness denied": a list that opens its sentence, and is no statement of its own. */
const LIST_DENIED = patternOf(/^\W*(?!(?:has|had|have|he|she|pt|patient|reports?|with|notes|endorses|positive|admits)\b)[a-z-]+(?: [a-z-]+)?(?:(?:, ?(?:and |or )?|\/| (?:and|or|&) )[a-z-]+(?: [a-z-]+)?){0,6}(?<!\b(?:is|are|was|were)) $/i);
/** "... denied by the patient, ...": it takes no object behind it. */
const DENIED_END = /^denied(?: by (?:the )?(?:patient|pt|him|her))?(?:[,;.]|\W*$)/;
/** "No numbness except in the left thumb": there it is. */
const EXCEPT = /\s(?:except|other than|apart from|aside from)\s(?:in|at|over|on|for (?:(?:the|his|her) )?(?:left|right|both))\b/iy;
/** Cues looked at for the word that denies a list. */
const LONGEST_LIST = 12;
/** The sign before a label is its own: the one behind it is of the next. */
const SIGN_BEFORE = /\([+–-]\)\s?$/;
/** The answer behind a choice: "(Y/N): N". */
const PICKED = /[\s)]{0,2}[:=-]\s?(yes|no|y|n)\b/iy;

function saidBy(value: string): Answer['says'] | undefined {
  const word = value.toLowerCase().trim();
  return VALUES.find(([, words]) => words.has(word))?.[0];
}

/** The answer that stands after a label: "Paresthesia: no", "Numbness - none", "tingling (denied)", "Numbness? No". */
export function labelValue(text: string, { start: from, hits }: SentenceCues, start: number, end: number, sentenceEnd: number): Answer | undefined {
  let at = end;
  while (text[at] === ' ') at++;
  if (at >= sentenceEnd) return undefined;
  const first = text[at]!;
  if (first === '(' && SIGN_BEFORE.test(text.slice(Math.max(from, start - 4), start))) return undefined;
  CHOICE.lastIndex = at;
  let choice = CHOICE.exec(text);
  if (!choice && first === '?' && at + 1 >= sentenceEnd) return { says: 'possible', cue: cueAt(text, at, at + 1) };
  NO.lastIndex = end;
  const no = NO.exec(text);
  if (no) return { says: 'negated', cue: cueAt(text, at, end + no[0].length) };
  if (!choice && !'?-=–—([:'.includes(first)) {
    const next = firstFrom(hits, end);
    const denied = hits.slice(next, next + LONGEST_LIST).find((hit) => DENIED_END.test(text.slice(hit.start, sentenceEnd)));
    if (denied && LIST_DENIED.test(text.slice(from, denied.start))) return { says: 'negated', cue: cueAt(text, denied.start, denied.start + 'denied'.length) };
    EXCEPT.lastIndex = end;
    if (EXCEPT.test(text)) return { says: 'affirmed' };
    const mark = markAfter(hits, end);
    if (mark === undefined) return undefined;
    CHOICE.lastIndex = at = mark;
    choice = CHOICE.exec(text);
  }
  if (choice) {
    PICKED.lastIndex = at + choice[0].length;
    const picked = PICKED.exec(text);
    if (!picked) return { says: 'template' };
    const to = PICKED.lastIndex;
    return { says: /n/i.test(picked[1]!) ? 'negated' : 'affirmed', cue: cueAt(text, to - picked[1]!.length, to) };
  }
  BRACKET.lastIndex = at;
  const bracket = BRACKET.exec(text);
  // "Numbness (left hand): none".
  VALUE.lastIndex = bracket ? BRACKET.lastIndex : at;
  return saidIn(text, bracket, sentenceEnd) ?? saidIn(text, VALUE.exec(text), sentenceEnd);
}

function saidIn(text: string, found: RegExpExecArray | null, sentenceEnd: number): Answer | undefined {
  const says = found && found.index + found[0].length <= sentenceEnd + 1 ? saidBy(found[1]!) : undefined;
  if (!says) return undefined;
  const answer = found!.index + found![0].lastIndexOf(found![1]!);
  return { says, cue: cueAt(text, answer, answer + found![1]!.length) };
}

/** Start of the colon or dash that ends the label around `end`; undefined when other punctuation or too many words come first. */
function markAfter(hits: SentenceCues['hits'], end: number): number | undefined {
  for (let index = firstFrom(hits, end); index < hits.length; index++) {
    const { role, start, end: to } = hits[index]!;
    if (start - end > LABEL_GAP) return undefined;
    if (role === 'colon' || role === 'dash') return start;
    if (role === 'semicolon' || (role === 'separator' && to - start === 1)) return undefined;
  }
  return undefined;
}

/** The words between two offsets as a cue. */
export const cueAt = (text: string, start: number, end: number): Cue => ({ text: text.slice(start, end), start, end });

const EMPTY_BOX = /\[\s?\]|\(\s\)|[☐□○]/g;
const TICKED_BOX = /\[\s?[xX✓✔*]\s?\]|\(\s?[xX]\s?\)|[☑☒✓✔]/g;
const ANSWER_BOXES = /(\[\s?[x✓✔*]?\s?\]|\([\sx]\)|[☐☑☒✓✔□])\s?(yes|no|y|n|present|absent)\b/gi;
/** "[x] no numbness": what is ticked is the denial. */
const DENIAL = /\b(?:no|not|den(?:ies|ied)|without|negative)\b/i;
const TICKED = /[xX✓✔*☑☒]/;

const lastPlace = (form: RegExp, text: string): number => matches(text, form).at(-1)?.index ?? -1;

/** The check box of a concept: an empty one makes it a label of the form, a ticked one affirms. "Numbness [ ] yes [x] no" is answered by the tick. */
export function boxState(text: string, sentence: Span, start: number, end: number): Answer | undefined {
  const choices = matches(text.slice(end, Math.min(sentence.end, end + 40)), ANSWER_BOXES);
  if (choices.length > 0) {
    const pick = choices.find(([, box]) => TICKED.test(box!));
    if (!pick) return { says: 'template' };
    const from = end + pick.index;
    return { says: /^(?:n|absent)/i.test(pick[2]!) ? 'negated' : 'affirmed', cue: cueAt(text, from, from + pick[0].length) };
  }
  const before = text.slice(sentence.start, start);
  const empty = lastPlace(EMPTY_BOX, before);
  const ticked = lastPlace(TICKED_BOX, before);
  if (empty > ticked) return { says: 'template' };
  return empty === ticked || DENIAL.test(before.slice(ticked)) ? undefined : { says: 'affirmed' };
}

const STATUS = /\b(?:status|state|present|answer|response|active|result|finding|yes|no|reported)\b/i;
const PAST_START = /^(?:discontinued|stopped|completed|inactive|expired|ended|resolved|finished|d\/c|dc'd|removed|suspended|past|cancelled|canceled|no longer)\b/i;
const ACTIVE_START = /^(?:active|current|taking|ongoing)\b/i;
const TICKS: ReadonlySet<string> = new Set(['x', '✓', '✔', '☑', '●', '[x]']);
const WEAK = new Set(['0', 'n', 'x', 'y', 'n/a', 'normal', 'clear', 'intact', 'nl', 'old', 'done', '?', 'current']);

/** What the other cells of a table row say: a status column, or a label with its answer beside it. */
export function rowValue(doc: DocumentMap, start: number, end: number, kind: ConceptKind): Answer | undefined {
  const place = cellAt(doc, start);
  if (!place || place.row.header || end > place.cell.end) return undefined;
  const { row, cell } = place;
  for (const other of row.cells) {
    if (other === cell) continue;
    const value = doc.text.slice(other.start, other.end);
    const header = row.headers[other.column];
    const cue = cueAt(doc.text, other.start, other.end);
    if (PAST_START.test(value) && (kind !== 'finding' || value.length < 24 || /status|state/i.test(header ?? ''))) return { says: 'historical', cue };
    if (kind !== 'finding' && ACTIVE_START.test(value)) return { says: 'affirmed', cue };
    const says = cellAnswer(value, header, row.cells.length, Math.abs(other.column - cell.column));
    if (says) return { says, cue };
  }
  return undefined;
}

function cellAnswer(value: string, header: string | undefined, cells: number, distance: number): Answer['says'] | undefined {
  if (TICKS.has(value.toLowerCase()) && header) {
    if (/^(?:no|denies|negative|absent)\b/i.test(header)) return 'negated';
    return /^(?:yes|positive|present)\b/i.test(header) ? 'affirmed' : undefined;
  }
  if (value.length > 24) return undefined;
  const says = saidBy(value);
  if (!says) return undefined;
  const asked = STATUS.test(header ?? '');
  if (WEAK.has(value.toLowerCase()) && !(asked || cells === 2) || value === '-' || value === '–') return undefined;
  return asked || distance === 1 ? says : undefined;
}
