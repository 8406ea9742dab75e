/**
 * Reads a page as its reader sees it: one walk over the DOM, visible text only,
 * with what the markup says and the way back to every node.
 */
import { formsOf, type DomClasses } from './forms.ts';
import { browserLooks, documentLooks, type LookView } from './look.ts';
import type { PageText } from './types.ts';
import { Walk, type ReadSeams } from './walk.ts';

export type { ReadSeams } from './walk.ts';

/** Seams for the page a content script runs in. A new set for each read: looks are remembered while it lasts. */
export function browserSeams(view: LookView, shadowOf: ReadSeams['shadowOf']): ReadSeams {
  const { of, prepare, facts } = browserLooks(view);
  return { lookOf: of, prepare, styles: facts, shadowOf, forms: formsOf(view) };
}

/** Seams for a document outside a browser (jsdom): its own style sheets decide what is seen. */
export function documentSeams(document: Document): ReadSeams {
  const { of, facts } = documentLooks(document);
  return { lookOf: of, styles: facts, shadowOf: (element) => element.shadowRoot, forms: formsOf(document.defaultView as unknown as DomClasses) };
}

/** Reads all of `root` at once. Offsets are UTF-16 code units. */
export function readPage(root: Document | Element, seams: ReadSeams): PageText {
  const walk = new Walk(root, seams);
  while (!walk.step(Number.POSITIVE_INFINITY));
  return walk.result();
}

/** How many nodes are walked before the clock is looked at. */
const SLICE_NODES = 500;
/** Longest stretch of work before others get their turn, in ms. */
const SLICE_TIME = 8;

/** Reads in slices, `pause` between them. Null when `signal` was aborted on the way. */
export async function readPageSliced(root: Document | Element, seams: ReadSeams, pause: () => Promise<void>, signal: AbortSignal): Promise<PageText | null> {
  const walk = new Walk(root, seams);
  return await slicedWalk(walk, pause, signal) ? walk.result() : null;
}

/** Walks to the end in slices; false when `signal` was aborted on the way. */
export async function slicedWalk(walk: Walk, pause: () => Promise<void>, signal: AbortSignal): Promise<boolean> {
  let began = performance.now();
  while (!walk.step(SLICE_NODES)) {
    if (performance.now() - began < SLICE_TIME) continue;
    await pause();
    if (signal.aborted) return false;
    began = performance.now();
  }
  return true;
}
