/** What is missing and what is said of it (NE1 to NE9). These rows add what is not known; they change no outcome, track or step. */
export const notKnown = [
  { id: 'NE1', missing: 'site or date of radiotherapy', says: 'Radiotherapy found, but site or date is missing: it cannot be matched with the nerve.', place: 'not known', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE2', fact: 'recurrence-excluded', missing: 'recurrence status, or imaging older than the symptom', says: 'Recurrence not documented as excluded.', place: 'not known and gate recurrence', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE3', missing: 'pain score', says: 'No pain score: whether the trials\' entry of 4 of 10 is met is not known.', place: 'not known', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE4', missing: 'creatinine within 3 months, age or weight', says: 'Kidney function not known, so no dose row is chosen; not seen', place: 'not known and dose rows', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE5', missing: 'liver data for duloxetine', says: 'Liver status not known.', place: 'not known', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE6', missing: 'route of dexamethasone, lidocaine or a quinolone', says: 'Route not seen: not counted as systemic.', place: 'not known', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE7', missing: 'blood pressure or urine protein before bevacizumab', says: 'The label asks for blood pressure and urine protein before bevacizumab; not seen', place: 'not known', verification: 'D', sources: ['tool-rule', 'label-bevacizumab'] },
  { id: 'NE8', missing: 'medication list', says: 'Medication list not visible: interactions not checked.', place: 'not known', verification: 'D', sources: ['tool-rule'] },
  { id: 'NE9', missing: 'anything but negated, family, historical or template text', says: 'Negated, family and template text does not count.', place: 'assertion of a finding; nothing is said', verification: 'D', sources: ['tool-rule'] },
] as const;
