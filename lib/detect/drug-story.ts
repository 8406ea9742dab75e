/** What the story around a sentence says of a drug: a course of long ago, a dose just given, a treatment that goes on. */
import { coursesOfOld, givenNow, goesOn, longAgo, shortCourses, untilToday } from '../guideline/data/drug-cues.ts';
import { datesIn } from './dates.ts';
import { patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt } from './sentences.ts';
import type { DrugEntry } from './drug-entries.ts';
import type { DocumentMap } from './document-types.ts';

const any = (words: readonly string[]): RegExp => patternOf(`\\b(?:${words.join('|')})\\b`, 'i');
const SHORT: ReadonlySet<string> = new Set(shortCourses);
const LONG_AGO = any(longAgo);
const TODAY = any(untilToday);
const GIVEN_NOW = patternOf(`$(?<=\\b(?:${givenNow.join('|')}))`, 'i');
const GOES_ON = any(goesOn);
const CYCLES = /\b(?:cycles?|courses?|rounds?|doses?) (?:of )?(?:[a-z]+ ){0,3}$/i;
/** How far a sentence may lie behind the one that goes back in time. */
const REACH = 300;
const FOLLOWS = 800;

const IN_COURSES: ReadonlySet<string> = new Set(coursesOfOld);

/** Is the newest date of the sentence of a drug that is given in courses of a year before the last one, with no word of today? */
export function isOfOldCourse(doc: DocumentMap, { hit }: DrugEntry): boolean {
  const day = sectionAt(doc, hit.start).date?.iso ?? doc.past;
  const own = doc.sentences[indexAt(doc.sentences, hit.start)];
  if (!IN_COURSES.has(hit.name.drug) || !own || day === undefined) return false;
  const span = { start: Math.max(own.start, hit.start - REACH), end: Math.min(own.end, hit.end + REACH) };
  if (TODAY.test(doc.text.slice(span.start, span.end))) return false;
  const years = datesIn(doc, span.start, span.end).map(({ iso }) => Number(iso.slice(0, 4)));
  return years.length > 0 && Math.max(...years) < Number(day.slice(0, 4)) - 1;
}

/** A drug of days whose sentence, or the one before it, goes back months or years, with no word of today. */
export function isLongPast(doc: DocumentMap, { hit }: DrugEntry): boolean {
  if (!SHORT.has(hit.name.drug)) return false;
  const at = indexAt(doc.sentences, hit.start);
  const own = doc.sentences[at];
  if (!own) return false;
  const sentence = doc.text.slice(Math.max(own.start, hit.start - REACH), Math.min(own.end, hit.end + REACH));
  if (TODAY.test(sentence)) return false;
  if (LONG_AGO.test(sentence)) return true;
  const before = doc.sentences[at - 1];
  return before !== undefined && own.start - before.end < 3 && before.start >= sectionAt(doc, hit.start).start
    && LONG_AGO.test(doc.text.slice(Math.max(before.start, before.end - REACH), before.end)) && /\b(?:was|were|received|took|had)\b/i.test(sentence);
}

/** "He was given 8 mg of Decadron": given today, where no word puts it into the past. */
export function isGivenNow(sides: readonly { readonly before: string; readonly after: string }[]): boolean {
  return sides.some(({ before, after }) => GIVEN_NOW.test(before) && !LONG_AGO.test(before) && !LONG_AGO.test(after) && !/\b(?:without|with(?: [a-z]+)? (?:improvement|relief)|then|did not|developed|reacted|rash)\b/i.test(after));
}

/** Cycles were completed, and the same section says that the treatment goes on. */
export function goesOnBelow(doc: DocumentMap, { hit, chain }: DrugEntry): boolean {
  if (!CYCLES.test(doc.text.slice(Math.max(0, chain.start - 60), chain.start))) return false;
  return GOES_ON.test(doc.text.slice(hit.end, Math.min(sectionAt(doc, hit.start).end, hit.end + FOLLOWS)));
}
