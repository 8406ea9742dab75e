/** The words of the decision. One meaning each; the README fixes them. */
import type { CautionLevel, PlanDrug, Severity, Step, Track, Verification } from '../guideline/types.ts';
import type { ChartDate, Finding, Seen } from '../detect/types.ts';

export type * from './calendar-types.ts';
export type * from './plan-types.ts';

export const FACTS = [
  'radiotherapy', 'neuropathy', 'neuropathic-pain', 'pain-persistent', 'necrosis', 'inflammation',
  'necrosis-symptomatic', 'cognitive-impairment', 'brain-radiotherapy', 'recurrence-excluded',
  'steroid-tried', 'steroid-current', 'steroid-failed',
  'duloxetine-tried', 'duloxetine-current', 'duloxetine-failed', 'urgent',
] as const;
export type FactName = (typeof FACTS)[number];
export type Answer = 'yes' | 'no' | 'unknown';
export type Answers = Readonly<Partial<Record<FactName, Answer>>>;

export type Outcome = 'urgent' | 'specialist' | 'radiotherapy-planned' | 'no-radiotherapy' | 'no-neuropathy' | 'matched';
export type TrackStatus = 'matched' | 'in-progress' | 'provisional' | 'consider' | 'observe' | 'refer' | 'closed';
export type GateName = 'severity' | 'distribution' | 'timing' | 'recurrence' | 'other-causes' | 'mri';
export type GateState = 'done' | 'flag' | 'not-seen';
export type Use = 'clear' | 'caution' | 'blocked';

/** Evidence everywhere below: indexes into `Assessment.findings`. */
export interface Fact {
  readonly answer: Answer;
  readonly evidence: readonly number[];
  /** Stated by the clinician in the panel; outranks findings. */
  readonly answered?: boolean;
  /** Findings that say otherwise than the answer. */
  readonly against?: readonly number[];
  /** Why it is unknown, or what settled a disagreement; for people. */
  readonly because?: string;
}

export interface TrackResult {
  readonly track: Track;
  readonly step: Step | null;
  readonly status: TrackStatus;
  /** The facts that opened it, in words. */
  readonly because: string;
  readonly evidence: readonly number[];
  /** The facts that opened it; radiotherapy first, without which there is no track. */
  readonly facts?: readonly FactName[];
}

export interface Gate {
  readonly gate: GateName;
  readonly state: GateState;
  readonly because: string;
  readonly evidence: readonly number[];
  /** Notes that raise no flag (AA6, reported latency ranges). */
  readonly notes: readonly string[];
  /** mri outside necrosis and cognition: not asked for. */
  readonly asked: boolean;
}

export interface Reason {
  /** Rule id in lib/guideline. */
  readonly rule: string;
  readonly severity: Severity;
  /** The thing in this chart that fired it: "tamoxifen", "eGFR 24 (11 Feb 2026, old)". */
  readonly because: string;
  /** The same without how a value was reckoned, and without what the effect says already; absent where that is no shorter. */
  readonly brief?: string;
  readonly effect: string;
  readonly evidence: readonly number[];
  readonly verification?: Verification;
}

export interface Option {
  readonly drug: PlanDrug;
  readonly step: Step;
  readonly use: Use;
  readonly reasons: readonly Reason[];
  /** Rules of this drug whose input was not seen, by id. */
  readonly notChecked: readonly string[];
  readonly rules: { readonly checked: number; readonly of: number };
  /** Entries that say it is being taken, whatever for; absent when none does. */
  readonly takenNow?: readonly number[];
  /** Entries that say it was taken before and is no longer; absent while it is taken, and when none does. */
  readonly triedBefore?: readonly number[];
  /** On a track that is open and at the step matched there. */
  readonly open: boolean;
}

export interface Caution {
  readonly drug: string;
  readonly level: CautionLevel;
  readonly status: 'active' | 'unknown';
  readonly reasons: readonly string[];
  readonly ask: string;
  /** Caution rule id. */
  readonly rule: string;
  readonly evidence: readonly number[];
  readonly verification?: Verification;
}

export interface MedicationSummary {
  readonly drug: string;
  readonly status: 'active' | 'inactive' | 'unknown';
  readonly systemic: 'yes' | 'no' | 'unknown';
  readonly evidence: readonly number[];
}

/** What one other answer to a fact would make of the result. */
export interface Change {
  readonly fact: FactName;
  readonly from: Answer;
  readonly to: 'yes' | 'no';
  readonly outcome: Outcome;
  readonly primaryStep: Step | null;
  readonly primaryTrack: Track | null;
  readonly primaryStatus: TrackStatus | null;
  /** State of the recurrence gate, where that would change. */
  readonly recurrence?: GateState;
  /** Tracks that would open, close (or no longer be there), or stand at another step or status. */
  readonly tracks?: readonly { readonly track: Track; readonly becomes: 'open' | 'closed' | 'other'; readonly step: Step | null; readonly status: TrackStatus | null }[];
}

export interface RedFlag {
  readonly name: string;
  readonly because: string;
  readonly evidence: readonly number[];
}

export interface RadiotherapySummary {
  readonly sites: readonly string[];
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly modality?: string;
  /** ISO, as far as written. */
  readonly ended?: string;
  readonly onset?: string;
  readonly latencyMonths?: number;
  /** Onset has no date: latency runs to today. */
  readonly latencyToToday?: boolean;
}

/** A course of radiotherapy received, told once however often the chart tells it. */
export interface Course {
  /** Plain site words, lower case. */
  readonly sites: readonly string[];
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly modality?: string;
  readonly ended?: ChartDate;
  /** A dose no course can have: shown, never used. */
  readonly implausible?: boolean;
  readonly evidence: readonly number[];
}

export interface Assessment {
  readonly outcome: Outcome;
  readonly primaryStep: Step | null;
  /** Which track `primaryStep` belongs to; null when there is none. */
  readonly primaryTrack: Track | null;
  readonly tracks: readonly TrackResult[];
  readonly facts: Readonly<Record<FactName, Fact>>;
  readonly radiotherapy: RadiotherapySummary;
  /** In the order of the chart. */
  readonly courses?: readonly Course[];
  readonly gates: readonly Gate[];
  readonly options: readonly Option[];
  readonly procedures: readonly string[];
  readonly adjuncts: readonly string[];
  readonly cautions: readonly Caution[];
  readonly medications: readonly MedicationSummary[];
  /** All that fire when `urgent`; else those that are loud without back pain, shown above the step. */
  readonly redFlags: readonly RedFlag[];
  /** Written as possible only; and read, and said by the clinician not to be current. Absent where none is. */
  readonly possibleFlags?: readonly RedFlag[];
  readonly setAsideFlags?: readonly RedFlag[];
  readonly rules: { readonly checked: number; readonly of: number };
  readonly missing: readonly FactName[];
  /** Every single answer that would change the result, greatest change first. */
  readonly changes?: readonly Change[];
  /** Further things not known (NE rows), in words. */
  readonly notKnown: readonly string[];
  /** Age in years where known; under the adult age no dose shows. */
  readonly age?: number;
  readonly dosesShown: 'yes' | 'adult' | 'no';
  readonly findings: readonly Finding[];
  readonly seen: Seen;
  /** ISO day. */
  readonly today?: string;
}

/** What `decide` stands on. */
export interface ChartFacts {
  readonly findings: readonly Finding[];
  readonly seen: Seen;
  readonly answers: Answers;
  /** ISO day; absent: no latency to today. */
  readonly today?: string;
}
