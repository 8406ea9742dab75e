/** The chart as decide reads it: findings by concept, found once, with the dates they were stated on. */
import type { ChartDate, Finding } from '../detect/types.ts';
import { isOlder, spanOf, type Span } from './dates.ts';
import { oncePerKey } from './once.ts';
import type { ChartFacts } from './types.ts';

/** A finding with its place in `Assessment.findings`. */
export interface Item {
  readonly index: number;
  readonly finding: Finding;
}

export interface Chart extends ChartFacts {
  /** Day number of `today`; undefined when it is not known. */
  readonly day: number | undefined;
  /** Span of a date; the dates of a chart are few, and asked for again and again. */
  readonly span: (date: ChartDate | undefined) => Span | undefined;
  /** Findings of a concept about this patient, in order; of one name, or of any of several. Never `template` or `other-person`. */
  readonly of: (concept: string, ...names: readonly string[]) => readonly Item[];
}

const ABOUT_PATIENT = new Set(['present', 'absent', 'possible', 'planned']);

interface Group {
  readonly all: Item[];
  readonly byName: Map<string | undefined, Item[]>;
}

/** Sorts findings by concept and name. Linear. */
export function openChart(facts: ChartFacts): Chart {
  const groups = new Map<string, Group>();
  facts.findings.forEach((finding, index) => {
    if (!ABOUT_PATIENT.has(finding.assertion)) return;
    const group = groups.get(finding.concept) ?? { all: [], byName: new Map<string | undefined, Item[]>() };
    groups.set(finding.concept, group);
    const item = { index, finding };
    group.all.push(item);
    const named = group.byName.get(finding.name);
    if (named) named.push(item);
    else group.byName.set(finding.name, [item]);
  });
  const of = (concept: string, ...names: readonly string[]): readonly Item[] => {
    const group = groups.get(concept);
    if (!group) return [];
    if (names.length === 0) return group.all;
    return names.flatMap((name) => group.byName.get(name) ?? []).toSorted((a, b) => a.index - b.index);
  };
  const spans = oncePerKey(spanOf);
  return { ...facts, day: spanOf(facts.today)?.first, span: (date) => spans(date?.iso), of };
}

/**
 * When a finding was stated. A copied-forward statement is as old as the
 * oldest place it was read in, whatever note repeats it.
 */
export function statedOn(chart: Chart, { finding }: Item): Span | undefined {
  const own = chart.span(finding.date);
  const former = chart.span(chart.findings[finding.repeats ?? -1]?.date);
  if (!former) return own;
  return !own || isOlder(former, own) ? former : own;
}

/** Items that no newer one of them replaces; undated ones stay. */
export function newestOf(chart: Chart, items: readonly Item[]): readonly Item[] {
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
  const inOrder = list.every((index, at) => at === 0 || list[at - 1]! < index);
  return inOrder ? [...list] : [...new Set(list)].toSorted((a, b) => a - b);
}
