/** The chart as decide reads it: findings by concept, found once, with the dates they were stated on. */
import type { Finding } from '../detect/types.ts';
import { dateSpan, isOlder, spanOf, type Span } from './dates.ts';
import type { ChartFacts } from './types.ts';

/** A finding with its place in `Assessment.findings`. */
export interface Item {
  readonly index: number;
  readonly finding: Finding;
}

export interface Chart extends ChartFacts {
  /** Day number of `today`; undefined when it is not known. */
  readonly day: number | undefined;
  /** Findings of a concept about this patient, in order; of one name, or of any of several. Never `template` or `other-person`. */
  readonly of: (concept: string, ...names: readonly string[]) => readonly Item[];
}

const ABOUT_PATIENT = new Set(['present', 'absent', 'possible', 'planned']);

/** Sorts findings by concept. Linear. */
export function openChart(facts: ChartFacts): Chart {
  const byConcept = new Map<string, Item[]>();
  facts.findings.forEach((finding, index) => {
    if (!ABOUT_PATIENT.has(finding.assertion)) return;
    const items = byConcept.get(finding.concept);
    if (items) items.push({ index, finding });
    else byConcept.set(finding.concept, [{ index, finding }]);
  });
  const of = (concept: string, ...names: readonly string[]): readonly Item[] => {
    const items = byConcept.get(concept) ?? [];
    return names.length === 0 ? items : items.filter(({ finding }) => finding.name !== undefined && names.includes(finding.name));
  };
  return { ...facts, day: spanOf(facts.today)?.first, of };
}

/**
 * When a finding was stated. A copied-forward statement is as old as the
 * oldest place it was read in, whatever note repeats it.
 */
export function statedOn(chart: ChartFacts, { finding }: Item): Span | undefined {
  const own = dateSpan(finding.date);
  const first = finding.repeats === undefined ? undefined : chart.findings[finding.repeats];
  const former = dateSpan(first?.date);
  if (!former) return own;
  return !own || isOlder(former, own) ? former : own;
}

/** Items that no newer one of them replaces; undated ones stay. */
export function newestOf(chart: ChartFacts, items: readonly Item[]): readonly Item[] {
  let newest = -Infinity;
  for (const item of items) newest = Math.max(newest, statedOn(chart, item)?.first ?? -Infinity);
  return items.filter((item) => (statedOn(chart, item)?.last ?? Infinity) >= newest);
}

/** It was so once and is not said to be so now. */
export function isPast({ finding }: Item): boolean {
  return finding.temporality === 'historical';
}

/** The indexes of items, in order. */
export function indexes(items: readonly Item[]): number[] {
  return items.map(({ index }) => index);
}

/** Each index once, in order. */
export function unique(list: readonly number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b);
}
