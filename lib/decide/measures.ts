/** Numbers of the chart: the newest value of each, and what is reckoned from several. */
import type { Chart, Item } from './chart.ts';
import { addMonths, dateWords, isOlder, type Span } from './dates.ts';
import { oncePerKey } from './once.ts';

/** A value in the unit of its definition, with where it stands. */
export interface Value {
  readonly value: number;
  /** "eGFR 24 mL/min/1.73 m2 (11 Feb 2026, old)". */
  readonly words: string;
  /** The value alone, where `words` tells how it was reckoned: "CrCl 27 mL/min". */
  readonly brief?: string;
  readonly evidence: readonly number[];
  readonly when: Span | undefined;
  /** Older than labs may be for a dose row. */
  readonly old: boolean;
  /** Written as a bound: "> 60", ">= 60", "< 15" or "<= 15". */
  readonly bound?: 'above' | 'atLeast' | 'below' | 'atMost';
  /** Least and most that it may be, where a date written as a month or a year leaves it open. */
  readonly range?: readonly [number, number];
  /** What stands in for the value asked for, in words. */
  readonly instead?: string;
}

export interface Measures {
  /** Newest value of a measure; GFR and CrCl stand in for each other, and say so. */
  readonly newest: (id: string) => Value | undefined;
  readonly age: Value | undefined;
  readonly sex: { readonly sex: 'male' | 'female'; readonly evidence: readonly number[] } | undefined;
}

/** What the arithmetic stands on; all from guideline data. */
export interface MeasureRules {
  readonly labels: ReadonlyMap<string, string>;
  /** Labs older than this give no dose row. */
  readonly oldMonths: number;
  /** Years; under it no clearance is reckoned. */
  readonly adultAge: number;
  readonly cockcroftGault: { readonly ageBase: number; readonly divisor: number; readonly female: number };
}

/** Reads the numbers of a chart once. `derived` are values the tool reckons itself, by measure id. */
export function readMeasures(chart: Chart, rules: MeasureRules, derived: ReadonlyMap<string, Value>): Measures {
  const byId = new Map<string, Item[]>();
  for (const item of chart.of('measure')) {
    const { measure, assertion } = item.finding;
    if (assertion !== 'present' || !measure) continue;
    const list = byId.get(measure.id);
    if (list) list.push(item);
    else byId.set(measure.id, [item]);
  }
  const read = oncePerKey((id: string): Value | undefined => newestOf(chart, rules, byId.get(id) ?? []) ?? derived.get(id));
  const age = ageOf(chart, rules, byId.get('age') ?? []);
  const sex = sexOf(chart);
  const reckoned = clearance(rules, age, sex, read('weight'), read('creatinine'));
  const newest = (id: string): Value | undefined => {
    if (id === 'age') return age;
    if (id !== 'egfr' && id !== 'crcl') return read(id);
    const clearances = newer(read('crcl'), reckoned);
    if (id === 'egfr') return fresher(read('egfr'), clearances, 'CrCl used for GFR');
    return fresher(clearances, read('egfr'), 'eGFR used as approximation of CrCl');
  };
  return { newest, age, sex };
}

/** The value asked for; what may stand in for it where there is none, or only an old one beside a fresh stand-in. */
function fresher(value: Value | undefined, other: Value | undefined, instead: string): Value | undefined {
  return value && (!value.old || !other || other.old) ? value : other && { ...other, instead };
}

/** The newer of two; the first where dates do not tell. */
function newer(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (!a || !b) return a ?? b;
  return a.when && b.when && isOlder(a.when, b.when) ? b : a;
}

function newestOf(chart: Chart, rules: MeasureRules, items: readonly Item[]): Value | undefined {
  let best: Item | undefined;
  for (const item of items) if (!best || isNewer(chart, item, best)) best = item;
  return best && valueOf(chart, rules, best);
}

/** By date; an undated value gives way to a dated one, and of one date the later read counts. */
function isNewer(chart: Chart, item: Item, best: Item): boolean {
  const a = chart.span(item.finding.date);
  const b = chart.span(best.finding.date);
  if (!a || !b) return a !== undefined || (b === undefined && later(item, best));
  return a.last > b.last || (a.last === b.last && later(item, best));
}

function later(item: Item, best: Item): boolean {
  return item.finding.start > best.finding.start;
}

function valueOf(chart: Chart, rules: MeasureRules, { index, finding }: Item): Value {
  const measure = finding.measure!;
  const when = chart.span(finding.date);
  const old = isOld(chart, rules, when);
  const date = finding.date ? ` (${dateWords(finding.date.iso)}${old ? ', old' : ''})` : '';
  const bound = boundOf(measure.written);
  return {
    value: measure.value,
    words: `${rules.labels.get(measure.id) ?? measure.id} ${measure.written}${date}`,
    evidence: [index],
    when,
    old,
    ...(bound && { bound }),
  };
}

/** "<= 15" is a bound; "12 (range < 15)" is none. */
function boundOf(written: string): Value['bound'] {
  const match = /^\D*?([<>≤≥])\s*(=?)/.exec(written);
  if (!match) return undefined;
  const [, sign, equal] = match;
  const open = equal === '' && (sign === '<' || sign === '>');
  return sign === '<' || sign === '≤' ? (open ? 'below' : 'atMost') : open ? 'above' : 'atLeast';
}

function isOld(chart: Chart, rules: MeasureRules, when: Span | undefined): boolean {
  return when !== undefined && chart.day !== undefined && when.last < addMonths(chart.day, -rules.oldMonths);
}

/** Age from the banner before any other place; of several the highest, since people grow older. */
function ageOf(chart: Chart, rules: MeasureRules, items: readonly Item[]): Value | undefined {
  const current = items.filter(({ finding }) => finding.temporality === 'current' && finding.experiencer === 'patient');
  const banner = current.filter(({ finding }) => finding.section === 'banner');
  const ages = banner.length > 0 ? banner : current;
  let best: Item | undefined;
  for (const item of ages) if (!best || item.finding.measure!.value > best.finding.measure!.value) best = item;
  if (!best) return undefined;
  const value = valueOf(chart, rules, best);
  return { ...value, words: `${rules.labels.get('age') ?? 'age'} ${value.value}` };
}

function sexOf(chart: Chart): Measures['sex'] {
  const items = chart.of('sex').filter(({ finding }) => finding.assertion === 'present');
  const sexes = new Set(items.map(({ finding }) => finding.name));
  const sex = items[0]?.finding.name;
  if (sexes.size !== 1 || (sex !== 'male' && sex !== 'female')) return undefined;
  return { sex, evidence: [items[0]!.index] };
}

/** Cockcroft-Gault creatinine clearance in mL/min (facts.md 3); undefined unless an adult's age, sex, weight and creatinine are there. */
function clearance(rules: MeasureRules, age: Value | undefined, sex: Measures['sex'], weight: Value | undefined, creatinine: Value | undefined): Value | undefined {
  if (!age || age.value < rules.adultAge || !sex || !weight || !creatinine || creatinine.value <= 0) return undefined;
  const { ageBase, divisor, female } = rules.cockcroftGault;
  const value = Math.max(0, ((ageBase - age.value) * weight.value) / (divisor * creatinine.value)) * (sex.sex === 'female' ? female : 1);
  return {
    value,
    brief: `CrCl ${Math.floor(value)} mL/min`,
    words: `CrCl ${Math.floor(value)} mL/min (Cockcroft-Gault: ${age.value} y, ${Math.round(weight.value * 10) / 10} kg, ${sex.sex}, ${creatinine.words})`,
    evidence: [...age.evidence, ...sex.evidence, ...weight.evidence, ...creatinine.evidence],
    when: creatinine.when,
    old: creatinine.old || weight.old,
  };
}

/** What a value is compared with: several limits hold together. */
export interface Limits {
  readonly below?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly atLeast?: number;
}

/** An end of a range: at a number, or just below (-1) or above it (1). */
type End = readonly [at: number, side: -1 | 0 | 1];

const LOWEST: End = [-Infinity, 0];
const HIGHEST: End = [Infinity, 0];

/** All that a value may be: one written as a bound stands for everything beyond it. */
const RANGES: Readonly<Record<NonNullable<Value['bound']> | 'exact', (at: number) => readonly [End, End]>> = {
  exact: (at) => [[at, 0], [at, 0]],
  below: (at) => [LOWEST, [at, -1]],
  atMost: (at) => [LOWEST, [at, 0]],
  above: (at) => [[at, 1], HIGHEST],
  atLeast: (at) => [[at, 0], HIGHEST],
};

/** Whether a value lies within limits: "< 15" lies below 30 and not above it; whether it lies below 10 is unclear. */
export function compare({ value, bound, range }: Pick<Value, 'value' | 'bound' | 'range'>, limits: Limits): 'yes' | 'no' | 'unclear' {
  const [least, most] = range ? range.map((at): End => [at, 0]) as [End, End] : RANGES[bound ?? 'exact'](value);
  const ranges = Object.entries(limits).map(([name, limit]) => RANGES[name as keyof Limits](limit));
  if (ranges.some(([from, to]) => order(least, to) > 0 || order(most, from) < 0)) return 'no';
  return ranges.every(([from, to]) => order(least, from) >= 0 && order(most, to) <= 0) ? 'yes' : 'unclear';
}

function order([a, sideOfA]: End, [b, sideOfB]: End): number {
  return a === b ? sideOfA - sideOfB : a - b;
}

/** Whether a value surely lies within limits. */
export function meets(value: Pick<Value, 'value' | 'bound' | 'range'>, limits: Limits): boolean {
  return compare(value, limits) === 'yes';
}
