/** Marks with their tooltip: on hover, and when a marked place is jumped to from the panel. Listens only; the page's own events take their course. */
import { plain } from './forms.ts';
import { keepListening } from './listening.ts';
import { createMarks, type MarkedPlace, type Marks, type Painted, type PaintView } from './marks.ts';
import { createTooltip, type TooltipView } from './tooltip.ts';
import type { PageText } from './types.ts';

/** The parts of a window that annotations need. */
export type AnnotateView = PaintView & TooltipView & { readonly MutationObserver: typeof MutationObserver };

export interface Annotations extends Omit<Marks, 'paint'> {
  /** Replaces all marks, and takes a tooltip away whose mark is gone. */
  paint(page: PageText, places: readonly MarkedPlace[]): void;
  /** The node is no part of the page but ours. */
  isOurs(node: Node): boolean;
}

/** The pointer rests this long on a mark before the tooltip shows, and off it before it goes, in ms. */
const REST = 250;
/** A tooltip nobody points at goes after this time, in ms. */
const SHOWN_FOR = 10_000;

/** Annotations of one document until the signal aborts. */
export function annotate(view: AnnotateView, signal: AbortSignal): Annotations {
  const { document } = view;
  const marks = createMarks(view);
  const tooltip = createTooltip(view);
  let painted: readonly Painted[] = [];
  let roots: readonly ShadowRoot[] = [];
  let shown: Range | null = null;
  /** Shows after a rest, or hides after a while. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Shows after a jump. */
  let jump: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    if (shown) tooltip.hide();
    shown = null;
  };
  const dismiss = (): void => {
    clearTimeout(jump);
    hide();
  };
  const show = (range: Range, rect: DOMRect): void => {
    if (shown && sameRange(shown, range)) return;
    hide();
    const here = painted.filter((mark) => sameRange(mark.range, range)).map(({ words }) => words);
    if (here.length === 0) return;
    shown = range;
    tooltip.show(here, rect);
  };
  const rest = (x: number, y: number): void => {
    if (shown && tooltip.covers(x, y)) return;
    const mark = markAt(document, roots, painted, x, y);
    if (mark) show(mark.range, mark.rect);
    else hide();
  };
  const heard: Readonly<Record<string, (event: Event) => void>> = {
    pointermove(event) {
      // What the page makes up is nobody's pointer: it could have a mark tell why it is there.
      if (painted.length === 0 || !event.isTrusted) return;
      const { clientX, clientY } = event as PointerEvent;
      clearTimeout(timer);
      timer = setTimeout(() => rest(clientX, clientY), REST);
    },
    // The pointer has left the document: into another frame, or out of the window.
    pointerout(event) { if ((event as PointerEvent).relatedTarget === null) hide(); },
    pointerdown: dismiss,
    scroll: hide,
    keydown(event) { if ((event as KeyboardEvent).key === 'Escape') dismiss(); },
    visibilitychange: dismiss,
  };
  keepListening(view, signal, () => {
    for (const [type, listener] of Object.entries(heard)) document.addEventListener(type, listener, { signal, capture: true, passive: true });
  });

  return {
    paint(page, places) {
      painted = marks.paint(page, places);
      roots = page.shadows;
      if (shown && !painted.some(({ range }) => sameRange(range, shown!))) hide();
    },
    flash(range, duration) {
      marks.flash(range, duration);
      const mark = painted.find((one) => overlap(one.range, range));
      const [rect] = mark ? mark.range.getClientRects() : [];
      if (!mark || !rect) return;
      // Its own scrolling has yet to be told, and would take the tooltip away.
      clearTimeout(jump);
      jump = setTimeout(() => {
        const [now = rect] = mark.range.getClientRects();
        show(mark.range, now);
        clearTimeout(timer);
        timer = setTimeout(hide, SHOWN_FOR);
      }, REST);
    },
    clear() {
      painted = [];
      marks.clear();
      dismiss();
    },
    isOurs: tooltip.isHost,
  };
}

function sameRange(one: Range, other: Range): boolean {
  return one.startContainer === other.startContainer && one.startOffset === other.startOffset && one.endContainer === other.endContainer && one.endOffset === other.endOffset;
}

function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return one.compareBoundaryPoints(one.END_TO_START, other) < 0 && one.compareBoundaryPoints(one.START_TO_END, other) > 0;
}

/** The mark under a point of the viewport, with the rectangle of its line there. Asks only the marks in the element under the point. */
function markAt(document: Document, roots: readonly ShadowRoot[], painted: readonly Painted[], x: number, y: number): { readonly range: Range; readonly rect: DOMRect } | null {
  let top = document.elementFromPoint(x, y);
  for (let root = roots.find(({ host }) => host === top); root; root = roots.find(({ host }) => host === top)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  if (!top) return null;
  for (const { range } of painted) {
    if (!plain(top).contains(range.startContainer)) continue;
    for (const rect of range.getClientRects()) {
      if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return { range, rect };
    }
  }
  return null;
}
