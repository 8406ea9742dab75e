/** What the radiotherapy card says, and the scale of its picture. Pure. */
import type { Assessment, Course } from '../../lib/decide/types.ts';
import type { RadiotherapyCourse } from '../../lib/detect/types.ts';
import type { LatencyRange } from '../types.ts';
import { formatDate, sinceEnd } from '../format.ts';
import { radiotherapyWords as words, sentence } from '../words.ts';

/** A course in words, its sites in one: "Right breast, supraclav, 50 Gy". */
export function courseLine({ sites, ...course }: Course): string {
  return courseWords({ ...course, ...(sites.length > 0 && { site: sites.join(', ') }) });
}

type Told = Pick<RadiotherapyCourse, 'site' | 'doseGy' | 'fractions' | 'modality' | 'implausible' | 'ended'>;

/** "Left breast, 50 Gy in 25 fractions, photons, ended Mar 2021" as far as it is written. */
export function courseWords(course: Told): string {
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
  if (latencyMonths !== undefined) return sinceEnd(latencyMonths, words.before, latencyToToday ? words.toToday : words.onset);
  const dose = doseGy === undefined ? '' : `${doseGy}\u00a0Gy${fractions === undefined ? '' : `\u00a0/\u00a0${fractions}`}`;
  const short = [sites[0] && sentence(sites[0]), dose].filter(Boolean).join(', ');
  return short || (facts.radiotherapy.answered ? words.yours : words.noDetails);
}

/** The ranges that the plan names: of the regions irradiated and the nerves at hand. */
export function rangesFor(ranges: readonly LatencyRange[], named: readonly string[]): LatencyRange[] {
  return ranges.filter(({ id }) => named.includes(id));
}
