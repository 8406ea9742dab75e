/** assess: reads charts and notes outside the browser; see README, "The same code on the command line". */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { assessDocument } from './assess-document.ts';
import { parseDocument } from './document.ts';
import type { ChartDocument } from './document.ts';
import { answerLines, reasonOf, runAsProcess, standardOutput, utf8 } from './lines.ts';
import type { Output } from './lines.ts';

const USAGE = 'usage: assess [--text] FILE...   (.html as a page, .txt as a note, .jsonl as a document a line; - reads JSON lines from standard input)';

/** Exit status: 0; 1 when a file or line could not be used; 2 for wrong usage. */
export async function main(words: readonly string[], out: Output = standardOutput, stdin: NodeJS.ReadableStream = process.stdin): Promise<number> {
  const names = words.filter((word) => word === '-' || !word.startsWith('-'));
  const options = words.filter((word) => word !== '-' && word.startsWith('-'));
  if (names.length === 0 || options.some((option) => option !== '--text')) {
    out.complain(`${USAGE}\n`);
    return 2;
  }
  const withText = options.includes('--text');
  let bad = 0;
  for (const [index, name] of names.entries()) {
    if (process.stderr.isTTY && names.length > 1) out.complain(`${index + 1} of ${names.length}: ${name}\n`);
    bad += await assessFile(name, withText, out, stdin);
  }
  return bad === 0 ? 0 : 1;
}

/** The number of files or lines that could not be used. */
async function assessFile(name: string, withText: boolean, out: Output, stdin: NodeJS.ReadableStream): Promise<number> {
  const answer = async (line: string, number: number) => JSON.stringify(await assessDocument(parseDocument(line, number), withText));
  if (name === '-') return answerLines('standard input', stdin, out, answer);
  if (extname(name).toLowerCase() === '.jsonl') return answerLines(name, createReadStream(name), out, answer);
  try {
    await out.write(`${JSON.stringify(await assessDocument(await readDocument(name), withText))}\n`);
    return 0;
  } catch (error) {
    out.complain(`${name}: cannot be read (${reasonOf(error)})\n`);
    return 1;
  }
}

async function readDocument(name: string): Promise<ChartDocument> {
  const kind = extname(name).toLowerCase();
  const id = basename(name, extname(name));
  if (kind !== '.txt' && kind !== '.html' && kind !== '.htm') throw new Error('not a .html, .txt or .jsonl file');
  const bytes = await readFile(name);
  if (isBinary(bytes)) throw new Error('binary data, not text');
  const text = utf8(bytes)?.replace(/^\uFEFF/, '');
  // A page may declare another encoding in itself: the parser finds it. A note cannot.
  if (kind !== '.txt') return { id, html: text ?? bytes, answers: {} };
  if (text === undefined) throw new Error('not UTF-8 text');
  return { id, text, answers: {} };
}

/** Pictures and archives hold zero bytes, text does not; but for UTF-16, which a page may be written in and says so at its start. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !utf16 && bytes.includes(0);
}

if (import.meta.main) await runAsProcess(main);
