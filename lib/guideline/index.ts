/** What we know, as one typed object. The assignments let the compiler check every data file; schema.ts checks it further in the tests. */
import { argues } from './data/argues.ts';
import { cautions } from './data/cautions.ts';
import { classes } from './data/classes.ts';
import { calendars, dialysisRows, doses, renalRows } from './data/doses.ts';
import { drugs } from './data/drugs.ts';
import { latency } from './data/latency.ts';
import { measures } from './data/measures.ts';
import { meta } from './data/meta.ts';
import { monitoring } from './data/monitoring.ts';
import { notKnown } from './data/notknown.ts';
import { problems } from './data/problems.ts';
import { procedures } from './data/procedures.ts';
import { rules as bevacizumab } from './data/rules/bevacizumab.ts';
import { rules as dexamethasone } from './data/rules/dexamethasone.ts';
import { rules as donepezil } from './data/rules/donepezil.ts';
import { rules as duloxetine } from './data/rules/duloxetine.ts';
import { rules as gabapentin } from './data/rules/gabapentin.ts';
import { rules as lidocaine } from './data/rules/lidocaine.ts';
import { rules as memantine } from './data/rules/memantine.ts';
import { rules as pregabalin } from './data/rules/pregabalin.ts';
import { scales } from './data/scales.ts';
import { sources } from './data/sources.ts';
import { statements } from './data/statements.ts';
import { interventions, options, steps } from './data/steps.ts';
import { thresholds, thresholdSources } from './data/thresholds.ts';
import { gates, headlines, honestWords, outcomes, questions } from './data/wording.ts';
import type {
  ArgumentRow, Calendar, CautionRule, DoseRow, Drug, DrugClass, DrugRule, GateWords, Headline, Intervention, LatencyRow,
  MeasureDefinition, Meta, MonitoringRow, NotKnownRow, OutcomeWords, Problem, QuestionRow, RenalRow, Scale, Source,
  Statement, StepOption, StepRow, ThresholdSource,
} from './types.ts';

export interface Guideline {
  readonly drugs: readonly Drug[];
  readonly classes: readonly DrugClass[];
  readonly problems: readonly Problem[];
  /** Operations that rules date; same shape as problems. */
  readonly procedures: readonly Problem[];
  readonly measures: readonly MeasureDefinition[];
  readonly scales: readonly Scale[];
  readonly rules: readonly DrugRule[];
  readonly cautions: readonly CautionRule[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly steps: readonly StepRow[];
  readonly options: readonly StepOption[];
  readonly interventions: readonly Intervention[];
  readonly doses: readonly DoseRow[];
  readonly renalRows: readonly RenalRow[];
  /** Instead of a renal row on dialysis. */
  readonly dialysisRows: readonly DoseRow[];
  readonly calendars: readonly Calendar[];
  readonly monitoring: readonly MonitoringRow[];
  readonly latency: readonly LatencyRow[];
  readonly thresholds: typeof thresholds;
  readonly thresholdSources: readonly ThresholdSource[];
  readonly gates: readonly GateWords[];
  readonly headlines: readonly Headline[];
  readonly outcomes: readonly OutcomeWords[];
  readonly questions: readonly QuestionRow[];
  readonly honestWords: typeof honestWords;
  readonly argues: readonly ArgumentRow[];
  readonly notKnown: readonly NotKnownRow[];
  readonly meta: Meta;
}

export const guideline: Guideline = {
  drugs, classes, problems, procedures, measures, scales,
  rules: [...dexamethasone, ...duloxetine, ...gabapentin, ...pregabalin, ...lidocaine, ...memantine, ...donepezil, ...bevacizumab],
  cautions, sources, statements, steps, options, interventions, doses, renalRows, dialysisRows, calendars, monitoring, latency,
  thresholds, thresholdSources, gates, headlines, outcomes, questions, honestWords, argues, notKnown, meta,
};
