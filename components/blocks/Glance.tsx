import type { JSX } from 'preact';
import type { Assessment, Plan, TrackResult } from '../../lib/decide/types.ts';
import { Quotes } from '../parts/Quote.tsx';
import { count, glanceWords as words, statusWord, trackWord } from '../words.ts';

export interface GlanceProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** The answer: track, status, step, and why, in three seconds. */
export function Glance({ assessment, plan }: GlanceProps): JSX.Element {
  const lead = leadingTrack(assessment);
  const urgent = assessment.outcome === 'urgent';
  const on = standsOn(assessment);
  return (
    <section class="glance">
      <p class="eyebrow">
        {urgent && <b class="stop">{words.redFlag}</b>}
        {lead && <b>{trackWord[lead.track]}</b>}
        {!lead && !urgent && <b class="quiet">{words.noStep}</b>}
        {(lead || on !== '') && <span>{lead ? [statusWord[lead.status], on].filter(Boolean).join(', ') : on}</span>}
      </p>
      <h1 tabIndex={-1}>{plan.headline}</h1>
      <p>{plan.summary}</p>
      {lead && <Quotes evidence={lead.evidence} most={2} telling />}
    </section>
  );
}

export interface AlsoOpenProps {
  readonly assessment: Assessment;
}

/** The other tracks that are open, below the leading one. */
export function AlsoOpen({ assessment }: AlsoOpenProps): JSX.Element | null {
  const lead = leadingTrack(assessment);
  const others = assessment.tracks.filter((result) => result !== lead);
  if (others.length === 0) return null;
  return (
    <ul class="alsos">
      {others.map((result) => (
        <li class="also" key={result.track}>
          <div>
            <p><span class="x">{result.status === 'closed' ? words.closed : words.also}</span>{' '}<b>{trackWord[result.track]}</b>{result.step !== null && `, ${words.step(result.step)}`}</p>
            <p class="small">{result.because}</p>
          </div>
          <span class="x">{statusWord[result.status]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The track the primary step belongs to; without one, the first that is not closed, else the first. */
export function leadingTrack(assessment: Assessment): TrackResult | undefined {
  const { tracks, primaryTrack } = assessment;
  return tracks.find(({ track }) => track === primaryTrack) ?? tracks.find(({ status }) => status !== 'closed') ?? tracks[0];
}

/** "on 6 facts, 1 of them yours" */
function standsOn(assessment: Assessment): string {
  const known = Object.values(assessment.facts).filter((fact) => fact.answer !== 'unknown');
  if (known.length === 0) return '';
  const own = known.filter((fact) => fact.answered).length;
  return own === 0 ? words.on(count(known.length, 'fact')) : `${words.on(count(known.length, 'fact'))}, ${words.own(own)}`;
}
