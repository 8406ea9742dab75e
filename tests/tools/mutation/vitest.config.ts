import { defineConfig } from 'vitest/config';

/**
 * The tests of one room, without what only the extension needs: they run anew
 * for each mutant. Property tests stay out: they are slow, and with what is
 * random the score would be another each time.
 */
export default defineConfig({ test: { include: ['**/*.test.ts'], exclude: ['**/laws.test.ts', '**/*.laws.test.ts'], isolate: false } });
