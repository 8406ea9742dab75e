/** Reads one document again and again, as little of it as may be, and asks for its findings only when it says something new. */
import type { Detection } from './detect/types.ts';
import { beginningOf } from './limits.ts';
import { createChangeLog } from './page/changes.ts';
import { LivePage } from './page/live.ts';
import { inSlices } from './page/slices.ts';
import type { PageText } from './page/types.ts';
import type { ReadingSeams } from './reading-types.ts';

export class LiveReading {
  /** Where it is noted what has changed. */
  readonly changes = createChangeLog();
  readonly #given: ReadingSeams;
  readonly #page = new LivePage();
  #found: { readonly revision: number; readonly detection: Detection } | null = null;

  constructor(given: ReadingSeams) {
    this.#given = given;
  }

  /** The page now; null when `signal` was aborted on the way. */
  async read(signal: AbortSignal): Promise<PageText | null> {
    const { view, seams, pause } = this.#given;
    const part = await inSlices(this.#page.updating(seams(), this.changes.take()), pause, signal);
    // What changed between two slices may have moved what was to be read: only a read of all of it is sure.
    if (part && this.changes.quiet()) return part;
    return signal.aborted ? null : this.#page.read(view.document, seams(), pause, signal);
  }

  /** What is found in the page read last. Rejects where the detector cannot run. */
  async detect(page: PageText): Promise<Detection> {
    const { revision } = this.#page;
    if (this.#found?.revision !== revision) this.#found = { revision, detection: await this.#given.detect(beginningOf(page)) };
    return this.#found.detection;
  }

  /** The next read is of all of it. */
  forget(): void {
    this.#page.forget();
  }
}
