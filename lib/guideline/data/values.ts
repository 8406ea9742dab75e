/**
 * Values that the sheet asks to be looked at with a drug (facts.md I11, I12, section 3) without a limit that a rule could
 * use: shown as they were read. `limit` is what the sheet says of one all the same.
 */
export const shownValues = [
  { drug: 'dexamethasone', measures: ['bp-systolic', 'potassium', 'glucose', 'hba1c'] },
  { drug: 'duloxetine', measures: ['bp-systolic', 'ast', 'bilirubin'] },
  { drug: 'duloxetine', measures: ['alt'], limit: 'a tool rule speaks of 3 times the upper limit, which is not read' },
  { drug: 'duloxetine', measures: ['sodium'], limit: 'a tool rule cautions below 130 mmol/L' },
  { drug: 'pregabalin', measures: ['pr'] },
  { drug: 'lidocaine', measures: ['bp-systolic', 'hr', 'pr', 'alt', 'bilirubin'] },
  { drug: 'donepezil', measures: ['hr', 'qtc', 'pr', 'potassium', 'magnesium'] },
  { drug: 'bevacizumab', measures: ['bp-systolic', 'inr', 'ast', 'creatinine'] },
] as const;
