/** How blocks reach the quotes of the chart without handing them through every component between. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dismissals, DismissReason, PlacedFinding } from '../../lib/messages.ts';
import type { Shown } from '../../lib/page/jump.ts';
import type { Reference } from '../types.ts';

export interface Chart {
  readonly findings: readonly PlacedFinding[];
  readonly reference: Reference;
  /** Bring the quote into view on the page. */
  readonly show: (finding: PlacedFinding) => void;
  /** What the clinician set aside of this patient. */
  readonly dismissals: Dismissals;
  /** Sets a caution aside, or brings it back. */
  readonly dismiss: (caution: string, reason: DismissReason | null) => void;
  /** Drugs are marked in the page. */
  readonly marks: boolean;
  /** Absent where policy has set it. */
  readonly setMarks?: (wanted: boolean) => void;
  /** Why the words could not be shown when that was tried last. */
  readonly unseen: (finding: PlacedFinding) => Exclude<Shown, 'shown'> | undefined;
}

export const ChartContext = createContext<Chart | null>(null);

/** The chart around a component. Throws outside of one: a quote without its chart would lead nowhere. */
export function useChart(): Chart {
  const chart = useContext(ChartContext);
  if (!chart) throw new Error('A quote was shown outside of a chart.');
  return chart;
}

/** Names one place of one read, for lists and for what is gone. */
export function placeKey(finding: PlacedFinding): string {
  return `${finding.frameId}/${finding.read}/${finding.page ?? ''}/${finding.start}/${finding.end}`;
}
