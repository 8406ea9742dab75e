/** What the panel shows and what is copied: the words of the guideline for one assessment. No orders. */
import { answerWords, questionWords } from '../guideline/data/decide-wording.ts';
import { guideline as ours, type Guideline } from '../guideline/index.ts';
import type { PlanDrug, StepOption } from '../guideline/types.ts';
import { calendarsLeftOut, calendarsOf } from './calendar.ts';
import { ownStepsOf } from './calendar-steps.ts';
import { dateWords } from './dates.ts';
import { doseLines } from './doses.ts';
import { leadWords } from './headline.ts';
import { monitoringOf } from './monitoring.ts';
import { obstacleOf } from './obstacle.ts';
import { rangesDrawn } from './latency-ranges.ts';
import { readingOf, type Reading } from './reading.ts';
import { sentenceCase } from './reasons.ts';
import { ruleOutOf } from './rule-out.ts';
import { scalesOf } from './scales.ts';
import { takenOf, triedOf } from './taken.ts';
import type { Assessment, FactName, Option, OptionText, OwnCalendars, Plan } from './types.ts';
import { unblockedOf } from './unblocked.ts';
import { valuesOf } from './values.ts';

/** The plan of an assessment, with what the clinician typed for its calendars, and what of the page could not be read. Under age and for blocked options no dose shows. */
export function makePlan(assessment: Assessment, guideline: Guideline = ours, own: OwnCalendars = {}, notRead: readonly string[] = []): Plan {
  const reading = readingOf(assessment, guideline);
  const { version, released, review, article, changes } = guideline.meta;
  return {
    ...leadWords(assessment, reading, notRead),
    ...obstacleOf(assessment, reading),
    options: optionTexts(assessment, reading),
    procedures: interventions(assessment.procedures, guideline),
    adjuncts: interventions(assessment.adjuncts, guideline),
    monitoring: monitoringOf(assessment, reading, own),
    scales: scalesOf(assessment, reading),
    ruleOut: assessment.outcome === 'matched' ? ruleOutOf(assessment, reading) : [],
    statements: statementsOf(assessment, guideline),
    unblocked: unblockedOf(assessment, reading),
    ranges: rangesDrawn(reading),
    honestNotes: honestNotes(assessment, guideline),
    calendars: calendarsOf(assessment, reading, own),
    calendarsLeftOut: calendarsLeftOut(assessment, reading),
    ...ownStepsOf(assessment, reading, own),
    questions: assessment.missing.filter((fact) => isAsked(assessment, reading, fact)).flatMap((fact) => question(assessment, guideline, fact)),
    ...answersOf(assessment, guideline),
    ...(notRead.length > 0 && { notRead }),
    guideline: { version, released, review, article: `${article.review} (${dateWords(article.updated)})`, changes },
  };
}

/** A text for every drug of the open tracks, at the step it belongs to there. */
function optionTexts(assessment: Assessment, reading: Reading): OptionText[] {
  return assessment.options.flatMap((option) => {
    const row = optionRow(assessment, reading.guideline, option.drug);
    return row ? [optionText(assessment, reading, option, row)] : [];
  });
}

function optionRow({ tracks }: Assessment, guideline: Guideline, drug: PlanDrug): StepOption | undefined {
  const rows = guideline.options.filter((row) => row.drug === drug && tracks.some(({ track, status }) => track === row.track && status !== 'closed'));
  return rows.find((row) => tracks.some(({ track, step }) => track === row.track && step === row.step)) ?? rows[0];
}

function optionText({ dosesShown }: Assessment, reading: Reading, option: Option, row: StepOption): OptionText {
  const { honestWords } = reading.guideline;
  const withheld = dosesShown === 'no' ? honestWords.underAge : undefined;
  return {
    drug: row.drug,
    label: row.label,
    ...(row.qualifier !== undefined && { qualifier: row.qualifier }),
    doses: withheld !== undefined || option.use === 'blocked' ? [] : doseLines(reading, row.drug),
    ...(withheld !== undefined && { doseWithheld: withheld }),
    ...(withheld === undefined && takenOf(option, reading)),
    ...triedOf(option, reading),
    ...valuesOf(option.drug, reading),
    offLabel: row.offLabel,
    evidenceNote: row.evidenceNote,
    evidenceMarks: row.evidenceMarks,
    sources: row.sources,
  };
}

function interventions(ids: readonly string[], guideline: Guideline): Plan['adjuncts'] {
  return guideline.interventions.filter(({ id }) => ids.includes(id)).map(({ label, note, sources }) => ({ label, note, sources }));
}

/** What the article says about the open steps and their options, in its own order. None under age: some name doses. */
function statementsOf({ tracks, dosesShown }: Assessment, guideline: Guideline): NonNullable<Plan['statements']> {
  if (dosesShown === 'no') return [];
  const isOpen = (row: { readonly track: string; readonly step: number }): boolean => tracks.some(({ track, step }) => track === row.track && step === row.step);
  const ids = new Set([...guideline.steps, ...guideline.options].filter(isOpen).flatMap(({ statements }) => statements));
  return guideline.statements.filter(({ id }) => ids.has(id)).map(({ text, caveat, verification, sources }) => ({ text, ...(caveat !== undefined && { caveat }), verification, sources }));
}

/** Of the open steps, and what else the article leaves out or takes from elsewhere. */
function honestNotes({ tracks }: Assessment, guideline: Guideline): string[] {
  const rows = guideline.steps.filter((row) => tracks.some(({ track, step }) => track === row.track && step === row.step));
  const also = rows.flatMap(({ alsoShow }) => (alsoShow ? [`${sentenceCase(alsoShow.drug)}: ${alsoShow.because}`] : []));
  const omitted = guideline.interventions.filter(({ kind, tracks: own }) => kind === 'not-supported' && rows.some(({ track }) => own.includes(track)));
  const nerve = rows.some(({ track }) => track === 'pain' || track === 'function') ? [guideline.honestWords.course, guideline.honestWords.responseTime] : [];
  return [...new Set([...rows.flatMap(({ honestNotes: own }) => own), ...also, ...nerve, ...omitted.map(({ label, note }) => `${label}: ${note}`)])];
}

/** Beside an optic neuropathy or myelopathy only another neuropathy is asked for: the rest may be true of these themselves. No lesion of the brain is asked for where every course lies elsewhere and nothing hints at one. */
function isAsked({ outcome, facts }: Assessment, { radiotherapy }: Reading, fact: FactName): boolean {
  if (outcome === 'specialist') return fact === 'neuropathy' || fact === 'urgent';
  return fact !== 'necrosis' || facts.necrosis.evidence.length > 0 || facts['brain-radiotherapy'].answer !== 'no' || radiotherapy.regions.has('spine');
}

function question({ notKnown, outcome }: Assessment, guideline: Guideline, fact: FactName): Plan['questions'] {
  const row = guideline.questions.find((one) => one.fact === fact);
  const gap = guideline.notKnown.find((one) => one.fact === fact && notKnown.includes(one.says));
  return row ? [{ fact, question: outcome === 'specialist' && fact === 'neuropathy' ? questionWords.another : row.question, ...(gap && { gap: gap.says }) }] : [];
}

/** The clinician's own answers, in the order of the questions; they outrank the chart and are told as theirs. */
function answersOf({ facts }: Assessment, { questions }: Guideline): Pick<Plan, 'answers'> {
  const answers = questions.flatMap(({ fact, label }) => {
    const { answer, answered } = facts[fact as FactName];
    return answered ? [{ fact: fact as FactName, text: `${label}: ${answerWords[answer]}` }] : [];
  });
  return answers.length > 0 ? { answers } : {};
}
