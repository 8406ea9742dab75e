/** One thread of the fuzz through detection and decision: a batch in, what came of it out. */
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { brokenByOthers, toldOf, verdictOn, type FuzzDocument } from './check.ts';
import { documents } from './documents.ts';
import { kindOf, seedOf, type Batch, type Failure } from './run.ts';
import { smallestText } from './shrink.ts';

/** What a thread is given: `pulse` counts up with each document, by which the one who waits sees that it is alive. */
export interface Given { readonly seed: number; readonly size: number; readonly pulse: Int32Array }

/** Every so manyeth document of a batch is read again after all others. */
const AGAIN = 25;

const { seed, size, pulse } = workerData as Given;
const any = documents();
const known = new Set<string>();

/** The documents of a batch, the same each time. */
const batchOf = (batch: number): FuzzDocument[] => fc.sample(any, { numRuns: size, seed: seedOf(seed, batch) });

async function run(batch: number): Promise<Batch> {
  const failures: Failure[] = [];
  let [characters, findings, steps] = [0, 0, 0];
  const all = batchOf(batch);
  const first = new Map<number, string>();
  for (const [at, document] of all.entries()) {
    Atomics.store(pulse, 0, at);
    Atomics.add(pulse, 1, 1);
    const broken = verdictOn(document, (seen) => {
      findings += seen.findings;
      steps += seen.step ? 1 : 0;
    });
    characters += document.text.length;
    if (!broken) {
      if (at % AGAIN === 0) first.set(at, toldOf(document));
      continue;
    }
    const fresh = !known.has(kindOf(broken));
    known.add(kindOf(broken));
    failures.push({ ...broken, at, ...(fresh && { smallest: await smallestText(document, (smaller) => {
      Atomics.add(pulse, 1, 1);
      return verdictOn(smaller)?.law === broken.law;
    }) }) });
  }
  for (const [at, before] of first) {
    Atomics.add(pulse, 1, 1);
    const broken = brokenByOthers(all[at]!, before);
    if (broken) failures.push({ ...broken, at, smallest: all[at]! });
  }
  return { batch, documents: all.length, characters, findings, steps, failures };
}

// The vocabulary is put together at first use, which is not the time of a document.
verdictOn({ text: 'Radiotherapy 50 Gy, numbness.', structure: [], answers: {} });
const port = parentPort!;
// A thread, not a window.
/* oxlint-disable unicorn/require-post-message-target-origin */
port.on('message', (batch: number) => { void run(batch).then((result) => port.postMessage(result)); });
port.postMessage('ready');
