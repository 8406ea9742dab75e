/** How much of a page is read, and how much of its words a report may hold. */
import type { ChartText } from './detect/types.ts';

/** Longest words of the chart in a report, in UTF-16 code units. */
const WORDS = 200;
/** Most findings one frame reports: more are no chart page either, and the end of it is left out. */
export const FINDINGS = 5000;
/** Most text one frame is read for, in UTF-16 code units: more is no chart page, and would keep the page busy. */
const MOST_TEXT = 2_000_000;

export function isTooLong({ text }: Pick<ChartText, 'text'>): boolean {
  return text.length > MOST_TEXT;
}

/** The same with every text cut to the longest allowed; a quote's end moves with it. */
export function shorten<T>(value: T): T {
  if (typeof value === 'string') return value.slice(0, WORDS) as T;
  if (Array.isArray(value)) return value.map(shorten) as T;
  if (typeof value !== 'object' || value === null) return value;
  const cut = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, shorten(part)]));
  const { quote, start } = cut as { quote?: unknown; start?: unknown };
  return (typeof quote === 'string' && typeof start === 'number' ? { ...cut, end: start + quote.length } : cut) as T;
}

/** What is read of a page: all of it, but for the end of one that is too long. */
export function beginningOf({ text, structure, language }: ChartText): ChartText {
  const declared = language === undefined ? {} : { language };
  if (!isTooLong({ text })) return { text, structure, ...declared };
  const end = Math.max(text.lastIndexOf('\n', MOST_TEXT), MOST_TEXT / 2);
  return { ...declared, text: text.slice(0, end), structure: structure.filter(({ start }) => start < end).map((part) => (part.end <= end ? part : { ...part, end })) };
}
