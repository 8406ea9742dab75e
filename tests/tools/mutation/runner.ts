/**
 * A test runner for Stryker that holds all tables of a room in one bundle and
 * runs them in its own process: a change costs milliseconds instead of the
 * seconds a test runner takes to start. A run that finds nothing, and came to the
 * change less often than the first run did, is done again with all that stands on
 * the changed file loaded anew, so nothing that was kept of another run can hide or
 * feign a difference.
 */
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { Modules } from './modules.ts';
import { questionsOf, testsReached, type Asked } from './patterns.ts';
import { isDrawn, type Sample } from './sample.ts';
import type { TableTest } from './tables.ts';

interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}
interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}
interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string; readonly mutatorName: string; readonly replacement: string; readonly location: { readonly start: Place; readonly end: Place } };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: 'runtime' | 'static';
}
/** Counted from 0. */
interface Place { readonly line: number; readonly column: number }
type Failure = { readonly test: TableTest; readonly message: string };

/** Where the changed code asks which change is on, and counts what it comes to. */
const NAMESPACE = '__stryker__';
const stryker = ((globalThis as { [NAMESPACE]?: Namespace })[NAMESPACE] ??= {});

/** Stryker's limit of hits is this many times those of the first run. */
const HITS_TO_LIMIT = 100;

const SHIM = join(import.meta.dirname, 'tables.ts');
const ENTRY = 'all-tables';

/** One module that loads every test file; each says its name before its tests. */
function tables(root: string, files: readonly string[]): Plugin {
  return {
    name: 'tables',
    enforce: 'pre',
    resolveId: (id) => (id === 'vitest' ? SHIM : id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? `${files.map((file) => `import ${JSON.stringify(file)};`).join('')}\nexport { tests } from 'vitest';` : undefined),
    transform: (code, id) => (id.endsWith('.test.ts') ? `import { inFile as inFile$ } from 'vitest';\ninFile$(${JSON.stringify(relative(root, id))});\n${code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))}` : undefined),
  };
}

function modulesOf(root: string, room: string): Promise<Modules> {
  const files = globSync(`tests/${room}/**/*.test.ts`, { cwd: root }).filter((file) => !/(?:^|[/.])laws\.test\.ts$/.test(file)).toSorted().map((file) => join(root, file));
  return Modules.of(root, ENTRY, [tables(root, files)], createRequire(join(root, 'package.json')));
}

async function failureOf(test: TableTest): Promise<Failure | undefined> {
  try {
    await test.run();
  } catch (error) {
    return { test, message: error instanceof Error ? error.message : String(error) };
  }
  return undefined;
}

export class TableRunner {
  static readonly inject = ['options'] as const;
  readonly #root = process.cwd();
  readonly #room: string;
  /** Where the code stands without any change put into it. */
  readonly #original: string;
  #modules!: Modules;
  #loaded: readonly TableTest[] | undefined;
  /** Which tests come to a file, to be asked first where all are to run. */
  readonly #near = new Map<string, Set<string>>();
  readonly #noticed = new Map<string, Set<string>>();
  /** Milliseconds of each test without a change. */
  readonly #took = new Map<string, number>();
  /** The code of each file that is changed, as it is written. */
  readonly #codes = new Map<string, string>();
  #asked: Asked = new Map();
  readonly #sample: Sample | undefined;

  constructor(options: { readonly mutationRoom?: string; readonly mutationRoot?: string; readonly mutationSample?: Sample }) {
    this.#sample = options.mutationSample;
    this.#room = options.mutationRoom ?? 'detect';
    this.#original = options.mutationRoot ?? this.#root;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#modules = await modulesOf(this.#root, this.#room);
    for (const file of globSync(`lib/${this.#room}/**/*.ts`, { cwd: this.#root })) {
      if (readFileSync(join(this.#root, file), 'utf8').includes(NAMESPACE)) this.#codes.set(join(this.#original, file), readFileSync(join(this.#original, file), 'utf8'));
    }
    this.#asked = await questionsOf([...this.#codes.values()].join('\n'), () => this.#loadPlain());
    this.#forget();
  }

  /** Forgets what stands on a file of the room, as told by Stryker; without it, all. Tests are told anew in any case. */
  #forget(fileName?: string): void {
    this.#loaded = undefined;
    if (fileName === undefined) this.#modules.forget();
    else this.#modules.forget(join(this.#root, relative(this.#original, fileName)), SHIM);
  }

  #load(): readonly TableTest[] {
    return (this.#loaded = (this.#modules.load() as { readonly tests: readonly TableTest[] }).tests);
  }

  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined, currentTestId: undefined });
    delete stryker.mutantCoverage;
    const results = [];
    this.#forget();
    this.#took.clear();
    for (const test of this.#load()) {
      stryker.currentTestId = test.id;
      const began = performance.now();
      const failed = await failureOf(test);
      const common = { id: test.id, name: test.id, fileName: join(this.#root, test.file), timeSpentMs: performance.now() - began };
      this.#took.set(test.id, common.timeSpentMs);
      results.push(failed ? { ...common, status: 1, failureMessage: failed.message } : { ...common, status: 0 });
      stryker.currentTestId = undefined;
    }
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /** The first of these tests that fails with the change. */
  async #first(run: MutantRun, tests: readonly TableTest[]): Promise<Failure | undefined> {
    Object.assign(stryker, { activeMutant: run.activeMutant.id, hitCount: 0, hitLimit: run.hitLimit });
    for (const test of tests) {
      const failed = await failureOf(test);
      if (failed) {
        this.#noticing(run).add(test.id);
        return failed;
      }
    }
    return undefined;
  }

  /** The tests that noticed other changes of the file, in the order in which they did. */
  #noticing({ activeMutant: { fileName } }: MutantRun): Set<string> {
    const known = this.#noticed.get(fileName) ?? new Set();
    this.#noticed.set(fileName, known);
    return known;
  }

  /** Of a changed pattern, only the tests it can reach. */
  async #narrowed(run: MutantRun): Promise<MutantRun> {
    const { fileName, mutatorName, replacement, location: { start, end } } = run.activeMutant;
    if (mutatorName !== 'Regex') return run;
    const code = this.#codes.get(fileName);
    if (code === undefined) return run;
    const was = code.split('\n')[start.line]!.slice(start.column, start.line === end.line ? end.column : undefined);
    const reached = testsReached(this.#asked, code, was, replacement);
    return reached ? { ...run, testFilter: (run.testFilter ?? [...this.#took.keys()]).filter((id) => reached.has(id)) } : run;
  }

  /** The tests to be run: those that noticed other changes of the file first, then those that come to it, the quickest first. */
  #testsOf(run: MutantRun, loaded: readonly TableTest[]): readonly TableTest[] {
    const { fileName } = run.activeMutant;
    const wanted = run.testFilter && new Set(run.testFilter);
    const near = this.#near.get(fileName) ?? new Set<string>();
    this.#near.set(fileName, near);
    if (run.activeMutant.mutatorName !== 'Regex') for (const id of wanted ?? []) near.add(id);
    const noticing = this.#noticing(run);
    const rank = ({ id }: TableTest): number => (noticing.has(id) ? 0 : wanted || near.has(id) ? 1 : 2);
    return loaded.filter(({ id }) => !wanted || wanted.has(id)).toSorted((a, b) => rank(a) - rank(b) || this.#timeOf(a) - this.#timeOf(b));
  }

  #timeOf({ id }: TableTest): number {
    return this.#took.get(id) ?? 0;
  }

  /** With all code that stands on the changed file loaded anew; where the change works while loading, under the change. */
  async #anew(run: MutantRun) {
    Object.assign(stryker, { activeMutant: run.mutantActivation === 'static' ? run.activeMutant.id : undefined, hitCount: 0, hitLimit: run.hitLimit });
    this.#forget(run.activeMutant.fileName);
    try {
      const asked = this.#testsOf(run, this.#load());
      const failed = await this.#first(run, asked);
      return this.#answer(failed, asked.length);
    } catch (error) {
      return this.#answer({ test: { id: 'loading', file: '', run: () => undefined }, message: String(error) }, 0);
    } finally {
      this.#forget(run.activeMutant.fileName);
    }
  }

  #answer(failed: Failure | undefined, nrOfTests: number) {
    const hits = stryker.hitCount ?? 0;
    if (stryker.hitLimit !== undefined && hits > stryker.hitLimit) return { status: 'timeout', reason: `more than ${stryker.hitLimit} hits` };
    return failed ? { status: 'killed', killedBy: [failed.test.id], failureMessage: failed.message, nrOfTests } : { status: 'survived', nrOfTests };
  }

  async mutantRun(wanted: MutantRun) {
    if (!isDrawn(this.#sample, wanted.activeMutant.id)) return { status: 'error', errorMessage: 'not drawn' };
    const run = await this.#narrowed(wanted);
    if (run.testFilter?.length === 0) return { status: 'survived', nrOfTests: 0 };
    if (run.mutantActivation === 'runtime') {
      const asked = this.#testsOf(run, this.#loaded ?? this.#loadPlain());
      const failed = await this.#first(run, asked);
      const answer = this.#answer(failed, asked.length);
      // Come to as often as without it: nothing that was kept stood in its way.
      if (!failed && run.hitLimit !== undefined && stryker.hitCount! * HITS_TO_LIMIT >= run.hitLimit) return answer;
      stryker.activeMutant = undefined;
      Object.assign(stryker, { hitCount: undefined, hitLimit: undefined });
      // What the change left behind must not speak for the next one.
      if (failed && !(await failureOf(failed.test))) return answer;
    }
    return this.#anew(run);
  }

  #loadPlain(): readonly TableTest[] {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return this.#load();
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'tables', injectableClass: TableRunner }];
