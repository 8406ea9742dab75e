/**
 * When a page may be believed again after another patient, or another chart,
 * was put into the same document. Banner and chart may come in any order and
 * seconds apart, so time must pass in which nothing comes; unless both came in
 * one stroke, which no two requests do.
 */

/** All in ms. */
export interface Timing {
  /** Quiet time before a changed page is read, and the longest wait for it. */
  readonly quiet: number;
  readonly longest: number;
  /** Quiet time after the patient or the whole chart changed: the rest may still be loading. */
  readonly settle: number;
  /** The same after two changes of patient overtook each other: what the first one asked for may still come. */
  readonly overlap: number;
  /** The longest wait for either in a page that is never quiet. */
  readonly longestSettle: number;
  /** Wait before a message that nobody took is sent for the third time; before that it is tried sooner, later less and less often. */
  readonly retry: number;
}

export const TIMING: Timing = { quiet: 120, longest: 1000, settle: 2000, overlap: 4000, longestSettle: 8000, retry: 400 };

/** What was seen to change: the patient's id in the address, the banner, the chart below it, or that they agree. */
export type Move = 'address' | 'banner' | 'chart' | 'doubt';

export interface Settling {
  /** Nothing is reported until the page has settled. */
  waiting(): boolean;
  /** Something moved. True when the patient had moved so before: two changes overtook each other. */
  move(what: Move): boolean;
  /** Banner and chart were seen to change in one stroke. */
  inOneStroke(): void;
  /** Anything else changed. */
  touched(): void;
  /** Whether the chart came in one stroke with its banner and has not been touched since. */
  whole(): boolean;
  quiet(): number;
  longest(): number;
  /** What is on screen is believed. */
  settled(): void;
}

export function createSettling(timing: Timing): Settling {
  const moves: Record<Move, number> = { address: 0, banner: 0, chart: 0, doubt: 0 };
  let stroke = false;
  const waiting = (): boolean => Object.values(moves).some((count) => count > 0);
  const overlap = (): boolean => moves.address > 1 || moves.banner > 1;
  const whole = (): boolean => stroke && !overlap();
  return {
    waiting,
    move(what) {
      moves[what] += 1;
      if (what !== 'chart') stroke = false;
      return (what === 'address' || what === 'banner') && overlap();
    },
    inOneStroke() { stroke = true; },
    touched() { stroke = false; },
    whole,
    quiet() {
      if (!waiting() || whole()) return timing.quiet;
      return overlap() ? timing.overlap : timing.settle;
    },
    longest: () => (waiting() ? timing.longestSettle : timing.longest),
    settled() {
      Object.assign(moves, { address: 0, banner: 0, chart: 0, doubt: 0 });
      stroke = false;
    },
  };
}
