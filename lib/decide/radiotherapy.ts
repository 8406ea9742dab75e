/** Radiotherapy received: its sites, dose and end, and how long after it the symptoms began. */
import { sites } from '../guideline/data/sites.ts';
import type { RadiotherapyCourse } from '../detect/types.ts';
import { indexes, statedOn, unique, type Chart, type Item } from './chart.ts';
import { coursesOf } from './courses.ts';
import { addMonths, dateSpan, isOlder, middle, monthsBetween, type Span } from './dates.ts';
import type { Evidence } from './resolve.ts';
import type { Course, RadiotherapySummary } from './types.ts';

export interface Latency {
  /** From the end of radiotherapy; negative when the symptom began before it. */
  readonly months: number;
  /** No onset has a date: reckoned to today. */
  readonly toToday: boolean;
  readonly evidence: readonly number[];
}

export interface SinceEnd extends Latency {
  /** Least and most months, as the end is written: a day, a month or a year. */
  readonly range: readonly [number, number];
}

/** Whether the field of a region holds brain dose (data/sites). */
const BRAIN: ReadonlyMap<string | undefined, string> = new Map(sites.map(({ region, brain }) => [region, brain]));

export interface Radiotherapy {
  readonly summary: RadiotherapySummary;
  readonly courses: readonly Course[];
  /** Regions of the courses received. */
  readonly regions: ReadonlySet<string>;
  readonly latency: Latency | undefined;
  /** From the last end of radiotherapy to today, whatever the symptoms. */
  readonly sinceEnd: SinceEnd | undefined;
  /** The latest dated onset of a symptom: what excludes disease must be newer. */
  readonly latestOnset: { readonly span: Span } | undefined;
  /** What the courses say about the brain (fact `brain-radiotherapy`). */
  readonly brain: readonly Evidence[];
  /** Findings of courses received. */
  readonly evidence: readonly number[];
}

interface Dated {
  readonly span: Span;
  readonly iso: string;
  readonly index: number;
  /** Reckoned from "2 years after"; an end that is written out counts before it. */
  readonly approximate: boolean;
}

/** Reads the courses received and the onsets of a chart. */
export function readRadiotherapy(chart: Chart): Radiotherapy {
  const items = chart.of('radiotherapy').filter(({ finding }) => finding.assertion === 'present');
  const ends = endsOf(items);
  const onsets = onsetsOf(chart);
  const onset = onsets.find(({ span }) => ends.some((end) => end.span.first <= span.last)) ?? onsets[0];
  const courses = coursesOf(items);
  const today = todaySpan(chart);
  const end = lastEnd(ends, onset?.span ?? today);
  const told = onset ? undefined : toldLatency(chart);
  // A today before the end is a wrong one, or the course is still to come: no span of time to show
  const latency = told ?? (end && (onset || (today && today.first >= end.span.first)) ? latencyOf(chart, end, onset) : undefined);
  return {
    summary: summaryOf(items, courses, end, onset, latency),
    courses,
    regions: new Set(items.flatMap(({ finding }) => finding.course?.region ?? [])),
    latency,
    sinceEnd: sinceEndOf(chart, ends.at(-1)),
    latestOnset: onsets.at(-1) ?? (told && end && later(end.span, told.months)),
    brain: brainEvidence(chart, items),
    evidence: indexes(items),
  };
}

/** When courses ended, as exactly as written; an entry's own date stands for it where no end is written at all. */
function endsOf(items: readonly Item[]): Dated[] {
  const written = items.flatMap((item) => dated(item.index, item.finding.course?.ended));
  const exact = written.filter(({ approximate }) => !approximate);
  const ends = exact.length > 0 ? exact : written.length > 0 ? written : items.flatMap(({ index, finding }) => (finding.date?.source === 'own' ? dated(index, finding.date) : []));
  const distinct = [...new Map(ends.toReversed().map((end) => [end.iso, end])).values()];
  return distinct.filter((end) => !distinct.some((other) => isWithin(other.span, end.span))).toSorted(byDay);
}

/** Dated onsets, earliest first. */
function onsetsOf(chart: Chart): Dated[] {
  return chart.of('symptom-onset').filter(({ finding }) => finding.assertion === 'present').flatMap(({ index, finding }) => dated(index, finding.date)).toSorted(byDay);
}

function dated(index: number, date: RadiotherapyCourse['ended']): Dated[] {
  const span = dateSpan(date);
  return span && date ? [{ span, iso: date.iso, index, approximate: date.approximate === true }] : [];
}

function byDay(a: Dated, b: Dated): number {
  return middle(a.span) - middle(b.span);
}

/** The same date, written more exactly. */
function isWithin(exact: Span, coarse: Span): boolean {
  return exact.first >= coarse.first && exact.last <= coarse.last && exact.last - exact.first < coarse.last - coarse.first;
}

/** The course that ended last before the symptom began; when none did, the first. */
function lastEnd(ends: readonly Dated[], before: Span | undefined): Dated | undefined {
  const earlier = before ? ends.filter(({ span }) => span.first <= before.last) : ends;
  return earlier.at(-1) ?? ends[0];
}

function todaySpan(chart: Chart): Span | undefined {
  return chart.day === undefined ? undefined : { first: chart.day, last: chart.day };
}

function latencyOf(chart: Chart, end: Dated, onset: Dated | undefined): Latency | undefined {
  const to = onset ? middle(onset.span) : chart.day;
  if (to === undefined) return undefined;
  const months = monthsBetween(middle(end.span), to);
  return { months: onset && !isOlder(onset.span, end.span) ? Math.max(0, months) : months, toToday: onset === undefined, evidence: unique(onset ? [end.index, onset.index] : [end.index]) };
}

/** "Began three years after radiotherapy": the newest such time, where no onset has a date. */
function toldLatency(chart: Chart): Latency | undefined {
  const item = chart.of('symptom-onset', 'latency').filter(({ finding }) => finding.assertion === 'present' && finding.measure !== undefined).at(-1);
  return item && { months: item.finding.measure!.value, toToday: false, evidence: [item.index] };
}

/** A span of days, so many months on. */
function later({ first, last }: Span, months: number): { readonly span: Span } {
  return { span: { first: addMonths(first, months), last: addMonths(last, months) } };
}

function sinceEndOf(chart: Chart, end: Dated | undefined): SinceEnd | undefined {
  const latency = end && latencyOf(chart, end, undefined);
  if (!latency) return undefined;
  const [least, most] = [end.span.last, end.span.first].map((day) => Math.max(0, monthsBetween(day, chart.day!))) as [number, number];
  return { ...latency, range: [least, most] };
}

function summaryOf(items: readonly Item[], courses: readonly Course[], end: Dated | undefined, onset: Dated | undefined, latency: Latency | undefined): RadiotherapySummary {
  const main = mainCourse(items, end);
  return {
    sites: [...new Set(courses.flatMap(({ sites: own }) => own))],
    ...(main?.doseGy !== undefined && { doseGy: main.doseGy }),
    ...(main?.fractions !== undefined && { fractions: main.fractions }),
    ...modalityOf(items, main),
    ...(end && { ended: end.iso }),
    ...(onset && { onset: onset.iso }),
    ...(latency && { latencyMonths: Math.floor(latency.months), latencyToToday: latency.toToday }),
  };
}

/** The course whose end counts, or the one told most fully; never one with a dose no course can have. */
function mainCourse(items: readonly Item[], end: Dated | undefined): RadiotherapyCourse | undefined {
  const courses = items.flatMap(({ index, finding }) => (finding.course && !finding.course.implausible ? [{ course: finding.course, own: index === end?.index }] : []));
  let best: Told | undefined;
  for (const one of courses) if (!best || isFuller(one, best)) best = one;
  return best?.course;
}

interface Told {
  readonly course: RadiotherapyCourse;
  /** Its end is the one that counts. */
  readonly own: boolean;
}

/** Told with dose before fractions before the end that counts; of two told alike, the larger dose. */
function isFuller(one: Told, best: Told): boolean {
  const told = ({ course, own }: Told): boolean[] => [course.doseGy !== undefined, course.fractions !== undefined, own];
  const others = told(best);
  const apart = told(one).findIndex((is, place) => is !== others[place]);
  return apart === -1 ? (one.course.doseGy ?? 0) > (best.course.doseGy ?? 0) : told(one)[apart]!;
}

function modalityOf(items: readonly Item[], main: RadiotherapyCourse | undefined): { modality?: string } {
  const modality = main?.modality ?? items.flatMap(({ finding }) => finding.course?.modality ?? [])[0];
  return modality === undefined ? {} : { modality };
}

/**
 * What courses and words say about the brain. A course elsewhere says no only
 * when every course has a known site; said in words it always counts.
 */
function brainEvidence(chart: Chart, items: readonly Item[]): Evidence[] {
  const said = chart.of('brain-radiotherapy').filter(({ finding }) => finding.assertion !== 'planned').map((item) => saidEvidence(chart, item));
  const brain = items.filter((item) => brainDose(item) === 'yes').map(({ index }): Evidence => ({ index, says: 'yes' }));
  if (brain.length > 0 || said.some(({ says }) => says === 'no')) return [...said, ...brain];
  const sited = items.filter(({ finding }) => finding.course?.region !== undefined);
  const ends = sited.map(({ finding }) => dateSpan(finding.course!.ended));
  const unclear = items.filter((item) => brainDose(item) === 'maybe' || isOtherCourse(item, ends)).map(({ index }): Evidence => ({ index, says: 'possible' }));
  if (unclear.length > 0) return [...said, ...unclear];
  return [...said, ...sited.map(({ index }): Evidence => ({ index, says: 'no' }))];
}

/** Whether a course holds brain dose: undefined where its site is not known, or no site of ours. */
function brainDose({ finding }: Item): string | undefined {
  return BRAIN.get(finding.course?.region);
}

function saidEvidence(chart: Chart, item: Item): Evidence {
  const says = item.finding.assertion === 'absent' ? 'no' : item.finding.assertion === 'possible' ? 'possible' : 'yes';
  return { index: item.index, says, when: statedOn(chart, item) };
}

/** A course that ended at another time than every course with a site: its own site is not known. */
function isOtherCourse({ finding }: Item, sited: readonly (Span | undefined)[]): boolean {
  const end = dateSpan(finding.course?.ended);
  return end !== undefined && sited.length > 0 && sited.every((other) => other !== undefined && (other.last < end.first || other.first > end.last));
}
