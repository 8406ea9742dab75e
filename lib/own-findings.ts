/** What of a page's findings is the patient's own, and what is left out, in words for people. */
import type { Detection, SectionKind, Seen } from './detect/types.ts';
import { FINDINGS, isTooLong } from './limits.ts';
import { madeBy, type FrameView } from './page/embedded.ts';
import { partsOfOthers } from './page/others.ts';
import type { Owners } from './page/owners.ts';
import { placesOf } from './page/range.ts';
import { languageUnread } from './page/unread.ts';
import type { Identity, PageText } from './page/types.ts';

/** Said of what stands on the page since another patient was shown. */
const STALE = 'text that has not changed since the patient did (reload the page to read it)';
/** Said of what stands under someone else's name: an inbox, a list or a second chart beside the chart. */
const OTHERS = 'parts that name another patient';
/** What only stands under someone else's name was not seen. */
const LISTS: readonly (readonly [keyof Seen, SectionKind])[] = [['medicationList', 'medications'], ['problemList', 'problem-list'], ['allergyList', 'allergies']];
/** Said of what stood there no more by the time it was read. */
const RESTLESS = 'words that keep changing';
/** Said where what was inserted before stands in a note. It is passed over by intent: a plan does not tell it of the page it stands in. */
export const OWN_TEXT = 'a plan of RadNerve in a note';
const TOO_LONG = 'the end of a very long page';

export interface OwnDetection extends Detection { readonly left: readonly string[] }

/**
 * Whose a page is: one that names nobody, and was made by the document around, is of that document's patient. Null where
 * that is not known; `later`: it may be soon, the document around can be asked and may be read later than this one.
 */
export function patientOf({ view, around }: { readonly view: FrameView; readonly around?: () => Identity | null }, who: Identity): { readonly patient: Identity | null; readonly later: boolean } {
  const { embedded, within } = madeBy(view);
  if (!embedded || who.state === 'known') return { patient: who, later: false };
  const patient = around?.() ?? null;
  return { patient, later: patient === null && within !== undefined };
}

/**
 * Without what belongs to someone else: text that stands since the patient before, parts that name another than `patient`
 * (null: there is one, who is not known); on a page that is never at `rest`, also without what stands there no more; and
 * without the end of more findings than a report may hold. Indexes of repeats move up.
 */
export function ownOf(page: PageText, who: Identity, found: Detection, { owners, patient, rest = true }: { readonly owners: Owners; readonly patient: Identity | null; readonly rest?: boolean }): OwnDetection {
  const others = partsOfOthers(page, patient);
  const placeAt = placesOf(page);
  const why = found.findings.map(({ start, end }): string | null => {
    if (!rest && !placeAt(start, end)) return RESTLESS;
    if (others.some((part) => start < part.end && part.start < end)) return OTHERS;
    return owners.foreign(page, start, end, who) ? STALE : null;
  });
  const index = new Map<number, number>();
  why.forEach((reason, at) => { if (reason === null) index.set(at, index.size); });
  const findings = found.findings.filter((_, at) => why[at] === null).map((finding) => {
    if (finding.repeats === undefined) return finding;
    const { repeats, ...first } = finding;
    const moved = index.get(repeats);
    return moved === undefined ? first : Object.assign(first, { repeats: moved });
  });
  const seen: { -readonly [list in keyof Seen]: boolean } = { ...found.seen };
  for (const [list, of] of LISTS) {
    const reasons = why.filter((_, at) => found.findings[at]!.section === of);
    if (reasons.includes(OTHERS) && !reasons.includes(null)) seen[list] = false;
  }
  const left = [...languageUnread(found.language), ...[STALE, OTHERS, RESTLESS].filter((reason) => why.includes(reason)), ...(found.ownText ? [OWN_TEXT] : [])];
  return { ...found, seen, findings: findings.slice(0, FINDINGS), left: isTooLong(page) || findings.length > FINDINGS ? [...left, TOO_LONG] : left };
}
