/** What argues for tumour or another cause (facts.md 2.4): which AA rows hold, and on what. */
import { benignResults, benignTakesBack, painScale, plexusGroups, plexusSigns, recurrenceAlways, recurrenceUnlessExcluded } from '../guideline/data/decide-wording.ts';
import { indexes, isPast, statedOn, unique, type Item } from './chart.ts';
import { dateSpan, isOlder } from './dates.ts';
import { newestScores, type Facts } from './facts.ts';
import type { Reading } from './reading.ts';

/** A row of data/argues that holds. */
export interface Argument {
  readonly id: string;
  readonly message: string;
  readonly evidence: readonly number[];
}

/** The row by its id, where any of its names is present; undefined when none is. */
export function argument(reading: Reading, id: string, evidence?: readonly number[]): Argument | undefined {
  const row = reading.guideline.argues.find((one) => one.id === id);
  if (!row) return undefined;
  const found = evidence ?? row.names.flatMap((name) => presentSign(reading, name));
  return found.length > 0 ? { id, message: row.message, evidence: unique(found) } : undefined;
}

/** Findings that make a sign present now. */
function presentSign(reading: Reading, name: string): readonly number[] {
  const { answer, evidence } = reading.signs.of(name);
  if (answer !== 'yes') return [];
  return (benignTakesBack as readonly string[]).includes(name) && foundBenign(reading, evidence) ? [] : evidence;
}

/** A benign result, or disease excluded by a biopsy, that is not older than the mass. */
function foundBenign(reading: Reading, mass: readonly number[]): boolean {
  const { chart } = reading;
  const seen = mass.flatMap((index) => statedOn(chart, itemAt(reading, index)) ?? []);
  const biopsies = new Set(chart.of('procedure', 'biopsy').filter(({ finding }) => finding.assertion === 'present' && finding.date?.source === 'own').map(({ finding }) => finding.date!.iso));
  const results = chart.of('recurrence-excluded').filter(({ finding }) => finding.assertion === 'present'
    && ((benignResults as readonly (string | undefined)[]).includes(finding.name) || (finding.date !== undefined && biopsies.has(finding.date.iso))));
  return results.some((item) => {
    const when = statedOn(chart, item);
    return when === undefined ? seen.length === 0 : seen.length === mass.length && !seen.some((span) => isOlder(when, span));
  });
}

function itemAt(reading: Reading, index: number): Item {
  return { index, finding: reading.chart.findings[index]! };
}

/** Rows that ask to exclude recurrence first. */
export function recurrenceArguments(reading: Reading, facts: Facts): Argument[] {
  const always = recurrenceAlways.flatMap((id) => argument(reading, id) ?? []);
  if (excludedSinceOnset(reading, facts)) return always;
  const unless = recurrenceUnlessExcluded.flatMap((id) => argument(reading, id, id === 'AA2' ? severePain(reading, facts) : undefined) ?? []);
  return [...always, ...unless].toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** Severe pain, said or scored: the newest pain score, where the pain is neuropathic. */
function severePain(reading: Reading, facts: Facts): readonly number[] {
  const said = reading.signs.of('severe-pain');
  const scores = facts['neuropathic-pain'].answer === 'yes' ? newestScores(reading, painScale) : [];
  const severe = scores.filter(({ finding }) => finding.measure!.value >= reading.guideline.thresholds.severePain);
  return [...(said.answer === 'yes' ? said.evidence : []), ...indexes(severe)];
}

/** Disease was excluded on a day that is not before the symptom began; answered by the clinician, it counts as now. */
function excludedSinceOnset(reading: Reading, facts: Facts): boolean {
  const { answer, answered, evidence } = facts['recurrence-excluded'];
  if (answer !== 'yes') return false;
  if (answered) return true;
  const began = reading.radiotherapy.latestOnset?.span.first ?? firstSeen(reading);
  return evidence.some((index) => {
    const when = statedOn(reading.chart, itemAt(reading, index));
    return when !== undefined && when.last >= began;
  });
}

/** Day number of the first note that tells of the symptom: it began on that day or before. Without one nothing is known to be newer. */
function firstSeen(reading: Reading): number {
  const items = [...reading.chart.of('neuropathic-pain'), ...reading.chart.of('neuropathy')].filter((item) => item.finding.assertion === 'present' && !isPast(item));
  return Math.min(...items.flatMap(({ finding }) => (finding.date?.source === 'note' ? dateSpan(finding.date)?.first ?? [] : [])));
}

/** AA6: plexus symptoms sooner after a smaller dose than the row names. */
export function earlyPlexus(reading: Reading): Argument | undefined {
  const { belowMonths, belowGy } = reading.guideline.thresholds.earlyPlexus;
  const { latency, summary } = reading.radiotherapy;
  if (!latency || latency.toToday || latency.months >= belowMonths || summary.doseGy === undefined || summary.doseGy >= belowGy) return undefined;
  const plexus = [...reading.chart.of('neuropathy', ...plexusGroups), ...reading.chart.of('sign', ...plexusSigns)].filter(({ finding }) => finding.assertion === 'present');
  return argument(reading, 'AA6', indexes(plexus));
}
