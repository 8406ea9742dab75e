/** What is read of values in a text, written short for tables. */
import { mapDocument } from '../../lib/detect/document.ts';
import { valueFindings } from '../../lib/detect/value-findings.ts';
import type { Finding, Structure } from '../../lib/detect/types.ts';

export const read = (text: string, today = '2026-11-20'): Finding[] => valueFindings(mapDocument({ text, structure: [] }, { today }));
/** Values by name, with the date: "egfr 84 2026-11-16". */
export const values = (text: string): string => shown(read(text));
export const shown = (found: readonly Finding[]): string => found
  .filter(({ concept }) => concept !== 'sex')
  .map(({ name, measure, date }) => `${name} ${measure!.value}${date ? ` ${date.iso}` : ''}`).join(', ');

export type Row = readonly [text: string, expected: string];

/** A table of a page, its first line of headers where it has any. */
export function table(lines: readonly string[]): string {
  const text = `Labs\n${lines.join('\n').replaceAll('|', '\t')}\n`;
  const structure: Structure[] = [{ kind: 'table', start: 5, end: text.length - 1 }];
  if (/^(?:Test|Date)/.test(lines[0]!)) {
    let start = 5;
    for (const header of lines[0]!.split('|')) {
      structure.push({ kind: 'header-cell', start, end: start + header.length });
      start += header.length + 1;
    }
  }
  return shown(valueFindings(mapDocument({ text, structure }, { today: '2026-11-20' })));
}

/** Ages and sexes as a set, in order of the text. */
export const person = (text: string): string => [...new Set(read(text).filter(({ name, assertion }) => assertion === 'present' && (name === 'age' || name === 'male' || name === 'female'))
  .map(({ name, measure }) => (measure ? String(measure.value) : name!)))].join(' ');

/** Values with the words that are quoted, and as written: "INR 1.5 = inr 1.5 (1.5)". */
export const quoted = (text: string): string => read(text).filter(({ concept }) => concept !== 'sex')
  .map(({ quote, name, measure }) => `${quote} = ${name} ${measure!.value} (${measure!.written})`).join(', ');

/** Age and sex with the words that are quoted; "b" behind them stands for the section of a banner. */
export const personQuoted = (text: string): string => read(text).filter(({ assertion, name }) => assertion === 'present' && (name === 'age' || name === 'male' || name === 'female'))
  .map(({ name, measure, quote, section }) => `${measure ? String(measure.value) : name!}|${quote}|${section === 'banner' ? 'b' : ''}`).join(' ');
