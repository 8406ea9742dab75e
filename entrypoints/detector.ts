import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectSliced } from '../lib/detect/index.ts';
import { DETECTOR, type Detect } from '../lib/detector.ts';

/** Brought by the worker into a frame whose content script asked for it. */
export default defineUnlistedScript(() => {
  (globalThis as { [DETECTOR]?: Detect })[DETECTOR] = detectSliced;
});
