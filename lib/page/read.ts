/**
 * Reads a page as its reader sees it: one walk over the DOM, visible text only,
 * with what the markup says and the way back to every node.
 */
import { browserLooks, documentLooks, type LookView } from './look.ts';
import { inSlices, SLICE } from './slices.ts';
import type { PageText } from './types.ts';
import { Walk, type ReadSeams } from './walk.ts';

export type { ReadSeams } from './walk.ts';

/** Seams for the page a content script runs in. A new set for each read: looks are remembered while it lasts. */
export function browserSeams(view: LookView, shadowOf: ReadSeams['shadowOf']): ReadSeams {
  const { of, prepare, facts } = browserLooks(view);
  return { lookOf: of, prepare, styles: facts, shadowOf };
}

/** Seams for a document outside a browser (jsdom): its own style sheets decide what is seen. */
export function documentSeams(document: Document): ReadSeams {
  const { of, facts } = documentLooks(document);
  return { lookOf: of, styles: facts, shadowOf: (element) => element.shadowRoot };
}

/** Reads all of `root` at once. Offsets are UTF-16 code units. */
export function readPage(root: Document | Element, seams: ReadSeams): PageText {
  const walk = new Walk(root, seams);
  while (!walk.step(Number.POSITIVE_INFINITY));
  return walk.result();
}

/** Reads in slices, `pause` between them. Null when `signal` was aborted on the way. */
export async function readPageSliced(root: Document | Element, seams: ReadSeams, pause: () => Promise<void>, signal: AbortSignal): Promise<PageText | null> {
  const walk = new Walk(root, seams);
  return await inSlices(walking(walk), pause, signal) ? walk.result() : null;
}

/** Reads the beginning of a document: so many code units or a little more. Nodes after the first `most` are left out. */
export function* readingTop(root: Document, seams: ReadSeams, length: number, most: number): Generator<void, PageText> {
  const walk = new Walk(root, seams);
  for (let left = most; left > 0 && walk.length < length && !walk.step(SLICE); left -= SLICE) yield;
  return walk.result();
}

/** Walks to the end, a slice of nodes at a time. */
export function* walking(walk: Walk, slice = SLICE): Generator<void, true> {
  while (!walk.step(slice)) yield;
  return true;
}
