/**
 * The least a reader of pages can do: walk the text nodes, join them, remember
 * where each begins, and look for the vocabulary with one alternation.
 */
import { phrases } from './phrases.ts';

/** One alternation of terms, by default the whole vocabulary, ignoring case, the longer of two phrases first. */
export function alternation(terms: readonly string[] = phrases()): RegExp {
  return new RegExp(`\\b(?:${terms.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'gi');
}

export interface Joined {
  readonly text: string;
  readonly nodes: readonly Node[];
  /** Where each node begins, in UTF-16 units. */
  readonly offsets: readonly number[];
}

export function joinedText(root: Node): Joined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  const nodes: Node[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    nodes.push(node);
    offsets.push(length);
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(''), nodes, offsets };
}

/** Places of the vocabulary: start and end in turn. */
export function placesIn(text: string, pattern: RegExp): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) places.push(found.index, pattern.lastIndex);
  return places;
}
