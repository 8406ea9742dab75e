/** The plan as text for a note: its lines, made where the guideline is; texts.ts puts them together. */
import { changeWords, headlineWords, scaleWords, shortWords, textWords as words } from '../guideline/data/decide-wording.ts';
import { questions as factRows } from '../guideline/data/wording.ts';
import { calendarLines } from './calendar-text.ts';
import { dateWords } from './dates.ts';
import { sentenceCase } from './reasons.ts';
import { blockedLines, cautionLine, monitoringLines, optionLines, type SetAside } from './text-options.ts';
import { quotes, sentence, unverified } from './text-parts.ts';
import { written, type PlanPart, type PlanSection, type PlanTexts, type WrittenPlan } from './texts.ts';
import type { Assessment, Gate, Plan, RedFlag, TrackResult } from './types.ts';

export { escape, PLAN_SECTIONS, type PlanSection, type WrittenPlan } from './texts.ts';

export interface PlanTextOptions {
  readonly size: 'one-liner' | 'short' | 'full';
  /** ISO day of the provenance line; that of the assessment where absent. */
  readonly today?: string;
  /** Sections to leave out. The provenance line can not be. */
  readonly without?: readonly PlanSection[];
}

/** Facts that tell what the patient has. */
const FOUND = ['neuropathy', 'neuropathic-pain', 'necrosis', 'inflammation', 'cognitive-impairment'] as const;

interface CourseTold {
  readonly sites: readonly string[];
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly ended?: string | undefined;
}

/** Writes the plan in a size. Ends with date, guideline version, review status and "verify before use". */
export function planText(assessment: Assessment, plan: Plan, { size, today, without }: PlanTextOptions): WrittenPlan {
  return written(textsOf(assessment, plan, { today }), size, without);
}

interface TextsOptions {
  /** ISO day of the last line; that of the assessment where absent. */
  readonly today?: string | undefined;
  readonly setAside?: SetAside;
}

/** All sizes of the text, section by section. */
export function textsOf(assessment: Assessment, plan: Plan, { today = assessment.today, setAside = {} }: TextsOptions = {}): PlanTexts {
  const [short, full] = [false, true].map((whole) => partsOf(assessment, plan, whole, setAside).filter(({ lines }) => lines.length > 0));
  return { line: oneLine(assessment, plan), ...firstLines(plan), short: short!, full: full!, end: provenanceLine(plan, today) };
}

/** "RadNerve, 23 Nov 2026. Article pending human review (21 Aug 2025). Guideline 0.3, not reviewed by a clinician yet. Verify before use." */
export function provenanceLine({ guideline }: Plan, today: string | undefined): string {
  const date = today === undefined ? '' : `, ${dateWords(today)}`;
  return `${changeWords.provenance}${date}. ${words.article} ${guideline.article}. ${words.guideline} ${guideline.version}, ${guideline.review}. ${words.verify}`;
}

/** Red-flag signs before all else, with what they ask for. */
function firstLines({ signs, headline, summary }: Plan): Pick<PlanTexts, 'headline' | 'summary'> {
  if (signs === undefined) return { headline, summary };
  return { headline: headline === signs ? signs : `${signs}. ${headline}`, summary: `${headlineWords.pathway} ${summary}` };
}

/** Where nothing is urgent the first line tells of the signs that stand. */
function oneLine(assessment: Assessment, plan: Plan): string {
  const obstacle = plan.obstacle ? [plan.obstacle.text] : [];
  const cautions = assessment.cautions.map(({ drug, level, verification }) => `${drug} (${level})${unverified(verification)}`);
  const answers = answered(assessment, plan);
  const { headline, summary } = firstLines(plan);
  return [
    ...flagLines(assessment.outcome === 'urgent' ? assessment : { ...assessment, redFlags: [] }),
    sentence(headline), summary, ...obstacle.map(sentence),
    ...blockedLines(assessment),
    ...(cautions.length > 0 ? [sentence(`${words.cautions}: ${cautions.join(', ')}`)] : []),
    ...(answers.length > 0 ? [sentence(`${words.stated}: ${answers.join('; ')}`)] : []),
  ].join(' ');
}

/** Red flags before all else: those that stand, those that are only possible, and those that the clinician set aside. */
function flagKinds({ redFlags, possibleFlags = [], setAsideFlags = [] }: Assessment): readonly (readonly [title: string, flags: readonly RedFlag[]])[] {
  return [[words.redFlag, redFlags], [words.possibleFlag, possibleFlags], [words.setAside, setAsideFlags]];
}

function flagLines(assessment: Assessment): string[] {
  return flagKinds(assessment).filter(([, flags]) => flags.length > 0).map(([title, flags]) => sentence(`${title}: ${flags.map(({ because }) => because).join('; ')}`));
}

/** What the clinician stated, and whether the chart tells of it; what set red flags aside is told with them. */
function answered({ facts, setAsideFlags = [] }: Assessment, { answers = [] }: Plan): string[] {
  return answers.filter(({ fact }) => fact !== 'urgent' || setAsideFlags.length === 0).map(({ fact, text }) => {
    const { answer, evidence, against = [] } = facts[fact];
    if (against.length > 0) return `${text}, ${words.otherwise}`;
    return answer === 'unknown' || evidence.length > 0 ? text : `${text}, ${words.notRead}`;
  });
}

function partsOf(assessment: Assessment, plan: Plan, full: boolean, setAside: SetAside): PlanPart[] {
  return [
    { section: 'assessment', title: words.assessment, lines: assessmentLines(assessment, plan, full) },
    { section: 'gates', title: words.gates, lines: assessment.outcome === 'matched' ? assessment.gates.flatMap((gate) => gateLine(assessment, gate, full)) : [] },
    { section: 'options', title: words.options, lines: optionLines(assessment, plan, full) },
    { section: 'adjuncts', title: words.adjuncts, lines: plan.adjuncts.map(({ label, note }) => (full ? `${label}. ${note}` : label)) },
    { section: 'cautions', title: words.cautions, lines: assessment.cautions.map((one) => cautionLine(one, full, setAside)) },
    { section: 'monitoring', title: words.monitoring, lines: [...monitoringLines(assessment, plan, full), ...(full ? (plan.scales ?? []).map(({ label, text }) => `${scaleWords.title} ${label}: ${text}`) : [])] },
    { section: 'calendars', title: words.calendars, lines: full ? calendarLines(plan) : [] },
    { section: 'not-known', title: words.notKnown, lines: notKnownLines(assessment, plan, full) },
    { section: 'evidence', title: words.evidence, lines: full ? plan.honestNotes : plan.honestNotes.slice(0, 1) },
  ];
}

function assessmentLines(assessment: Assessment, plan: Plan, full: boolean): string[] {
  const { radiotherapy, courses } = assessment;
  const several = courses !== undefined && courses.length > 1;
  const course = several ? [courses.map((one) => courseParts({ ...one, ended: one.ended?.iso }).join(', ')).join('; ')] : courseParts(radiotherapy);
  const latency = radiotherapy.latencyMonths === undefined ? [] : radiotherapy.latencyMonths < 0 ? [shortWords.before] : [`${words.latency} ${counted(radiotherapy.latencyMonths, words.month)}${radiotherapy.latencyToToday ? ` (${words.toToday})` : ''}`];
  return [
    ...flagKinds(assessment).flatMap(([title, flags]) => flags.map(({ because, evidence }) => `${title}: ${because}${quotes(assessment, evidence)}`)),
    ...(full ? [] : foundLines(assessment)),
    ...(course.length > 0 ? [`${words.radiotherapy}: ${[...course, ...latency].join(several ? '; ' : ', ')}`] : []),
    ...assessment.tracks.map((result) => trackLine(assessment, result, full || !plan.summary.includes(result.because), full)),
    ...answered(assessment, plan).map((answer) => `${words.stated}: ${answer}`),
  ];
}

/** 'Findings: neuropathic pain ["burning"]': what was found of nerve and brain, in the chart's own words. */
function foundLines(assessment: Assessment): string[] {
  const pain = assessment.facts['neuropathic-pain'].evidence;
  const facts = FOUND.flatMap((fact) => {
    const { answer, evidence } = assessment.facts[fact];
    // A neuropathy that only the pain tells of is told with it.
    const own = fact === 'neuropathy' ? evidence.filter((index) => !pain.includes(index)) : evidence;
    return answer === 'yes' && own.length > 0 ? [`${factRows.find((row) => row.fact === fact)!.label}${quotes(assessment, own, 2)}`] : [];
  });
  const referred = (['optic-neuropathy', 'myelopathy'] as const).flatMap((concept) => {
    const evidence = assessment.findings.flatMap((one, index) => (one.concept === concept && one.assertion === 'present' ? [index] : []));
    return evidence.length > 0 ? [`${headlineWords.concept[concept]}${quotes(assessment, evidence, 2)}`] : [];
  });
  const all = [...referred, ...facts];
  return all.length > 0 ? [`${shortWords.findings}: ${all.join(', ')}`] : [];
}

/** "left breast", "50 Gy in 25 fractions", "ended 7 Jun 2024", as far as it is known. */
function courseParts({ sites, doseGy, fractions, ended }: CourseTold): string[] {
  const dose = doseGy === undefined ? [] : [`${doseGy} Gy${fractions === undefined ? '' : ` in ${counted(fractions, words.fraction)}`}`];
  return [...sites, ...dose, ...(ended === undefined ? [] : [`${words.ended} ${dateWords(ended)}`])];
}

function counted(many: number, one: string): string {
  return `${many} ${one}${many === 1 ? '' : 's'}`;
}

/** Without the reason where the line above all has said it. */
function trackLine(assessment: Assessment, { track, step, status, because, evidence }: TrackResult, why: boolean, full: boolean): string {
  const place = step === null ? status : `${words.step} ${step}, ${status}`;
  return `${sentence(`${sentenceCase(track)} ${words.track}: ${place}`)}${why ? ` ${because}` : ''}${full ? quotes(assessment, evidence) : ''}`;
}

function gateLine(assessment: Assessment, { gate, state, because, evidence, asked, notes }: Gate, full: boolean): string[] {
  if (!asked || (!full && state === 'done' && gate !== 'severity' && gate !== 'recurrence')) return [];
  const head = `${words.gate[gate]}: ${words.state[state]}`;
  return [`${sentence(head)} ${full || state !== 'not-seen' ? sentence(because) : ''}${full ? quotes(assessment, evidence) : ''}${full ? ` ${notes.join('; ')}` : ''}`.trim()];
}

/** What of the page was not read, without the addresses; what a question asks is not said before it too. */
function notKnownLines({ notKnown }: Assessment, { questions: asked, notRead = [] }: Plan, full: boolean): string[] {
  const questions = full ? asked : [];
  const unread = notRead.map((what) => what.replace(/ \(https?:[^)]*\)$/, ''));
  return [...(unread.length > 0 ? [`${words.unread}: ${[...new Set(unread)].join(', ')}.`] : []), ...notKnown.filter((says) => !questions.some(({ gap }) => gap === says)), ...questions.map(({ question }) => question)];
}
