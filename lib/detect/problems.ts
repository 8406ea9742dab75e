/** Diagnoses and procedures that rules ask about, and codes of ICD-10-CM. */
import { conceptCodes } from '../guideline/data/concepts-phrases.ts';
import { codeWords, deliveryCodes, snomedProcedures } from '../guideline/data/treatment-codes.ts';
import { problems } from '../guideline/data/problems.ts';
import type { ProblemTerms } from '../guideline/types.ts';
import type { FullContext } from './context.ts';
import { cellAt } from './document-rows.ts';
import type { Span } from './document.ts';
import { holds, uncovered } from './near.ts';
import { matches, patternOf } from './patterns.ts';
import { ownDate } from './dates.ts';
import { anyOf, asserted, contextAt, dateInRow, datesOf, termsOf, type Draft, type Reading } from './reading.ts';
import { leftByOperation, resultWords, smallOperations } from '../guideline/data/procedures.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt } from './sentences.ts';
import { findTerms, type Found } from './vocabulary.ts';
import type { ChartDate, SectionKind } from './types.ts';

/** A full code, or a category of three characters that stands alone in brackets or a cell. */
const CODE = /\b[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b|(?<=[([\t|]\s?)[A-TV-Z]\d\d(?=\s?[)\]\t|\n]|$)/g;
/** Treatments among the problems: offered or recommended, they are not there. */
const DEVICES = new Set(['pacemaker', 'dialysis']);
const DRUG_INDUCED = /drug[- ]induced/i;

interface CodeRow { readonly prefix: string; readonly concept: string; readonly name: string }

const CODE_ROWS: readonly CodeRow[] = [
  ...conceptCodes.flatMap(({ concept, name, prefixes }) => prefixes.map((prefix) => ({ prefix, concept, name }))),
  ...(problems as readonly ProblemTerms[]).flatMap(({ id, codes = [] }) => codes.map((prefix) => ({ prefix, concept: 'problem', name: id }))),
];

export function readProblems(reading: Reading): Draft[] {
  const excepted = termsOf(reading, 'except');
  const all = [...termsOf(reading, 'problem'), ...excepted].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const drafts = uncovered(all, (long, short) => (long.entry.family === 'except' ? long.entry.id === short.entry.id && overlap(long, short) : short.entry.id.endsWith('-unspecified') && holds(long, short)))
    .filter((hit) => hit.entry.family === 'problem' && isMeant(reading, hit)).flatMap((hit) => turnedRound(reading, hit))
    .map((hit): Draft => ({ concept: 'problem', name: hit.entry.id, start: hit.start, end: hit.end, context: lasting(hit.entry.id, contextAt(reading, hit, DEVICES.has(hit.entry.id) ? 'treatment' : 'finding')), ...dated(reading, hit) }));
  return [...drafts, ...readCodes(reading), ...readTreatmentCodes(reading), ...readProcedures(reading)];
}

/** What ends a title turned round: one or two words behind a comma or in brackets, and nothing more. */
const BEHIND = /^\s?[,(]\s?([a-z]+(?:[ -][a-z]+)?)\)?(?=\s?(?:[;.|]|$))/im;
const LONGEST_BEHIND = 48;

/** "Glaucoma, angle closure" among the problems names what "angle closure glaucoma" names, beside glaucoma; "hypertension, pulmonary" is none of the blood pressure. */
function turnedRound({ doc, text }: Reading, hit: Found): Found[] {
  const behind = BEHIND.exec(text.slice(hit.end, hit.end + LONGEST_BEHIND));
  if (!behind || !OF_PROBLEMS.has(sectionAt(doc, hit.start).kind)) return [hit];
  const title = `${behind[1]} ${text.slice(hit.start, hit.end)}`;
  const named = (family: 'problem' | 'except'): readonly Found[] => (findTerms(title).get(family) ?? []).filter(({ start, end }) => start === 0 && end === title.length);
  return [...(named('except').some(({ entry }) => entry.id === hit.entry.id) ? [] : [hit]), ...named('problem').map(({ entry }) => ({ entry, start: hit.start, end: hit.end + behind[0].length }))];
}

const ABBREVIATIONS: ReadonlySet<string> = new Set((problems as readonly ProblemTerms[]).flatMap(({ abbreviations = [] }) => abbreviations));
const OF_PROBLEMS: ReadonlySet<SectionKind> = new Set(['problem-list', 'history', 'assessment']);
/** Behind an abbreviation: it is one. */
const SAID = /^\s(?:syndrome|on mri)\b/i;
/** Nothing but marks, numbers and a date beside it. */
const ALONE = /^[\s\d#.,:;()/|•*–—-]*$/;

/** An abbreviation that may be another word stands for the problem in capitals where problems are listed. */
function isMeant({ doc, text }: Reading, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!ABBREVIATIONS.has(words.toLowerCase())) return true;
  if (SAID.test(text.slice(end, end + 12))) return true;
  if (words !== words.toUpperCase()) return false;
  return OF_PROBLEMS.has(sectionAt(doc, start).kind) || ALONE.test(lineOf(text, { start, end }).replace(words, ''));
}

const LASTING: ReadonlySet<string> = new Set((problems as readonly ProblemTerms[]).filter((row) => row.lasting).map(({ id }) => id));

/** "PMH: epilepsy", "history of hypertension": such a problem is there still, unless the words say that it went. */
function lasting(id: string, context: FullContext): FullContext {
  if (!LASTING.has(id) || context.temporality !== 'historical' || context.over) return context;
  const { cue: _, ...rest } = context;
  return { ...rest, temporality: 'current' };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function readCodes(reading: Reading): Draft[] {
  return matches(reading.text, CODE).flatMap((match) => {
    const code = match[0];
    const rows = CODE_ROWS.filter(({ prefix }) => code.startsWith(prefix));
    const span = { start: match.index, end: match.index + code.length };
    const context = contextAt(reading, span, 'finding');
    // Some public forms name G62.82 "drug-induced": code and words disagree, so it is to be asked.
    const doubtful = code.startsWith('G62.82') && DRUG_INDUCED.test(lineOf(reading.text, span));
    return rows.map(({ concept, name }): Draft => ({
      concept, name, ...span, ...dated(reading, span), ...(concept === 'radiotherapy' ? { course: {} } : {}),
      context: concept === 'problem' ? lasting(name, context) : doubtful && concept === 'radiotherapy' && context.assertion === 'present' ? asserted(context, 'possible') : context,
    }));
  });
}

const TREATMENT_CODE = /(?<![\w.-])(?:77\d{3}|G[06]\d{3}|\d{8,17})(?![\w-]|\.\d)/g;
const CODE_WORDS = patternOf(codeWords, 'i');
/** First and last code of each range; of a single code only the first. */
const DELIVERY = deliveryCodes.flatMap(({ codes: ranges }) => ranges.map((range) => range.split('-')));
const SNOMED: ReadonlySet<string> = new Set(snomedProcedures);

/** Codes of procedures that give radiotherapy. Five digits are one only where something says that they are a code. */
function readTreatmentCodes(reading: Reading): Draft[] {
  return matches(reading.text, TREATMENT_CODE).flatMap((match): Draft[] => {
    const code = match[0];
    const span = { start: match.index, end: match.index + code.length };
    const delivery = DELIVERY.some(([from = '', to = from]) => from.length === code.length && code >= from && code <= to);
    if (!SNOMED.has(code) && !(delivery && isCalledCode(reading, span))) return [];
    return [{ concept: 'radiotherapy', name: 'code', course: {}, ...span, ...dated(reading, span), context: contextAt(reading, span, 'treatment') }];
  });
}

function isCalledCode({ doc, text }: Reading, span: Span): boolean {
  const found = cellAt(doc, span.start);
  return CODE_WORDS.test(`${found?.row.headers[found.cell.column] ?? ''} ${sectionAt(doc, span.start).heading ?? ''} ${lineOf(text, span)}`);
}

function lineOf(text: string, { start, end }: Span): string {
  const to = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, to < 0 ? text.length : to);
}

/** A date of its own: right behind ("MI 2019", "(11/2025)"), or in another cell of its row. */
function dated(reading: Reading, span: Span): { date?: ChartDate } {
  const listed = dateInRow(reading, span.start);
  if (listed) return { date: listed };
  const sentence = sentenceAt(reading.doc, span.start);
  const after = datesOf(reading, { start: span.end, end: Math.min(sentence.end, span.end + 40) })[0];
  return after && /^(?:[\s(:-]*(?:\w+ )?|[\s(,:-]*(?:(?:diagnosed|found|noted|known) )?)(?:in|on|dx|since|diagnosed|from|of|\()?\s?$/i.test(reading.text.slice(span.end, after.start)) ? { date: ownDate(after) } : {};
}

/**
 * Operations with their date; planned when scheduled or decided. One without a
 * date was done at a time not known, never on the day of the note; a mention
 * that says neither is left out ("too small for biopsy").
 */
function readProcedures(reading: Reading): Draft[] {
  return termsOf(reading, 'procedure').flatMap((hit): Draft[] => {
    if (LEFT.test(reading.text.slice(hit.end, hit.end + 16)) || SMALL.test(reading.text.slice(Math.max(0, hit.start - 16), hit.start))) return [];
    const sentence = sentenceAt(reading.doc, hit.start);
    const dates = datesOf(reading, sentence);
    const { text } = reading;
    const after = dates.find(({ start }) => start >= hit.end && start - hit.end <= 50 && !OTHER_DATE.test(text.slice(hit.end, start)));
    const before = dates.filter(({ end }) => end <= hit.start && hit.start - end <= 30 && !/[;.]/.test(text.slice(end, hit.start))).at(-1);
    const written = after ?? before;
    const date = written ? ownDate(written) : dated(reading, hit).date;
    const read = contextAt(reading, hit, 'treatment');
    // "Biopsy was negative": it was done.
    const judged = read.negated && read.cue && read.cue.start >= hit.end && RESULT.test(read.cue.text) ? { ...asserted(read, 'present'), received: true } : read;
    const context = TO_COME.test(text.slice(hit.end, Math.min(sentence.end, hit.end + 24))) && !judged.negated ? asserted(judged, 'planned') : judged;
    if (!date && context.assertion === 'present' && !context.received) return [];
    return [{ concept: 'procedure', name: hit.entry.id, start: hit.start, end: hit.end, context, date: date ?? null }];
  });
}
const LEFT = anyOf(leftByOperation, '^[\\s-]', '\\b');
const RESULT = anyOf(resultWords, '\\b', '\\b');
const SMALL = anyOf(smallOperations, '\\b', '\\s$');
const TO_COME = /^\s?(?:is |was |has been |now )?(?:scheduled|booked|planned|pending|arranged|recommended|decided|set for)\b/i;
const OTHER_DATE = /;|\b(?:then|mri|ct|pet|xrt|rt|radiation|chemo\w*)\b/i;
