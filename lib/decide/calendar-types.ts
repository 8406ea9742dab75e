/** Calendars: what a clinician types, and what is dated from it. */
import type { PlanDrug } from '../guideline/types.ts';

/** One step as the clinician typed it: it is kept as it is, whatever it says. */
export interface TypedStep {
  readonly mgPerDay: string;
  readonly days: string;
}

/** What the clinician typed for the calendar of one drug. */
export interface OwnCalendar {
  /** First day, as typed; empty or absent: today. */
  readonly start?: string;
  readonly steps?: readonly TypedStep[];
  /** Asked for where it is not offered by itself. */
  readonly asked?: boolean;
}
export type OwnCalendars = Readonly<Partial<Record<PlanDrug, OwnCalendar>>>;

/** The day a calendar counts from. */
export interface CalendarStart {
  /** ISO day; absent where neither one was typed that can be read nor today is known. */
  readonly start?: string;
  /** Typed by the clinician, readable or not. */
  readonly ownStart?: boolean;
  /** Why what was typed is no day to count from. */
  readonly startProblem?: string;
}

/** A typed step, dated and held against the article; or why it could not be. */
export interface DatedStep extends TypedStep {
  readonly problem?: { readonly field: 'mgPerDay' | 'days' | 'step'; readonly text: string };
  /** First and last day, ISO. */
  readonly from?: string;
  readonly to?: string;
  /** "prednisone-equivalent 80 mg/day" */
  readonly prednisone?: string;
  /** Where it stands to the Pneumocystis threshold. */
  readonly pneumocystis?: string;
  /** Above what the article gives, or more than the step before. */
  readonly warnings: readonly string[];
  /** Below what the article gives, as the end of a taper is. */
  readonly notes: readonly string[];
}

/** The dated steps as a picture: one bar a step. Days count from 0, doses are mg a day. */
export interface StepPlot {
  readonly bars: readonly { readonly day: number; readonly days: number; readonly mg: number; readonly from?: string; readonly to?: string }[];
  /** Days of all bars together. */
  readonly days: number;
  readonly mostMg: number;
  /** Dose from which Pneumocystis prophylaxis may be considered, after some weeks. */
  readonly thresholdMg: number;
  /** What the dashed line is: "Dashed: 3 mg/day, prednisone-equivalent 20 mg/day". */
  readonly threshold: string;
}

/** The clinician's own steps of dexamethasone. The tool dates and checks them; it proposes none. */
export interface OwnSteps extends CalendarStart {
  readonly drug: PlanDrug;
  readonly label: string;
  /** Shown; else only offered, to whoever asks. */
  readonly shown: boolean;
  /** What blocks the drug for this patient. */
  readonly blocked?: string;
  readonly because: string;
  readonly steps: readonly DatedStep[];
  /** The steps that are dated, as a whole: length and threshold; empty while none is. */
  readonly whole: readonly string[];
  /** Absent while no step is dated. */
  readonly plot?: StepPlot;
  readonly verification: string;
  readonly sources: readonly string[];
}

/** Why the calendar of an option that is not blocked is not shown: its steps are for the full dose. */
export interface CalendarLeftOut {
  readonly drug: PlanDrug;
  readonly label: string;
  /** "Calendar not shown, reduced kidney function: creatinine clearance 42; dose row CrCl 30-59 applies" */
  readonly text: string;
  readonly verification: string;
  readonly sources: readonly string[];
}

/** Dated steps of a drug that have a source; what follows them is per clinician. */
export interface PlanCalendar extends CalendarStart {
  readonly drug: PlanDrug;
  readonly label: string;
  /** `day` counts from the first dose, day 0, which is `start`. ISO day. */
  readonly steps: readonly { readonly day: number; readonly date?: string; readonly text: string; readonly kind: 'dose' | 'check'; readonly mgPerDay?: number }[];
  readonly afterwards: string;
  readonly note?: string;
  readonly verification: string;
  readonly sources: readonly string[];
}
