/** Monitoring and calendars of the open options, dated from today where the interval has a source. */
import type { MonitoringRow } from '../guideline/types.ts';
import { isoDay, spanOf } from './dates.ts';
import { reducedByKidney } from './doses.ts';
import type { Reading } from './reading.ts';
import { evaluate } from './rules.ts';
import type { Assessment, MonitoringItem, PlanCalendar } from './types.ts';

/** Rows of the open tracks and of their open options that are not blocked. Under age nothing is dated, and no threshold of a drug shows: some name doses. */
export function monitoringOf(assessment: Assessment, reading: Reading): MonitoringItem[] {
  return reading.guideline.monitoring.filter((row) => isShown(assessment, reading, row)).map((row) => ({
    what: row.what,
    when: row.when,
    ...(row.threshold !== undefined && !(row.drug !== undefined && assessment.dosesShown === 'no') && { threshold: row.threshold }),
    why: row.why,
    ...(row.drug !== undefined && { drug: row.drug }),
    ...dueOf(assessment, row.dueDays),
    verification: row.verification,
    sources: row.sources,
  }));
}

function isShown({ tracks, options }: Assessment, reading: Reading, { drug, tracks: own, onlyWhen, onlyStatus }: MonitoringRow): boolean {
  if (drug !== undefined && !options.some((option) => option.drug === drug && option.open && option.use !== 'blocked')) return false;
  if (own !== undefined && !tracks.some(({ track, status }) => own.includes(track) && status !== 'closed' && (onlyStatus === undefined || status === onlyStatus))) return false;
  return onlyWhen === undefined || evaluate(reading, onlyWhen).state === 'holds';
}

function dueOf({ today, dosesShown }: Assessment, days: number | undefined): { due?: string } {
  const due = dosesShown === 'no' || days === undefined ? undefined : dateAfter(today, days);
  return due === undefined ? {} : { due };
}

function dateAfter(today: string | undefined, days: number): string | undefined {
  const from = spanOf(today);
  return from && isoDay(from.first + days);
}

/** Sourced steps of each open option that is not blocked; none under age, and none that the kidneys do not allow: calendars are for the full dose. */
export function calendarsOf({ options, today, dosesShown }: Assessment, reading: Reading): PlanCalendar[] {
  if (dosesShown === 'no') return [];
  return reading.guideline.calendars.filter(({ drug }) => !reducedByKidney(reading, drug) && options.some((option) => option.drug === drug && option.open && option.use !== 'blocked'))
    .map(({ drug, label, steps, afterwards, note, verification, sources }) => ({
      drug, label, afterwards, verification, sources,
      ...(note !== undefined && { note }),
      steps: steps.map((step) => {
        const date = dateAfter(today, step.day);
        return { ...step, ...(date !== undefined && { date }) };
      }),
    }));
}
