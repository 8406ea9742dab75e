import type { Example } from './example.ts';

/** Rules of memantine: a text in which each fires, and one in which it does not. */
export const examples: readonly Example[] = [
  ['3/memantine/allergy', 'Allergies: memantine (rash)', 'Allergies: penicillin (rash)'],
  ['5/memantine/nmda-antagonist', 'Medications:\n- amantadine 10 mg PO daily', 'Medications:\n- amantadine 10 mg PO daily, discontinued 03/2019'],
  ['3/memantine/crcl-below-30', 'Labs 11/20/2026: creatinine clearance 21 mL/min', 'Labs 11/20/2026: creatinine clearance 43 mL/min'],
  ['3/memantine/crcl-below-5', 'Labs 11/20/2026: creatinine clearance 3 mL/min', 'Labs 11/20/2026: creatinine clearance 8 mL/min'],
  ['3/memantine/severe-liver-disease', 'Problem list:\n- Severe hepatic impairment', 'Problem list:\n- No history of severe hepatic impairment'],
  ['3/memantine/alkaline-urine', 'Problem list:\n- Renal tubular acidosis', 'Problem list:\n- No history of renal tubular acidosis'],
  ['3/memantine/urine-alkaliniser', 'Medications:\n- acetazolamide 10 mg PO daily', 'Medications:\n- acetazolamide 10 mg PO daily, discontinued 03/2019'],
  ['3/memantine/renally-secreted', 'Medications:\n- hydrochlorothiazide 10 mg PO daily', 'Medications:\n- hydrochlorothiazide 10 mg PO daily, discontinued 03/2019'],
  ['3/memantine/seizures', 'Problem list:\n- Epilepsy', 'Problem list:\n- No history of epilepsy'],
];
