/** Red flags that are old: long there, unchanged, or of a date long past. They are said of the patient, but not of now. */
import { longStanding } from '../guideline/data/context-time.ts';
import { daysBetween, daysOf } from './dates-calendar.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { matches, patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { sentenceIndexAt } from './sentences.ts';
import type { DocumentMap, Span } from './document-types.ts';

const joined = (words: readonly string[]): string => words.join('|');
const BEFORE = patternOf(`$(?<=\\b(?:${joined(longStanding.before)})\\s(?:[\\w/-]+\\s){0,2})`, 'i');
const AFTER = patternOf(`\\b(?:${joined(longStanding.after)})(?!\\w)`, 'i');
const FRESH = patternOf(`\\b(?:${joined(longStanding.fresh)})\\b`, 'gi');
const DENIED = patternOf(`$(?<=\\b(?:${joined(longStanding.denied)})\\s(?:\\w+\\s){0,2})`, 'i');
const LINKED = patternOf(`^(?:[^\\w(]|\\([^()]*\\)|\\d\\/5|\\b(?:${joined(longStanding.linked)})\\b)*$`, 'i');
const GOES_ON = patternOf(`^(?:${joined(longStanding.goesOn)})\\b`, 'i');
/** Where the words before a red flag begin to speak of something else; words after it are its own up to the next clause. */
const CLAUSE_BEFORE = /[,;:.]\s|\b(?:but|and|with|however|although|though|while|plus)\b/gi;
const CLAUSE_AFTER = /[;]|\b(?:but|however|although|though|while|whereas)\b/i;
const WINDOW = 160;

/**
 * Is the red flag at `span` (UTF-16 units) said to be none of now? `others` are
 * the red flags of the text in order: what lies behind the next one belongs to
 * that. Any word of a change now keeps it current.
 */
export function isOld(doc: DocumentMap, span: Span, others: readonly Span[]): boolean {
  const index = sentenceIndexAt(doc, span.start);
  const sentence = doc.sentences[index]!;
  const before = wordsBefore(doc, sentence, span);
  const after = wordsAfter(doc, index, sentence, span, others);
  if (isFresh(before) || isFresh(after)) return false;
  return BEFORE.test(before) || isSaidOld(after) || isDatedLongAgo(doc, sentence, span, after.length);
}

/** Only what is said of the red flag itself: in "leg weakness, haemodynamically stable" something else is. */
function isSaidOld(after: string): boolean {
  const said = AFTER.exec(after);
  return said !== null && LINKED.test(after.slice(0, said.index));
}

function wordsBefore({ text }: DocumentMap, sentence: Span, { start }: Span): string {
  const words = text.slice(Math.max(sentence.start, start - WINDOW), start);
  const mark = matches(words, CLAUSE_BEFORE).at(-1);
  return mark ? words.slice(mark.index + mark[0].length) : words;
}

function wordsAfter(doc: DocumentMap, index: number, sentence: Span, { end }: Span, others: readonly Span[]): string {
  const { text, sentences } = doc;
  const next = others.find(({ start }) => start >= end)?.start ?? text.length;
  // "Back pain and leg weakness, both unchanged": what follows a pair is said of both.
  const paired = next < sentence.end && /^\s?(?:and|or|&|\/|\+|,)\s$/.test(text.slice(end, next));
  const reach = Math.min(sentence.end, end + WINDOW, paired ? sentence.end : next);
  const words = text.slice(end, reach);
  const mark = CLAUSE_AFTER.exec(words);
  if (mark) return words.slice(0, mark.index);
  const following = sentences[index + 1];
  const goesOn = reach === sentence.end && following && following.start - sentence.end < 3 && GOES_ON.test(text.slice(following.start, following.start + 20));
  return masked(doc, { start: end, end: goesOn ? Math.min(following.end, end + 2 * WINDOW) : reach }, others);
}

/** The text of a span with spaces for the red flags in it. */
function masked({ text }: DocumentMap, { start, end }: Span, others: readonly Span[]): string {
  let words = text.slice(start, end);
  for (const other of others) if (other.start >= start && other.end <= end) words = words.slice(0, other.start - start) + ' '.repeat(other.end - other.start) + words.slice(other.end - start);
  return words;
}

/** A word of change that nothing denies: "no new weakness" and "not worse" are no change. */
function isFresh(words: string): boolean {
  return matches(words, FRESH).some(({ index }) => !DENIED.test(words.slice(Math.max(0, index - 40), index)));
}

/** "Cord compression T6 in 2021", "since 2021", "2021: cord compression". */
function isDatedLongAgo(doc: DocumentMap, sentence: Span, { start, end }: Span, length: number): boolean {
  const today = sectionAt(doc, start).date?.iso ?? doc.past;
  if (today === undefined) return false;
  const after = datesIn(doc, end, end + length)[0];
  if (after && LINKED.test(doc.text.slice(end, after.start))) return isLongBefore(after, today);
  const before = datesIn(doc, Math.max(sentence.start, start - WINDOW), start).at(-1);
  return before !== undefined && /^\s?(?:in|on)?\s?$/i.test(doc.text.slice(sentence.start, before.start)) && LINKED.test(doc.text.slice(before.end, start)) && isLongBefore(before, today);
}

/** The latest day it can stand for lies so far back, counting the 28th as the last of a month. */
function isLongBefore({ iso }: FoundDate, today: string): boolean {
  const latest = iso + '-12-28'.slice(iso.length - 4);
  const day = today + '-01-01'.slice(today.length - 4);
  return daysBetween(latest, day) > daysOf(longStanding.months, 'month');
}
