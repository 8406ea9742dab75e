import type { RuleRow } from './rows.ts';

/** Rules of pregabalin, from sections 3 and 5 of the fact sheet. */
export const rows: readonly RuleRow[] = [
  ['3/pregabalin/allergy', 'contraindicated', 'allergy pregabalin', '', 'C', 'label-pregabalin'],
  ['5/pregabalin/opioid', 'caution', 'takes opioid', '', 'C', 'label-pregabalin fda-gabapentinoids-2019'],
  ['5/pregabalin/benzodiazepine', 'caution', 'takes benzodiazepine', '', 'C', 'label-pregabalin fda-gabapentinoids-2019'],
  ['5/pregabalin/opioid-benzodiazepine-high-risk', 'caution', '(takes opioid benzodiazepine) and ((problem copd sleep-apnoea severe-ckd dialysis) or (age at least 66) or (crcl below 60))', '65 60', 'S', 'fda-gabapentinoids-2019'],
  ['5/pregabalin/other-cns-depressant', 'caution', 'takes z-drug muscle-relaxant antihistamine', '', 'C', 'label-pregabalin'],
  ['5/pregabalin/other-cns-depressant-high-risk', 'caution', '((takes z-drug muscle-relaxant antihistamine) or (problem alcohol)) and ((problem copd sleep-apnoea severe-ckd dialysis) or (age at least 66) or (crcl below 60))', '65 60', 'C', 'label-pregabalin'],
  ['5/pregabalin/alcohol', 'caution', 'problem alcohol', '', 'C', 'label-pregabalin'],
  ['3/pregabalin/respiratory-risk', 'caution', 'problem copd asthma sleep-apnoea respiratory-depression', '', 'S', 'label-pregabalin fda-gabapentinoids-2019'],
  ['3/pregabalin/older-age', 'caution', 'age at least 66', '65', 'S', 'fda-gabapentinoids-2019'],
  ['3/pregabalin/crcl-below-60', 'caution', '(crcl below 60) or (problem severe-ckd dialysis)', '60', 'S', 'dailymed-renal'],
  ['3/pregabalin/suicidality', 'caution', 'problem suicidality', '', 'S', 'label-pregabalin'],
  ['3/pregabalin/angioedema', 'caution', 'problem angioedema, ever', '', 'C', 'label-pregabalin'],
  ['3/pregabalin/falls', 'caution', 'problem falls', '', 'S', 'label-pregabalin'],
  ['3/pregabalin/seizures', 'monitor', 'problem seizures', '', 'GK', 'general-knowledge'],
  ['5/pregabalin/thiazolidinedione', 'caution', 'takes thiazolidinedione', '19 8 3', 'C', 'label-pregabalin'],
  ['5/pregabalin/ace-inhibitor', 'monitor', 'takes ace-inhibitor', '', 'C', 'label-pregabalin'],
  ['3/pregabalin/heart-failure', 'caution', 'problem heart-failure-nyha-3-4', '', 'C', 'label-pregabalin'],
  ['3/pregabalin/lymphoedema', 'monitor', 'problem lymphoedema', '', 'D', 'tool-rule'],
  ['3/pregabalin/low-platelets', 'monitor', 'problem thrombocytopenia', '', 'S', 'label-pregabalin'],
  ['3/pregabalin/pr-prolongation', 'monitor', 'problem av-block-first av-block-severe heart-block-unspecified', '', 'S', 'label-pregabalin'],
  ['3/pregabalin/myopathy', 'monitor', 'problem myopathy', '', 'S', 'label-pregabalin'],
];
