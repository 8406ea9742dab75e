/** Calendars of the open options: steps that a source gives, counted from today or from the day the clinician typed. */
import { calendarWords as words } from '../guideline/data/calendar-wording.ts';
import type { Guideline } from '../guideline/index.ts';
import type { Calendar, PlanDrug, Sourced } from '../guideline/types.ts';
import { dayAfter, spanOf, type Span } from './dates.ts';
import { creatinineClearance, fittingRows, kidneyUnknown, onDialysis, reducedByKidney } from './doses.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import { sentenceCase } from './reasons.ts';
import type { Assessment, CalendarLeftOut, CalendarStart, OwnCalendar, OwnCalendars, PlanCalendar } from './types.ts';

/** Sourced steps of each open option that is not blocked; none under age, and none where the kidneys ask for less or are not known: calendars are for the full dose. */
export function calendarsOf(assessment: Assessment, reading: Reading, own: OwnCalendars = {}): PlanCalendar[] {
  const { today } = assessment;
  return fitting(assessment, reading).filter(({ drug }) => !isLeftOut(reading, drug))
    .map(({ drug, label, steps, afterwards, note, verification, sources }) => {
      const running = isTaken(assessment, drug) && !own[drug]?.start?.trim();
      const begin = running ? {} : startOf(own[drug], today, reading.guideline);
      const notes = [...(note === undefined ? [] : [note]), ...(running ? [words.taken] : [])];
      return {
        drug, label, afterwards, verification, sources, ...begin,
        ...(notes.length > 0 && { note: notes.join(' ') }),
        steps: steps.map((step) => {
          const date = dayAfter(begin.start, step.day);
          return { ...step, ...(date !== undefined && { date }) };
        }),
      };
    });
}

/** A drug that is taken now has begun already: nothing of it is dated from today. */
export function isTaken({ options }: Pick<Assessment, 'options'>, drug: PlanDrug | undefined): boolean {
  return options.some((option) => option.drug === drug && option.takenNow !== undefined);
}

/** Calendars of open options that are not blocked; none under age. */
function fitting({ options, dosesShown }: Assessment, { guideline }: Reading): readonly Calendar[] {
  if (dosesShown === 'no') return [];
  return guideline.calendars.filter(({ drug }) => options.some((option) => option.drug === drug && option.open && option.use !== 'blocked'));
}

/** What `calendarsOf` leaves out because of the kidneys, with the row that applies instead: silence would look as if there were none. */
export function calendarsLeftOut(assessment: Assessment, reading: Reading): CalendarLeftOut[] {
  const drugs = new Map(fitting(assessment, reading).map((calendar) => [calendar.drug, calendar]));
  return [...drugs.values()].filter(({ drug }) => isLeftOut(reading, drug)).map(({ drug, label }) => ({ drug, label, ...leftOutBecause(reading, drug) }));
}

function isLeftOut(reading: Reading, drug: PlanDrug): boolean {
  return reducedByKidney(reading, drug) || kidneyUnknown(reading, drug) !== undefined;
}

function leftOutBecause(reading: Reading, drug: PlanDrug): Omit<CalendarLeftOut, 'drug' | 'label'> {
  const { renalRows, dialysisRows } = reading.guideline;
  if (onDialysis(reading)) {
    const row = dialysisRows.find((one) => one.drug === drug);
    return { text: row ? `${words.kidney.dialysis}. ${sentenceCase(row.text)}` : words.kidney.dialysis, ...sourceOf(row) };
  }
  if (!reducedByKidney(reading, drug)) return { text: fill(words.kidney.unknown, { because: kidneyUnknown(reading, drug)! }), ...sourceOf(undefined) };
  const value = creatinineClearance(reading)!;
  const [own, near] = value.old ? [] : fittingRows(renalRows.filter((row) => row.drug === drug), value);
  const because = value.instead === undefined ? value.words : `${value.words}; ${value.instead}`;
  const text = !own ? fill(words.kidney.noRow, { because }) : near ? fill(words.kidney.nearRows, { because, row: own.row, near: near.row }) : fill(words.kidney.row, { because, row: own.row });
  return { text, ...sourceOf(own) };
}

/** Of the row that stands instead; without one it is the tool's own rule. */
function sourceOf(row: Sourced | undefined): Pick<Sourced, 'verification' | 'sources'> {
  return { verification: row?.verification ?? 'D', sources: row?.sources ?? [] };
}

/** The day a calendar counts from: what was typed, else today. What cannot be read counts from no day, and says why. */
export function startOf(own: OwnCalendar | undefined, today: string | undefined, { thresholds }: Guideline): CalendarStart {
  const typed = own?.start?.trim() ?? '';
  const now = spanOf(today);
  if (typed === '') return wholeDay(now) === undefined ? {} : { start: today! };
  const day = wholeDay(spanOf(typed));
  if (day === undefined) return { ownStart: true, startProblem: words.start.noDate };
  if (now && Math.abs(day - now.first) > thresholds.startWithinDays) return { ownStart: true, startProblem: words.start.far };
  return { start: typed, ownStart: true };
}

/** The day number of a date written to the day; undefined of a month, a year or none. */
function wholeDay(span: Span | undefined): number | undefined {
  return span && span.first === span.last ? span.first : undefined;
}
