/** Calendar days as chart dates give them: a year, a month or a day. Pure arithmetic in UTC days. */
import type { ChartDate } from '../detect/types.ts';

/** First and last day (days since 1970-01-01, both inclusive) that a partly written date may mean. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
const ISO = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Span of `2024`, `2024-06` or `2024-06-07`; undefined when it is no date. */
export function spanOf(iso: string | undefined): Span | undefined {
  const match = iso?.match(ISO);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]) - 1;
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const first = Date.UTC(year, month ?? 0, 1) / DAY;
  const last = Date.UTC(month === undefined ? year + 1 : year, month === undefined ? 0 : month + 1, 1) / DAY - 1;
  if (day === undefined) return { first, last };
  const at = first + day - 1;
  return at < first || at > last ? undefined : { first: at, last: at };
}

/** Span of a chart date. */
export function dateSpan(date: ChartDate | undefined): Span | undefined {
  return spanOf(date?.iso);
}

/** ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO day so many days after a day; of a month or year after its first. Undefined when it is no date. */
export function dayAfter(iso: string | undefined, days: number): string | undefined {
  const from = spanOf(iso);
  return from && isoDay(from.first + days);
}

/** The middle of a span: the best single day for a date written as a month or a year. */
export function middle(span: Span): number {
  return Math.floor((span.first + span.last) / 2);
}

/** `a` ends before `b` begins. Dates that may be the same day are not older. */
export function isOlder(a: Span, b: Span): boolean {
  return a.last < b.first;
}

/** Months from one day to another, whole months plus the part of the next; negative when `to` is earlier. */
export function monthsBetween(from: number, to: number): number {
  const start = new Date(from * DAY);
  const end = new Date(to * DAY);
  const whole = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const done = addMonths(from, whole) <= to ? whole : whole - 1;
  const since = addMonths(from, done);
  return done + (to - since) / (addMonths(from, done + 1) - since);
}

/** Day number `months` calendar months later; the last day of a shorter month stands for a missing one. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const target = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
  const length = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) / DAY - target;
  return target + Math.min(date.getUTCDate(), length) - 1;
}

/** "23 Nov 2026", "Nov 2026" or "2026", as far as it was written; the text itself when it is no date. */
export function dateWords(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  return [match[3] === undefined ? undefined : String(Number(match[3])), MONTHS[Number(match[2]) - 1], match[1]].filter((part) => part !== undefined).join(' ');
}
