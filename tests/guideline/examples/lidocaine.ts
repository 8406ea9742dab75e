import type { Example } from './example.ts';

/** Rules of lidocaine: a text in which each fires, and one in which it does not. */
export const examples: readonly Example[] = [
  ['3/lidocaine/amide-allergy', 'Allergies: bupivacaine (seizure)', 'Allergies: tetracaine (rash)'],
  ['3/lidocaine/local-anaesthetic-allergy', 'Allergies: local anesthetic (rash)', 'Allergies: penicillin (rash)'],
  ['3/lidocaine/stokes-adams', 'Problem list:\n- Stokes adams', 'Problem list:\n- No history of stokes adams'],
  ['3/lidocaine/wpw', 'Problem list:\n- Wolff parkinson white', 'Problem list:\n- No history of wolff parkinson white'],
  ['3/lidocaine/heart-block', 'Problem list:\n- Second degree av block', 'Problem list:\n- Complete heart block\n- Dual-chamber pacemaker'],
  ['5/lidocaine/class-1-antiarrhythmic', 'Medications:\n- flecainide 10 mg PO daily', 'Medications:\n- flecainide 10 mg PO daily, discontinued 03/2019'],
  ['5/lidocaine/local-anaesthetic', 'Medications:\n- bupivacaine 10 mg IV daily', 'Medications:\n- bupivacaine 10 mg IV daily, discontinued 03/2019'],
  ['5/lidocaine/class-3-antiarrhythmic', 'Medications:\n- amiodarone 10 mg PO daily', 'Medications:\n- amiodarone 10 mg PO daily, discontinued 03/2019'],
  ['5/lidocaine/beta-blocker', 'Medications:\n- sotalol 10 mg PO daily', 'Medications:\n- sotalol 10 mg PO daily, discontinued 03/2019'],
  ['5/lidocaine/cimetidine', 'Medications:\n- cimetidine 10 mg PO daily', 'Medications:\n- cimetidine 10 mg PO daily, discontinued 03/2019'],
  ['5/lidocaine/phenytoin', 'Medications:\n- phenytoin 10 mg PO daily', 'Medications:\n- phenytoin 10 mg PO daily, discontinued 03/2019'],
  ['3/lidocaine/digitalis', 'Medications:\n- digoxin 10 mg PO daily', 'Medications:\n- digoxin 10 mg PO daily, discontinued 03/2019'],
  ['3/lidocaine/enzyme-inhibitor', 'Medications:\n- ciprofloxacin 10 mg PO daily', 'Medications:\n- ciprofloxacin 10 mg PO daily, discontinued 03/2019'],
  ['3/lidocaine/liver', 'Problem list:\n- Severe hepatic impairment', 'Problem list:\n- No history of severe hepatic impairment'],
  ['3/lidocaine/kidney', 'Labs 11/20/2026: eGFR 21 mL/min/1.73 m2', 'Labs 11/20/2026: eGFR 43 mL/min/1.73 m2'],
  ['3/lidocaine/heart-failure', 'Problem list:\n- Heart failure', 'Problem list:\n- No history of heart failure'],
  ['3/lidocaine/shock-hypovolaemia', 'Problem list:\n- Cardiogenic shock', 'Problem list:\n- No history of cardiogenic shock'],
  ['3/lidocaine/bradycardia', 'Problem list:\n- Bradycardia', 'Problem list:\n- No history of bradycardia'],
  ['3/lidocaine/lesser-block', 'Problem list:\n- First degree av block', 'Problem list:\n- No history of first degree av block'],
  ['3/lidocaine/seizures', 'Problem list:\n- Epilepsy', 'Problem list:\n- No history of epilepsy'],
  ['3/lidocaine/pregnancy', 'Problem list:\n- Pregnant', 'Problem list:\n- No history of pregnant'],
  ['3/lidocaine/low-weight', 'Labs 11/20/2026: weight 28 kg', 'Labs 11/20/2026: weight 57 kg'],
];
