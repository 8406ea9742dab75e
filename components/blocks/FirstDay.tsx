import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CalendarStart } from '../../lib/decide/types.ts';
import { formatDate } from '../format.ts';
import { calendarWords as words } from '../words.ts';

/** Stands for what the browser's date field holds but cannot read; no date, so the decision says so. */
const UNREADABLE = 'not a whole date';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface FirstDayProps {
  readonly drug: string;
  readonly typed: string;
  /** The day that counts, and why what was typed does not. */
  readonly begin: CalendarStart;
  readonly onType: (start: string) => void;
}

/** The day a calendar counts from: today, until a day is typed. The field is the browser's own, and keeps what is half typed. */
export function FirstDay({ drug, typed, begin, onType }: FirstDayProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const told = useId();
  const day = DAY.test(typed) ? typed : '';
  useEffect(() => {
    const input = field.current;
    // Never under the hands of who types.
    if (input && input.value !== day && input.ownerDocument.activeElement !== input) input.value = day;
  }, [day]);
  const { start, ownStart, startProblem } = begin;
  return (
    <div class="first">
      <label>{words.first}<span class="sr">, {drug}</span>{' '}
        <input ref={field} type="date" aria-describedby={told} {...(startProblem ? { 'aria-invalid': true } : {})}
          onInput={({ currentTarget }) => onType(currentTarget.validity?.badInput ? UNREADABLE : currentTarget.value)} />
      </label>
      <p class={startProblem ? 'small care' : 'small'} id={told}>{startProblem ?? (ownStart ? words.yours : start && words.today(formatDate(start)))}</p>
    </div>
  );
}
