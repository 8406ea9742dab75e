import type { Example } from './example.ts';

/** Rules of pregabalin: a text in which each fires, and one in which it does not. */
export const examples: readonly Example[] = [
  ['3/pregabalin/allergy', 'Allergies: pregabalin (rash)', 'Allergies: penicillin (rash)'],
  ['5/pregabalin/opioid', 'Medications:\n- morphine 10 mg PO daily', 'Medications:\n- morphine 10 mg PO daily, discontinued 03/2019'],
  ['5/pregabalin/benzodiazepine', 'Medications:\n- lorazepam 10 mg PO daily', 'Medications:\n- lorazepam 10 mg PO daily, discontinued 03/2019'],
  ['5/pregabalin/opioid-benzodiazepine-high-risk', 'Medications:\n- morphine 10 mg PO daily\n\nProblem list:\n- Copd', 'Medications:\n- morphine 10 mg PO daily, discontinued 03/2019'],
  ['5/pregabalin/other-cns-depressant', 'Medications:\n- zolpidem 10 mg PO daily', 'Medications:\n- zolpidem 10 mg PO daily, discontinued 03/2019'],
  ['5/pregabalin/other-cns-depressant-high-risk', 'Medications:\n- zolpidem 10 mg PO daily\n\nProblem list:\n- Copd', 'Medications:\n- zolpidem 10 mg PO daily'],
  ['5/pregabalin/alcohol', 'Problem list:\n- Alcohol use disorder', 'Problem list:\n- No history of alcohol use disorder'],
  ['3/pregabalin/respiratory-risk', 'Problem list:\n- Copd', 'Problem list:\n- No history of copd'],
  ['3/pregabalin/older-age', '78-year-old woman.', '41-year-old woman.'],
  ['3/pregabalin/crcl-below-60', 'Labs 11/20/2026: creatinine clearance 42 mL/min', 'Labs 11/20/2026: creatinine clearance 85 mL/min'],
  ['3/pregabalin/suicidality', 'Problem list:\n- Suicidal', 'Problem list:\n- No history of suicidal'],
  ['3/pregabalin/angioedema', 'Problem list:\n- Angioedema', 'Problem list:\n- No history of angioedema'],
  ['3/pregabalin/falls', 'Problem list:\n- Falls', 'Problem list:\n- No history of falls'],
  ['3/pregabalin/seizures', 'Problem list:\n- Epilepsy', 'Problem list:\n- No history of epilepsy'],
  ['5/pregabalin/thiazolidinedione', 'Medications:\n- pioglitazone 10 mg PO daily', 'Medications:\n- pioglitazone 10 mg PO daily, discontinued 03/2019'],
  ['5/pregabalin/ace-inhibitor', 'Medications:\n- lisinopril 10 mg PO daily', 'Medications:\n- lisinopril 10 mg PO daily, discontinued 03/2019'],
  ['3/pregabalin/heart-failure', 'Problem list:\n- Nyha iii', 'Problem list:\n- No history of nyha iii'],
  ['3/pregabalin/lymphoedema', 'Problem list:\n- Lymphedema', 'Problem list:\n- No history of lymphedema'],
  ['3/pregabalin/low-platelets', 'Problem list:\n- Thrombocytopenia', 'Problem list:\n- No history of thrombocytopenia'],
  ['3/pregabalin/pr-prolongation', 'Problem list:\n- First degree av block', 'Problem list:\n- No history of first degree av block'],
  ['3/pregabalin/myopathy', 'Problem list:\n- Myopathy', 'Problem list:\n- No history of myopathy'],
];
