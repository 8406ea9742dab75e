/**
 * What we know, as one typed object. The assignments let the compiler check every data file; schema.ts checks it further
 * at every build and in the tests. What pages load (names and terms) stands apart in the data and is joined here with labels, codes and groups.
 */
import { allergyClasses } from './data/allergy-classes.ts';
import { argues } from './data/argues.ts';
import { cautions } from './data/cautions.ts';
import { classes } from './data/classes.ts';
import { calendars, dialysisRows, doses, renalRows } from './data/doses.ts';
import { drugs as drugNames } from './data/drugs.ts';
import { latency } from './data/latency.ts';
import { measureLabels } from './data/measure-labels.ts';
import { measures as measureTerms } from './data/measures.ts';
import { meta } from './data/meta.ts';
import { monitoring } from './data/monitoring.ts';
import { notKnown } from './data/notknown.ts';
import { problemLabels } from './data/problem-labels.ts';
import { problems as problemTerms } from './data/problems.ts';
import { procedures as procedureTerms } from './data/procedures.ts';
import { rules as bevacizumab } from './data/rules/bevacizumab.ts';
import { rules as dexamethasone } from './data/rules/dexamethasone.ts';
import { rules as donepezil } from './data/rules/donepezil.ts';
import { rules as duloxetine } from './data/rules/duloxetine.ts';
import { rules as gabapentin } from './data/rules/gabapentin.ts';
import { rules as lidocaine } from './data/rules/lidocaine.ts';
import { rules as memantine } from './data/rules/memantine.ts';
import { rules as pregabalin } from './data/rules/pregabalin.ts';
import { rxnorm } from './data/rxnorm.ts';
import { scaleFacts } from './data/scale-facts.ts';
import { scales as scaleTerms } from './data/scales.ts';
import { sources } from './data/sources.ts';
import { statements } from './data/statements.ts';
import { interventions, options, steps } from './data/steps.ts';
import { thresholds, thresholdSources } from './data/thresholds.ts';
import { headlines, outcomes } from './data/headlines.ts';
import { gates, honestWords, questions } from './data/wording.ts';
import type {
  AllergyClass, ArgumentRow, Calendar, CautionRule, DoseRow, Drug, DrugClass, DrugNames, DrugRule, GateWords, Headline, Intervention, LatencyRow,
  MeasureDefinition, Meta, MonitoringRow, NotKnownRow, OutcomeWords, Problem, QuestionRow, RenalRow, Scale, Source,
  Statement, StepOption, StepRow, ThresholdSource,
} from './types.ts';

export interface Guideline {
  readonly drugs: readonly Drug[];
  readonly classes: readonly DrugClass[];
  readonly allergyClasses: readonly AllergyClass[];
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

/** Joins terms and facts of one id. A term without facts, or a fact without terms, is a mistake in the data. */
function joined<T extends { readonly id: string }, F extends { readonly id: string }>(terms: readonly T[], facts: readonly F[]): (T & F)[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return terms.map((term) => {
    const fact = byId.get(term.id);
    if (!fact) throw new Error(`guideline data: ${term.id} has no label`);
    return { ...term, ...fact };
  });
}

function withGroups(names: readonly DrugNames[]): Drug[] {
  const codes = new Map<string, (typeof rxnorm)[number]>(rxnorm.map((row) => [row.drug, row]));
  const groups = new Map<string, string[]>();
  for (const { id, members } of classes) for (const member of members) groups.set(member, [...(groups.get(member) ?? []), id]);
  return names.map((drug) => {
    const code = codes.get(drug.id);
    const own = groups.get(drug.id);
    return { ...drug, ...(code && { rxcui: code.rxcui }), ...(own && { classes: own }), verification: code?.verification ?? 'GK' };
  });
}

export const guideline: Guideline = {
  drugs: withGroups(drugNames),
  classes,
  allergyClasses,
  problems: joined(problemTerms, problemLabels),
  procedures: joined(procedureTerms, problemLabels),
  measures: joined(measureTerms, measureLabels),
  scales: joined(scaleTerms, scaleFacts),
  rules: [...dexamethasone, ...duloxetine, ...gabapentin, ...pregabalin, ...lidocaine, ...memantine, ...donepezil, ...bevacizumab],
  cautions, sources, statements, steps, options, interventions, doses, renalRows, dialysisRows, calendars, monitoring, latency,
  thresholds, thresholdSources, gates, headlines, outcomes, questions, honestWords, argues, notKnown, meta,
};
