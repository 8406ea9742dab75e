/** Measures in tables whose columns are dates, tests, or result and unit. */
import type { MeasureTerms } from '../guideline/types.ts';
import { datesInText } from './dates.ts';
import type { Cell, Row } from './document.ts';
import { numberOf, unitAfter } from './measure-units.ts';
import { ownDate, PRESENT, type Draft, type Reading } from './reading.ts';
import type { Found } from './vocabulary.ts';

const NUMBER = /^\s?([<>≤≥]=?)?\s?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?!\/\d)/;
const RESULT = /^(?:result|value|level|finding|reading)s?\b/i;
const UNIT = /^units?\b/i;
const WHEN = /^(?:date|collected|drawn|taken|resulted|time|when|day)\b/i;

/** What tables hold, and the rows that were read here. Only rows under headers: a label beside its value is read as text. */
export function measuresInTables(reading: Reading, hits: readonly Found[]): { readonly drafts: readonly Draft[]; readonly rows: readonly Row[] } {
  const drafts: Draft[] = [];
  const rows: Row[] = [];
  let headers: Row | undefined;
  for (const row of reading.doc.rows) {
    if (row.header) headers = row;
    if (row.headers.length < 2 || row.header) continue;
    const own = hits.filter(({ start }) => start >= row.start && start < row.end);
    const made = byTest(reading, row, own) ?? byColumn(reading, row, headers, hits);
    if (!made) continue;
    drafts.push(...made);
    rows.push(row);
    if (headers) rows.push(headers);
  }
  return { drafts, rows };
}

/** Rows of tests: columns are dates, or result, unit and date. */
function byTest(reading: Reading, row: Row, hits: readonly Found[]): Draft[] | undefined {
  const [label] = hits;
  const first = row.cells[0];
  if (!label || !first || label.start >= first.end) return undefined;
  const values = row.cells.slice(1).flatMap((cell) => {
    const header = row.headers[cell.column] ?? '';
    const [date] = datesInText(header, 0, header.length, { dayFirst: reading.doc.dayFirst });
    return date || RESULT.test(header) ? [{ cell, date }] : [];
  });
  if (values.length === 0) return undefined;
  const unit = row.cells.find((cell) => UNIT.test(row.headers[cell.column] ?? ''));
  const when = row.cells.find((cell) => WHEN.test(row.headers[cell.column] ?? ''));
  const said = `${reading.text.slice(label.end, first.end)} ${unit ? reading.text.slice(unit.start, unit.end) : ''}`;
  const [drawn] = when ? datesInText(reading.text, when.start, when.end, { dayFirst: reading.doc.dayFirst }) : [];
  return values.flatMap(({ cell, date }) => pairs(reading, cell, hits.filter(({ start }) => start < first.end), said, date ?? drawn));
}

/** "Cr / eGFR" over "0.7 mg/dL / 89 mL/min": the labels of a cell share out its numbers. */
function pairs(reading: Reading, cell: Cell, labels: readonly Found[], said: string, date: { iso: string; approximate?: boolean } | undefined): Draft[] {
  const text = reading.text.slice(cell.start, cell.end);
  const parts = labels.length > 1 ? text.split(/\s\/\s|\/(?=\s?\d)/) : [text];
  return labels.slice(0, parts.length).flatMap((label, index) => valueDraft(reading, label.entry.measure!, { start: label.start, end: cell.end }, parts[index]!, said, date));
}

/** Rows of dates: the columns are tests. */
function byColumn(reading: Reading, row: Row, headers: Row | undefined, hits: readonly Found[]): Draft[] | undefined {
  const first = row.cells[0];
  if (!headers || !first) return undefined;
  const [date] = datesInText(reading.text, first.start, first.end, { dayFirst: reading.doc.dayFirst });
  const columns = headers.cells.flatMap((cell) => hits.filter(({ start }) => start >= cell.start && start < cell.end).slice(0, 1).map((hit) => ({ column: cell.column, hit, header: reading.text.slice(cell.start, cell.end) })));
  if (columns.length === 0) return undefined;
  return columns.flatMap(({ column, hit, header }) => {
    const cell = row.cells.find((one) => one.column === column);
    return cell ? valueDraft(reading, hit.entry.measure!, cell, reading.text.slice(cell.start, cell.end), header, date) : [];
  });
}

function valueDraft(_reading: Reading, definition: MeasureTerms, span: { readonly start: number; readonly end: number }, written: string, said: string, date: { iso: string; approximate?: boolean } | undefined): Draft[] {
  const found = NUMBER.exec(written);
  if (!found) return [];
  const value = unitAfter(numberOf(found[2]!), written.slice(found[0].length), said, definition);
  if (!value) return [];
  return [{
    concept: 'measure', name: definition.id, start: span.start, end: span.end, context: PRESENT, ...(date ? { date: ownDate(date) } : {}),
    measure: { id: definition.id, value: value.value, unit: definition.unit, written: written.trim() },
  }];
}
