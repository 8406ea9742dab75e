/** Values of the chart that a drug asks for and no rule can use: shown as read, so that a severe one is not silent. */
import { valueWords as words } from '../guideline/data/decide-wording.ts';
import { shownValues } from '../guideline/data/values.ts';
import type { PlanDrug } from '../guideline/types.ts';
import { unique } from './chart.ts';
import type { Reading } from './reading.ts';
import type { OptionText } from './types.ts';

interface ShownValues {
  readonly drug: string;
  readonly measures: readonly string[];
  readonly limit?: string;
}

/** "systolic blood pressure 192/114: no threshold in the sources", newest value of each; a line for each limit. */
export function valuesOf(drug: PlanDrug, { measures }: Reading): Pick<OptionText, 'values'> {
  const values = (shownValues as readonly ShownValues[]).filter((row) => row.drug === drug).flatMap(({ measures: ids, limit = words.noLimit }) => {
    const read = ids.flatMap((id) => measures.newest(id) ?? []);
    return read.length === 0 ? [] : [{ text: `${read.map((value) => value.words).join(', ')}: ${limit}`, evidence: unique(read.flatMap(({ evidence }) => evidence)) }];
  });
  return values.length > 0 ? { values } : {};
}
