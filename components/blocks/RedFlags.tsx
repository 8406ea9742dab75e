import type { JSX } from 'preact';
import type { RedFlag } from '../../lib/decide/types.ts';
import { Row } from '../parts/Bits.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { urgentWords as words } from '../words.ts';

export interface RedFlagsProps {
  readonly flags: readonly RedFlag[];
}

/** What makes this urgent, each with its quote. Stands first; nothing competes with it. */
export function RedFlags({ flags }: RedFlagsProps): JSX.Element {
  return (
    <ul class="bar stop-bar list">
      {flags.map((flag) => (
        <li key={flag.name}>
          <Row glyph="flag" tone="stop"><p class="lead">{flag.because}</p><Quotes evidence={flag.evidence} /></Row>
        </li>
      ))}
    </ul>
  );
}

/** What is written as possible only: near the top, never loud. */
export function PossibleFlags({ flags }: RedFlagsProps): JSX.Element {
  return <ul class="aside list">{flags.map((flag) => <li key={flag.name}><Row glyph="flag" tone="care"><p><b>{words.possible}:</b> {flag.because}</p><Quotes evidence={flag.evidence} /></Row></li>)}</ul>;
}

export interface SetAsideFlagsProps extends RedFlagsProps {
  readonly onUndo: () => void;
}

/** What was read and set aside by the clinician, with the way back. */
export function SetAsideFlags({ flags, onUndo }: SetAsideFlagsProps): JSX.Element {
  return (
    <div class="aside">
      <ul class="list">{flags.map((flag) => <li key={flag.name}><Row glyph="pen" tone="act"><p><b>{words.aside}:</b> {flag.because}</p><Quotes evidence={flag.evidence} /></Row></li>)}</ul>
      <div class="btns"><button type="button" class="btn" onClick={onUndo}>{words.undo}</button></div>
    </div>
  );
}
