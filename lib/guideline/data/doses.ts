/** Doses for adults, each as its source gives it. `renalRows` pick by creatinine clearance in whole mL/min, rounded down; nothing is reckoned for dialysis. */
export const doses = [
  // Dexamethasone
  { id: 'dexamethasone/start', drug: 'dexamethasone', kind: 'start', label: 'Article', text: '4-16 mg/day by mouth or intravenously in 1-2 doses, lowest effective', verification: 'C', sources: ['article', 'eano-2017'] },
  { id: 'dexamethasone/morning', drug: 'dexamethasone', kind: 'setting', label: 'Time of day', text: 'in the morning', verification: 'GK', sources: ['general-knowledge'] },
  { id: 'dexamethasone/stop', drug: 'dexamethasone', kind: 'stop', label: 'Taper', text: 'gradual over 4-6 weeks; no validated schedule, per clinician', verification: 'C', sources: ['article', 'degro-2022'] },
  { id: 'dexamethasone/abrupt', drug: 'dexamethasone', kind: 'stop', label: 'Stop', text: 'not abruptly after prolonged use: adrenal insufficiency, withdrawal; stress-dose cover', verification: 'C', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/guideline', drug: 'dexamethasone', kind: 'reported', label: 'Guideline', text: 'total daily 4-32 mg, twice daily sufficient (EANO); 20 mg intravenously once for severe symptoms, then a short course (DEGRO)', verification: 'C', sources: ['eano-2017', 'degro-2022'] },
  { id: 'dexamethasone/symptoms', drug: 'dexamethasone', kind: 'reported', label: 'By symptoms', text: '4-8 mg for mild, 16 mg for marked symptoms', verification: 'S', sources: ['eano-2017'] },
  { id: 'dexamethasone/label', drug: 'dexamethasone', kind: 'label', label: 'Label', text: '0.75-9 mg/day initially; cerebral oedema 10 mg intravenously, then 4 mg every 6 h until response, reduced after 2-4 days and stopped over 5-7 days; recurrent or inoperable brain tumour 2 mg two or three times daily', verification: 'S', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/kidney', drug: 'dexamethasone', kind: 'kidney', label: 'Kidney, liver', text: 'no label adjustment; caution in kidney insufficiency and cirrhosis', verification: 'C', sources: ['label-dexamethasone'] },

  // Duloxetine
  { id: 'duloxetine/start', drug: 'duloxetine', kind: 'start', label: 'Start', text: '30 mg once daily for 1 week', verification: 'C', sources: ['article', 'smith-2013'] },
  { id: 'duloxetine/target', drug: 'duloxetine', kind: 'target', label: 'Then', text: '60 mg once daily', verification: 'C', sources: ['article', 'smith-2013'] },
  { id: 'duloxetine/max', drug: 'duloxetine', kind: 'max', label: 'Most', text: '60 mg/day for neuropathic pain', verification: 'C', sources: ['label-duloxetine'] },
  { id: 'duloxetine/label', drug: 'duloxetine', kind: 'label', label: 'Label', text: 'diabetic neuropathic pain begins at 60 mg/day; a lower start for tolerability or kidney is not yet verified against a source', verification: 'C', sources: ['label-duloxetine'] },
  { id: 'duloxetine/stop', drug: 'duloxetine', kind: 'stop', label: 'Stop', text: 'gradually; the label gives no schedule', verification: 'C', sources: ['article', 'label-duloxetine'] },
  { id: 'duloxetine/kidney', drug: 'duloxetine', kind: 'kidney', label: 'Kidney', text: 'avoided below GFR 30 mL/min; no labelled adjustment from 30', verification: 'S', sources: ['label-duloxetine', 'dailymed-renal'] },
  { id: 'duloxetine/liver', drug: 'duloxetine', kind: 'liver', label: 'Liver', text: 'avoided in chronic liver disease or cirrhosis', verification: 'C', sources: ['label-duloxetine'] },

  // Gabapentin
  { id: 'gabapentin/start', drug: 'gabapentin', kind: 'start', label: 'Start', text: '300 mg once on day 1, twice on day 2, three times on day 3', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/target', drug: 'gabapentin', kind: 'target', label: 'Then', text: 'to 1800 mg/day (600 mg three times daily); no added benefit shown above', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/max', drug: 'gabapentin', kind: 'max', label: 'Most', text: '3600 mg/day at CrCl 60 mL/min or more', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/stop', drug: 'gabapentin', kind: 'stop', label: 'Stop', text: 'over a week or more', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/frail', drug: 'gabapentin', kind: 'frail', label: 'Frail', text: '100 mg at night, slower', verification: 'GK', sources: ['general-knowledge'] },
  { id: 'gabapentin/form', drug: 'gabapentin', kind: 'form', label: 'Forms', text: 'Gralise (1800 mg once daily with the evening meal) and Horizant (600 mg twice daily) are not interchangeable with immediate release', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/liver', drug: 'gabapentin', kind: 'liver', label: 'Liver', text: 'no adjustment', verification: 'S', sources: ['label-gabapentin'] },

  // Pregabalin
  { id: 'pregabalin/start', drug: 'pregabalin', kind: 'start', label: 'Start', text: '150 mg/day: 75 mg twice or 50 mg three times daily', verification: 'C', sources: ['label-pregabalin'] },
  { id: 'pregabalin/titrate', drug: 'pregabalin', kind: 'titrate', label: 'Then', text: 'to 300 mg/day within 1 week', verification: 'C', sources: ['label-pregabalin'] },
  { id: 'pregabalin/max', drug: 'pregabalin', kind: 'max', label: 'Most', text: '300 mg/day in diabetic neuropathy; 600 mg/day in postherpetic neuralgia and cord injury after 2-4 weeks at 300 mg', verification: 'C', sources: ['label-pregabalin'] },
  { id: 'pregabalin/trial', drug: 'pregabalin', kind: 'reported', label: 'Trial', text: 'flexible to 600 mg/day (35.9 % needed at most 300, 34.4 % 450, 29.7 % 600)', verification: 'C', sources: ['jiang-2019'] },
  { id: 'pregabalin/stop', drug: 'pregabalin', kind: 'stop', label: 'Stop', text: 'over a week or more', verification: 'C', sources: ['label-pregabalin'] },
  { id: 'pregabalin/frail', drug: 'pregabalin', kind: 'frail', label: 'Frail', text: '25-50 mg at night', verification: 'GK', sources: ['general-knowledge'] },
  { id: 'pregabalin/liver', drug: 'pregabalin', kind: 'liver', label: 'Liver', text: 'no adjustment', verification: 'S', sources: ['label-pregabalin'] },

  // Lidocaine, intravenous
  { id: 'lidocaine/setting', drug: 'lidocaine', kind: 'setting', label: 'Setting', text: 'specialist-supervised; no dose calculated by this tool', verification: 'D', sources: ['tool-rule'] },
  { id: 'lidocaine/label', drug: 'lidocaine', kind: 'max', label: 'Label cap', text: 'not more than 200-300 mg in any hour (arrhythmia)', verification: 'C', sources: ['label-lidocaine'] },
  { id: 'lidocaine/arrhythmia', drug: 'lidocaine', kind: 'label', label: 'Label', text: 'arrhythmia: 50-100 mg (0.7-1.4 mg/kg) at 25-50 mg/min, then 1-4 mg/min', verification: 'C', sources: ['label-lidocaine'] },
  { id: 'lidocaine/cancer-pain', drug: 'lidocaine', kind: 'reported', label: 'Cancer pain', text: '5 mg/kg over 1 h, at most 10 mg/kg (51 patients)', verification: 'C', sources: ['peixoto-2015'] },
  { id: 'lidocaine/perioperative', drug: 'lidocaine', kind: 'reported', label: 'Perioperative', text: '1.5 mg/kg ideal weight over 10-20 min, then up to 1.5 mg/kg/h and 120 mg/h; not below 40 kg', verification: 'S', sources: ['lidocaine-uk'] },
  { id: 'lidocaine/nccn', drug: 'lidocaine', kind: 'reported', label: 'Attributed to NCCN', text: '1.5-2 mg/kg over 20-30 min, then 0.5-2 mg/kg/h, at most 100 mg/h', verification: 'S', sources: ['lidocaine-compendia'], note: 'The guideline itself was not read.' },
  { id: 'lidocaine/protocols', drug: 'lidocaine', kind: 'reported', label: 'Conflict', text: 'the protocols differ, and some exceed the label cap: 5 mg/kg over 1 h at 70 kg is 350 mg', verification: 'D', sources: ['peixoto-2015', 'label-lidocaine', 'tool-rule'] },

  // Memantine
  { id: 'memantine/start', drug: 'memantine', kind: 'start', label: 'Start', text: '5 mg daily, immediate release', verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/titrate', drug: 'memantine', kind: 'titrate', label: 'Then', text: '5 mg more each week: 5 mg twice, then 5 and 10 mg, then 10 mg twice daily', verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/target', drug: 'memantine', kind: 'target', label: 'Target', text: '20 mg/day', verification: 'C', sources: ['label-memantine', 'brown-2013'] },
  { id: 'memantine/form', drug: 'memantine', kind: 'form', label: 'Extended release', text: '7 mg daily, 7 mg more each week, to 28 mg', verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/trial', drug: 'memantine', kind: 'reported', label: 'Trial', text: 'to 20 mg/day over 4 weeks, 24 weeks in all, begun within 3 days of whole-brain radiotherapy', verification: 'C', sources: ['brown-2013'] },
  { id: 'memantine/liver', drug: 'memantine', kind: 'liver', label: 'Liver', text: 'mild to moderate: none; severe: caution', verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/stop', drug: 'memantine', kind: 'stop', label: 'Stop', text: 'no required taper', verification: 'GK', sources: ['general-knowledge'] },

  // Donepezil
  { id: 'donepezil/start', drug: 'donepezil', kind: 'start', label: 'Start', text: '5 mg nightly', verification: 'C', sources: ['label-donepezil', 'rapp-2015'] },
  { id: 'donepezil/target', drug: 'donepezil', kind: 'target', label: 'Then', text: '10 mg after 4-6 weeks (trial: 6 weeks, then 18 weeks)', verification: 'C', sources: ['label-donepezil', 'rapp-2015'] },
  { id: 'donepezil/form', drug: 'donepezil', kind: 'form', label: '23 mg', text: 'only after 3 months or more at 10 mg, and not studied here', verification: 'C', sources: ['label-donepezil'] },
  { id: 'donepezil/kidney', drug: 'donepezil', kind: 'kidney', label: 'Kidney, liver', text: 'no label adjustment', verification: 'GK', sources: ['general-knowledge'] },

  // Bevacizumab
  { id: 'bevacizumab/start', drug: 'bevacizumab', kind: 'start', label: 'Article', text: '7.5 mg/kg every 3 weeks', mgPerKg: 7.5, verification: 'C', sources: ['article', 'levin-2011'] },
  { id: 'bevacizumab/stop-point', drug: 'bevacizumab', kind: 'stop-point', label: 'Stop point', text: '2 doses, clinical review and MRI about week 6, 2 more if benefit; no evidence for indefinite use', verification: 'C', sources: ['levin-2011'] },
  { id: 'bevacizumab/alternative', drug: 'bevacizumab', kind: 'alternative', label: 'Other trial', text: '5 mg/kg every 2 weeks, 4 doses', mgPerKg: 5, verification: 'C', sources: ['xu-2018'] },
  { id: 'bevacizumab/surgery', drug: 'bevacizumab', kind: 'setting', label: 'Surgery', text: '28 days or more after major surgery, and the wound healed', verification: 'C', sources: ['label-bevacizumab'] },
  { id: 'bevacizumab/kidney', drug: 'bevacizumab', kind: 'kidney', label: 'Kidney, liver', text: 'not studied; no labelled adjustment', verification: 'C', sources: ['label-bevacizumab'] },
] as const;

export const renalRows = [
  { id: 'gabapentin/60', drug: 'gabapentin', from: 60, to: null, row: '60 or more', text: '900-3600 mg/day: 300, 400, 600, 800 or 1200 mg three times daily', most: [{ mg: 3600 }], verification: 'C', sources: ['label-gabapentin'] },
  { id: 'gabapentin/30', drug: 'gabapentin', from: 30, to: 60, row: '30-59', text: '400-1400 mg/day: 200, 300, 400, 500 or 700 mg twice daily', most: [{ mg: 1400 }], verification: 'C', sources: ['label-gabapentin'], note: 'Exactly 30 is ambiguous in the label; the bounds are a tool rule.' },
  { id: 'gabapentin/16', drug: 'gabapentin', from: 16, to: 30, row: '16-29', text: '200-700 mg/day: 200, 300, 400, 500 or 700 mg once daily', most: [{ mg: 700 }], verification: 'C', sources: ['label-gabapentin'], note: 'Exactly 15 is ambiguous in the label; the bounds are a tool rule.' },
  { id: 'gabapentin/15', drug: 'gabapentin', from: 0, to: 16, row: '15 or less', text: '100-300 mg/day: 100, 125, 150, 200 or 300 mg once daily; below 15 reduced in proportion', most: [{ mg: 300 }], verification: 'C', sources: ['label-gabapentin'] },
  { id: 'pregabalin/60', drug: 'pregabalin', from: 60, to: null, row: '60 or more', text: '150-600 mg/day, twice or three times daily: no reduction', most: [{ mg: 600 }], columns: [{ usual: '150', daily: '150' }, { usual: '300', daily: '300' }, { usual: '450', daily: '450' }, { usual: '600', daily: '600' }], verification: 'S', sources: ['dailymed-renal'] },
  { id: 'pregabalin/30', drug: 'pregabalin', from: 30, to: 60, row: '30-60', text: '75-300 mg/day, twice or three times daily', most: [{ mg: 300 }], columns: [{ usual: '150', daily: '75' }, { usual: '300', daily: '150' }, { usual: '450', daily: '225' }, { usual: '600', daily: '300' }], verification: 'S', sources: ['dailymed-renal'] },
  { id: 'pregabalin/15', drug: 'pregabalin', from: 15, to: 30, row: '15-30', text: '25-150 mg/day, once or twice daily', most: [{ mg: 150 }], columns: [{ usual: '150', daily: '25-50' }, { usual: '300', daily: '75' }, { usual: '450', daily: '100-150' }, { usual: '600', daily: '150' }], verification: 'S', sources: ['dailymed-renal'], note: 'The column is the usual daily dose that would be intended.' },
  { id: 'pregabalin/0', drug: 'pregabalin', from: 0, to: 15, row: 'below 15', text: '25-75 mg/day, once daily', most: [{ mg: 75 }], columns: [{ usual: '150', daily: '25' }, { usual: '300', daily: '25-50' }, { usual: '450', daily: '50-75' }, { usual: '600', daily: '75' }], verification: 'S', sources: ['dailymed-renal'] },
  { id: 'memantine/30', drug: 'memantine', from: 30, to: null, row: '30 or more', text: 'no adjustment', most: [{ mg: 20, form: 'immediate release' }, { mg: 28, form: 'extended release' }], verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/5', drug: 'memantine', from: 5, to: 30, row: '5-29', text: 'target 5 mg twice daily, or 14 mg/day extended release', most: [{ mg: 10, form: 'immediate release' }, { mg: 14, form: 'extended release' }], verification: 'C', sources: ['label-memantine'] },
  { id: 'memantine/0', drug: 'memantine', from: 0, to: 5, row: 'below 5', text: 'no label dose, specialist', verification: 'S', sources: ['label-memantine'] },
] as const;

/** What stands for a dose table on haemodialysis. No dose is reckoned there. */
export const dialysisRows = [
  { id: 'gabapentin/dialysis', drug: 'gabapentin', kind: 'kidney', label: 'Haemodialysis', text: 'maintenance dose by CrCl, and 125, 150, 200, 250 or 350 mg after each 4 h of haemodialysis', verification: 'C', sources: ['label-gabapentin'] },
  { id: 'pregabalin/dialysis', drug: 'pregabalin', kind: 'kidney', label: 'Haemodialysis', text: 'a single supplement of 25-150 mg after each 4 h of haemodialysis: see label', verification: 'S', sources: ['dailymed-renal'], note: 'Rows beyond the first disagree between sources.' },
  { id: 'memantine/dialysis', drug: 'memantine', kind: 'kidney', label: 'Dialysis', text: 'no label dose, specialist', verification: 'S', sources: ['label-memantine'] },
] as const;

/** Dated steps that have a source, each with what its words make a day; everything after them is per clinician. Dexamethasone has no validated taper and so no calendar. */
export const calendars = [
  { id: 'duloxetine', drug: 'duloxetine', label: 'Duloxetine', steps: [{ day: 0, text: '30 mg once daily', kind: 'dose', mgPerDay: 30 }, { day: 7, text: '60 mg once daily', kind: 'dose', mgPerDay: 60 }, { day: 35, text: 'pain score: end of the trial\'s 5 weeks', kind: 'check' }], afterwards: 'per clinician', verification: 'C', sources: ['article', 'smith-2013'] },
  { id: 'gabapentin', drug: 'gabapentin', label: 'Gabapentin', steps: [{ day: 0, text: '300 mg once', kind: 'dose', mgPerDay: 300 }, { day: 1, text: '300 mg twice', kind: 'dose', mgPerDay: 600 }, { day: 2, text: '300 mg three times', kind: 'dose', mgPerDay: 900 }], afterwards: 'to 1800 mg/day, per clinician', verification: 'C', sources: ['label-gabapentin'], note: 'For CrCl 60 mL/min or more.' },
  { id: 'pregabalin', drug: 'pregabalin', label: 'Pregabalin', steps: [{ day: 0, text: '150 mg/day', kind: 'dose', mgPerDay: 150 }, { day: 7, text: 'up to 300 mg/day by now', kind: 'dose', mgPerDay: 300 }], afterwards: 'per clinician', verification: 'C', sources: ['label-pregabalin'], note: 'For CrCl 60 mL/min or more.' },
  { id: 'memantine', drug: 'memantine', label: 'Memantine, immediate release', steps: [{ day: 0, text: '5 mg daily', kind: 'dose', mgPerDay: 5 }, { day: 7, text: '5 mg twice daily', kind: 'dose', mgPerDay: 10 }, { day: 14, text: '5 mg and 10 mg', kind: 'dose', mgPerDay: 15 }, { day: 21, text: '10 mg twice daily', kind: 'dose', mgPerDay: 20 }], afterwards: '24 weeks in all in the trial, per clinician', verification: 'C', sources: ['label-memantine', 'brown-2013'], note: 'For CrCl 30 mL/min or more.' },
  { id: 'donepezil', drug: 'donepezil', label: 'Donepezil', steps: [{ day: 0, text: '5 mg nightly', kind: 'dose', mgPerDay: 5 }, { day: 28, text: 'heart rate; label allows 10 mg from 4 weeks', kind: 'check' }, { day: 42, text: '10 mg nightly', kind: 'dose', mgPerDay: 10 }], afterwards: '18 weeks more in the trial, per clinician', verification: 'C', sources: ['label-donepezil', 'rapp-2015'] },
  { id: 'bevacizumab', drug: 'bevacizumab', label: 'Bevacizumab, every 3 weeks', steps: [{ day: 0, text: 'dose 1', kind: 'dose' }, { day: 21, text: 'dose 2', kind: 'dose' }, { day: 42, text: 'clinical review and MRI: stop point', kind: 'check' }, { day: 42, text: 'dose 3, if benefit', kind: 'dose' }, { day: 63, text: 'dose 4, if benefit; the last in the trial', kind: 'dose' }], afterwards: 'no evidence for further doses', verification: 'C', sources: ['levin-2011'], note: 'Only if benefit is from a secondary source.' },
  { id: 'bevacizumab-2-weeks', drug: 'bevacizumab', label: 'Bevacizumab, every 2 weeks', steps: [{ day: 0, text: 'dose 1', kind: 'dose' }, { day: 14, text: 'dose 2', kind: 'dose' }, { day: 28, text: 'dose 3', kind: 'dose' }, { day: 42, text: 'dose 4; the last in the trial', kind: 'dose' }], afterwards: 'no evidence for further doses', verification: 'C', sources: ['xu-2018'] },
] as const;
