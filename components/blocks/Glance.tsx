import type { JSX } from 'preact';
import type { Assessment, Plan, TrackResult } from '../../lib/decide/types.ts';
import { useChart } from '../parts/chart.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { count, glanceWords as words, notKnownWords, statusWord, trackWord } from '../words.ts';

export interface GlanceProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** The answer: track, status, step, and why, in three seconds. */
export function Glance({ assessment, plan }: GlanceProps): JSX.Element {
  const lead = leading(assessment, plan);
  const urgent = assessment.outcome === 'urgent';
  const on = standsOn(assessment, lead);
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
      {lead && <Why track={lead} assessment={assessment} />}
    </section>
  );
}

/** The other tracks that are open, below the leading one. */
export function AlsoOpen({ assessment, plan }: GlanceProps): JSX.Element | null {
  const lead = leading(assessment, plan);
  const others = assessment.tracks.filter((result) => result !== lead);
  if (others.length === 0) return null;
  return (
    <ul class="alsos">
      {others.map((result) => (
        <li class="also" key={result.track}>
          <div>
            <p><span class="x">{result.status === 'closed' ? words.closed : words.also}</span>{' '}<b>{trackWord[result.track]}</b>{result.step !== null && `, ${words.step(result.step)}`}</p>
            <p class="small">{result.because}</p>
            <Why track={result} assessment={assessment} />
          </div>
          <span class="x">{statusWord[result.status]}</span>
        </li>
      ))}
    </ul>
  );
}

function leading({ tracks }: Assessment, { lead }: Plan): TrackResult | undefined {
  return tracks.find(({ track }) => track === lead);
}

interface WhyProps {
  readonly track: TrackResult;
  readonly assessment: Assessment;
}

/** The facts that opened a track, each with its answer and its quotes. */
function Why({ track: { facts = [] }, assessment }: WhyProps): JSX.Element | null {
  const { reference: { questions } } = useChart();
  if (facts.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.why(facts.length)} <Glyph name="chevron" /></summary>
      <ul class="list">{facts.map((name) => {
        const { answer, evidence, answered, because } = assessment.facts[name];
        const asked = questions[name];
        return (
          <li key={name}>
            <p>{asked?.question ?? name} <b>{answer === 'unknown' ? notKnownWords.unknown : asked?.[answer] ?? answer}</b></p>
            {(answered || because) && <p class="small">{answered ? notKnownWords.yours : because}</p>}
            <Quotes evidence={evidence} />
          </li>
        );
      })}</ul>
    </details>
  );
}

/** "on 6 facts, 1 of them yours": those that opened the track; where none is told, all that are known. */
function standsOn(assessment: Assessment, lead: TrackResult | undefined): string {
  const known = lead?.facts?.map((name) => assessment.facts[name]) ?? Object.values(assessment.facts).filter((fact) => fact.answer !== 'unknown');
  if (known.length === 0) return '';
  const own = known.filter((fact) => fact.answered).length;
  return own === 0 ? words.on(count(known.length, 'fact')) : `${words.on(count(known.length, 'fact'))}, ${words.own(own)}`;
}
