/** What is said of a stretch of text that is given, as of one that was found. */
import { contextOf, type FullContext } from './context.ts';
import { mapDocument } from './document.ts';
import { evenText } from './even-text.ts';
import { atOnce } from './steps.ts';

/** Context of `start` to `end` (UTF-16 units, end exclusive) of a text without markup; the cue quotes the text. */
export function contextOfSpan(text: string, start: number, end: number): FullContext {
  const { chart, inEven, inPage } = atOnce(evenText({ text, structure: [] }));
  const context = contextOf(mapDocument(chart), inEven(start), inEven(end));
  return context.cue && chart.text !== text ? { ...context, cue: inPage(context.cue) } : context;
}
