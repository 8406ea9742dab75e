/** Other causes of neuropathy: each present, excluded, or not looked for. */
import { compressiveGroups, gateWords, otherCauses, otherCauseSigns } from '../guideline/data/decide-wording.ts';
import { indexes, unique } from './chart.ts';
import { dateSpan, isOlder } from './dates.ts';
import type { Limits } from './measures.ts';
import type { DrugUse } from './medications.ts';
import type { Reading } from './reading.ts';
import { evaluate } from './rules.ts';
import { asEverEvidence, asEvidence } from './signs.ts';
import { resolve } from './resolve.ts';

export interface Causes {
  readonly present: readonly Cause[];
  readonly excluded: readonly Cause[];
}

export interface Cause {
  readonly words: string;
  readonly evidence: readonly number[];
}

/** Reads every other cause once. */
export function readCauses(reading: Reading): Causes {
  const problems = otherCauses.map((id) => ({ id, fact: problemFact(reading, id) }));
  const words = (id: string): string => reading.label(id);
  const present = problems.filter(({ fact }) => fact.answer === 'yes').map(({ id, fact }) => ({ words: words(id), evidence: fact.evidence }));
  const excluded = problems.filter(({ fact }) => fact.answer === 'no').map(({ id, fact }) => ({ words: words(id), evidence: fact.evidence }));
  return {
    present: merged([...present, ...signsOfCauses(reading), ...compression(reading), ...lowB12(reading), ...neurotoxicDrugs(reading)]),
    excluded: merged([...excluded, ...enoughB12(reading)]),
  };
}

/** What the chart says of a problem, whenever it was. */
export function problemFact(reading: Reading, id: string): ReturnType<typeof resolve> {
  return resolve(reading.chart.of('problem', id).flatMap((item) => asEverEvidence(reading.chart, item)));
}

/** Signs that speak for another cause. */
export function signsOfCauses(reading: Reading): Cause[] {
  return otherCauseSigns.flatMap((name) => {
    const { answer, evidence } = reading.signs.of(name);
    const row = reading.guideline.argues.find(({ names }) => names.includes(name));
    return answer === 'yes' && row ? [{ words: row.trigger, evidence }] : [];
  });
}

/** A radiculopathy or an entrapment neuropathy is a compressive cause. */
export function compression(reading: Reading): Cause[] {
  const { answer, evidence } = resolve(reading.chart.of('neuropathy', ...compressiveGroups).flatMap((item) => asEvidence(reading.chart, item)));
  return answer === 'yes' ? [{ words: reading.label('compressive'), evidence }] : [];
}

/** A vitamin B12 below its cut-off. */
export function lowB12(reading: Reading): Cause[] {
  return b12(reading, { below: reading.guideline.thresholds.b12.lowBelow });
}

/** A vitamin B12 that is high enough is the only lab with a cut-off that excludes its cause. */
export function enoughB12(reading: Reading): Cause[] {
  return b12(reading, { above: reading.guideline.thresholds.b12.enoughAbove });
}

/** The newest value, where it meets the limits: words are there only then. */
function b12(reading: Reading, limits: Limits): Cause[] {
  const { words, evidence } = evaluate(reading, { measure: 'b12', ...limits });
  return words.map((one) => ({ words: one, evidence }));
}

/** Neurotoxic drugs (facts.md section 4) taken by a systemic route, now or before; rows that show nothing outside a condition need it. */
export function neurotoxicDrugs(reading: Reading): Cause[] {
  return reading.guideline.cautions.flatMap(({ drug, level, levels = [] }) => {
    if (level === null && !levels.some(({ when }) => evaluate(reading, when).state === 'holds')) return [];
    return reading.uses.systemic(drug).filter((use) => use.drug === drug).map((use) => ({ words: toldOf(reading, use), evidence: indexes(use.entries) }));
  });
}

/** "docetaxel (past)", "ciprofloxacin (begun after the symptom)": what began later is no cause of its beginning. */
function toldOf(reading: Reading, use: DrugUse): string {
  const more = [...(use.status === 'inactive' ? [gateWords.pastDrug] : []), ...(isLater(reading, use) ? [gateWords.laterDrug] : [])];
  return more.length > 0 ? `${use.drug} (${more.join(', ')})` : use.drug;
}

/** Every entry that tells when it began says that it was after the last symptom that has a date. A mention without a date tells nothing of its beginning. */
function isLater({ radiotherapy: { latestOnset } }: Reading, { entries }: DrugUse): boolean {
  const began = entries.flatMap(({ medication }) => dateSpan(medication.started) ?? []);
  return latestOnset !== undefined && began.length > 0 && began.every((started) => isOlder(latestOnset.span, started));
}

/** One line a cause, though several things tell of it. */
function merged(causes: readonly Cause[]): Cause[] {
  const byWords = new Map<string, readonly number[]>();
  for (const { words, evidence } of causes) byWords.set(words, unique([...(byWords.get(words) ?? []), ...evidence]));
  return [...byWords].map(([words, evidence]) => ({ words, evidence }));
}
