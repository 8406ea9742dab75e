import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import { medicationFindings } from '../../lib/detect/drug-findings.ts';
import type { Finding } from '../../lib/detect/types.ts';

const all = (text: string): Finding[] => medicationFindings(mapDocument({ text, structure: [] }, { today: '2026-11-20' }));
const said = (text: string): string => all(text).map(({ name, assertion, medication }) => `${name} ${assertion === 'present' ? medication!.status : assertion}`).join(', ');

describe('headings of lists', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['Held Medications\napixaban 5 mg BID\n\nActive Orders\ndexamethasone 4 mg IV q6h\n', 'apixaban inactive, dexamethasone active'],
    ['Completed radiotherapy March 2021. Meds: phenelzine 15 mg daily', 'phenelzine active'],
    ['Past history: pelvic RT completed 2021. Numb feet since 2025. Medications: phenelzine 15 mg daily', 'phenelzine active'],
    ['Held Labs\nCBC\nPhenytoin level\nHome meds\nphenytoin 300 mg nightly\n', 'phenytoin active'],
    ['Medications Discontinued During This Visit\nciprofloxacin 500 mg tablet\nMedications Started This Visit\nnitrofurantoin 100 mg capsule\n', 'ciprofloxacin inactive, nitrofurantoin active'],
    ['Outpatient Medications Prior to Visit\nMedication\tSig\ngabapentin 300 mg\t1 cap TID\n[DISCONTINUED] metronidazole 500 mg\t1 tab q8h\n', 'gabapentin active, metronidazole inactive'],
    ['MEDICATIONS PRIOR TO ADMISSION\namiodarone 200 mg daily\n', 'amiodarone active'],
    ['MEDICATIONS PRIOR TO ADMISSION (HELD)\namiodarone 200 mg daily\n', 'amiodarone inactive'],
    ['Prior medications\namiodarone 200 mg daily\n', 'amiodarone inactive'],
    ['STOP taking these medications:\n  gabapentin 300 mg capsule\nCONTINUE taking these medications:\n  duloxetine 60 mg capsule\n', 'gabapentin inactive, duloxetine active'],
    ['ALLERGIES\nlinezolid\nMEDS, RECONCILED TODAY\nduloxetine 60 mg daily\n', 'duloxetine active'],
    ['Allergies: linezolid\nMeds, last reviewed 11/20/2026 by pharmacist\nduloxetine 60 mg daily\n', 'duloxetine active'],
    ['meds: hydralazine 25 mg TID, metoprolol 25 mg BID, eloxatin (completed 03/2025)', 'hydralazine active, metoprolol active, oxaliplatin inactive'],
    ['Inpatient Medications\nmemantine 5 mg daily\nPRN:\noxycodone 5 mg q4h\n', 'memantine active, oxycodone active'],
    ['Active orders\nMedication\tDose\tRoute\tFrequency\tStatus\nlevofloxacin\t500 mg\tIV\tdaily\tDiscontinued\nmetronidazole\t500 mg\tIV\tq8h\tActive\ngabapentin\t300 mg\tPO\tTID\tHeld\n', 'levofloxacin inactive, metronidazole active, gabapentin inactive'],
  ];
  test.each(rows)('%j: %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('status words of an entry', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['gabapentin 300 mg PO TID      Discontinued 10/01/2026', 'gabapentin inactive'],
    ['duloxetine 30 mg PO daily     Active', 'duloxetine active'],
    ['memantine 10 mg tablet (Patient not taking: Reported on 11/1/2026)', 'memantine inactive'],
    ['Pt takes memantine 10 mg daily', 'memantine active'],
    ['cisplatin 75 mg/m2 IV Discontinued 06/2026 (hearing)', 'cisplatin inactive'],
    ['nivolumab 480 mg IV q4wk stopped due to colitis', 'nivolumab inactive'],
    ['nivolumab 480 mg IV q4wk Stopped 4 Aug 2026, rash', 'nivolumab inactive'],
    ['nivolumab 480 mg IV q4wk Stopped 4 Aug 2026, restarted', 'nivolumab active'],
    ['cisplatin, started 01/2026, 75 mg IV Discontinued 06/15/2026', 'cisplatin inactive'],
    ['ipilimumab IV Completed/stopped 2024', 'ipilimumab inactive'],
    ['duloxetine 30 mg PO daily Discontinued 05/2026: cost', 'duloxetine inactive'],
    ['carboplatin IV Never started (tumor board)', 'carboplatin absent'],
    ['amoxicillin 500 mg TID, nitrofurantoin 100 mg BID until finished', 'nitrofurantoin active'],
  ];
  test.each(rows)('%s: %s', (line, expected) => expect(said(`Active Medications\n${line}\n`)).toBe(expected));
});

test.each([
  ['Emsam 9 mg/24 h patch, 1 patch daily, for depression, Discontinued, 11/14/2026', '2026-11-14'],
  ['Emsam 9 mg/24 h patch | Discontinued | 11/14/2026', '2026-11-14'],
  ['Emsam 9 mg/24 h patch Discontinued 11/14/2026', '2026-11-14'],
])('the day behind the word is when it was stopped: %s', (line, stopped) => expect(all(`Medications\n${line}\n`)[0]!.medication!.stopped?.iso).toBe(stopped));

test('the reason ends with its cell', () => expect(all('Medications\nMedication | Directions | Status\nmethylprednisolone 16 mg | PO daily for brain edema | Active')[0]!.medication!.indication).toBe('edema'));

describe('what an entry is for, without "for"', () => {
  const rows: readonly (readonly [line: string, expected: string | undefined])[] = [
    ['Effexor XR 75 mg\tPO daily, hot flashes', 'hot flashes'],
    ['venlafaxine 75 mg daily (depression)', 'depression'],
    ['venlafaxine 75 mg daily - neuropathic pain', 'neuropathy'],
    ['venlafaxine 75 mg daily, pain clinic prescribes', undefined],
    ['venlafaxine 75 mg daily', undefined],
  ];
  test.each(rows)('%s', (line, expected) => expect(all(`MEDICATIONS\n${line}\n`)[0]?.medication?.indication).toBe(expected));
});

describe('an end told behind the drug', () => {
  const rows: readonly (readonly [line: string, expected: string])[] = [
    ['Gabapentin caused dizziness and she no longer takes it.', 'gabapentin inactive'],
    ['Cymbalta 60 mg for 10 weeks gave no benefit.', 'duloxetine inactive'],
    ['Cymbalta 60 mg daily gives good benefit.', 'duloxetine active'],
  ];
  test.each(rows)('%s: %s', (line, expected) => expect(said(`HPI: ${line}\n`)).toBe(expected));
});
