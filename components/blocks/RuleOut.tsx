import type { JSX } from 'preact';
import type { RuleOutRow, RuleOutState } from '../../lib/decide/types.ts';
import { listed } from '../format.ts';
import { Row } from '../parts/Bits.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { ruleOutWords as words } from '../words.ts';

const LOOK: Readonly<Record<RuleOutState, { readonly glyph: GlyphName; readonly tone: string }>> = {
  found: { glyph: 'care', tone: 'care' }, possible: { glyph: 'aware', tone: 'note' }, negated: { glyph: 'done', tone: 'done' }, 'not-seen': { glyph: 'unseen', tone: 'unk' },
};
const ORDER: readonly RuleOutState[] = ['found', 'possible', 'negated'];

export interface RuleOutProps {
  readonly rows: readonly RuleOutRow[];
}

/** What is to be told from a radiation neuropathy: what was found or negated with its quote, and by name what was not seen. */
export function RuleOut({ rows }: RuleOutProps): JSX.Element | null {
  if (rows.length === 0) return null;
  const of = (state: RuleOutState) => rows.filter((row) => row.state === state);
  const known = ORDER.flatMap(of);
  const unseen = of('not-seen');
  const result = [...ORDER, 'not-seen' as const].flatMap((state) => (of(state).length === 0 ? [] : `${of(state).length} ${words.state[state]}`)).join(', ');
  return (
    <Section title={words.title} result={result}>
      {known.length > 0 && (
        <ul class="list">{known.map(({ cause, state, words: told, evidence }) => (
          <li key={cause}><Row {...LOOK[state]}><p><b>{cause}</b>: {words.state[state]}{told.length > 0 && `, ${listed(told)}`}</p><Quotes evidence={evidence} telling most={2} /></Row></li>
        ))}</ul>
      )}
      {unseen.length > 0 && <>
        <h3 class="sub">{words.notSeen}</h3>
        <ul class="names">{unseen.map(({ cause }) => <li key={cause}><Glyph {...glyphOf('not-seen')} />{cause}</li>)}</ul>
        <p class="small">{words.silence}</p>
      </>}
    </Section>
  );
}

function glyphOf(state: RuleOutState): { readonly name: GlyphName; readonly tone: string } {
  return { name: LOOK[state].glyph, tone: LOOK[state].tone };
}
