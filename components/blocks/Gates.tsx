import type { JSX } from 'preact';
import type { Gate, GateState } from '../../lib/decide/types.ts';
import { Row } from '../parts/Bits.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { gateStateWord, gateWord, gateWords as words } from '../words.ts';

const LOOK: Readonly<Record<GateState, { readonly glyph: GlyphName; readonly tone: string; readonly row: string }>> = {
  done: { glyph: 'done', tone: 'done', row: '' },
  flag: { glyph: 'care', tone: 'care', row: 'w' },
  'not-seen': { glyph: 'unseen', tone: 'unk', row: 'u' },
};

export interface GatesProps {
  readonly gates: readonly Gate[];
}

/** What the article asks for before treatment, as a grid of states; opens to the reasons and quotes. */
export function Gates({ gates }: GatesProps): JSX.Element | null {
  const asked = gates.filter((gate) => gate.asked);
  if (asked.length === 0) return null;
  return (
    <>
      <ul class={`gates ${asked.length > 5 ? 'six' : ''}`} aria-label={words.title}>
        {asked.map(({ gate, state }) => (
          <li key={gate} class={LOOK[state].row}>
            <Glyph name={LOOK[state].glyph} tone={LOOK[state].tone} />{gateWord[gate]}<span class="sr">: {gateStateWord[state]}</span>
          </li>
        ))}
      </ul>
      <Section title={words.title} result={words.result(tally(asked))}>
        <ul class="list">{asked.map((gate) => <li key={gate.gate}><GateRow gate={gate} /></li>)}</ul>
      </Section>
    </>
  );
}

interface GateRowProps {
  readonly gate: Gate;
}

/** One gate with its reason, quotes and notes. */
function GateRow({ gate: { gate, state, because, evidence, notes } }: GateRowProps): JSX.Element {
  return (
    <Row glyph={LOOK[state].glyph} tone={LOOK[state].tone}>
      <p><b>{gateWord[gate]}</b>: {because}</p>
      <Quotes evidence={evidence} />
      {notes.map((note) => <p class="small" key={note}>{note}</p>)}
    </Row>
  );
}

function tally(gates: readonly Gate[]): Readonly<Record<GateState, number>> {
  const of = (state: GateState) => gates.filter((gate) => gate.state === state).length;
  return { done: of('done'), flag: of('flag'), 'not-seen': of('not-seen') };
}
