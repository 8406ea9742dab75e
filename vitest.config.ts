import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inBrowser = { globalSetup: ['tests/e2e/build-once.ts'], testTimeout: 60_000, hookTimeout: 120_000 };

/** End-to-end files that run by themselves, after the others, and why. */
const ALONE = [
  // They read or write policies of the whole machine.
  'firefox', 'policy',
  // It builds anew what the others load.
  'package',
  // It holds against a limit how long the former patient stays on screen.
  'mixing',
].map((name) => `tests/e2e/${name}.test.ts`);

/**
 * Unit tests mirror the tree. e2e drives real browsers, each with a profile and a server of its own, two files at a
 * time: one of them waits more than it computes. long is what the default suite has no time for.
 */
export default defineConfig({
  test: {
    projects: [
      // The limit is far above what any test needs: how long one takes is no finding of this suite.
      { plugins: [WxtVitest()], test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], maxWorkers: '100%', testTimeout: 60_000 } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 1 }, ...inBrowser } },
      { test: { name: 'e2e-alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 2 }, ...inBrowser } },
      { test: { name: 'long', include: ['tests/e2e/**/*.long.ts'], fileParallelism: false, sequence: { groupOrder: 3 }, ...inBrowser } },
    ],
  },
});
