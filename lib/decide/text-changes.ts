/** What of a plan's text is new since it was last copied. Pure, and only about texts of one patient: the caller sees to that. */
import { changeWords } from '../guideline/data/decide-wording.ts';
import { escape, type WrittenPlan } from './plan-text.ts';

/**
 * The lines of `next` that `previous` does not hold, each under the title of
 * its section, and those of `previous` that no longer stand. Ends with the
 * provenance line of `next`; both texts are of one size, from `planText`.
 */
export function changesSince(previous: string, next: string): WrittenPlan {
  const [before, after] = [sectionsOf(previous), sectionsOf(next)];
  const provenance = after.provenance;
  const added = lacking(after.lines, before.lines);
  const gone = lacking(before.lines, after.lines);
  const lines = added.length + gone.length === 0 ? [changeWords.none] : [
    changeWords.title,
    ...titled(added),
    ...(gone.length > 0 ? [changeWords.gone, ...titled(gone)] : []),
  ];
  const all = [...lines, provenance];
  return { text: all.join('\n'), html: all.map((line) => `<p>${escape(line)}</p>`).join('') };
}

interface Line {
  /** Title of its section; none for the headline and the summary. */
  readonly title: string | undefined;
  readonly text: string;
}

/** Lists stand under their titles, the provenance line last. A text of one line is a line and its provenance line. */
function sectionsOf(text: string): { readonly lines: readonly Line[]; readonly provenance: string } {
  const rows = text.split('\n');
  const last = rows.pop()!;
  const start = last.lastIndexOf(changeWords.provenance);
  const lines: Line[] = [];
  let title: string | undefined;
  rows.forEach((row, place) => {
    if (row.startsWith('- ') || place < 2) lines.push({ title, text: row });
    else title = row;
  });
  if (start > 0) lines.push({ title: undefined, text: last.slice(0, start).trim() });
  return { lines, provenance: last.slice(Math.max(0, start)) };
}

function lacking(lines: readonly Line[], known: readonly Line[]): readonly Line[] {
  const held = new Set(known.map(keyOf));
  return lines.filter((line) => !held.has(keyOf(line)));
}

function keyOf({ title, text }: Line): string {
  return `${title ?? ''}\n${text}`;
}

/** Each title once, above its lines. */
function titled(lines: readonly Line[]): string[] {
  return lines.flatMap(({ title, text }, place) => (title !== undefined && title !== lines[place - 1]?.title ? [title, text] : [text]));
}
