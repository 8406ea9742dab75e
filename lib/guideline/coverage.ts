/** The table from every row of the fact sheet to its place in the data, or the recorded reason why it has none. */
import { ruleRows, withoutCaution } from './data/coverage.ts';
import { guideline } from './index.ts';

export interface CoverageRow {
  /** Row of the fact sheet: "S17", "AA7", "NE4", "3.2 tamoxifen", "4 linezolid". */
  readonly row: string;
  /** Ids in the data, or the place in words. */
  readonly places: readonly string[];
  /** Why there is none. */
  readonly because?: string;
}

/** All rows, in the order of the sheet. */
export function coverage(): readonly CoverageRow[] {
  return [
    ...guideline.statements.map(({ id, place }) => ({ row: id, places: [place] })),
    ...guideline.argues.map(({ id, place }) => ({ row: id, places: [place] })),
    ...guideline.notKnown.map(({ id, place }) => ({ row: id, places: [place] })),
    ...ruleRows.map((entry) => ('rules' in entry ? { row: entry.row, places: entry.rules } : { row: entry.row, places: [], because: entry.because })),
    ...guideline.cautions.map(({ id, drug }) => ({ row: `4 ${drug}`, places: [id] })),
    ...withoutCaution.map(({ row, because }) => ({ row, places: [], because })),
  ];
}
