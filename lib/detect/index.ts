/** Reads a chart: every concept the decision asks about, with the words around it judged. */
import { findingOf, openReading, type Draft, type Reading } from './reading.ts';
import { readRadiotherapy } from './radiotherapy.ts';
import type { ChartText, Detection, Finding } from './types.ts';

const readers: readonly ((reading: Reading) => Draft[])[] = [readRadiotherapy];

/**
 * Finds everything in the text of a chart. `today` is an ISO day from which
 * relative dates are reckoned where no note date stands around them. Offsets
 * are UTF-16 units, end exclusive, and quote the text exactly. Linear in the
 * length of the text; never throws.
 */
export function detect(chart: ChartText, options: { readonly today?: string } = {}): Detection {
  const reading = openReading(chart, options.today);
  const drafts = readers.flatMap((read) => read(reading));
  const findings: Finding[] = drafts.map((draft) => findingOf(reading, draft)).sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false } };
}
