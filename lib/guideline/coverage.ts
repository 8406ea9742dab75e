/** The table from every row of the fact sheet to its place in the data, or the recorded reason why it has none. */
import { otherRows, sheetRows, withoutData } from './data/coverage.ts';
import { guideline } from './index.ts';

export interface CoverageRow {
  /** Stable: "S17", "AA7", "NE4", or `section/drug/partner-or-condition`: "5/duloxetine/tamoxifen", "4/linezolid". */
  readonly row: string;
  /** Rows of the fact sheet it stands for: "3.2 tamoxifen". */
  readonly sheet: readonly string[];
  /** Ids in the data, or the place in words. */
  readonly places: readonly string[];
  /** Why there is none. */
  readonly because?: string;
}

/** All rows, in the order of the sheet. A dose or monitoring row is a place of the sheet's rows, not a row of its own. */
export function coverage(): readonly CoverageRow[] {
  const sheet = sheetOf();
  return [
    ...guideline.statements.map(placed),
    ...guideline.argues.map(placed),
    ...guideline.notKnown.map(placed),
    ...guideline.rules.map(({ id }) => ({ row: id, sheet: sheet.get(id) ?? [], places: [id] })),
    ...guideline.cautions.map(({ id, drug }) => ({ row: id, sheet: [`4 ${drug}`], places: [id] })),
    ...withoutData.map(({ id, because }) => ({ row: id, sheet: sheet.get(id) ?? [], places: [], because })),
  ];
}

function placed({ id, place }: { readonly id: string; readonly place: string }): CoverageRow {
  return { row: id, sheet: [id], places: [place] };
}

/** Rows of the sheet by the place that stands for them. */
function sheetOf(): ReadonlyMap<string, readonly string[]> {
  const sheet = new Map<string, string[]>();
  for (const { row, places } of [...sheetRows, ...otherRows]) {
    for (const place of places) sheet.set(place, [...(sheet.get(place) ?? []), row]);
  }
  return sheet;
}
