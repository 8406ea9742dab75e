/** Runs in a page of a real browser: the page as it is read there. */
import { changeAtRandom } from './live-script.ts';
import { browserSeams, readPage } from '../../lib/page/read.ts';

const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot;

export interface ReadingScript {
  /** The text of the page that runs this. */
  readonly text: () => string;
  readonly changeAtRandom: typeof changeAtRandom;
}

const script: ReadingScript = { text: () => readPage(document, browserSeams(window, shadowOf)).text, changeAtRandom };
Object.assign(globalThis, { reading: script });
