/** Reads one document again and again, as little of it as may be, and asks for its findings only when it says something new. */
import type { Detection } from './detect/types.ts';
import { beginningOf } from './limits.ts';
import { createChangeLog } from './page/changes.ts';
import { LivePage } from './page/live.ts';
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
    const look = seams();
    return this.#page.update(look, this.changes.take()) ?? await this.#page.read(view.document, look, pause, signal);
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
