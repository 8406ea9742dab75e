/**
 * What to watch, when, and why. Intervals the label does not give are tool rules (D). `dueDays` counts from today, only
 * where an interval has a source or is a tool rule; the article itself gives none. `noInterval` says who gives none.
 */
export const monitoring = [
  // Every track
  { id: 'scales', tracks: ['necrosis', 'pain', 'cognition', 'function'], what: 'Symptoms on the same standard scale', when: 'regularly', noInterval: 'the article gives no interval', threshold: 'a fall of 30 % was the responder cut of the pregabalin trial', why: 'response', verification: 'C', sources: ['article', 'jiang-2019'] },
  { id: 'new-deficit', tracks: ['necrosis', 'pain', 'cognition', 'function'], what: 'Progression or a new neurological deficit', when: 'at any time', threshold: 'a new deficit: re-image, recurrence first', why: 'may be progressive; tumour is the first alternative', verification: 'C', sources: ['article', 'kori-1981'] },
  { id: 'adjust', tracks: ['necrosis', 'pain', 'cognition', 'function'], what: 'Response and side effects', when: 'at each visit', noInterval: 'the article gives no interval', why: 'treatment is adjusted to both', verification: 'C', sources: ['article'] },
  { id: 'observe-mri', tracks: ['necrosis'], onlyStatus: 'observe', what: 'Repeat MRI of the brain', when: 'about 8-12 weeks for barrier-disruption lesions in a guideline; the rows on necrosis were not read', why: 'necrosis without symptoms is observed; interval per clinician', verification: 'C', sources: ['degro-2022'] },

  // Dexamethasone
  { id: 'dexamethasone/glucose', drug: 'dexamethasone', what: 'Glucose', when: 'before; weekly in the first month, then at each visit; daily for several days in diabetes', why: 'steroid-induced diabetes can also imitate neuropathy', dueDays: 7, verification: 'D', sources: ['label-dexamethasone', 'tool-rule'] },
  { id: 'dexamethasone/bp', drug: 'dexamethasone', what: 'Blood pressure', when: 'at each visit', why: 'fluid retention, hypertension', verification: 'C', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/potassium', drug: 'dexamethasone', what: 'Potassium', when: 'before; every 1-2 weeks with a diuretic', why: 'low potassium', verification: 'D', sources: ['label-dexamethasone', 'tool-rule'] },
  { id: 'dexamethasone/mood', drug: 'dexamethasone', what: 'Mood, sleep, infection', when: 'at each visit', why: 'psychosis, mood change, masked infection', verification: 'C', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/myopathy', drug: 'dexamethasone', what: 'Proximal weakness', when: 'at each visit', why: 'steroid myopathy imitates progression', verification: 'GK', sources: ['general-knowledge'] },
  { id: 'dexamethasone/iop', drug: 'dexamethasone', what: 'Eye pressure', when: 'if taken for more than 6 weeks', why: 'glaucoma', dueDays: 42, verification: 'C', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/bone', drug: 'dexamethasone', what: 'Bone health', when: 'if taken for more than 3 months', why: 'osteoporosis', verification: 'GK', sources: ['general-knowledge'] },
  { id: 'dexamethasone/pneumocystis', drug: 'dexamethasone', what: 'Pneumocystis prophylaxis, to consider', when: 'before', threshold: 'dexamethasone 3 mg/day or more for 4 weeks or more (prednisone-equivalent 20 mg)', why: 'every article regimen crosses this threshold', verification: 'S', sources: ['asco-irae', 'prednisone-equivalence'] },
  { id: 'dexamethasone/hepatitis-b', drug: 'dexamethasone', what: 'HBsAg and anti-HBc', when: 'before a prolonged course', threshold: 'the ASCO card lists hepatitis C, tuberculosis and HIV beside them', why: 'reactivation of hepatitis B', verification: 'C', sources: ['asco-irae', 'label-dexamethasone'] },
  { id: 'dexamethasone/stomach', drug: 'dexamethasone', what: 'Stomach protection', when: 'with an NSAID or anticoagulant', why: 'ulcer bleeding', onlyWhen: { takes: ['nsaid', 'anticoagulant', 'aspirin'] }, verification: 'GK', sources: ['general-knowledge'] },
  { id: 'dexamethasone/adrenal', drug: 'dexamethasone', what: 'Adrenal insufficiency', when: 'during and after the taper', why: 'withdrawal syndrome: myalgia, arthralgia, malaise', verification: 'C', sources: ['label-dexamethasone'] },
  { id: 'dexamethasone/inr', drug: 'dexamethasone', what: 'INR', when: 'within 3-7 days with warfarin', why: 'INR up or down', dueDays: 7, onlyWhen: { takes: ['warfarin'] }, verification: 'D', sources: ['label-dexamethasone', 'tool-rule'] },

  // Duloxetine
  { id: 'duloxetine/bp', drug: 'duloxetine', what: 'Blood pressure', when: 'before, at 2-4 weeks, at each dose change', why: 'rise, or orthostatic fall', dueDays: 28, verification: 'D', sources: ['label-duloxetine', 'tool-rule'] },
  { id: 'duloxetine/mood', drug: 'duloxetine', what: 'Mood and suicidal thoughts', when: 'weeks 1, 4 and 8', why: 'boxed warning', dueDays: 7, verification: 'D', sources: ['label-duloxetine', 'tool-rule'] },
  { id: 'duloxetine/sodium', drug: 'duloxetine', what: 'Sodium', when: 'at 2-4 weeks from 65 years, with a diuretic or a low baseline', threshold: 'below 130 mmol/L (tool rule)', why: 'hyponatraemia', dueDays: 28, onlyWhen: { any: [{ age: { atLeast: 65 } }, { takes: ['diuretic'] }, { problem: ['hyponatraemia'] }] }, verification: 'D', sources: ['label-duloxetine', 'tool-rule'] },
  { id: 'duloxetine/liver', drug: 'duloxetine', what: 'Liver tests', when: 'with symptoms', threshold: 'jaundice: stopped; ALT above 3 times the upper limit (tool rule)', why: 'liver injury', verification: 'D', sources: ['label-duloxetine', 'tool-rule'] },
  { id: 'duloxetine/pain', drug: 'duloxetine', what: 'Pain score', when: 'weekly to week 5', threshold: 'adequate trial: 60 mg for 4 weeks or more; inadequate: a fall below 30 %', why: 'length of the trial', dueDays: 35, verification: 'D', sources: ['smith-2013', 'jiang-2019', 'tool-rule'] },

  // Gabapentinoids
  { id: 'gabapentin/sedation', drug: 'gabapentin', what: 'Somnolence, dizziness, falls, driving, breathing, mood', when: 'at each visit', noInterval: 'no interval is given', why: 'label warnings', verification: 'S', sources: ['label-gabapentin'] },
  { id: 'gabapentin/kidney', drug: 'gabapentin', what: 'Creatinine', when: 'before dosing, one of the last 3 months (tool rule)', noInterval: 'no interval is given', why: 'dose by creatinine clearance', verification: 'D', sources: ['label-gabapentin', 'tool-rule'] },
  { id: 'pregabalin/oedema', drug: 'pregabalin', what: 'Oedema and weight', when: 'at each visit', noInterval: 'no interval is given', why: 'label; can also hide a change in lymphoedema (tool rule)', verification: 'C', sources: ['label-pregabalin', 'tool-rule'] },
  { id: 'pregabalin/sedation', drug: 'pregabalin', what: 'Somnolence, dizziness, mood, vision, driving, falls', when: 'at each visit', noInterval: 'no interval is given', why: 'label warnings', verification: 'S', sources: ['label-pregabalin'] },
  { id: 'pregabalin/kidney', drug: 'pregabalin', what: 'Creatinine', when: 'before dosing, one of the last 3 months (tool rule)', noInterval: 'no interval is given', why: 'dose by creatinine clearance', verification: 'D', sources: ['label-pregabalin', 'tool-rule'] },

  // Lidocaine
  { id: 'lidocaine/ecg', drug: 'lidocaine', what: 'ECG', when: 'constantly during infusion', why: 'label: essential; one cancer-pain series ran without it', verification: 'C', sources: ['label-lidocaine', 'peixoto-2015'] },
  { id: 'lidocaine/vital', drug: 'lidocaine', what: 'Oximetry, blood pressure, consciousness, perioral numbness, tinnitus', when: 'during infusion', threshold: 'level below 5 mcg/mL if prolonged', why: 'toxicity; lipid emulsion available', verification: 'S', sources: ['lidocaine-compendia'] },

  // Memantine, donepezil
  { id: 'memantine/kidney', drug: 'memantine', what: 'Creatinine clearance', when: 'before and every 6 months', why: 'target dose by CrCl', dueDays: 182, verification: 'D', sources: ['label-memantine', 'tool-rule'] },
  { id: 'memantine/confusion', drug: 'memantine', what: 'Confusion, dizziness', when: 'at each dose step', why: 'dose-limiting', dueDays: 7, verification: 'D', sources: ['tool-rule'] },
  { id: 'memantine/moca', drug: 'memantine', what: 'MoCA', when: 'before, at 3-6 months', threshold: 'below 26 is the screening cut-off, not yet verified against a source', why: 'response', dueDays: 91, verification: 'D', sources: ['tool-rule'] },
  { id: 'donepezil/ecg', drug: 'donepezil', what: 'Heart rate; ECG if cardiac or QT risk', when: 'before, at 4-6 weeks, at each dose change', why: 'bradycardia, heart block, QT', dueDays: 28, verification: 'D', sources: ['label-donepezil', 'regulators-donepezil-qt', 'tool-rule'] },
  { id: 'donepezil/weight', drug: 'donepezil', what: 'Weight', when: 'every 3 months', why: 'weight loss', dueDays: 91, verification: 'D', sources: ['label-donepezil', 'tool-rule'] },
  { id: 'donepezil/gi', drug: 'donepezil', what: 'Nausea, vomiting, bleeding', when: 'at each visit', why: 'label warnings', verification: 'D', sources: ['label-donepezil', 'tool-rule'] },

  // Bevacizumab
  { id: 'bevacizumab/bp', drug: 'bevacizumab', what: 'Blood pressure', when: 'before each dose; every 2-3 weeks in the label', threshold: 'withheld when severe, discontinued for crisis or encephalopathy', why: 'hypertension, the commonest reaction (20.6 %)', dueDays: 0, verification: 'S', sources: ['label-bevacizumab', 'xu-2018'] },
  { id: 'bevacizumab/urine', drug: 'bevacizumab', what: 'Urine protein, dipstick or ratio', when: 'before each dose (tool rule)', threshold: '2+ or more: 24-hour urine; withheld at 2 g in 24 h or more, resumed below', why: 'proteinuria', dueDays: 0, verification: 'S', sources: ['label-bevacizumab', 'tool-rule'] },
  { id: 'bevacizumab/blood', drug: 'bevacizumab', what: 'Blood count, platelets', when: 'before each dose (tool rule)', why: 'bleeding', dueDays: 0, verification: 'D', sources: ['tool-rule'] },
  { id: 'bevacizumab/wound', drug: 'bevacizumab', what: 'Wound, bleeding, thrombosis, neurological examination', when: 'before each dose (tool rule)', why: 'label warnings', dueDays: 0, verification: 'D', sources: ['label-bevacizumab', 'tool-rule'] },
  { id: 'bevacizumab/mri', drug: 'bevacizumab', what: 'MRI', when: 'before, after dose 2, after dose 4 (tool rule)', threshold: 'stop point about week 6', why: 'two more doses only if benefit', dueDays: 42, verification: 'D', sources: ['levin-2011', 'tool-rule'] },
] as const;
