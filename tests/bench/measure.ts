/** Taking times and writing figures. Times are in ms. */

/** One line of the output. The name says the unit and, where there is one, the aim. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What is measured; its result is kept, so that no work can be left out as useless. */
export type Work = () => unknown;

let kept: unknown;
/** The last result, for whoever doubts that the work was done. */
export const lastResult = (): unknown => kept;

export function timeOf(work: Work): number {
  const began = performance.now();
  kept = work();
  return performance.now() - began;
}

export interface Rounds {
  /** Rounds that count; the median of them is the figure. */
  readonly rounds?: number;
  /** Rounds before, for the compiler. */
  readonly warmUp?: number;
}

/** Median time of each work, taken in turns: what slows the machine slows them all. */
export function medianTimes(works: readonly Work[], { rounds = 5, warmUp = 2 }: Rounds = {}): number[] {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    works.forEach((work, index) => {
      const time = timeOf(work);
      if (round >= 0) times[index]!.push(time);
    });
  }
  return times.map(median);
}

/** Four digits that matter. */
export function written(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(value >= 1000 ? 6 : 4)));
}
