import type { JSX } from 'preact';
import { Sources, Tag } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { count, latencyWords, timelineWords as words } from '../words.ts';
import type { Axis, Timeline as View, TimelineRow } from './timeline-view.ts';

export interface TimelineProps {
  readonly view: View;
}

/** One axis for courses, the article's window, reported times, symptoms and drugs; the table stands behind it. */
export function Timeline({ view: { rows, axis } }: TimelineProps): JSX.Element {
  const drawn = rows.filter(({ bar }) => bar !== undefined);
  return <>
    {axis && (
      <div class="time" role="img" aria-label={words.picture(count(drawn.length, words.line))}>
        <AxisLines axis={axis} />
        <ul>{drawn.map((row) => <li key={row.kind + row.label + row.words}><p><span><b>{row.label}</b>{row.kind === 'range' ? '' : ` ${row.words}`}</span></p><Bar row={row} axis={axis} /></li>)}</ul>
        <Years axis={axis} />
      </div>
    )}
    <p class="small">{latencyWords.note}</p>
    <details class="more">
      <summary><Glyph name="chevron" />{latencyWords.table}</summary>
      <table>
        <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.when}</th></tr></thead>
        <tbody>{rows.map(({ label, words: when, range }) => (
          <tr key={label + when}><th scope="row">{label}</th><td>{when}{range && <> <Tag verification={range.verification} /> <Sources ids={range.sources} /></>}</td></tr>
        ))}</tbody>
      </table>
    </details>
  </>;
}

/** Where a time stands, in percent of the axis. */
function at({ from, to }: Axis, time: number): number {
  return Math.min(Math.max((time - from) / (to - from), 0), 1) * 100;
}

interface AxisProps {
  readonly axis: Axis;
}

/** A line a named year, and one for today, behind all rows. */
function AxisLines({ axis }: AxisProps): JSX.Element {
  return (
    <svg class="grids" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => <line class="grid" key={tick.year} x1={`${at(axis, tick.at)}%`} x2={`${at(axis, tick.at)}%`} y1="0" y2="100%" />)}
      {axis.today !== undefined && <line class="on" x1={`${at(axis, axis.today)}%`} x2={`${at(axis, axis.today)}%`} y1="0" y2="100%" />}
    </svg>
  );
}

/** The years under the picture, and the word for today's line. */
function Years({ axis }: AxisProps): JSX.Element {
  return (
    <svg class="years" width="100%" height="28" aria-hidden="true" focusable="false">
      <line class="axis" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {axis.ticks.map(({ at: time, year }) => <text key={year} x={`${at(axis, time)}%`} y="13" text-anchor={anchor(at(axis, time))}>{year}</text>)}
      {axis.today !== undefined && <text class="v" x={`${at(axis, axis.today)}%`} y="26" text-anchor={anchor(at(axis, axis.today))}>{words.today}</text>}
    </svg>
  );
}

function anchor(percent: number): 'start' | 'middle' | 'end' {
  return percent < 8 ? 'start' : percent > 88 ? 'end' : 'middle';
}

interface BarProps {
  readonly row: TimelineRow;
  readonly axis: Axis;
}

/** Every kind has a shape of its own; what runs out of the axis ends in an arrow, a single day is a diamond. */
function Bar({ row: { kind, bar }, axis }: BarProps): JSX.Element {
  const { from, to } = bar!;
  const [x1, x2] = [`${at(axis, from)}%`, `${at(axis, to)}%`];
  const width = `${at(axis, to) - at(axis, from)}%`;
  const past = to > axis.to;
  return (
    <svg class={`span ${kind}`} width="100%" height="11" aria-hidden="true" focusable="false">
      {kind === 'window' && <rect class="win" x={x1} width={width} y="1.5" height="8" />}
      {kind === 'range' && <><line class="rng" x1={x1} x2={x2} y1="5.5" y2="5.5" /><line class="rng" x1={x1} x2={x1} y1="2" y2="9" />{!past && <line class="rng" x1={x2} x2={x2} y1="2" y2="9" />}</>}
      {(kind === 'symptoms' || kind === 'drug') && <rect class="bar" x={x1} width={width} y={kind === 'drug' ? 4 : 2} height={kind === 'drug' ? 4 : 8} />}
      {kind === 'course' && to > from && <rect class="bar" x={x1} width={width} y="1.5" height="8" />}
      {(kind === 'course' || to === from) && <svg x={`${at(axis, (from + to) / 2)}%`} y="5.5" overflow="visible"><path class="dot" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" /></svg>}
      {past && <svg x="100%" y="5.5" overflow="visible"><path class="rng" d="M-5-4 0 0-5 4" /></svg>}
    </svg>
  );
}
