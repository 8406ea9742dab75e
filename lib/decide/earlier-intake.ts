/** What the chart gives of dexamethasone before the clinician's own steps: it counts towards the Pneumocystis threshold, or is said not to be counted. */
import { calendarWords, ownStepsDrug } from '../guideline/data/calendar-wording.ts';
import type { Guideline } from '../guideline/index.ts';
import { dateSpan, dateWords, spanOf } from './dates.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import type { Assessment, DatedStep } from './types.ts';

const words = calendarWords.earlier;
/** Days. */
export const WEEK = 7;

/** How far the steps have come. */
export interface Course {
  /** Days so far. */
  readonly day: number;
  /** Dose of the step before, mg a day; before the first one none is more. */
  readonly before: number;
  /** Days on end at each threshold, up to now. */
  readonly runs: readonly number[];
  /** The day, counted from 0, on which each threshold was reached; below 0 before the first step. */
  readonly reached: readonly (number | undefined)[];
}

/** The two thresholds of Pneumocystis prophylaxis in prednisone: from a dose on, and above a dose. */
export const THRESHOLDS = ['pneumocystis', 'pneumocystisHigh'] as const;
/** The thresholds whose sources stand with the steps. */
export const HELD_AGAINST: ReadonlySet<string> = new Set(['prednisonePerDexamethasone', ...THRESHOLDS]);

/** Whether a daily dose in mg meets each threshold. */
export function meetsThresholds(mg: number, { thresholds }: Guideline): boolean[] {
  const { prednisoneMg, dexamethasoneMg } = thresholds.prednisonePerDexamethasone;
  const prednisone = (mg * prednisoneMg) / dexamethasoneMg;
  return THRESHOLDS.map((name) => (name === 'pneumocystis' ? prednisone >= thresholds[name].prednisoneMg : prednisone > thresholds[name].prednisoneMg));
}

/** One dose without a break up to the day before the first step. */
interface Counted { readonly mg: number; readonly days: number; readonly since: string }
/** Or intake of which that is not known. */
export type EarlierIntake = Counted | 'uncounted';

/** Counted only where the chart gives one daily dose, taken now, and the day it began, and the steps have a first day (`start`); undefined where it tells of none, or of none before the first step. */
export function earlierIntake({ facts }: Assessment, { uses }: Reading, start: string | undefined): EarlierIntake | undefined {
  const entries = uses.systemic(ownStepsDrug).flatMap((use) => use.entries);
  if (entries.length === 0) return facts['steroid-tried'].answer === 'yes' ? 'uncounted' : undefined;
  const told = new Set(entries.map(({ medication: { status, dailyDoseMg, started } }) => (status === 'active' ? `${dailyDoseMg} ${started?.iso}` : status)));
  const { dailyDoseMg: mg, started, status } = entries[0]!.medication;
  const [from, to] = [dateSpan(started), spanOf(start)];
  if (told.size > 1 || status !== 'active' || mg === undefined || !started || !from || from.first !== from.last || !to) return 'uncounted';
  const days = to.first - from.first;
  return days > 0 ? { mg, days, since: started.iso } : undefined;
}

/** Where the steps begin: what was taken before has run towards the thresholds already. */
export function afterIntake(earlier: EarlierIntake | undefined, guideline: Guideline): Course {
  const { mg = 0, days = 0 }: Partial<Counted> = typeof earlier === 'object' ? earlier : {};
  const runs = meetsThresholds(mg, guideline).map((meets) => (meets ? days : 0));
  const reached = THRESHOLDS.map((name, place) => {
    const most = WEEK * guideline.thresholds[name].weeks;
    return runs[place]! >= most ? most - days - 1 : undefined;
  });
  return { day: 0, before: Infinity, runs, reached };
}

/** What is said of it above the length of the steps. */
export function earlierWords(earlier: EarlierIntake | undefined): string[] {
  if (earlier === undefined) return [];
  return [earlier === 'uncounted' ? words.uncounted : fill(words.counted, { mg: earlier.mg, days: earlier.days, date: dateWords(earlier.since) })];
}

/** A threshold that is not reached without what was taken before may be reached with it. */
export function withEarlier<T extends Required<Pick<DatedStep, 'pneumocystis'>>>(told: T, earlier: EarlierIntake | undefined): T {
  return earlier === 'uncounted' ? { ...told, pneumocystis: `${told.pneumocystis}; ${words.short}` } : told;
}
