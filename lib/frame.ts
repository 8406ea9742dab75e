/** All that is done in a frame that is read: the reading loop with its marks, the way into a note, and what the worker asks. */
import { browser } from 'wxt/browser';
import { onMessage, removeAllListeners, sendMessage } from './messages.ts';
import { isBare, isPaint, isShow } from './orders.ts';
import { startInserting } from './page/insert/index.ts';
import { whoseChart, type Whose } from './page/insert/whose.ts';
import { browserSeams, type ReadSeams } from './page/read.ts';
import type { Reading, ReadingSeams } from './reading-types.ts';
import { startReading } from './reading.ts';
import { isWorker, type Sender } from './sender.ts';

/** What differs between a content script and a page of the extension that is read itself. */
export interface FrameSeams {
  readonly detect: ReadingSeams['detect'];
  /** The shadow tree of an element, also a closed one where the browser lets it be read. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** The document around, where this one's content comes from it and it may be asked. */
  readonly holder: () => Whose | null;
  /** The page is looked at, and not followed. */
  readonly once: () => boolean;
}

/** Starts reading this document, and answers the worker until it is told to stop. */
export function startFrame({ detect, shadowOf, holder, once }: FrameSeams): { readonly reading: Reading; readonly whose: Whose } {
  const seams = (): ReadSeams => browserSeams(window, shadowOf);
  const reading = startReading({
    view: window as never, seams, detect, pause, alive, around: () => holder()?.patient() ?? null, once,
    send: {
      report: (report) => sendMessage('report', { ...report, once: once() }),
      blank: (blank) => sendMessage('blank', { ...blank, once: once() }),
      gone: (gone) => sendMessage('gone', gone),
    },
  });
  const { signal } = reading;
  const whose = whoseChart({ view: window, seams, pause, signal, settled: () => reading.settled(), turn: () => reading.turn(), holder });
  const inserting = startInserting({ view: window, seams, whose, onUse, alive, signal });

  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const fromUs = (sender: Sender): boolean => isWorker(sender, own);
  onMessage('show', ({ data, sender }) => (fromUs(sender) && isShow(data) ? reading.show(data) : 'gone'));
  onMessage('insertText', ({ data, sender }) => (fromUs(sender) ? inserting.insert(data) : { outcome: 'refused', why: 'not-taken' }));
  onMessage('takeBack', ({ data, sender }) => (fromUs(sender) ? inserting.takeBack(data) : 'failed'));
  onMessage('readAgain', ({ data, sender }) => { if (fromUs(sender) && isBare(data)) reading.readAgain(); });
  onMessage('paint', ({ data, sender }) => { if (fromUs(sender) && isPaint(data)) reading.paint(data.read, data.marks); });
  onMessage('stop', ({ data, sender }) => {
    if (!fromUs(sender) || !isBare(data)) return;
    reading.stop();
    removeAllListeners();
  });
  return { reading, whose };
}

/** Lets others have their turn. */
export function pause(): Promise<void> {
  return 'scheduler' in window ? (window.scheduler as { yield(): Promise<void> }).yield() : new Promise((resolve) => { setTimeout(resolve); });
}

/** False when the extension is updated, turned off or removed. */
function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

function onUse(): void {
  sendMessage('editorUsed', { loaded: performance.timeOrigin }).catch(() => undefined);
}
