/** A page written short for tables: its text, and what its markup says. */
import type { ChartText, Structure, StructureKind } from '../../lib/detect/types.ts';

const KINDS: Readonly<Record<string, StructureKind>> = { table: 'table', tr: 'row', th: 'header-cell', td: 'cell', li: 'item', s: 'struck', label: 'control', article: 'document' };

/** "\n" is a new line, "\t" parts two cells; "<h2>Labs</h2>" is a heading of level 2, and table, tr, th, td, li, s, label and article are what they are on a page. */
export function page(written: string): ChartText {
  const whole = written.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const structure: Structure[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const { 0: tag, index, 1: close, 2: name } of whole.matchAll(/<(\/?)(h[1-6]|table|tr|th|td|li|s|label|article)>/g)) {
    text += whole.slice(from, index);
    from = index + tag.length;
    if (close) {
      const at = open.pop()!;
      structure[at] = { ...structure[at]!, end: text.length };
    } else {
      open.push(structure.length);
      structure.push({ kind: KINDS[name!] ?? 'heading', start: text.length, end: text.length, ...(name!.startsWith('h') && { level: Number(name![1]) }) });
    }
  }
  return { text: text + whole.slice(from), structure };
}
