import type { RuleRow } from './rows.ts';

/** Rules of gabapentin, from sections 3 and 5 of the fact sheet. */
export const rows: readonly RuleRow[] = [
  ['3/gabapentin/allergy', 'contraindicated', 'allergy gabapentin', '', 'C', 'label-gabapentin'],
  ['5/gabapentin/opioid', 'caution', 'takes opioid', '', 'C', 'label-gabapentin fda-gabapentinoids-2019'],
  ['5/gabapentin/benzodiazepine', 'caution', 'takes benzodiazepine', '', 'C', 'label-gabapentin fda-gabapentinoids-2019'],
  ['5/gabapentin/opioid-benzodiazepine-high-risk', 'caution', '(takes opioid benzodiazepine) and ((problem copd sleep-apnoea severe-ckd dialysis) or (age at least 66) or (crcl below 60))', '65 60', 'S', 'fda-gabapentinoids-2019'],
  ['5/gabapentin/other-cns-depressant', 'caution', 'takes z-drug muscle-relaxant antihistamine', '', 'C', 'label-gabapentin'],
  ['5/gabapentin/other-cns-depressant-high-risk', 'caution', '((takes z-drug muscle-relaxant antihistamine) or (problem alcohol)) and ((problem copd sleep-apnoea severe-ckd dialysis) or (age at least 66) or (crcl below 60))', '65 60', 'C', 'label-gabapentin'],
  ['5/gabapentin/alcohol', 'caution', 'problem alcohol', '', 'C', 'label-gabapentin'],
  ['3/gabapentin/respiratory-risk', 'caution', 'problem copd asthma sleep-apnoea respiratory-depression', '', 'S', 'label-gabapentin fda-gabapentinoids-2019'],
  ['3/gabapentin/older-age', 'caution', 'age at least 66', '65', 'S', 'fda-gabapentinoids-2019'],
  ['3/gabapentin/crcl-below-60', 'caution', '(crcl below 60) or (problem severe-ckd dialysis)', '60', 'C', 'label-gabapentin'],
  ['3/gabapentin/suicidality', 'caution', 'problem suicidality', '', 'S', 'label-gabapentin'],
  ['3/gabapentin/angioedema', 'caution', 'problem angioedema, ever', '', 'S', 'label-gabapentin'],
  ['3/gabapentin/falls', 'caution', 'problem falls', '', 'S', 'label-gabapentin'],
  ['3/gabapentin/seizures', 'monitor', 'problem seizures', '', 'S', 'label-gabapentin'],
  ['3/gabapentin/severe-skin-reaction', 'caution', 'problem severe-skin-reaction, ever', '', 'S', 'label-gabapentin'],
  ['5/gabapentin/antacid', 'monitor', 'takes al-mg-antacid', '20 2', 'C', 'label-gabapentin'],
];
