/**
 * Takes a frame's messages to the worker, each with its number: the worker may
 * be stopped at any time, and a message that is sent again may come after one
 * that was sent later. Until it was taken, or refused, the panel shows what was
 * before: it is sent again and again. What is out of date is not.
 */
import { inTime } from './in-time.ts';
import type { Mark, Numbered } from './messages.ts';
import type { FrameReport, Identity } from './page/types.ts';

/** What is sent; each rejects when nobody took it. */
export interface Post {
  /** Resolves with the places to mark. */
  readonly report: (report: FrameReport) => Promise<readonly Mark[]>;
  readonly blank: (blank: { readonly identity: Identity } & Numbered) => Promise<void>;
  readonly gone: (gone: Numbered) => Promise<void>;
}

export interface Courier {
  /** Number of the newest message, counted from 1. */
  newest(): number;
  /** Places to mark; null when it was refused, or something newer was sent meanwhile. */
  report(report: Omit<FrameReport, 'read'>): Promise<readonly Mark[] | null>;
  blank(identity: Identity): void;
  gone(): void;
  /** The document came back from the back/forward cache, at `at`, ms since 1970: what stood in its place is older now. */
  returned(at: number): void;
}

/** The second try comes this much sooner than the third; each after that twice as late as the one before, up to the longest wait, in ms. */
const SOONER = 8;
const LONGEST_WAIT = 30_000;

/** The worker has looked at it and does not want it: no other try will change that. Names of errors are all that crosses. */
const REFUSALS: readonly unknown[] = ['RefusedMessage', 'NotReadHere'];

/** `retry`: wait before the third try, in ms. `alive` is asked before each. */
export function createCourier(post: Post, { loaded, retry, alive }: { readonly loaded: number; readonly retry: number; readonly alive: () => boolean }): Courier {
  let read = 0;
  let document: Pick<Numbered, 'loaded' | 'returned'> = { loaded };

  async function insist<T>(mine: number, attempt: () => Promise<T>): Promise<T | null> {
    // The worker was stopped over the message: most often the next one wakes it.
    for (let wait = retry / SOONER; ; wait = Math.min(wait < retry ? retry : wait * 2, LONGEST_WAIT)) {
      try {
        return await inTime(attempt());
      } catch (error) {
        if (REFUSALS.includes((error as Error | null)?.name)) return null;
        await new Promise((resolve) => { setTimeout(resolve, wait); });
        if (mine !== read || !alive()) return null;
      }
    }
  }
  return {
    newest: () => read,
    async report(said) {
      const mine = ++read;
      const reply = await insist(mine, () => post.report({ ...said, ...document, read: mine }));
      return mine === read ? reply : null;
    },
    blank(identity) {
      const mine = ++read;
      void insist(mine, () => post.blank({ identity, ...document, read: mine }));
    },
    returned(at) {
      document = { loaded, returned: at };
    },
    gone() {
      read += 1;
      void post.gone({ ...document, read }).catch(() => undefined);
    },
  };
}
