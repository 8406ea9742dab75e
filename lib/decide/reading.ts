/** Everything read from a chart once, for facts, rules, gates and cautions to ask. */
import type { CautionRule, Drug, DrugClass, DrugRule, Problem, Scale } from '../guideline/types.ts';
import type { Chart } from './chart.ts';
import type { Measures } from './measures.ts';
import type { DrugUses } from './medications.ts';
import type { Radiotherapy } from './radiotherapy.ts';
import type { Thresholds } from './thresholds.ts';

/** The part of the guideline that the decision stands on. */
export interface Knowledge {
  readonly drugs: readonly Drug[];
  readonly classes: readonly DrugClass[];
  readonly problems: readonly Problem[];
  readonly measures: readonly { readonly id: string; readonly label: string }[];
  readonly scales: readonly Scale[];
  readonly rules: readonly DrugRule[];
  readonly cautions: readonly CautionRule[];
  readonly thresholds: Thresholds;
}

export interface Reading {
  readonly chart: Chart;
  readonly knowledge: Knowledge;
  readonly uses: DrugUses;
  readonly radiotherapy: Radiotherapy;
  readonly measures: Measures;
  /** How a drug, class or problem is called on screen. */
  readonly label: (id: string) => string;
}
