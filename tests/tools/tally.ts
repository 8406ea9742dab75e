/** What a run of vitest came to: counts, and each skipped test with its reason. Written for tests/tools/test.ts. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Counts of one run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Where the tally is written: this environment variable names the file. */
export const TALLY_FILE = 'RADNERVE_TALLY';

/** Counts tests, and as one failure each file that could not be loaded and each error outside a test. */
export function tallyOf(modules: readonly TestModule[], unhandled: readonly unknown[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const state = (wanted: string) => tests.filter((test) => test.result().state === wanted);
  const broken = modules.filter((module) => module.errors().length > 0 || module.state() === 'pending' || module.state() === 'queued');
  return {
    passed: state('passed').length,
    failed: state('failed').length + state('pending').length + broken.length + unhandled.length,
    skipped: state('skipped').map((test) => {
      const result = test.result();
      const note = 'note' in result ? result.note : undefined;
      return `${test.fullName} (${note ?? 'no reason given'})`;
    }),
  };
}

/** A vitest reporter beside the one that prints. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env[TALLY_FILE];
    if (file) writeFileSync(file, JSON.stringify(tallyOf(modules, unhandled)));
  }
}
