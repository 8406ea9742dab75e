/** Weakness told by a score of strength: "left hand 4/5", "power 3/5 in the right leg". */
import { distribution, weakByScore } from '../guideline/data/concepts-phrases.ts';
import { matches, patternOf } from './patterns.ts';
import { contextAt, type Draft, type Reading } from './reading.ts';
import { sentenceAt } from './sentences.ts';

const SCORE = patternOf(weakByScore.score, 'g');
const LIMB_BEFORE = patternOf(`${weakByScore.limb}${weakByScore.between}$`, 'i');
const LIMB_BEHIND = patternOf(`^${weakByScore.between}${weakByScore.limb}`, 'i');
const NOT_BEHIND = patternOf(weakByScore.notBehind, 'i');
const DISTRIBUTION = patternOf(distribution, 'i');
/** How far from the number its limb stands, in characters. */
const NEAR = 80;

/** A deficit of the limb that stands beside a score below the whole; of the two sides of a number the one before it counts. */
export function readStrength(reading: Reading): Draft[] {
  const { doc, text } = reading;
  return matches(text, SCORE).flatMap((match): Draft[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = sentenceAt(doc, start);
    const rest = text.slice(end, Math.min(sentence.end, end + NEAR));
    if (NOT_BEHIND.test(rest)) return [];
    const lead = text.slice(Math.max(sentence.start, start - NEAR), start);
    const before = LIMB_BEFORE.exec(lead);
    const behind = before ? null : LIMB_BEHIND.exec(rest);
    const span = before ? { start: start - before[0].length, end } : behind ? { start, end: end + behind[0].length } : undefined;
    if (!span) return [];
    const place = DISTRIBUTION.exec(text.slice(span.start, span.end))?.[0];
    return [{ concept: 'neuro-symptom', name: 'deficit', ...span, context: contextAt(reading, span, 'finding'), ...(place ? { distribution: place } : {}) }];
  });
}
