/** How blocks reach the quotes of the chart without handing them through every component between. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlacedFinding } from '../../lib/messages.ts';
import type { Reference } from '../types.ts';

export interface Chart {
  readonly findings: readonly PlacedFinding[];
  readonly reference: Reference;
  /** Bring the quote into view on the page. */
  readonly show: (finding: PlacedFinding) => void;
  /** The page no longer has these words where they were read. */
  readonly isGone: (finding: PlacedFinding) => boolean;
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
  return `${finding.frameId}/${finding.read}/${finding.start}/${finding.end}`;
}
