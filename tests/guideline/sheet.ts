/** The tables of the fact sheet, where it stands beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sheetRows } from '../../lib/guideline/data/coverage.ts';

const FILE = resolve(import.meta.dirname, '../../../shared/clinical/facts.md');

/** Whether the fact sheet is there; tests that need it are skipped without it and say so. */
export const isThere = existsSync(FILE);

export interface SheetRow {
  /** "3.2", "5". */
  readonly section: string;
  readonly cells: readonly string[];
}

/** Rows of the tables of sections 3, 4 and 5; no heads, no lines between. */
export function sheetTables(): SheetRow[] {
  const text = readFileSync(FILE, 'utf8');
  const lines = text.slice(text.indexOf('\n## 3.'), text.indexOf('\n## 6.')).split('\n');
  let section = '';
  return lines.flatMap((line, index) => {
    section = /^#{2,3} ([\d.]+)/.exec(line)?.[1]?.replace(/\.$/, '') ?? section;
    const isHead = /^\|[-| ]+\|$/.test(lines[index + 1] ?? '');
    if (!line.startsWith('|') || isHead || /^\|[-| ]+\|$/.test(line)) return [];
    return [{ section, cells: line.slice(1, -1).split('|').map((cell) => cell.trim()) }];
  });
}

/** "3.2 tamoxifen"; in section 5 drug and partner: "5 duloxetine: tamoxifen". */
export function rowName({ section, cells: [first = '', second = ''] }: SheetRow): string {
  return section === '5' ? `5 ${plain(first)}: ${plain(second)}` : `${section} ${first.replaceAll('**', '')}`;
}

function plain(cell: string): string {
  return cell.replaceAll('*', '');
}

const tables = isThere ? sheetTables().map((row) => ({ name: rowName(row), text: row.cells.join(' | ') })) : [];

/** All that the sheet says where a row of the data stands for it. */
export function sheetText(id: string): string {
  const rows = sheetRows.filter(({ places }) => (places as readonly string[]).includes(id)).map(({ row }) => row);
  return tables.filter(({ name }) => rows.some((row) => name.startsWith(row))).map(({ text }) => text).join('\n');
}

/** The whole sheet. */
export function sheet(): string {
  return readFileSync(FILE, 'utf8');
}

/** Rows of the tables under a heading ("### 7.8"), as they are written. */
export function rowsUnder(heading: string): string[] {
  const text = sheet();
  const from = text.indexOf(`\n${heading} `);
  return text.slice(from, text.indexOf('\n##', from + 1)).split('\n').filter((line) => line.startsWith('| '));
}

/** Text of the row that begins with an id: S17, AA7, NE4. */
export function rowById(id: string): string {
  return readFileSync(FILE, 'utf8').split('\n').find((line) => line.startsWith(`| ${id} |`))?.slice(id.length + 3) ?? '';
}
