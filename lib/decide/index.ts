/**
 * The decision: findings and answers in, assessment out. Pure, synchronous and
 * total. The tables it follows stand in tracks.ts; the knowledge is the
 * guideline's.
 */
import { blockWords, triedFacts } from '../guideline/data/decide-wording.ts';
import { guideline as ours, type Guideline } from '../guideline/index.ts';
import { unique } from './chart.ts';
import { changesOf, missingFacts } from './changes.ts';
import { cautionsOf } from './cautions.ts';
import { foundFacts, withAnswers, type Facts } from './facts.ts';
import { readGates, recurrenceGate } from './gates.ts';
import { medicationSummaries } from './medications.ts';
import { notKnownOf } from './not-known.ts';
import { countRules, weighDrugs, withOpen, type Weighed } from './options.ts';
import { openReading } from './reading.ts';
import { causeWords } from './reasons.ts';
import { flagsOf } from './red-flags.ts';
import { situationOf } from './situation.ts';
import { match, type TrackMatch } from './tracks.ts';
import type { Assessment, ChartFacts, FactName, TrackResult } from './types.ts';

export { makePlan } from './plan.ts';
export { planText, type PlanTextOptions, type WrittenPlan } from './plan-text.ts';

/**
 * Assesses a chart. Any findings and answers give a result; offsets and
 * evidence refer to `chart.findings` as given.
 */
export function decide(chart: ChartFacts, guideline: Guideline = ours): Assessment {
  const reading = openReading(chart, guideline);
  const found = foundFacts(reading);
  const facts = withAnswers(found, chart.answers);
  const weighed = weighDrugs(reading);
  const situation = situationOf(reading, facts, weighed);
  const matched = match(situation);
  const tracks = matched.tracks.map((one) => trackResult(one, facts, weighed));
  const options = withOpen(reading, weighed, tracks);
  const changes = changesOf({ facts, answered: (fact, to) => withAnswers(found, { ...chart.answers, [fact]: to }), situation, match: matched, recurrence: (other) => recurrenceGate(reading, other).state });
  const { outcome, primary } = matched;
  const age = reading.measures.age?.value;
  return {
    outcome,
    primaryStep: primary?.step ?? null,
    primaryTrack: primary?.track ?? null,
    tracks,
    facts,
    radiotherapy: reading.radiotherapy.summary,
    courses: reading.radiotherapy.courses,
    gates: readGates(reading, facts, tracks),
    options,
    ...interventionsOf(guideline, facts, tracks),
    cautions: facts.neuropathy.answer === 'yes' || facts.radiotherapy.answer === 'yes' ? cautionsOf(reading) : [],
    medications: medicationSummaries(reading.uses),
    ...flagsOf(reading, found, facts, outcome),
    rules: countRules(reading, options, tracks),
    missing: missingFacts(changes, facts),
    changes,
    notKnown: notKnownOf(reading, { facts, outcome, tracks, options }),
    ...(age !== undefined && { age }),
    dosesShown: age === undefined ? 'adult' : age < guideline.thresholds.adultAge ? 'no' : 'yes',
    findings: chart.findings,
    seen: chart.seen,
    ...(chart.today !== undefined && { today: chart.today }),
  };
}

function trackResult({ track, step, status, because, facts: names, blocked }: TrackMatch, facts: Facts, weighed: readonly Weighed[]): TrackResult {
  const option = blocked && weighed.find(({ drug }) => drug === blocked);
  const evidence = [...names.flatMap((name) => facts[name].evidence), ...(option ? option.reasons[0]!.evidence : [])];
  return { track, step, status, because: option ? `${because} ${blockSentence(option, facts)}` : because, evidence: unique(evidence), facts: ['radiotherapy', ...names] };
}

/** "Step 2, duloxetine, is contraindicated with selegiline. No trial of it documented." */
function blockSentence({ drug, step, reasons }: Weighed, facts: Facts): string {
  const reason = reasons[0]!;
  const verb = reason.severity === 'contraindicated' ? ',' + blockWords.contraindicated : ':';
  const tried = (triedFacts as Readonly<Partial<Record<string, FactName>>>)[drug];
  return `Step ${step}, ${drug}${verb} ${causeWords(reason)}.${tried && facts[tried].answer !== 'yes' ? ` ${blockWords.notTried}` : ''}`;
}

/** Procedures and adjuncts of the matched steps, by name. */
function interventionsOf(guideline: Guideline, facts: Facts, tracks: readonly TrackResult[]): Pick<Assessment, 'procedures' | 'adjuncts'> {
  const fitting = guideline.interventions.filter(({ tracks: own, step, onlyWhen }) =>
    tracks.some((result) => result.step !== null && own.includes(result.track) && (step === undefined || step === result.step))
    && (onlyWhen === undefined || facts[onlyWhen as FactName].answer === 'yes'));
  const ids = (kind: string): string[] => fitting.filter((one) => one.kind === kind).map(({ id }) => id);
  return { procedures: ids('procedure'), adjuncts: ids('adjunct') };
}
