import type { RuleRow } from './rows.ts';

/** Rules of memantine, from sections 3 and 5 of the fact sheet. */
export const rows: readonly RuleRow[] = [
  ['3/memantine/allergy', 'contraindicated', 'allergy memantine', '', 'C', 'label-memantine'],
  ['5/memantine/nmda-antagonist', 'caution', 'takes amantadine ketamine esketamine dextromethorphan', '', 'C', 'label-memantine'],
  ['3/memantine/crcl-below-30', 'caution', '(crcl below 30) or ((problem severe-ckd) and (not (crcl at least 30)))', '5 29', 'C', 'label-memantine'],
  ['3/memantine/crcl-below-5', 'caution', '(crcl below 5) or (problem dialysis)', '5', 'S', 'label-memantine'],
  ['3/memantine/severe-liver-disease', 'caution', 'problem severe-liver-disease', '', 'C', 'label-memantine'],
  ['3/memantine/alkaline-urine', 'caution', 'problem renal-tubular-acidosis severe-uti', '80 8', 'C', 'label-memantine'],
  ['3/memantine/urine-alkaliniser', 'monitor', 'takes carbonic-anhydrase-inhibitor sodium bicarbonate', '', 'C', 'label-memantine'],
  ['3/memantine/renally-secreted', 'monitor', 'takes hydrochlorothiazide triamterene metformin cimetidine quinidine', '', 'C', 'label-memantine'],
  ['3/memantine/seizures', 'caution', 'problem seizures', '0.2 0.5', 'D', 'label-memantine tool-rule'],
];
