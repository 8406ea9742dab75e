import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Detect } from '../lib/detector.ts';
import { DETECTOR, detectWith } from '../lib/detector.ts';
import { pause, startFrame } from '../lib/frame.ts';
import { sendMessage } from '../lib/messages.ts';
import { madeBy } from '../lib/page/embedded.ts';
import type { Whose } from '../lib/page/insert/whose.ts';
import type { Reading } from '../lib/reading-types.ts';

/** Where a running script is found by one that is injected after it. */
const RUNNING = Symbol.for('rn');
/** The page is looked at and not followed. */
const ONCE = Symbol.for('rn-once');
/** Where the frames of one site ask each other whose chart they show. The page cannot see it. */
const WHOSE = Symbol.for('rn-whose');
type World = { [RUNNING]?: Reading; [ONCE]?: boolean; [DETECTOR]?: Detect; [WHOSE]?: Whose };
const world = globalThis as World;

/**
 * The content script, in each frame that is read. The worker registers and brings it: what a listed one carries along, to
 * tell the page and itself of its start and end by events, could be forged, and is not needed.
 */
export default defineUnlistedScript(() => {
  if (world[RUNNING]?.alive()) {
    world[RUNNING].look();
    return;
  }
  const { reading, whose } = startFrame({
    detect: detectWith(() => world[DETECTOR], () => sendMessage('detector'), pause),
    shadowOf,
    holder,
    once: () => world[ONCE] === true,
  });
  world[RUNNING] = reading;
  world[WHOSE] = whose;
});

/** The shadow tree of an element, also a closed one: Firefox tells at the element itself. */
function shadowOf(element: Element): ShadowRoot | null {
  const own = (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return own === undefined ? browser.dom.openOrClosedShadowRoot(element as HTMLElement) : own;
}

/** The document around, where this one's content comes from it and it may be asked. */
function holder(): Whose | null {
  return madeBy(window).within === undefined ? null : (window.parent as unknown as World)[WHOSE] ?? null;
}
