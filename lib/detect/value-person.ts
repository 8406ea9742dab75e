/** Age and sex, from banners, labels and the opening of notes. */
import { birthLabels, birthWords, recordLabels } from '../guideline/data/date-cues.ts';
import { agedThings, femaleWords, maleWords } from '../guideline/data/value-cues.ts';
import { datesInText } from './dates.ts';
import { cellAt } from './document-rows.ts';
import { spanOf } from './near.ts';
import { matches, patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt } from './sentences.ts';
import { valueFinding } from './value-findings.ts';
import type { DocumentMap, Span } from './document-types.ts';
import type { Finding } from './types.ts';

type Sex = 'female' | 'male';

const FEMALE = femaleWords.join('|');
const MALE = maleWords.join('|');
const SEXES = `(?:${FEMALE}|${MALE})`;
const YEARS = '(?:-|\\s)?(?:y(?:ea)?rs?(?:-|\\s)?old|y\\.?\\s?/?\\s?o\\.?|years? of age|years?|yrs?|y)';
/** "58 yo", "70-year-old", "15 y.o.", "F, 58 y". */
const AGE = patternOf(`(?<![\\w./-])(\\d{1,3})${YEARS}(?![\\w/])`, 'gi');
/** "8-month-old boy", "10 week old infant": a child named right behind. */
const AGE_OF_CHILD = patternOf(/(?<![\w./-])(?<!\b(?:her|his|with|of|has|had) (?:an? )?)(\d{1,2})[-\s](m|w|d)(?:onth|eek|ay)s?[-\s]old(?=(?: [\w-]+){0,3} (?:boy|girl|infant|baby|child|male|female)\b)/gi);
const PER_YEAR = { m: 12, w: 52, d: 365 } as const;
/** "55M", "64 M", "57yF": a sex right behind the number. */
const AGE_SEX = /(?<![\w./-])(\d{1,3})\s?y?([MF])(?![\w/'’+-])/g;
/** "F 52", "M, 59", "(F, 52)", "Sex/Age M 57", "F / 70". */
const SEX_AGE = /(?<![\w./-])([MF]|[Ff]emale|[Mm]ale|FEMALE|MALE)[\s,/|·•]{1,3}(\d{1,3})(?![\w./:-]|\s?(?:mg|kg|lb|cm|mm|%|MG|KG|LB|CM|MM))/g;
const LABEL_AGE = /\bage(?:\s?\/\s?sex|\s?\(y(?:ears|rs)?\))?\s?[:=]?\s?(\d{1,3})(?!\d|[./-]\d|\s?(?:%|to))/gi;
const LABEL_SEX = /\b(?:sex|gender)(?: assigned at birth)?(?:\s?\/\s?age)?\s?[:=]\s?(female|male|f|m|woman|man)\b/gi;
const BIRTH = patternOf(`\\b(?:${birthWords})(?:\\s?\\([^)]{0,20}\\))?\\s?(?:on\\s)?[:=]?\\s?`, 'gi');
const BANNER = patternOf(`(?<![a-z])(?:${birthLabels}|${recordLabels})(?![a-z])`, 'i');
/** All titles begin with it. */
const CAPITAL_M = 77;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|MISS|MRS?(?=\.))\.?\s/;
const SEX_WORD = patternOf(`^[\\s,·•|/(]*(?:(?:[a-z-]+|[A-Z]{2,4})\\s){0,4}?(${SEXES})(?![\\w'’/-])`, 'i');
const SEX_ALONE = /(?<![\w-])([Ff]emale|[Mm]ale|FEMALE|MALE|(?<=[|·•(,\s])[MF](?=[\s|·•),]))(?![\w-])/g;
/** "58 y/o RHM", "61 yo WF": right-handed man, white female. */
const SHORT_SEX = /^\s(?:RH|LH|W|B|H|A|C|AA)(M|F|W)(?![\w'’-])/;
const THING = patternOf(`^[\\s-]*(?:(?:[a-z-]+)\\s){0,1}?(?:${agedThings})(?!\\w)`, 'i');
const NOT_AGE = patternOf(/$(?<=(?:[<>≤≥]|\b(?:(?:at|the|since) age|aged|onset|when|for|over|about|past|last|x|every|in|after|within|next|of|post|than|nearly|almost|by|until|to|and))\s?)/i);
const OLDEST = 120;

const FEMALE_WORDS: ReadonlySet<string> = new Set(femaleWords);
const sexOf = (word: string): Sex => (FEMALE_WORDS.has(word.toLowerCase()) ? 'female' : 'male');

/** Age in years (concept `measure`, `age`) and `sex`; that of a banner has the section `banner`. */
export function personFindings(doc: DocumentMap): Finding[] {
  const findings: Finding[] = [];
  const add = (found: Finding | undefined): void => {
    const same = found && findings.slice(-6).some((other) => other.name === found.name && other.measure?.value === found.measure?.value && other.start < found.end && found.start < other.end);
    if (found && !same) findings.push(onBanner(doc, found.start) ? { ...found, section: 'banner' } : found);
  };
  for (const match of matches(doc.text, AGE)) readAge(doc, match, add);
  for (const { index, 0: words, 1: number, 2: unit } of matches(doc.text, AGE_OF_CHILD)) {
    const years = Math.floor(Number(number) / PER_YEAR[unit!.toLowerCase() as keyof typeof PER_YEAR]);
    add(age(doc, { start: index, end: index + words.length }, String(years)));
  }
  for (const { index, 0: words, 1: number, 2: letter } of matches(doc.text, AGE_SEX)) {
    if (!isOpening(doc, index, index + words.length)) continue;
    add(age(doc, { start: index, end: index + words.length }, number!));
    add(sex(doc, { start: index, end: index + words.length }, sexOf(letter!)));
  }
  for (const { index, 0: words, 1: word, 2: number } of matches(doc.text, SEX_AGE)) {
    if (!isOpening(doc, index, index + words.length)) continue;
    add(age(doc, { start: index, end: index + words.length }, number!));
    add(sex(doc, { start: index, end: index + words.length }, sexOf(word!)));
  }
  for (const { index, 0: words, 1: number } of matches(doc.text, LABEL_AGE)) {
    const lead = doc.text.slice(Math.max(0, index - 12), index);
    if (/\b(?:at|since|from|of|until|before|after|by|bone|gestational|mental)\s$/i.test(lead) || !(onBanner(doc, index) || /[:=]/.test(words) || /(?:^|[\n|,;·•])\s?$/.test(lead))) continue;
    add(age(doc, { start: index, end: index + words.length }, number!));
  }
  for (const { index, 0: words, 1: word } of matches(doc.text, LABEL_SEX)) add(sex(doc, { start: index, end: index + words.length }, sexOf(word!)));
  readCells(doc, add);
  readBanner(doc, add);
  readBirth(doc, add);
  return findings;
}

type Add = (found: Finding | undefined) => void;

function age(doc: DocumentMap, span: Span, number: string): Finding | undefined {
  const value = Number(number);
  if (value > OLDEST || sectionAt(doc, span.start).kind === 'family-history') return undefined;
  return valueFinding(doc, 'measure', 'age', span, { id: 'age', value, unit: 'years', written: doc.text.slice(span.start, span.end) }, undefined);
}

function sex(doc: DocumentMap, span: Span, name: Sex): Finding | undefined {
  return sectionAt(doc, span.start).kind === 'family-history' ? undefined : valueFinding(doc, 'sex', name, span, undefined, undefined);
}

/** "58 yo F", "74 year old retired clockmaker"; not the age of a scar or a son, and not at diagnosis. */
function readAge(doc: DocumentMap, { index, 0: words, 1: number }: RegExpMatchArray & { index?: number }, add: Add): void {
  const start = index!;
  const end = start + words.length;
  const lead = doc.text.slice(Math.max(0, start - 24), start);
  const rest = doc.text.slice(end, end + 60);
  // "old", "yo" and "years of age", not "years" or "y".
  const old = /o/i.test(words);
  if (THING.test(rest) || /^\s(?:ago|later|out|post|after|of (?!age)|history|hx|s\/p|and \d|\d)/i.test(rest)) return;
  if (old ? /\b(?:her|his|their)\s$/i.test(lead) : !(onBanner(doc, start) || SEX_BEFORE.test(lead) || SEX_NEXT.test(rest)) || NOT_AGE.test(lead)) return;
  if (/\b(?:at|when|aged|since)\s$/i.test(lead)) return;
  add(age(doc, { start, end }, number!));
  const named = old || onBanner(doc, start) || SEX_NEXT.test(rest) ? SEX_WORD.exec(rest) : null;
  if (named && !/[.;\n]/.test(named[0])) add(sex(doc, { start, end: end + named[0].length }, sexOf(named[1]!)));
  const short = named ? null : SHORT_SEX.exec(rest);
  if (short) add(sex(doc, { start, end: end + short[0].length }, short[1] === 'M' ? 'male' : 'female'));
  const before = SEX_BEFORE.exec(lead);
  if (!named && !short && before) add(sex(doc, { start: start - before[0].length, end }, sexOf(before[1]!)));
}

/** "79 y, F", "79 y · F", "61 y male". */
const SEX_NEXT = /^\s?[,·•|/(]?\s?(?:[MF]|[Ff]emale|[Mm]ale|FEMALE|MALE)(?=\s?(?:$|[\n,;.|·•)]|(?:with|who|here|presents|presenting|seen|referred)\b))/;
/** "F, 58 y"; not "I'm 58". */
const SEX_BEFORE = /(?<![\w'’-])(male|female|m|f)[^a-z0-9]{0,5}$/i;

/** On a banner, or at the beginning of a line or sentence of a note. */
function isOpening(doc: DocumentMap, start: number, end: number): boolean {
  if (onBanner(doc, start)) return true;
  const line = doc.lines[indexAt(doc.lines, start)];
  const lead = doc.text.slice(Math.max(line?.start ?? 0, start - 24), start);
  return /(?:^|[.:|\t(]|\bsubj\w*)\s?$/i.test(lead) && !/[^\s.,;|)]/.test(doc.text.slice(end, end + 1));
}

function onBanner(doc: DocumentMap, at: number): boolean {
  const line = doc.lines[indexAt(doc.lines, at)]!;
  const from = Math.max(line.start, at - 200);
  if (BANNER.test(doc.text.slice(from, Math.min(line.end, at + 200)))) return true;
  return sectionAt(doc, at).kind === 'banner';
}

const LABEL_CELL = /^(?:age|sex|gender|birth ?sex|age ?\/ ?sex|sex ?\/ ?age)$/;

/** "Sex / age | F / 70", "Age | 68". */
function readCells(doc: DocumentMap, add: Add): void {
  for (const row of doc.rows) {
    for (const cell of row.cells) {
      const label = doc.text.slice(cell.start, cell.end).toLowerCase();
      if (!LABEL_CELL.test(label)) continue;
      const next = row.cells[cell.column + 1];
      if (!next) continue;
      const value = doc.text.slice(next.start, Math.min(next.end, next.start + 30));
      const number = label.includes('age') ? /\d+/.exec(value) : null;
      const word = label !== 'age' ? /\b(female|male|f|m)\b/i.exec(value) : null;
      if (number) add(age(doc, spanOf(number, next.start), number[0]));
      if (word) add(sex(doc, spanOf(word, next.start), sexOf(word[1]!)));
    }
  }
}

/** A sex alone on a line with a birth date or record number; a title at its beginning. */
function readBanner(doc: DocumentMap, add: Add): void {
  for (const { index, 0: words } of matches(doc.text, SEX_ALONE)) {
    if (onBanner(doc, index)) add(sex(doc, { start: index, end: index + words.length }, sexOf(words)));
  }
  for (const line of doc.lines) {
    const title = doc.text.charCodeAt(line.content) === CAPITAL_M ? TITLE.exec(doc.text.slice(line.content, line.content + 6))?.[0].trim() : undefined;
    if (title === undefined || !BANNER.test(doc.text.slice(line.content, Math.min(line.end, line.content + 200)))) continue;
    add(sex(doc, { start: line.content, end: line.content + title.length }, /mr\b/i.test(title) ? 'male' : 'female'));
  }
}

/** The age today by a written birth date, where it is known how late it is. */
function readBirth(doc: DocumentMap, add: Add): void {
  const { past } = doc;
  if (past === undefined) return;
  for (const { index, 0: words } of matches(doc.text, BIRTH)) {
    const from = index + words.length;
    const found = datesInText(doc.text, from, from + 24, { dayFirst: doc.dayFirst })[0];
    if (!found || found.precision !== 'day' || found.start - from > 4 && !cellAt(doc, index)) continue;
    const years = Number(past.slice(0, 4)) - Number(found.iso.slice(0, 4)) - (past.slice(5) < found.iso.slice(5) ? 1 : 0);
    if (years < 0) continue;
    add(age(doc, { start: index, end: found.end }, String(years)));
  }
}
