import type { JSX } from 'preact';
import type { PlacedFinding } from '../../lib/messages.ts';
import { formatDate } from '../format.ts';
import { earlierWords, quoteWords, sectionWord } from '../words.ts';
import { placeKey, useChart } from './chart.ts';

/** Where the words stand: the section, and the date as far as it is written. */
export function placeOf(finding: PlacedFinding): string {
  const place = sectionWord[finding.section];
  return finding.date ? `${place} ${formatDate(finding.date.iso)}` : place;
}

export interface QuoteProps {
  readonly finding: PlacedFinding;
}

/** The chart's own words with their place; pressing them shows the place in the chart. */
export function Quote({ finding }: QuoteProps): JSX.Element {
  const { show, unseen } = useChart();
  const why = unseen(finding);
  const place = placeOf(finding);
  if (why === 'gone' || finding.page !== undefined) {
    return <span class="q gone"><q>{finding.quote}</q> <span class="at">{finding.page === undefined ? quoteWords.gone : earlierWords.quote}</span></span>;
  }
  return (
    <button type="button" class="q" aria-label={quoteWords.show(finding.quote, place)} onClick={() => show(finding)}>
      <q>{finding.quote}</q> <span class="at">{why === 'hidden' ? quoteWords.hidden : place}</span>
    </button>
  );
}

export interface QuotesProps {
  /** Indexes into the findings of the chart. */
  readonly evidence: readonly number[];
  /** How many at most; the rest is counted. */
  readonly most?: number;
  /** The longest first and in one line where they fit, the rest not counted: for the glance. */
  readonly telling?: boolean;
}

/** The quotes a statement stands on, each once. */
export function Quotes({ evidence, most = 3, telling = false }: QuotesProps): JSX.Element | null {
  const { findings } = useChart();
  const seen = new Set<string>();
  const shown = evidence.flatMap((index) => {
    const finding = findings[index];
    const key = finding?.quote.toLowerCase();
    if (!finding || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [finding];
  });
  if (telling) shown.sort((a, b) => b.quote.length - a.quote.length);
  if (shown.length === 0) return null;
  const more = shown.length - most;
  return (
    <ul class={telling ? 'qs flow' : 'qs'}>
      {shown.slice(0, most).map((finding) => <li key={placeKey(finding)}><Quote finding={finding} /></li>)}
      {more > 0 && !telling && <li class="small">{quoteWords.more(more)}</li>}
    </ul>
  );
}
