import type { JSX } from 'preact';
import type { Assessment } from '../../lib/decide/types.ts';
import { Sources, Tag } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Glyph } from '../parts/Glyph.tsx';
import type { LatencyRange, Reference } from '../types.ts';
import { formatMonths } from '../format.ts';
import { latencyWords as words } from '../words.ts';
import { axisFor, rangesFor, type Axis } from './radiotherapy-view.ts';

/** Heights, px: the patient's own line, one range under its name, the axis. */
const TOP = 20;
const ROW = 31;
const BELOW = 20;

export interface LatencyProps {
  readonly assessment: Assessment;
  /** From the end of radiotherapy to the onset, or to today. */
  readonly months: number;
}

/** Time from the end of radiotherapy to the symptoms, against the article's window and the reported ranges; the table stands behind it. */
export function Latency({ assessment, months }: LatencyProps): JSX.Element {
  const { findings, reference } = useChart();
  const regions = new Set(assessment.facts.radiotherapy.evidence.flatMap((index) => findings[index]?.course?.region ?? []));
  const ranges = rangesFor(reference.latency, regions);
  return <>
    <Picture months={months} toToday={assessment.radiotherapy.latencyToToday === true} bars={barsOf(reference.window, ranges.filter((range) => regions.size > 0 || range.regions.length === 0))} axis={axisFor(reference.window, months)} />
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

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The article's own window, drawn as a box. */
  readonly window: boolean;
}

/** The window first, then the ranges that have both ends. */
function barsOf(window: Reference['window'], ranges: readonly LatencyRange[]): Bar[] {
  const reported = ranges.flatMap(({ label, fromMonths, toMonths }) => (
    fromMonths === undefined || toMonths === undefined ? [] : [{ label, from: fromMonths, to: toMonths, window: false }]));
  return [{ label: words.article, from: window.fromMonths, to: window.toMonths, window: true }, ...reported];
}

interface PictureProps {
  readonly months: number;
  readonly toToday: boolean;
  readonly bars: readonly Bar[];
  readonly axis: Axis;
}

/** One axis in years, a labelled bar a range, and the patient as a line through all of them. */
function Picture({ months, toToday, bars, axis }: PictureProps): JSX.Element {
  const height = TOP + bars.length * ROW;
  const right = months / axis.to > 0.5;
  return (
    <svg class="tl" width="100%" height={height + BELOW} role="img" aria-label={words.picture(formatMonths(months), toToday, bars.length - 1)}>
      <AxisLines axis={axis} height={height} />
      <line class="on" x1={at(axis, months)} x2={at(axis, months)} y1="3" y2={height} />
      {bars.map((bar, index) => <BarRow key={bar.label} bar={bar} axis={axis} y={TOP + index * ROW} />)}
      <text class="v" x={at(axis, months)} dx={right ? -5 : 5} y="13" text-anchor={right ? 'end' : 'start'}>{words.mark(formatMonths(months), toToday)}</text>
    </svg>
  );
}

/** Where a number of months stands, in percent of the axis. */
function at({ to }: Axis, months: number): string {
  return `${Math.min(months / to, 1) * 100}%`;
}

interface BarRowProps {
  readonly bar: Bar;
  readonly axis: Axis;
  readonly y: number;
}

/** A range under its name; one that goes on beyond the axis ends in an arrow. */
function BarRow({ bar: { label, from, to, window }, axis, y }: BarRowProps): JSX.Element {
  const [x1, x2, middle] = [at(axis, from), at(axis, to), y + ROW - 9];
  return <>
    <text class="name" x="0" y={y + 12}>{label}</text>
    {window && <rect class="win" x={x1} width={at(axis, to - from)} y={middle - 5} height="10" />}
    {!window && <line class="rng" x1={x1} x2={x2} y1={middle} y2={middle} />}
    {!window && <line class="rng" x1={x1} x2={x1} y1={middle - 4} y2={middle + 4} />}
    {!window && to <= axis.to && <line class="rng" x1={x2} x2={x2} y1={middle - 4} y2={middle + 4} />}
    {to > axis.to && <svg x="100%" y={middle} overflow="visible"><path class="rng" d="M-5-4 0 0-5 4" /></svg>}
  </>;
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
    {ticks.map((months) => <line class="grid" key={months} x1={`${months / axis.to * 100}%`} x2={`${months / axis.to * 100}%`} y1={TOP} y2={height} />)}
    <line class="axis" x1="0" x2="100%" y1={height} y2={height} />
    {ticks.map((months, index) => (
      <text key={months} x={`${months / axis.to * 100}%`} y={height + 14} text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}>
        {index === last ? words.years(months / 12) : months / 12}
      </text>
    ))}
  </>;
}
