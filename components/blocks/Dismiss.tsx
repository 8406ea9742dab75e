import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../lib/decide/types.ts';
import type { DismissReason } from '../../lib/messages.ts';
import { Row } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { dismissWords as words, sentence } from '../words.ts';
import { dismissedOf } from './dismissed-view.ts';

const REASONS = Object.keys(words.reason) as readonly DismissReason[];

export interface DismissProps {
  /** Its rule and level. */
  readonly caution: string;
  /** What it is called, for readers of the screen. */
  readonly name: string;
}

/** Sets one caution aside, with a reason; Escape closes the reasons. */
export function Dismiss({ caution, name }: DismissProps): JSX.Element {
  const { dismiss } = useChart();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <div class="dismiss" onKeyDown={(event) => { if (event.key === 'Escape' && open) { event.stopPropagation(); close(); } }}>
      <button type="button" class="btn bare" ref={opener} aria-expanded={open} aria-label={words.named(name)} onClick={() => setOpen(!open)}>{words.dismiss}</button>
      {open && (
        <div class="btns" role="group" aria-label={words.why(name)}>
          {REASONS.map((reason) => <button key={reason} type="button" class="btn" onClick={() => dismiss(caution, reason)}>{words.reason[reason]}</button>)}
        </div>
      )}
    </div>
  );
}

export interface DismissedListProps {
  readonly assessment: Assessment;
}

/** What was set aside, each with its reason, its quote and the way back. */
export function DismissedList({ assessment }: DismissedListProps): JSX.Element | null {
  const { dismissals, dismiss } = useChart();
  const rows = dismissedOf(assessment, dismissals);
  if (rows.length === 0) return null;
  return (
    <Section title={words.title} result={`${rows.length}`}>
      <ul class="list">{rows.map(({ key, name, level, reason, evidence }) => (
        <li key={key + name}>
          <Row glyph="pen" tone="act">
            <p><b>{sentence(name)}</b> <span class="small">{level}. {words.reason[reason]}.</span>{' '}
              <button type="button" class="btn bare" aria-label={words.backNamed(name)} onClick={() => dismiss(key, null)}>{words.back}</button></p>
            <Quotes evidence={evidence} most={1} />
          </Row>
        </li>
      ))}</ul>
      <p class="small">{words.kept}</p>
    </Section>
  );
}
