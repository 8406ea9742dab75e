import { currentLabels, endedWords, noteDateLabels, pastWords, sectionNames, sectionWords, systemLabels, visitNames } from '../guideline/data/sections.ts';
import { indexAt } from './sentences.ts';
import { patternOf } from './patterns.ts';
import type { DocumentMap, Section } from './document-types.ts';
import type { SectionKind } from './types.ts';

const KINDS: ReadonlyMap<string, SectionKind> = new Map(sectionNames.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)));
const SYSTEMS: ReadonlySet<string> = new Set(systemLabels);
const VISITS: ReadonlySet<string> = new Set(visitNames);
const CURRENT: ReadonlySet<string> = new Set(currentLabels);
const NOTE_DATES: ReadonlySet<string> = new Set(noteDateLabels);
const PAST = patternOf(`\\b(?:${pastWords.join('|')})\\b`, 'i');
const ENDED = patternOf(`\\b(?:${endedWords.join('|')})\\b`, 'i');
/** The words of each kind with the spaces that make them whole words; longer ones may be the beginning of a word ("allerg"). */
const BY_WORDS = sectionWords.map(({ kind, words }) => ({ kind, words: words.map((word) => ` ${word.trimEnd()}${word.length > 4 && !word.endsWith(' ') ? '' : ' '}`) }));
const LONGEST = 48;
/** Nothing that `headingKey` would take away. */
const PLAIN = /^[A-Za-z][A-Za-z&/']*(?:[ -][A-Za-z&/']+)*$/;

/** Lower case, without numbering, brackets, dates, marks and the colon, as the vocabulary writes headings. */
export function headingKey(label: string): string {
  return label
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(/\b\d{1,2}[-\s]?[A-Za-z]{3,9}[-\s]?\d{2,4}\b|\b[\d/.-]*\d[\d/.:-]*\b/g, ' ')
    .replace(/[*#=_:;,•>"]+|[-–—]+\s*$|^\s*[-–—]+|^\s*[IVX]{1,4}\.\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Kind of a heading found in the vocabulary as a whole; undefined for others. */
export function kindOfName(label: string): SectionKind | undefined {
  const direct = KINDS.get(label.toLowerCase());
  if (direct || (label.length > LONGEST && !label.endsWith(')')) || PLAIN.test(label)) return direct;
  return KINDS.get(headingKey(label));
}

/** Kind of a heading by the words in it: for headings that markup, capitals or a date make one. */
export function kindByWords(label: string): SectionKind | undefined {
  const key = ` ${label.toLowerCase().replace(/[^a-z/&-]+/g, ' ')} `;
  return BY_WORDS.find(({ words }) => words.some((word) => key.includes(word)))?.kind;
}

/** A body system or part of an examination: keeps the kind of its section. */
export const isSystemLabel = (label: string): boolean => SYSTEMS.has(label.toLowerCase()) || SYSTEMS.has(headingKey(label));

/** Does the heading name a visit once it has a date? */
export const isVisitLabel = (label: string): boolean => VISITS.has(headingKey(label));

/** Does the label say that what it rules is taken now? */
export const isCurrentLabel = (label: string): boolean => CURRENT.has(headingKey(label));

export const isNoteDateLabel = (label: string): boolean => NOTE_DATES.has(headingKey(label));

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
