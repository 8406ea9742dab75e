/** A run of the fuzz: which batch comes next, what came of each, and where to go on after an end on the way. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.ts';
import type { Broken } from './check.ts';

/** What runs have come to, and documents that failed; not kept in version control. */
const WORK = join(ROOT, '.scratch/fuzz');

export interface Failure extends Broken {
  /** Number of the document in its batch. */
  readonly at: number;
  /** The document, made as small as it would get; absent where others failed alike before. */
  readonly smallest?: object;
}

/** What came of a batch. */
export interface Batch {
  readonly batch: number;
  readonly documents: number;
  readonly characters: number;
  readonly findings: number;
  readonly steps: number;
  readonly failures: readonly Failure[];
}

/** What a run came to until now; kept on disk, so that it can go on. */
export interface Totals {
  documents: number;
  characters: number;
  findings: number;
  steps: number;
  seconds: number;
  crashes: number;
  hangs: number;
  broken: number;
  /** Batches from the first without a gap, and those behind a gap. */
  batches: number;
  later: number[];
}

export interface RunOptions {
  readonly part: string;
  readonly seed: number;
  readonly documents: number;
  /** Time after which no batch is begun any more. */
  readonly minutes: number;
  readonly afresh: boolean;
  readonly size: number;
  readonly say: (line: string) => void;
}

/** The seed of a batch: the same batch has the same documents, whatever came before. */
export const seedOf = (seed: number, batch: number): number => (Math.imul(seed, 1_000_003) + batch) | 0;

/** Failures alike are told and made small once. */
export const kindOf = ({ law, says }: Broken): string => `${law}: ${says.replaceAll(/\d+/g, '#')}`;

export class Run {
  readonly totals: Totals;
  readonly #options: RunOptions;
  readonly #file: string;
  readonly #began = Date.now();
  readonly #before: number;
  readonly #kinds = new Set<string>();
  #next: number;
  #said = Date.now();

  constructor(options: RunOptions) {
    this.#options = options;
    mkdirSync(WORK, { recursive: true });
    this.#file = join(WORK, `${options.part}-${options.seed}.json`);
    if (options.afresh) rmSync(this.#file, { force: true });
    this.totals = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) as Totals : { documents: 0, characters: 0, findings: 0, steps: 0, seconds: 0, crashes: 0, hangs: 0, broken: 0, batches: 0, later: [] };
    this.#before = this.totals.seconds;
    this.#next = this.totals.batches;
    if (this.totals.documents > 0) options.say(`goes on after ${this.totals.documents} documents; --afresh begins anew`);
  }

  /** The number of the next batch, or null when there is to be none. */
  next(): number | null {
    while (this.totals.later.includes(this.#next)) this.#next += 1;
    if (this.#next * this.#options.size >= this.#options.documents || Date.now() - this.#began > this.#options.minutes * 60_000) return null;
    return this.#next++;
  }

  /** True where a failure of this kind is new. */
  isNew(broken: Broken): boolean {
    return !this.#kinds.has(kindOf(broken));
  }

  done({ batch, documents, characters, findings, steps, failures }: Batch): void {
    const all = this.totals;
    all.documents += documents;
    all.characters += characters;
    all.findings += findings;
    all.steps += steps;
    all.seconds = this.#before + (Date.now() - this.#began) / 1000;
    all.later.push(batch);
    while (all.later.includes(all.batches)) {
      all.later.splice(all.later.indexOf(all.batches), 1);
      all.batches += 1;
    }
    for (const failure of failures) this.#failed(batch, failure);
    writeFileSync(this.#file, JSON.stringify(all));
    if (Date.now() - this.#said < 10_000) return;
    this.#said = Date.now();
    this.#options.say(this.line());
  }

  #failed(batch: number, failure: Failure): void {
    const { law, says, at, smallest } = failure;
    this.totals[law === 'crash' ? 'crashes' : law === 'hang' ? 'hangs' : 'broken'] += 1;
    if (!this.isNew(failure)) return;
    this.#kinds.add(kindOf(failure));
    const { part, seed, say } = this.#options;
    say(`${law}: ${says} (batch ${batch}, document ${at})`);
    if (!smallest) return;
    const file = join(WORK, `${part}-${seed}-${batch}-${at}.json`);
    writeFileSync(file, `${JSON.stringify({ law, says, ...smallest }, null, 1)}\n`);
    say(`written to ${file}; mend it, and put it into tests/fuzz/cases/${part}`);
  }

  line(): string {
    const { documents, characters, findings, steps, seconds, crashes, hangs, broken } = this.totals;
    return `${documents} documents, ${(characters / 1e6).toFixed(1)} million characters, ${findings} findings, ${steps} steps, ${Math.round(seconds)} s: ${crashes} crashes, ${hangs} hangs, ${broken} other laws broken`;
  }

  get failed(): boolean {
    const { crashes, hangs, broken } = this.totals;
    return crashes + hangs + broken > 0;
  }
}
