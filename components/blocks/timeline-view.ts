/** Courses, symptoms, reported times and drugs on one time axis. Times are months since the year 0. Pure. */
import type { Assessment, Plan, FactName } from '../../lib/decide/types.ts';
import type { PlacedFinding } from '../../lib/messages.ts';
import type { LatencyRange, Reference } from '../types.ts';
import { formatDate, formatMonths, sinceEnd } from '../format.ts';
import { radiotherapyWords, sentence, timelineWords as words } from '../words.ts';
import { doseWords, rangesFor } from './radiotherapy-view.ts';

export type RowKind = 'course' | 'window' | 'range' | 'symptoms' | 'drug';

export interface TimelineRow {
  readonly kind: RowKind;
  readonly label: string;
  /** When, in words, as far as it is written. */
  readonly words: string;
  /** Where its bar begins and ends; absent where nothing has a date. A date known to the year is as long as the year. */
  readonly bar?: { readonly from: number; readonly to: number };
  /** Range of the literature: for its mark and sources. */
  readonly range?: LatencyRange;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Absent where no row has a bar. */
  readonly axis?: Axis;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  /** January of the years that are named, and the years. */
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
  readonly today?: number;
}

/** Years between ticks; so many years fit at most, legible at 240 px. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const MOST_TICKS = 5;

/** What there is to show in time, in its order: what was given, what is reported, the symptoms, the drugs. */
export function timelineOf(assessment: Assessment, { ranges = [] }: Pick<Plan, 'ranges'>, findings: readonly PlacedFinding[], reference: Pick<Reference, 'window' | 'latency'>): Timeline {
  const today = assessment.today === undefined ? undefined : middle(spanOf(assessment.today));
  const rows = [...courseRows(assessment), ...reportedRows(assessment, ranges, reference), ...symptomRows(assessment, today), ...drugRows(assessment, findings, today)];
  const bars = rows.flatMap(({ kind, bar }) => (bar && kind !== 'range' ? [bar] : []));
  return bars.length === 0 ? { rows } : { rows, axis: axisOf(bars, today) };
}

/** The time an ISO date covers, as far as it was written. */
export function spanOf(iso: string): { readonly from: number; readonly to: number } {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { from: year * 12, to: year * 12 + 12 };
  const from = year * 12 + month - 1;
  if (day === undefined) return { from, to: from + 1 };
  return { from: from + (day - 1) / 31, to: from + (day - 1) / 31 };
}

function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}

function courseRows({ courses = [] }: Assessment): TimelineRow[] {
  return courses.filter(({ implausible }) => !implausible).map(({ sites, doseGy, fractions, modality, ended }) => ({
    kind: 'course',
    label: [sentence(sites.join(', ')) || words.course, doseWords(doseGy, fractions) || modality].filter(Boolean).join(', '),
    words: ended ? radiotherapyWords.ended(formatDate(ended.iso), ended.approximate === true) : words.noDate,
    ...(ended && { bar: spanOf(ended.iso) }),
  }));
}

/** The article's window and the reported ranges, counted from the end of radiotherapy; without that they are words alone. */
function reportedRows({ radiotherapy: { ended } }: Assessment, ranges: readonly string[], { window, latency }: Pick<Reference, 'window' | 'latency'>): TimelineRow[] {
  const end = ended === undefined ? undefined : middle(spanOf(ended));
  const after = ({ fromMonths, toMonths }: { readonly fromMonths?: number; readonly toMonths?: number }) =>
    (end === undefined || fromMonths === undefined || toMonths === undefined ? {} : { bar: { from: end + fromMonths, to: end + toMonths } });
  return [
    { kind: 'window', label: words.window, words: words.span(formatMonths(window.fromMonths), formatMonths(window.toMonths)), ...after(window) },
    ...rangesFor(latency, ranges).map((range): TimelineRow => ({ kind: 'range', label: range.label, words: range.text, range, ...after(range) })),
  ];
}

/** From the first symptom on; without a date of it the time to today. */
function symptomRows({ radiotherapy: { onset, latencyMonths, latencyToToday } }: Assessment, today: number | undefined): TimelineRow[] {
  const since = (after: (time: string) => string): string => (latencyMonths === undefined ? '' : sinceEnd(latencyMonths, radiotherapyWords.before, after));
  if (onset === undefined) return latencyToToday && latencyMonths !== undefined ? [{ kind: 'symptoms', label: words.symptoms, words: since(radiotherapyWords.latencyToToday) }] : [];
  const { from, to } = spanOf(onset);
  return [{ kind: 'symptoms', label: words.symptoms, words: words.since(formatDate(onset), since(radiotherapyWords.onset)), bar: { from, to: Math.max(to, today ?? to) } }];
}

/** The fact that says that a drug failed. */
const FAILED: Readonly<Record<string, FactName>> = { dexamethasone: 'steroid-failed', duloxetine: 'duloxetine-failed' };

/** Drugs of the steps that were taken, and neurotoxic ones of the cautions, as far as the chart dates them. */
function drugRows(assessment: Assessment, findings: readonly PlacedFinding[], today: number | undefined): TimelineRow[] {
  const wanted = new Set<string>([...assessment.options.map(({ drug }) => drug), ...assessment.cautions.map(({ drug }) => drug)]);
  return assessment.medications.filter(({ drug }) => wanted.has(drug)).map(({ drug, status, evidence }) => {
    const entries = evidence.flatMap((index) => findings[index]?.medication ?? []).filter((entry) => entry.drug === drug);
    const started = entries.flatMap((entry) => entry.started?.iso ?? []).toSorted()[0];
    const stopped = status === 'active' ? undefined : entries.flatMap((entry) => entry.stopped?.iso ?? []).toSorted().at(-1);
    const failed = FAILED[drug] !== undefined && assessment.facts[FAILED[drug]].answer === 'yes';
    return { kind: 'drug', label: sentence(drug), words: [drugTime(status, started, stopped), failed && words.failed].filter(Boolean).join(', '), ...barOf(started, stopped, status === 'active' ? today : undefined) };
  });
}

function drugTime(status: 'active' | 'inactive' | 'unknown', started: string | undefined, stopped: string | undefined): string {
  if (started && stopped) return words.fromTo(formatDate(started), formatDate(stopped));
  if (stopped) return words.stopped(formatDate(stopped));
  return [words.status[status], started ? words.started(formatDate(started)) : words.noDate].join(', ');
}

function barOf(started: string | undefined, stopped: string | undefined, today: number | undefined): Pick<TimelineRow, 'bar'> {
  const begin = started ?? stopped;
  if (begin === undefined) return {};
  const [{ from, to }, last] = [spanOf(begin), stopped === undefined ? today : spanOf(stopped).to];
  return { bar: { from, to: Math.max(to, last ?? to) } };
}

/** From a little before the first to a little after the last; reported ranges may run out of it. */
function axisOf(bars: readonly { readonly from: number; readonly to: number }[], today: number | undefined): Axis {
  const first = Math.min(...bars.map(({ from }) => from), today ?? Infinity);
  const last = Math.max(...bars.map(({ to }) => to), today ?? -Infinity);
  const room = Math.max((last - first) * 0.04, 2);
  const [from, to] = [first - room, last + room];
  const step = STEPS.find((years) => (to - from) / (years * 12) <= MOST_TICKS) ?? STEPS.at(-1)!;
  const begin = Math.ceil(from / 12 / step) * step;
  const ticks = Array.from({ length: Math.max(0, Math.floor((to / 12 - begin) / step) + 1) }, (_, index) => begin + index * step).map((year) => ({ at: year * 12, year }));
  return { from, to, ticks, ...(today !== undefined && { today }) };
}
