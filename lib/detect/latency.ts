/** "Began three years after radiotherapy": the time from treatment to symptom, told without a date. */
import { latencyBegan, latencyFrom, latencyOfOther, latencyToVisit } from '../guideline/data/concepts-phrases.ts';
import { daysOf } from './dates-calendar.ts';
import { durationsIn } from './dates.ts';
import type { Span } from './document.ts';
import { between } from './near.ts';
import { patternOf } from './patterns.ts';
import { PRESENT, type Draft, type Reading } from './reading.ts';

const BEGAN = patternOf(latencyBegan, 'i');
const FROM = patternOf(latencyFrom, 'i');
const OF_OTHER = patternOf(latencyOfOther, 'i');
const TO_VISIT = patternOf(latencyToVisit, 'i');
/** Between a symptom and a time right behind it: "numbness, about". */
const BESIDE = /^[\s,(:-]*(?:(?:about|approximately|roughly|some|nearly|almost|only|just|of|the|left|right|hand|arm|fingers?|leg|foot|feet|face|tongue)[\s,(:-]+){0,5}$/i;
/** Characters before the time and behind it that are looked at. */
const REACH = 80;

/** Times from radiotherapy to a symptom of the sentence, in whole months as `measure`. `present` are the symptoms that are there, in order. */
export function readLatency({ doc, text }: Reading, sentences: readonly Span[], present: readonly Draft[]): Draft[] {
  return sentences.flatMap((sentence) => durationsIn(doc, sentence.start, sentence.end).flatMap(({ start, end, days }): Draft[] => {
    const lead = text.slice(Math.max(sentence.start, start - REACH), start);
    if (!FROM.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return [];
    const beside = between(present, sentence.start, start).some((symptom) => BESIDE.test(text.slice(symptom.end, start)));
    if (!beside && (!BEGAN.test(lead) || TO_VISIT.test(lead) || OF_OTHER.test(lead))) return [];
    const written = text.slice(start, end);
    return [{ concept: 'symptom-onset', name: 'latency', start, end, date: null, context: PRESENT, measure: { id: 'latency', value: Math.round(days / daysOf(1, 'month')), unit: 'months', written } }];
  }));
}
