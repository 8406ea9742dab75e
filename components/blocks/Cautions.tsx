import type { JSX } from 'preact';
import type { Assessment, Caution } from '../../lib/decide/types.ts';
import type { CautionLevel } from '../../lib/guideline/types.ts';
import { Row, Sources, Tag } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import type { GlyphName } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { cautionWords as words, count, dismissWords, levelWord, sentence } from '../words.ts';
import { Dismiss } from './Dismiss.tsx';
import { keyOf, standing } from './dismissed-view.ts';

const LOOK: Readonly<Record<CautionLevel, { readonly glyph: GlyphName; readonly tone: string }>> = {
  avoid: { glyph: 'stop', tone: 'stop' }, caution: { glyph: 'care', tone: 'care' }, aware: { glyph: 'aware', tone: 'note' },
};
const ORDER: readonly CautionLevel[] = ['avoid', 'caution', 'aware'];

export interface CautionsProps {
  readonly assessment: Assessment;
}

/** Neurotoxic drugs on the medication list, worst first: true whatever option is chosen. */
export function Cautions({ assessment }: CautionsProps): JSX.Element {
  const { cautions, seen } = assessment;
  const { marks, setMarks, dismissals } = useChart();
  const sorted = standing(cautions, dismissals).toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return (
    <Section title={words.title} result={resultOf(assessment, cautions.length - sorted.length)} open={cautions.length > 0}>
      {cautions.length === 0
        ? <p class="small">{seen.medicationList ? words.none : words.notVisible}</p>
        : <ul class="list">{sorted.map((caution) => <li key={caution.rule}><CautionRow caution={caution} /></li>)}</ul>}
      {cautions.length > 0 && !seen.medicationList && <p class="small">{words.notVisible}</p>}
      <p class="small"><label class="switch"><input type="checkbox" checked={marks} disabled={!setMarks} onChange={(event) => setMarks?.(event.currentTarget.checked)} /> {words.marks}{!setMarks && ` (${words.byPolicy})`}</label></p>
    </Section>
  );
}

function resultOf({ cautions, seen }: Assessment, dismissed: number): string {
  if (cautions.length > 0) return [count(cautions.length, words.drug), dismissed > 0 && dismissWords.dismissed(dismissed)].filter(Boolean).join(', ');
  return seen.medicationList ? words.noneShort : words.notChecked;
}

interface CautionRowProps {
  readonly caution: Caution;
}

/** One drug: level word, reasons, what to ask, quote. */
function CautionRow({ caution }: CautionRowProps): JSX.Element {
  const { reference } = useChart();
  const rule = reference.rules[caution.rule];
  const { glyph, tone } = LOOK[caution.level];
  const key = keyOf(caution);
  return (
    <Row glyph={glyph} tone={tone}>
      <p><b>{sentence(caution.drug)}</b> <span class={tone}>{levelWord[caution.level]}.</span>{' '}
        {caution.status === 'unknown' && <>{words.statusNotSeen} </>}{caution.reasons.join(' ')} {rule && <Tag verification={rule.verification} />}</p>
      <p class="small">{words.ask}{caution.ask}{rule && <Sources ids={rule.sources} after />}</p>
      <Quotes evidence={caution.evidence} />
      {key !== undefined && <Dismiss caution={key} name={caution.drug} />}
    </Row>
  );
}
