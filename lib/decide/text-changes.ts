/** What of a plan's text is new since it was last copied. Pure, and only about texts of one patient: the caller sees to that. */
import { changeWords } from '../guideline/data/decide-wording.ts';
import { escape, type WrittenPlan } from './texts.ts';

/**
 * The lines of `next` that `previous` does not hold, each under the title of
 * its section, and those of `previous` whose subject is told no more: one that
 * only became another is new alone, and so is a headline. Ends with the
 * provenance line of `next`; both texts are of one size, from `planText`.
 */
export function changesSince(previous: string, next: string): WrittenPlan {
  const [before, after] = [sectionsOf(previous), sectionsOf(next)];
  const provenance = after.provenance;
  const added = lacking(after.lines, before.lines);
  const gone = lacking(before.lines, after.lines).filter((line) => line.title !== '' && !isTold(line, before.lines, after.lines));
  const lines = added.length + gone.length === 0 ? [changeWords.none] : [
    changeWords.title,
    ...titled(added),
    ...(gone.length > 0 ? [changeWords.gone, ...titled(gone)] : []),
  ];
  const all = [...lines, provenance];
  return { text: all.join('\n'), html: all.map((line) => `<p>${escape(line)}</p>`).join('') };
}

interface Line {
  /** Title of its section; empty for the headline and the summary. */
  readonly title: string;
  readonly text: string;
}

/** Lists stand under their titles, the provenance line last. A text of one line is a line and its provenance line. */
function sectionsOf(text: string): { readonly lines: readonly Line[]; readonly provenance: string } {
  const start = text.lastIndexOf(changeWords.provenance);
  let title = '';
  const lines = text.slice(0, start).trimEnd().split('\n').flatMap((row, place): Line[] => {
    if (row.startsWith('- ') || place < 2) return [{ title, text: row }];
    title = row;
    return [];
  });
  return { lines, provenance: text.slice(start) };
}

function lacking(lines: readonly Line[], known: readonly Line[]): readonly Line[] {
  const held = new Set(known.map(keyOf));
  return lines.filter((line) => !held.has(keyOf(line)));
}

/** The same section tells of its subject still, in other words; where several lines have one subject, none stands for another. */
function isTold(line: Line, before: readonly Line[], after: readonly Line[]): boolean {
  const about = (all: readonly Line[]): number => all.filter((one) => one.title === line.title && subjectOf(one) === subjectOf(line)).length;
  return about(before) === 1 && about(after) === 1;
}

/** What a line is about: all before its colon. */
function subjectOf({ text }: Line): string {
  return text.split(': ')[0]!;
}

function keyOf({ title, text }: Line): string {
  return `${title}\n${text}`;
}

/** Each title once, above its lines. */
function titled(lines: readonly Line[]): string[] {
  return lines.flatMap(({ title, text }, place) => (title === (lines[place - 1]?.title ?? '') ? [text] : [title, text]));
}
