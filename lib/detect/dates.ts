import { before, daysBetween, fullYear, isoDay, monthNumber, yearOf, type Precision, type Unit } from './dates-calendar.ts';
import { beginsBetween, dateBegins, MONTH, NUMBER, UNITS } from './dates-begins.ts';
import { aheadWords, dayFirstSigns, dayLeads, editions, monthFirstSigns, monthLeads, roughWords, scoredThings, toNext } from '../guideline/data/date-cues.ts';
import { numberOfWords } from './number-words.ts';
import { matches, patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import type { DocumentMap } from './document-types.ts';
import type { ChartDate } from './types.ts';

export { durationsIn, durationsInText, type FoundDuration } from './dates-durations.ts';
export type { Precision, Unit } from './dates-calendar.ts';

/** A calendar date as written; `iso` is `2024`, `2024-06` or `2024-06-07` by `precision`. Offsets are UTF-16 units, end exclusive. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
  readonly precision: Precision;
  /** Reckoned ("20 years ago", "last month"), or said to be rough ("about June 2019"). */
  readonly approximate?: boolean;
}

export interface DateSettings {
  /** ISO date that "11/19", "in January" and "2 years ago" are reckoned from; without it they are not read. */
  readonly reference?: string;
  /** ISO day that a year of two digits is not far behind; without it `reference`. */
  readonly past?: string;
  /** 06/07/2024 is the 6th of July. */
  readonly dayFirst?: boolean;
}

const YEAR = '(?:19|20)\\d\\d';
const BETWEEN = '(?:\\s?[-–—/.,]\\s?|\\s)';

/** One form a line; the first that matches at a place decides. */
const FORMS = `(?<![\\w/.]|\\d,|(?<!(?:19|20)\\d\\d|[a-z])-)(?:${[
  `(?<isoYear>${YEAR})([-/.])(?<isoMonth>\\d{1,2})\\2(?<isoDay>\\d{1,2})(?![\\d/])`,
  `(?<first>\\d{1,2})(?:(?<slash>[/-])(?<second>\\d{1,2})\\k<slash>(?<shortYear>\\d{4}|\\d{2})|\\.(?<second2>\\d{1,2})\\.(?<dotYear>\\d{4}))(?![\\d/]|-(?!\\d{1,2}/\\d{1,2}/\\d)\\d)`,
  `(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?:${BETWEEN}|\\sof\\s)(?<monthMiddle>${MONTH})${BETWEEN}(?<yearAfter>${YEAR}|\\d{2}(?![\\d:/.]|\\s?(?:mg|mcg|g|ml|%|tabs?|units?|x)\\b))`,
  `(?<monthBefore>${MONTH})\\s?(?<dayMiddle>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)(?<yearLast>${YEAR})`,
  `(?<monthOfYear>${MONTH})(?:\\s?[,/-]\\s?|\\sof\\s|\\s?)(?<yearOfMonth>${YEAR}|['’]\\d{2}\\b)`,
  `(?<monthNumber>\\d{1,2})[/-](?<yearOfNumber>${YEAR})`,
  `(?<yearFirst>${YEAR})[-/](?<monthSecond>\\d{1,2})(?![\\d/-])`,
  `(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?\\s(?<yearOfSeason>${YEAR})`,
  `(?<decade>(?:19|20)\\d0)['’]?s`,
  `['’](?<yearOnly>\\d{2})(?![\\w'’])`,
  `(?<ago>${NUMBER})\\s?(?<agoUnit>${UNITS})\\s(?:ago|back\\b(?!\\spain))`,
  `last\\s(?<last>week|month|year)\\b`,
  `(?<monthAlone>${MONTH})(?:\\s?(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/.%]|\\s?(?:mg|mcg|ml|gy)))?`,
  `(?<dayAlone>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(?<monthLast>${MONTH})`,
  `(?<shortFirst>\\d{1,2})/(?<shortSecond>\\d{1,2})(?![\\d/%-]|\\.\\d)`,
  `(?<year>${YEAR})(?!\\d|-(?!(?:19|20)\\d\\d\\b)|[.,/:]\\d|\\s?(?:mg|mcg|g|ml|units?|iu|u|cgy|gy|kcal|cal|steps|h|hrs?|hours|cells|mm|cc|rads?|ng|pg|%|x)\\b|\\s?%)`,
].map((form) => `(?:${form})`).join('|')})(?=$|\\W|T\\d)`;

/** Number of each named group. Names in the pattern itself would make V8 build an object of all of them for every match, the dearest part of reading dates. */
const GROUP: Readonly<Record<string, number>> = Object.fromEntries([...FORMS.matchAll(/\((?!\?)|\(\?<(\w+)>/g)].flatMap(([, name], index) => (name ? [[name, index + 1]] : [])));
const DATE = patternOf(FORMS.replace(/\(\?<\w+>/g, '(').replace(/\\k<(\w+)>/g, (_, name: string) => `\\${GROUP[name]}`), 'iy');

const ROUGH = patternOf(`$(?<=(?:\\b(?:${roughWords})|~)[\\s-]*(?:in\\s)?)`, 'i');
/** Words before a month, or a day of it, without a year: without one of them, "may" and "march" are no dates. */
const LEADS = patternOf(`$(?<=(?:\\b(?:${monthLeads})|[;(])[\\s-]*)`, 'i');
/** Before two numbers with a slash: "4 to 5/10" and "(4/5)" are scores. */
const SLASH_LEADS = patternOf(`$(?<=\\b(?:${dayLeads})[\\s-]*)`, 'i');
/** After these a day or month may be one to come. */
const AHEAD = patternOf(`$(?<=\\b(?:${aheadWords})[\\s-]*(?:(?:for|in|on)\\s)?)`, 'i');
const DAYS_AHEAD = 60;
/** Years from its beginning that stand for a part of a decade, and for one without a part. */
const DECADE: readonly (readonly [RegExp, number])[] = [[/\bearly[\s-]$/i, 0], [/\blate[\s-]$/i, 8]];
const MIDDLE = 5;
const SCORED = patternOf(`$(?<=\\b(?:${scoredThings})\\b[^.;\\n]{0,30})`, 'i');
const EDITION = patternOf(`$(?<=(?:\\b(?:${editions})|#)\\s?[:#(]?\\s?)`, 'i');

/** All dates written in `text` between two offsets, in order. A number is a date only when it is written as one: doses, scores, phone numbers, ratios are not. */
export function datesInText(text: string, start: number, end: number, settings: DateSettings = {}): FoundDate[] {
  const part = start === 0 && end >= text.length ? text : text.slice(start, end);
  return datesOfPart(new Part(text, part, start, settings), dateBegins(part).map((at) => at + start));
}

/** The dates of a whole text as `datesInText` finds them, one at a step: others may look for dates in between. `begins`: where they may begin. */
export function* datesOneByOne(text: string, begins: readonly number[]): Generator<FoundDate, void, void> {
  const part = new Part(text, text, 0, {});
  for (const begin of begins) {
    const date = part.dateAt(begin);
    if (date) yield date;
  }
}

function datesOfPart(part: Part, begins: readonly number[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const begin of begins) {
    const date = part.dateAt(begin);
    if (date) found.push(date);
  }
  return found;
}

/** A part of a text, beginning at `start`, read from one place to the next. */
class Part {
  readonly #text: string;
  readonly #part: string;
  readonly #start: number;
  readonly #settings: DateSettings;
  /** Where the last match ended. */
  #free = 0;

  constructor(text: string, part: string, start: number, settings: DateSettings) {
    this.#text = text;
    this.#part = part;
    this.#start = start;
    this.#settings = settings;
  }

  /** The date at `begin`, an offset in the whole text behind those asked for before. */
  dateAt(begin: number): FoundDate | undefined {
    if (begin < this.#free) return undefined;
    const from = begin - this.#start;
    DATE.lastIndex = from;
    const match = DATE.exec(this.#part);
    if (!match) return undefined;
    const end = begin + match[0].length;
    this.#free = end;
    const lead = this.#text.slice(Math.max(0, begin - 40), begin);
    const read = readMatch(match, lead, this.#part.slice(from + match[0].length, from + match[0].length + 3), this.#settings);
    if (!read) return undefined;
    const rough = read.approximate || ROUGH.test(lead);
    return { start: begin, end, iso: read.iso, precision: read.precision, ...(rough ? { approximate: true } : {}) };
  }
}

interface Read { readonly iso: string; readonly precision: Precision; readonly approximate?: boolean }

const made = (iso: string | undefined, approximate?: boolean): Read | undefined =>
  iso === undefined ? undefined : { iso, precision: iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day', ...(approximate ? { approximate } : {}) };

/** What a group of the match holds. */
type Groups = (name: string) => string | undefined;

function readMatch(match: RegExpMatchArray, lead: string, after: string, { reference, past = reference, dayFirst = false }: DateSettings): Read | undefined {
  const g = (name: string): string | undefined => match[GROUP[name]!];
  const year = (digits: string): number => fullYear(digits.replace('’', "'"), past);
  if (g('isoYear')) return made(isoDay(Number(g('isoYear')), Number(g('isoMonth')), Number(g('isoDay'))));
  if (g('first')) return numeric(Number(g('first')), Number(g('second') ?? g('second2')), year(g('shortYear') ?? g('dotYear')!), dayFirst || g('dotYear') !== undefined);
  if (g('dayBefore')) return made(isoDay(year(g('yearAfter')!), monthNumber(g('monthMiddle')!), Number(g('dayBefore'))));
  if (g('monthBefore')) return made(isoDay(Number(g('yearLast')), monthNumber(g('monthBefore')!), Number(g('dayMiddle'))));
  if (g('monthOfYear')) return made(isoDay(year(g('yearOfMonth')!), monthNumber(g('monthOfYear')!)));
  if (g('monthNumber')) return made(isoDay(Number(g('yearOfNumber')), Number(g('monthNumber'))));
  if (g('yearFirst')) return made(isoDay(Number(g('yearFirst')), Number(g('monthSecond'))));
  if (g('decade')) return made(String(Number(g('decade')) + (DECADE.find(([part]) => part.test(lead))?.[1] ?? MIDDLE)), true);
  if (g('yearOnly')) return LEADS.test(lead) || (/[a-z]\s$/i.test(lead) && !/^\s\w/.test(after)) ? made(isoDay(year(g('yearOnly')!))) : undefined;
  if (g('season')) return made(g('yearOfSeason'), true);
  if (g('year')) return EDITION.test(lead) ? undefined : made(isoDay(Number(g('year'))));
  if (reference === undefined) return g('shortFirst') ? monthOfShortYear(g, lead, year) : undefined;
  if (g('ago')) return reckoned(g('ago')!, g('agoUnit')!, reference);
  if (g('last')) return reckoned('1', g('last')!, reference);
  if (g('monthAlone')) return monthAlone(match[0], g, lead, reference);
  if (g('dayAlone')) return ofYear(monthNumber(g('monthLast')!), Number(g('dayAlone')), reference, lead);
  return shortDate(g, lead, reference, dayFirst) ?? monthOfShortYear(g, lead, year);
}

/** 06/07/2024: month first unless the text writes days first or the number is no month. With dots the day comes first: 12.03.2024. */
function numeric(first: number, second: number, year: number, dayFirst: boolean): Read | undefined {
  const monthFirst = made(isoDay(year, first, second));
  const firstDay = made(isoDay(year, second, first));
  return dayFirst ? firstDay ?? monthFirst : monthFirst ?? firstDay;
}

/** The last such day before the reference; the next one where the words look ahead and it is near. */
function ofYear(month: number, day: number | undefined, reference: string, lead: string): Read | undefined {
  const last = made(isoDay(yearOf(month, day, reference), month, day));
  if (/\bnext\s$/i.test(lead)) return made(isoDay(yearOf(month, day, reference, true), month, day));
  if (!AHEAD.test(lead)) return last;
  const next = made(isoDay(yearOf(month, day, reference, true), month, day));
  return next && daysBetween(reference, next.iso) <= DAYS_AHEAD ? next : last;
}

/** "in January", "since Aug", "on Jun 24": only after a word that leads to a date, and "may" and "march" only as names. */
function monthAlone(words: string, g: Groups, lead: string, reference: string): Read | undefined {
  if (!LEADS.test(lead) && g('dayAfter') === undefined) return undefined;
  if (words.startsWith('ma') || (words.startsWith('MAY') && g('dayAfter') === undefined)) return undefined;
  return ofYear(monthNumber(g('monthAlone')!), g('dayAfter') === undefined ? undefined : Number(g('dayAfter')), reference, lead);
}

/** "on 10/19": a month and a day of the year around the reference. */
function shortDate(g: Groups, lead: string, reference: string, dayFirst: boolean): Read | undefined {
  if (!SLASH_LEADS.test(lead) || SCORED.test(lead)) return undefined;
  const first = Number(g('shortFirst'));
  const second = Number(g('shortSecond'));
  const [month, day] = (dayFirst && second <= 12) || first > 12 ? [second, first] : [first, second];
  return day > 31 ? undefined : ofYear(month, day, reference, lead);
}

/** "in 10/95": month and year, when the second number can be no day. */
function monthOfShortYear(g: Groups, lead: string, year: (digits: string) => number): Read | undefined {
  if (Number(g('shortSecond')) <= 31 || !LEADS.test(lead) || SCORED.test(lead)) return undefined;
  return made(isoDay(year(g('shortSecond')!), Number(g('shortFirst'))));
}

function reckoned(count: string, unitWord: string, reference: string): Read | undefined {
  const value = numberOfWords(count)?.value ?? Number(count);
  const letter = unitWord[0]!.toLowerCase();
  const unit: Unit = letter === 'd' ? 'day' : letter === 'w' ? 'week' : letter === 'm' ? 'month' : 'year';
  const back = Number.isNaN(value) ? undefined : before(reference, value, unit);
  return back && { ...back, approximate: true };
}

/** A date written beside a finding. */
export const ownDate = ({ iso, approximate }: Pick<FoundDate, 'iso' | 'approximate'>): ChartDate => ({ iso, source: 'own', ...(approximate ? { approximate } : {}) });

/** Do these words between two dates make them a span: "03/20/2026 - 06/15/2026"? */
export const isToNext = (words: string): boolean => TO_NEXT.has(words.trim().toLowerCase());
const TO_NEXT: ReadonlySet<string> = new Set(toNext);

/** Dates written between two offsets, those without a year reckoned from the note's date, or from today; where neither is known they are not read. */
export function datesIn(doc: DocumentMap, start: number, end: number): FoundDate[] {
  const begins = beginsBetween(doc.text, doc.dateBegins, start, end);
  if (begins.length === 0) return [];
  const reference = sectionAt(doc, start).date?.iso ?? doc.today;
  const part = doc.text.slice(start, end);
  return datesOfPart(new Part(doc.text, part, start, { dayFirst: doc.dayFirst, ...(reference ? { reference } : {}), ...(doc.past ? { past: doc.past } : {}) }), begins);
}

const FULL = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|(?<=\/)\d\d)(?![\d/])/g;
const DAY_FIRST_WORDS = patternOf(dayFirstSigns.words, 'gi');
const MONTH_FIRST_WORDS = patternOf(monthFirstSigns.words, 'gi');
const DAY_FIRST_TAG = patternOf(dayFirstSigns.tag, 'i');
/** So much of a text tells where it was written, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * Does the text write days before months? Told by the dates that can only be read
 * one way; where none is, by the words of either side of the Atlantic, and where
 * these do not tell, by the BCP 47 tag the page gives itself. The US order when nothing tells.
 */
export function prefersDayFirst(text: string, language = ''): boolean {
  let score = 0;
  for (const match of matches(text, FULL)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12 && first <= 31) score++;
    else if (second > 12 && first <= 12 && second <= 31) score--;
  }
  if (score !== 0) return score > 0;
  const sample = text.slice(0, SAMPLE);
  const words = matches(sample, DAY_FIRST_WORDS).length - matches(sample, MONTH_FIRST_WORDS).length;
  if (words !== 0) return words > 0;
  return DAY_FIRST_TAG.test(language);
}

