/**
 * The plan as text for a note, plain and HTML. Stands on the assessment and the
 * plan alone, so that the panel loads no guideline for it. Every word of the
 * chart is escaped.
 */
import { changeWords, scaleWords, textWords as words } from '../guideline/data/decide-wording.ts';
import { calendarLines } from './calendar-text.ts';
import { dateWords } from './dates.ts';
import { sentenceCase } from './reasons.ts';
import { blockedLines, cautionLine, monitoringLines, optionLines } from './text-options.ts';
import { quotes, sentence, unverified } from './text-parts.ts';
import type { Assessment, Gate, Plan, RedFlag, TrackResult } from './types.ts';

export const PLAN_SECTIONS = ['assessment', 'gates', 'options', 'adjuncts', 'cautions', 'monitoring', 'calendars', 'not-known', 'evidence'] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

export interface PlanTextOptions {
  readonly size: 'one-liner' | 'short' | 'full';
  /** ISO day of the provenance line; that of the assessment where absent. */
  readonly today?: string;
  /** Sections to leave out. The provenance line can not be. */
  readonly without?: readonly PlanSection[];
}

export interface WrittenPlan {
  readonly text: string;
  readonly html: string;
}

interface CourseTold {
  readonly sites: readonly string[];
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly ended?: string | undefined;
}

interface Part {
  readonly section: PlanSection;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Writes the plan in a size. Ends with date, guideline version, review status and "verify before use". */
export function planText(assessment: Assessment, plan: Plan, { size, today, without }: PlanTextOptions): WrittenPlan {
  const provenance = provenanceLine(plan, today ?? assessment.today);
  if (size === 'one-liner') {
    const line = oneLine(assessment, plan);
    return { text: `${line} ${provenance}`, html: `<p>${escape(line)} ${escape(provenance)}</p>` };
  }
  const parts = partsOf(assessment, plan, size === 'full').filter(({ section, lines }) => lines.length > 0 && !without?.includes(section));
  const text = parts.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n'));
  const html = parts.map(({ title, lines }) => `<p><b>${escape(title)}</b></p><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`);
  return {
    text: [plan.headline, plan.summary, ...text, provenance].join('\n'),
    html: [`<p><b>${escape(plan.headline)}</b><br>${escape(plan.summary)}</p>`, ...html, `<p>${escape(provenance)}</p>`].join(''),
  };
}

/** "RadNerve, 23 Nov 2026. Article pending human review (21 Aug 2025). Guideline 0.2, not reviewed by a clinician yet. Verify before use." */
export function provenanceLine({ guideline }: Plan, today: string | undefined): string {
  const date = today === undefined ? '' : `, ${dateWords(today)}`;
  return `${changeWords.provenance}${date}. ${words.article} ${guideline.article}. ${words.guideline} ${guideline.version}, ${guideline.review}. ${words.verify}`;
}

function oneLine(assessment: Assessment, plan: Plan): string {
  const obstacle = plan.obstacle ? [plan.obstacle.text] : [];
  const cautions = assessment.cautions.map(({ drug, level, verification }) => `${drug} (${level})${unverified(verification)}`);
  const answers = answered(assessment, plan);
  return [
    ...flagLines(assessment),
    sentence(plan.headline), plan.summary, ...obstacle.map(sentence),
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

function partsOf(assessment: Assessment, plan: Plan, full: boolean): Part[] {
  return [
    { section: 'assessment', title: words.assessment, lines: assessmentLines(assessment, plan, full) },
    { section: 'gates', title: words.gates, lines: assessment.outcome === 'matched' ? assessment.gates.flatMap((gate) => gateLine(assessment, gate, full)) : [] },
    { section: 'options', title: words.options, lines: optionLines(assessment, plan, full) },
    { section: 'adjuncts', title: words.adjuncts, lines: plan.adjuncts.map(({ label, note }) => (full ? `${label}. ${note}` : label)) },
    { section: 'cautions', title: words.cautions, lines: assessment.cautions.map((one) => cautionLine(one, full)) },
    { section: 'monitoring', title: words.monitoring, lines: [...monitoringLines(plan, full), ...(full ? (plan.scales ?? []).map(({ label, text }) => `${scaleWords.title} ${label}: ${text}`) : [])] },
    { section: 'calendars', title: words.calendars, lines: full ? calendarLines(plan) : [] },
    { section: 'not-known', title: words.notKnown, lines: notKnownLines(assessment, full ? plan.questions : []) },
    { section: 'evidence', title: words.evidence, lines: full ? plan.honestNotes : plan.honestNotes.slice(0, 1) },
  ];
}

function assessmentLines(assessment: Assessment, plan: Plan, full: boolean): string[] {
  const { radiotherapy, courses } = assessment;
  const several = courses !== undefined && courses.length > 1;
  const course = several ? [courses.map((one) => courseParts({ ...one, ended: one.ended?.iso }).join(', ')).join('; ')] : courseParts(radiotherapy);
  const latency = radiotherapy.latencyMonths === undefined ? [] : [`${words.latency} ${counted(radiotherapy.latencyMonths, words.month)}${radiotherapy.latencyToToday ? ` (${words.toToday})` : ''}`];
  return [
    ...flagKinds(assessment).flatMap(([title, flags]) => flags.map(({ because, evidence }) => `${title}: ${because}${quotes(assessment, evidence)}`)),
    ...(course.length > 0 ? [`${words.radiotherapy}: ${[...course, ...latency].join(several ? '; ' : ', ')}`] : []),
    ...assessment.tracks.map((result) => trackLine(assessment, result, full || result.because !== plan.summary, full)),
    ...answered(assessment, plan).map((answer) => `${words.stated}: ${answer}`),
  ];
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
  if (!asked || (!full && state === 'done')) return [];
  const head = `${words.gate[gate]}: ${words.state[state]}`;
  return [`${sentence(head)} ${full || state === 'flag' ? sentence(because) : ''}${full ? quotes(assessment, evidence) : ''}${full ? ` ${notes.join('; ')}` : ''}`.trim()];
}

/** What a question asks is not said before it too. */
function notKnownLines({ notKnown }: Assessment, questions: Plan['questions']): string[] {
  return [...notKnown.filter((says) => !questions.some(({ gap }) => gap === says)), ...questions.map(({ question }) => question)];
}

/** Text fit for HTML, in elements and attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
