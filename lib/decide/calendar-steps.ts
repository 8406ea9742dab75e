/**
 * The clinician's own steps of dexamethasone: dated, and held against what the article and the sources give (facts.md S11
 * to S13). No taper is proposed, since none is validated. What is typed is kept as it is; what cannot be read says why.
 */
import { calendarWords as words, ownStepsDrug } from '../guideline/data/calendar-wording.ts';
import type { Guideline } from '../guideline/index.ts';
import { startOf } from './calendar.ts';
import { afterIntake, earlierIntake, earlierWords, HELD_AGAINST, meetsThresholds, THRESHOLDS, WEEK, withEarlier, type Course, type EarlierIntake } from './earlier-intake.ts';
import { dateWords, dayAfter } from './dates.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import { reasonWords } from './reasons.ts';
import type { Assessment, DatedStep, Option, OwnCalendar, OwnCalendars, OwnSteps, StepPlot, TypedStep } from './types.ts';

/**
 * The steps as typed, dated from the typed day or today. Shown by itself where the drug is an open option that is not
 * blocked; only offered where it is blocked, taken now, or of a necrosis track. Absent under age and elsewhere.
 */
export function ownStepsOf(assessment: Assessment, reading: Reading, own: OwnCalendars = {}): { ownSteps?: OwnSteps } {
  const { guideline } = reading;
  const option = assessment.options.find(({ drug }) => drug === ownStepsDrug);
  if (!option || assessment.dosesShown === 'no' || !isOffered(assessment, option)) return {};
  const typed = own[ownStepsDrug] ?? {};
  const shown = (option.open && option.use !== 'blocked') || typed.asked === true;
  const row = guideline.options.find(({ drug }) => drug === ownStepsDrug)!;
  const ruling = guideline.doses.find(({ drug, kind }) => drug === ownStepsDrug && kind === 'stop');
  return {
    ownSteps: {
      drug: ownStepsDrug,
      label: row.label,
      shown,
      ...(option.use === 'blocked' && { blocked: `${words.blocked}: ${option.reasons.map(reasonWords).join('; ')}` }),
      because: fill(words.noTaper, guideline.thresholds.articleDexamethasone),
      ...startOf(typed, assessment.today, guideline),
      ...(shown ? readSteps(typed, assessment.today, guideline, earlierIntake(assessment, reading, startOf(typed, assessment.today, guideline).start)) : { steps: [], whole: [] }),
      verification: ruling?.verification ?? 'D',
      sources: [...new Set([...(ruling?.sources ?? []), ...guideline.thresholdSources.filter(({ id }) => HELD_AGAINST.has(id)).flatMap(({ sources }) => sources)])],
    },
  };
}

function isOffered({ tracks }: Assessment, { open, takenNow }: Option): boolean {
  return open || takenNow !== undefined || tracks.some(({ track }) => track === 'necrosis');
}

/** The typed steps with their dates and what the sources say of each; and of the whole. */
export function readSteps(typed: OwnCalendar, today: string | undefined, guideline: Guideline, earlier?: EarlierIntake): Pick<OwnSteps, 'steps' | 'whole' | 'plot'> {
  const { start } = startOf(typed, today, guideline);
  const { mostSteps } = guideline.thresholds.typedSteps;
  let state: Course | undefined = afterIntake(earlier, guideline);
  const bars: StepPlot['bars'][number][] = [];
  const steps = (typed.steps ?? []).map((step, place): DatedStep => {
    if (step.mgPerDay.trim() === '' && step.days.trim() === '') return { ...step, ...NOTHING };
    const read = place < mostSteps ? readStep(step, guideline) : { field: 'step' as const, text: fill(words.tooManySteps, { most: mostSteps }) };
    if ('field' in read) {
      state = undefined;
      return { ...step, problem: read, ...NOTHING };
    }
    if (!state) return { ...step, problem: { field: 'step', text: words.stepBefore }, ...NOTHING };
    const dated = dateStep(state, read, start, guideline);
    bars.push({ day: state.day, ...read, ...dated.span });
    state = dated.after;
    return { ...step, ...dated.span, ...withEarlier(dated.told, earlier) };
  });
  return { steps, whole: state && state.day > 0 ? [...earlierWords(earlier), lengthWords(state.day, guideline)] : [], ...(bars.length > 0 && { plot: plotOf(bars, guideline) }) };
}

/** The steps that could be dated, with the dose of the lower Pneumocystis threshold across them. */
function plotOf(bars: StepPlot['bars'], { thresholds: { pneumocystis: { prednisoneMg: prednisone }, prednisonePerDexamethasone: rate } }: Guideline): StepPlot {
  const thresholdMg = (prednisone * rate.dexamethasoneMg) / rate.prednisoneMg;
  const last = bars.at(-1)!;
  return { bars, days: last.day + last.days, mostMg: Math.max(...bars.map(({ mg }) => mg)), thresholdMg, threshold: fill(words.threshold, { mg: thresholdMg, prednisone }) };
}

const NOTHING = { warnings: [], notes: [] } as const;

/** A step that can be read. */
interface ReadStep { readonly mg: number; readonly days: number }

function readStep({ mgPerDay, days }: TypedStep, { thresholds: { typedSteps } }: Guideline): ReadStep | NonNullable<DatedStep['problem']> {
  const dose = readNumber(mgPerDay, /^\d+(?:\.\d+)?$/, typedSteps.mostMg);
  if (typeof dose === 'string') return { field: 'mgPerDay', text: fill(words.dose[dose === 'tooMany' ? 'tooMuch' : dose], { most: typedSteps.mostMg }) };
  const length = readNumber(days, /^\d+$/, typedSteps.mostDays);
  if (typeof length === 'string') return { field: 'days', text: fill(words.days[length], { most: typedSteps.mostDays }) };
  return { mg: dose, days: length };
}

function readNumber(typed: string, form: RegExp, most: number): number | 'missing' | 'noNumber' | 'notAboveZero' | 'tooMany' {
  const text = typed.trim();
  if (text === '') return 'missing';
  if (/^[-−]\s*\d/.test(text)) return 'notAboveZero';
  if (!form.test(text)) return 'noNumber';
  const value = Number(text);
  return value > most ? 'tooMany' : value > 0 ? value : 'notAboveZero';
}

/** One step after the others: its days, the equivalent, where it stands to the article and the thresholds. */
function dateStep(state: Course, { mg, days }: ReadStep, start: string | undefined, guideline: Guideline): { readonly after: Course; readonly span: Pick<DatedStep, 'from' | 'to'>; readonly told: Omit<DatedStep, keyof TypedStep | 'from' | 'to'> & Required<Pick<DatedStep, 'pneumocystis'>> } {
  const { thresholds } = guideline;
  const { articleDexamethasone: article, prednisonePerDexamethasone: rate } = thresholds;
  const prednisone = (mg * rate.prednisoneMg) / rate.dexamethasoneMg;
  const meets = meetsThresholds(mg, guideline);
  const runs = state.runs.map((run, place) => (meets[place] ? run + days : 0));
  const reached = state.reached.map((day, place) => {
    const most = WEEK * thresholds[THRESHOLDS[place]!].weeks;
    return day ?? (runs[place]! >= most ? state.day + days - runs[place]! + most - 1 : undefined);
  });
  const after: Course = { day: state.day + days, before: mg, runs, reached };
  return {
    after,
    span: start === undefined ? {} : { from: dayAfter(start, state.day)!, to: dayAfter(start, after.day - 1)! },
    told: {
      prednisone: fill(words.prednisone, { mg: Math.round(prednisone * 10) / 10 }),
      pneumocystis: thresholdWords(after, start, guideline, state.day > 0 && state.reached.some((day) => day !== undefined)),
      warnings: [
        ...(mg > article.toMg ? [fill(words.above, { to: article.toMg })] : []),
        ...(mg > state.before ? [words.higher] : []),
      ],
      notes: mg < article.fromMg ? [fill(words.below, { from: article.fromMg })] : [],
    },
  };
}

/** The threshold that was reached first, in short where a step before reached it; else how far the nearer one is. */
function thresholdWords({ runs, reached }: Course, start: string | undefined, { thresholds }: Guideline, before: boolean): string {
  const lines = [words.pneumocystis.reached, words.pneumocystis.reachedHigh];
  const [first] = reached.flatMap((day, place) => (day === undefined ? [] : [{ day, place }])).toSorted((a, b) => a.day - b.day);
  if (first) {
    const { prednisoneMg: mg, weeks } = thresholds[THRESHOLDS[first.place]!];
    const date = dayAfter(start, first.day);
    return fill(before ? words.pneumocystis.since : lines[first.place]!, { date: date === undefined ? `day ${first.day + 1}` : dateWords(date), mg, weeks });
  }
  const left = THRESHOLDS.map((name, place) => WEEK * thresholds[name].weeks - runs[place]!);
  const near = runs[1]! > 0 && left[1]! < left[0]! ? 1 : 0;
  const { prednisoneMg: mg, weeks } = thresholds[THRESHOLDS[near]!];
  if (runs[near] === 0) return fill(words.pneumocystis.below, { mg });
  return fill(near === 0 ? words.pneumocystis.runs : words.pneumocystis.runsHigh, { mg, days: runs[near]!, most: WEEK * weeks });
}

function lengthWords(days: number, { thresholds: { articleDexamethasone: article } }: Guideline): string {
  const { fromWeeks: from, toWeeks: to } = article;
  const how = days < WEEK * from ? 'shorter' : days > WEEK * to ? 'longer' : 'within';
  return fill(words.length[how], { days, from, to });
}
