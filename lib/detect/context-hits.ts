/** The cues of a sentence in their order: which stands where, touches which, and begins an item of a list. */
import { SET } from './context-cues.ts';
import type { Hit } from './context-scan.ts';
import { firstFrom } from './near.ts';

const ADJACENT = 3;
/** Hits looked at on each side. */
export const NEARBY = 200;
/** Hits looked at for the "or" that ends a list. */
const LIST = 24;
const goesOnWithOr = (hits: readonly Hit[], index: number): boolean => hits.slice(index + 1, index + LIST).some(isOr);

export const isSeparator = (hit: Hit | undefined): hit is Hit => hit !== undefined && hit.role === 'separator';
export const length = ({ start, end }: Hit): number => end - start;
/** "or" goes on with the list of what is denied. */
export const isOr = (hit: Hit | undefined): boolean => isSeparator(hit) && length(hit) === 2;
export const touches = (left: Hit | undefined, right: Hit): left is Hit => left !== undefined && right.start - left.end <= ADJACENT;
export const startsItem = (hits: readonly Hit[], index: number): boolean => isSeparator(hits[index - 1]) && touches(hits[index - 1], hits[index]!);

/** "Cannot feel" of "cannot feel the saddle area" tells a loss only with what is not felt. */
export const isLoss = ({ cues }: Hit): boolean => cues.some(({ id }) => id === 'loss');

/** The concept itself tells a loss and begins an item: "no fever, no power in the legs". */
export function isLossAfterComma(hits: readonly Hit[], start: number): boolean {
  const index = firstFrom(hits, start);
  const here = hits[index];
  return here?.start === start && isLoss(here) && isItemOfItsOwn(hits, index);
}

/** Begins an item behind a comma or "and", in a list that does not end with "or". */
export const isItemOfItsOwn = (hits: readonly Hit[], index: number): boolean => startsItem(hits, index) && !isOr(hits[index - 1]) && !goesOnWithOr(hits, index) && !(isLoss(hits[index]!) && isOfLabel(hits, index));

/** A list behind "Negative for:" or "Denies:" names what may be lost as well: "unable to void". */
function isOfLabel(hits: readonly Hit[], index: number): boolean {
  const before = hits.slice(Math.max(0, index - NEARBY), index);
  const colon = before.findLastIndex(({ role }) => role === 'colon');
  const label = before[colon - 1];
  return colon > 0 && touches(label, before[colon]!) && label.cues.some(({ role, sets }) => role === 'forward' && (sets & SET.negated) !== 0);
}
