import { datesInText } from './dates.ts';
import { cellAt } from './document-rows.ts';
import { sectionAt } from './sections.ts';
import { indexAt } from './sentences.ts';
import type { DocumentMap } from './document-types.ts';
import type { ChartDate } from './types.ts';

const DATE_COLUMN = /\b(?:date|dates|noted|onset|diagnosed|dx|collected|start(?:ed)?|when|recorded|resulted|performed|done|seen|year|since)\b/i;

/**
 * The date of what stands at `offset` where nothing beside it dates it: of its
 * table row, of its line ("11/16/2026: started ..."), or of the section or note
 * around it. All are of source `note`.
 */
export function dateAround(doc: DocumentMap, offset: number): ChartDate | undefined {
  return rowDate(doc, offset) ?? lineDate(doc, offset) ?? sectionAt(doc, offset).date;
}

function read(doc: DocumentMap, start: number, end: number): { date: ChartDate; from: number; to: number } | undefined {
  const found = datesInText(doc.text, start, end, { dayFirst: doc.dayFirst })[0];
  if (!found) return undefined;
  return { date: { iso: found.iso, source: 'note', ...(found.approximate ? { approximate: true } : {}) }, from: found.start, to: found.end };
}

/** A cell that holds a date and little else, or one under a header that asks for one. */
function rowDate(doc: DocumentMap, offset: number): ChartDate | undefined {
  const place = cellAt(doc, offset);
  if (!place) return undefined;
  for (const cell of place.row.cells) {
    if (cell === place.cell || cell.end - cell.start > 40) continue;
    const found = read(doc, cell.start, cell.end);
    if (!found) continue;
    if (found.from === cell.start && found.to === cell.end) return found.date;
    if (DATE_COLUMN.test(place.row.headers[cell.column] ?? '') && found.from === cell.start) return found.date;
  }
  return undefined;
}

/** A date at the beginning of the line, or of the line that this one goes on from. */
function lineDate(doc: DocumentMap, offset: number): ChartDate | undefined {
  let index = indexAt(doc.lines, offset);
  while (index > 0 && doc.lines[index]!.kind === 'wrapped') index--;
  const line = doc.lines[index];
  if (!line || line.kind === 'row') return undefined;
  const found = read(doc, line.content, Math.min(line.end, line.content + 24));
  return found && found.from === line.content ? found.date : undefined;
}
