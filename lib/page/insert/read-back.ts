/** Reading an editor before and after, to say what became of the text. */
import { plain } from '../forms.ts';
import { readPage, type ReadSeams } from '../read.ts';
import type { PageText } from '../types.ts';
import type { Editor } from './editor.ts';

/** What an editor says. */
export interface NoteText {
  readonly text: string;
  /** For each code unit of `text`, its offset in `page`; absent for form fields. */
  readonly offsets?: readonly number[];
  readonly page?: PageText;
}

/** Marks editors leave where nothing is written. */
const FILLER = /[\u200b\u2060\ufeff]/;

/** Reads an editor. What stands in it without being part of the note (a placeholder, a tool) is left out. */
export function readNote({ kind, element }: Editor, seams: ReadSeams): NoteText {
  if (kind === 'field') return { text: element.value };
  const page = readPage(element, seams);
  let text = '';
  const offsets: number[] = [];
  const add = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) {
      const letter = page.text[at]!;
      if (FILLER.test(letter)) continue;
      text += letter === '\u00a0' ? ' ' : letter;
      offsets.push(at);
    }
  };
  let end = 0;
  for (const piece of page.pieces) {
    add(end, piece.start);
    end = piece.end;
    if (isWritten(piece.node, element)) add(piece.start, piece.end);
  }
  add(end, page.text.length);
  return { text, offsets, page };
}

function isWritten(node: Node, host: Element): boolean {
  const { parentElement } = node;
  const apart = parentElement && plain(parentElement).closest('[contenteditable="false"]');
  return !apart || !plain(host).contains(apart) || apart === host;
}

/** Whether the text is in the note now: with its words and line breaks, in some other form, or not at all. Blank lines and spaces at the ends of lines do not count. */
export function judge(before: string, after: string, text: string): 'inserted' | 'altered' | 'not-inserted' {
  if (bare(before) === bare(after)) return 'not-inserted';
  const whole = placeOfText(before, after, text) !== null;
  return whole && lines(after).includes(lines(text)) ? 'inserted' : 'altered';
}

/** Start and end in `after` of the text that was put into `before`, white space left out of account; null when more has changed. */
export function placeOfText(before: string, after: string, text: string): { readonly start: number; readonly end: number } | null {
  const [was, is, put] = [bare(before), bare(after), bare(text)];
  if (is.length !== was.length + put.length) return null;
  for (let at = 0; at <= was.length; at += 1) {
    if (is.startsWith(put, at) && is.endsWith(was.slice(at))) return { start: unbare(after, at), end: unbare(after, at + put.length - 1) + 1 };
    if (was[at] !== is[at]) return null;
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Offset in a text of its n-th code unit that is no white space. */
function unbare(text: string, n: number): number {
  let left = n;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text[at]!)) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}

function lines(text: string): string {
  return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');
}
