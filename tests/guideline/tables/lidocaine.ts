import type { RuleRow } from './rows.ts';

/** Rules of lidocaine, from sections 3 and 5 of the fact sheet. */
export const rows: readonly RuleRow[] = [
  ['3/lidocaine/amide-allergy', 'contraindicated', 'allergy lidocaine amide-anaesthetic', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/local-anaesthetic-allergy', 'caution', 'allergy local-anaesthetic', '', 'D', 'lidocaine-compendia tool-rule'],
  ['3/lidocaine/stokes-adams', 'contraindicated', 'problem stokes-adams', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/wpw', 'contraindicated', 'problem wpw', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/heart-block', 'contraindicated', 'problem av-block-severe sa-block intraventricular-block, unless pacemaker', '', 'S', 'lidocaine-compendia icd10cm'],
  ['5/lidocaine/class-1-antiarrhythmic', 'avoid', 'takes class-1-antiarrhythmic', '', 'C', 'label-lidocaine'],
  ['5/lidocaine/local-anaesthetic', 'avoid', 'takes local-anaesthetic', '4', 'S', 'lidocaine-compendia'],
  ['5/lidocaine/class-3-antiarrhythmic', 'caution', 'takes class-3-antiarrhythmic', '', 'S', 'lidocaine-compendia'],
  ['5/lidocaine/beta-blocker', 'caution', 'takes beta-blocker', '', 'C', 'label-lidocaine'],
  ['5/lidocaine/cimetidine', 'caution', 'takes cimetidine', '', 'C', 'label-lidocaine'],
  ['5/lidocaine/phenytoin', 'caution', 'takes phenytoin-group', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/digitalis', 'caution', 'takes digitalis', '', 'C', 'label-lidocaine'],
  ['3/lidocaine/enzyme-inhibitor', 'caution', 'takes cyp1a2-inhibitor cyp3a-inhibitor', '', 'GK', 'general-knowledge'],
  ['3/lidocaine/liver', 'caution', 'problem severe-liver-disease cirrhosis', '', 'C', 'label-lidocaine'],
  ['3/lidocaine/kidney', 'caution', '(egfr below 30) or (problem severe-ckd dialysis)', '', 'C', 'label-lidocaine'],
  ['3/lidocaine/heart-failure', 'caution', 'problem heart-failure heart-failure-nyha-3-4', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/shock-hypovolaemia', 'caution', 'problem shock hypovolaemia', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/bradycardia', 'caution', 'problem bradycardia', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/lesser-block', 'caution', '(problem av-block-first heart-block-unspecified, unless av-block-severe sa-block intraventricular-block) or ((problem av-block-severe sa-block intraventricular-block) and (problem pacemaker))', '', 'D', 'lidocaine-compendia tool-rule'],
  ['3/lidocaine/seizures', 'caution', 'problem seizures', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/pregnancy', 'caution', 'problem pregnancy', '', 'S', 'lidocaine-compendia'],
  ['3/lidocaine/low-weight', 'caution', 'weight below 40', '40', 'S', 'lidocaine-uk'],
];
