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

/** Longest line taken, in bytes: a stream without line ends must not fill the memory. */
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
    for await (const bytes of linesOf(input)) {
      number++;
      try {
        const line = textOf(bytes, number);
        if (line.trim() !== '') await out.write(`${await answer(line, number)}\n`);
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

/** The lines of a stream as bytes, without their line feeds. Throws what the stream fails with, or when a line is too long. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    // Only the new piece is searched: a long line comes in many.
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      yield Buffer.concat([...pieces, rest.subarray(0, end)]);
      rest = rest.subarray(end + 1);
      pieces = [];
      length = 0;
    }
    pieces.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE) throw new Error('a line is too long');
  }
  if (length > 0) yield Buffer.concat(pieces);
}

const LINE_FEED = 0x0a;

/** A line as text, without its carriage return and, where it is the first, its byte order mark. Throws when it is not UTF-8: replaced letters would be read as the chart's. */
function textOf(bytes: Uint8Array, number: number): string {
  const line = utf8(bytes);
  if (line === undefined) throw new Error('not UTF-8 text');
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return number === 1 ? whole.replace(/^\uFEFF/, '') : whole;
}

/** Bytes as text with its byte order mark; undefined when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
