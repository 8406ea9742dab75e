/** Calendars as lines of the copied plan: sourced steps, and the clinician's own, marked as theirs. */
import { copiedCalendarWords as words } from '../guideline/data/calendar-wording.ts';
import { dateWords } from './dates.ts';
import { fill } from './fill.ts';
import type { CalendarStart, DatedStep, OwnSteps, Plan, PlanCalendar } from './types.ts';

/** A line a calendar, shown or not; for own steps a line each, between what they are and how long they last. */
export function calendarLines({ calendars = [], calendarsLeftOut = [], ownSteps }: Plan): string[] {
  return [...(ownSteps ? ownLines(ownSteps) : []), ...calendars.map(calendarLine), ...calendarsLeftOut.map(({ label, text }) => `${label}: ${text}`)];
}

function calendarLine({ label, steps, afterwards, note, ...begin }: PlanCalendar): string {
  const dated = steps.map(({ date, day, text }) => `${date === undefined ? fill(words.day, { day }) : dateWords(date)} ${text}`).join(', ');
  return `${[label, ...begun(begin)].join(', ')}: ${dated}; ${words.afterwards} ${afterwards}${note === undefined ? '' : `. ${note}`}`;
}

function begun({ start, ownStart, startProblem }: CalendarStart): string[] {
  if (startProblem !== undefined) return [words.noStart];
  return start === undefined ? [] : [fill(ownStart ? words.begunOwn : words.begun, { date: dateWords(start) })];
}

function ownLines({ label, steps, whole, blocked, ...begin }: OwnSteps): string[] {
  const dated = steps.filter(({ prednisone }) => prednisone !== undefined);
  if (dated.length === 0) return [];
  const left = steps.filter(({ problem }) => problem !== undefined).length;
  return [
    [label, words.steps, ...begun(begin), ...(blocked === undefined ? [] : [blocked])].join(', '),
    ...dated.map(stepLine),
    ...whole.map((line) => `${label}: ${line}`),
    ...(left > 0 ? [`${label}: ${fill(words.leftOut, { count: left })}`] : []),
  ];
}

function stepLine({ mgPerDay, days, from, to, prednisone, pneumocystis, warnings, notes }: DatedStep): string {
  const count = days.trim();
  const dose = fill(count === '1' ? words.doseOneDay : words.dose, { mg: mgPerDay.trim(), days: count });
  const span = from === undefined ? '' : `${from === to ? dateWords(from) : fill(words.span, { from: dateWords(from), to: dateWords(to!) })}: `;
  return `${span}${[dose, prednisone, pneumocystis, ...warnings, ...notes].join('; ')}`;
}
