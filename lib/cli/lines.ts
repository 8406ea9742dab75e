/** Lines in, lines out: what every command does with files, bad lines and early readers. */
import { createInterface } from 'node:readline';

/** Where lines go; the process's own streams unless a test gives others. */
export interface Output {
  readonly write: (line: string) => Promise<void> | void;
  readonly complain: (line: string) => void;
}

export const standardOutput: Output = {
  write: (line) => (process.stdout.write(line) ? undefined : new Promise((resolve) => process.stdout.once('drain', () => resolve()))),
  complain: (line) => void process.stderr.write(line),
};

/**
 * Writes what `answer` makes of each line, in order and in constant memory.
 * A line it throws on is named on the error stream with its number; the rest
 * still runs. Returns how many lines, or streams, could not be used.
 */
export async function answerLines(name: string, input: NodeJS.ReadableStream, out: Output, answer: (line: string, number: number) => Promise<string> | string): Promise<number> {
  let bad = 0;
  let number = 0;
  const lines = createInterface({ input, crlfDelay: Infinity });
  // readline swallows an error of its input: without this race a missing file would look empty
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  try {
    const iterator = lines[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await Promise.race([iterator.next(), failed]);
      if (done) break;
      number++;
      const line = number === 1 ? value.replace(/^\uFEFF/, '') : value;
      if (line.trim() === '') continue;
      try {
        await out.write(`${await answer(line, number)}\n`);
      } catch (error) {
        bad++;
        out.complain(`${name}:${number}: ${(error as Error).message}\n`);
      }
    }
  } catch (error) {
    bad++;
    out.complain(`${name}: cannot be read (${reasonOf(error)})\n`);
  }
  return bad;
}

/** Why a file could not be read, in a word; never its content. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** Runs a command's main function as the process. A reader that closes early ("| head") is no error. */
export async function runAsProcess(main: (names: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2));
}
