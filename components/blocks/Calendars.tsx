import type { JSX } from 'preact';
import type { OwnCalendar, OwnCalendars, Plan, PlanCalendar, StepPlot } from '../../lib/decide/types.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import { Row, Sources, Tag } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Section } from '../parts/Section.tsx';
import { useTyped } from '../parts/typed.ts';
import { formatDate } from '../format.ts';
import { calendarWords as words, sentence } from '../words.ts';
import { CalendarPlot } from './CalendarPlot.tsx';
import { ownPlot, sourcedPlot } from './calendar-plot-view.ts';
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
      {ownSteps?.shown && ownSteps.plot && <OwnPlot plot={ownSteps.plot} />}
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

function daysOf({ day, days, from, to }: StepPlot['bars'][number]): string {
  return from && to ? words.span(formatDate(from), formatDate(to)) : words.dayOf(day, day + days - 1);
}

/** The picture of the clinician's own steps, with the table behind it. */
function OwnPlot({ plot }: { readonly plot: StepPlot }): JSX.Element {
  return <>
    <CalendarPlot plot={ownPlot(plot)} />
    <details class="more">
      <summary><Glyph name="chevron" />{words.table}</summary>
      <table>
        <thead><tr><th scope="col">{words.when}</th><th scope="col">{words.mgPerDay}</th><th scope="col">{words.days}</th></tr></thead>
        <tbody>{plot.bars.map((bar) => <tr key={bar.day}><th scope="row">{daysOf(bar)}</th><td>{bar.mg}</td><td>{bar.days}</td></tr>)}</tbody>
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
  const plot = sourcedPlot(calendar);
  return (
    <div>
      <h3 class="sub">{label}</h3>
      {first && <FirstDay drug={label} typed={now.start ?? ''} begin={calendar} onType={(start) => type({ ...now, start })} />}
      {plot && <CalendarPlot plot={plot} />}
      <ol class="cal">
        {steps.map(({ day, date, text, kind }) => (
          <li key={day + text} class={kind}><span class="d">{date ? formatDate(date) : words.day(day)}</span><span>{text}</span></li>
        ))}
      </ol>
      <p class="small">{words.after} {sentence(afterwards)}. {note} <Tag verification={verification} /> <Sources ids={sources} /></p>
    </div>
  );
}
