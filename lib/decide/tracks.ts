/** The tables of the decision as data: outcome, tracks and primary step from facts alone. */
import { trackWords } from '../guideline/data/decide-wording.ts';
import type { PlanDrug, Step, Track } from '../guideline/types.ts';
import type { Answer, FactName, Outcome, TrackStatus } from './types.ts';

/** All that the outcome and the tracks depend on. */
export interface Situation {
  readonly answers: Readonly<Record<FactName, Answer>>;
  readonly blocked: ReadonlySet<PlanDrug>;
  /** Radiotherapy is mentioned, and only as planned, offered or refused. */
  readonly onlyPlanned: boolean;
  /** Optic neuropathy or radiation myelopathy is present. */
  readonly opticOrCord: boolean;
  /** Facts that rest only on what is put down to optic neuropathy or myelopathy. */
  readonly putDownTo: ReadonlySet<FactName>;
}

export interface TrackMatch {
  readonly track: Track;
  readonly step: Step | null;
  readonly status: TrackStatus;
  readonly because: string;
  /** Facts that opened it. */
  readonly facts: readonly FactName[];
  /** Drug whose block decided it. */
  readonly blocked?: PlanDrug;
}

export interface Match {
  readonly outcome: Outcome;
  readonly tracks: readonly TrackMatch[];
  readonly primary: TrackMatch | null;
}

/** A match without its reasons: all that another answer is compared by. */
export interface Standing {
  readonly outcome: Outcome;
  readonly tracks: readonly Pick<TrackMatch, 'track' | 'step' | 'status'>[];
  readonly primary: Pick<TrackMatch, 'track' | 'step' | 'status'> | null;
}

type Test =
  | { readonly fact: FactName; readonly is: Answer }
  | { readonly fact: FactName; readonly isNot: Answer }
  | { readonly blocked: PlanDrug }
  | { readonly any: readonly Test[] };

interface Row {
  readonly track: Track;
  readonly when: readonly Test[];
  readonly step: Step | null;
  readonly status: TrackStatus;
  readonly words: keyof typeof trackWords;
}

const yes = (fact: FactName): Test => ({ fact, is: 'yes' });
const notYes = (fact: FactName): Test => ({ fact, isNot: 'yes' });
const no = (fact: FactName): Test => ({ fact, is: 'no' });
const unknown = (fact: FactName): Test => ({ fact, is: 'unknown' });
const any = (...tests: readonly Test[]): Test => ({ any: tests });
const blocked = (drug: PlanDrug): Test => ({ blocked: drug });
const lesion = any(yes('necrosis'), yes('inflammation'));

/** The tracks. Of each track the first row that holds counts. */
export const TRACK_ROWS: readonly Row[] = [
  { track: 'necrosis', when: [yes('necrosis'), yes('steroid-failed')], step: 4, status: 'matched', words: 'necrosisFailed' },
  { track: 'necrosis', when: [yes('necrosis'), blocked('dexamethasone'), { fact: 'necrosis-symptomatic', isNot: 'no' }], step: 4, status: 'matched', words: 'necrosisBlocked' },
  { track: 'necrosis', when: [yes('inflammation'), notYes('necrosis'), yes('steroid-failed')], step: null, status: 'refer', words: 'inflammationFailed' },
  { track: 'necrosis', when: [yes('inflammation'), notYes('necrosis'), blocked('dexamethasone')], step: null, status: 'refer', words: 'inflammationBlocked' },
  { track: 'necrosis', when: [lesion, yes('steroid-current'), notYes('steroid-failed')], step: 1, status: 'in-progress', words: 'steroidCurrent' },
  { track: 'necrosis', when: [lesion, no('necrosis-symptomatic')], step: null, status: 'observe', words: 'observe' },
  { track: 'necrosis', when: [lesion], step: 1, status: 'matched', words: 'steroid' },
  { track: 'pain', when: [yes('neuropathic-pain'), no('pain-persistent'), notYes('duloxetine-tried')], step: 1, status: 'consider', words: 'newPain' },
  { track: 'pain', when: [yes('neuropathic-pain'), yes('duloxetine-failed')], step: 3, status: 'matched', words: 'duloxetineFailed' },
  { track: 'pain', when: [yes('neuropathic-pain'), blocked('duloxetine')], step: 3, status: 'matched', words: 'duloxetineBlocked' },
  { track: 'pain', when: [yes('neuropathic-pain'), yes('duloxetine-current'), notYes('duloxetine-failed')], step: 2, status: 'in-progress', words: 'duloxetineCurrent' },
  { track: 'pain', when: [yes('neuropathic-pain'), yes('pain-persistent')], step: 2, status: 'matched', words: 'persistentPain' },
  { track: 'pain', when: [yes('neuropathic-pain'), unknown('pain-persistent')], step: 2, status: 'provisional', words: 'painOfUnknownLength' },
  { track: 'pain', when: [yes('neuropathic-pain'), no('pain-persistent')], step: 1, status: 'consider', words: 'newPain' },
  { track: 'cognition', when: [yes('cognitive-impairment'), yes('brain-radiotherapy')], step: 3, status: 'matched', words: 'cognition' },
  { track: 'cognition', when: [yes('cognitive-impairment'), unknown('brain-radiotherapy')], step: 3, status: 'provisional', words: 'cognitionOfUnknownSite' },
  { track: 'cognition', when: [yes('cognitive-impairment'), no('brain-radiotherapy')], step: null, status: 'closed', words: 'cognitionClosed' },
  { track: 'function', when: [yes('neuropathy'), notYes('neuropathic-pain')], step: 1, status: 'consider', words: 'function' },
];

/** The primary step: the first of these that is open, at whatever status. */
const PRIMARY: readonly { readonly track: Track; readonly step: Step }[] = [
  { track: 'necrosis', step: 4 },
  { track: 'necrosis', step: 1 },
  { track: 'pain', step: 3 },
  { track: 'pain', step: 2 },
  { track: 'cognition', step: 3 },
  { track: 'pain', step: 1 },
  { track: 'function', step: 1 },
];

const FINDINGS_OF_NERVE_OR_BRAIN = ['neuropathy', 'necrosis', 'inflammation', 'cognitive-impairment'] as const;

const ROWS_BY_TRACK = (['necrosis', 'pain', 'cognition', 'function'] as const).map((track) => TRACK_ROWS.filter((row) => row.track === track));

/** Outcome, tracks and primary step of a situation. Total: every combination of answers has one. */
export function match(situation: Situation): Match {
  const { outcome, tracks: rows, primary } = standing(situation);
  const tracks = rows.map((row) => asMatch(situation, row));
  return { outcome, tracks, primary: primary === null ? null : tracks[rows.indexOf(primary)]! };
}

/** The same without reasons, for the many alternatives that are only compared. */
export function standing(situation: Situation): { readonly outcome: Outcome; readonly tracks: readonly Row[]; readonly primary: Row | null } {
  const outcome = outcomeOf(situation);
  if (outcome !== 'matched') return { outcome, tracks: [], primary: null };
  const tracks = ROWS_BY_TRACK.flatMap((rows) => rows.find(({ when }) => when.every((test) => holds(situation, test))) ?? []);
  for (const { track, step } of PRIMARY) {
    const primary = tracks.find((one) => one.track === track && one.step === step);
    if (primary) return { outcome, tracks, primary };
  }
  return { outcome, tracks, primary: null };
}

/** The outcome: the first line that holds. */
function outcomeOf({ answers, onlyPlanned, opticOrCord, putDownTo }: Situation): Outcome {
  const received = answers.radiotherapy === 'yes';
  if (received && answers.urgent === 'yes') return 'urgent';
  const found = FINDINGS_OF_NERVE_OR_BRAIN.filter((fact) => answers[fact] === 'yes');
  if (received && opticOrCord && found.every((fact) => putDownTo.has(fact))) return 'specialist';
  if (!received) return onlyPlanned ? 'radiotherapy-planned' : 'no-radiotherapy';
  return found.length === 0 ? 'no-neuropathy' : 'matched';
}

function holds(situation: Situation, test: Test): boolean {
  if ('any' in test) return test.any.some((one) => holds(situation, one));
  if ('blocked' in test) return situation.blocked.has(test.blocked);
  const answer = situation.answers[test.fact];
  return 'is' in test ? answer === test.is : answer !== test.isNot;
}

function asMatch(situation: Situation, { track, step, status, when, words }: Row): TrackMatch {
  const tests = when.flatMap((test) => ('any' in test ? test.any.filter((one) => holds(situation, one)) : [test]));
  const drug = tests.flatMap((test) => ('blocked' in test ? [test.blocked] : []))[0];
  return {
    track, step, status,
    because: trackWords[words],
    facts: tests.flatMap((test) => ('fact' in test && situation.answers[test.fact] !== 'unknown' ? [test.fact] : [])),
    ...(drug && { blocked: drug }),
  };
}
