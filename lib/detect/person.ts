/** Age in years and sex of the patient. */
import { datesInText } from './dates.ts';
import type { Span } from './document.ts';
import { contextAt, PRESENT, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';

const FEMALE = /^(?:f|female|woman|lady|girl|mrs|ms|miss|gentlewoman)$/i;
const SEX = 'male|female|woman|man|gentleman|lady|girl|boy';
const AGED = new RegExp(`(?<![\\w/.-])(\\d{1,3})(?:[\\s-]?(?:y(?:ea)?rs?|y)?[\\s./-]*(?:o\\/?ld|old|o\\b\\.?)|\\s?y\\/?o\\b|\\s(?:years?|yrs?) of age)[.,]?(?:[\\s-]+(?:(?:[\\w'-]+[\\s,]+){0,4}?)(${SEX}|[MF]\\b))?`, 'gi');
/** Banner forms; case matters: a small "f" or "m" is no sex. */
const AGE_SEX = /(?<![\w/.-])(\d{1,3})\s?(?:y(?:ea)?rs?\b|yo\b|y\b)?\s?[,|/·•(-]?\s?(M|F|Male|Female|male|female)\b(?![./]\d|')/g;
const SEX_AGE = /(?<![\w/.-])(M|F|Male|Female|male|female)\b\s?[,|/·•(-]{0,2}\s?(?:Age:?\s?)?(\d{1,3})\s?(?:y(?:ea)?rs?\b|yo\b|y\b)?(?=\s*(?:[\n|,;·•)(\t]|$|\(?DOB|MRN))/g;
const AGE_LABEL = /(?<=^|[\n\t|·•,;>]\s*|\s{2})(?:AGE|Age)(?:\s?\/\s?(?:Sex|SEX))?\s?[:\t\s·]\s?(\d{1,3})\b(?:[^\n]{0,6}?\b(M|F|male|female|Male|Female)\b)?/g;
const SEX_LABEL = /\b(?:SEX|Sex|Gender|GENDER|sex)\s?(?:\/\s?(?:Age|AGE|age))?\s?[:\t\s]\s?(M|F|Male|Female|male|female|MALE|FEMALE)\b/g;
const BIRTH = /\b(?:dob|d\.o\.b\.?|born|date of birth|birth ?date)\b[:\s\t]*/gi;
const TITLE = /(?:^|[\s>])(Mr|Mrs|Ms|Miss)\.?\s+[A-Z]/;
const TEMPERATURE = /(?:\bt|\btemp(?:erature)?|\btmax|\btm)\W{0,3}$/i;
/** How much of the text counts as its head, where a title is that of the patient. */
const HEAD = 300;
const OLDEST = 120;

export function readPerson(reading: Reading): Draft[] {
  const found = [...aged(reading, AGED, 1, 2), ...aged(reading, AGE_SEX, 1, 2), ...aged(reading, SEX_AGE, 2, 1), ...aged(reading, AGE_LABEL, 1, 2)];
  for (const match of reading.text.matchAll(SEX_LABEL)) found.push(sexDraft(match[1]!, { start: match.index, end: match.index + match[0].length }));
  const title = TITLE.exec(reading.text.slice(0, HEAD));
  if (title) found.push(sexDraft(title[1]!, { start: title.index + title[0].indexOf(title[1]!), end: title.index + title[0].indexOf(title[1]!) + title[1]!.length }));
  const ages = found.some(({ concept }) => concept === 'measure');
  return [...found, ...(ages ? [] : fromBirth(reading))];
}

function aged(reading: Reading, pattern: RegExp, age: 1 | 2, sex: 1 | 2): Draft[] {
  const { text } = reading;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const years = Number(match[age]);
    const span = { start: match.index, end: match.index + match[0].length };
    if (years > OLDEST || TEMPERATURE.test(text.slice(Math.max(0, span.start - 8), span.start))) return [];
    const kind = sectionAt(reading.doc, span.start).kind;
    if (kind === 'family-history') return [];
    const context = contextAt(reading, span, 'finding');
    if (context.experiencer === 'other' || context.assertion === 'template') return [];
    const word = match[sex];
    return [ageDraft(reading, years, span), ...(word ? [sexDraft(word, span)] : [])];
  });
}

function ageDraft(reading: Reading, years: number, span: Span): Draft {
  return { concept: 'measure', name: 'age', ...span, context: PRESENT, measure: { id: 'age', value: years, unit: 'years', written: reading.text.slice(span.start, span.end) } };
}

function sexDraft(word: string, span: Span): Draft {
  return { concept: 'sex', name: FEMALE.test(word) ? 'female' : 'male', ...span, context: PRESENT };
}

/** Whole years from a birth date in the head of the chart to today. */
function fromBirth(reading: Reading): Draft[] {
  const { text, doc } = reading;
  if (!doc.today) return [];
  for (const match of text.matchAll(BIRTH)) {
    const from = match.index + match[0].length;
    const [date] = datesInText(text, from, Math.min(text.length, from + 24), { dayFirst: doc.dayFirst });
    if (!date || date.precision !== 'day' || date.start - from > 3) continue;
    const [year = 0, month = 1, day = 1] = date.iso.split('-').map(Number);
    const [nowYear = 0, nowMonth = 1, nowDay = 1] = doc.today.split('-').map(Number);
    const years = nowYear - year - (nowMonth < month || (nowMonth === month && nowDay < day) ? 1 : 0);
    if (years < 0 || years > OLDEST) continue;
    return [ageDraft(reading, years, { start: match.index, end: date.end })];
  }
  return [];
}
