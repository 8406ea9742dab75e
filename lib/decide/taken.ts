/** A drug of the plan that is taken now, held against the most its label gives at this kidney function (facts.md 3). */
import { takenWords as words } from '../guideline/data/decide-wording.ts';
import type { RenalRow } from '../guideline/types.ts';
import { dateWords } from './dates.ts';
import { creatinineClearance, fittingRows, onDialysis } from './doses.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import type { Option, OptionText } from './types.ts';

/** Nothing for a drug that is not taken; of one without rows by kidney function the dose alone. The largest daily dose that was read counts. */
export function takenOf({ drug, takenNow = [] }: Option, reading: Reading): Pick<OptionText, 'taken'> {
  const rows = reading.guideline.renalRows.filter((row) => row.drug === drug);
  if (takenNow.length === 0) return {};
  const doses = takenNow.flatMap((index) => reading.chart.findings[index]!.medication!.dailyDoseMg ?? []);
  const review = (words.review as Readonly<Partial<Record<string, string>>>)[drug];
  if (review !== undefined) return { taken: { text: review, above: false } };
  if (doses.length === 0) return { taken: { text: rows.length === 0 ? words.doseUnreadAlone : words.doseUnread, above: false } };
  const mg = Math.max(...doses);
  if (rows.length === 0) return { taken: { text: fill(words.dose, { mg }), above: false } };
  const { text, above } = held(mg, rows, reading);
  return { taken: { text: `${fill(words.dose, { mg })}: ${text}`, above } };
}

interface Held { readonly text: string; readonly above: boolean }

function held(mg: number, rows: readonly RenalRow[], reading: Reading): Held {
  const full = rows.find(({ to }) => to === null);
  if (full && isAbove(mg, full) === 'above') return { text: fill(words.aboveAll, { most: mostWords(full) }), above: true };
  if (onDialysis(reading)) return { text: words.dialysis, above: false };
  const value = creatinineClearance(reading);
  if (!value) return { text: words.unknown, above: false };
  const [own, near] = fittingRows(rows, value);
  if (!own) return { text: words.unknown, above: false };
  const at = inRow(mg, own);
  const beside = near && isAbove(mg, near) !== isAbove(mg, own) ? `; ${fill(words.near, { how: inRow(mg, near).text })}` : '';
  const because = value.instead === undefined ? value.words : `${value.words}; ${value.instead}`;
  return { text: `${at.text}${beside}. ${because}`, above: at.above || (near !== undefined && inRow(mg, near).above) };
}

/** The most of a row, by form; none where it gives no dose. */
function limitsOf({ most = [] }: RenalRow): NonNullable<RenalRow['most']> {
  return most;
}

function isAbove(mg: number, row: RenalRow): 'above' | 'between' | 'within' | 'no dose' {
  const limits = limitsOf(row);
  if (limits.length === 0) return 'no dose';
  const over = limits.filter((limit) => mg > limit.mg).length;
  return over === 0 ? 'within' : over === limits.length ? 'above' : 'between';
}

function inRow(mg: number, row: RenalRow): Held {
  const how = isAbove(mg, row);
  const { row: name, text } = row;
  const limits = limitsOf(row);
  if (how === 'no dose') return { text: fill(words.noDose, { row: name, text }), above: true };
  if (how === 'between') return { text: fill(words.between, { least: one(limits[0]!), most: one(limits.at(-1)!), row: name }), above: true };
  return { text: fill(words[how], { most: mostWords(row), row: name }), above: how === 'above' };
}

function mostWords(row: RenalRow): string {
  return limitsOf(row).map(one).join(', ');
}

function one({ mg, form }: NonNullable<RenalRow['most']>[number]): string {
  return form === undefined ? fill(words.mg, { mg }) : fill(words.form, { mg, form });
}

/** Entries that say the drug was taken before, in the chart's own words, with dose, end and what ended it: `"Pregabalin", stopped`. */
export function triedOf({ triedBefore = [] }: Option, { chart }: Reading): Pick<OptionText, 'tried'> {
  const lines = triedBefore.map((index) => {
    const { quote, medication } = chart.findings[index]!;
    const { doseText, stopped, statusBecause } = medication!;
    return [`"${quote}"`, doseText, statusBecause?.toLowerCase(), stopped && dateWords(stopped.iso)].filter(Boolean).join(', ');
  });
  return lines.length > 0 ? { tried: [...new Set(lines)].join('; ') } : {};
}
