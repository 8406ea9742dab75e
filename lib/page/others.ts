/**
 * Lines of a page that name another patient than its banner: an inbox, a
 * message list, a ward list beside the chart. What stands in them is not the
 * patient's. Pure strings.
 */
import { comparePatients, signalsIn } from './identity-text.ts';
import type { Identity } from './types.ts';

/** Longer lines are notes: they speak of their own patient. In UTF-16 code units. */
const LINE_LENGTH = 400;
/** A line without any of these names no record number or birth date. */
const HINT = /\b(?:mrn|dob|born|birth|record|chart|patient|hosp|nhs|id)\b/i;
/** "LOPEZ, Hector (MRN 555111): ..." and "SMITH, Ann: ...": a row that begins with whom it is about. */
const ROW_OF = /^\s*(\p{Lu}[\p{L}'-]+, \p{Lu}[\p{L}'.-]+(?: \p{Lu}\.?)?)\s*(\([^)\n]{0,60}\))?\s*[:\u2013\u2014]/u;
/** A signature or an author, not a patient. */
const CREDENTIAL = /\b(?:md|do|rn|np|pa|phd|pharmd|pt|ot|lpn|aprn|crnp|mbbs|frcp)\b/i;

/**
 * Offsets of the lines that name someone else, in order; none where the page has no patient of its own. Null: it has one,
 * who is not known here, and might be another than any line names.
 */
export function linesOfOthers(text: string, own: Identity | null): { readonly start: number; readonly end: number }[] {
  if (own && own.state !== 'known') return [];
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start <= LINE_LENGTH && namesAnother(text.slice(start, end), own)) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function namesAnother(line: string, own: Identity | null): boolean {
  if (HINT.test(line) && /\d/.test(line)) {
    const { name: _, age: __, sex: ___, ...numbers } = signalsIn(line);
    if (!own && (numbers.recordNumber ?? numbers.birthDate) !== undefined) return true;
    const shown = comparePatients(numbers, own ?? {});
    if (shown !== 'unknown') return shown === 'different';
  }
  const [, name, beside = ''] = ROW_OF.exec(line) ?? [];
  if (name === undefined || (own && own.name === undefined) || CREDENTIAL.test(`${beside} ${line.slice(0, 80)}`)) return false;
  return !own || comparePatients({ name }, { name: own.name! }) === 'different';
}
