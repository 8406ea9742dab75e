import type { Example } from './example.ts';

/** What stood once and still counts: written as history, and as none. */
const ever = (rule: string, problem: string): Example => [rule, `Past medical history: history of ${problem} in 2009, resolved.`, `Past medical history: no history of ${problem}.`];

/** One risk beside a drug that calms, and the drug alone. */
const risk = (rule: string, drug: string, written: string): Example => [rule, `${written}\n\nMedications:\n- ${drug} 10 mg PO daily`, `Medications:\n- ${drug} 10 mg PO daily`];

const RISKS = ['Problem list:\n- COPD', 'Problem list:\n- Obstructive sleep apnea', 'Problem list:\n- End stage renal disease on hemodialysis', '71-year-old woman.', 'Labs 11/20/2026: creatinine clearance 42 mL/min'];
const HIGH: readonly (readonly [rule: string, drugs: readonly string[]])[] = [
  ['opioid-benzodiazepine-high-risk', ['morphine', 'lorazepam']],
  ['other-cns-depressant-high-risk', ['zolpidem', 'baclofen', 'hydroxyzine']],
];

/** Parts of a condition, each by itself: history that counts for good, and each of several risks. */
export const examples: readonly Example[] = [
  ever('3/dexamethasone/tuberculosis', 'tuberculosis'),
  ever('3/dexamethasone/strongyloides', 'strongyloides'),
  ever('3/dexamethasone/amoebiasis', 'amebiasis'),
  ever('3/dexamethasone/hepatitis-b', 'hepatitis B'),
  ever('3/duloxetine/severe-skin-reaction', 'Stevens Johnson syndrome'),
  ever('3/gabapentin/severe-skin-reaction', 'Stevens Johnson syndrome'),
  ever('3/gabapentin/angioedema', 'angioedema'),
  ever('3/pregabalin/angioedema', 'angioedema'),
  ever('3/bevacizumab/perforation-history', 'diverticulitis'),
  ever('3/bevacizumab/bleeding-history', 'intracranial hemorrhage'),
  ever('3/bevacizumab/arterial-thromboembolism', 'myocardial infarction'),
  ever('3/bevacizumab/vte', 'deep vein thrombosis'),
  ...['gabapentin', 'pregabalin'].flatMap((plan) => HIGH.flatMap(([rule, drugs]) => [
    ...drugs.map((drug) => risk(`5/${plan}/${rule}`, drug, RISKS[0]!)), ...RISKS.slice(1).map((one) => risk(`5/${plan}/${rule}`, drugs[0]!, one)),
  ])),
  ...['gabapentin', 'pregabalin'].map((plan): Example => [`5/${plan}/other-cns-depressant-high-risk`, '71-year-old woman. Problem list:\n- Alcohol use disorder', '71-year-old woman.']),
  ['3/memantine/crcl-below-30', 'Problem list:\n- Stage 4 chronic kidney disease', 'Problem list:\n- Stage 3 chronic kidney disease'],
];
