/** From an offset of the text to its place in the page, and back. */
import type { PageText, TextPiece } from './types.ts';

/** A stretch of text in the page: a range of nodes, or a part of a form field's value. */
export type Place =
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'field'; readonly field: HTMLTextAreaElement | HTMLInputElement; readonly start: number; readonly end: number };

/** Where the text from `start` to `end` (UTF-16 code units, end exclusive) stands; null when it stands nowhere, or the page has changed there since it was read. Where the words go on in another shadow tree, the place ends before it. */
export function placeOf(page: PageText, start: number, end: number): Place | null {
  return placesOf(page)(start, end);
}

/**
 * As `placeOf`, for many places asked for in one stroke: each node is compared with what was read of it once, however long
 * it is and however many places it holds.
 */
export function placesOf(page: PageText): (start: number, end: number) => Place | null {
  const held = new Map<TextPiece, boolean>();
  const stands = (piece: TextPiece): boolean => {
    const known = held.get(piece) ?? holds(page, piece);
    held.set(piece, known);
    return known;
  };
  return (start, end) => placeAmong(page, start, end, stands);
}

function placeAmong(page: PageText, start: number, end: number, stands: (piece: TextPiece) => boolean): Place | null {
  if (!(start >= 0 && start < end && end <= page.text.length)) return null;
  const pieces = piecesBetween(page.pieces, start, end);
  const begin = pieces[0];
  const finish = begin && lastBeside(begin, pieces);
  if (!begin || !finish || !pieces.every(stands)) return null;
  const from = begin.offset + Math.max(0, start - begin.start);
  const to = finish.offset + Math.min(finish.end, end) - finish.start;
  if (isText(begin.node)) return isText(finish.node) ? { kind: 'range', range: rangeBetween(begin.node, from, finish.node, to) } : null;
  return begin.node === finish.node ? { kind: 'field', field: begin.node, start: from, end: to } : null;
}

/** The last of the pieces in the tree that the first stands in: no range reaches from one shadow tree into another, or out of it. */
function lastBeside(begin: TextPiece, pieces: readonly TextPiece[]): TextPiece {
  const last = pieces.at(-1)!;
  if (last.node === begin.node) return last;
  const root = begin.node.getRootNode();
  return pieces.findLast(({ node }) => node.getRootNode() === root)!;
}

/** Offset in the text of a place in a node; null when that node was not read there. */
export function offsetOf(page: PageText, node: Node, offset: number): number | null {
  for (const piece of page.pieces) {
    const within = offset - piece.offset;
    if (piece.node === node && within >= 0 && within <= piece.end - piece.start) return piece.start + within;
  }
  return null;
}

/** The pieces that hold any of the text from `start` to `end`. */
export function piecesBetween(pieces: readonly TextPiece[], start: number, end: number): readonly TextPiece[] {
  const first = firstPieceAfter(pieces, start);
  let last = first;
  while (last < pieces.length && pieces[last]!.start < end) last += 1;
  return pieces.slice(first, last);
}

/** Index of the first piece that ends after `offset`. Pieces are sorted. */
export function firstPieceAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The node is still in the page and says what was read. White space may read otherwise than it is written. */
function holds(page: PageText, piece: TextPiece): boolean {
  if (!piece.node.isConnected) return false;
  const data = isText(piece.node) ? piece.node.data : piece.node.value;
  const read = page.text.slice(piece.start, piece.end);
  const now = data.slice(piece.offset, piece.offset + read.length);
  return now === read || now.replace(/\s/g, ' ') === read.replace(/\s/g, ' ');
}

function isText(node: TextPiece['node']): node is Text {
  return node.nodeType === 3;
}

function rangeBetween(from: Text, start: number, to: Text, end: number): Range {
  const range = from.ownerDocument.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}
