import { createReadStream } from 'node:fs';
import { contextOfSpan } from '../detect/span.ts';
import { answerLines, runAsProcess, standardOutput } from './lines.ts';
import type { Output } from './lines.ts';

const USAGE = 'usage: assert FILE.jsonl...   (- reads standard input; each line {"id", "text", "start", "end"})';

interface Line { readonly id: string | number; readonly text: string; readonly start: number; readonly end: number }

/** One JSON line judged: the answer as a JSON line. Throws with what is wrong with the line. */
export function assertLine(json: string): string {
  const { id, text, start, end } = checked(json);
  const context = contextOfSpan(text, start, end);
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

/** Exit status: 0, 1 when a line or file could not be judged, 2 for wrong usage. */
export async function main(names: readonly string[], out: Output = standardOutput, stdin: NodeJS.ReadableStream = process.stdin): Promise<number> {
  if (names.length === 0 || names.some((name) => name.startsWith('-') && name !== '-')) {
    out.complain(`${USAGE}\n`);
    return 2;
  }
  let bad = 0;
  for (const name of names) {
    bad += await answerLines(name === '-' ? 'standard input' : name, name === '-' ? stdin : createReadStream(name), out, assertLine);
  }
  return bad === 0 ? 0 : 1;
}

if (import.meta.main) await runAsProcess(main);
