/**
 * Labs, vitals, demographics and derived values as charts write them. Unit factors bring a value to the canonical unit
 * (value * factor); values outside `plausible` are not believed (a tool rule). Labels and LOINC codes stand in
 * measure-labels.ts: this file is loaded into every page.
 */
export const measures = [
  // Kidney
  { id: 'creatinine', terms: ['creatinine', 'creat', 'serum creatinine', 'scr', 's-creatinine', 'cr'],
    unit: 'mg/dL', units: { 'mg/dl': 1, 'umol/l': 0.01131222, 'µmol/l': 0.01131222, 'μmol/l': 0.01131222, 'micromol/l': 0.01131222, 'mmol/l': 11.31222 }, plausible: [0.1, 25] },
  { id: 'egfr', terms: ['egfr', 'gfr', 'estimated gfr', '(estimated glomerular|glomerular) filtration rate', 'ckd-epi', 'mdrd'],
    unit: 'mL/min/1.73 m2', units: { 'ml/min/1.73 m2': 1, 'ml/min/1.73m2': 1, 'ml/min/1.73m²': 1, 'ml/min/1.73 m²': 1, 'ml/min/1.73 m^2': 1, 'ml/min/1.73': 1, 'ml/min': 1 }, plausible: [1, 200], unitOptional: true },
  { id: 'crcl', terms: ['crcl', 'creatinine clearance', 'clcr', 'cockcroft-gault', 'estimated crcl'],
    unit: 'mL/min', units: { 'ml/min': 1, 'ml/s': 60 }, plausible: [1, 250], unitOptional: true },
  { id: 'urine-protein-dipstick', terms: ['(urine|urine dipstick|ua|dipstick) protein', 'protein (ua|urine dipstick)', 'protein, urine', 'protein (ua)'],
    unit: '+', units: { '+': 1 }, plausible: [0, 5], unitOptional: true },
  { id: 'urine-protein-24h', terms: ['(24h urine|24 h urine|24 hour urine|24-hour urine|urine|urinary|urine total) protein', 'urine protein 24 hr', 'protein 24 hour urine', '(24h|24-hour) proteinuria', 'proteinuria', '(protein|urinary protein) excretion'],
    unit: 'g/24 h', units: { 'g/24h': 1, 'g/24 h': 1, 'g / 24 h': 1, 'g/24hr': 1, 'g/24 hr': 1, 'g/24 hrs': 1, 'g/24 hours': 1, 'g per 24 hours': 1, 'g per 24 h': 1, 'g per day': 1, 'g a day': 1, 'g in 24 h': 1, 'g in 24 hours': 1, 'mg/24hr': 0.001, 'mg/24 hr': 0.001, 'mg/24 hours': 0.001, 'mg per day': 0.001, 'mg per 24 hours': 0.001, 'g/day': 1, 'g/d': 1, g: 1, 'mg/24h': 0.001, 'mg/24 h': 0.001, 'mg/day': 0.001, 'mg/d': 0.001, mg: 0.001 }, plausible: [0, 50] },
  { id: 'upcr', terms: ['upcr', 'upc', '(urine protein/creatinine|urine protein creatinine|protein/creatinine|protein creatinine|urine prot/creat) ratio'],
    unit: 'g/g', units: { 'g/g': 1, 'mg/mg': 1, 'mg/g': 0.001, 'mg/mmol': 0.00884 }, plausible: [0, 50], unitOptional: true },
  // Liver
  { id: 'alt', terms: ['alt', 'sgpt', 'alanine (aminotransferase|transaminase)'],
    unit: 'U/L', units: { 'u/l': 1, 'iu/l': 1, 'units/l': 1, 'ukat/l': 60, 'µkat/l': 60 }, plausible: [1, 20000], unitOptional: true },
  { id: 'ast', terms: ['ast', 'sgot', 'aspartate (aminotransferase|transaminase)'],
    unit: 'U/L', units: { 'u/l': 1, 'iu/l': 1, 'units/l': 1, 'ukat/l': 60, 'µkat/l': 60 }, plausible: [1, 20000], unitOptional: true },
  { id: 'bilirubin', terms: ['bilirubin', 'total bilirubin', 'bilirubin total', 'bilirubin, total', 't bili', 't. bili', 'tbili', 'tbil', 'bili'],
    unit: 'mg/dL', units: { 'mg/dl': 1, 'umol/l': 0.0584795, 'µmol/l': 0.0584795, 'μmol/l': 0.0584795, 'micromol/l': 0.0584795 }, plausible: [0, 60] },
  { id: 'albumin', terms: ['albumin', 'alb', 'serum albumin'],
    unit: 'g/dL', units: { 'g/dl': 1, 'g/l': 0.1 }, plausible: [0.5, 8] },
  { id: 'inr', terms: ['inr', 'pt/inr', 'pt-inr', 'international normalized ratio'],
    unit: 'ratio', units: { ratio: 1 }, plausible: [0.5, 20], unitOptional: true },
  // Blood count and electrolytes
  { id: 'platelets', terms: ['platelets', 'platelet count', 'platelet', 'plt', 'plts', 'thrombocytes'],
    unit: '10^9/L', units: { '10^9/l': 1, 'x10^9/l': 1, 'x 10^9/l': 1, '10*9/l': 1, 'x10e9/l': 1, '10e9/l': 1, 'g/l': 1, 'k/ul': 1, 'k/µl': 1, 'k/μl': 1, 'k/mm3': 1, k: 1, '10^3/ul': 1, 'x10^3/ul': 1, '10*3/ul': 1, '10e3/ul': 1, 'thou/ul': 1, 'thousand/ul': 1, '/ul': 0.001, '/µl': 0.001, '/mm3': 0.001 },
    plausible: [1, 3000], unitOptional: true },
  { id: 'sodium', terms: ['sodium', 'na', 'na+', 'serum sodium'],
    unit: 'mmol/L', units: { 'mmol/l': 1, 'meq/l': 1 }, plausible: [90, 190], unitOptional: true },
  { id: 'potassium', terms: ['potassium', 'k', 'k+', 'serum potassium'],
    unit: 'mmol/L', units: { 'mmol/l': 1, 'meq/l': 1 }, plausible: [1, 10], unitOptional: true },
  { id: 'magnesium', terms: ['magnesium', 'mag', 'serum magnesium', 'mg++', 'mg2+'],
    unit: 'mg/dL', units: { 'mg/dl': 1, 'mmol/l': 2.4305, 'meq/l': 1.21525 }, plausible: [0.2, 10] },
  // Metabolic
  { id: 'glucose', terms: ['glucose', '(blood|fasting) glucose', 'blood sugar', 'fbs', 'glu', 'fingerstick'],
    unit: 'mg/dL', units: { 'mg/dl': 1, 'mmol/l': 18 }, plausible: [10, 2000] },
  { id: 'hba1c', terms: ['hba1c', '(hemoglobin|haemoglobin|hgb) a1c', 'a1c', 'glycated hemoglobin', 'glycohemoglobin'],
    unit: '%', units: { '%': 1 }, plausible: [2, 20], unitOptional: true },
  { id: 'b12', terms: ['vitamin (b12|b-12)', 'vit b12', 'b12', 'b-12', 'cobalamin', 'cyanocobalamin level'],
    unit: 'pg/mL', units: { 'pg/ml': 1, 'ng/l': 1, 'pmol/l': 1.355 }, plausible: [10, 5000] },
  { id: 'tsh', terms: ['tsh', 'thyroid stimulating hormone', 'thyrotropin'],
    unit: 'mIU/L', units: { 'miu/l': 1, 'uiu/ml': 1, 'µiu/ml': 1, 'mu/l': 1, 'uu/ml': 1 }, plausible: [0, 500], unitOptional: true },
  // Heart
  { id: 'bp-systolic', terms: ['bp', 'blood pressure', 'b/p', 'sbp', 'systolic', 'systolic bp'],
    unit: 'mmHg', units: { mmhg: 1, 'mm hg': 1 }, plausible: [40, 300], unitOptional: true },
  { id: 'bp-diastolic', terms: ['dbp', 'diastolic', 'diastolic bp'],
    unit: 'mmHg', units: { mmhg: 1, 'mm hg': 1 }, plausible: [20, 200], unitOptional: true },
  { id: 'hr', terms: ['hr', 'heart rate', 'pulse', 'ventricular rate'],
    unit: '/min', units: { '/min': 1, bpm: 1, 'beats/min': 1, 'beats per minute': 1 }, plausible: [15, 300], unitOptional: true },
  { id: 'qtc', terms: ['qtc', 'qtcb', 'qtcf', 'qtc interval', 'corrected qt', 'qt corrected'],
    unit: 'ms', units: { ms: 1, msec: 1, milliseconds: 1, s: 1000 }, plausible: [250, 800], unitOptional: true },
  { id: 'pr', terms: ['(pr|p-r) interval', 'pr int'],
    unit: 'ms', units: { ms: 1, msec: 1, milliseconds: 1, s: 1000 }, plausible: [60, 800], unitOptional: true },
  // Body and person
  { id: 'age', terms: ['age'], unit: 'years', units: { years: 1, year: 1, yrs: 1, yr: 1, yo: 1, 'y/o': 1, y: 1 }, plausible: [0, 120], unitOptional: true },
  { id: 'weight', terms: ['weight', 'wt', '(body|actual|dosing) weight'],
    unit: 'kg', units: { kg: 1, kgs: 1, kilograms: 1, lb: 0.45359237, lbs: 0.45359237, pounds: 0.45359237 }, plausible: [1, 400] },
  { id: 'height', terms: ['height', 'ht'],
    unit: 'cm', units: { cm: 1, m: 100, in: 2.54, inches: 2.54 }, plausible: [30, 250] },
  { id: 'ecog', terms: ['ecog', 'ecog ps', 'ecog performance status'], unit: 'score', units: { score: 1 }, plausible: [0, 5], unitOptional: true },
  // Reckoned by the tool, never read
  { id: 'months-since-radiotherapy', terms: [], unit: 'months', plausible: [0, 1200] },
] as const;

/** Measures of a laboratory: one of them read says that labs were on the page. */
export const labs = ['creatinine', 'egfr', 'crcl', 'alt', 'ast', 'bilirubin', 'albumin', 'inr', 'platelets', 'sodium', 'potassium', 'magnesium', 'glucose', 'hba1c', 'b12', 'tsh', 'upcr', 'urine-protein-24h', 'urine-protein-dipstick'] as const;
