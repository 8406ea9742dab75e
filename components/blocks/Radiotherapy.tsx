import type { JSX } from 'preact';
import type { Assessment, Plan } from '../../lib/decide/types.ts';
import { useChart } from '../parts/chart.ts';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { formatDate, listed, sinceEnd } from '../format.ts';
import { radiotherapyWords as words, sentence } from '../words.ts';
import { Timeline } from './Timeline.tsx';
import { cardResult, courseLine, doseWords } from './radiotherapy-view.ts';
import { timelineOf } from './timeline-view.ts';

export interface RadiotherapyProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Open when first shown. */
  readonly open?: boolean;
}

/** What was irradiated, how and when, and how long before the symptoms. What is not written says so. */
export function Radiotherapy({ assessment, plan, open = false }: RadiotherapyProps): JSX.Element | null {
  const { radiotherapy: summary, facts } = assessment;
  const { findings, reference } = useChart();
  if (facts.radiotherapy.answer !== 'yes') return null;
  const { courses = [] } = assessment;
  const rows: readonly (readonly [string, string])[] = [
    [words.site, sentence(summary.sites.join(', '))],
    [words.dose, doseWords(summary.doseGy, summary.fractions)],
    [words.modality, summary.modality ?? ''],
    [words.end, summary.ended ? formatDate(summary.ended) : ''],
    [words.firstSymptom, summary.onset ? formatDate(summary.onset) : ''],
    [words.latency, latencyText(assessment)],
  ];
  const missing = rows.filter(([, text]) => text === '').map(([name]) => name.toLowerCase());
  return (
    <Section title={words.title} result={cardResult(assessment)} open={open}>
      <dl class="kv">
        {rows.filter(([, text]) => text !== '').map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
        {missing.length > 0 && <div><dt>{words.notWritten}</dt><dd class="dim">{listed(missing)}</dd></div>}
      </dl>
      {courses.length > 1
        ? <ul class="list" aria-label={words.courses}>{courses.map((course) => (
          <li key={course.evidence[0]}><p>{courseLine(course)}</p><Quotes evidence={course.evidence} most={1} telling /></li>
        ))}</ul>
        : <Quotes evidence={facts.radiotherapy.evidence} most={2} telling />}
      {assessment.outcome !== 'urgent' && <Timeline view={timelineOf(assessment, plan, findings, reference)} />}
    </Section>
  );
}

function latencyText({ radiotherapy: { latencyMonths, latencyToToday } }: Assessment): string {
  if (latencyMonths === undefined) return '';
  return sinceEnd(latencyMonths, words.before, latencyToToday ? words.latencyToToday : words.latencyToOnset);
}
