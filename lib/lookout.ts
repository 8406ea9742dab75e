/**
 * Looks at who a page is about while no read of it tells: where one takes long,
 * and after a look, when none comes any more. Only banners and the top of the
 * page are asked, which is little however large it is.
 */
import { clockOf } from './page/clock.ts';
import { findingPatient, type Shown } from './page/identity.ts';
import { inSlices } from './page/slices.ts';
import type { ReadingSeams } from './reading-types.ts';

/** A page that is never quiet is looked at most this share of the time. */
export const SHARE = 10;

export interface Lookout {
  /** The page has changed: it is looked at in a moment, if its tab is in front then. */
  soon(): void;
  /** A read of it told all there is. */
  rest(): void;
}

export interface LookoutSeams {
  /** The longest wait for a look, in ms. */
  readonly wait: number;
  readonly signal: AbortSignal;
  /** Another one for each patient on show; null while none is. */
  readonly turn: () => number | null;
  /** Who the page is about; null where that could not be read. */
  readonly onLook: (shown: Shown | null) => void;
}

export function createLookout({ view, seams, pause }: ReadingSeams, { wait, signal, turn, onLook }: LookoutSeams): Lookout {
  const clock = clockOf(view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  async function look(): Promise<void> {
    timer = undefined;
    const before = turn();
    if (before === null || signal.aborted || view.document.hidden) return;
    const began = clock();
    const shown = await inSlices(findingPatient(view.document, seams()), pause, signal).catch(() => null);
    cost = clock() - began;
    if (shown !== undefined && turn() === before) onLook(shown);
  }
  return {
    soon() {
      if (turn() !== null) timer ??= setTimeout(() => void look(), Math.max(wait, cost * SHARE));
    },
    rest() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
