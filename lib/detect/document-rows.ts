import { MONTH } from './dates-begins.ts';
import { indexAt, isSpace } from './sentences.ts';
import { patternOf } from './patterns.ts';
import type { Cell, DocumentMap, Line, Row } from './document-types.ts';
import type { Structure } from './types.ts';

/** What a first row without digits must hold to be taken for the headers of a table in plain text. */
const HEADER_WORD = patternOf(/^(?:drug|medication|medicine|name|dose|sig|route|freq(?:uency)?|start(?:ed)?|stop(?:ped)?|end(?:ed)?|status|state|date|dates|problem|condition|diagnosis|test|result|value|unit|units|reference|range|allergen|reaction|severity|relation(?:ship)?|age|onset|noted|details|directions|instructions|comment|comments|symptom|flag|previous|prior|latest|last|current|recent|baseline|today|yes|no|present|absent|rx|prescribed|collected|code|icd-10-cm|cpt|hcpcs|procedures?|dx|active|expired|agent|order|component|analyte|labs?)\b/i);

/** The headers of a flow sheet behind the first: nothing but a day or month each. */
const DATE_CELL = patternOf(`^(?:\\d{1,4}[/.-]\\d{1,4}(?:[/.-]\\d{2,4})?|(?:\\d{1,2}[ -])?${MONTH}[ -](?:\\d{1,2},? )?\\d{2,4})$`, 'i');
/** Values in columns, dated by their rows. */
const headsDays = ([first, ...rest]: readonly string[]): boolean => /^(?:date|collected|drawn)$/i.test(first!) && !rest.some((name) => /\d/.test(name));
const headsDates = ([first, ...rest]: readonly string[]): boolean => (first === '' || HEADER_WORD.test(first!)) && rest.every((name) => DATE_CELL.test(name));

/** Table rows with the names of their columns. A row is a line with tabs or bars; the markup says which cells are headers, or the words do. */
export function buildRows(text: string, lines: readonly Line[], structure: readonly Structure[]): Row[] {
  if (structure.length === 0 && !lines.some(({ kind }) => kind === 'row')) return [];
  const headerCells = structure.filter(({ kind }) => kind === 'header-cell');
  const tables = structure.filter(({ kind }) => kind === 'table');
  const marked = structure.filter(({ kind }) => kind === 'row');
  const rows: Row[] = [];
  let headers: readonly string[] = [];
  let lastEnd = -1;
  let nextHeader = 0;
  let nextTable = 0;
  for (const line of rowLines(lines, marked)) {
    const cells = cellsOf(text, line.start, line.end);
    // A last cell that is empty is no blank line.
    const gap = text.slice(lastEnd, line.start);
    let newTable = lastEnd < 0 || gap.trim() !== '' || gap.indexOf('\n') !== gap.lastIndexOf('\n') && tables.length === 0;
    while (nextTable < tables.length && tables[nextTable]!.start <= line.start) {
      newTable = true;
      nextTable++;
    }
    while (nextHeader < headerCells.length && headerCells[nextHeader]!.start < line.start) nextHeader++;
    let inHeader = 0;
    for (let at = nextHeader; at < headerCells.length && headerCells[at]!.start <= line.end; at++) inHeader++;
    const names = cells.map(({ start, end }) => text.slice(start, end));
    const isHeader = inHeader > 1 || (inHeader > 0 && inHeader === cells.length) || (inHeader === 0 && newTable && names.length > 1 && (names.every((name) => name === '' || HEADER_WORD.test(name) && !/\d/.test(name)) || headsDates(names) || headsDays(names)));
    if (newTable) headers = [];
    rows.push({ start: line.start, end: line.end, cells, headers: isHeader ? [] : headers, header: isHeader });
    if (isHeader) headers = names;
    lastEnd = line.end;
  }
  return rows;
}

/** Lines that are rows by their marks, and rows of the markup that hold a single cell. */
function rowLines(lines: readonly Line[], marked: readonly Structure[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < marked.length && marked[next]!.end <= line.start) next++;
    const inMarkup = next < marked.length && marked[next]!.start <= line.start;
    if (line.kind === 'row' || (inMarkup && line.kind !== 'blank')) found.push({ start: line.start, end: line.end });
  }
  return found;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const tab = text.indexOf('\t', start);
  const border = tab >= 0 && tab < end ? '\t' : '|';
  const cells: Cell[] = [];
  for (let from = start; from <= end;) {
    let to = text.indexOf(border, from);
    if (to < 0 || to > end) to = end;
    let left = from;
    let right = to;
    while (left < right && isSpace(text.charCodeAt(left))) left++;
    while (right > left && isSpace(text.charCodeAt(right - 1))) right--;
    if (!(border === '|' && left === right && (from === start || to === end))) cells.push({ start: left, end: right, column: cells.length });
    from = to + 1;
  }
  return cells;
}

/** What `make` tells of the headers of a table, once for all its rows: they share them. */
export function ofHeaders<T>(make: (headers: readonly string[]) => T): (headers: readonly string[]) => T {
  const known = new WeakMap<readonly string[], { readonly made: T }>();
  return (headers) => {
    let table = known.get(headers);
    if (!table) known.set(headers, table = { made: make(headers) });
    return table.made;
  };
}

/** The row, cell and column header around `offset`; undefined outside tables. */
export function cellAt(doc: DocumentMap, offset: number): { readonly row: Row; readonly cell: Cell; readonly header?: string } | undefined {
  const row = doc.rows[indexAt(doc.rows, offset)];
  if (!row || offset > row.end) return undefined;
  const cell = row.cells[indexAt(row.cells, offset)];
  if (!cell) return undefined;
  const header = row.headers[cell.column];
  return { row, cell, ...(header ? { header } : {}) };
}
