/** When a frame's document came to be, beside the page around it. */
import { madeBy, type FrameView } from './page/embedded.ts';

export type PlaceView = FrameView & { readonly performance: { readonly timeOrigin: number } };

/** A frame made within this time of its page, in ms, came with it. */
const WITH_PAGE = 1500;

/** It was made long after the page around it: perhaps for another patient than that page still shows. */
export function madeLater(view: PlaceView): boolean {
  const { embedded, within } = madeBy(view);
  return embedded && !(within !== undefined && view.performance.timeOrigin - within < WITH_PAGE);
}
