/** Context of a name, also in rows of thousands of cells. */
import { contextOf, type ConceptKind, type FullContext } from './context.ts';
import { indexAt } from './sentences.ts';
import type { DocumentMap } from './document-types.ts';

/** A row of more cells is a text with tabs: its cells say nothing of each other. */
const MOST_CELLS = 60;
const PLAIN = new WeakMap<DocumentMap, DocumentMap>();

/** What the words around say, as `contextOf`; the cells of an endless row are not asked, which keeps reading linear. */
export function contextAround(doc: DocumentMap, start: number, end: number, kind: ConceptKind = 'finding'): FullContext {
  const row = doc.rows[indexAt(doc.rows, start)];
  if (!row || row.cells.length <= MOST_CELLS) return contextOf(doc, start, end, kind);
  let plain = PLAIN.get(doc);
  if (!plain) PLAIN.set(doc, plain = Object.assign(Object.create(Object.getPrototypeOf(doc) as object), doc, { rows: [] }) as DocumentMap);
  return contextOf(plain, start, end, kind);
}
