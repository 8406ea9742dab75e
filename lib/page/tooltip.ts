/**
 * A quiet tooltip: text in one closed shadow host at the end of the document,
 * there only while it shows. The page cannot read what it says, and none of the
 * page's styles reach it. It stands in the top layer, so that no dialog of the
 * page covers it, and lets the pointer through: the page's events stay its own.
 */

const STYLE = `
:host { all: initial !important; display: contents !important; }
div {
  all: initial; position: fixed; inset: auto; box-sizing: border-box; max-width: min(340px, calc(100vw - 16px)); padding: 8px 10px;
  border: 1px solid #b9c2ca; border-radius: 4px; background: #fff; color: #1c252c; box-shadow: 0 2px 8px rgb(0 0 0 / .18);
  font: 13px/1.4 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; direction: ltr; pointer-events: none;
}
p { all: unset; display: block; margin-top: 3px; }
p:first-child { margin-top: 0; font-weight: 600; }
p.more { margin-top: 8px; font-weight: 600; }
@media (prefers-color-scheme: dark) { div { border-color: #4a555f; background: #1d242a; color: #e4e9ed; } }
@media (forced-colors: active) { div { border-color: CanvasText; background: Canvas; color: CanvasText; } }
@media print { div { display: none; } }`;

/** Between the words and the tooltip, and around it, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** The parts of a window that a tooltip needs. */
export interface TooltipView {
  readonly document: Document;
  readonly CSSStyleSheet: new () => CSSStyleSheet;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/** What one mark says, a line each; the first is its title. */
export type Lines = readonly string[];

export interface Tooltip {
  /** Shows beside a rectangle of the viewport, replacing what it showed. */
  show(marks: readonly Lines[], beside: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void;
  hide(): void;
  /** The host is shown, and the point of the viewport lies on it. */
  covers(x: number, y: number): boolean;
  /** The node is the host. */
  isHost(node: Node): boolean;
}

export function createTooltip(view: TooltipView): Tooltip {
  const { document } = view;
  let host: HTMLElement | null = null;
  let box: HTMLElement | null = null;
  let last: HTMLElement | null = null;
  const hide = (): void => {
    host?.remove();
    host = null;
    box = null;
  };
  return {
    hide,
    show(marks, beside) {
      hide();
      host = document.createElement('div');
      last = host;
      const root = host.attachShadow({ mode: 'closed' });
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      box = document.createElement('div');
      box.setAttribute('role', 'tooltip');
      box.append(...marks.flatMap((lines, mark) => lines.map((line, at) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        if (mark > 0 && at === 0) paragraph.className = 'more';
        return paragraph;
      })));
      root.append(box);
      document.documentElement.append(host);
      // In the shadow root the events of a popover stay unseen by the page.
      box.popover = 'manual';
      // What is inert is found by no search, which the page could ask letter by letter.
      box.inert = true;
      box.showPopover?.();
      place(view, box, beside);
    },
    covers(x, y) {
      const rect = box?.getBoundingClientRect();
      return rect !== undefined && x >= rect.left - GAP && x <= rect.right + GAP && y >= rect.top - GAP && y <= rect.bottom + GAP;
    },
    isHost: (node) => node === last,
  };
}

/** Below the words where there is room, else above; never out of the window. */
function place(view: TooltipView, box: HTMLElement, { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + GAP;
  const fits = below + height <= view.innerHeight - EDGE;
  box.style.left = `${Math.max(EDGE, Math.min(left, view.innerWidth - width - EDGE))}px`;
  box.style.top = `${Math.max(EDGE, fits ? below : top - GAP - height)}px`;
}
