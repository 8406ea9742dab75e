/** How much alcohol is drunk, where the chart gives a number. */
import { drinking } from '../guideline/data/value-cues.ts';
import { NUMBER_WORD, numberOfWords } from './number-words.ts';
import { spanOf } from './near.ts';
import { matches, patternOf } from './patterns.ts';
import type { Span } from './document.ts';
import { asserted, contextAt, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';

const DRINKS = drinking.drinks.map(({ words }, index) => `(?<drink${index}>${words})`).join('|');
const TIMES = drinking.times.map(({ words }, index) => `(?<time${index}>${words})`).join('|');
const AMOUNT = patternOf(`(?<![\\w.,/-])(?<least>\\d{1,2}|an?|${NUMBER_WORD})(?:\\s?(?:-|–|to)\\s?(?<most>\\d{1,2}))?\\+?\\s(?:(?:${drinking.qualifiers})\\s){0,2}(?:${DRINKS})(?:\\sof\\s(?:\\w+\\s)?(?:${drinking.of}))?[\\s,]*(?:${TIMES})(?![a-z])`, 'gi');

const NONE = patternOf(drinking.none, 'gi');
const ADVISED = patternOf(drinking.advised, 'i');

/** It was so, and is no more. */
const OVER = patternOf(`^[^.;]{0,20}?\\b(?:${drinking.over})\\b`, 'i');

/** Heavy drinking by what is said to be drunk in a day or a week (standard drinks), less than that says nothing; and none at all. */
export function readDrinking(reading: Reading): Draft[] {
  const named = termsOf(reading, 'anchor').filter(({ entry }) => entry.id === 'drink');
  return sentencesOf(reading, named).flatMap(({ start, end }) => [...noneOf(reading, { start, end }), ...heavyOf(reading, { start, end })]);
}

/** "No alcohol", "alcohol: none": looked for, and not there. */
function noneOf(reading: Reading, { start, end }: Span): Draft[] {
  return matches(reading.text.slice(start, end), NONE).flatMap((match): Draft[] => {
    const span = spanOf(match, start);
    const context = contextAt(reading, span, 'finding');
    const said = context.experiencer === 'patient' && context.assertion !== 'template' && context.assertion !== 'planned' && !ADVISED.test(reading.text.slice(start, span.start));
    return said ? [{ concept: 'problem', name: 'alcohol', ...span, context: { ...asserted(context, 'absent'), temporality: 'current' } }] : [];
  });
}

function heavyOf(reading: Reading, { start, end }: Span): Draft[] {
  return matches(reading.text.slice(start, end), AMOUNT).flatMap((match): Draft[] => {
    if (aWeek(match.groups!) < drinking.heavy.aWeek) return [];
    const span = spanOf(match, start);
    const context = contextAt(reading, span, 'finding');
    // In a social history a number is of now, where no word makes it past.
    if (OVER.test(reading.text.slice(span.end, end))) return [{ concept: 'problem', name: 'alcohol', ...span, context: { ...context, temporality: 'historical' } }];
    const now = context.temporality === 'historical' && !context.cue && !context.over;
    return [{ concept: 'problem', name: 'alcohol', ...span, context: now ? { ...asserted(context, 'present'), temporality: 'current' } : context }];
  });
}

/** Standard drinks a week; of a range the lower end. */
function aWeek(groups: Readonly<Record<string, string | undefined>>): number {
  const drink = drinking.drinks.find((_, index) => groups[`drink${index}`] !== undefined)!;
  const time = drinking.times.find((_, index) => groups[`time${index}`] !== undefined)!;
  const written = groups.least!;
  const count = numberOfWords(written)?.value ?? Number(written);
  return count * drink.each * time.aWeek;
}
