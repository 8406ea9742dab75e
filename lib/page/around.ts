/** The pages around a frame, as far as they may be asked: a frame they hide shows nothing. */
import { plain } from './forms.ts';

/** Flatter or narrower frames show nothing to read, in CSS pixels. */
const LEAST_SIDE = 12;
/** What of an element around can hide a frame by other ways than its size. */
const ATTRIBUTES = ['class', 'style', 'hidden'];

/** The element that holds a window, where it may be asked. */
export function frameOf(view: Pick<Window, 'frameElement'> | null): Element | null {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether the pages around let this one be seen. */
export function isFrameShown(view: Pick<Window, 'frameElement'> | null): boolean {
  const frame = frameOf(view);
  if (!frame) return true;
  return frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && frame.clientWidth >= LEAST_SIDE && frame.clientHeight >= LEAST_SIDE
    && isFrameShown(frame.ownerDocument.defaultView);
}

/** Calls `onChange` when what stands around the frame may have shown or hidden it, which nothing in the frame tells. */
export function watchAround(view: Pick<Window, 'frameElement'> & { readonly MutationObserver: typeof MutationObserver }, signal: AbortSignal, onChange: () => void): void {
  let shown = isFrameShown(view);
  const observer = new view.MutationObserver(() => {
    const now = isFrameShown(view);
    if (now !== shown) onChange();
    shown = now;
  });
  for (let frame = frameOf(view); frame; frame = frameOf(frame.ownerDocument.defaultView)) {
    for (let element: Element | null = frame; element; element = plain(element).parentElement) observer.observe(element, { attributeFilter: ATTRIBUTES });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
