/** Lines in, lines out: what every command does with files, bad lines and early readers. */

/** Where lines go; the process's own streams unless a test gives others. */
export interface Output {
  readonly write: (line: string) => Promise<void> | void;
  readonly complain: (line: string) => void;
}

export const standardOutput: Output = {
  write: (line) => (process.stdout.write(line) ? undefined : new Promise((resolve) => process.stdout.once('drain', () => resolve()))),
  complain: (line) => void process.stderr.write(line),
};

/** Longest line taken, in UTF-16 code units: a stream without line ends must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Writes what `answer` makes of each line, in order and in constant memory: no
 * more is read until a line is answered and the answer taken. A line it throws
 * on is named on the error stream with its number; the rest still runs. Returns
 * how many lines, or streams, could not be used.
 */
export async function answerLines(name: string, input: NodeJS.ReadableStream, out: Output, answer: (line: string, number: number) => Promise<string> | string): Promise<number> {
  let bad = 0;
  let number = 0;
  try {
    for await (const line of linesOf(input)) {
      number++;
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

/** The lines of a stream without their ends and without a byte order mark. Throws what the stream fails with, or when a line is too long. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    // Only the new piece is searched: a long line comes in many.
    const [head = '', ...parts] = String(chunk).split('\n');
    rest += head;
    if (rest.length > LONGEST_LINE) throw new Error('a line is too long');
    for (const part of parts) {
      yield trimmed(rest, first);
      first = false;
      rest = part;
    }
  }
  if (rest !== '') yield trimmed(rest, first);
}

function trimmed(line: string, first: boolean): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return first ? whole.replace(/^\uFEFF/, '') : whole;
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
