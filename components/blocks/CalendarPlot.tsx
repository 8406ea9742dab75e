import type { JSX } from 'preact';
import type { PlotView } from './calendar-plot-view.ts';

/** Heights, px: room for the number over the highest bar, the bars, the dates under the axis. */
const TOP = 14;
const BARS = 48;
const FLAT = 18;
const BELOW = 17;
const FLOOR_TO_TEXT = 13;
/** Least part of the width for a number over a bar. */
const ROOM = 0.07;
/** A point on the axis, px. */
const POINT = 4;

export interface CalendarPlotProps {
  readonly plot: PlotView;
}

/** Steps as bars, or as points where no dose of a day is known: 100 % wide, so that text never scales. A list or a table stands beside it. */
export function CalendarPlot({ plot: { name, days, bars, mostMg, cutMg, points, from, to, key } }: CalendarPlotProps): JSX.Element {
  const height = bars.length > 0 ? BARS : FLAT;
  const floor = TOP + height;
  const top = (mg: number): number => floor - (mg / mostMg) * height;
  const x = (day: number): string => `${(100 * day) / days}%`;
  return <>
    <svg class="bars" width="100%" height={floor + BELOW} role="img" aria-label={name}>
      {bars.map(({ day, days: many, mg, goesOn }) => <rect key={day} class={goesOn ? 'b on' : 'b'} x={x(day)} width={x(many)} y={top(mg)} height={floor - top(mg)} />)}
      {bars.filter(({ goesOn }) => goesOn).map(({ day, mg }) => <g key={day}><line class="edge" x1={x(day)} x2={x(day)} y1={top(mg)} y2={floor} /><line class="edge" x1={x(day)} x2="100%" y1={top(mg)} y2={top(mg)} /></g>)}
      {bars.filter(({ days: many }) => many / days >= ROOM).map(({ day, days: many, mg }) => <text key={day} class="v" x={x(day + many / 2)} y={top(mg) - 4} text-anchor="middle">{mg}</text>)}
      {cutMg !== undefined && <line class="cut" x1="0" x2="100%" y1={top(cutMg)} y2={top(cutMg)} />}
      <line class="axis" x1="0" x2="100%" y1={floor} y2={floor} />
      {points.map(({ day, number }) => <circle key={`${day} ${number}`} class={number === undefined ? 'check' : 'dose'} cx={x(day)} cy={number === undefined ? floor : floor - FLAT / 2} r={POINT} />)}
      {points.map(({ day, number }) => number !== undefined && <text key={day} class="v" x={x(day)} y={TOP - 3} text-anchor={anchorAt(day, days)}>{number}</text>)}
      <text x="0" y={floor + FLOOR_TO_TEXT}>{from}</text>
      {to && <text x={x(to.day)} y={floor + FLOOR_TO_TEXT} text-anchor={to.day > days / 2 ? 'end' : 'start'}>{to.text}</text>}
    </svg>
    {key.length > 0 && <p class="small">{key.join(' ')}</p>}
  </>;
}

/** A word at an edge of the picture stays within it. */
function anchorAt(day: number, days: number): 'start' | 'middle' | 'end' {
  return day === 0 ? 'start' : day === days ? 'end' : 'middle';
}
