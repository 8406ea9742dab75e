import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlacedFinding } from '../../lib/messages.ts';
import { placeKey, useChart } from '../parts/chart.ts';
import { Quote } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { assertionWord, conceptWord, conceptWords, count, findingWords as words } from '../words.ts';

/** Of a long group, so many are shown before "Show all". */
const FEW = 8;

export interface FindingsProps {
  /** Heading, where it is not "Read in the chart". */
  readonly title?: string;
  /** Open when first shown. */
  readonly open?: boolean;
  /** Which findings; absent: all. */
  readonly only?: (finding: PlacedFinding) => boolean;
}

/** Everything read, quote by quote, with its assertion and the words that decided it. */
export function Findings({ title = words.title, open = false, only = () => true }: FindingsProps): JSX.Element | null {
  const { findings } = useChart();
  const shown = findings.filter((finding) => finding.repeats === undefined && only(finding));
  if (shown.length === 0) return null;
  const repeated = new Map<PlacedFinding, number>();
  for (const { repeats } of findings) {
    const first = repeats === undefined ? undefined : findings[repeats];
    if (first) repeated.set(first, (repeated.get(first) ?? 0) + 1);
  }
  return (
    <Section title={title} result={count(shown.length, words.quote)} open={open} lazy>
      {groups(shown).map(([concept, own]) => <Group key={concept} title={conceptWord(concept)} findings={own} repeated={repeated} />)}
    </Section>
  );
}

/** By concept, in the order of the words; concepts without a word come last. */
function groups(findings: readonly PlacedFinding[]): (readonly [string, readonly PlacedFinding[]])[] {
  const order = Object.keys(conceptWords);
  const rank = (concept: string) => (order.includes(concept) ? order.indexOf(concept) : order.length);
  const byConcept = Map.groupBy(findings, ({ concept }) => concept);
  return [...byConcept].toSorted(([a], [b]) => rank(a) - rank(b));
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
  readonly repeated: ReadonlyMap<PlacedFinding, number>;
}

/** One concept; a long one shows its first few. */
function Group({ title, findings, repeated }: GroupProps): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FEW);
  return (
    <div class="group">
      <h3 class="sub">{title} <span class="dim">{findings.length > 1 && findings.length}</span></h3>
      <ul class="list found">
        {shown.map((finding) => <li key={placeKey(finding)}><FindingRow finding={finding} times={repeated.get(finding) ?? 0} /></li>)}
      </ul>
      {shown.length < findings.length && <button type="button" class="btn bare" onClick={() => setAll(true)}>{words.all(findings.length)}<span class="sr">: {title}</span></button>}
    </div>
  );
}

interface FindingRowProps {
  readonly finding: PlacedFinding;
  /** How often it was read again elsewhere, copied forward. */
  readonly times: number;
}

/** A quote with what it was taken for, and why. */
function FindingRow({ finding, times }: FindingRowProps): JSX.Element {
  const { assertion, temporality, cue } = finding;
  const said = [assertionWord[assertion], temporality === 'historical' && words.historical].filter(Boolean).join(', ');
  return <>
    <Quote finding={finding} />
    <span class="small">{'\u00a0· '}<span class={assertion === 'present' ? '' : 'said'}>{said}</span>{cue && ` ${words.because(cue.text)}`}{times > 0 && `; ${words.again(times)}`}</span>
  </>;
}
