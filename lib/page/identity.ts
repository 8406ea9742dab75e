/**
 * Who the chart in a frame is about: what the page shows (banner, header,
 * address), and what became of it since the document was opened. Nothing read
 * about one patient may ever be shown for another, so in doubt nothing is.
 */
import { BANNERS } from './ehr/generic.ts';
import { ADAPTERS } from './ehr/index.ts';
import { plain } from './forms.ts';
import { BANNER_LENGTH, comparePatients, identifies, patientKey, signalsIn, urlIdOf } from './identity-text.ts';
import { piecesBetween } from './range.ts';
import { readingTop, readPage, type ReadSeams } from './read.ts';
import { atOnce } from './slices.ts';
import type { Identity, PageText, PatientSignals } from './types.ts';

/** What one look at a page tells. */
export interface Shown {
  /** Signals of the banner, without the address. */
  readonly signals: PatientSignals;
  /** Two banners name two patients. */
  readonly conflict: boolean;
  /** The elements that said so, or the texts at the top of the page. */
  readonly banners: readonly Node[];
}

/** More places than this with a patient's name are a list of patients. */
const MANY = 20;
/** A page without a banner writes who it is about at its top: characters and lines looked at. */
const TOP_LENGTH = 2000;
const LINES_AROUND = 3;

/** Reads who the page is about. `page` is the page as read. */
export function shownPatient(root: Document, page: PageText, seams: ReadSeams): Shown {
  return shownBy(atOnce(findingBanners(root, seams)), page);
}

/** Reads the same of a page that was not read: of what is no banner only the top, and of that no more than `most` nodes. `banners`: whether they are asked at all. */
export function* findingPatient(root: Document, seams: ReadSeams, most = Number.POSITIVE_INFINITY, banners = true): Generator<void, Shown> {
  const found = banners ? yield* findingBanners(root, seams) : [];
  return shownBy(found, found.length > 0 ? null : yield* readingTop(root, seams, TOP_LENGTH, most));
}

function shownBy(found: readonly Banner[], page: PageText | null): Shown {
  if (found.length === 0 && page) return { conflict: false, ...topOf(page) };
  return { ...agree(found.map(({ signals }) => signals)), banners: found.map(({ element }) => element) };
}

type Is = 'name' | 'banner' | 'perhaps';
const PLACES: readonly (readonly [string, Is])[] = [
  ...ADAPTERS.flatMap(({ names = [], banners }) => [...names.map((selector) => [selector, 'name'] as const), ...banners.map((selector) => [selector, 'banner'] as const)]),
  ...BANNERS.map((selector) => [selector, 'perhaps'] as const),
];

interface Banner { readonly element: Element; readonly signals: PatientSignals }

function* findingBanners(root: Document, seams: ReadSeams): Generator<void, Banner[]> {
  const found: Banner[] = [];
  for (const [selector, is] of PLACES) {
    found.push(...bannersAt(root, selector, seams, is));
    yield;
  }
  return found;
}

/** Identity of a document that has no past: read once, outside a browser or for the first time. */
export function identityOf(shown: Pick<Shown, 'signals' | 'conflict'>, address: string): Identity {
  const urlId = urlIdOf(address);
  return finish({ ...shown.signals, ...(urlId === undefined ? {} : { urlId }) }, shown.conflict);
}

/** Follows one document through time: which patient it showed, and whether address and banner moved together. */
export interface IdentityTracker {
  /** Identity now. */
  next(shown: Pick<Shown, 'signals' | 'conflict'>, address: string, settled: Settled): Identity;
}

/** `yes`: the page has been quiet since its address changed, and its text is no longer what it was; `long`: and has said nothing new for seconds. */
export type Settled = 'no' | 'yes' | 'long';

export function createIdentityTracker(): IdentityTracker {
  let last: PatientSignals | null = null;
  let lastUrlId: string | undefined;
  /** The banner changed while the address kept its id: the id says nothing (frame-based EHRs keep the first patient's). */
  let staleUrl: string | undefined;
  return {
    next(shown, address, settled) {
      const urlId = urlIdOf(address);
      const banner = shown.signals;
      if (shown.conflict) return finish({ ...banner }, true);
      const moved = urlId !== undefined && lastUrlId !== undefined && urlId !== lastUrlId;
      const compared = last ? comparePatients(withoutUrl(last), banner) : 'unknown';
      // The address went first: the banner must follow. Unless it was the banner that went first, and the address follows now.
      if (moved && compared === 'same' && !(lastUrlId === staleUrl && settled === 'long')) return finish(banner, true);
      if (moved && compared === 'unknown' && settled === 'no') return finish(banner, true);
      if (!moved && compared === 'different' && urlId !== undefined && urlId === lastUrlId) staleUrl = urlId;
      const signals = { ...banner, ...(urlId === undefined || urlId === staleUrl ? {} : { urlId }) };
      if (urlId !== undefined) lastUrlId = urlId;
      if (identifies(banner)) last = banner;
      else if (moved) last = null;
      return finish(signals, false);
    },
  };
}

/** Whether an identity is another patient than the one before, or stopped or began to be sure. */
export function changed(before: Identity | null, now: Identity): boolean {
  if (!before) return false;
  if (now.state === 'doubt') return before.state !== 'doubt';
  if (before.state === 'doubt') return true;
  if (before.state === 'absent') return false;
  return now.state === 'absent' || comparePatients(before, now) !== 'same';
}

/** Whether a page that is not read any more surely shows the patient it was read under. An address may keep the id of one who is gone. */
export function isStill(before: Identity, shown: Pick<Shown, 'signals' | 'conflict'>, address: string): boolean {
  if (shown.conflict) return false;
  return identifies(shown.signals) ? comparePatients(before, shown.signals) === 'same' : before.key === identityOf(shown, address).key;
}

function finish(signals: PatientSignals, doubt: boolean): Identity {
  if (doubt) return { ...signals, state: 'doubt', key: '' };
  if (!identifies(signals)) return { ...signals, state: 'absent', key: '' };
  return { ...signals, state: 'known', key: patientKey(signals) };
}

function withoutUrl(signals: PatientSignals): PatientSignals {
  const { urlId: _, ...banner } = signals;
  return banner;
}

/** All visible elements of a selector that say who they are about and stand alone (rows and items are lists of patients, not banners). */
function bannersAt(root: Document, selector: string, seams: ReadSeams, is: Is): Banner[] {
  const found: Banner[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (found.length > MANY) break;
    const around = plain(element).parentElement;
    if (around && plain(around).closest('li, tr, [role="row"], [role="listitem"]')) continue;
    const signals = signalsIn(readPage(element, seams).text.slice(0, BANNER_LENGTH), is === 'name');
    if (signals.recordNumber !== undefined || signals.birthDate !== undefined || (is !== 'perhaps' && signals.name !== undefined)) found.push({ element, signals });
  }
  return found;
}

/** The lines around the first birth date or record number at the top of the page, and the texts of those that may say who it is. */
function topOf({ text, pieces }: PageText): Pick<Shown, 'signals' | 'banners'> {
  const lines = text.slice(0, TOP_LENGTH).split('\n');
  const at = lines.findIndex((line) => {
    const { recordNumber, birthDate } = signalsIn(line);
    return recordNumber !== undefined || birthDate !== undefined;
  });
  if (at < 0) return { signals: {}, banners: [] };
  const first = Math.max(0, at - LINES_AROUND);
  const around = lines.slice(first, at + LINES_AROUND + 1);
  const banners = new Set<Node>();
  let start = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
  for (const line of around) {
    if (identifies(signalsIn(line, true))) for (const { node } of piecesBetween(pieces, start, start + line.length)) banners.add(node);
    start += line.length + 1;
  }
  return { signals: signalsIn(around.join('\n')), banners: [...banners] };
}

/** Adds up signals of one patient; the first to say a thing keeps it. */
function agree(found: readonly PatientSignals[]): Omit<Shown, 'banners'> {
  const signals: PatientSignals = Object.assign({}, ...found.toReversed()) as PatientSignals;
  return { signals, conflict: found.some((one, at) => found.slice(0, at).some((other) => comparePatients(one, other) === 'different')) };
}
