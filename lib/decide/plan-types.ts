/** The plan: what the panel shows and what is copied, in words. */
import type { PlanDrug, Track } from '../guideline/types.ts';
import type { CalendarLeftOut, OwnSteps, PlanCalendar } from './calendar-types.ts';
import type { PlanTexts } from './texts.ts';
import type { FactName } from './types.ts';

/** A monitoring row of the matched step. */
export interface MonitoringItem {
  readonly what: string;
  readonly when: string;
  readonly noInterval?: string;
  readonly threshold?: string;
  readonly why: string;
  readonly drug?: PlanDrug;
  /** Date reckoned from today where the interval has a source; ISO day. */
  readonly due?: string;
  readonly verification: string;
  readonly sources: readonly string[];
}

/** A line about a drug option, ready to show. */
export interface OptionText {
  readonly drug: PlanDrug;
  readonly label: string;
  /** Where its use is narrow: "refractory cases, specialist setting". */
  readonly qualifier?: string;
  /** Dose lines; empty when doses are withheld (under age) with `doseWithheld` saying why. */
  readonly doses: readonly { readonly label: string; readonly text: string; readonly verification: string; readonly folded?: 'more' | 'table' }[];
  readonly doseWithheld?: string;
  /** The dose taken now against the most at this kidney function; absent under age, and where there is none to hold it against. */
  readonly taken?: { readonly text: string; readonly above: boolean };
  /** Past entries in words, each with what ended it: "Pregabalin", stopped. */
  readonly tried?: string;
  /** Values that were read and that no rule can use. */
  readonly values?: readonly { readonly text: string; readonly evidence: readonly number[] }[];
  readonly offLabel: string;
  readonly evidenceNote: string;
  /** Filled squares: randomised; in radiation injury; primary endpoint met. */
  readonly evidenceMarks: readonly [boolean, boolean, boolean];
  readonly sources: readonly string[];
}

/** A scale to reassess with. */
export interface ScaleText {
  /** Name of its scores among the findings. */
  readonly id: string;
  readonly label: string;
  /** Lowest and highest score; absent where it is not known. */
  readonly range?: readonly [number, number];
  readonly higherIs: 'worse' | 'better';
  readonly cutoff?: { readonly atLeast?: number; readonly below?: number };
  /** "0-10, higher is worse; 4 or more: entry to the trials" */
  readonly text: string;
  /** Newest scores of this chart. */
  readonly evidence: readonly number[];
  readonly verification: string;
  readonly sources: readonly string[];
}

export type RuleOutState = 'found' | 'possible' | 'negated' | 'not-seen';

/** A cause that is to be told from a radiation neuropathy. */
export interface RuleOutRow {
  readonly cause: string;
  readonly state: RuleOutState;
  /** What tells of it, where its name does not say it. */
  readonly words: readonly string[];
  readonly evidence: readonly number[];
}

/** What the panel shows and what is copied into the note. */
export interface Plan {
  /** "Step 3: consider pregabalin or gabapentin" */
  readonly headline: string;
  /** The track that leads; absent when none is there. */
  readonly lead?: Track;
  /** One sentence under it. */
  readonly summary: string;
  /** Red-flag signs that are not urgent by themselves: first in the copied text; the panel has them above all else. */
  readonly signs?: string;
  /** What of the page could not be read; absent where all was. */
  readonly notRead?: readonly string[];
  /** The one thing that stands in the way, or nothing. */
  readonly obstacle?: { readonly text: string; readonly fact?: FactName; readonly unseen?: 'medicationList' };
  readonly options: readonly OptionText[];
  readonly procedures: readonly { readonly label: string; readonly note: string; readonly sources: readonly string[] }[];
  readonly adjuncts: readonly { readonly label: string; readonly note: string; readonly sources: readonly string[] }[];
  readonly monitoring: readonly MonitoringItem[];
  /** Where the article's evidence is weak, for the open steps. */
  readonly honestNotes: readonly string[];
  /** Calendars of the open options that are not blocked; none under age. */
  readonly calendars?: readonly PlanCalendar[];
  /** Those not shown because of the kidneys, with the reason; a drug once. */
  readonly calendarsLeftOut?: readonly CalendarLeftOut[];
  /** The clinician's own steps; absent under age, and where the drug is no option. */
  readonly ownSteps?: OwnSteps;
  /** `gap`: the words among what is not known that say no more than the question asks. */
  readonly questions: readonly { readonly fact: FactName; readonly question: string; readonly gap?: string }[];
  /** What the clinician stated in the panel, each in words: "recurrence excluded: yes". */
  readonly answers?: readonly { readonly fact: FactName; readonly text: string }[];
  /** Other causes, one by one, where a neuropathy may be radiation's. */
  readonly ruleOut?: readonly RuleOutRow[];
  /** Standard scales of the open tracks, with their range, direction and cut-off. */
  readonly scales?: readonly ScaleText[];
  /** What the article says about the open steps, each with the honest word about it. */
  readonly statements?: readonly { readonly text: string; readonly caveat?: string; readonly verification: string; readonly sources: readonly string[] }[];
  /** For each blocked option of the open tracks, what blocks it, and what would stand were it otherwise. */
  readonly unblocked?: readonly { readonly drug: PlanDrug; readonly without: string; readonly becomes: string }[];
  /** Ids of the reported latencies (data/latency) that fit the course and the nerves at hand, and of those of any nerve. */
  readonly ranges?: readonly string[];
  /** The lines of the copied text, in each size; absent outside the extension. */
  readonly texts?: PlanTexts;
  readonly guideline: {
    readonly version: string; readonly released: string; readonly review: string; readonly article: string;
    readonly changes?: readonly { readonly version: string; readonly date: string; readonly text: string }[];
  };
}
