/** Scores on symptom and performance scales. */
import { otherDay, otherTens, painWords } from '../guideline/data/value-cues.ts';
import { scales } from '../guideline/data/scales.ts';
import { datesIn } from './dates.ts';
import { cellAt } from './document-rows.ts';
import { matches, patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt, sentenceIndexAt } from './sentences.ts';
import { valueFinding } from './value-findings.ts';
import { gapAfter } from './value-number.ts';
import type { ScaleTerms } from '../guideline/types.ts';
import type { DocumentMap, Span } from './document-types.ts';
import type { ChartDate, Finding } from './types.ts';
import type { Found, Term } from './vocabulary.ts';

type Terms = ReadonlyMap<Term['family'], readonly Found[]>;

interface Score { readonly from: number; readonly end: number; readonly value: number; readonly outOf?: number }

const NRS = (scales as readonly ScaleTerms[]).find(({ id }) => id === 'nrs')!;
/** "5", "5/10", "5-6/10", "4 to 5 out of 10", "-1". The higher of a range counts. */
const NUMBER = /^(?:-?\d{1,3}(?:\.\d)?\s?(?:-|–|to)\s?)?(-?\d{1,3}(?:\.\d)?)(?:\s?(?:\/|out of|of)\s?(\d{1,3}))?(?!\d|[./-]\d)/i;
const TEN = /(?<![\w./-])(?:\d(?:\.5)?\s?(?:-|–|to)\s?)?(\d{1,2}(?:\.5)?)\s?(?:\/|out of)\s?10(?!\d|[./]\d|\s?(?:mg|ml|x))/gi;
const PAIN = patternOf(`(?<![\\w-])(?:${painWords})(?!\\w)`, 'i');
const OTHER_BEFORE = patternOf(`$(?<=(?<!\\w)(?:${otherTens})(?!\\w)[^.;,\\n]{0,22})`, 'i');
const OTHER_AFTER = patternOf(`^\\s?(?:on |in |of |for |\\()?\\s?(?:the )?(?:${otherTens})(?!\\w)`, 'i');
const OTHER_DAY_BEFORE = patternOf(`$(?<=(?<!\\w)(?:${otherDay}|from)(?!\\w)\\s?(?:was |of |:|a )?\\s?(?:nrs |pain )?)`, 'i');
const OTHER_DAY_AFTER = patternOf(`^\\s?(?:,|\\()?\\s?(?:${otherDay})(?!\\w)`, 'i');
const GRADE = /^[^.;\n]{0,24}?\b(?:grade|gr|g)[\s:]{0,2}([1-5])\b/i;
/** "Grade 2 sensory neuropathy (CTCAE v5.0)". */
const GRADE_BEFORE = /\b(?:grade|gr)[\s:]{0,2}([1-5])\b[^.;\n\d]{0,48}$/i;
const ZERO_TO_TEN = /^\s(?:on|of) (?:an? )?(?:scale (?:of|from) )?(?:0|1|zero|one)\s?(?:-|–|to)\s?(?:10|ten)\b/i;
/** "Rates 3/10": a rating alone goes back past one sentence. */
const RATING = /^\W*(?:(?:he|she|they|pt|patient|now)\s)?(?:rate|score)[sd]?(?:it|this|them|as|at|about|around|\s)*$/i;
const FULL_NAMES = new Set(['nrs', 'vas', 'nprs']);
const REACH = 60;

/** Scores written behind the name of their scale, and pain written as a number out of ten. */
export function scoreFindings(doc: DocumentMap, terms: Terms): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  let reach = -1;
  const hits = [...(terms.get('scale') ?? [])].toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, entry } of hits) {
    if (!entry.scale || end <= reach) continue;
    reach = end;
    const score = scoreBehind(doc, { start, end }, entry.scale);
    if (!score || taken.has(score.from)) continue;
    taken.add(score.from);
    const between = score.from < start ? { start: score.from, end } : score.from - end > REACH ? { start: score.from, end: score.end } : { start, end: score.end };
    push(findings, doc, entry.scale, between, score, dateAt(doc, score.end));
  }
  for (const match of matches(doc.text, TEN)) {
    const from = match.index;
    const end = from + match[0].length;
    if (taken.has(from) || !isPain(doc, from, end)) continue;
    push(findings, doc, NRS, { start: from, end }, { from, end, value: Number(match[1]), outOf: 10 }, dateAt(doc, end));
  }
  return findings;
}

function push(findings: Finding[], doc: DocumentMap, { id, range }: ScaleTerms, span: Span, { from, end, value }: Score, date: ChartDate | undefined): void {
  if (range && (value < range[0] || value > range[1])) return;
  if (OTHER_DAY_AFTER.test(doc.text.slice(end, end + 24)) || OTHER_DAY_BEFORE.test(doc.text.slice(Math.max(0, from - 24), from))) return;
  const found = valueFinding(doc, 'score', id, span, { id, value, unit: 'points', written: doc.text.slice(from, end) }, date);
  if (found) findings.push(found);
}

/** A number of a scale behind its name. With a denominator it must be that of the scale; the bare word "pain" needs one, except among vitals. */
function scoreBehind(doc: DocumentMap, { start, end }: Span, { id, range }: ScaleTerms): Score | undefined {
  const { text } = doc;
  const limit = endOf(doc, end);
  if (id === 'ctcae') {
    const grade = GRADE.exec(text.slice(end, limit));
    const before = grade ? null : GRADE_BEFORE.exec(text.slice(Math.max(sentenceAt(doc, start).start, start - 60), start));
    if (before) {
      const at = start - before[0].length + before[0].search(/[1-5]/);
      return { from: at, end: at + 1, value: Number(before[1]) };
    }
    const from = end + (grade ? grade[0].length - 1 : 0);
    return grade ? { from, end: from + 1, value: Number(grade[1]) } : undefined;
  }
  const at = numberStart(doc, end, limit);
  if (at === undefined) return undefined;
  const found = NUMBER.exec(text.slice(at, limit));
  if (!found) return undefined;
  const score: Score = { from: at, end: at + found[0].length, value: Number(found[1]), ...(found[2] ? { outOf: Number(found[2]) } : {}) };
  if (score.outOf !== undefined && (range ? score.outOf !== range[1] : score.value > score.outOf)) return undefined;
  const after = text.slice(score.end, score.end + 12);
  if (/^\s?(?:mg|mcg|days?|weeks?|wks?|months?|years?|yrs?|hours?|x\b|ms|cm)/i.test(after) || (/^\s?%/.test(after) && id !== 'kps')) return undefined;
  if (id !== 'nrs' || score.outOf !== undefined) return score;
  const name = text.slice(start, end).toLowerCase();
  if (ZERO_TO_TEN.test(text.slice(score.end, score.end + 30))) return score;
  const colon = /^\s?(?:score|level|scale|severity|rating)?\s?(?:[:=]|is|was)?\s?$/i.test(text.slice(end, at));
  const kind = sectionAt(doc, start).kind;
  if (FULL_NAMES.has(name) || name.includes('rating')) return score;
  return colon && (/score|level|rating|[:=]/i.test(text.slice(end, at)) || kind === 'vitals' || kind === 'labs') ? score : undefined;
}

/** Where the number begins: behind fillers, or in the next cell of the row. */
function numberStart(doc: DocumentMap, end: number, limit: number): number | undefined {
  const minus = /^[\s:=]{1,3}-1\b/.exec(doc.text.slice(end, limit));
  if (minus) return end + minus[0].length - 2;
  const at = gapAfter(doc.text, end, limit);
  if (at !== undefined) return at;
  const place = cellAt(doc, end - 1);
  const next = place && !place.row.header ? place.row.cells[place.cell.column + 1] : undefined;
  return next && place!.cell.end - end < 24 ? next.start : undefined;
}

function endOf(doc: DocumentMap, at: number): number {
  const line = doc.lines[indexAt(doc.lines, at)];
  return Math.min(Math.max(line?.end ?? at, sentenceAt(doc, at).end), at + 90);
}

/** "7/10" with a word of pain in its sentence or the one before, and nothing else that is counted. */
function isPain(doc: DocumentMap, from: number, end: number): boolean {
  const index = sentenceIndexAt(doc, from);
  const sentence = doc.sentences[index];
  if (!sentence) return false;
  const { text } = doc;
  if (OTHER_BEFORE.test(text.slice(Math.max(sentence.start, from - 44), from)) || OTHER_AFTER.test(text.slice(end, end + 30))) return false;
  const around = text.slice(Math.max(sentence.start, from - 240), Math.min(Math.max(end, sentence.end), end + 80));
  if (PAIN.test(around)) return true;
  const reach = RATING.test(text.slice(sentence.start, from)) ? 2 : 1;
  return doc.sentences.slice(Math.max(0, index - reach), index).some((before) => from - before.end < 240 && !text.slice(before.end, sentence.start).includes('\n\n')
    && PAIN.test(text.slice(Math.max(before.start, before.end - 240), before.end)) && sectionAt(doc, before.start).start === sectionAt(doc, from).start);
}

/** "(26/30 in 09/2025)": a date right behind a score. */
function dateAt(doc: DocumentMap, end: number): ChartDate | undefined {
  const found = datesIn(doc, end, end + 24)[0];
  if (!found || !/^\s?(?:\(|on |in )(?:on )?$/i.test(doc.text.slice(end, found.start))) return undefined;
  return { iso: found.iso, source: 'own' };
}
