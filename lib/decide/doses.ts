/** Dose lines of a drug for this patient, as their sources give them; nothing is reckoned but mg from weight and the row by kidney function. */
import { dialysisProblem, planWords } from '../guideline/data/decide-wording.ts';
import type { DoseRow, PlanDrug, RenalRow, Verification } from '../guideline/types.ts';
import type { Reading } from './reading.ts';
import { meets, type Value } from './measures.ts';
import { sentenceCase } from './reasons.ts';
import { evaluate } from './rules.ts';
import { fill } from './fill.ts';

export interface DoseLine {
  readonly label: string;
  readonly text: string;
  readonly verification: Verification;
  /** Shown only when asked for: behind "More on dosing", or as the table by kidney function. */
  readonly folded?: 'more' | 'table';
}

/** CrCl in mL/min, reckoned or read, or the eGFR in its place; undefined when neither is there. */
export function creatinineClearance(reading: Reading): Value | undefined {
  return reading.measures.newest('crcl');
}

/** What a clinician asks for first; a setting too, where the source gives no start. */
const FIRST: ReadonlySet<DoseRow['kind']> = new Set(['start', 'titrate', 'target', 'max', 'stop-point', 'kidney']);

/** Doses that stand for the row without reduction, where a drug has rows by kidney function. */
const BY_KIDNEY: ReadonlySet<DoseRow['kind']> = new Set(['start', 'titrate', 'target', 'max', 'alternative']);

/**
 * Dose lines of an adult as their sources give them: start, next, most and kidney first, the rest folded. Unless the row
 * without reduction is known to be the patient's, what the kidneys ask for stands first and the others say for which row
 * they are; folded, where another row is the patient's. Under age the caller shows none.
 */
export function doseLines(reading: Reading, drug: PlanDrug): DoseLine[] {
  const rows = reading.guideline.doses.filter((row) => row.drug === drug);
  const begins = rows.some(({ kind }) => kind === 'start');
  const full = reading.guideline.renalRows.find((row) => row.drug === drug && row.to === null);
  const stands = full ? fullStands(reading, drug) : true;
  const lines = rows.map(({ kind, label, text, mgPerKg, verification }): DoseLine => {
    const ofRow = !stands && BY_KIDNEY.has(kind);
    const qualified = full && ofRow && !text.includes('CrCl') ? `${text}; ${fill(planWords.fullRow, { row: full.row })}` : text;
    return {
      label, text: mgPerKg === undefined ? qualified : `${qualified}${byWeight(reading, mgPerKg)}`, verification,
      ...((ofRow && stands === false || !FIRST.has(kind) && (begins || kind !== 'setting')) && { folded: 'more' as const }),
    };
  });
  const kidney = kidneyLines(reading, drug);
  const all = stands ? [...lines, ...kidney] : [...kidney, ...lines];
  return [undefined, 'more', 'table'].flatMap((place) => all.filter(({ folded }) => folded === place));
}

/** Whether the row without reduction is the patient's: not on dialysis, with a fresh value that lies in no other row. Undefined where that is not known. */
function fullStands(reading: Reading, drug: PlanDrug): boolean | undefined {
  if (onDialysis(reading)) return false;
  const value = creatinineClearance(reading);
  if (!value || value.old) return undefined;
  const [own, ...near] = fittingRows(reading.guideline.renalRows.filter((row) => row.drug === drug), value);
  return !own || (own.to === null && near.length > 0) ? undefined : own.to === null;
}

function byWeight(reading: Reading, mgPerKg: number): string {
  const weight = reading.measures.newest('weight');
  if (!weight || weight.old) return '';
  const mg = Math.round(mgPerKg * weight.value * 10) / 10;
  return `; ${Math.round(weight.value * 10) / 10} kg gives ${mg} mg ${planWords.perDose}`;
}

/** Whether dialysis is a present problem: no row by kidney function stands then. */
export function onDialysis(reading: Reading): boolean {
  return evaluate(reading, { problem: [dialysisProblem] }).state === 'holds';
}

/** Whether the kidneys ask for less than the full dose: on dialysis, or a clearance below the row without reduction, an old one too. Unknown is false. */
export function reducedByKidney(reading: Reading, drug: PlanDrug): boolean {
  const full = reading.guideline.renalRows.find((row) => row.drug === drug && row.to === null);
  if (!full) return false;
  if (onDialysis(reading)) return true;
  const value = creatinineClearance(reading);
  return value !== undefined && meets(value, { below: full.from });
}

/**
 * Why no row by kidney function can be chosen for a drug that has rows: no value of the last months; undefined where there is
 * one. The table stands then, and no single dose (NE4 of facts.md 2.5).
 */
export function kidneyUnknown(reading: Reading, drug: PlanDrug): string | undefined {
  if (!reading.guideline.renalRows.some((row) => row.drug === drug) || onDialysis(reading)) return undefined;
  const value = creatinineClearance(reading);
  return !value || value.old ? missingLine(reading, value).text : undefined;
}

/** The row by creatinine clearance; on dialysis its own row; what is missing, and the table folded, where no value of the last months is there. */
function kidneyLines(reading: Reading, drug: PlanDrug): DoseLine[] {
  const rows = reading.guideline.renalRows.filter((row) => row.drug === drug);
  if (rows.length === 0) return [];
  const dialysis = reading.guideline.dialysisRows.filter((row) => row.drug === drug);
  if (dialysis.length > 0 && onDialysis(reading)) return dialysis.map(({ label, text, verification }) => ({ label, text, verification }));
  const value = creatinineClearance(reading);
  if (!value || value.old) return [missingLine(reading, value), ...rows.map((row) => ({ ...rowLine(row, undefined), folded: 'table' as const }))];
  const because = value.instead === undefined ? value.words : `${value.words}; ${value.instead}`;
  const [own, ...near] = fittingRows(rows, value);
  if (!own) return [];
  if (near.length === 0 && own.to === null) return [{ label: planWords.kidneyRow, text: `${planWords.noReduction}: ${because}`, verification: own.verification }];
  const instead = value.instead === undefined ? planWords.boundBecause : `${planWords.nearBecause}; ${value.instead}`;
  return [rowLine(own, because), ...near.map((row) => ({ ...rowLine(row, instead), label: planWords.nearRow }))];
}

/** "Creatinine within 3 months, weight not seen: no row by CrCl". */
function missingLine(reading: Reading, value: Value | undefined): DoseLine {
  const then = value ? `${value.words}, ${planWords.oldValue}` : planWords.noRow;
  return { label: planWords.kidneyRow, text: sentenceCase(`${missingForRow(reading).join(', ')} ${planWords.notSeen}: ${then}`), verification: 'D' };
}

/** What a row by kidney function lacks, by name (NE4). */
export function missingForRow({ measures, guideline }: Reading): string[] {
  const recent = ` ${planWords.within} ${guideline.thresholds.labOldMonths} ${planWords.months}`;
  const [creatinine, weight] = [measures.newest('creatinine'), measures.newest('weight')];
  return [
    ...(creatinine && !creatinine.old ? [] : [`creatinine${recent}`]), ...(measures.age ? [] : ['age']), ...(measures.sex ? [] : ['sex']),
    ...(weight ? weight.old ? [`weight${recent}`] : [] : ['weight']),
  ];
}

/**
 * The row of a clearance, and after it the one that may be the patient's too: an eGFR only approximates it, so the row over the
 * nearest cut (facts.md 3); a value written as a bound may lie further on.
 */
export function fittingRows(rows: readonly RenalRow[], { value, bound, instead }: Value): RenalRow[] {
  const at = Math.floor(value);
  const own = rows.find(({ from, to }) => (bound === 'below' ? at > from && (to === null || at <= to) : at >= from && (to === null || at < to)));
  if (!own) return [];
  const nearest = own.to !== null && (own.from === 0 || own.to - at < at - own.from) ? own.to : own.from;
  const cut = instead !== undefined ? nearest : bound === 'above' ? own.to : bound === 'below' ? own.from : null;
  return [own, ...rows.filter((row) => row !== own && cut !== null && (row.to === cut || row.from === cut))];
}

function rowLine(row: RenalRow, why: string | undefined): DoseLine {
  const columns = row.columns?.filter(({ usual, daily }) => usual !== daily).map(({ usual, daily }) => `${usual} -> ${daily}`).join(', ');
  const text = `CrCl ${row.row}: ${row.text}${columns === undefined || columns === '' ? '' : ` (usual -> daily mg: ${columns})`}`;
  return { label: planWords.kidneyRow, text: why === undefined ? text : `${text}. ${why}`, verification: row.verification };
}
