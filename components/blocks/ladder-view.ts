/** What the ladder shows at each step, from the assessment. Pure. */
import type { Assessment, FactName, TrackResult } from '../../lib/decide/types.ts';
import type { PlanDrug, Severity, Track } from '../../lib/guideline/types.ts';
import type { LadderStep } from '../types.ts';
import { ladderWords as words, severityWord, statusWord, trackShort } from '../words.ts';

/** `open` is a step of a rail that nothing is said about. */
export type Mark = 'here' | 'in-progress' | 'provisional' | 'consider' | 'failed' | 'blocked' | 'open';

export interface Node {
  readonly column: number;
  readonly track: Track;
  readonly mark: Mark;
  /** The track is open, so its rail is dark. */
  readonly live: boolean;
  /** The rail goes on above, below. */
  readonly above: boolean;
  readonly below: boolean;
  /** Only the rail passes here; the track has no choice at this step. */
  readonly through: boolean;
}

export interface Rung {
  readonly step: number;
  readonly label: string;
  readonly here: boolean;
  /** The label in pieces; those that are for other tracks than the one that stands here are not `own`. */
  readonly parts: readonly { readonly text: string; readonly own: boolean }[];
  readonly nodes: readonly Node[];
  /** The state in words, and its tone. */
  readonly words: string;
  readonly tone: 'act' | 'stop' | 'ink' | 'dim';
}

/** The fact that says that a leading drug failed. */
const FAILED: Readonly<Partial<Record<PlanDrug, FactName>>> = { dexamethasone: 'steroid-failed', duloxetine: 'duloxetine-failed' };
/** The fact without which a track is closed. */
const OPENS: Readonly<Record<Track, FactName>> = { necrosis: 'necrosis', pain: 'neuropathic-pain', cognition: 'cognitive-impairment', function: 'neuropathy' };

/** The tracks shown as rails: function takes the place of pain where it is open and pain is not. */
export function columns(assessment: Assessment): readonly Track[] {
  const has = (track: Track) => assessment.tracks.some((result) => result.track === track && result.status !== 'closed');
  return ['necrosis', has('function') && !has('pain') ? 'function' : 'pain', 'cognition'];
}

/** Worst severity among the rules that block a drug. */
export function blockWord(assessment: Assessment, drug: PlanDrug): Severity | undefined {
  const option = assessment.options.find((candidate) => candidate.drug === drug && candidate.use === 'blocked');
  if (!option) return undefined;
  return option.reasons.some(({ severity }) => severity === 'contraindicated') ? 'contraindicated' : 'avoid';
}

/** One rung a step, lowest first. */
export function ladder(assessment: Assessment, steps: readonly LadderStep[]): Rung[] {
  const shown = columns(assessment);
  return steps.map((step) => {
    const nodes = shown.flatMap((track, column) => {
      const place = railPlace(steps, track, step.step);
      return place ? [{ column, track, live: isLive(assessment, track), mark: markOf(assessment, step, track), ...place }] : [];
    });
    const here = assessment.primaryStep === step.step && nodes.some(({ track }) => track === assessment.primaryTrack);
    const parts = step.titles?.map(({ title, tracks }) => ({ text: title, own: !here || tracks.some((track) => track === assessment.primaryTrack) })) ?? [{ text: step.label, own: true }];
    return { step: step.step, label: step.label, here, parts, nodes, ...say(assessment, step, nodes, here) };
  });
}

function resultOf(assessment: Assessment, track: Track): TrackResult | undefined {
  return assessment.tracks.find((result) => result.track === track);
}

function isLive(assessment: Assessment, track: Track): boolean {
  const result = resultOf(assessment, track);
  return result !== undefined && result.status !== 'closed';
}

function railPlace(steps: readonly LadderStep[], track: Track, step: number): Pick<Node, 'above' | 'below' | 'through'> | undefined {
  const own = steps.filter(({ nodes }) => nodes.some((node) => node.track === track)).map((rung) => rung.step);
  if (own.length === 0) return undefined;
  const [low, high] = [Math.min(...own), Math.max(...own)];
  return step < low || step > high ? undefined : { above: step > low, below: step < high, through: !own.some((candidate) => candidate === step) };
}

function markOf(assessment: Assessment, step: LadderStep, track: Track): Mark {
  const result = resultOf(assessment, track);
  if (!result || result.status === 'closed') return 'open';
  if (result.step === step.step) {
    const { status } = result;
    return status === 'in-progress' || status === 'provisional' || status === 'consider' ? status : 'here';
  }
  const drug = step.nodes.find((node) => node.track === track)?.drug;
  if (!drug) return 'open';
  const failed = FAILED[drug];
  if (failed && assessment.facts[failed].answer === 'yes') return 'failed';
  return blockWord(assessment, drug) ? 'blocked' : 'open';
}

function say(assessment: Assessment, step: LadderStep, nodes: readonly Node[], here: boolean): Pick<Rung, 'words' | 'tone'> {
  if (here) {
    const status = resultOf(assessment, assessment.primaryTrack!)!.status;
    return { words: status === 'matched' ? words.here : words.hereWith(statusWord[status]), tone: 'act' };
  }
  const marked = nodes.find(({ mark }) => mark !== 'open');
  if (marked) {
    if (marked.mark === 'failed') return { words: words.failed, tone: 'ink' };
    if (marked.mark === 'blocked') {
      const drug = step.nodes.find((node) => node.track === marked.track)!.drug!;
      return { words: severityWord[blockWord(assessment, drug)!].toLowerCase(), tone: 'stop' };
    }
    return { words: words.also(trackShort[marked.track], statusWord[resultOf(assessment, marked.track)!.status]), tone: 'ink' };
  }
  const tracks = step.nodes.map(({ track }) => track);
  if (tracks.some((track) => isLive(assessment, track) && (resultOf(assessment, track)!.step ?? 0) < step.step)) return { words: words.notReached, tone: 'dim' };
  const closed = tracks.find((track) => !isLive(assessment, track));
  return { words: closed ? words.closed(trackShort[closed], assessment.facts[OPENS[closed]].answer) : words.passed, tone: 'dim' };
}
