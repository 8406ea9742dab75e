/** Reads a chart: every concept the decision asks about, with the words around it judged. */
import { readResponse } from './response.ts';
import { findingOf, openReading, type Draft, type Reading } from './reading.ts';
import { readConcepts } from './concepts.ts';
import { readBrain } from './brain.ts';
import { readCourseOfPain } from './course-of-pain.ts';
import { readRadiotherapy } from './radiotherapy.ts';
import type { ChartText, Detection, Finding } from './types.ts';

/** Each reads its own concepts; the later ones stand on what the earlier found. */
const readers: readonly ((reading: Reading, drafts: readonly Draft[]) => Draft[])[] = [readRadiotherapy, readConcepts, readCourseOfPain, readResponse, readBrain];

/**
 * Finds everything in the text of a chart. `today` is an ISO day from which
 * relative dates are reckoned where no note date stands around them. Offsets
 * are UTF-16 units, end exclusive, and quote the text exactly. Linear in the
 * length of the text; never throws.
 */
export function detect(chart: ChartText, options: { readonly today?: string } = {}): Detection {
  const reading = openReading(chart, options.today);
  let drafts: readonly Draft[] = [];
  for (const read of readers) drafts = [...drafts, ...read(reading, drafts)];
  const findings: Finding[] = drafts.map((draft) => findingOf(reading, draft)).sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false } };
}
