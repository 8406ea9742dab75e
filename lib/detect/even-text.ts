/**
 * Typists put two blanks behind a full stop, tables of plain text are filled up with
 * blanks, and what is copied from a page brings blanks and hyphens that do not break and
 * characters without ink. Readers see none of it: a chart is read with one plain blank between two
 * words, and what is found is told by its place in the text as it was.
 */
import type { Steps } from './steps.ts';
import type { ChartText, Finding } from './types.ts';

/** One blank that does not break stands for three and more, and for two before a label or number: they part two columns. */
const COLUMN = '\u00a0';
const LABEL = /[A-Z][\w /&'()-]{1,44}:|\d{1,2}[.)]/y;
const ODD_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const ODD_HYPHENS = /[\u2010\u2011]/g;
const ODD_APOSTROPHES = /[\u2018\u2019]/g;
/** Blanks behind the first one, blanks that begin or end a line, characters without ink, half of a line break. */
const UNEVEN = /(?<=\S ) +|^ +|(?<! ) +$|[\u00ad\u200b-\u200f\u2060\ufeff]+|\r(?=\n)/gm;
/** Any of these, or an odd blank or hyphen. */
const ANY = / {2}|\n | \n|^ | $|[\u00a0\u00ad\u2000-\u2011\u2018\u2019\u202f\u205f\u2060\u3000\ufeff]|\r\n/;
/** So many places are gathered at a step. */
const STEP = 5000;

/** Something left out: where in the even text, where in the text as it was, and how much in all up to there. */
interface Gap { readonly place: number; readonly index: number; readonly lost: number }

interface Quote { readonly start: number; readonly end: number; readonly text: string }

/** The chart with even blanks and hyphens, and the way to it and back. */
export interface EvenText {
  readonly chart: ChartText;
  /** The place in the even text of a place in the text as it was. What was left out lies where it was left out. */
  readonly inEven: (place: number) => number;
  /** What is quoted from the even text, as it stands in the text as it was. */
  readonly inPage: (quote: Pick<Quote, 'start' | 'end'>) => Quote;
}

const same = (place: number): number => place;

/** Do the blanks and hyphens of a text stand as they are read? */
export const isEven = (text: string): boolean => !ANY.test(text);

/** The same chart where it is even already. Linear in the length of the text. */
export function* evenText(page: ChartText): Steps<EvenText> {
  if (isEven(page.text)) return { chart: page, inEven: same, inPage: ({ start, end }) => ({ start, end, text: page.text.slice(start, end) }) };
  const plain = page.text.replace(ODD_BLANKS, ' ').replace(ODD_HYPHENS, '-').replace(ODD_APOSTROPHES, "'");
  const gaps: Gap[] = [];
  let lost = 0;
  let text = '';
  let from = 0;
  for (const { 0: out, index } of plain.matchAll(UNEVEN)) {
    text += partsColumns(plain, index, out) ? plain.slice(from, index - 1) + COLUMN : plain.slice(from, index);
    from = index + out.length;
    gaps.push({ place: text.length, index, lost: lost += out.length });
    if (gaps.length % STEP === 0) yield;
  }
  const inEven = (place: number): number => {
    const gap = lastOf(gaps, ({ index }) => index < place);
    return gap ? Math.max(gap.place, place - gap.lost) : place;
  };
  const inPage = (quote: Pick<Quote, 'start' | 'end'>): Quote => {
    const start = quote.start + (lastOf(gaps, ({ place }) => place <= quote.start)?.lost ?? 0);
    const end = Math.max(start, quote.end + (lastOf(gaps, ({ place }) => place < quote.end)?.lost ?? 0));
    return { start, end, text: page.text.slice(start, end) };
  };
  const structure = page.structure.map((part) => ({ ...part, start: inEven(part.start), end: inEven(part.end) }));
  return { chart: { ...page, text: text + plain.slice(from), structure }, inEven, inPage };
}

/** Findings in the even text, as they stand in the text as it was. */
export function inPageAs({ inPage }: EvenText, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { text: quote, ...place } = inPage(finding);
    return { ...finding, ...place, quote, ...(finding.cue && { cue: inPage(finding.cue) }) };
  });
}

/** Do the blanks left out behind the one at `index` - 1 stand between two columns? */
function partsColumns(text: string, index: number, out: string): boolean {
  if (text[index - 1] !== ' ' || out[0] !== ' ') return false;
  LABEL.lastIndex = index + out.length;
  return out.length > 1 ? !'\r\n'.includes(text[LABEL.lastIndex] ?? '\n') : LABEL.test(text);
}

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
