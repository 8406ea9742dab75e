/** Pages through the reader, detection, decision, marks and panel in a real browser, which is started anew when it ends or hangs. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browser.ts';
import { bundle } from '../tools/bundle.ts';
import { HANG } from './check.ts';
import { pages, type FuzzPage } from './html.ts';
import type { PageVerdict } from './pages-script.tsx';
import { Run, seedOf, type Failure, type RunOptions } from './run.ts';
import { smallest } from './shrink.ts';

/** Pages of a batch. */
export const PAGES_BATCH = 25;
/** A browser that does not answer for so long hangs for good, in ms; for a batch. */
const STILL = 180_000;
/** Batches after which the browser's page is made anew. */
const KEPT = 20;

/** An empty page with an address: without one the browser signs nothing. */
async function serve(): Promise<Server> {
  const server = createServer((_, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Fuzz</title><body>'); });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return server;
}

/** A script's own world in a page, as a content script has one: what the page names its forms and images is no property of the document there. */
interface World {
  /** Runs an arrow function, given as text. @throws what it throws, and when the page ends */
  run<T>(code: string, ...given: readonly unknown[]): Promise<T>;
}

async function worldIn(page: Page): Promise<World> {
  const session: CDPSession = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'fuzz' });
  return {
    async run<T>(functionDeclaration: string, ...given: readonly unknown[]): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', { functionDeclaration, executionContextId, arguments: given.map((value) => ({ value })), awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

/** A real browser in which pages can be tried. */
export class Trial {
  readonly #path: string;
  readonly #script: string;
  #server: Server | null = null;
  #browser: Browser | null = null;
  #open: { readonly page: Page; readonly world: World } | null = null;

  private constructor(path: string, script: string) {
    this.#path = path;
    this.#script = script;
  }

  static async begin(): Promise<Trial> {
    return new Trial(await ensureBrowser((line) => console.log(line)), await bundle(join(import.meta.dirname, 'pages-script.tsx')));
  }

  /** What came of each; one whose parts take more than `most` ms hangs. Rejects when the browser ended over them or did not answer, and then begins anew. */
  async verdicts(made: readonly FuzzPage[], most = HANG): Promise<PageVerdict[]> {
    const world = await this.#world();
    try {
      return await world.run<PageVerdict[]>('(all, most) => fuzz.verdicts(all, most)', made, most);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #world(): Promise<World> {
    if (this.#open) return this.#open.world;
    this.#server ??= await serve();
    // Nothing is to be asked of any host.
    const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    this.#browser ??= await launch({ executablePath: this.#path, pipe: true, protocolTimeout: STILL, args });
    const page = await this.#browser.newPage();
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
    const world = await worldIn(page);
    await world.run(`() => { ${this.#script} }`);
    // The vocabulary is put together at first use, which is not the time of a page.
    await world.run('(all) => fuzz.verdicts(all)', [{ html: '<p>Radiotherapy 50 Gy, numbness', deep: 0, attribute: 0, line: 0, shadows: 0 }]);
    this.#open = { page, world };
    return world;
  }

  /** The next pages are tried in a fresh one. */
  async refresh(): Promise<void> {
    await this.#open?.page.close();
    this.#open = null;
  }

  async close(): Promise<void> {
    this.#server?.close();
    this.#server = null;
    const browser = this.#browser;
    this.#browser = this.#open = null;
    if (!browser) return;
    const ended = browser.close().catch(() => undefined);
    // One that hangs does not close by itself.
    await Promise.race([ended, new Promise((done) => { setTimeout(done, 10_000); })]);
    browser.process()?.kill('SIGKILL');
  }
}

/** The pages of a batch, the same each time. */
export const pagesOf = (any: fc.Arbitrary<FuzzPage>, seed: number, batch: number, size = PAGES_BATCH): FuzzPage[] => fc.sample(any, { numRuns: size, seed: seedOf(seed, batch) });

/** What came of one page, also when the browser ended over it. */
async function verdictOn(trial: Trial, made: FuzzPage, most = HANG): Promise<PageVerdict> {
  try {
    return (await trial.verdicts([made], most))[0]!;
  } catch (error) {
    const { message } = error as Error;
    return { findings: 0, step: false, characters: 0, ms: 0, broken: { law: /timed out/i.test(message) ? 'hang' : 'crash', says: `the browser: ${message.split('\n', 1)[0]!}` } };
  }
}

/** As small as it gets: without what is large first, then without stretches of its markup. */
export async function smallestPage(trial: Trial, made: FuzzPage, law: string, most = HANG): Promise<FuzzPage> {
  const fails = async (one: FuzzPage): Promise<boolean> => (await verdictOn(trial, one, most)).broken?.law === law;
  let best = made;
  for (const name of ['deep', 'attribute', 'line', 'shadows'] as const) {
    if (best[name] !== 0 && await fails({ ...best, [name]: 0 })) best = { ...best, [name]: 0 };
  }
  return smallest(best, { length: ({ html }) => html.length, without: (one, start, end) => ({ ...one, html: one.html.slice(0, start) + one.html.slice(end) }) }, fails);
}

export async function fuzzPages(options: Omit<RunOptions, 'part' | 'size'>, processes: number): Promise<Run> {
  const run = new Run({ ...options, part: 'pages', size: PAGES_BATCH });
  const any = pages();
  await Promise.all(Array.from({ length: processes }, () => work(run, any, options.seed)));
  return run;
}

async function work(run: Run, any: fc.Arbitrary<FuzzPage>, seed: number): Promise<void> {
  const trial = await Trial.begin();
  try {
    let done = 0;
    for (let batch = run.next(); batch !== null; batch = run.next()) {
      const made = pagesOf(any, seed, batch);
      let verdicts: PageVerdict[] = [];
      try {
        verdicts = await trial.verdicts(made);
      } catch {
        // Which of them it was shows when each has the browser to itself.
        for (const one of made) verdicts.push(await verdictOn(trial, one));
      }
      const failures: Failure[] = [];
      for (const [at, { broken }] of verdicts.entries()) {
        if (broken) failures.push({ ...broken, at, ...(run.isNew(broken) && { smallest: await smallestPage(trial, made[at]!, broken.law) }) });
      }
      const sum = (of: (verdict: PageVerdict) => number): number => verdicts.reduce((all, one) => all + of(one), 0);
      run.done({ batch, documents: made.length, characters: sum(({ characters }) => characters), findings: sum(({ findings }) => findings), steps: sum(({ step }) => Number(step)), failures });
      done += 1;
      if (done % KEPT === 0) await trial.refresh();
    }
  } finally {
    await trial.close();
  }
}
