/** The parts of a text written short for tables. */
import { mapDocument } from '../../lib/detect/document.ts';
import type { Structure } from '../../lib/detect/types.ts';

export interface Laid { readonly lines: string; readonly sentences: readonly string[]; readonly sections: readonly string[]; readonly rows: readonly string[] }

/**
 * `sentences` as they are read: a line that goes on has no break in it. `lines`: the kind of each, with how far in its words begin. `sections`: place, kind, whether it is past, level, heading, date and where its note began.
 * `rows`: cells between bars, behind them the headers.
 */
export function laid(text: string, structure: readonly Structure[] = []): Laid {
  const doc = mapDocument({ text, structure }, { today: '2026-11-20' });
  return {
    lines: doc.lines.map(({ kind, content, start }) => `${kind}${content > start ? `+${content - start}` : ''}`).join(' '),
    sentences: doc.sentences.map(({ start, end }) => doc.text.slice(start, end)),
    sections: doc.sections.map(({ start, kind, past, level, heading, date, note }) => [start, kind, past && 'past', level, heading ?? '-', date && `${date.approximate ? '~' : ''}${date.iso} ${date.source}`, note > 0 && `note at ${note}`].filter((part) => part !== false && part !== undefined).join(' ')),
    rows: doc.rows.map(({ header, headers, cells }) => `${header ? 'headers ' : ''}${cells.map(({ start, end }) => text.slice(start, end)).join('|')}${headers.length > 0 ? ` of ${headers.join('|')}` : ''}`),
  };
}
