import type { JSX } from 'preact';
import type { PlanCalendar } from '../../lib/decide/types.ts';
import { Sources, Tag } from '../parts/Bits.tsx';
import { Section } from '../parts/Section.tsx';
import { formatDate } from '../format.ts';
import { calendarWords as words, sentence } from '../words.ts';

export interface CalendarsProps {
  readonly calendars: readonly PlanCalendar[];
}

/** Dated steps as their sources give them, were the drug begun today. Checks are light, doses bold. */
export function Calendars({ calendars }: CalendarsProps): JSX.Element | null {
  if (calendars.length === 0) return null;
  return (
    <Section title={words.title} result={[...new Set(calendars.map(({ drug }) => drug))].join(', ')}>
      <p class="small">{words.from}</p>
      {calendars.map(({ label, steps, afterwards, note, verification, sources }) => (
        <div key={label}>
          <h3 class="sub">{label}</h3>
          <ol class="cal">
            {steps.map(({ day, date, text, kind }) => (
              <li key={day + text} class={kind}><span class="d">{date ? formatDate(date) : words.day(day)}</span><span>{text}</span></li>
            ))}
          </ol>
          <p class="small">{words.after} {sentence(afterwards)}. {note} <Tag verification={verification} /> <Sources ids={sources} /></p>
        </div>
      ))}
    </Section>
  );
}
