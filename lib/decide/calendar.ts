/** Calendars of the open options: steps that a source gives, counted from today or from the day the clinician typed. */
import { calendarWords as words } from '../guideline/data/calendar-wording.ts';
import type { Guideline } from '../guideline/index.ts';
import { dayAfter, spanOf } from './dates.ts';
import { reducedByKidney } from './doses.ts';
import type { Reading } from './reading.ts';
import type { Assessment, CalendarStart, OwnCalendar, OwnCalendars, PlanCalendar } from './types.ts';

/** Sourced steps of each open option that is not blocked; none under age, and none that the kidneys do not allow: calendars are for the full dose. */
export function calendarsOf({ options, today, dosesShown }: Assessment, reading: Reading, own: OwnCalendars = {}): PlanCalendar[] {
  if (dosesShown === 'no') return [];
  return reading.guideline.calendars.filter(({ drug }) => !reducedByKidney(reading, drug) && options.some((option) => option.drug === drug && option.open && option.use !== 'blocked'))
    .map(({ drug, label, steps, afterwards, note, verification, sources }) => {
      const begin = startOf(own[drug], today, reading.guideline);
      return {
        drug, label, afterwards, verification, sources, ...begin,
        ...(note !== undefined && { note }),
        steps: steps.map((step) => {
          const date = dayAfter(begin.start, step.day);
          return { ...step, ...(date !== undefined && { date }) };
        }),
      };
    });
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day a calendar counts from: what was typed, else today. What cannot be read counts from no day, and says why. */
export function startOf(own: OwnCalendar | undefined, today: string | undefined, { thresholds }: Guideline): CalendarStart {
  const typed = own?.start?.trim() ?? '';
  const now = spanOf(today);
  if (typed === '') return now && today !== undefined && WHOLE_DAY.test(today) ? { start: today } : {};
  const day = WHOLE_DAY.test(typed) ? spanOf(typed) : undefined;
  if (!day) return { ownStart: true, startProblem: words.start.noDate };
  if (now && Math.abs(day.first - now.first) > thresholds.startWithinDays) return { ownStart: true, startProblem: words.start.far };
  return { start: typed, ownStart: true };
}
