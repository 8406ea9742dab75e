import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { DatedStep, OwnCalendar, OwnSteps as Steps, TypedStep } from '../../lib/decide/types.ts';
import { Row, Sources, Tag } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useTyped } from '../parts/typed.ts';
import { formatDate } from '../format.ts';
import { calendarWords as words, sentence } from '../words.ts';
import { FirstDay } from './FirstDay.tsx';

/** Longest text of a field. */
const LONGEST = 40;
const EMPTY: TypedStep = { mgPerDay: '', days: '' };

export interface OwnStepsProps {
  readonly steps: Steps;
  readonly typed: OwnCalendar;
  readonly onType: (calendar: OwnCalendar | null) => void;
}

/** The clinician's own taper: dose and days of each step, dated and held against the article. None is proposed. */
export function OwnSteps({ steps: own, typed, onType }: OwnStepsProps): JSX.Element {
  const { drug, label, shown, blocked, because, steps: dated, whole, verification, sources } = own;
  const { now, type } = useTyped(typed, onType);
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const rows = now.steps?.length ? now.steps : [EMPTY];
  const change = (place: number, step: TypedStep) => type({ ...now, steps: rows.map((row, at) => (at === place ? step : row)) });
  function add(): void {
    type({ ...now, steps: [...rows, EMPTY] }, 'once');
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  }
  function remove(place: number): void {
    type({ ...now, steps: rows.filter((_, at) => at !== place) }, 'once');
    adder.current?.focus();
  }
  return (
    <div>
      <h3 class="sub">{words.own(label)}</h3>
      {blocked && <Row glyph="stop" tone="stop"><p class="stop">{blocked}</p></Row>}
      {!shown && <div class="btns"><button type="button" class="btn" onClick={() => type({ ...now, asked: true }, 'once')}>{words.ask(drug)}</button></div>}
      {shown && <>
        <p class="small">{because} <Tag verification={verification} /> <Sources ids={sources} /></p>
        <FirstDay drug={label} typed={now.start ?? ''} begin={own} onType={(start) => type({ ...now, start })} />
        <ol class="taper" ref={list}>
          {rows.map((row, place) => (
            <StepRow key={place} place={place} step={row} {...(isOf(dated[place], row) ? { told: dated[place] } : {})}
              onChange={(step) => change(place, step)} {...(rows.length > 1 ? { onRemove: () => remove(place) } : {})} />
          ))}
        </ol>
        {whole.map((line) => <p key={line}>{sentence(line)}.</p>)}
        <div class="btns">
          <button type="button" class="btn" ref={adder} onClick={add}>{words.add}</button>
          {(now.steps !== undefined || now.start !== undefined) && <button type="button" class="btn bare" onClick={() => type(now.asked ? { asked: true } : {}, 'once')}>{words.clear}</button>}
        </div>
      </>}
    </div>
  );
}

/** What is told belongs to what stands in the fields: not while another thing is being typed. */
function isOf(told: DatedStep | undefined, { mgPerDay, days }: TypedStep): told is DatedStep {
  return told !== undefined && told.mgPerDay === mgPerDay && told.days === days;
}

interface StepRowProps {
  readonly place: number;
  readonly step: TypedStep;
  /** What the decision says of it; absent while it is being typed. */
  readonly told?: DatedStep;
  readonly onChange: (step: TypedStep) => void;
  /** Absent for the only one. */
  readonly onRemove?: () => void;
}

function StepRow({ place, step, told, onChange, onRemove }: StepRowProps): JSX.Element {
  const id = useId();
  const field = (name: 'mgPerDay' | 'days') => (
    <label class="unit">
      <input type="text" inputMode="decimal" autocomplete="off" spellcheck={false} maxLength={LONGEST} value={step[name]} aria-label={words.field(place + 1, words[name])} aria-describedby={id}
        {...(told?.problem?.field === name ? { 'aria-invalid': true } : {})} onInput={({ currentTarget }) => onChange({ ...step, [name]: currentTarget.value })} />
      <span aria-hidden="true">{words[name]}</span>
    </label>
  );
  return (
    <li>
      <div class="fields">
        {field('mgPerDay')}{field('days')}
        {onRemove && <button type="button" class="btn icon" aria-label={words.remove(place + 1)} title={words.remove(place + 1)} onClick={onRemove}><Glyph name="cross" /></button>}
      </div>
      <div id={id}>{told && <Told told={told} />}</div>
    </li>
  );
}

function Told({ told: { problem, from, to, prednisone, pneumocystis, warnings, notes } }: { readonly told: DatedStep }): JSX.Element | null {
  if (problem) return <p class="small care">{problem.text}</p>;
  if (prednisone === undefined) return null;
  return <>
    <p>{from && to && <b>{words.span(formatDate(from), formatDate(to))}. </b>}<span class="small">{sentence(prednisone)}.</span></p>
    <p class="small">{[pneumocystis ?? '', ...notes].map(sentence).join('. ')}.</p>
    {warnings.length > 0 && <Row glyph="care" tone="care"><p class="care">{sentence(warnings.join('; '))}.</p></Row>}
  </>;
}
