/** What is said of a stretch of text that is given, as of one that was found. */
import { contextOf, type FullContext } from './context.ts';
import { mapDocument } from './document.ts';
import { evenText, isEven } from './even-text.ts';
import { atOnce } from './steps.ts';

const NO_STRUCTURE: readonly never[] = [];

/** Context of `start` to `end` (UTF-16 units, end exclusive) of a text without markup; the cue quotes the text. */
export function contextOfSpan(text: string, start: number, end: number): FullContext {
  if (isEven(text)) return contextOf(mapDocument({ text, structure: NO_STRUCTURE }), start, end);
  const { chart, inEven, inPage } = atOnce(evenText({ text, structure: NO_STRUCTURE }));
  const context = contextOf(mapDocument(chart), inEven(start), inEven(end));
  return context.cue ? { ...context, cue: inPage(context.cue) } : context;
}
