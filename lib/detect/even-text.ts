/**
 * Typists put two blanks behind a full stop, tables of plain text are filled up with
 * blanks, and what is copied from a page brings blanks that do not break and characters
 * without ink. Readers see none of it: a chart is read with one plain blank between two
 * words, and what is found is told by its place in the text as it was.
 */
import type { Steps } from './steps.ts';
import type { ChartText, Finding } from './types.ts';

const ODD_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/**
 * A second blank, more blanks behind punctuation, blanks that begin or end a line, characters without ink, half of a
 * line break. Three blanks and more behind a word part two columns: they are left as they are.
 */
const UNEVEN = /(?<=\S ) (?! )|(?<=[.,:;?!] ) +|^ +|(?<! ) +$|[\u00ad\u200b-\u200f\u2060\ufeff]+|\r(?=\n)/gm;
/** So many places are gathered at a step. */
const STEP = 5000;

/** The chart with even blanks, and findings in it as they stand in the text as it was. */
export interface EvenText {
  readonly chart: ChartText;
  readonly findingsInPage: (findings: readonly Finding[]) => readonly Finding[];
}

/** The same chart where its blanks are even already. Linear in the length of the text. */
export function* evenText(page: ChartText): Steps<EvenText> {
  const plain = page.text.replace(ODD_BLANKS, ' ');
  const gaps: Gap[] = [];
  let lost = 0;
  let text = '';
  let from = 0;
  for (const { 0: out, index } of plain.matchAll(UNEVEN)) {
    text += plain.slice(from, index);
    from = index + out.length;
    gaps.push({ place: text.length, index, lost: lost += out.length });
    if (gaps.length % STEP === 0) yield;
  }
  if (gaps.length === 0 && plain === page.text) return { chart: page, findingsInPage: (findings) => findings };
  /** In the even text; a place within what was left out is where it was left out. */
  const inside = (place: number): number => {
    const gap = lastOf(gaps, ({ index }) => index < place);
    return gap ? Math.max(gap.place, place - gap.lost) : place;
  };
  const inPage = (start: number, end: number) => {
    const begins = start + (lastOf(gaps, ({ place }) => place <= start)?.lost ?? 0);
    const ends = Math.max(begins, end + (lastOf(gaps, ({ place }) => place < end)?.lost ?? 0));
    return { start: begins, end: ends, words: page.text.slice(begins, ends) };
  };
  return {
    chart: { ...page, text: text + plain.slice(from), structure: page.structure.map((part) => ({ ...part, start: inside(part.start), end: inside(part.end) })) },
    findingsInPage: (findings) => findings.map((finding) => {
      const { words: quote, ...place } = inPage(finding.start, finding.end);
      if (!finding.cue) return { ...finding, ...place, quote };
      const { words, ...cuePlace } = inPage(finding.cue.start, finding.cue.end);
      return { ...finding, ...place, quote, cue: { ...cuePlace, text: words } };
    }),
  };
}

/** Something left out: where in the even text, where in the text as it was, and how much in all up to there. */
interface Gap { readonly place: number; readonly index: number; readonly lost: number }

/** The last of these for which it holds; it holds for all before that one. */
function lastOf(gaps: readonly Gap[], holds: (gap: Gap) => boolean): Gap | undefined {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(gaps[middle]!)) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1];
}
