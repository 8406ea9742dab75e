/** CTCAE grades written beside a nerve or brain finding. */
import type { Span } from './document.ts';
import { contextAt, type Draft, type Reading } from './reading.ts';
import { spanOf } from './near.ts';
import { matches } from './patterns.ts';

const GRADE = /\b(?:ctcae\s)?(?:grade|gr\.?|g)\s?([1-5])\b/gi;
const OF = /\b(?:neuropath\w*|cipn|plexopath\w*|neuralgia|para?esthesi\w*|dysa?esthesi\w*|necrosis|cognitive|memory|radiculitis|myelitis)\b/i;
/** How far the graded finding may stand. */
const NEAR = 40;

export function readGrades(reading: Reading): Draft[] {
  const { text } = reading;
  return matches(text, GRADE).flatMap((match): Draft[] => {
    const span: Span = spanOf(match);
    const before = text.slice(Math.max(0, span.start - NEAR), span.start).split('\n').at(-1)!;
    const after = text.slice(span.end, span.end + NEAR).split('\n')[0]!;
    if (!OF.test(`${before} ${after}`)) return [];
    return [{ concept: 'grade', name: `grade ${match[1]}`, ...span, context: contextAt(reading, span, 'finding') }];
  });
}
