import type { RuleRow } from './rows.ts';

/** Rules of donepezil, from sections 3 and 5 of the fact sheet. */
export const rows: readonly RuleRow[] = [
  ['3/donepezil/allergy', 'contraindicated', 'allergy donepezil piperidine-derivative', '', 'C', 'label-donepezil'],
  ['5/donepezil/anticholinergic', 'avoid', 'takes anticholinergic', '', 'S', 'label-donepezil'],
  ['5/donepezil/arsenic-trioxide', 'avoid', 'takes arsenic trioxide', '', 'C', 'label-arsenic'],
  ['5/donepezil/qt-drug', 'caution', 'takes qt-drug', '', 'C', 'regulators-donepezil-qt'],
  ['5/donepezil/bradycardic-drug', 'caution', 'takes beta-blocker non-dhp-calcium-blocker digitalis amiodarone s1p-modulator', '', 'S', 'label-donepezil'],
  ['3/donepezil/succinylcholine', 'caution', 'takes succinylcholine', '', 'C', 'label-donepezil'],
  ['3/donepezil/enzyme-inhibitor', 'monitor', 'takes ketoconazole quinidine paroxetine', '', 'C', 'label-donepezil'],
  ['3/donepezil/enzyme-inducer', 'monitor', 'takes enzyme-inducer', '', 'C', 'label-donepezil'],
  ['3/donepezil/nsaid', 'caution', 'takes nsaid aspirin', '', 'C', 'label-donepezil'],
  ['3/donepezil/conduction', 'caution', 'problem bradycardia av-block-first av-block-severe heart-block-unspecified sa-block intraventricular-block syncope stokes-adams', '', 'C', 'label-donepezil'],
  ['3/donepezil/long-qt', 'caution', 'problem long-qt', '', 'C', 'regulators-donepezil-qt'],
  ['3/donepezil/electrolytes', 'caution', 'problem hypokalaemia hypomagnesaemia', '', 'C', 'regulators-donepezil-qt'],
  ['3/donepezil/heart-disease', 'caution', 'problem heart-failure heart-failure-nyha-3-4 mi coronary-disease', '', 'C', 'regulators-donepezil-qt'],
  ['3/donepezil/ulcer', 'caution', 'problem peptic-ulcer gi-bleed', '', 'C', 'label-donepezil'],
  ['3/donepezil/bladder-outflow-obstruction', 'caution', 'problem bladder-outflow-obstruction urinary-retention', '', 'C', 'label-donepezil'],
  ['3/donepezil/seizures', 'caution', 'problem seizures', '', 'C', 'label-donepezil'],
  ['3/donepezil/asthma-copd', 'caution', 'problem asthma copd', '', 'C', 'label-donepezil'],
  ['3/donepezil/weight-loss', 'caution', 'problem weight-loss', '', 'C', 'label-donepezil'],
];
