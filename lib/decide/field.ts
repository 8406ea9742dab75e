/** Whether a nerve symptom lies where some irradiated field may reach (AA12). */
import { bodyAreas, fieldAreas, nerveConcepts } from '../guideline/data/decide-wording.ts';
import { indexes } from './chart.ts';
import type { Reading } from './reading.ts';

const AREAS = bodyAreas.map(({ area, words }) => ({ area, form: new RegExp(`\\b(?:${words.join('|')})\\b`, 'i') }));
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(fieldAreas));

/**
 * Findings that show the symptom outside every field: said so, or every place
 * written is a part of the body that no course of a known region covers. One
 * place that fits, or one course that may hold any, is enough to fit.
 */
export function outOfField(reading: Reading): readonly number[] {
  const said = reading.signs.of('out-of-field');
  if (said.answer === 'yes') return said.evidence;
  const placed = nerveConcepts.flatMap((concept) => reading.chart.of(concept)).filter(({ finding }) => finding.assertion === 'present' && finding.distribution !== undefined);
  const regions = [...reading.radiotherapy.regions];
  if (regions.length === 0 || regions.some((region) => !FIELDS.has(region))) return [];
  const covered = new Set(regions.flatMap((region) => FIELDS.get(region)!));
  const areas = placed.map(({ finding }) => areasOf(finding.distribution!));
  return areas.every((own) => own.length > 0 && !own.some((area) => covered.has(area))) ? indexes(placed) : [];
}

/** Parts of the body that words name: of a distribution, or of the finding itself. */
export function areasOf(...words: readonly (string | undefined)[]): string[] {
  const text = words.join(' ');
  return AREAS.filter(({ form }) => form.test(text)).map(({ area }) => area);
}

/** Findings of a radionuclide therapy, where every course that was received is one: it is systemic, and has no field. */
export function radionuclideOnly({ chart }: Reading): readonly number[] {
  const received = chart.of('radiotherapy').filter(({ finding }) => finding.assertion === 'present');
  return received.every(({ finding }) => finding.course?.modality === 'radionuclide') ? indexes(received) : [];
}
