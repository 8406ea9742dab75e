/** Documents whose content comes from the document around them. */

/** The parts of a window that are looked at. */
export interface FrameView extends Pick<Window, 'top' | 'parent'> {
  readonly location: { readonly href: string };
}

/** Whether the document's content comes from the one around it, with no address of its own, and which that is. */
export function madeBy(view: FrameView): { readonly embedded: boolean; readonly within?: number } {
  if (view.parent === (view as unknown)) return { embedded: false };
  const ownAddress = !/^(?:about|blob|data):/.test(view.location.href);
  try {
    // A document that was written carries the address of its writer.
    if (ownAddress && view.location.href !== view.parent.location.href) return { embedded: false };
    return { embedded: true, within: view.parent.performance.timeOrigin };
  } catch {
    // Another site, or sandboxed.
    return { embedded: !ownAddress && view.parent === view.top };
  }
}
