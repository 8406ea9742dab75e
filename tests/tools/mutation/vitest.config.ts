import { defineConfig } from 'vitest/config';

/** The tests of one room, without what only the extension needs: each mutant runs them anew. */
export default defineConfig({ test: { include: ['**/*.test.ts'], isolate: false } });
