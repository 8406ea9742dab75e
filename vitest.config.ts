import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inBrowser = { globalSetup: ['tests/e2e/build-once.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Unit tests mirror the tree; e2e drives a real browser and has its own project, run one file at a time; long is what the default suite has no time for. */
export default defineConfig({
  test: {
    projects: [
      // The limit is far above what any test needs: how long one takes is no finding of this suite.
      { plugins: [WxtVitest()], test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 60_000 } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser } },
      { test: { name: 'long', include: ['tests/e2e/**/*.long.ts'], ...inBrowser } },
    ],
  },
});
