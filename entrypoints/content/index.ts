import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Detect } from '../../lib/detector.ts';
import { DETECTOR, detectWith } from '../../lib/detector.ts';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/messages.ts';
import { browserSeams } from '../../lib/page/read.ts';
import { startReading, type Reading } from '../../lib/reading.ts';
import { isWorker, type Sender } from '../../lib/sender.ts';

/** Where a running script is found by one that is injected after it. */
const RUNNING = Symbol.for('rn');
const world = globalThis as { [RUNNING]?: Reading; [DETECTOR]?: Detect };

/** Lets others have their turn. */
const pause = (): Promise<void> => ('scheduler' in window ? (window.scheduler as { yield(): Promise<void> }).yield() : new Promise((resolve) => { setTimeout(resolve); }));

/** The script in each frame. It watches its own end: events of the page could be forged. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (world[RUNNING]?.alive()) {
      world[RUNNING].readAgain();
      return;
    }
    const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    const reading = startReading({
      view: window as never,
      seams: () => browserSeams(window, (element) => browser.dom.openOrClosedShadowRoot(element as HTMLElement)),
      detect: detectWith(() => world[DETECTOR], () => sendMessage('detector'), pause),
      send: {
        report: (report) => sendMessage('report', report),
        blank: (identity) => sendMessage('blank', { identity }),
        gone: (loaded) => sendMessage('gone', { loaded }),
      },
      pause,
      // Gone when the extension is updated, turned off or removed.
      alive: () => browser.runtime?.id !== undefined,
    });
    world[RUNNING] = reading;

    const fromUs = (sender: Sender): boolean => isWorker(sender, own);
    onMessage('show', ({ data, sender }) => (fromUs(sender) ? reading.show(data) : 'gone'));
    onMessage('readAgain', ({ sender }) => { if (fromUs(sender)) reading.readAgain(); });
    onMessage('paint', ({ data, sender }) => { if (fromUs(sender)) reading.paint(data.read, data.marks); });
    onMessage('stop', ({ sender }) => {
      if (!fromUs(sender)) return;
      reading.stop();
      removeAllListeners();
    });
  },
});
