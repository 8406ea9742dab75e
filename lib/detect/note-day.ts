/** The newest day of a chart, which stands for today where nobody says what day it is, and the newest one it was written on. */
import { birthWords, comeWords, followUpWords, pendingWords, plannedWords, treatedWords, validityWords, writtenWords } from '../guideline/data/date-cues.ts';
import { datesOneByOne } from './dates.ts';
import { patternOf } from './patterns.ts';
import type { Steps } from './steps.ts';

/** Words right before a date, with a label's brackets and a few plain words between, in the sentence or from the line above. */
const leads = (words: string, between: string): RegExp => patternOf(`(?<![a-z])(?:${words})(?![a-z])${between}$`, 'i');
const BIRTH_LEADS = leads(birthWords, '(?:\\s?\\([^()\\n]{0,20}\\))?(?:[^\\d.;()\\n]{0,30}|:?[ \\t]*\\n\\s?)');
const VALIDITY_LEADS = leads(validityWords, '[^\\d;\\n]{0,20}');
/** In the same sentence, with no word that the day has come between. */
const toCome = (words: string): RegExp => leads(words, `(?:(?!\\b(?:${comeWords})\\b)[^.;\\n]){0,40}`);
const PLANNED_LEADS = toCome(plannedWords);
const FOLLOW_UP_LEADS = toCome(followUpWords);
const PLANNED_BEHIND = patternOf(`^[)\\]]?[ \\t]?(?:\\(|[-–,] ?)?(?:${pendingWords})(?![a-z])`, 'i');
/** The sex before a date on a banner. */
const SEX_LEADS = /(?:^|[\s,|(·•/])(?:[Ff]emale|[Mm]ale|[MF])[\s,|·•/]{1,3}$/;
/** "03/04/1960 (DOB)", "03/04/1960 (66 y)". */
const BIRTH_BEHIND = patternOf(`^[\\s,|·•]{0,3}(?:\\(?(?:${birthWords})(?![a-z])|[(\\[]\\s?(?:age\\s?)?\\d{1,3}\\s?(?:y|yo|yrs?|years?|y/o)\\b)`, 'i');
const BIRTH_HEADER = patternOf(`^\\W*(?:patient(?:['’]s)? )?(?:${birthWords})(?![a-z])`, 'i');
/** What was found on that day is told right behind it: "MRI Oct 2026: no change". */
const TOLD = /^[)\]]?\s?(?::|[-–]\s|\b(?:shows?|showed|showing|demonstrat|reveal|reads?|negative|positive|stable|unchanged|without|with no|no)\b)/i;
/** In the same sentence, with no word of writing between. */
const TREATED_LEADS = leads(treatedWords, `(?:(?!\\b(?:${writtenWords})\\b)[^.;\\n]){0,60}`);
const TREATED_BEHIND = patternOf(`^(?: ?(?:[-–]|to|through|until) ?[\\w/., ]{4,14}?)?[ \\t,:|–-]{0,4}(?:\\w+ ){0,2}(?:${treatedWords})(?![a-z])(?!\\W(?:${writtenWords})(?![a-z]))`, 'i');
const WRITTEN_LEADS = leads(writtenWords, '[^.;\\n]{0,40}');
const WRITTEN_BEHIND = patternOf(`^[^.;\\n]{0,30}\\b(?:${writtenWords})\\b`, 'i');
const OPENS_LINE = /(?:^|\n)[^\p{L}\d\n]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\W{1,3})?$/iu;
/** Characters looked at before a date. */
const LEAD = 80;
/** Characters looked at for the header of a table's column. */
const LONGEST_TABLE = 1500;

export interface NoteDays {
  /** Newest day of the text; it is not later than today. */
  readonly newest?: string;
  /** Newest day or month the text was written on: from here "for two days" is reckoned. */
  readonly written?: string;
}

/**
 * The newest date that is neither a day of birth, nor the last day a thing is
 * valid, nor a day that is only planned (ISO day); absent where there is
 * none. A month counts as its first day, a year alone is too vague to count. A
 * day of follow-up counts where no other day is found. `written` is told only of a
 * date that begins a line or stands beside a word of writing, and is not that of
 * a treatment. `begins`: where dates may begin.
 */
export function* noteDays(text: string, begins: readonly number[]): Steps<NoteDays> {
  let newest: string | undefined;
  let followUp: string | undefined;
  let written: string | undefined;
  for (const { iso: read, precision, start, end } of datesOneByOne(text, begins)) {
    yield;
    if (precision === 'year') continue;
    const iso = precision === 'month' ? `${read}-01` : read;
    const isNewest = newest === undefined || iso > newest;
    if (!isNewest && written !== undefined && read <= written) continue;
    const lead = text.slice(Math.max(0, start - LEAD), start);
    if (VALIDITY_LEADS.test(lead) || PLANNED_LEADS.test(lead) || PLANNED_BEHIND.test(text.slice(end, end + 24)) || isBirth(text, lead, start, end)) continue;
    const told = !FOLLOW_UP_LEADS.test(lead) || TOLD.test(text.slice(end, end + 24));
    if (told && isNewest) newest = iso;
    if (!told && (followUp === undefined || iso > followUp)) followUp = iso;
    if (told && (written === undefined || read > written) && isWritten(lead, text.slice(end, end + LEAD))) written = read;
  }
  newest ??= followUp;
  return { ...(newest === undefined ? {} : { newest }), ...(written === undefined ? {} : { written }) };
}

const isWritten = (lead: string, behind: string): boolean =>
  !TREATED_LEADS.test(lead) && !TREATED_BEHIND.test(behind) && (OPENS_LINE.test(lead) || WRITTEN_LEADS.test(lead) || WRITTEN_BEHIND.test(behind));

function isBirth(text: string, lead: string, start: number, end: number): boolean {
  return BIRTH_LEADS.test(lead) || SEX_LEADS.test(lead) || BIRTH_BEHIND.test(text.slice(end, end + 24)) || isUnderBirth(text, start);
}

/** In the column of a table whose header names the birth; cells are parted by tabs or bars. */
function isUnderBirth(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_TABLE);
  const lines = text.slice(from, at).split('\n');
  const own = lines.pop()!;
  const mark = own.includes('\t') ? '\t' : own.includes('|') ? '|' : text.slice(at, at + 12).includes('\t') ? '\t' : undefined;
  if (mark === undefined) return false;
  const column = own.split(mark).length - 1;
  for (const line of lines.toReversed()) {
    const cells = line.split(mark);
    if (cells.length < 2) return false;
    if (BIRTH_HEADER.test(cells[column] ?? '')) return true;
  }
  return false;
}
