import type { JSX } from 'preact';
import type { RedFlag } from '../../lib/decide/types.ts';
import { Row } from '../parts/Bits.tsx';
import { Quotes } from '../parts/Quote.tsx';

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
