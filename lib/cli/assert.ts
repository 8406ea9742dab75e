import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { contextOf } from '../detect/context.ts';
import { mapDocument } from '../detect/document.ts';

const USAGE = 'usage: assert FILE.jsonl...   (- reads standard input; each line {"id", "text", "start", "end"})';

interface Line { readonly id: string | number; readonly text: string; readonly start: number; readonly end: number }

/** One JSON line judged: the answer as a JSON line. Throws with what is wrong with the line. */
export function assertLine(json: string): string {
  const { id, text, start, end } = checked(json);
  const context = contextOf(mapDocument({ text, structure: [] }), start, end);
  const { assertion, negated, certainty, temporality, experiencer, cue } = context;
  return JSON.stringify({ id, assertion, negated, certainty, temporality, experiencer, ...(cue ? { cue } : {}) });
}

function checked(json: string): Line {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('not an object');
  const { id, text, start, end } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id"');
  if (typeof text !== 'string') throw new Error('no "text"');
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Error('"start" and "end" must be whole numbers');
  const span = { start: start as number, end: end as number };
  if (span.start < 0 || span.end <= span.start || span.end > text.length) throw new Error('"start" and "end" do not lie in "text"');
  return { id, text, ...span };
}

/** Where lines go; the process's own streams unless a test gives others. */
export interface Output {
  readonly write: (line: string) => Promise<void> | void;
  readonly complain: (line: string) => void;
}

/** Judges one file, line by line and in constant memory; the number of lines that could not be judged. */
export async function assertFile(name: string, input: NodeJS.ReadableStream, out: Output): Promise<number> {
  let bad = 0;
  let number = 0;
  const lines = createInterface({ input, crlfDelay: Infinity });
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
        await out.write(`${assertLine(line)}\n`);
      } catch (error) {
        bad++;
        out.complain(`${name}:${number}: ${(error as Error).message}\n`);
      }
    }
  } catch (error) {
    bad++;
    const { code, message } = error as NodeJS.ErrnoException;
    out.complain(`${name}: cannot be read (${code ?? message})\n`);
  }
  return bad;
}

const standard: Output = {
  write: (line) => process.stdout.write(line) ? undefined : new Promise((resolve) => process.stdout.once('drain', () => resolve())),
  complain: (line) => void process.stderr.write(line),
};

/** Exit status: 0, 1 when a line or file could not be judged, 2 for wrong usage. */
export async function main(names: readonly string[], out: Output = standard, stdin: NodeJS.ReadableStream = process.stdin): Promise<number> {
  if (names.length === 0 || names.some((name) => name.startsWith('-') && name !== '-')) {
    out.complain(`${USAGE}\n`);
    return 2;
  }
  let bad = 0;
  for (const name of names) {
    bad += await assertFile(name === '-' ? 'standard input' : name, name === '-' ? stdin : createReadStream(name, 'utf8'), out);
  }
  return bad === 0 ? 0 : 1;
}

if (import.meta.main) {
  // A reader that closes early ("| head") ends the run; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2));
}
