/** Scores of the scales over time. Pure. */
import type { ScaleText } from '../../lib/decide/types.ts';
import type { PlacedFinding } from '../../lib/messages.ts';
import { scoreWords as words } from '../words.ts';
import { spanOf } from './timeline-view.ts';

export interface Point {
  readonly value: number;
  /** ISO date as far as written; absent where it has none. */
  readonly date?: string;
  /** Index of the finding. */
  readonly index: number;
}

export interface Trend {
  readonly scale: ScaleText;
  /** Oldest first; those without a date stand before. */
  readonly points: readonly Point[];
  /** The newest, by date; of undated ones the last read. */
  readonly last: Point;
  /** "worse by 2"; empty with fewer than two dates. */
  readonly direction: string;
}

/** A trend for each scale the chart was scored on. A score told twice counts once. */
export function trendsOf(scales: readonly ScaleText[], findings: readonly PlacedFinding[]): Trend[] {
  return scales.flatMap((scale) => {
    const points = pointsOf(scale, findings);
    const last = points.at(-1);
    return last === undefined ? [] : [{ scale, points, last, direction: directionOf(scale, points) }];
  });
}

function pointsOf({ id }: ScaleText, findings: readonly PlacedFinding[]): Point[] {
  const points = findings.flatMap(({ concept, name, measure, assertion, experiencer, date }, index): Point[] => (
    concept !== 'score' || name !== id || !measure || assertion !== 'present' || experiencer !== 'patient' ? [] : [{ value: measure.value, index, ...(date && { date: date.iso }) }]));
  const once = points.filter((point, place) => points.findIndex(({ value, date }) => value === point.value && date === point.date) === place);
  return once.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** From the newest score to the one of the day before it; several of one day are told by none. */
function directionOf({ higherIs }: ScaleText, points: readonly Point[]): string {
  const dated = points.filter(({ date }) => date !== undefined);
  const days = [...new Set(dated.map(({ date }) => date))].slice(-2);
  const [before, now] = days.map((day) => dated.filter(({ date }) => date === day));
  if (before?.length !== 1 || now?.length !== 1) return '';
  const change = now[0]!.value - before[0]!.value;
  if (change === 0) return words.same;
  return (change > 0) === (higherIs === 'worse') ? words.worse(Math.abs(change)) : words.better(Math.abs(change));
}

export interface Plot {
  /** Percent of the width, and of the height from the top. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly cut?: number;
}

/** Where the dated scores stand over the whole range of their scale; absent with fewer than two days, or no known range. */
export function plotOf({ scale: { range, cutoff }, points }: Trend): Plot | undefined {
  if (!range) return undefined;
  const [low, high] = range;
  const dated = points.flatMap(({ value, date }) => (date === undefined ? [] : [{ value, at: spanOf(date).from }]));
  const [first, last] = [dated[0]?.at, dated.at(-1)?.at];
  if (first === undefined || last === undefined || first === last) return undefined;
  const y = (value: number): number => (1 - (Math.min(Math.max(value, low), high) - low) / (high - low)) * 100;
  const cut = cutoff?.atLeast ?? cutoff?.below;
  return { dots: dated.map(({ value, at }) => ({ x: (at - first) / (last - first) * 100, y: y(value) })), ...(cut !== undefined && { cut: y(cut) }) };
}
