/** What the radiotherapy card says, and the scale of its picture. Pure. */
import type { Assessment } from '../../lib/decide/types.ts';
import type { RadiotherapyCourse } from '../../lib/detect/types.ts';
import type { PlacedFinding } from '../../lib/messages.ts';
import type { LatencyRange } from '../types.ts';
import { formatDate, formatMonths } from '../format.ts';
import { radiotherapyWords as words, sentence } from '../words.ts';

/** The findings the fact stands on that carry a course, each course once. */
export function coursesOf(assessment: Assessment, findings: readonly PlacedFinding[]): PlacedFinding[] {
  const seen = new Set<string>();
  return assessment.facts.radiotherapy.evidence.flatMap((index) => {
    const finding = findings[index];
    if (!finding?.course) return [];
    const text = courseWords(finding.course);
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [finding];
  });
}

/** "Left breast, 50 Gy in 25 fractions, photons, ended Mar 2021" as far as it is written. */
export function courseWords(course: RadiotherapyCourse): string {
  const dose = doseWords(course.doseGy, course.fractions);
  return [
    course.site && sentence(course.site), dose && (course.implausible ? words.implausible(dose) : dose), course.modality,
    course.ended && words.ended(formatDate(course.ended.iso), course.ended.approximate === true),
  ].filter(Boolean).join(', ');
}

/** "50 Gy in 25 fractions", "50 Gy", "25 fractions"; empty when neither is written. */
export function doseWords(doseGy: number | undefined, fractions: number | undefined): string {
  const dose = doseGy === undefined ? '' : `${doseGy}\u00a0Gy`;
  if (fractions === undefined) return dose;
  const parts = `${fractions}\u00a0${fractions === 1 ? words.fraction : words.fractions}`;
  return dose ? `${dose} ${words.in} ${parts}` : parts;
}

/** What a closed card answers. */
export function cardResult({ radiotherapy: { latencyMonths, latencyToToday, sites, doseGy, fractions }, facts }: Assessment): string {
  if (latencyMonths !== undefined) return latencyToToday ? words.toToday(formatMonths(latencyMonths)) : words.onset(formatMonths(latencyMonths));
  const dose = doseGy === undefined ? '' : `${doseGy}\u00a0Gy${fractions === undefined ? '' : `\u00a0/\u00a0${fractions}`}`;
  const short = [sites[0] && sentence(sites[0]), dose].filter(Boolean).join(', ');
  return short || (facts.radiotherapy.answered ? words.yours : words.noDetails);
}

/** Ranges that speak about the regions irradiated; with no region known, all. */
export function rangesFor(ranges: readonly LatencyRange[], regions: ReadonlySet<string>): LatencyRange[] {
  return ranges.filter((range) => range.regions.length === 0 || regions.size === 0 || range.regions.some((region) => regions.has(region)));
}

export interface Axis {
  /** Months at its right end. */
  readonly to: number;
  /** Months between ticks. */
  readonly tick: number;
}

const TICKS = [12, 24, 60, 120, 240] as const;

/** An axis that holds the window and the patient's own latency; longer ranges run out of it. */
export function axisFor(window: { readonly toMonths: number }, latencyMonths: number): Axis {
  const need = Math.max(window.toMonths, latencyMonths) * 1.3;
  const tick = TICKS.find((months) => need / months <= 5) ?? TICKS.at(-1)!;
  return { to: Math.ceil(need / tick) * tick, tick };
}
