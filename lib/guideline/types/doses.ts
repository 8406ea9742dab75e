/** Doses, calendars and monitoring, as their sources give them. */
import type { Condition } from './rules.ts';
import type { Sourced } from './sources.ts';
import type { PlanDrug, Track } from './words.ts';

/** A dose line of an adult, as its source gives it. Never reckoned. */
export interface DoseRow extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly kind: 'setting' | 'start' | 'titrate' | 'target' | 'max' | 'stop' | 'stop-point' | 'label' | 'alternative' | 'frail' | 'form' | 'kidney' | 'liver' | 'reported';
  /** Heading of the line: "Start", "Then", "Stop". */
  readonly label: string;
  readonly text: string;
  /** mg per kg of a weight-based dose; the tool multiplies it by the weight. */
  readonly mgPerKg?: number;
}

/** A row of a dose table by creatinine clearance in whole mL/min (rounded down), `from` included, `to` excluded. */
export interface RenalRow extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly from: number;
  readonly to: number | null;
  /** As the table writes the row. */
  readonly row: string;
  readonly text: string;
  /** The most of a day in this row, mg, by form where forms differ; absent where the row gives none. */
  readonly most?: readonly { readonly mg: number; readonly form?: string }[];
  /** Daily dose by the usual daily dose it replaces, mg. */
  readonly columns?: readonly { readonly usual: string; readonly daily: string }[];
}

/** Dated steps that a source gives; `day` counts from the first dose, which is day 0; `mgPerDay`: what the words of a dose make a day. */
export interface Calendar extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly label: string;
  readonly steps: readonly { readonly day: number; readonly text: string; readonly kind: 'dose' | 'check'; readonly mgPerDay?: number }[];
  /** What follows the last sourced step. */
  readonly afterwards: string;
}

/** A monitoring row of a drug, a step or a track. */
export interface MonitoringRow extends Sourced {
  readonly id: string;
  readonly drug?: PlanDrug;
  readonly tracks?: readonly Track[];
  readonly what: string;
  readonly when: string;
  /** That no source says how often, in words. */
  readonly noInterval?: string;
  readonly threshold?: string;
  readonly why: string;
  /** Days from today by which it is due first, where an interval has a source or is a tool rule. */
  readonly dueDays?: number;
  /** Shown only where this condition holds. */
  readonly onlyWhen?: Condition;
  /** Shown only where a track of `tracks` has this status. */
  readonly onlyStatus?: 'observe';
}
