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
  /** The page has changed: it is looked at in a moment, if its tab is in front then; whatever that costs where whoever was named is `lost`. */
  soon(lost?: boolean): void;
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
  let hurried = false;
  async function look(): Promise<void> {
    rest();
    const before = turn();
    if (before === null || signal.aborted || view.document.hidden) return;
    const began = clock();
    let shown: Shown | null | undefined = null;
    try {
      shown = await inSlices(findingPatient(view.document, seams()), pause, signal);
    } catch {
      // It cannot be told: that is told.
    }
    cost = clock() - began;
    if (shown !== undefined && turn() === before) onLook(shown);
  }
  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    hurried = false;
  }
  return {
    soon(lost = false) {
      if (turn() === null) return;
      if (lost && !hurried) rest();
      hurried ||= lost;
      timer ??= setTimeout(() => void look(), lost ? wait : Math.max(wait, cost * SHARE));
    },
    rest,
  };
}
