import { LEVEL, type Heading } from './document-headings.ts';
import { datesInText } from './dates.ts';
import type { Section } from './document-types.ts';
import type { ChartDate } from './types.ts';

type Open = Omit<Section, 'start' | 'end'>;
interface Settings { readonly dayFirst: boolean }
type Begin = Extract<Heading, { does: 'begin' }>;

const TOP: Open = { level: -1, kind: 'other', past: false, note: 0 };

/** Sections that their own labels divide. */
const DIVIDED: ReadonlySet<Section['kind']> = new Set(['ros', 'exam', 'vitals']);

/** Turns headings into sections that follow each other without a gap, each with what it takes over from the one around it. */
export function layOut(headings: readonly Heading[], length: number, settings: Settings): Section[] {
  if (headings.length === 0) return [{ ...TOP, start: 0, end: length }];
  const sections: Section[] = [];
  const saved: Open[][] = [];
  let stack: Open[] = [TOP];
  /** The stack before the last heading, and where that heading stands: a quotation right behind belongs to it alone. */
  let earlier = { stack, start: -1 };
  const put = (start: number, open: Open): void => {
    if (sections.at(-1)?.start === start) sections.pop();
    const last = sections.at(-1);
    if (last) sections[sections.length - 1] = { ...last, end: start };
    sections.push({ ...open, start, end: length });
  };
  put(0, TOP);
  for (const found of headings) {
    switch (found.does) {
      case 'save':
        saved.push(earlier.start >= 0 && isOnly(sections, earlier.start, found.start) ? earlier.stack : stack);
        // A document of the page is a note of its own, unless its heading stands right before it.
        if (found.fresh && saved.at(-1) === stack) {
          stack = [TOP];
          put(found.start, { ...TOP, note: found.start });
        }
        continue;
      case 'restore':
        stack = saved.pop() ?? stack;
        put(found.start, stack.at(-1)!);
        continue;
      case 'resume':
        stack = stack.filter(({ level }) => level < LEVEL.inline);
        put(found.start, stack.at(-1)!);
        continue;
      case 'begin': {
        earlier = { stack, start: found.start };
        const top = stack.at(-1)!;
        // Unknown capitals in an examination are one more part of it: "RESPIRATIONS: ...".
        const part = found.kind === undefined && found.level === LEVEL.inline && DIVIDED.has(top.kind);
        const begun = part ? { ...found, level: LEVEL.system } : found;
        stack = stack.filter(({ level }) => level < begun.level);
        const open = opened(begun, stack.at(-1) ?? TOP, top, settings);
        stack = [...stack, open];
        put(found.start, open);
      }
    }
  }
  return sections;
}

/** Nothing but the heading at `start` stands between it and `end`. */
function isOnly(sections: readonly Section[], start: number, end: number): boolean {
  const last = sections.at(-1);
  return last !== undefined && last.start === start && end - start <= (last.heading?.length ?? 0) + 4;
}

function opened(found: Begin, around: Open, before: Open, settings: Settings): Open {
  // A part of an examination belongs to the examination before it, also when that stood in its own paragraph.
  const parent = found.level === LEVEL.system && before.level >= LEVEL.line ? before : around;
  const date = found.date ?? shortDate(found, parent, settings) ?? parent.date;
  return {
    level: found.level,
    kind: found.kind ?? (found.level === LEVEL.line && !(around.level >= 1 && around.level < LEVEL.note) ? 'other' : parent.kind),
    past: (found.past ?? false) || ((found.kind === undefined || found.kind === parent.kind) && parent.past),
    note: found.kind === 'note' ? found.start : around.note,
    ...(found.heading ? { heading: found.heading } : {}),
    ...(date ? { date } : {}),
  };
}

/** "EMG 11/10" in a note of November 2026 is of that year, "EMG 12/20" of the year before; only a plan looks ahead. */
function shortDate({ kind, shortDate: written }: Begin, { date }: Open, { dayFirst }: Settings): ChartDate | undefined {
  if (!written || !date) return undefined;
  const words = `${kind === 'plan' ? 'on' : 'dated'} ${written}`;
  const read = datesInText(words, 0, words.length, { reference: date.iso, dayFirst })[0];
  return read && { iso: read.iso, source: 'note' };
}
