import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Detect } from '../../lib/detector.ts';
import { DETECTOR, detectWith } from '../../lib/detector.ts';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/messages.ts';
import { isBare, isPaint, isShow } from '../../lib/orders.ts';
import { madeBy } from '../../lib/page/embedded.ts';
import { startInserting } from '../../lib/page/insert/index.ts';
import { whoseChart, type Whose } from '../../lib/page/insert/whose.ts';
import { browserSeams, type ReadSeams } from '../../lib/page/read.ts';
import type { Reading } from '../../lib/reading-types.ts';
import { startReading } from '../../lib/reading.ts';
import { isWorker, type Sender } from '../../lib/sender.ts';

/** Where a running script is found by one that is injected after it. */
const RUNNING = Symbol.for('rn');
/** Where the frames of one site ask each other whose chart they show. The page cannot see it. */
const WHOSE = Symbol.for('rn-whose');
type World = { [RUNNING]?: Reading; [DETECTOR]?: Detect; [WHOSE]?: Whose };
const world = globalThis as World;

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
      seams,
      detect: detectWith(() => world[DETECTOR], () => sendMessage('detector'), pause),
      send: {
        report: (report) => sendMessage('report', report),
        blank: (blank) => sendMessage('blank', blank),
        gone: (gone) => sendMessage('gone', gone),
      },
      pause,
      alive,
    });
    world[RUNNING] = reading;
    const settled = () => reading.settled();
    const turn = () => reading.turn();
    const { signal } = reading;
    const whose = whoseChart({ view: window, seams, pause, signal, settled, turn, holder });
    world[WHOSE] = whose;
    const inserting = startInserting({ view: window, seams, whose, onUse, alive, signal });

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
  },
});

function seams(): ReadSeams {
  return browserSeams(window, (element) => browser.dom.openOrClosedShadowRoot(element as HTMLElement));
}

/** Lets others have their turn. */
function pause(): Promise<void> {
  return 'scheduler' in window ? (window.scheduler as { yield(): Promise<void> }).yield() : new Promise((resolve) => { setTimeout(resolve); });
}

/** False when the extension is updated, turned off or removed. */
function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

function onUse(): void {
  sendMessage('editorUsed', { loaded: performance.timeOrigin }).catch(() => undefined);
}

/** The document around, where this one's content comes from it and it may be asked. */
function holder(): Whose | null {
  return madeBy(window).within === undefined ? null : (window.parent as unknown as World)[WHOSE] ?? null;
}
