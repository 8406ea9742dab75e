import type { JSX } from 'preact';
import type { ScaleText } from '../../lib/decide/types.ts';
import { dotted, formatDate } from '../format.ts';
import { useChart } from '../parts/chart.ts';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { scoreWords as words } from '../words.ts';
import { plotOf, trendsOf, type Plot, type Trend } from './scores-view.ts';

export interface ScoresProps {
  readonly scales: readonly ScaleText[];
}

/** Each scale the chart was scored on: the newest score, where it goes, and its cut-off; every score with its date and quote. */
export function Scores({ scales }: ScoresProps): JSX.Element | null {
  const { findings } = useChart();
  const trends = trendsOf(scales, findings);
  if (trends.length === 0) return null;
  return (
    <Section title={words.title} result={trends.slice(0, 2).map(closed).join(', ')}>
      <ul class="list">{trends.map((trend) => <li key={trend.scale.id}><TrendRow trend={trend} /></li>)}</ul>
    </Section>
  );
}

/** "NRS pain 6/10, worse by 2" */
function closed({ scale, last, direction }: Trend): string {
  return [scale.range ? `${scale.label} ${last.value}/${scale.range[1]}` : `${scale.label} ${last.value}`, direction].filter(Boolean).join(' ');
}

interface TrendRowProps {
  readonly trend: Trend;
}

function TrendRow({ trend }: TrendRowProps): JSX.Element {
  const { scale: { label, text, range }, points, last, direction } = trend;
  const plot = plotOf(trend);
  return <>
    <div class="score">
      <p><b>{label}</b> <span class="small">{range ? words.of(range) : words.noRange}</span></p>
      <p class="last"><b>{last.value}</b><span class="small">{direction || (last.date ? formatDate(last.date) : words.noDate)}</span></p>
    </div>
    {plot && <Picture plot={plot} label={words.picture(label, points.filter(({ date }) => date !== undefined).map(({ value, date }) => `${value}, ${formatDate(date!)}`))} />}
    <p class="small">{text}</p>
    {points.length === 1
      ? <Quotes evidence={[last.index]} most={1} />
      : points.map(({ value, date, index }) => <div class="small" key={index}>{dotted(`${value}`, date ? formatDate(date) : words.noDate)} <Quotes evidence={[index]} most={1} /></div>)}
  </>;
}

interface PictureProps {
  readonly plot: Plot;
  readonly label: string;
}

/** The whole range of the scale, high at the top; the cut-off dashed; the newest score ringed. */
function Picture({ plot: { dots, cut }, label }: PictureProps): JSX.Element {
  return (
    <div class="plot">
      <svg width="100%" height="34" role="img" aria-label={label}>
        {cut !== undefined && <line class="cutoff" x1="0" x2="100%" y1={`${cut}%`} y2={`${cut}%`} />}
        {dots.slice(1).map((dot, place) => <line class="path" key={place} x1={`${dots[place]!.x}%`} y1={`${dots[place]!.y}%`} x2={`${dot.x}%`} y2={`${dot.y}%`} />)}
        {dots.map((dot, place) => <circle key={place} class={place === dots.length - 1 ? 'newest' : 'was'} cx={`${dot.x}%`} cy={`${dot.y}%`} r={place === dots.length - 1 ? 4 : 2.5} />)}
      </svg>
    </div>
  );
}
