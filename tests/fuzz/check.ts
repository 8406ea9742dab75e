/** What must hold of any document that is detected in and decided on, whatever it says. */
import { decide, makePlan, planText } from '../../lib/decide/index.ts';
import type { Answers, Assessment, FactName } from '../../lib/decide/types.ts';
import { detect } from '../../lib/detect/index.ts';
import type { Assertion, ChartText, Detection } from '../../lib/detect/types.ts';

/** A document with the day it is read on and what the clinician has answered. */
export interface FuzzDocument extends ChartText {
  readonly today?: string;
  readonly answers: Answers;
}

/** The law that is broken, and how; `crash` is an error thrown, `hang` a time. */
export interface Broken {
  readonly law: string;
  readonly says: string;
}

/** Most time of the processor a document may take, in ms. */
export const HANG = 1000;

/** What was found in a document: for the figures of a run. */
export interface Seen { readonly findings: number; readonly step: boolean }

/** Runs something; an error thrown is what is broken. Errors hold no words of a document but for those made up here. */
export function crashOf(run: () => Broken | null): Broken | null {
  try {
    return run();
  } catch (error) {
    const { message, stack = '' } = error as Error;
    return { law: 'crash', says: `${message} ${stack.split('\n').find((line) => /^\s+at /.test(line))?.trim() ?? ''}`.trim() };
  }
}

/** The first law that this document breaks, or null. `look` is told what was found. */
export function brokenBy(document: FuzzDocument, look: (seen: Seen) => void = () => undefined): Broken | null {
  return crashOf(() => {
    const { text, structure, language, today, answers } = document;
    const detection = detect({ text, structure, ...(language === undefined ? {} : { language }) }, today === undefined ? {} : { today });
    const assessment = decide({ findings: detection.findings, seen: detection.seen, answers, ...(today === undefined ? {} : { today }) });
    look({ findings: detection.findings.length, step: assessment.primaryStep !== null });
    return brokenFindings(text, detection) ?? brokenAssessment(assessment, answers) ?? brokenPlan(assessment);
  });
}

/** Offsets quote the text, and nothing is found where nothing is said. */
export function brokenFindings(text: string, { findings }: Detection): Broken | null {
  let last = 0;
  for (const [at, { concept, quote, start, end, cue, repeats }] of findings.entries()) {
    const says = `${concept} at ${start} to ${end}`;
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length)) return { law: 'inside the text', says };
    if (quote !== text.slice(start, end)) return { law: 'offsets quote the text', says };
    if (quote.trim() === '') return { law: 'no finding without text', says };
    if (start < last) return { law: 'findings in order', says };
    if (cue && cue.text !== text.slice(cue.start, cue.end)) return { law: 'cues quote the text', says: `${says}, cue at ${cue.start} to ${cue.end}` };
    if (repeats !== undefined && !(repeats >= 0 && repeats < at)) return { law: 'repeats an earlier finding', says: `${says} repeats ${repeats}` };
    last = start;
  }
  return null;
}

/** Of what is said so, nothing is a "yes". */
const NO_YES: ReadonlySet<Assertion> = new Set(['absent', 'other-person', 'template', 'planned']);

/** No step without radiotherapy, which was read or answered; answers stand; every place named exists. */
export function brokenAssessment(assessment: Assessment, answers: Answers): Broken | null {
  const { outcome, primaryStep, tracks, facts, options, findings, gates, cautions, medications, redFlags, rules } = assessment;
  const { answer, answered, evidence } = facts.radiotherapy;
  const stepped = primaryStep !== null || tracks.some(({ step }) => step !== null);
  if (stepped) {
    const read = evidence.some((at) => findings[at] !== undefined && !NO_YES.has(findings[at].assertion));
    if (answer !== 'yes' || !(answered || read)) return { law: 'no step without radiotherapy', says: `step ${primaryStep}, radiotherapy ${answer}` };
  }
  if (outcome !== 'matched' && (stepped || options.some(({ open }) => open))) return { law: 'a step only where matched', says: outcome };
  for (const [name, given] of Object.entries(answers)) {
    if (facts[name as FactName].answer !== given) return { law: 'answers stand', says: name };
  }
  const places = [...Object.values(facts), ...tracks, ...gates, ...options.flatMap(({ reasons }) => reasons), ...cautions, ...medications, ...redFlags].flatMap((one) => one.evidence);
  if (!places.every((at) => Number.isInteger(at) && at >= 0 && at < findings.length)) return { law: 'evidence is there', says: `of ${findings.length} findings` };
  if (rules.checked > rules.of) return { law: 'rules are counted', says: `${rules.checked} of ${rules.of}` };
  return null;
}

/** Every size can be written, and says that it is to be verified. */
export function brokenPlan(assessment: Assessment): Broken | null {
  const plan = makePlan(assessment);
  if (plan.headline === '') return { law: 'a headline', says: assessment.outcome };
  for (const size of ['one-liner', 'short', 'full'] as const) {
    const { text } = planText(assessment, plan, { size });
    if (!text.includes('Verify before use.')) return { law: 'the plan can be written', says: size };
  }
  return null;
}

/** Another reading of the same, by the clock of the processor in this thread: [what is broken, ms]. */
export function timed<T>(run: () => T): readonly [T, number] {
  const began = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(began);
  return [result, (user + system) / 1000];
}

/** What was read of others before changes nothing of what is read of this one. */
export function brokenByOthers(document: FuzzDocument, before: string): Broken | null {
  return crashOf(() => (toldOf(document) === before ? null : { law: 'the same after others', says: `${document.text.length} characters` }));
}

/** All that is detected in a document and decided on it, to be compared. */
export function toldOf({ text, structure, language, today, answers }: FuzzDocument): string {
  const { findings, seen, ...more } = detect({ text, structure, ...(language === undefined ? {} : { language }) }, today === undefined ? {} : { today });
  return JSON.stringify([more, decide({ findings, seen, answers, ...(today === undefined ? {} : { today }) })]);
}

/** As `brokenBy`, and a document that takes longer than `HANG` every time of three breaks a law as well. */
export function verdictOn(document: FuzzDocument, look?: (seen: Seen) => void): Broken | null {
  const [broken, first] = timed(() => brokenBy(document, look));
  if (broken || first <= HANG) return broken;
  const least = Math.min(first, ...[1, 2].map(() => timed(() => brokenBy(document))[1]));
  return least <= HANG ? null : { law: 'hang', says: `${Math.round(least)} ms for ${document.text.length} characters` };
}
