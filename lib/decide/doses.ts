/** Dose lines of a drug for this patient, as their sources give them; nothing is reckoned but mg from weight and the row by kidney function. */
import { dialysisProblem, planWords } from '../guideline/data/decide-wording.ts';
import type { PlanDrug, RenalRow, Verification } from '../guideline/types.ts';
import type { Reading } from './reading.ts';
import type { Value } from './measures.ts';
import { evaluate } from './rules.ts';

export interface DoseLine {
  readonly label: string;
  readonly text: string;
  readonly verification: Verification;
}

/** CrCl in mL/min, reckoned or read, or the eGFR in its place; undefined when neither is there. */
export function creatinineClearance(reading: Reading): Value | undefined {
  return reading.measures.newest('crcl');
}

/** Dose lines of an adult: those of the source, then the row that fits. Under age the caller shows none. */
export function doseLines(reading: Reading, drug: PlanDrug): DoseLine[] {
  const lines = reading.guideline.doses.filter((row) => row.drug === drug).map(({ label, text, mgPerKg, verification }) =>
    ({ label, text: mgPerKg === undefined ? text : `${text}${byWeight(reading, mgPerKg)}`, verification }));
  return [...lines, ...kidneyLines(reading, drug)];
}

function byWeight(reading: Reading, mgPerKg: number): string {
  const weight = reading.measures.newest('weight');
  if (!weight || weight.old) return '';
  const mg = Math.round(mgPerKg * weight.value * 10) / 10;
  return `; ${weight.value} kg gives ${mg} mg ${planWords.perDose}`;
}

/** The row by creatinine clearance; on dialysis its own row; the whole table where no value of the last months is there. */
function kidneyLines(reading: Reading, drug: PlanDrug): DoseLine[] {
  const rows = reading.guideline.renalRows.filter((row) => row.drug === drug);
  if (rows.length === 0) return [];
  const dialysis = reading.guideline.dialysisRows.filter((row) => row.drug === drug);
  if (dialysis.length > 0 && evaluate(reading, { problem: [dialysisProblem] }).state === 'holds') return dialysis.map(({ label, text, verification }) => ({ label, text, verification }));
  const value = creatinineClearance(reading);
  const why = value === undefined ? planWords.noKidney : value.old ? `${value.words}, ${planWords.oldValue}` : undefined;
  if (!value || why !== undefined) return rows.map((row) => rowLine(row, why));
  return fittingRows(rows, value).map((row) => rowLine(row, value.instead === undefined ? value.words : `${value.words}; ${value.instead}`));
}

/** The row of a clearance. An eGFR only approximates it, so both rows around the nearest cut show (facts.md 3). */
function fittingRows(rows: readonly RenalRow[], value: Value): RenalRow[] {
  const at = Math.floor(value.value);
  const own = rows.find((row) => at >= row.from && (row.to === null || at < row.to));
  if (!own || (value.instead === undefined && value.bound === undefined)) return own ? [own] : [];
  const cut = own.to !== null && (own.from === 0 || own.to - at < at - own.from) ? own.to : own.from;
  return rows.filter((row) => row === own || row.to === cut || row.from === cut);
}

function rowLine(row: RenalRow, why: string | undefined): DoseLine {
  const columns = row.columns?.map(({ usual, daily }) => `${usual} -> ${daily}`).join(', ');
  const text = `CrCl ${row.row}: ${row.text}${columns === undefined ? '' : ` (usual -> daily mg: ${columns})`}`;
  return { label: planWords.kidneyRow, text: why === undefined ? text : `${text}. ${why}`, verification: row.verification };
}
