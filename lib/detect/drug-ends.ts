/** Ends of a drug that are none: looked forward to, of a former dose, or followed by a new start. */
import { formerDose, startedAgain, strengthUnits, untilThen } from '../guideline/data/drug-cues.ts';
import { patternOf } from './patterns.ts';
import type { FullContext } from './context.ts';
import type { Span } from './document-types.ts';

/** Characters looked at on either side of a drug. */
export const WINDOW = 140;
/** A word that may open what never came to pass, up to the end that is looked at; source of a regular expression. */
export const OPEN_END = `\\b(?:${untilThen})\\b(?:(?!\\b(?:was|were|had)\\b)[^.;,|\\t\\n]){0,40}`;
const AGAIN = patternOf(startedAgain, 'i');
const FORMER_DOSE = patternOf(formerDose, 'i');
const DOSE_BEFORE = patternOf(`\\d\\s?(?:${strengthUnits})\\b`, 'i');
const UNTIL = patternOf(`${OPEN_END}$`, 'i');
/** Words that a drug is stopped, in the words behind it. */
export const STOPPING = /\b(?:stop|discontinu|d\/c|dc'd|quit|finished|completed|ended|held|ceased|failed(?! (?:\w+ )?(?:taper|wean))|tapered off|weaned off|off\b)/i;

/** An end that is only looked forward to is none: "take until all tablets are finished"; nor is that of a dose: "2 mg (previously 8 mg)". `from`: where the drug's name ends. */
export function withoutOpenEnd(text: string, from: number, context: FullContext): FullContext {
  const { cue, over, temporality } = context;
  if (!cue || temporality !== 'historical' || /\b(?:was|were|had)\b/i.test(cue.text)) return context;
  const former = cue.start > from && FORMER_DOSE.test(text.slice(cue.start, cue.start + 40)) && DOSE_BEFORE.test(text.slice(from, cue.start));
  if (!former && !UNTIL.test(text.slice(Math.max(0, cue.start - WINDOW), cue.start))) return context;
  const { cue: _, ...rest } = context;
  return { ...rest, temporality: 'current', ...(over ? { over: false } : {}) };
}

/** The words of a start behind a stop with no stop behind it. */
export function againIn(text: string, { start, end }: Span): string | undefined {
  const rest = text.slice(start, end);
  const again = AGAIN.exec(rest);
  if (!again) return undefined;
  const behind = rest.slice(again.index + again[0].length);
  const isOfNext = behind.trim() === '' && /\w/.test(text.charAt(end));
  return isOfNext || STOPPING.test(behind) ? undefined : again[0];
}
