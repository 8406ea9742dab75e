/** When a rule or caution speaks, and what it says. */
import type { Sourced } from './sources.ts';
import type { CautionLevel, PlanDrug, Route, Severity } from './words.ts';

/**
 * When a rule fires. Several keys are never combined in one condition: use
 * `all`. Names are ids of data/drugs.ts (drug or class), data/problems.ts and
 * data/measures.ts; a test checks that each exists.
 */
export type Condition =
  /** Any of these drugs or classes is active by a systemic route; or was stopped less than `washoutDays` ago. `route` narrows to one route. `once`: it is given once, as a vaccine is; what was given counts no more, what is planned does. */
  | { readonly takes: readonly string[]; readonly washoutDays?: number; readonly route?: Route; readonly once?: true }
  /** Taken by a systemic route for longer than this (start date known). */
  | { readonly takenForDays: { readonly drug: string; readonly above: number } }
  /** Daily dose of the drug itself, in mg. */
  | { readonly dailyDose: { readonly drug: string; readonly aboveMg: number } }
  /** A present problem, any of these. `unless`: not while one of these is present too. `ever`: historical counts. */
  | { readonly problem: readonly string[]; readonly unless?: readonly string[]; readonly ever?: boolean; readonly withinDays?: number }
  /** Newest value of a lab, vital or derived measure (data/measures.ts fixes the unit). */
  | { readonly measure: string; readonly below?: number; readonly atMost?: number; readonly above?: number; readonly atLeast?: number }
  /** Age in years. */
  | { readonly age: { readonly below?: number; readonly atLeast?: number } }
  /** Recorded allergy or hypersensitivity to any of these drugs or classes. */
  | { readonly allergy: readonly string[] }
  /** Operation done less than `withinDays` ago, or (with `planned`) scheduled or decided. */
  | { readonly procedure: readonly string[]; readonly withinDays?: number; readonly planned?: boolean }
  /** A course of radiotherapy received treated one of these regions. */
  | { readonly radiotherapySite: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** Holds unless the inner condition is seen to hold (an absence: "without pyridoxine"). */
  | { readonly absent: Condition };

/** One contraindication, warning, interaction, renal or hepatic rule of a drug of the plan. */
export interface DrugRule extends Sourced {
  /** section/drug/partner-or-condition, e.g. `5/duloxetine/tamoxifen`. Stable. */
  readonly id: string;
  readonly drug: PlanDrug;
  readonly severity: Severity;
  readonly when: Condition;
  /** What may happen, one short sentence, no order. */
  readonly effect: string;
  /** What the clinician may want to ask or check. */
  readonly ask?: string;
}

/** A row of facts.md section 4. */
export interface CautionRule extends Sourced {
  readonly id: string;
  /** Generic name, id in data/drugs.ts. */
  readonly drug: string;
  /** Level when no condition of `levels` holds; null: shows nothing outside its conditions. */
  readonly level: CautionLevel | null;
  /** First whose condition holds sets the level. */
  readonly levels?: readonly { readonly level: CautionLevel; readonly when: Condition; readonly because: string }[];
  /** Adds a reason and keeps the level. */
  readonly raise?: readonly { readonly when: Condition; readonly because: string }[];
  readonly reason: string;
  readonly ask: string;
}
