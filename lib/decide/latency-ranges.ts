/** The reported times from radiotherapy to symptoms (facts.md 2.3) that fit the nerves and the field at hand. */
import { gateWords, nerveConcepts, placesByConcept } from '../guideline/data/decide-wording.ts';
import type { Finding } from '../detect/types.ts';
import type { LatencyRow } from '../guideline/types.ts';
import { areasOf } from './field.ts';
import type { Reading } from './reading.ts';

/**
 * "Brachial plexopathy, 13 cases: 1 month to 15 years", and what is said of any
 * nerve. A range counts for the regions and the places its row names; where no
 * place is known, for the regions alone. Without a known region none is told.
 */
export function reportedRanges(reading: Reading): string[] {
  const { radiotherapy: { regions }, guideline: { latency } } = reading;
  const fitting = fittingRanges(reading);
  const general = latency.filter(({ id }) => id === 'general');
  return [
    ...(regions.size > 0 && fitting.length === 0 ? [gateWords.noRange] : []),
    ...[...fitting, ...general].map(({ entity, text }) => `${entity}: ${text}`),
  ];
}

/** The rows of nerves and fields that fit those at hand. */
function fittingRanges(reading: Reading): readonly LatencyRow[] {
  const { regions } = reading.radiotherapy;
  const places = placesAtHand(reading);
  return reading.guideline.latency.filter((row) => row.regions.some((region) => regions.has(region)) && (places.size === 0 || row.places.some((place) => places.has(place))));
}

/** Ids of the rows that can be drawn beside this course: those that fit, and those of any nerve. */
export function rangesDrawn(reading: Reading): string[] {
  const any = reading.guideline.latency.filter(({ regions }) => regions.length === 0);
  return [...fittingRanges(reading), ...any].map(({ id }) => id);
}

/** Where the nerves that are ill lie: by the parts of the body written, else by what is found. */
function placesAtHand({ chart }: Reading): ReadonlySet<string> {
  const present = (concept: string, ...names: readonly string[]): Finding[] => chart.of(concept, ...names).map(({ finding }) => finding).filter(({ assertion }) => assertion === 'present');
  // "left fingers" of a numbness; "hypoglossal palsy" says it itself.
  const written = nerveConcepts.flatMap((concept) => present(concept)).flatMap(({ distribution, quote }) => areasOf(distribution, quote));
  const found = placesByConcept.flatMap(({ place, concept, ...row }) => present(concept, ...('name' in row ? [row.name] : [])).filter(({ distribution }) => areasOf(distribution).length === 0).map(() => place));
  return new Set([...written, ...found]);
}
