/** Monitoring of the open tracks and options, dated from today, or from the day the clinician typed for the drug, where the interval has a source. */
import type { MonitoringRow } from '../guideline/types.ts';
import { isTaken, startOf } from './calendar.ts';
import { dayAfter } from './dates.ts';
import type { Reading } from './reading.ts';
import { evaluate } from './rules.ts';
import type { Assessment, MonitoringItem, OwnCalendars } from './types.ts';

/** Rows of the open tracks, of their open options that are not blocked, and of drugs of the plan that are taken now. Under age nothing is dated, and no threshold of a drug shows: some name doses. */
export function monitoringOf(assessment: Assessment, reading: Reading, own: OwnCalendars = {}): MonitoringItem[] {
  return reading.guideline.monitoring.filter((row) => isShown(assessment, reading, row)).map((row) => ({
    what: row.what,
    when: row.when,
    ...(row.noInterval !== undefined && { noInterval: row.noInterval }),
    ...(row.threshold !== undefined && !(row.drug !== undefined && assessment.dosesShown === 'no') && { threshold: row.threshold }),
    why: row.why,
    ...(row.drug !== undefined && { drug: row.drug }),
    ...dueOf(assessment, reading, row, own),
    verification: row.verification,
    sources: row.sources,
  }));
}

function isShown({ outcome, tracks, options }: Assessment, reading: Reading, { drug, tracks: own, onlyWhen, onlyStatus }: MonitoringRow): boolean {
  if (drug !== undefined && !options.some((option) => option.drug === drug && ((option.open && option.use !== 'blocked') || (outcome === 'matched' && option.takenNow !== undefined)))) return false;
  if (own !== undefined && !tracks.some(({ track, status }) => own.includes(track) && status !== 'closed' && (onlyStatus === undefined || status === onlyStatus))) return false;
  return onlyWhen === undefined || evaluate(reading, onlyWhen).state === 'holds';
}

function dueOf(assessment: Assessment, { guideline }: Reading, { drug, dueDays }: MonitoringRow, own: OwnCalendars): { due?: string } {
  const { today, dosesShown } = assessment;
  if (dosesShown === 'no' || dueDays === undefined) return {};
  // Intervals count from the first dose; of a drug that is taken already that day is known only where it was typed.
  const typed = drug && own[drug];
  if (isTaken(assessment, drug) && !typed?.start?.trim()) return {};
  const { start = today } = startOf(typed, today, guideline);
  const due = dayAfter(start, dueDays);
  return due === undefined ? {} : { due };
}
