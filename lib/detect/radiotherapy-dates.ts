/** When a course of radiotherapy began and ended, from the words of its sentence. */
import { courseWords, dateOfOther } from '../guideline/data/concepts-radiotherapy.ts';
import { before as earlier } from './dates-calendar.ts';
import { patternOf } from './patterns.ts';
import { isToNext, ownDate, type FoundDate } from './dates.ts';
import type { Span } from './document.ts';
import { isBeside } from './radiotherapy-sites.ts';
import type { ChartDate } from './types.ts';

const END = patternOf(courseWords.ended, 'i');
const ENDED = patternOf(`$(?<=(?:\\b${courseWords.ended}|[-–—]|\\()\\s?(?:on|in|at|was|date|:|by|of|the|around|about|approximately|course|radiation|xrt|rt|all|late|early|mid|\\(|therapy|[\\s])*)`, 'i');
const STARTED = patternOf(`$(?<=\\b${courseWords.started}\\s?(?:on|in|at|was|date|:|around|about|radiation|xrt|rt|late|early|mid|[\\s])*)`, 'i');
const OTHER = patternOf(dateOfOther, 'i');
const SENTENCE_LEAD = patternOf(/^\W*(?:(?:in|on|during|then|also|and|he|she|later|back|early|late|around|about)\W+)*$/i);
const OUT_FROM = patternOf(/(\d+(?:\.\d)?)[\s-]?(y|mo|w)[a-z]*(?:\s(\d+)\s?mo[a-z]*)?[\s-](?:out|since (?:completing|completion of|finishing|end of))\s(?:[a-z]+\s){0,6}$/i);

export interface CourseDates { readonly started?: ChartDate; readonly ended?: ChartDate; readonly end?: number; readonly start?: number }

/** When a course began and ended. A date without a word of either is the end when it stands behind the course or opens the sentence. */
export function datesOfCourse(text: string, sentence: Span, course: Span, dates: readonly FoundDate[], reference: string | undefined): CourseDates {
  let started: FoundDate | undefined;
  let ended: FoundDate | undefined;
  let loose: FoundDate | undefined;
  for (const [index, date] of dates.entries()) {
    const range = index + 1 < dates.length && isToNext(text.slice(date.end, dates[index + 1]!.start));
    if (date.start < course.start && date.end <= course.start) {
      const gap = text.slice(date.end, course.start);
      const opens = SENTENCE_LEAD.test(text.slice(sentence.start, date.start)) && gap.length <= 60 && !OTHER.test(gap) && !/.[;:]/.test(gap);
      if (opens || gap.trim().length <= 2 || /^\s(?:with|by|w\/)\s(?:[a-z]+\s)?$/i.test(gap)) {
        if (range) started ??= date;
        else loose ??= date;
      }
      continue;
    }
    if (date.start > course.end + 160) break;
    const lead = text.slice(Math.max(course.start, date.start - 44), date.start);
    const between = date.start > course.end ? text.slice(course.end, date.start) : '';
    if (range || STARTED.test(lead)) {
      if (!OTHER.test(between)) started ??= date;
    } else if (ENDED.test(lead) && !/\b(?:mri|ct|pet|scan)\b[^,;]{0,12}$/i.test(lead)) ended ??= OTHER.test(between.slice(0, -1).replace(END, '')) && between.length > 70 ? undefined : date;
    else if (!OTHER.test(/\b(?:in|on)\s$/i.test(lead) ? between.replace(/\bmetasta/gi, '') : between) && (!/;/.test(between) || isBeside(between))) {
      // "Note 19 Nov: radiosurgery on 3 June", "mastectomy 2019, radiation 2020": what stands before the course is of another day, its own stands behind it
      if (!loose || (loose.end <= course.start && (/\bon\s$/i.test(lead) || (/^[^,;]*$/.test(between) && /[,;]/.test(text.slice(loose.end, course.start)))))) loose = date;
    }
  }
  ended ??= started && loose && loose.iso < started.iso ? undefined : loose;
  const last = Math.max(started?.end ?? 0, ended?.end ?? 0);
  const first = Math.min(started?.start ?? Infinity, ended?.start ?? Infinity);
  if (!ended && !started) {
    const out = OUT_FROM.exec(text.slice(Math.max(sentence.start, course.start - 60), course.start));
    if (out && reference) {
      const [, count, unit, months = 0] = out;
      const back = /y/i.test(unit!) ? earlier(reference, Math.round(Number(count) * 12) + Number(months), 'month') : earlier(reference, Number(count), /w/i.test(unit!) ? 'week' : 'month');
      if (back) return { ended: ownDate({ iso: back.iso, approximate: true }) };
    }
    return {};
  }
  return { ...(started ? { started: ownDate(started) } : {}), ...(ended ? { ended: ownDate(ended) } : {}), end: last, start: first };
}
