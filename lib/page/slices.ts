/** Work in slices: others get their turn between them. */

/** How many nodes are walked, or entries looked at, before the clock is. */
export const SLICE = 50;
/** Longest stretch of work before others get their turn, in ms. */
const SLICE_TIME = 8;

/** Does the work, `pause` between slices. Undefined when `signal` was aborted on the way. */
export async function inSlices<T>(work: Generator<void, T>, pause: () => Promise<void>, signal: AbortSignal): Promise<T | undefined> {
  for (let began = performance.now(); ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < SLICE_TIME) continue;
    await pause();
    if (signal.aborted) return undefined;
    began = performance.now();
  }
}

/** Does the work without a pause. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
