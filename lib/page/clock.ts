/** Time that only goes forward: the machine's clock may be set, either way, while a page is open. */

/** The part of a window that is looked at. */
export interface ClockView {
  readonly performance: { readonly timeOrigin: number; now(): number };
}

/** Tells the time in ms since 1970, by the machine's clock when the browser started and counted on from there: what documents of one process tell compares. */
export function clockOf({ performance }: ClockView): () => number {
  return () => performance.timeOrigin + performance.now();
}
