/** Reads who a chart is about from a banner's text, and tells whether two readings speak of one patient. Pure strings. */
import { BIRTH_LABEL, NAME_LABEL, NOT_NAME, RECORD_LABELS, TITLES, URL_IDS } from './ehr/generic.ts';
import type { PatientSignals } from './types.ts';

/** A banner is short; what is longer is a page. In UTF-16 code units. */
export const BANNER_LENGTH = 600;

/** Signals in the text of a banner: lines, tabs between cells. `named`: a name is known to stand there, also alone. */
export function signalsIn(banner: string, named = false): PatientSignals {
  const text = banner.slice(0, BANNER_LENGTH);
  const { recordNumber, recordKind } = recordIn(text);
  const birthDate = birthIn(text);
  const name = nameIn(text, named || recordNumber !== undefined || birthDate !== undefined);
  const { age, sex } = ageAndSexIn(text);
  return {
    ...(name === undefined ? {} : { name }), ...(birthDate === undefined ? {} : { birthDate }),
    ...(recordNumber === undefined ? {} : { recordNumber }), ...(recordKind ? { recordKind } : {}), ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }),
  };
}

/** The site and the patient's id in an address, where its form is known to hold one: an id says who it is within its site. */
export function urlIdOf(address: string): string | undefined {
  for (const form of URL_IDS) {
    const id = form.exec(address)?.[1];
    if (id !== undefined && (/\d/.test(id) || id.length >= 12)) return `${/^\w+:\/\/([^/?#]+)/.exec(address)?.[1] ?? ''} ${id}`;
  }
  return undefined;
}

/**
 * Whether two readings are of one patient. Any contradiction of number, birth date or name makes them two, but for a name
 * that was changed; numbers of two kinds are not compared. `namesake`: nothing but the name is the same, and each has a
 * number, birth date, sex or address that the other lacks or writes otherwise. `unknown`: nothing can be compared.
 */
export function comparePatients(one: PatientSignals, other: PatientSignals): 'same' | 'namesake' | 'different' | 'unknown' {
  const record = one.recordKind !== other.recordKind ? 'unknown' : compare(one.recordNumber, other.recordNumber, numberOf);
  const birth = compare(one.birthDate, other.birthDate);
  const name = one.name === undefined || other.name === undefined ? 'unknown' : compareNames(one.name, other.name);
  if (birth === 'different' || record === 'different') return 'different';
  if (name === 'different') return birth === 'same' && record === 'same' ? 'same' : 'different';
  if (birth === 'same' || record === 'same') return 'same';
  const address = compare(siteIn(one), siteIn(other)) === 'same' ? compare(one.urlId, other.urlId) : 'unknown';
  if (name === 'unknown') return address;
  const alone = (one.recordNumber ?? one.birthDate) === undefined || (other.recordNumber ?? other.birthDate) === undefined;
  return alone && address !== 'different' && compare(one.sex, other.sex, sexOf) !== 'different' ? 'same' : 'namesake';
}

/** A short fingerprint of who it is, for comparing and never for showing; empty when nothing identifies. */
export function patientKey(signals: PatientSignals): string {
  const strongest = signals.recordNumber !== undefined ? `r ${signals.recordKind ?? ''} ${numberOf(signals.recordNumber)}`
    : signals.name !== undefined ? `n ${[...nameWords(signals.name)].toSorted().join(' ')} ${signals.birthDate ?? ''}`
    : signals.urlId !== undefined ? `u ${signals.urlId}`
    : signals.birthDate !== undefined ? `b ${signals.birthDate}` : '';
  return strongest === '' ? '' : fingerprint(strongest);
}

/** Identifies: an age or a sex alone does not. */
export function identifies({ name, birthDate, recordNumber, urlId }: PatientSignals): boolean {
  return name !== undefined || birthDate !== undefined || recordNumber !== undefined || urlId !== undefined;
}

const siteIn = ({ urlId }: PatientSignals): string | undefined => urlId?.split(' ')[0];
const numberOf = (record: string): string => record.replace(/[^a-z\d]/gi, '').toLowerCase();
const sexOf = (sex: string): string => (/^m/i.test(sex) ? 'm' : /^[fw]/i.test(sex) ? 'f' : '');

function compare(one: string | undefined, other: string | undefined, plain = (value: string) => value.toLowerCase()): 'same' | 'different' | 'unknown' {
  if (one === undefined || other === undefined) return 'unknown';
  return plain(one) === plain(other) ? 'same' : 'different';
}

/** Order, hyphens and initials do not matter, nor do words that only one of the two writes. */
function compareNames(one: string, other: string): 'same' | 'different' {
  const [few, many] = [nameWords(one), nameWords(other)].toSorted((words, others) => words.size - others.size) as [Set<string>, Set<string>];
  return few.size > 0 && few.isSubsetOf(many) ? 'same' : 'different';
}

function nameWords(name: string): Set<string> {
  return new Set((name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}']{2,}/gu) ?? []).filter((word) => !TITLES.has(word)));
}

function recordIn(text: string): Pick<PatientSignals, 'recordNumber' | 'recordKind'> {
  for (const [recordKind, label] of RECORD_LABELS.entries()) {
    const found = label.exec(text);
    if (!found) continue;
    // Behind a blank goes on what is written in groups ("999 111 2222"), no clock, age or date.
    const value = /^[A-Z]{0,6}[-. ]?\d[\dA-Z]*(?:[-./][A-Z\d]+| \d{3,}(?![-/:.\dA-Z]))*/i.exec(text.slice(found.index + found[0].length));
    if (value) return { recordNumber: value[0].trim(), recordKind };
  }
  return {};
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /\b(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{1,2})[\s,.\u2013\u2014-]*([A-Za-z]{3,9})[\s,.\u2013\u2014-]*(\d{4})|([A-Za-z]{3,9})[\s.]*(\d{1,2})[\s,]+(\d{4}))\b/;

function birthIn(text: string): string | undefined {
  const label = BIRTH_LABEL.exec(text);
  if (label) {
    const after = text.slice(label.index + label[0].length, label.index + label[0].length + 24);
    const date = DATE.exec(after);
    if (date) return isoOf(date);
  }
  // Without a label a date is the birth date only when the age written beside it fits; the year of reading is not known here, so it must be the only date.
  const all = [...text.matchAll(new RegExp(DATE, 'g'))];
  if (all.length !== 1 || label || ageAndSexIn(text).age === undefined) return undefined;
  return isoOf(all[0]!);
}

function isoOf(date: RegExpExecArray | RegExpMatchArray): string | undefined {
  const [, y1, m1, d1, a, b, y2, d3, month3, y3, month4, d4, y4] = date;
  const parts: [string, number, number] = y1 !== undefined ? [y1, Number(m1), Number(d1)]
    : y2 !== undefined ? (Number(a) > 12 ? [y2, Number(b), Number(a)] : [y2, Number(a), Number(b)])
    : y3 !== undefined ? [y3, monthOf(month3!), Number(d3)]
    : [y4!, monthOf(month4!), Number(d4)];
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Most telling first: the word; a letter beside the age, after its label, between bars; any letter alone. */
const SEXES: readonly RegExp[] = [
  /\b(female|male|woman|man|nonbinary)\b/i,
  /(?<![\p{L}.'-])([MF])[\s,/]{1,3}\d{1,3}\b/u,
  /\b\d{1,3}\s*(?:y(?:\.?\s?o\.?|rs?|ears?)?(?:[\s-]old)?)?[\s,./]*([MF])\b/,
  /\b(?:sex|gender)\b[^\p{L}\n]{0,5}([MF])\b/iu,
  /[|•·\t\n(]\s*([MF])\s*(?:[|•·\t\n),]|$)/,
  /(?<![\p{L}\d.'-])([MF])(?![\p{L}\d.'-])/u,
];

function ageAndSexIn(text: string): { readonly age?: string; readonly sex?: string } {
  const age = /\b(\d{1,3})[\s-]*(?:y(?:\.?\s?o\.?|rs?|ears?)?(?:[\s-]old)?\b|(?=[MF]\b))/i.exec(text)?.[1] ?? /\bage\b[^\d\n]{0,12}(\d{1,3})\b/i.exec(text)?.[1] ?? /\b[MF],?\s(\d{1,3})\b/.exec(text)?.[1];
  const sex = SEXES.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) };
}

/** The name after its label; else, where other signals show that this is a banner, the words it begins with. */
function nameIn(text: string, banner: boolean): string | undefined {
  const label = NAME_LABEL.exec(text);
  if (label) {
    const labelled = nameAt(text.slice(label.index + label[0].length));
    if (labelled !== undefined) return labelled;
  }
  if (!banner) return undefined;
  for (const part of text.split(/[\n\t|•·]|\s[-\u2013\u2014]\s/)) {
    const name = nameAt(part.trim());
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Two to six capitalised words, up to the first that belongs to no name, a bracket or a bar. */
function nameAt(text: string): string | undefined {
  const words: string[] = [];
  let commas = 0;
  for (const [, word = '', comma] of text.slice(0, 80).split(/[\n\t|([•·]/)[0]!.matchAll(/([^\s,]+)(,?)/g)) {
    const plain = word.replace(/[.,:;]+$/, '').toLowerCase();
    if (words.length === 0 && TITLES.has(plain)) continue;
    if (!/^\p{Lu}[\p{L}\p{M}'\u2019.-]*$/u.test(word) || (NOT_NAME.has(plain) && word.length > 1)) break;
    words.push(`${word}${comma}`);
    if (comma === ',') commas += 1;
    if (words.length === 6 || commas === 2) break;
  }
  // A lone M or F at the end is the sex far more often than an initial.
  if (words.length > 2 && /^[MF],?$/.test(words.at(-1)!)) words.pop();
  const name = words.join(' ').replace(/,$/, '');
  return words.filter((word) => /\p{L}{2}/u.test(word)).length >= 2 ? name : undefined;
}

/** 53 bits of a string (cyrb53): tells texts apart, hides nothing from one who can guess them; it stays within the browser. */
export function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
