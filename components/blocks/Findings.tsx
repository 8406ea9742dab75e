import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlacedFinding } from '../../lib/messages.ts';
import { placeKey, useChart } from '../parts/chart.ts';
import { Quote } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { assertionWord, conceptWord, count, findingWords as words } from '../words.ts';
import { bySaying, groups, strongest } from './findings-view.ts';

/** So many are shown before the rest is asked for: of a list shown by itself, and of each group. */
const FEW = 3;

export interface FindingsProps {
  /** Heading, where it is not "Read in the chart". */
  readonly title?: string;
  /** Open when first shown. */
  readonly open?: boolean;
  /** Begin with the few that say most, whatever they are about. */
  readonly brief?: boolean;
  /** Which findings; absent: all. */
  readonly only?: (finding: PlacedFinding) => boolean;
}

/** Everything read, quote by quote, with its assertion and the words that decided it. */
export function Findings({ title = words.title, open = false, brief = false, only = () => true }: FindingsProps): JSX.Element | null {
  const { findings } = useChart();
  const [whole, setWhole] = useState(!brief);
  const shown = findings.filter((finding) => finding.repeats === undefined && only(finding));
  if (shown.length === 0) return null;
  const repeated = new Map<PlacedFinding, number>();
  for (const { repeats } of findings) {
    const first = repeats === undefined ? undefined : findings[repeats];
    if (first) repeated.set(first, (repeated.get(first) ?? 0) + 1);
  }
  return (
    <Section title={title} result={count(shown.length, words.quote)} open={open} lazy>
      {whole || shown.length <= FEW
        ? groups(shown).map(([concept, own]) => <Group key={concept} title={conceptWord(concept)} findings={own} repeated={repeated} />)
        : <div>
          <ul class="list found">{strongest(shown, FEW).map((finding) => (
            <li key={placeKey(finding)}><b class="dim">{conceptWord(finding.concept)}</b> <FindingRow finding={finding} times={repeated.get(finding) ?? 0} /></li>
          ))}</ul>
          <More n={shown.length - FEW} of={title} onMore={() => setWhole(true)} />
        </div>}
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
  readonly repeated: ReadonlyMap<PlacedFinding, number>;
}

/** One concept; a long one shows the few that say most. */
function Group({ title, findings, repeated }: GroupProps): JSX.Element {
  const [all, setAll] = useState(false);
  // One more than shown would be no fold worth a press.
  const shown = all || findings.length <= FEW + 1 ? findings : bySaying(findings).slice(0, FEW);
  return (
    <div class="group">
      <h3 class="sub">{title} <span class="dim">{findings.length > 1 && findings.length}</span></h3>
      <ul class="list found">
        {shown.map((finding) => <li key={placeKey(finding)}><FindingRow finding={finding} times={repeated.get(finding) ?? 0} /></li>)}
      </ul>
      {shown.length < findings.length && <More n={findings.length - shown.length} of={title} onMore={() => setAll(true)} />}
    </div>
  );
}

interface MoreProps {
  readonly n: number;
  /** What they are more of, for readers of the screen. */
  readonly of: string;
  readonly onMore: () => void;
}

function More({ n, of, onMore }: MoreProps): JSX.Element {
  return <button type="button" class="btn bare" onClick={onMore}>{words.more(n)}<span class="sr">: {of}</span></button>;
}

interface FindingRowProps {
  readonly finding: PlacedFinding;
  /** How often it was read again elsewhere, copied forward. */
  readonly times: number;
}

/** A quote with what it was taken for, and why. */
function FindingRow({ finding, times }: FindingRowProps): JSX.Element {
  const { assertion, temporality, cue } = finding;
  const said = [assertion !== 'present' && assertionWord[assertion], temporality === 'historical' && words.historical].filter(Boolean).join(', ');
  const because = [cue && said !== '' && words.because(cue.text), times > 0 && words.again(times)].filter(Boolean).join('; ');
  return <>
    <Quote finding={finding} />
    {(said || because) && <span class="small">{' · '}<span class={assertion === 'present' ? '' : 'said'}>{said}</span> {because}</span>}
  </>;
}
