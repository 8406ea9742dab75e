/** Documents through detection and decision, in threads that are ended when one hangs. */
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { documents } from './documents.ts';
import { Run, seedOf, type Batch, type RunOptions } from './run.ts';
import type { Given } from './text-worker.ts';

/** Documents of a batch. */
export const TEXT_BATCH = 500;
/** A thread that comes to no other document for so long hangs for good, in ms. */
const STILL = 60_000;

export async function fuzzText(options: Omit<RunOptions, 'part' | 'size'>, processes: number): Promise<Run> {
  const run = new Run({ ...options, part: 'text', size: TEXT_BATCH });
  await Promise.all(Array.from({ length: processes }, () => thread(run, options.seed)));
  return run;
}

/** Works until there is no batch left; what hangs or ends on the way is written down, and another goes on. */
async function thread(run: Run, seed: number): Promise<void> {
  let left = true;
  while (left) left = await oneThread(run, seed);
}

/** Resolves with false when there is nothing left, with true when the thread came to an end before. */
function oneThread(run: Run, seed: number): Promise<boolean> {
  return new Promise((ended) => {
    const pulse = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(new URL('./text-worker.ts', import.meta.url), { workerData: { seed, size: TEXT_BATCH, pulse } satisfies Given });
    let batch: number | null = null;
    let [beat, since] = [-1, Date.now()];
    const end = (again: boolean): void => {
      clearInterval(watch);
      worker.removeAllListeners();
      void worker.terminate();
      ended(again);
    };
    const give = (): void => {
      batch = run.next();
      if (batch === null) end(false);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      else worker.postMessage(batch);
    };
    const lost = (law: 'hang' | 'crash', says: string): void => {
      const at = Atomics.load(pulse, 0);
      if (batch === null) throw new Error(`A thread did not come up: ${says}`);
      const [document] = fc.sample(documents(), { numRuns: TEXT_BATCH, seed: seedOf(seed, batch) }).slice(at);
      run.done({ batch, documents: at + 1, characters: 0, findings: 0, steps: 0, failures: [{ law, says, at, ...(document && { smallest: document }) }] });
      end(true);
    };
    const watch = setInterval(() => {
      const now = Atomics.load(pulse, 1);
      if (now !== beat) [beat, since] = [now, Date.now()];
      else if (batch !== null && Date.now() - since > STILL) lost('hang', `no end after ${STILL / 1000} s`);
    }, 1000);
    worker.on('message', (result: Batch | 'ready') => {
      if (result !== 'ready') run.done(result);
      give();
    });
    worker.on('error', (error) => lost('crash', error.message));
    worker.on('exit', (code) => lost('crash', `the thread ended with ${code}`));
  });
}
