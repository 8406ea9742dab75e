import type { JSX } from 'preact';
import type { OwnCalendar, OwnCalendars, Plan, PlanCalendar, StepPlot } from '../../lib/decide/types.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import { Row, Sources, Tag } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Section } from '../parts/Section.tsx';
import { useTyped } from '../parts/typed.ts';
import { formatDate } from '../format.ts';
import { calendarWords as words, sentence } from '../words.ts';
import { FirstDay } from './FirstDay.tsx';
import { OwnSteps } from './OwnSteps.tsx';

export interface CalendarsProps {
  readonly plan: Plan;
  /** What the clinician typed, as it is kept. */
  readonly typed: OwnCalendars;
  readonly onCalendar: (drug: PlanDrug, calendar: OwnCalendar | null) => void;
}

/** Dated steps as their sources give them, and the clinician's own where no source gives any. Checks are light, doses bold. */
export function Calendars({ plan: { calendars = [], calendarsLeftOut = [], ownSteps }, typed, onCalendar }: CalendarsProps): JSX.Element | null {
  if (calendars.length === 0 && calendarsLeftOut.length === 0 && !ownSteps) return null;
  const drugs = [...(ownSteps ? [ownSteps.drug] : []), ...calendars.map(({ drug }) => drug), ...calendarsLeftOut.map(({ drug }) => words.leftOut(drug))];
  return (
    <Section title={words.title} result={[...new Set(drugs)].join(', ')}>
      <p class="small">{words.proposal}</p>
      {ownSteps && <OwnSteps steps={ownSteps} typed={typed[ownSteps.drug] ?? {}} onType={(calendar) => onCalendar(ownSteps.drug, calendar)} />}
      {ownSteps?.shown && ownSteps.plot && <Plot plot={ownSteps.plot} />}
      {calendars.map((calendar, place) => (
        <OneCalendar key={calendar.label} calendar={calendar} typed={typed[calendar.drug] ?? {}} onType={(next) => onCalendar(calendar.drug, next)}
          first={calendars.findIndex(({ drug }) => drug === calendar.drug) === place} />
      ))}
      {calendarsLeftOut.map(({ drug, label, text, verification, sources }) => (
        <div key={drug}>
          <h3 class="sub">{label}</h3>
          <Row glyph="care" tone="care"><p>{text}. <Tag verification={verification} /> <Sources ids={sources} /></p></Row>
        </div>
      ))}
    </Section>
  );
}

/** Heights, px: room for the number over the highest bar, the bars, the dates under the axis. */
const TOP = 14;
const BARS = 48;
const BELOW = 17;
/** Least part of the width for a number over a bar. */
const ROOM = 0.07;

function daysOf({ day, days, from, to }: StepPlot['bars'][number]): string {
  return from && to ? words.span(formatDate(from), formatDate(to)) : words.dayOf(day, day + days - 1);
}

/** The clinician's own steps as bars, 100 % wide, so that text never scales; the table stands behind it. */
function Plot({ plot: { bars, days, mostMg, thresholdMg, threshold } }: { readonly plot: StepPlot }): JSX.Element {
  const floor = TOP + BARS;
  const top = (mg: number): number => floor - (mg / Math.max(mostMg, thresholdMg)) * BARS;
  const percent = (part: number): string => `${(100 * part) / days}%`;
  const [first, last] = [bars[0]!, bars.at(-1)!];
  return <>
    <svg class="bars" width="100%" height={floor + BELOW} role="img" aria-label={`${words.plot(bars.map(({ mg, days: many }) => words.bar(mg, many)).join(', '))}. ${threshold}.`}>
      {bars.map(({ day, days: many, mg }) => <rect key={day} class="b" x={percent(day)} width={percent(many)} y={top(mg)} height={floor - top(mg)} />)}
      {bars.filter(({ days: many }) => many / days >= ROOM).map(({ day, days: many, mg }) => <text key={day} class="v" x={percent(day + many / 2)} y={top(mg) - 4} text-anchor="middle">{mg}</text>)}
      <line class="cut" x1="0" x2="100%" y1={top(thresholdMg)} y2={top(thresholdMg)} />
      <line class="axis" x1="0" x2="100%" y1={floor} y2={floor} />
      <text x="0" y={floor + 13}>{first.from ? formatDate(first.from) : words.day(first.day)}</text>
      {days > 1 && <text x="100%" y={floor + 13} text-anchor="end">{last.to ? formatDate(last.to) : words.day(days - 1)}</text>}
    </svg>
    <p class="small">{threshold}.</p>
    <details class="more">
      <summary><Glyph name="chevron" />{words.table}</summary>
      <table>
        <thead><tr><th scope="col">{words.when}</th><th scope="col">{words.mgPerDay}</th><th scope="col">{words.days}</th></tr></thead>
        <tbody>{bars.map((bar) => <tr key={bar.day}><th scope="row">{daysOf(bar)}</th><td>{bar.mg}</td><td>{bar.days}</td></tr>)}</tbody>
      </table>
    </details>
  </>;
}

interface OneCalendarProps {
  readonly calendar: PlanCalendar;
  readonly typed: OwnCalendar;
  readonly onType: (calendar: OwnCalendar | null) => void;
  /** The first of its drug: the day is typed there, for all of them. */
  readonly first: boolean;
}

function OneCalendar({ calendar, typed, onType, first }: OneCalendarProps): JSX.Element {
  const { label, steps, afterwards, note, verification, sources } = calendar;
  const { now, type } = useTyped(typed, onType);
  return (
    <div>
      <h3 class="sub">{label}</h3>
      {first && <FirstDay drug={label} typed={now.start ?? ''} begin={calendar} onType={(start) => type({ ...now, start })} />}
      <ol class="cal">
        {steps.map(({ day, date, text, kind }) => (
          <li key={day + text} class={kind}><span class="d">{date ? formatDate(date) : words.day(day)}</span><span>{text}</span></li>
        ))}
      </ol>
      <p class="small">{words.after} {sentence(afterwards)}. {note} <Tag verification={verification} /> <Sources ids={sources} /></p>
    </div>
  );
}
