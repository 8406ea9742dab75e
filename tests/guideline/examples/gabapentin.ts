import type { Example } from './example.ts';

/** Rules of gabapentin: a text in which each fires, and one in which it does not. */
export const examples: readonly Example[] = [
  ['3/gabapentin/allergy', 'Allergies: gabapentin (rash)', 'Allergies: penicillin (rash)'],
  ['5/gabapentin/opioid', 'Medications:\n- morphine 10 mg PO daily', 'Medications:\n- morphine 10 mg PO daily, discontinued 03/2019'],
  ['5/gabapentin/benzodiazepine', 'Medications:\n- lorazepam 10 mg PO daily', 'Medications:\n- lorazepam 10 mg PO daily, discontinued 03/2019'],
  ['5/gabapentin/opioid-benzodiazepine-high-risk', 'Medications:\n- morphine 10 mg PO daily\n\nProblem list:\n- Copd', 'Medications:\n- morphine 10 mg PO daily, discontinued 03/2019'],
  ['5/gabapentin/other-cns-depressant', 'Medications:\n- zolpidem 10 mg PO daily', 'Medications:\n- zolpidem 10 mg PO daily, discontinued 03/2019'],
  ['5/gabapentin/other-cns-depressant-high-risk', 'Medications:\n- zolpidem 10 mg PO daily\n\nProblem list:\n- Copd', 'Medications:\n- zolpidem 10 mg PO daily'],
  ['5/gabapentin/alcohol', 'Problem list:\n- Alcohol use disorder', 'Problem list:\n- No history of alcohol use disorder'],
  ['3/gabapentin/respiratory-risk', 'Problem list:\n- Copd', 'Problem list:\n- No history of copd'],
  ['3/gabapentin/older-age', '78-year-old woman.', '41-year-old woman.'],
  ['3/gabapentin/crcl-below-60', 'Labs 11/20/2026: creatinine clearance 42 mL/min', 'Labs 11/20/2026: creatinine clearance 85 mL/min'],
  ['3/gabapentin/suicidality', 'Problem list:\n- Suicidal', 'Problem list:\n- No history of suicidal'],
  ['3/gabapentin/angioedema', 'Problem list:\n- Angioedema', 'Problem list:\n- No history of angioedema'],
  ['3/gabapentin/falls', 'Problem list:\n- Falls', 'Problem list:\n- No history of falls'],
  ['3/gabapentin/seizures', 'Problem list:\n- Epilepsy', 'Problem list:\n- No history of epilepsy'],
  ['3/gabapentin/severe-skin-reaction', 'Problem list:\n- Stevens johnson', 'Problem list:\n- No history of stevens johnson'],
  ['5/gabapentin/antacid', 'Medications:\n- aluminum hydroxide 10 mg PO daily', 'Medications:\n- aluminum hydroxide 10 mg PO daily, discontinued 03/2019'],
];
