/** Whole readings as they stand in a file: `# id`, then a line a finding as `told` writes it. */
import { readFileSync } from 'node:fs';

export interface WholeReading {
  readonly id: string;
  readonly wanted: readonly string[];
  /** Written behind a question mark: what is read and is wrong or doubtful, so no test wants it. */
  readonly doubtful: ReadonlySet<string>;
}

const isDoubtful = (line: string): boolean => line.startsWith('? ');

export const readingsOf = (path: string): WholeReading[] => readFileSync(path, 'utf8').trim().split(/^# /m).slice(1).map((part) => {
  const [id, ...lines] = part.trim().split('\n');
  return { id: id!, wanted: lines.filter((line) => !isDoubtful(line)), doubtful: new Set(lines.filter(isDoubtful).map((line) => line.slice(2))) };
});

/** What is read but for what is doubtful, each on one line. */
export const without = (told: readonly string[], { doubtful }: WholeReading): string[] => told.map((line) => line.replace(/\s+/g, ' ')).filter((line) => !doubtful.has(line));
