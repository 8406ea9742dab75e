import { currentLabels, endedWords, headingRemark, noteDateLabels, pastWords, problemLabels, sectionNames, sectionWords, systemLabels, visitNames } from '../guideline/data/sections.ts';
import { expand } from './context-cues.ts';
import { MONTH } from './dates-begins.ts';
import { indexAt } from './sentences.ts';
import { patternOf } from './patterns.ts';
import type { DocumentMap, Section } from './document-types.ts';
import type { SectionKind } from './types.ts';

const KINDS: ReadonlyMap<string, SectionKind> = new Map(sectionNames.flatMap(({ kind, names }) => names.flatMap(expand).map((name) => [name, kind] as const)));
const SYSTEMS: ReadonlySet<string> = new Set(systemLabels);
const VISITS: ReadonlySet<string> = new Set(visitNames);
const CURRENT: ReadonlySet<string> = new Set(currentLabels);
const OF_PROBLEMS: ReadonlyMap<string, SectionKind> = new Map(problemLabels.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)));
const NOTE_DATES: ReadonlySet<string> = new Set(noteDateLabels);
const PAST = patternOf(`\\b(?:${pastWords.join('|')})\\b`, 'i');
const ENDED = patternOf(`\\b(?:${endedWords.join('|')})\\b`, 'i');
/** The words of each kind with the spaces that make them whole words; longer ones may be the beginning of a word ("allerg"). */
const BY_WORDS = sectionWords.map(({ kind, words }) => ({ kind, words: words.map((word) => ` ${word.trimEnd()}${word.length > 4 && !word.endsWith(' ') ? '' : ' '}`) }));
const REMARK = patternOf(headingRemark, 'i');
const LONGEST = 48;
/** Nothing that the key leaves out but the colon. */
const PLAIN = /^[A-Za-z][A-Za-z&/']*(?:[ -][A-Za-z&/']+)*:?$/;

/** The words of a heading. Most are asked for several things: what is made of them is made once. */
export class Label {
  readonly words: string;
  #key: string | undefined;

  constructor(words: string) {
    this.words = words;
  }

  /** Lower case, without numbering, brackets, dates, marks and the colon, as the vocabulary writes headings. */
  get key(): string { return (this.#key ??= keyOf(this.words)); }
}

/** "Nov 5, 2026". */
const MONTH_FIRST = patternOf(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`, 'gi');

function keyOf(words: string): string {
  if (PLAIN.test(words)) return (words.endsWith(':') ? words.slice(0, -1) : words).toLowerCase();
  return words
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(MONTH_FIRST, ' ')
    .replace(/\b\d{1,2}[-\s]?[A-Za-z]{3,9}[-\s]?\d{2,4}\b|\b[\d/.-]*\d[\d/.:-]*\b/g, ' ')
    .replace(/[*#=_:;,•>"]+|[-–—]+\s*$|^\s*[-–—]+|^\s*[IVX]{1,4}\.\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Kind of a heading found in the vocabulary as a whole; undefined for others. */
export function kindOfName(label: Label): SectionKind | undefined {
  const { words } = label;
  const kind = KINDS.get(words.toLowerCase()) ?? (words.length > LONGEST && !words.endsWith(')') ? undefined : KINDS.get(label.key));
  if (kind !== undefined) return kind;
  const remark = REMARK.exec(words);
  return remark ? KINDS.get(keyOf(words.slice(0, remark.index))) : undefined;
}

/** Kind of a heading by the words in it: for headings that markup, capitals or a date make one. */
export function kindByWords({ words: written }: Label): SectionKind | undefined {
  const key = ` ${written.toLowerCase().replace(/[^a-z/&-]+/g, ' ')} `;
  return BY_WORDS.find(({ words }) => words.some((word) => key.includes(word)))?.kind;
}

/** A body system or part of an examination: keeps the kind of its section. */
export const isSystemLabel = (label: Label): boolean => SYSTEMS.has(label.words.toLowerCase()) || SYSTEMS.has(label.key);

/** Does the heading name a visit once it has a date? */
export const isVisitLabel = ({ key }: Label): boolean => VISITS.has(key);

/** Does the label say that what it rules is taken now? */
export const isCurrentLabel = ({ key }: Label): boolean => CURRENT.has(key);

/** What stands under a label that parts a list of problems by whether they are over. */
export const kindOfProblems = ({ key }: Label): SectionKind | undefined => OF_PROBLEMS.get(key);

export const isNoteDateLabel = ({ key }: Label): boolean => NOTE_DATES.has(key);

/** Does the heading put what stands under it into the past? Only lists of treatments and problems; a past history is a history, unless it lists what ended. */
export function isPast(kind: SectionKind, heading: string): boolean {
  if (kind === 'past-medications') return true;
  if (kind === 'history') return ENDED.test(heading);
  return (kind === 'medications' || kind === 'problem-list' || kind === 'other') && PAST.test(heading);
}

const WHOLE: Omit<Section, 'end'> = { start: 0, kind: 'other', past: false, level: 0, note: 0 };

/** The section around `offset` (UTF-16 units); before the first heading one of kind `other`. */
export function sectionAt(doc: DocumentMap, offset: number): Section {
  return doc.sections[indexAt(doc.sections, offset)] ?? { ...WHOLE, end: doc.text.length };
}
