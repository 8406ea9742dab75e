/**
 * Words about calendars and about the steps that a clinician types. `{}` marks where a number or a date goes. No schedule
 * is proposed: none is validated (facts.md S12).
 */
export const calendarWords = {
  start: {
    noDate: 'Not a date. A day is needed, such as 2026-12-01: nothing is dated.',
    far: 'More than a year from today: is the year right? Nothing is dated.',
  },
  dose: {
    missing: 'The dose is missing.',
    noNumber: 'The dose is not a number. It is written as 4 or 1.5.',
    notAboveZero: 'A dose is more than 0 mg.',
    tooMuch: 'More than {most} mg a day is not taken: is the dose right?',
  },
  days: {
    missing: 'The days are missing.',
    noNumber: 'Days are a whole number, such as 7.',
    notAboveZero: 'A step lasts 1 day or more.',
    tooMany: 'More than {most} days a step are not taken: are the days right?',
  },
  stepBefore: 'Not dated: a step before it cannot be read.',
  tooManySteps: 'More than {most} steps are not taken; those after are not dated.',
  above: 'above the article\'s {to} mg/day',
  below: 'below the article\'s {from} mg/day',
  higher: 'more than the step before',
  prednisone: 'prednisone-equivalent {mg} mg/day',
  pneumocystis: {
    below: 'below the Pneumocystis threshold of {mg} mg/day',
    runs: '{mg} mg/day or more for {days} of {most} days: Pneumocystis threshold not reached',
    runsHigh: 'above {mg} mg/day for {days} of {most} days: Pneumocystis threshold not reached',
    reached: 'Pneumocystis threshold reached {date}: {mg} mg/day or more for {weeks} weeks; prophylaxis may be considered',
    reachedHigh: 'Pneumocystis threshold reached {date}: above {mg} mg/day for {weeks} weeks; prophylaxis may be considered',
    since: 'Pneumocystis threshold reached {date}',
  },
  length: {
    within: '{days} days in all: within the article\'s {from} to {to} weeks',
    shorter: '{days} days in all: shorter than the article\'s {from} to {to} weeks',
    longer: '{days} days in all: longer than the article\'s {from} to {to} weeks',
  },
  taken: 'Taken now: these are the steps of a new start, and not dated from today.',
  earlier: {
    counted: 'Before these steps {mg} mg/day for {days} days as charted, since {date}: counted towards the Pneumocystis threshold, not in the length',
    uncounted: 'The chart gives dexamethasone before these steps; what was taken earlier is not counted',
    short: 'earlier intake not counted',
  },
  threshold: 'Dashed: {mg} mg/day, prednisone-equivalent {prednisone} mg/day, the Pneumocystis threshold',
  noTaper: 'No taper is validated, so none is proposed: the steps are yours. The article gives {fromMg} to {toMg} mg/day and a gradual taper over {fromWeeks} to {toWeeks} weeks.',
  blocked: 'Blocked for this patient as charted',
  /** Of a calendar for the full dose, where the kidneys ask for less. */
  kidney: {
    dialysis: 'Calendar not shown, on dialysis: its steps are for the full dose',
    unknown: 'Calendar not shown. {because}',
    row: 'Calendar not shown, reduced kidney function: {because}; dose row CrCl {row} applies',
    nearRows: 'Calendar not shown, reduced kidney function: {because}; dose row CrCl {row} or {near} applies',
    noRow: 'Calendar not shown, reduced kidney function: {because}; its steps are for the full dose',
  },
} as const;

/** Words of a calendar in the copied text: all that the panel needs of these. */
export const copiedCalendarWords = {
  begun: 'if begun {date}',
  begunOwn: 'if begun {date}, day set by the clinician',
  noStart: 'first day typed by the clinician cannot be read',
  day: 'day {day}',
  afterwards: 'then',
  steps: 'the clinician\'s own steps, no validated taper',
  span: '{from} to {to}',
  dose: '{mg} mg/day for {days} days',
  doseOneDay: '{mg} mg/day for 1 day',
  leftOut: '{count} of the typed steps cannot be read or dated and are left out',
} as const;

/** The drug whose steps a clinician types. */
export const ownStepsDrug = 'dexamethasone';
