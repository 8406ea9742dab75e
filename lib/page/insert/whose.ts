/**
 * Whose chart a frame shows at the instant it is asked: read afresh, because a
 * patient may be switched between the press of a button and the writing.
 */
import { frameOf } from '../around.ts';
import { comparePatients, patientKey, urlIdOf } from '../identity-text.ts';
import { identityOf, shownPatient } from '../identity.ts';
import { readPageSliced, type ReadSeams } from '../read.ts';
import type { Identity, PageText } from '../types.ts';
import { standsWithAnother } from './beside.ts';

/** What the reading of a frame knows of its patient. */
export interface Settled {
  readonly identity: Identity;
  /** Since when this patient is shown, ms since 1970. */
  readonly since: number;
  /** Patient's id of the address. */
  readonly urlId: string | undefined;
  /** A stretch of text stands as it did under another patient. */
  readonly foreign: (page: PageText, start: number, end: number) => boolean;
}

/** What a frame tells of its patient, to itself and to the documents made in it. */
export interface Whose {
  /** Another word for each patient in turn; null while it is in doubt. */
  turn(): string | null;
  /** The patient as it was read last; null in doubt. */
  patient(): Identity | null;
  /** The patient now, when `within` (of that document) holds nothing of another, nor stands where another is named; null in doubt. `made`: when a document in it began to load. */
  now(within: Element | null, made?: number): Promise<Identity | null>;
}

export interface WhoseSeams {
  readonly view: Pick<Window, 'document' | 'location' | 'performance' | 'frameElement'>;
  readonly seams: () => ReadSeams;
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Null while a change of patient has not settled. */
  readonly settled: () => Settled | null;
  readonly turn: () => number | null;
  /** The document around, where this one's content comes from it and it may be asked. */
  readonly holder: () => Whose | null;
}

export function whoseChart({ view, seams, pause, signal, settled, turn, holder }: WhoseSeams): Whose {
  async function shownNow(within: Element | null, made: number): Promise<Shown | null> {
    const look = seams();
    const page = await readPageSliced(view.document, look, pause, signal);
    const known = settled();
    const urlId = urlIdOf(view.location.href);
    if (!page || !known || made < known.since || (urlId !== undefined && urlId !== known.urlId)) return null;
    const shown = shownPatient(view.document, page, look);
    const who = identityOf(shown, view.location.href);
    const stays = who.state === known.identity.state && (who.state === 'absent' || comparePatients(who, known.identity) === 'same');
    return stays && !(within && isForeign(page, within, known)) ? { who, banners: shown.banners } : null;
  }
  return {
    turn() {
      const own = turn();
      const around = holder();
      if (!around || own === null) return own === null ? null : String(own);
      const its = around.turn();
      return its === null ? null : `${own} in ${its}`;
    },
    patient() {
      const own = settled()?.identity ?? null;
      return own?.state === 'absent' ? holder()?.patient() ?? own : own;
    },
    async now(within, made = Number.POSITIVE_INFINITY) {
      const shown = await shownNow(within, made);
      const who = shown?.who.state === 'absent' ? await holder()?.now(frameOf(view), view.performance.timeOrigin) : shown?.who;
      return who && !(within && standsWithAnother(within, who, shown!.banners, seams())) ? who : null;
    },
  };
}

interface Shown {
  readonly who: Identity;
  readonly banners: readonly Node[];
}

/** The element holds text that has not changed since another patient was shown. */
function isForeign(page: PageText, within: Element, known: Settled): boolean {
  return page.pieces.some(({ node, start, end }) => within.contains(node) && known.foreign(page, start, end));
}

/**
 * Whether a note of patient `now` may be given the plan of patient `plan`: known,
 * nothing speaks against it, and both give the same key, or the same birth date
 * and name where one part of the page shows more than the other.
 */
export function isPatientOf(plan: Identity, now: Identity): boolean {
  if (plan.state !== 'known' || now.state !== 'known' || comparePatients(plan, now) !== 'same') return false;
  return patientKey(plan) === patientKey(now) || (plan.birthDate !== undefined && plan.birthDate === now.birthDate && plan.name !== undefined && now.name !== undefined);
}
