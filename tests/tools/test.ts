/**
 * npm test: type check, lint, unit tests, the build and its size, and end-to-end
 * tests in a real browser, in this order; a failure stops none of the others.
 * The last line is "N passed, N failed, N skipped". Exit status 1 when one failed.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { build, RELEASE_IS_BUILT } from './build.ts';
import { RELEASE_BUILD } from './paths.ts';
import { runPackage } from './run.ts';
import { reportSizes } from './sizes.ts';
import { TALLY_FILE, type Tally } from './tally.ts';

const say = (line: string) => console.log(line);
const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] });

/** The counts of several runs as one. */
export function together(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The last line. Others read it by its form. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

async function vitest(project: 'unit' | 'e2e*', env: Record<string, string> = {}): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'radnerve-test-'));
  const file = join(folder, 'tally.json');
  try {
    const { code } = await runPackage('vitest', ['run', '--project', project, '--reporter=default', `--reporter=${join(import.meta.dirname, 'tally.ts')}`], { env: { ...env, [TALLY_FILE]: file } });
    const text = await readFile(file, 'utf8').catch(() => '');
    // No tally: it ended before any test ran, and that is a failure.
    const tally: Tally = text === '' ? one(false) : JSON.parse(text);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function attempt(work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  }
}

/** The end-to-end tests then use this build of the release, rather than one of their own. */
let built = false;

const STEPS: readonly { readonly name: string; readonly run: () => Promise<Tally> }[] = [
  { name: 'Type check', run: async () => one((await runPackage('tsc', ['--noEmit'])).code === 0) },
  { name: 'Lint', run: async () => one((await runPackage('oxlint', [])).code === 0) },
  { name: 'Unit tests', run: () => vitest('unit') },
  {
    name: 'Build and size',
    run: async () => {
      await build('production');
      built = true;
      const problems = reportSizes(RELEASE_BUILD, say);
      for (const problem of problems) console.error(`Too heavy: ${problem}`);
      return one(problems.length === 0);
    },
  },
  { name: 'End-to-end tests', run: async () => vitest('e2e*', { BROWSER_PATH: await ensureBrowser(say), ...(built ? { [RELEASE_IS_BUILT]: 'yes' } : {}) }) },
];

if (import.meta.main) {
  const done: { name: string; tally: Tally; seconds: number }[] = [];
  for (const { name, run } of STEPS) {
    say(`\n== ${name}`);
    const start = performance.now();
    const tally = await attempt(run);
    done.push({ name, tally, seconds: (performance.now() - start) / 1000 });
  }
  const all = together(done.map(({ tally }) => tally));
  say('\n== Summary');
  for (const { name, tally, seconds } of done) say(`${name.padEnd(18)}${lastLine(tally)}  (${seconds.toFixed(0)} s)`);
  for (const skip of all.skipped) say(`skipped: ${skip}`);
  say(lastLine(all));
  process.exitCode = all.failed === 0 ? 0 : 1;
}
