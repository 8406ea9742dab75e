import type { TestModule } from 'vitest/node';
import { describe, expect, test } from 'vitest';
import { plainError } from './build.ts';
import { run, runPackage } from './run.ts';
import { tallyOf } from './tally.ts';
import { lastLine, together } from './test.ts';

/** A module as vitest reports it, as far as it is looked at. */
function module(state: string, results: readonly { readonly state: string; readonly note?: string }[], errors: readonly unknown[] = []): TestModule {
  const tests = results.map((result, index) => ({ fullName: `test ${index}`, result: () => result }));
  return { state: () => state, errors: () => errors, children: { allTests: () => tests } } as unknown as TestModule;
}

describe('counts', () => {
  test('of every state, skips with their reason', () => {
    expect(tallyOf([module('failed', [{ state: 'passed' }, { state: 'failed' }, { state: 'skipped', note: 'no corpus' }]), module('passed', [{ state: 'passed' }, { state: 'skipped' }])], []))
      .toEqual({ passed: 2, failed: 1, skipped: ['test 2 (no corpus)', 'test 1 (no reason given)'] });
  });
  test('a file that does not load, a test that never ended and a stray error are failures', () => {
    expect(tallyOf([module('failed', [], [new Error('import')])], []).failed).toBe(1);
    expect(tallyOf([module('pending', [])], []).failed).toBe(1);
    expect(tallyOf([module('passed', [{ state: 'pending' }])], []).failed).toBe(1);
    expect(tallyOf([module('passed', [{ state: 'passed' }])], [new Error('late')])).toEqual({ passed: 1, failed: 1, skipped: [] });
  });
  test('of several runs add up to the last line', () => {
    const all = together([{ passed: 2, failed: 1, skipped: ['a (b)'] }, { passed: 3, failed: 0, skipped: [] }]);
    expect(all).toEqual({ passed: 5, failed: 1, skipped: ['a (b)'] });
    expect(lastLine(all)).toBe('5 passed, 1 failed, 1 skipped');
  });
});

describe('programs', () => {
  test('quiet, the output and the exit code are kept', async () => {
    expect(await run(process.execPath, ['-e', 'console.log(1);console.error(2);process.exitCode=3'], { quiet: true })).toEqual({ code: 3, output: expect.stringMatching(/^(?:1\n2\n|2\n1\n)$/) });
  });
  test('one that is not there is an exit code, not a crash', async () => {
    expect((await run('no-such-program-here', [], { quiet: true })).code).toBe(127);
  });
  test.each(['wxt', 'vitest', 'tsc', 'oxlint'] as const)('%s starts without a shell', async (name) => {
    expect(await runPackage(name, ['--version'], { quiet: true })).toMatchObject({ code: 0, output: expect.stringMatching(/\d+\.\d+/) });
  }, 20_000);
});

test('a failed build says why, once and without colours, progress and stack', () => {
  const output = '\u001B[?25l⠋ Preparing...\n✗ Build failed in 3ms\n\n \u001B[31mERROR\u001B[0m  Build failed with 1 error:\nCould not resolve ./x.ts\n\n    at one (a.js:1:1)\n    at two (b.js:1:1)\n ERROR  Build failed with 1 error:\n';
  expect(plainError(output)).toBe(' ERROR  Build failed with 1 error:\nCould not resolve ./x.ts');
});
