/** What a frame's reading needs of its surroundings, and what it can be asked. */
import type { Post } from './courier.ts';
import type { ChartText, Detection } from './detect/types.ts';
import type { ClockView } from './page/clock.ts';
import type { FrameView } from './page/embedded.ts';
import type { Mark } from './messages.ts';
import type { AnnotateView } from './page/annotate.ts';
import type { Settled as SettledPatient } from './page/insert/whose.ts';
import type { Shown, Target } from './page/jump.ts';
import type { ReadSeams } from './page/read.ts';
import type { Identity } from './page/types.ts';
import type { WatchView } from './page/watch.ts';
import type { Timing } from './settling.ts';

export interface ReadingSeams {
  readonly view: WatchView & AnnotateView & FrameView & ClockView & { readonly AbortController: typeof AbortController };
  /** Fresh for each read. */
  readonly seams: () => ReadSeams;
  /** Rejects where the detector cannot run in this frame. */
  readonly detect: (chart: ChartText) => Promise<Detection>;
  readonly send: Post;
  /** The page is looked at, and not followed: what changes after it was told is not read. */
  readonly once: () => boolean;
  /** Patient of the document around, whose content this one is; null where that has not settled or may not be asked. */
  readonly around?: () => Identity | null;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** False once the extension that started this is gone. */
  readonly alive: () => boolean;
  readonly timing?: Timing;
}

export interface Reading {
  /** Reads now and reports, also when nothing has changed. */
  readAgain(): void;
  /** Reads the page now, also one that is not followed. */
  look(): void;
  /** Paints the marks of a read, if it is the newest. */
  paint(read: number, marks: readonly Mark[]): void;
  /** Brings a quote into view, or says why not. `read`: the report it came in; one of another patient or document is gone. */
  show(target: Target & { readonly read: number }): Shown;
  /** What is known of the patient, for those who write into the page; null while that has not settled. */
  settled(): SettledPatient | null;
  /** Counts the patients shown in turn; null while one makes way for another. */
  turn(): number | null;
  /** Ended by `stop`, or once the extension is gone. */
  readonly signal: AbortSignal;
  /** Takes everything away and falls silent. */
  stop(): void;
  /** False after `stop`, and once the extension is gone. */
  alive(): boolean;
}
