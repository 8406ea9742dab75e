/**
 * Parts of a page that name another patient than its banner: an inbox, a
 * message, a ward list or a second chart beside the chart. What stands in them
 * is not the patient's.
 */
import { BIRTH_LABEL } from './ehr/generic.ts';
import type { Structure } from '../detect/types.ts';
import { plain } from './forms.ts';
import { comparePatients, signalsIn } from './identity-text.ts';
import { firstPieceAfter } from './range.ts';
import type { Identity, PageText } from './types.ts';

/** Offsets in UTF-16 code units, end exclusive. */
interface Stretch { readonly start: number; end: number }
/** First and last piece of the page that stand in an element. */
type Span = readonly [number, number];

/** Longer lines are notes: they speak of their own patient, unless they begin with who it is. In UTF-16 code units. */
const LINE_LENGTH = 400;
const BEGINS = /^.{0,80}\b(?:dob|mrn)\b/i;
/** What says who someone is is no longer than this. In UTF-16 code units. */
const NAME_LENGTH = 120;
/** A line without any of these names no record number or birth date. */
const HINT = /\b(?:mrn|dob|born|birth|record|chart|patient|hosp|nhs|id)\b/i;
/** "LOPEZ, Hector (MRN 555111): ..." and "SMITH, Ann: ...": a row that begins with whom it is about; or a name alone. */
const ROW_OF = /^\s*(\p{Lu}[\p{L}'-]+, \p{Lu}[\p{L}'.-]+(?: \p{Lu}\.?)?)\s*(\([^)\n]{0,60}\))?\s*([:\u2013\u2014]|$)/u;
/** A signature or an author, not a patient. */
const CREDENTIAL = /\b(?:md|do|rn|np|pa|phd|pharmd|pt|ot|lpn|aprn|crnp|mbbs|frcp)\b/i;
/** Ends with what says who someone is; not "son born ...". */
const TITLE = /^(?!.*\bborn\b).*\d\D{0,16}$/i;
/** Says of more than one who they are. */
const LIST = /(mrn|dob)[^]*\1/i;

const ROWS = 'li, tr, [role="listitem"], [role="row"]';
/** Elements that are a part of the page, however short. */
const PARTS = `${ROWS}, section, article, aside, dialog, [role="region"], [role="article"], [role="dialog"]`;
/** Elements that are the page. */
const PAGE = 'html, body, main, [role="main"]';
/** Of headings that do not say theirs, as in detection. */
const LEVEL = 3;
const ANY_LEVEL = 7;

/** "ROE, Richard" anywhere in a line, or two capitalised words or a label where it begins: what follows is about him. */
const NAMED = /\p{Lu}[\p{L}'-]+, \p{Lu}\p{L}|^\W*(?:\p{Lu}[\p{L}'.-]+\s+){2}/u;
const LABELLED = /^\W*(?:patient|name|mrn|dob|date of birth|hosp|nhs|chart|record)\b/i;

/**
 * Whom a line names; `mention`: another, within words about the own one ("her son, born 2001", "outside MRN 881"); `perhaps`
 * another: by words that look like a name, and may be none ("HEENT, Neck: supple").
 */
type Whom = 'own' | 'other' | 'mention' | 'perhaps' | null;

/**
 * Parts of the page that are someone else's, in order; none where the page has no patient of its own. Null: it has one, who
 * is not known here, and might be another than any line names. A line that says who another is owns all that it stands at
 * the head of; any other, what follows in the element around it, up to the next heading. A part ends where the own patient
 * is named.
 */
export function partsOfOthers(page: PageText, own: Identity | null): readonly Stretch[] {
  const { text } = page;
  const parts: Stretch[] = [];
  if (own && own.state !== 'known') return parts;
  const headings = page.structure.filter(({ kind }) => kind === 'heading');
  const spans = new Map<Element, Span>();
  let part: Stretch | undefined;
  let mine = -1;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const whom = line.length > LINE_LENGTH && !BEGINS.test(line) ? null : whomNames(line, own);
    const within = part && start < part.end;
    if (whom === 'own') {
      mine = start;
      if (within) part!.end = start;
    } else if (whom && !within) {
      part = partOf(page, { start, end }, whom, mine, headings, spans);
      parts.push(part);
    }
  }
  return parts;
}

/** `mine`: where the own patient was named last; `spans`: what was found out of elements before. */
function partOf({ text, pieces }: PageText, line: Stretch, whom: Whom, mine: number, headings: readonly Structure[], spans: Map<Element, Span>): Stretch {
  const over = headings.findLast(({ start }) => start <= line.start);
  const named = over !== undefined && over.end >= line.end;
  const title = named || TITLE.test(text.slice(line.start, line.end));
  let first = firstPieceAfter(pieces, line.start);
  let last = first;
  let start = 0;
  let end = 0;
  let held = first < pieces.length ? outOf(pieces[first]!.node) : null;
  for (; held && !plain(held).matches(PAGE); held = outOf(held)) {
    [first, last] = spans.get(held) ?? [first, last];
    while (first > 0 && isIn(pieces[first - 1]!.node, held)) first -= 1;
    while (last + 1 < pieces.length && isIn(pieces[last + 1]!.node, held)) last += 1;
    spans.set(held, [first, last]);
    start = Math.min(line.start, pieces[first]!.start);
    ({ end } = pieces[last]!);
    if (end >= line.end && (plain(held).matches(PARTS) || end - start > (title ? NAME_LENGTH : line.end - line.start) || LIST.test(text.slice(start, end)))) break;
  }
  const page = !held || plain(held).matches(PAGE);
  if (whom !== 'other') return !page && held!.matches(ROWS) ? { start, end } : line;
  if (!page && title && line.start - start <= NAME_LENGTH && mine < start) return { start, end };
  // What stands below the title of a page does not belong together.
  const level = over && (named || over.level !== 1) ? over.level ?? LEVEL : ANY_LEVEL;
  // It goes on behind a line break, without any markup.
  const goesOn = pieces[firstPieceAfter(pieces, line.end - 1)];
  const running = goesOn && goesOn.start < line.end && goesOn.end > line.end;
  if (page && !running && level === ANY_LEVEL && !(title && held)) return line;
  const next = headings.find((one) => one.start >= line.end && (one.level ?? LEVEL) <= level)?.start ?? text.length;
  const blank = running ? text.indexOf('\n\n', title ? line.end + 1 : line.end) : -1;
  return { start: line.start, end: Math.min(page ? text.length : end, next, blank < 0 ? next : blank) };
}

/** The element around a node; out of a shadow tree its host. */
export function outOf(node: Node): Element | null {
  const { parentElement, parentNode } = plain(node);
  return parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}

function isIn(node: Node, element: Element): boolean {
  for (let around: Node | null = node; around; around = outOf(around)) if (around === element) return true;
  return false;
}

function whomNames(line: string, own: Identity | null): Whom {
  if (HINT.test(line) && /\d/.test(line)) {
    const { name: _, age: __, sex: ___, birthDate, ...record } = signalsIn(line);
    // A date beside an age is a birth date in a banner; in a note it is the day of the visit.
    const numbers = birthDate === undefined || !BIRTH_LABEL.test(line) ? record : { ...record, birthDate };
    const other = NAMED.test(line) || LABELLED.test(line) ? 'other' : 'mention';
    if (!own && Object.keys(numbers).length > 0) return other;
    const shown = comparePatients(numbers, own ?? {});
    if (shown !== 'unknown') return shown === 'same' ? 'own' : other;
  }
  const [, name, beside = '', ends] = ROW_OF.exec(line) ?? [];
  if (name === undefined || (own && own.name === undefined) || CREDENTIAL.test(`${beside} ${line.slice(0, 80)}`)) return null;
  if (own && comparePatients({ name }, { name: own.name! }) === 'same') return 'own';
  return ends ? 'perhaps' : null;
}
