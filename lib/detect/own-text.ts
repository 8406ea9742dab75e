/**
 * A plan that was put into a note stands in the chart from then on. It is no
 * evidence: what RadNerve wrote is taken out before the chart is read, or a plan
 * would prove itself. Known by its last line, which no copy goes without.
 */
import { changeWords, textWords } from '../guideline/data/decide-wording.ts';
import { outcomes, stepless } from '../guideline/data/headlines.ts';
import { literally, patternOf } from './patterns.ts';
import type { ChartText } from './types.ts';

interface Line { readonly start: number; readonly end: number; readonly words: string }

const { assessment, gates, options, adjuncts, cautions, monitoring, calendars, notKnown, evidence, article, verify, step, track, rulesChecked, redFlag, possibleFlag, setAside } = textWords;
/** Titles of a plan in their order. */
const TITLES: readonly string[] = [assessment, gates, options, adjuncts, cautions, monitoring, calendars, notKnown, evidence, changeWords.gone];
/** The first line of a text that says what changed. */
const ALONE: ReadonlySet<string> = new Set([changeWords.title, changeWords.none]);
/** Summaries of a plan that may have no lists below. */
const SUMMARIES: ReadonlySet<string> = new Set(outcomes.map(({ text }) => text));
/** More lines than any plan has. */
const MOST_LINES = 400;

const LAST_LINE = patternOf(`${changeWords.provenance}(?:, [^.\\n]{1,30})?\\. ${article} [^\\n]*?(?:${verify.replace('.', '\\.')}|$)`, 'gm');
/** Headlines that name no step. */
const WITHOUT_STEP = [...Object.values(stepless), ...outcomes.map(({ title }) => title)];
/** Where a headline begins that stands behind other words. */
const HEADLINE = patternOf(`\\b(?:${step} \\d[:,] |(?:${WITHOUT_STEP.map((text) => literally(text.trim())).join('|')})(?=[.:]|$))`, 'i');
const FLAGGED = patternOf(`\\b(?:${setAside}|${possibleFlag}|${redFlag}): (?=.*${HEADLINE.source})`, 'i');
const BEGINS = patternOf(`^${HEADLINE.source}`, 'i');

/** A line of a plan that nobody else writes so; without its last line a plan is known by one. */
const TELLING = patternOf(`(?:; \\d+ ${textWords.of} \\d+ ${rulesChecked}\\b|^[-\u2022\u2013*]?\\s?(?:${Object.values(textWords.gate).join('|')}): (?:${Object.values(textWords.state).join('|')})\\. )`, 'gm');
/** So does a plan's own assessment begin its lines; a note's list under the same title does not. */
const TRACK_LINE = patternOf(`^[-\u2022\u2013*]?\\s?[A-Z][a-z]+ ${track}: `);

/** The chart with every plan of RadNerve in it blanked out, length and places kept. */
export function withoutOwnText(chart: ChartText): ChartText {
  let { text } = chart;
  // Most charts hold no plan: nothing is gathered for it.
  if (![changeWords.provenance, options, gates].some((words) => text.includes(words))) return chart;
  const items = new Set(chart.structure.filter(({ kind }) => kind === 'item').map(({ start }) => start));
  const blank = (start: number, end: number): void => { text = text.slice(0, start) + text.slice(start, end).replace(/[^\n\t]/g, ' ') + text.slice(end); };
  for (const { 0: words, index } of chart.text.matchAll(LAST_LINE)) blank(beginOf(text, index, items), index + words.length);
  // The last line was taken off: what is left is known by its own lines.
  if (text.includes(options) || text.includes(gates)) {
    for (const { index } of chart.text.matchAll(TELLING)) {
      if (text[index] === ' ' && text.slice(index, index + 8).trim() === '') continue;
      const end = endOf(text, lineAt(text, index), items);
      blank(listsAbove(text, { start: end, end, words: '' }, items), end);
    }
  }
  return text === chart.text ? chart : { ...chart, text };
}

/** Where the lists end that a line of a plan stands in. */
function endOf(text: string, from: Line, items: ReadonlySet<number>): number {
  let { end } = from;
  for (let left = MOST_LINES; left > 0 && end < text.length; left -= 1) {
    let line = lineAt(text, end + 1);
    while (line.words === '' && line.end < text.length) line = lineAt(text, line.end + 1);
    if (!TITLES.includes(line.words) && !isItem(line, items)) break;
    ({ end } = line);
  }
  return end;
}

/** Where the plan begins whose last line begins at `at`. */
function beginOf(text: string, at: number, items: ReadonlySet<number>): number {
  const last = lineAt(text, at);
  // One line holds it all.
  if (text.slice(last.start, at).trim() !== '') return headlineIn(text, { ...last, end: at });
  return changesAbove(text, last) ?? listsAbove(text, last, items);
}

/** A text of what changed begins with a line of its own; what stands in it has no fixed order. */
function changesAbove(text: string, last: Line): number | undefined {
  let line = last;
  for (let left = MOST_LINES; left > 0 && line.start > 0; left -= 1) {
    line = lineAt(text, line.start - 1);
    if (ALONE.has(line.words)) return line.start;
  }
  return undefined;
}

/** Lists under their titles, in the order of a plan; above them a summary and a headline. What cannot be told from the note's own words is left to it. */
function listsAbove(text: string, last: Line, items: ReadonlySet<number>): number {
  let top = last;
  /** Up to here it is a plan also where no headline stands above. */
  let sure = last;
  let line = last;
  let rank = TITLES.length;
  let own = false;
  for (let left = MOST_LINES; left > 0 && line.start > 0; left -= 1) {
    line = lineAt(text, line.start - 1);
    if (line.words === '') continue;
    const place = TITLES.indexOf(line.words);
    if (place < 0 && isItem(line, items)) {
      own ||= TRACK_LINE.test(line.words);
      continue;
    }
    if (place < 0) return headOf(text, line) ?? (top === last && SUMMARIES.has(line.words) ? line.start : sure.start);
    if (place >= rank) return sure.start;
    [top, rank] = [line, place];
    if (line.words !== assessment || own) sure = line;
    own = false;
  }
  return sure.start;
}

/** Where the headline begins that stands in a summary or on the line above it; undefined where none does. */
function headOf(text: string, summary: Line): number | undefined {
  if (BEGINS.test(summary.words)) return summary.start;
  let line = summary;
  while (line.start > 0) {
    line = lineAt(text, line.start - 1);
    if (line.words === '') continue;
    const at = HEADLINE.exec(text.slice(line.start, line.end))?.index;
    return at === undefined ? undefined : line.start + at;
  }
  return undefined;
}

/** A headline, or the red flags before it, may stand behind words of the note that the caret was in. */
function headlineIn(text: string, { start, end }: Pick<Line, 'start' | 'end'>): number {
  const found = FLAGGED.exec(text.slice(start, end)) ?? HEADLINE.exec(text.slice(start, end));
  return start + (found?.index ?? 0);
}

function isItem({ start, words }: Line, items: ReadonlySet<number>): boolean {
  return /^[-\u2022\u2013*]\s/.test(words) || items.has(start);
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, at) - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, at));
  const end = next < 0 ? text.length : next;
  return { start: at <= 0 ? 0 : start, end, words: text.slice(start, end).trim() };
}
