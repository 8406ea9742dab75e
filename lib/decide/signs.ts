/** Signs that argue for tumour, another cause or radiation, each by its newest statement. */
import { massSigns } from '../guideline/data/decide-wording.ts';
import { isPast, statedOn, type Chart, type Item } from './chart.ts';
import { oncePerKey } from './once.ts';
import { resolve, type Evidence } from './resolve.ts';
import type { Fact } from './types.ts';

export interface Signs {
  /** What the chart says of a sign or problem by this name. */
  readonly of: (name: string) => Fact;
  /** Findings of one name, be it written as a problem, an operation or a sign, without those that do not count. */
  readonly named: (name: string) => readonly Item[];
  /** What these say: of now alone, or of ever. */
  readonly now: (name: string) => Fact;
  readonly ever: (name: string) => Fact;
  /** Findings of signs that do not count: a lesion read as necrosis is no mass. */
  readonly discounted: ReadonlySet<number>;
}

const SAYS: Readonly<Partial<Record<string, Evidence['says']>>> = { present: 'yes', absent: 'no', possible: 'possible' };

/** A finding as evidence for what it names; what is planned says nothing. */
export function asEvidence(chart: Chart, item: Item): Evidence[] {
  const says = SAYS[item.finding.assertion];
  return says ? [{ index: item.index, says, when: statedOn(chart, item), past: isPast(item) }] : [];
}

/** The same, where what was so once counts like what is so now. */
export function asEverEvidence(chart: Chart, item: Item): Evidence[] {
  return asEvidence(chart, item).map(({ index, says, when }) => ({ index, says, when }));
}

/** Reads the signs of a chart; problems of the same name count as the sign. */
export function readSigns(chart: Chart): Signs {
  const discounted = lesionsReadAsNecrosis(chart);
  const of = oncePerKey((name: string): Fact => {
    const items = [...chart.of('sign', name), ...chart.of('problem', name)].filter(({ index }) => !discounted.has(index));
    return resolve(items.flatMap((item) => asEvidence(chart, item)));
  });
  const named = oncePerKey((name: string): readonly Item[] =>
    [...chart.of('problem', name), ...chart.of('procedure', name), ...chart.of('sign', name)].filter(({ index }) => !discounted.has(index)));
  const now = oncePerKey((name: string) => resolve(named(name).filter((item) => item.finding.assertion !== 'present' || !isPast(item)).flatMap((item) => asEverEvidence(chart, item))));
  const ever = oncePerKey((name: string) => resolve(named(name).flatMap((item) => asEverEvidence(chart, item))));
  return { of, named, now, ever, discounted };
}

/** Mass findings that no newer date parts from a lesion said to be necrosis. */
function lesionsReadAsNecrosis(chart: Chart): ReadonlySet<number> {
  const necrosis = resolve(chart.of('necrosis').flatMap((item) => asEvidence(chart, item)));
  if (necrosis.answer !== 'yes') return new Set();
  const read = necrosis.evidence.map((index) => statedOn(chart, { index, finding: chart.findings[index]! })?.last ?? Infinity);
  const newest = Math.max(...read);
  const masses = massSigns.flatMap((name) => [...chart.of('sign', name), ...chart.of('problem', name)]);
  return new Set(masses.filter((item) => (statedOn(chart, item)?.first ?? -Infinity) <= newest).map(({ index }) => index));
}
