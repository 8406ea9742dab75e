/** Lists, rows and sentences of drugs with all that is read of each. */
import { expect, test } from 'vitest';
import { told } from './told.ts';

const READINGS: readonly (readonly [text: string, findings: readonly string[]])[] = [
  ['MEDICATIONS\nGabapentin 300 mg TID\n  started 2024-03-01\n  status: active\nDuloxetine 60 mg daily\n  stopped 2025-02-10', [
    'medication "Gabapentin": in medications, active, "300 mg", 900 mg/d, from 2024-03-01, listed, by "started"',
    'medication "Duloxetine": historical, in medications, inactive, "60 mg", 60 mg/d, to 2025-02-10, listed, by "stopped"',
  ]],
  ['Medications\nDrug\tStart\tStop\nGabapentin 300 mg TID\t2024-01-05\t2025-03-04\nPregabalin 75 mg BID\t2025-03-05\t\nDuloxetine 60 mg daily\t2027-01-01\t', [
    'medication "Gabapentin": historical, in medications, inactive, "300 mg", 900 mg/d, from 2024-01-05, to 2025-03-04, listed, by "2025-03-04"',
    'medication "Pregabalin": in medications, active, "75 mg", 150 mg/d, from 2025-03-05, listed, by "Medications"',
    'medication "Duloxetine": planned, in medications, unknown, "60 mg", 60 mg/d, from 2027-01-01, listed',
  ]],
  ['Medications\nDrug\tStatus\tTaking\nGabapentin 300 mg\tDeclined\t\nPregabalin 75 mg\tActive - was stopped in 2024\t\nDuloxetine 60 mg\tDiscontinued\tYes\nAmitriptyline 25 mg\tCompleted\t', [
    'medication "Gabapentin": absent, in medications, unknown, "300 mg", listed, by "Declined"',
    'medication "Pregabalin": in medications, active, "75 mg", listed, by "stopped"',
    'medication "Duloxetine": historical, in medications, inactive, "60 mg", listed, by "Discontinued"',
    'medication "Amitriptyline": historical, in medications, inactive, "25 mg", listed, by "Completed"',
  ]],
  ['Medications\nDrug\tActive\nGabapentin 300 mg\tYes\nPregabalin 75 mg\tNo\nDuloxetine 60 mg\tx', [
    'medication "Gabapentin": in medications, active, "300 mg", listed, by "Yes"',
    'medication "Pregabalin": historical, in medications, inactive, "75 mg", listed, by "No"',
    'medication "Duloxetine": in medications, active, "60 mg", listed, by "x"',
  ]],
  ['Carboplatin AUC 5 + paclitaxel 175 mg/m2 x 6 cycles, then maintenance bevacizumab 15 mg/kg.', [
    'medication "Carboplatin": historical, inactive, iv, listed, by "AUC 5 + paclitaxel 175 mg/m2 x 6 cycles"',
    'medication "paclitaxel": historical, inactive, by "175 mg/m2 x 6 cycles"',
    'medication "bevacizumab": active, by "maintenance"',
  ]],
  ['Sepsis in Aug 2026 on docetaxel.', [
    'medication "docetaxel": unknown',
  ]],
  ['Gabapentin 300 mg TID 03/20/2026 - 06/15/2026', [
    'medication "Gabapentin": historical, inactive, "300 mg", 900 mg/d, from 2026-03-20, to 2026-06-15, listed, by "06/15/2026"',
  ]],
  ['MEDICATIONS\nGabapentin 300 mg TID 03/20/2026 - 06/15/2026\nPregabalin 75 mg BID 03/20/2026 to 06/15/2027\nDuloxetine 60 mg, tapered off', [
    'medication "Gabapentin": historical, in medications, inactive, "300 mg", 900 mg/d, from 2026-03-20, to 2026-06-15, listed, by "06/15/2026"',
    'medication "Pregabalin": in medications, active, "75 mg", 150 mg/d, from 2026-03-20, listed, by "MEDICATIONS"',
    'medication "Duloxetine": historical, in medications, inactive, "60 mg", listed, by "tapered off"',
  ]],
  ['Nivolumab + ipilimumab started 2025-01, ipilimumab stopped 2025-04.', [
    'medication "Nivolumab": active, systemic unknown, from 2025-01, by "ipilimumab started"',
    'medication "ipilimumab": historical, inactive, systemic unknown, from 2025-01, to 2025-04, by "stopped"',
    'medication "ipilimumab": historical, inactive, systemic unknown, to 2025-04, by "stopped"',
  ]],
  ['Linezolid (Zyvox) 600 mg q12h for osteomyelitis since 2026-11-01.', [
    'medication "Linezolid": active, "600 mg", 1200 mg/d, from 2026-11-01, for osteomyelitis, listed, by "Zyvox) 600 mg q12h for osteomyelitis since"',
    'medication "Zyvox": active, "600 mg", 1200 mg/d, from 2026-11-01, for osteomyelitis, by ") 600 mg q12h for osteomyelitis since"',
  ]],
  ['Cymbalta (duloxetine) 60 mg daily, increased from 30 mg.', [
    'medication "Cymbalta": unknown, "60 mg", 60 mg/d, listed',
    'medication "duloxetine": active, "60 mg", 60 mg/d, by "dose"',
  ]],
  ['He takes gabapentin 300 mg for a week, then\n600 mg TID. Pregabalin was started, then stopped.', [
    'medication "gabapentin": active, "600 mg", 1800 mg/d, 1 wk, by "takes"',
    'medication "Pregabalin": historical, inactive, systemic unknown, by "was started, then stopped"',
  ]],
  ['Duloxetine was started in May, stopped in June and restarted in July.', [
    'medication "Duloxetine": active, systemic unknown, from 2026-05, by "was started"',
  ]],
  ['Resolved on dexamethasone 4 mg BID, started 2026-10-01; gabapentin 300 mg TID, metformin 500 mg BID.', [
    'medication "dexamethasone": active, "4 mg", 8 mg/d, from 2026-10-01, by "on"',
    'medication "gabapentin": active, "300 mg", 900 mg/d, by "dose"',
    'medication "metformin": active, "500 mg", 1000 mg/d, by "dose"',
  ]],
  ['1. Vincristine 2 mg IV weekly\n2. Prednisone 40 mg/m2 daily\n3. Levofloxacin 500 mg daily x 7 days - completed', [
    'medication "Vincristine": unknown, iv, "2 mg", 0.286 mg/d, listed',
    'medication "Prednisone": unknown, listed',
    'medication "Levofloxacin": historical, inactive, "500 mg", 500 mg/d, 1 wk, listed, by "completed"',
  ]],
  ['Two years ago he took levofloxacin. It was stopped after a week.', [
    'medication "levofloxacin": historical, inactive, systemic unknown, by "long past"',
  ]],
  ['RT completed 2021. Meds: phenelzine 15 mg TID, tramadol 50 mg QID PRN. Allergies: codeine.', [
    'radiotherapy course "RT completed 2021": historical, ended 2021',
    'medication "phenelzine": in medications, active, "15 mg", 45 mg/d, listed, by "Meds"',
    'medication "tramadol": in medications, active, "50 mg PRN", listed, by "Meds"',
    'allergy codeine "codeine": in allergies',
  ]],
  ['Stop amitriptyline 25 mg and start duloxetine 30 mg daily.', [
    'medication "amitriptyline": historical, inactive, "25 mg", by "Stop"',
    'medication "duloxetine": active, "30 mg", 30 mg/d, by "start"',
  ]],
];

test.each(READINGS)('%j', (text, findings) => expect(told(text)).toEqual(findings));
