/** What the picture of a calendar shows: of the clinician's own steps, and of those a source gives. Pure. */
import type { PlanCalendar, StepPlot } from '../../lib/decide/types.ts';
import { formatDate } from '../format.ts';
import { calendarWords as words } from '../words.ts';

/** A picture of steps over time. Days count from 0, and the picture is `days` wide. */
export interface PlotView {
  /** The whole of it in words. */
  readonly name: string;
  readonly days: number;
  /** One bar a dose of a day, in mg; the last one may go on past the picture. */
  readonly bars: readonly { readonly day: number; readonly days: number; readonly mg: number; readonly goesOn?: boolean }[];
  /** The highest the picture has room for, in mg. */
  readonly mostMg: number;
  /** A dashed line across, in mg. */
  readonly cutMg?: number;
  /** Single doses, with their number, and checks. */
  readonly points: readonly { readonly day: number; readonly number?: number }[];
  /** Under the axis: its beginning, and its end or the day of the last step. */
  readonly from: string;
  readonly to?: { readonly day: number; readonly text: string };
  /** What its signs mean. */
  readonly key: readonly string[];
}

/** Own steps have an end, and the threshold they are held against. */
export function ownPlot({ bars, days, mostMg, thresholdMg, threshold }: StepPlot): PlotView {
  const [first, last] = [bars[0]!, bars.at(-1)!];
  return {
    name: `${words.plot(bars.map(({ mg, days: many }) => words.bar(mg, many)).join(', '))} ${threshold}.`,
    days, bars, mostMg: Math.max(mostMg, thresholdMg), cutMg: thresholdMg, points: [], key: [`${threshold}.`],
    from: first.from ? formatDate(first.from) : words.day(first.day),
    ...(days > 1 && { to: { day: days, text: last.to ? formatDate(last.to) : words.day(days - 1) } }),
  };
}

/** Sourced steps: a bar each where the dose of a day is known, else a point a dose; the last goes on, as no source ends it. Absent where no step is a dose. */
export function sourcedPlot({ steps }: Pick<PlanCalendar, 'steps'>): PlotView | undefined {
  const doses = steps.filter(({ kind }) => kind === 'dose');
  const [first, last] = [doses[0], doses.at(-1)];
  if (!first || !last) return undefined;
  const checks = steps.filter(({ kind }) => kind === 'check');
  const inBars = doses.every(({ mgPerDay }) => mgPerDay !== undefined);
  const end = steps.at(-1)!;
  const days = Math.max(end.day, inBars ? last.day + (last.day - (doses.at(-2)?.day ?? last.day - 1)) : 1);
  const bars = inBars ? doses.map(({ day, mgPerDay: mg }, place) => ({ day, days: (doses[place + 1]?.day ?? days) - day, mg: mg!, ...(place === doses.length - 1 && { goesOn: true }) })) : [];
  const when = (list: PlanCalendar['steps']): string => list.map(dayOf).join(', ');
  const told = inBars
    ? words.plot(bars.map(({ mg, days: many, goesOn }) => (goesOn ? words.goesOn(mg) : words.bar(mg, many))).join(', '))
    : words.dosed(when(doses));
  return {
    name: [told, ...(checks.length > 0 ? [words.checked(when(checks))] : [])].join(' '),
    days, bars, mostMg: Math.max(...bars.map(({ mg }) => mg), 0),
    points: [...(inBars ? [] : doses.map(({ day }, place) => ({ day, number: place + 1 }))), ...checks.map(({ day }) => ({ day }))],
    from: dayOf(first),
    ...(end.day > first.day && { to: { day: end.day, text: dayOf(end) } }),
    key: [...(inBars ? [words.open] : []), ...(checks.length > 0 ? [words.rings] : [])],
  };
}

function dayOf({ date, day }: PlanCalendar['steps'][number]): string {
  return date ? formatDate(date) : words.day(day);
}
