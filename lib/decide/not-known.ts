/** What is not known and matters for the open options (NE rows of facts.md 2.5); changes no outcome. */
import { notKnownDrugs, painScale } from '../guideline/data/decide-wording.ts';
import type { PlanDrug } from '../guideline/types.ts';
import { creatinineClearance, missingForRow } from './doses.ts';
import { newestScores, type Facts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Option, Outcome, TrackResult } from './types.ts';

interface State {
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly tracks: readonly TrackResult[];
  readonly options: readonly Option[];
}

/** When each NE row holds. A row without an entry here says nothing. A liver disease on the chart blocks duloxetine, which is then not open: NE5 need not look for one. */
const HOLDS: Readonly<Partial<Record<string, (reading: Reading, state: State) => boolean>>> = {
  NE1: ({ radiotherapy }, { facts, outcome }) =>
    facts.radiotherapy.answer === 'yes' && outcome !== 'urgent' && (radiotherapy.regions.size === 0 || radiotherapy.summary.ended === undefined),
  NE2: (_, { facts, outcome }) => outcome === 'matched' && facts['recurrence-excluded'].answer === 'unknown',
  NE3: (reading, { tracks }) => tracks.some(({ track }) => track === 'pain') && newestScores(reading, painScale).length === 0,
  NE4: (reading, { options }) => isOpen(options, notKnownDrugs.kidney) && !isUnderAge(reading) && (creatinineClearance(reading)?.old ?? true),
  NE5: (reading, { options }) => isOpen(options, ['duloxetine']) && !notKnownDrugs.liver.some((id) => reading.measures.newest(id)),
  NE6: ({ uses }) => uses.routeUnseen.length > 0,
  NE7: (reading, { options }) => isOpen(options, ['bevacizumab']) && beforeBevacizumab(reading).length > 0,
  NE8: ({ chart }) => !chart.seen.medicationList,
};

/** What of several things is missing; a row that is not here asks for one. */
const MISSING: Readonly<Partial<Record<string, (reading: Reading) => readonly string[]>>> = { NE4: missingForRow, NE7: beforeBevacizumab };

function beforeBevacizumab({ measures }: Reading): string[] {
  const asked = [[notKnownDrugs.bloodPressureName, notKnownDrugs.bloodPressure], [notKnownDrugs.urineProteinName, notKnownDrugs.urineProtein]] as const;
  return asked.filter(([, ids]) => !ids.some((id) => measures.newest(id))).map(([name]) => name);
}

function isOpen(options: readonly Option[], drugs: readonly PlanDrug[]): boolean {
  return options.some(({ drug, open }) => open && drugs.includes(drug));
}

/** No dose table shows then, so none can be said to stand for a row. */
function isUnderAge({ measures, guideline }: Reading): boolean {
  return measures.age !== undefined && measures.age.value < guideline.thresholds.adultAge;
}

/** The rows that hold, in words; with the drugs whose route is missing. */
export function notKnownOf(reading: Reading, state: State): string[] {
  return reading.guideline.notKnown.flatMap(({ id, says }) => {
    if (!HOLDS[id]?.(reading, state)) return [];
    const missing = MISSING[id]?.(reading);
    return [id === 'NE6' ? `${says} (${reading.uses.routeUnseen.join(', ')})` : missing === undefined ? says : `${says}: ${missing.join(', ')}.`];
  });
}
