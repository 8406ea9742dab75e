import type { JSX } from 'preact';
import type { Plan } from '../../lib/decide/types.ts';
import { Sources } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { optionWords as words } from '../words.ts';

type Line = Plan['procedures'][number];

export interface ProcedureRowProps {
  readonly procedure: Line;
}

/** A procedure of the step, beside its drugs. */
export function ProcedureRow({ procedure }: ProcedureRowProps): JSX.Element {
  return (
    <li>
      <details>
        <summary>
          <Glyph name="chevron" />
          <h3>{procedure.label}</h3>
          <span class="st"><Glyph name="none" /><span>{words.procedure}</span></span>
        </summary>
        <div class="body"><p class="small">{procedure.note} <Sources ids={procedure.sources} /></p></div>
      </details>
    </li>
  );
}

export interface AdjunctsRowProps {
  readonly adjuncts: readonly Line[];
}

/** All adjuncts as one row: their names closed, their notes open. */
export function AdjunctsRow({ adjuncts }: AdjunctsRowProps): JSX.Element {
  return (
    <li>
      <details>
        <summary>
          <Glyph name="chevron" />
          <h3>{words.adjuncts}</h3>
          <span class="st">{adjuncts.map(({ label }) => label.toLowerCase()).join(', ')}</span>
        </summary>
        <ul class="body list">
          {adjuncts.map(({ label, note, sources }) => (
            <li key={label}><p><b>{label}</b></p><p class="small">{note} <Sources ids={sources} /></p></li>
          ))}
        </ul>
      </details>
    </li>
  );
}
