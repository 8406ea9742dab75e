import type { JSX } from 'preact';
import type { Assessment } from '../../lib/decide/types.ts';
import { Sources, Tag } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Glyph } from '../parts/Glyph.tsx';
import type { LatencyRange } from '../types.ts';
import { formatMonths } from '../format.ts';
import { latencyWords as words } from '../words.ts';
import { axisFor, rangesFor, type Axis } from './radiotherapy-view.ts';

/** Height of one row of the picture, px. */
const ROW = 20;

export interface LatencyProps {
  readonly assessment: Assessment;
}

/** Time from the end of radiotherapy to the symptoms, against the article's window and the reported ranges; the table stands behind it. */
export function Latency({ assessment }: LatencyProps): JSX.Element {
  const { findings, reference } = useChart();
  const { latencyMonths } = assessment.radiotherapy;
  const regions = new Set(assessment.facts.radiotherapy.evidence.flatMap((index) => findings[index]?.course?.region ?? []));
  const ranges = rangesFor(reference.latency, regions);
  const drawn = ranges.filter(({ fromMonths, toMonths }) => fromMonths !== undefined && toMonths !== undefined);
  return <>
    {latencyMonths !== undefined && <Picture months={latencyMonths} toToday={assessment.radiotherapy.latencyToToday === true} window={reference.window} ranges={drawn} />}
    <p class="small">{words.note}</p>
    <details class="more">
      <summary><Glyph name="chevron" />{words.table}</summary>
      <table>
        <thead><tr><th scope="col">{words.entity}</th><th scope="col">{words.reported}</th></tr></thead>
        <tbody>{ranges.map((range) => (
          <tr key={range.label}><th scope="row">{range.label}</th><td>{range.text} <Tag verification={range.verification} /> <Sources ids={range.sources} /></td></tr>
        ))}</tbody>
      </table>
    </details>
  </>;
}

interface PictureProps {
  readonly months: number;
  readonly toToday: boolean;
  readonly window: { readonly fromMonths: number; readonly toMonths: number };
  readonly ranges: readonly LatencyRange[];
}

/** One axis in years: the window as a dashed box, reported ranges as whiskers, the patient as a line. */
function Picture({ months, toToday, window, ranges }: PictureProps): JSX.Element {
  const axis = axisFor(window, months);
  const at = (value: number) => `${Math.min(value / axis.to, 1) * 100}%`;
  const height = (ranges.length + 2) * ROW;
  const right = months / axis.to > 0.5;
  return (
    <figure class="tl" role="img" aria-label={words.picture(formatMonths(months), toToday, ranges.length)}>
      <div class="lab" aria-hidden="true"><span>{toToday ? words.today : words.onset}</span><span>{words.article}</span>{ranges.map(({ label }) => <span key={label}>{label}</span>)}</div>
      <svg width="100%" height={height + ROW} aria-hidden="true" focusable="false">
        <AxisLines axis={axis} height={height} />
        <rect class="win" x={at(window.fromMonths)} width={`${(window.toMonths - window.fromMonths) / axis.to * 100}%`} y={ROW + 4} height={ROW - 8} />
        {ranges.map((range, index) => <Whisker key={range.label} from={at(range.fromMonths!)} to={at(range.toMonths!)} past={range.toMonths! > axis.to} y={(index + 2) * ROW + ROW / 2} />)}
        <line class="on" x1={at(months)} x2={at(months)} y1="2" y2={height} />
        <text class="v" x={at(months)} dx={right ? -5 : 5} y="14" text-anchor={right ? 'end' : 'start'}>{formatMonths(months)}</text>
      </svg>
    </figure>
  );
}

interface AxisLinesProps {
  readonly axis: Axis;
  readonly height: number;
}

/** The years under the picture. */
function AxisLines({ axis, height }: AxisLinesProps): JSX.Element {
  const ticks = Array.from({ length: Math.floor(axis.to / axis.tick) + 1 }, (_, index) => index * axis.tick);
  const last = ticks.length - 1;
  return <>
    {ticks.map((months) => <line class="grid" key={months} x1={`${months / axis.to * 100}%`} x2={`${months / axis.to * 100}%`} y1={ROW} y2={height} />)}
    <line class="axis" x1="0" x2="100%" y1={height} y2={height} />
    {ticks.map((months, index) => (
      <text key={months} x={`${months / axis.to * 100}%`} y={height + 14} text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}>
        {index === last ? words.years(months / 12) : months / 12}
      </text>
    ))}
  </>;
}

interface WhiskerProps {
  readonly from: string;
  readonly to: string;
  /** It goes on beyond the axis. */
  readonly past: boolean;
  readonly y: number;
}

/** A reported range. */
function Whisker({ from, to, past, y }: WhiskerProps): JSX.Element {
  return <>
    <line class="rng" x1={from} x2={to} y1={y} y2={y} />
    <line class="rng" x1={from} x2={from} y1={y - 4} y2={y + 4} />
    {past
      ? <svg class="end" x="100%" y={y} overflow="visible"><path class="rng" d="M-5-4 0 0-5 4" /></svg>
      : <line class="rng" x1={to} x2={to} y1={y - 4} y2={y + 4} />}
  </>;
}
