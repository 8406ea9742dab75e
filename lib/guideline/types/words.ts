/** The few words that everything else is told in. */

export const PLAN_DRUGS = [
  'dexamethasone', 'duloxetine', 'gabapentin', 'pregabalin',
  'lidocaine', 'memantine', 'donepezil', 'bevacizumab',
] as const;

export type PlanDrug = (typeof PLAN_DRUGS)[number];

export type Step = 1 | 2 | 3 | 4;

export type Track = 'necrosis' | 'pain' | 'cognition' | 'function';

/** Worst first. `contraindicated` and `avoid` block a drug of the plan. */
export type Severity = 'contraindicated' | 'avoid' | 'caution' | 'monitor';

/** Level of a neurotoxic drug on the medication list. */
export type CautionLevel = 'avoid' | 'caution' | 'aware';

export type Route = 'oral' | 'enteral' | 'iv' | 'sc' | 'im' | 'intrathecal' | 'transdermal' | 'topical' | 'ophthalmic' | 'otic' | 'nasal' | 'inhaled' | 'vaginal' | 'rectal' | 'dental';
