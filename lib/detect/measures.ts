/** Labs, vital signs and scores with their numbers, in the unit of their definition. */
import type { MeasureTerms, ScaleTerms } from '../guideline/types.ts';
import { datesInText, type FoundDate } from './dates.ts';
import type { Span } from './document.ts';
import { unitAfter, numberOf, type Written } from './measure-units.ts';
import { contextAt, ownDate, PRESENT, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { measuresInTables } from './measure-tables.ts';
import type { Found } from './vocabulary.ts';

/** From a label to its number: colon, tab, a date or a unit in brackets, a word or two. */
const TO_VALUE = /^(?:[\s:=|,–-]|\([^)\n]{0,36}\)|\[[^\]\n]{0,20}\]|\b(?:level|count|today|now|is|was|of|at|total|serum|value|result|sitting|standing|on|approximately|about|stable|currently|reg|random|fasting|paced|this|visit|[ck]kd-?epi(?: 20\d\d)?)\b|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)|\d{4}-\d\d-\d\d|\b[a-zµμ]{1,6}\/(?:d?l|min|ul|h|mol)(?:\/1\.73 ?m[2²])?\b)*/i;
const NUMBER = /^(?<bound>[<>≤≥]=?|~)?\s?(?<value>\d{1,3}(?:,\d{3})+|\d+(?:[.]\d+)?)/;
const PROTEIN = /^(?:(?<plus>\d)\s?\+|(?<pluses>\+{1,4})|(?<none>neg(?:ative)?|nil|none|absent)\b)/i;
/** Longest way from a label to its number. */
const REACH = 60;

export function readMeasures(reading: Reading): Draft[] {
  const hits = termsOf(reading, 'measure').filter(({ entry }) => !['age', 'ecog'].includes(entry.id));
  const tables = measuresInTables(reading, hits);
  const free = hits.filter(({ start }) => !tables.rows.some((row) => start >= row.start && start < row.end));
  return [...tables.drafts, ...free.flatMap((hit, index) => measureAt(reading, hit, free[index + 1], free[index - 1])), ...scores(reading)];
}

/** The value behind a label; of "ALT/AST 18/20" each label has its own. */
function measureAt(reading: Reading, hit: Found, next: Found | undefined, last: Found | undefined): Draft[] {
  const { text } = reading;
  const definition = hit.entry.measure!;
  const second = last !== undefined && isPair(text, last, hit);
  const end = next && isPair(text, hit, next) ? next.end : hit.end;
  const written = valueAfter(text, end, definition, second ? 2 : 1, end !== hit.end || second);
  if (!written) return [];
  const context = contextAt(reading, hit, 'finding');
  if (context.assertion === 'template' || context.assertion === 'other-person' || context.assertion === 'planned') return [];
  const date = dateOf(reading, { start: hit.start, end: written.end }, end, written.start);
  const made = (id: string, { value, unit }: { value: number; unit: string }): Draft => ({
    concept: 'measure', name: id, start: hit.start, end: written.end, context: PRESENT, ...(date ? { date: ownDate(date) } : {}),
    measure: { id, value, unit, written: text.slice(written.start, written.end).trim() },
  });
  const drafts = [made(definition.id, { value: written.value, unit: definition.unit })];
  if (definition.id === 'bp-systolic' && written.second !== undefined) drafts.push(made('bp-diastolic', { value: written.second, unit: definition.unit }));
  return definition.id === 'bp-systolic' && written.second === undefined ? [] : drafts;
}

const isPair = (text: string, a: Found, b: Found): boolean => a.end < b.start && a.entry.id !== b.entry.id && /^\s?\/\s?$/.test(text.slice(a.end, b.start));

interface Value extends Written, Span { readonly second?: number }

/** The `place`-th number behind a label; undefined when none is believed. */
export function valueAfter(text: string, from: number, definition: MeasureTerms, place: 1 | 2, paired: boolean): Value | undefined {
  const line = text.indexOf('\n', from);
  const limit = Math.min(line < 0 ? text.length : line, from + REACH);
  let at = from + TO_VALUE.exec(text.slice(from, limit))![0].length;
  if (definition.id === 'urine-protein-dipstick') return proteinAt(text, at);
  const stop = Math.min(line < 0 ? text.length : line, at + REACH);
  if (place === 2) {
    const slash = /^[^/\n]{0,8}?(?:mg\/dl|g\/dl|umol\/l)?\s?\/\s?/i.exec(text.slice(at, stop));
    if (!slash || !NUMBER.test(text.slice(at, stop))) return undefined;
    at += slash[0].length;
  }
  const found = NUMBER.exec(text.slice(at, stop));
  if (!found) return undefined;
  const numberEnd = at + found[0].length;
  const rest = text.slice(numberEnd, Math.min(line < 0 ? text.length : line, numberEnd + 40));
  const pressure = /^\s?\/\s?(\d{2,3})(?![\d/])/.exec(rest);
  if (definition.id === 'bp-systolic') {
    const value = numberOf(found.groups!.value!);
    return pressure && within(value, definition) ? { start: at, end: numberEnd + pressure[0].length, value, second: Number(pressure[1]) } : undefined;
  }
  if (/^\/\d/.test(rest) && !paired) return undefined;
  const shared = paired && place === 1 ? rest.replace(/^\s?\/\s?\d+(?:\.\d+)?/, '') : rest;
  const before = text.slice(from, at);
  const unit = unitAfter(numberOf(found.groups!.value!), shared, before, definition);
  return unit && { start: at, end: numberEnd + (paired && place === 1 ? 0 : unit.length), value: unit.value };
}

const within = (value: number, { plausible: [low, high] }: MeasureTerms): boolean => value >= low && value <= high;

function proteinAt(text: string, at: number): Value | undefined {
  const found = PROTEIN.exec(text.slice(at, at + 16));
  if (!found) return undefined;
  const { plus, pluses } = found.groups!;
  return { start: at, end: at + found[0].length, value: plus ? Number(plus) : pluses ? pluses.length : 0 };
}

/** A date written between label and number, right behind it, or at the head of the line. */
function dateOf(reading: Reading, { start, end }: Span, labelEnd: number, valueStart: number): FoundDate | undefined {
  const { text, doc } = reading;
  const reference = sectionAt(doc, start).date?.iso ?? doc.today;
  const settings = { dayFirst: doc.dayFirst, ...(reference ? { reference } : {}) };
  const between = datesInText(text, labelEnd, valueStart, settings)[0];
  if (between) return between;
  const after = /^[\s,]*(?:\(|on |in |\[)/.test(text.slice(end, end + 6)) ? datesInText(text, end, Math.min(text.length, end + 24), settings)[0] : undefined;
  if (after && after.start - end <= 6) return after;
  let line = text.lastIndexOf('\n', start) + 1;
  // Figures of one day often go over several indented lines.
  while (line > 0 && /^[ \t]{4,}\S/.test(text.slice(line, line + 12))) line = text.lastIndexOf('\n', line - 2) + 1;
  const head = datesInText(text, line, Math.min(start, line + 30), settings)[0];
  return head && /^[\s\-*•(]*(?:labs?|results?|vitals?|bloods?|obs|data|on)?\W{0,3}$/i.test(text.slice(line, head.start)) ? head : undefined;
}

const OUT_OF_TEN = /(?<![\d/.])(\d{1,2}(?:\.5)?)(?:\s?(?:-|–|to)\s?(\d{1,2}))?\s?(?:\/|out of)\s?10(?![\d/]|\s?(?:both|bilat|feet|correct|mg))/gi;
const PAIN_NEAR = /\b(?:pain|nrs|vas|burn\w*|shoot\w*|ach\w+|dysa?esth\w+|electric|discomfort|hurts?|sore\w*|stabbing|allodynia|neuralg\w*)\b/i;
const NOT_PAIN = /\b(?:monofilament|apgar|recall|digits?|words?|items|cycles?|doses?|balance|mood|energy|fatigue|nausea|anxiety|gleason|nodes?|sites?)\W{0,12}$/i;
const SCORE = /^(?:\s|[:=(–-]|\b(?:score[ds]?|of|is|was|today|total|rating|now|intensity|currently|at|about|avg|average|on|here|\(?interview\)?)\b)*(?<value>-?\d{1,3}(?:\.\d)?)(?:\s?(?:-|–|to)\s?(?<high>\d{1,3}))?(?:\s?(?:\/|out of)\s?(?<of>\d{1,3}))?(?![\d%]|\.\d|\s?(?:days?|weeks?|months?|years?|mg|hours?))/i;
/** How far before "5/10" its pain may stand. */
const NEAR = 220;

function scores(reading: Reading): Draft[] {
  const scored = termsOf(reading, 'scale').flatMap((hit) => (hit.entry.scale!.id === 'nrs' && /^pain$/i.test(reading.text.slice(hit.start, hit.end)) ? painAlone(reading, hit) : scoreAt(reading, hit, hit.entry.scale!)));
  const taken = scored.map(({ start, end }) => ({ start, end }));
  return [...scored, ...outOfTen(reading, taken), ...grades(reading)];
}

function scoreDraft(reading: Reading, id: string, value: number, span: Span, valueStart: number, range: readonly [number, number]): Draft[] {
  if (value < range[0] || value > range[1]) return [];
  const context = contextAt(reading, span, 'finding');
  if (context.assertion === 'template' || context.assertion === 'other-person') return [];
  const date = dateOf(reading, span, span.start, valueStart);
  return [{ concept: 'score', name: id, ...span, context: PRESENT, ...(date ? { date: ownDate(date) } : {}), measure: { id, value, unit: 'score', written: reading.text.slice(valueStart, span.end).trim() } }];
}

/** A score, and the former one in brackets behind it: "20/30 today (26/30 in 09/2025)". */
function scoreAt(reading: Reading, { start, end }: Found, { id, range }: ScaleTerms): Draft[] {
  const { text } = reading;
  const found = SCORE.exec(text.slice(end, end + 60));
  if (!found) return [];
  const { value, high, of } = found.groups!;
  if (of !== undefined && Number(of) !== range[1]) return [];
  const stop = end + found[0].length;
  const first = scoreDraft(reading, id, Number(high ?? value), { start, end: stop }, stop - found[0].trimStart().length, range);
  const former = new RegExp(`^[^.;\\n(]{0,20}\\(\\s?(\\d{1,3})\\s?/\\s?${range[1]}[^)\\n]{0,24}\\)`).exec(text.slice(stop, stop + 60));
  if (!former || first.length === 0) return first;
  const from = stop + former[0].indexOf('(') + 1;
  const span = { start: from, end: stop + former[0].length - 1 };
  const [date] = datesInText(text, span.start, span.end, { dayFirst: reading.doc.dayFirst, ...(reading.doc.today ? { reference: reading.doc.today } : {}) });
  return date ? [...first, ...scoreDraft(reading, id, Number(former[1]), span, from, range).map((draft) => ({ ...draft, date: ownDate(date) }))] : first;
}

/** "Pain 0", "Pain: 4" among vital signs. */
function painAlone(reading: Reading, { start, end }: Found): Draft[] {
  const found = /^\s?(?:score|level)?\s?[:=]?\s?(\d{1,2})(?=\s*(?:[,;|.)\n]|$))/i.exec(reading.text.slice(end, end + 16));
  return found ? scoreDraft(reading, 'nrs', Number(found[1]), { start, end: end + found[0].length }, end, [0, 10]) : [];
}

/** "5/10", "4 to 5/10" of a pain nearby. Of a range the higher end. */
function outOfTen(reading: Reading, taken: readonly Span[]): Draft[] {
  const { text } = reading;
  return [...text.matchAll(OUT_OF_TEN)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some(({ start, end }) => span.start >= start && span.start < end)) return [];
    const lead = text.slice(Math.max(0, span.start - NEAR), span.start);
    const paragraph = lead.slice(lead.lastIndexOf('\n\n') + 1);
    if (NOT_PAIN.test(lead) || !(PAIN_NEAR.test(paragraph) || PAIN_NEAR.test(text.slice(span.end, span.end + 24)))) return [];
    return scoreDraft(reading, 'nrs', Number(match[2] ?? match[1]), span, span.start, [0, 10]);
  });
}

const GRADE = /\b(?:ctcae\s+)?(?:grade|gr\.?|g)\s?([0-5])\b/gi;
const NERVE = /\b(?:neuropath\w*|cipn|plexopath\w*|neuralgia|paresthesia|dysesthesia|necrosis|cognitive|radiculitis|myelitis)\b/i;

/** CTCAE grades of a nerve or brain finding. */
function grades(reading: Reading): Draft[] {
  const { text } = reading;
  return [...text.matchAll(GRADE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const around = text.slice(Math.max(0, span.start - 40), span.end + 40).split('\n').find((line) => line.includes(match[0])) ?? '';
    if (!NERVE.test(around) || match[1] === '0') return [];
    return [{ concept: 'grade', name: `grade ${match[1]}`, ...span, context: contextAt(reading, span, 'finding') }];
  });
}
