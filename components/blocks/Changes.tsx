import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment, Change, Plan } from '../../lib/decide/types.ts';
import { Section } from '../parts/Section.tsx';
import { useChart } from '../parts/chart.ts';
import { changeWords as words, count, gateStateWord, gateWord, sentence, statusWord, trackWord } from '../words.ts';

/** So many are shown before "Show all". */
const FEW = 6;

export interface ChangesProps {
  readonly assessment: Assessment;
  /** What blocks an option, and what would stand without it. */
  readonly unblocked: NonNullable<Plan['unblocked']>;
}

/** What would change the result: every single other answer, those to what is not known first. */
export function Changes({ assessment, unblocked }: ChangesProps): JSX.Element | null {
  const { reference } = useChart();
  const [all, setAll] = useState(false);
  const changes = (assessment.changes ?? []).toSorted((a, b) => Number(b.from === 'unknown') - Number(a.from === 'unknown'));
  if (changes.length + unblocked.length === 0) return null;
  const shown = all ? changes : changes.slice(0, FEW);
  return (
    <Section title={words.title} result={count(changes.length + unblocked.length, words.thing)}>
      <ul class="cf">
        {shown.map((change) => {
          const question = reference.questions[change.fact];
          return (
            <li key={change.fact + change.to}>
              <span>{question?.question ?? change.fact} <b>{question?.[change.to] ?? change.to}</b></span>
              <span class="ar" aria-hidden="true">→</span><span class="sr">{words.leadsTo}</span>
              <Effect change={change} now={assessment} />
            </li>
          );
        })}
        {unblocked.map(({ drug, without, becomes }) => (
          <li key={drug}><span>{without}</span><span class="ar" aria-hidden="true">→</span><span class="sr">{words.leadsTo}</span><b>{becomes}</b></li>
        ))}
      </ul>
      {shown.length < changes.length && <button type="button" class="btn bare" onClick={() => setAll(true)}>{words.all(changes.length + unblocked.length)}</button>}
    </Section>
  );
}

export interface EffectProps {
  readonly change: Change;
  /** The assessment as it stands. */
  readonly now: Assessment;
}

/** What an answer would make of the result. */
export function Effect({ change: { outcome, primaryStep, primaryTrack, primaryStatus, recurrence, tracks = [] }, now }: EffectProps): JSX.Element {
  if (outcome === 'urgent' && now.outcome !== 'urgent') return <span><b class="stop">{words.redFlag}</b>, {words.noStep}</span>;
  if (recurrence) return <span>{gateWord.recurrence}: <b>{gateStateWord[recurrence]}</b></span>;
  if (outcome === now.outcome && primaryStep === now.primaryStep && primaryTrack === now.primaryTrack && primaryStatus === statusNow(now)) {
    return <span><b>{primaryStep === null ? words.sameResult : words.sameStep}</b>{tracks.map((one) => `, ${trackEffect(one)}`)}</span>;
  }
  if (primaryStep === null) return <span><b>{sentence(words.noStep)}</b>: {noStepReason(outcome, tracks)}</span>;
  return <span><b>{words.step(primaryStep)}</b>{primaryTrack && `, ${trackWord[primaryTrack].toLowerCase()}`}{primaryStatus && primaryStatus !== 'matched' && `, ${statusWord[primaryStatus]}`}</span>;
}

function statusNow({ tracks, primaryTrack, primaryStep }: Assessment): Change['primaryStatus'] {
  return tracks.find(({ track, step }) => track === primaryTrack && step === primaryStep)?.status ?? null;
}

/** "cognition track opens: Step 3", "pain track closes" */
function trackEffect({ track, becomes, step, status }: NonNullable<Change['tracks']>[number]): string {
  const to = [step === null ? '' : words.step(step), status && status !== 'matched' ? statusWord[status] : ''].filter(Boolean).join(', ');
  return words.track(trackWord[track].toLowerCase(), becomes === 'other' && status === 'closed' ? 'stays' : becomes, to);
}

/** Why there would be none: what the outcome lacks, or where the tracks would then stand. */
function noStepReason(outcome: Change['outcome'], tracks: NonNullable<Change['tracks']>): string {
  const standing = tracks.filter(({ becomes }) => becomes !== 'closed');
  return outcome === 'matched' && standing.length > 0 ? standing.map(trackEffect).join(', ') : words.noStepBecause[outcome];
}
