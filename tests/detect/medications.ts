/** What is read of drugs in a text, written short for tables. */
import { mapDocument } from '../../lib/detect/document.ts';
import { allergyFindings, medicationFindings } from '../../lib/detect/drug-findings.ts';
import type { Finding } from '../../lib/detect/types.ts';

const document = (text: string) => mapDocument({ text, structure: [] }, { today: '2026-11-20' });

/** "gabapentin active oral "300 mg" 900 mg/d from 2024-03 to 2025-05 3 wk for neuropathy"; what is not read is left out, and so is that a drug is systemic. */
export const told = (text: string): string => medicationFindings(document(text)).map(shown).join('; ');

function shown({ name, medication, assertion }: Finding): string {
  const { status, systemic, route, doseText, dailyDoseMg, started, stopped, weeks, indication } = medication!;
  return [name, assertion === 'present' ? status : assertion, systemic !== 'yes' && `systemic ${systemic}`, route, doseText && `"${doseText}"`, dailyDoseMg !== undefined && `${dailyDoseMg} mg/d`,
    started && `from ${started.iso}`, stopped && `to ${stopped.iso}`, weeks !== undefined && `${Number(weeks.toFixed(1))} wk`, indication && `for ${indication}`].filter(Boolean).join(' ');
}

/** "gabapentin inactive: stopped": the words that decide the use. */
export const because = (text: string): string => medicationFindings(document(text)).map(({ name, medication }) => `${name} ${medication!.status}: ${medication!.statusBecause}`).join(', ');

/** "gabapentin present, lidocaine absent": allergies. */
export const allergies = (text: string): string => allergyFindings(document(text)).map(({ name, assertion }) => `${name} ${assertion}`).join(', ');
