import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Names of the files that are changed, without folder and ending, as `mutation.ts` passes them. */
const changed = (process.env.MUTATED ?? '').split(',').filter((name) => name !== '');

/** Tests named like a changed file first, then tables, then the others; of each the smallest first. A run ends at the first failure, so what fails soonest saves the rest. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.map((file) => ({ file, rank: rank(basename(file.moduleId)), size: statSync(file.moduleId).size })).toSorted((a, b) => a.rank - b.rank || a.size - b.size).map(({ file }) => file);
  }
}

function rank(name: string): number {
  if (changed.some((one) => name.includes(one))) return 0;
  return name.startsWith('tables-') ? 1 : 2;
}

/**
 * The tests of one room, without what only the extension needs: they run anew
 * for each mutant. Property tests stay out: they are slow, and with what is
 * random the score would be another each time.
 */
export default defineConfig({ test: { include: ['**/*.test.ts'], exclude: ['**/laws.test.ts', '**/*.laws.test.ts'], isolate: false, sequence: { sequencer: NearestFirst } } });
