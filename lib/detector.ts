/**
 * The detector comes apart from the content script: a page has many frames, and
 * most hold nothing to read. Its vocabulary is ten times the reader; it is
 * brought into a frame when that frame first shows text.
 */
import { inTime } from './in-time.ts';
import type { ChartText, Detection } from './detect/types.ts';

/** Detects a slice at a time; `pause` lets others have their turn. */
export type Detect = (chart: ChartText, pause: () => Promise<void>) => Promise<Detection>;

/** Where the detector is found in the content script's own world. The page cannot see it. */
export const DETECTOR = Symbol.for('rn-detector');

const NOTHING: Detection = { findings: [], seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false } };

/** The worker may just have been stopped, and is woken by a second message after this long, ms; each further one comes twice as late. */
const RETRY = 400;
const TRIES = 6;

/** Detection that brings the detector on first need: `find` tells whether it is here, `bring` makes it come and is tried a few times. Rejects when it does not come. */
export function detectWith(find: () => Detect | undefined, bring: () => Promise<void>, pause: () => Promise<void>, retry = RETRY): (chart: ChartText) => Promise<Detection> {
  return async (chart) => {
    if (chart.text.trim() === '') return NOTHING;
    if (!find()) await insist(bring, retry);
    const detect = find();
    if (!detect) throw new Error('The detector did not come.');
    return detect(chart, pause);
  };
}

async function insist(bring: () => Promise<void>, retry: number): Promise<void> {
  for (let wait = retry, left = TRIES; ; wait *= 2) {
    try {
      return await inTime(bring());
    } catch (error) {
      left -= 1;
      // Looked at and refused, no other try will change that.
      if (left === 0 || (error as Error | null)?.name === 'NotReadHere') throw error;
      await new Promise((resolve) => { setTimeout(resolve, wait); });
    }
  }
}
