import { intervalWords, lengthLeads, partLeads, roughLengths } from '../guideline/data/date-cues.ts';
import { daysOf, type Unit } from './dates-calendar.ts';
import { LOOSE_NUMBER, NUMBER_WORD, numberOfWords } from './number-words.ts';
import { matches, patternOf } from './patterns.ts';
import type { DocumentMap } from './document-types.ts';

/** A length of time as written: "for 8 months", "x 3 weeks". `days` counts a month as 30.4 and a year as 365.25. */
export interface FoundDuration {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: Unit;
  readonly days: number;
  /** "several months", "over a year", "almost 3 weeks". */
  readonly approximate?: boolean;
}

const COUNT = `\\d{1,3}(?:[.,]\\d)?(?:\\s?(?:-|–|to)\\s?\\d{1,3})?|${LOOSE_NUMBER}|an?|${NUMBER_WORD}`;
const UNIT = 'hours?|hrs?|days?|weeks?|wks?|w|months?|mos?|mths?|years?|yrs?|y';
const DURATION = patternOf(`(?:(?<![\\w/.,-])|(?<=\\bx))(?:(?<years>\\d{1,2})\\s?(?:years?|yrs?|y)(?:,?\\s?and)?,?\\s(?<months>\\d{1,2})\\s?(?:months?|mos?|mths?)\\b|(?<parts>\\d{1,2})/(?<part>7|52|12)(?![\\d/]|\\.\\d)|(?<count>${COUNT})(?:(?<=\\d)[\\s-]*|[\\s-]+)(?:(?:whole|full|long|consecutive|more)\\s)?(?<unit>${UNIT})\\b(?!\\s?(?:-|–)?\\s?(?:old|of age|o/)|\\s?/|\\.o\\b|[.\\s]*o\\b))`, 'gi');
/** "F, 58 y": an age. */
const SEX = /$(?<=\b(?:male|female|man|woman|m|f)\b[^a-z0-9]{0,5})/i;
const before = (words: string, more = ''): RegExp => patternOf(`$(?<=(?:\\b(?:${words})${more})\\s?)`, 'i');
/** Intervals, doses and appointments are no durations. */
const NOT_AFTER = patternOf(`$(?<=(?:\\b(?:${intervalWords})|(?<!\\bw)/)\\s?(?:(?:in|for|at)\\s)?)`, 'i');
const OPEN = before(lengthLeads);
const ROUGH = before(roughLengths, '|~');
const CLOSES = /^[\s-](?:ago|history|hx|h\/o|later|course|duration|trial|now|back)/i;

/** "3/7", "2/52", "4/12": days of a week, weeks and months of a year. Without a word of time beside it, it is a date or a score. */
const PARTS = { '7': 'day', '52': 'week', '12': 'month' } as const;
const PARTS_BEFORE = before(partLeads);
const PARTS_BEHIND = /^\s(?:history|hx|h\/o|ago|duration)\b/i;

function valueOf(count: string): { value: number; loose: boolean } {
  // Of a range the shorter end: what can be relied on.
  return numberOfWords(count) ?? { value: Number.parseFloat(count.replace(',', '.')), loose: /\d\s?[-–t]/.test(count) };
}

function unitOf(word: string): Unit {
  const letter = word[0]!.toLowerCase();
  return letter === 'h' ? 'hour' : letter === 'd' ? 'day' : letter === 'w' ? 'week' : letter === 'm' ? 'month' : 'year';
}

/** Lengths of time written in `text` between two offsets, in order; ages, dosing intervals and appointments are left out. */
export function durationsInText(text: string, start: number, end: number): FoundDuration[] {
  const found: FoundDuration[] = [];
  const part = start === 0 && end >= text.length ? text : text.slice(start, end);
  for (const match of matches(part, DURATION)) {
    const { years, months, parts, part: of, count, unit: word } = match.groups as { years?: string; months?: string; parts?: string; part?: string; count: string; unit: string };
    const at = start + match.index;
    const lead = text.slice(Math.max(0, at - 24), at);
    const rest = text.slice(at + match[0].length, at + match[0].length + 12);
    if (NOT_AFTER.test(lead)) continue;
    if (years !== undefined) {
      const value = Number(years) * 12 + Number(months);
      found.push({ start: at, end: at + match[0].length, value, unit: 'month', days: daysOf(value, 'month') });
      continue;
    }
    if (parts !== undefined) {
      const unit = PARTS[of as keyof typeof PARTS];
      if (PARTS_BEFORE.test(lead) || PARTS_BEHIND.test(rest)) found.push({ start: at, end: at + match[0].length, value: Number(parts), unit, days: daysOf(Number(parts), unit) });
      continue;
    }
    if (SEX.test(lead) && unitOf(word) === 'year') continue;
    const single = /^an?$/i.test(count) || word.length === 1;
    if (single && !OPEN.test(lead) && !CLOSES.test(rest)) continue;
    const { value, loose } = valueOf(count);
    const unit = unitOf(word);
    const approximate = loose || ROUGH.test(lead);
    found.push({ start: at, end: at + match[0].length, value, unit, days: daysOf(value, unit), ...(approximate ? { approximate } : {}) });
  }
  return found;
}

/** Lengths of time written between two offsets of a document. */
export const durationsIn = (doc: DocumentMap, start: number, end: number): FoundDuration[] => durationsInText(doc.text, start, end);
