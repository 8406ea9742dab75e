/** Work that can stop on the way: others get their turn between two of its steps. */
export type Steps<T> = Generator<void, T, void>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}

/** All that is made of each of a list, one of them at a step. */
export function* madeOf<T, R>(list: Iterable<T>, make: (item: T) => readonly R[]): Steps<R[]> {
  const all: R[] = [];
  for (const item of list) {
    all.push(...make(item));
    yield;
  }
  return all;
}

/** Longest stretch of work before others get their turn, in ms. */
const SLICE = 6;

/** Step by step, `pause` awaited whenever a slice of time is used up. */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}
