/** Makes a failing document smaller by leaving out stretches of it, as long as it fails in the same way. */
import type { Structure } from '../../lib/detect/types.ts';

/** Longest that is spent on one, in ms. */
const TIME = 60_000;

/** A thing of a length that can be had without a part. */
export interface Cuttable<T> {
  readonly length: (of: T) => number;
  readonly without: (of: T, start: number, end: number) => T;
}

/** The smallest that was found; `fails` is asked of each. Halves are left out first, then quarters, down to single units. */
export async function smallest<T>(of: T, { length, without }: Cuttable<T>, fails: (smaller: T) => boolean | Promise<boolean>): Promise<T> {
  const until = Date.now() + TIME;
  let best = of;
  for (let size = Math.ceil(length(best) / 2); size >= 1 && Date.now() < until; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < length(best) && Date.now() < until;) {
      const shorter = without(best, start, Math.min(length(best), start + size));
      if (await fails(shorter)) best = shorter;
      else start += size;
    }
  }
  return best;
}

/** Structure of a text from which the stretch was taken out; what held nothing else goes with it. */
export function structureWithout(structure: readonly Structure[], start: number, end: number): Structure[] {
  const moved = (at: number): number => (at <= start ? at : at >= end ? at - (end - start) : start);
  return structure.map((part) => ({ ...part, start: moved(part.start), end: moved(part.end) })).filter((part) => part.end > part.start);
}

/** Texts with structure: first of the text, then of the structure. */
export async function smallestText<T extends { readonly text: string; readonly structure: readonly Structure[] }>(of: T, fails: (smaller: T) => boolean | Promise<boolean>): Promise<T> {
  const shorter = await smallest(of, {
    length: ({ text }) => text.length,
    without: (one, start, end) => ({ ...one, text: one.text.slice(0, start) + one.text.slice(end), structure: structureWithout(one.structure, start, end) }),
  }, fails);
  return smallest(shorter, { length: ({ structure }) => structure.length, without: (one, start, end) => ({ ...one, structure: one.structure.toSpliced(start, end - start) }) }, fails);
}
