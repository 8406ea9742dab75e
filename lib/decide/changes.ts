/** Counterfactuals: what would change if a fact were answered otherwise. */
import type { Facts } from './facts.ts';
import { answersOf } from './situation.ts';
import { standing, type Standing, type Situation } from './tracks.ts';
import { FACTS, type Answer, type Change, type FactName, type GateState } from './types.ts';

/** What the clinician may answer, and what a reading says of the recurrence gate under it. */
export interface Alternatives {
  readonly facts: Facts;
  /** The facts with one more answer laid over the findings: what followed from the former answer goes with it. */
  readonly answered: (fact: FactName, to: 'yes' | 'no') => Facts;
  readonly situation: Situation;
  readonly match: Standing;
  readonly recurrence: (facts: Facts) => GateState;
}

/** Every single answer that would change outcome, tracks, primary step or, beside a step, the recurrence gate; greatest change first, facts in their order. */
export function changesOf(alternatives: Alternatives): Change[] {
  const now = alternatives.recurrence(alternatives.facts);
  const changes = FACTS.flatMap((fact) => otherAnswers(alternatives.facts[fact].answer).flatMap((to) => changeOf(alternatives, fact, to, now) ?? []));
  return changes.toSorted((a, b) => weight(b, alternatives) - weight(a, alternatives));
}

/** Facts the recurrence gate looks at: severe pain counts where it is neuropathic (AA2). */
const ASKED_BY_RECURRENCE = ['recurrence-excluded', 'neuropathic-pain'] as const satisfies readonly FactName[];

function otherAnswers(answer: Answer): readonly ('yes' | 'no')[] {
  return answer === 'unknown' ? ['yes', 'no'] : [answer === 'yes' ? 'no' : 'yes'];
}

function changeOf(alternatives: Alternatives, fact: FactName, to: 'yes' | 'no', now: GateState): Change | undefined {
  const facts = alternatives.answered(fact, to);
  const next = standing({ ...alternatives.situation, answers: answersOf(facts), putDownTo: without(alternatives.situation.putDownTo, fact) });
  // The gate stands beside a step: without one it asks for nothing.
  const asks = next.outcome === 'matched' && ASKED_BY_RECURRENCE.some((one) => facts[one] !== alternatives.facts[one]);
  const recurrence = asks ? alternatives.recurrence(facts) : now;
  if (recurrence === now && isSame(alternatives.match, next)) return undefined;
  return {
    fact,
    from: alternatives.facts[fact].answer,
    to,
    outcome: next.outcome,
    primaryStep: next.primary?.step ?? null,
    primaryTrack: next.primary?.track ?? null,
    primaryStatus: next.primary?.status ?? null,
    ...(recurrence !== now && { recurrence }),
    ...trackChanges(alternatives.match, next),
  };
}

/** Which tracks open, close, or stand elsewhere; nothing where all stay. */
function trackChanges(now: Standing, next: Standing): Pick<Change, 'tracks'> {
  const names = [...new Set([...now.tracks, ...next.tracks].map(({ track }) => track))];
  const tracks = names.flatMap((track) => {
    const [was, is] = [now, next].map((one) => one.tracks.find((row) => row.track === track));
    if (was && is && was.step === is.step && was.status === is.status) return [];
    const [wasOpen, isOpen] = [was, is].map((row) => row !== undefined && row.status !== 'closed');
    const becomes = wasOpen === isOpen ? 'other' as const : isOpen ? 'open' as const : 'closed' as const;
    return [{ track, becomes, step: is?.step ?? null, status: is?.status ?? null }];
  });
  return tracks.length > 0 ? { tracks } : {};
}

/** Answered by the clinician, a symptom stands for itself. */
function without(putDownTo: Situation['putDownTo'], fact: FactName): Situation['putDownTo'] {
  const own = fact === 'neuropathic-pain' ? 'neuropathy' : fact;
  return new Set([...putDownTo].filter((one) => one !== own));
}

/** A track that is only named, and closed, leaves all as it is. */
function isSame(a: Standing, b: Standing): boolean {
  const [own, other] = [a, b].map(({ tracks }) => tracks.filter(({ status }) => status !== 'closed'));
  return a.outcome === b.outcome && own!.length === other!.length
    && own!.every(({ track, step, status }, place) => other![place]!.track === track && other![place]!.step === step && other![place]!.status === status);
}

/** A possible finding first; then the outcome, the primary step, other tracks, the recurrence gate. */
function weight(change: Change, { facts, match: now }: Alternatives): number {
  const mentioned = change.from === 'unknown' && facts[change.fact].evidence.length > 0 ? 8 : 0;
  if (change.outcome !== now.outcome) return mentioned + 4;
  if (change.primaryStep !== (now.primary?.step ?? null) || change.primaryTrack !== (now.primary?.track ?? null)) return mentioned + 3;
  return mentioned + (change.recurrence === undefined ? 1 : 2);
}

/** Unknown facts whose answer would change the result, in the order of the changes; what the clinician left open is not asked again. */
export function missingFacts(changes: readonly Change[], facts: Facts): FactName[] {
  return [...new Set(changes.filter(({ fact, from }) => from === 'unknown' && !facts[fact].answered).map(({ fact }) => fact))];
}
