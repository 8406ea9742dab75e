import type { Example } from './example.ts';

/** Rules of donepezil: a text in which each fires, and one in which it does not. */
export const examples: readonly Example[] = [
  ['3/donepezil/allergy', 'Allergies: donepezil (rash)', 'Allergies: penicillin (rash)'],
  ['5/donepezil/anticholinergic', 'Medications:\n- amitriptyline 10 mg PO daily', 'Medications:\n- amitriptyline 10 mg PO daily, discontinued 03/2019'],
  ['5/donepezil/arsenic-trioxide', 'Medications:\n- arsenic trioxide 10 mg IV daily', 'Medications:\n- arsenic trioxide 10 mg IV daily, discontinued 03/2019'],
  ['5/donepezil/qt-drug', 'Medications:\n- eribulin 10 mg PO daily', 'Medications:\n- eribulin 10 mg PO daily, discontinued 03/2019'],
  ['5/donepezil/bradycardic-drug', 'Medications:\n- sotalol 10 mg PO daily', 'Medications:\n- sotalol 10 mg PO daily, discontinued 03/2019'],
  ['3/donepezil/succinylcholine', 'Medications:\n- succinylcholine 10 mg IV daily', 'Medications:\n- succinylcholine 10 mg IV daily, discontinued 03/2019'],
  ['3/donepezil/enzyme-inhibitor', 'Medications:\n- ketoconazole 10 mg PO daily', 'Medications:\n- ketoconazole 10 mg PO daily, discontinued 03/2019'],
  ['3/donepezil/enzyme-inducer', 'Medications:\n- dexamethasone 10 mg PO daily', 'Medications:\n- dexamethasone 10 mg PO daily, discontinued 03/2019'],
  ['3/donepezil/nsaid', 'Medications:\n- ibuprofen 10 mg PO daily', 'Medications:\n- ibuprofen 10 mg PO daily, discontinued 03/2019'],
  ['3/donepezil/conduction', 'Problem list:\n- Bradycardia', 'Problem list:\n- No history of bradycardia'],
  ['3/donepezil/long-qt', 'Problem list:\n- Long qt', 'Problem list:\n- No history of long qt'],
  ['3/donepezil/electrolytes', 'Problem list:\n- Hypokalemia', 'Problem list:\n- No history of hypokalemia'],
  ['3/donepezil/heart-disease', 'Problem list:\n- Heart failure', 'Problem list:\n- No history of heart failure'],
  ['3/donepezil/ulcer', 'Problem list:\n- Peptic ulcer', 'Problem list:\n- No history of peptic ulcer'],
  ['3/donepezil/bladder-outflow-obstruction', 'Problem list:\n- Bladder outlet obstruction', 'Problem list:\n- No history of bladder outlet obstruction'],
  ['3/donepezil/seizures', 'Problem list:\n- Epilepsy', 'Problem list:\n- No history of epilepsy'],
  ['3/donepezil/asthma-copd', 'Problem list:\n- Asthma', 'Problem list:\n- No history of asthma'],
  ['3/donepezil/weight-loss', 'Problem list:\n- Weight loss', 'Problem list:\n- No history of weight loss'],
];
