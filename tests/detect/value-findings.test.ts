import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import { valueFindings } from '../../lib/detect/value-findings.ts';
import { person, read, table, values, type Row } from './values.ts';

describe('labs', () => {
  const rows: readonly Row[] = [
    ['Creatinine 0.8 mg/dL', 'creatinine 0.8'],
    ['Creatinine: 248 umol/L', 'creatinine 2.8054'],
    ['Creatinine 0.9', ''],
    ['Cr 1.1 mg/dL, eGFR 73', 'creatinine 1.1, egfr 73'],
    ['eGFR (CKD-EPI 2021) 84 mL/min/1.73 m2', 'egfr 84'],
    ['eGFR >60 mL/min/1.73m2', 'egfr 60'],
    ['creatinine clearance 42 mL/min', 'crcl 42'],
    ['ALT/AST 18/20 U/L', 'alt 18, ast 20'],
    ['Cr / eGFR 0.7 mg/dL / 89 mL/min/1.73m2', 'creatinine 0.7, egfr 89'],
    ['T bili 2.6 mg/dL; albumin 29 g/L', 'bilirubin 2.6, albumin 2.9'],
    ['INR 1.5', 'inr 1.5'],
    ['Plt 92 K/uL', 'platelets 92'],
    ['platelets 150,000', 'platelets 150'],
    ['Platelet count 232 x10^9/L', 'platelets 232'],
    ['Na 134 L, K 4.2', 'sodium 134, potassium 4.2'],
    ['potassium chloride 20 mEq daily', ''],
    ['K 12.4', ''],
    ['magnesium 0.8 mmol/L', 'magnesium 1.9444'],
    ['HbA1c 7.9 %', 'hba1c 7.9'],
    ['B12 480 pg/mL', 'b12 480'],
    ['vitamin B12 1000 mcg daily', ''],
    ['TSH 2.1', 'tsh 2.1'],
    ['glucose 5.6 mmol/L', 'glucose 100.8'],
    ['UA protein neg', 'urine-protein-dipstick 0'],
    ['Urine protein dipstick: 2+', 'urine-protein-dipstick 2'],
    ['24h urine protein 2400 mg/24 h', 'urine-protein-24h 2.4'],
    ['UPCR 120 mg/g', 'upcr 0.12'],
    ['creatinine 0.9 to 1.6 mg/dL', 'creatinine 1.6'],
    ['creatinine is stable at 1.3 mg/dL', 'creatinine 1.3'],
    ['Hold the drug if eGFR < 30 mL/min', ''],
    ['Goal INR 2.5', ''],
    ['CREATININE 2.10 (H) 0.60-1.20 mg/dL', 'creatinine 2.1'],
    ['CrCl by C-G = 41 mL/min', 'crcl 41'],
    ['Urine dip: protein 2+, blood neg', 'urine-protein-dipstick 2'],
    ['Mg 1.4 mg/dL', 'magnesium 1.4'],
    ['Keep platelets above 50', ''],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`Note: ${text}.\n`)).toBe(expected));
});

describe('vitals', () => {
  const rows: readonly Row[] = [
    ['BP 126/74', 'bp-systolic 126, bp-diastolic 74'],
    ['BP: 128/80 mmHg, HR 64 reg, Wt 59 kg', 'bp-systolic 128, bp-diastolic 80, hr 64, weight 59'],
    ['blood pressure 112/66, pulse 70', 'bp-systolic 112, bp-diastolic 66, hr 70'],
    ['BP 122/70, HR 68; 81 kg', 'bp-systolic 122, bp-diastolic 70, hr 68, weight 81'],
    ['weight 150 lb', 'weight 68.0389'],
    ['Weight not taken', ''],
    ['He weighs 92 kg', 'weight 92'],
    ['weight loss of 5 kg', ''],
    ['Ht 162 cm', 'height 162'],
    ['QTc 480 ms', 'qtc 480'],
    ['ECG: PR 190, QTc 428', 'pr 190, qtc 428'],
    ['BP 900/40', ''],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`${text}\n`)).toBe(expected));
});

describe('scores', () => {
  const rows: readonly Row[] = [
    ['NRS 5/10 today', 'nrs 5'],
    ['Pain 7/10.', 'nrs 7'],
    ['pain: 6 out of 10', 'nrs 6'],
    ['Burning pain of the foot, rates it 8 out of 10.', 'nrs 8'],
    ['Shooting pain, 4 to 5/10.', 'nrs 5'],
    ['Pain is chronic. Avg 4/10.', 'nrs 4'],
    ['Burning pain of the arm. Tingling thumb. Rates 4/10.', 'nrs 4'],
    ['Burning pain of the arm. Tingling thumb. Sleep 4/10.', ''],
    ['Pain in the arm; monofilament 10/10.', ''],
    ['Strength 4/5, no pain.', ''],
    ['Pain 3/5 days a week.', ''],
    ['NRS 8/10 today, 6/10 at best.', 'nrs 8'],
    ['Acceptable pain goal 3/10.', ''],
    ['Fatigue 6/10, no pain.', ''],
    ['Pain: ___ /10', ''],
    ['DN4 5/10', 'dn4 5'],
    ['DN4 = 6', 'dn4 6'],
    ['LANSS 16/24', 'lanss 16'],
    ['MoCA 21/30 (delayed recall 1/5)', 'moca 21'],
    ['MoCA 20/30 today', 'moca 20'],
    ['MMSE 22', 'mmse 22'],
    ['MMSE 24/30', 'mmse 24'],
    ['MMSE 31/30', ''],
    ['MNSI 2.5', 'mnsi 2.5'],
    ['KPS 80%', 'kps 80'],
    ['ECOG 1', 'ecog 1, ecog 1'],
    ['MoCA 45', ''],
    ['CTCAE v5 grade 2', 'ctcae 2'],
    ['Grade 3 sensory neuropathy (CTCAE v5.0)', 'ctcae 3'],
    ['DN4 questionnaire positive (6/10)', 'dn4 6'],
    ['Pain rated 7 on a 0-10 scale', 'nrs 7'],
    ['NRS 7 today', 'nrs 7'], ['VAS 6 now', 'nrs 6'], ['NPRS 6 now', 'nrs 6'], ['Numeric rating scale 5 today', 'nrs 5'], ['Pain score 5', 'nrs 5'], ['Pain level: 5', 'nrs 5'], ['Pain 5 today', ''],
    ['MoCA 30/30', 'moca 30'], ['MoCA 0/30', 'moca 0'], ['MoCA 31', ''], ['MoCA 22/35', ''], ['MoCA 22 %', ''], ['KPS 80 %', 'kps 80'], ['MoCA 22 weeks ago', ''], ['MoCA 26/30 (09/2025)', 'moca 26 2025-09'],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`HPI: ${text}\n`)).toBe(expected));

  test('a bare number among the vitals is a pain score', () => {
    expect(values('Vitals\nBP 134/80; HR 70; Pain 0\n')).toBe('bp-systolic 134, bp-diastolic 80, hr 70, nrs 0');
  });
});

describe('tables', () => {
  const rows: readonly (readonly [rows: readonly string[], expected: string])[] = [
    [['Creatinine|0.8 mg/dL', 'eGFR (CKD-EPI 2021)|84 mL/min/1.73 m2'], 'creatinine 0.8, egfr 84'],
    [['Cr|0.9 mg/dL|eGFR|71 mL/min/1.73m2'], 'creatinine 0.9, egfr 71'],
    [['Test|Result|Unit|Collected', 'eGFR|24|mL/min/1.73 m2|02/11/2026', 'ALT|15|U/L|11/10/2026'], 'egfr 24 2026-02-11, alt 15 2026-11-10'],
    [['Test|Result|Unit', 'Creatinine|248|umol/L'], 'creatinine 2.8054'],
    [['Test|11/20/2026|05/12/2026', 'TSH|3.0|6.8', 'Creatinine, mg/dL|0.9|1.0'], 'tsh 3 2026-11-20, tsh 6.8 2026-05-12, creatinine 0.9 2026-11-20, creatinine 1 2026-05-12'],
    [['Date|Creatinine|eGFR', '11/10/2026|0.85 mg/dL|71', '03/05/2024|2.0 mg/dL|27'], 'creatinine 0.85 2026-11-10, egfr 71 2026-11-10, creatinine 2 2024-03-05, egfr 27 2024-03-05'],
    [['Creatinine (09/11/2026)|1.8 mg/dL'], 'creatinine 1.8 2026-09-11'],
    [['Test|Result|Reference range', 'Platelets|92|150-400'], 'platelets 92'],
    [['MoCA|21', 'KPS|80'], 'moca 21, kps 80'],
    [['MoCA|not done', 'KPS|80'], 'kps 80'],
  ];
  test.each(rows)('%j', (lines, expected) => expect(table(lines)).toBe(expected));
});

describe('dates', () => {
  const rows: readonly Row[] = [
    ['LABS 11/13/2026\nCr 0.7 mg/dL\n', 'creatinine 0.7 2026-11-13'],
    ['Labs\n2026-11-10 creatinine 1.0 mg/dL; eGFR 80\n', 'creatinine 1 2026-11-10, egfr 80 2026-11-10'],
    ['Labs\n11/02/2026: INR 2.4, TSH 2.9\n', 'inr 2.4 2026-11-02, tsh 2.9 2026-11-02'],
    ['Labs\nCreatinine 1.1 mg/dL (11/12/2026)\n', 'creatinine 1.1 2026-11-12'],
    ['Labs\nCreatinine 1.1 mg/dL 11/12/2026\n', 'creatinine 1.1 2026-11-12'],
    ['Labs:\n- Creatinine 1.1 mg/dL, 1/5/2026\n- Potassium 4.1', 'creatinine 1.1 2026-01-05, potassium 4.1'],
    ['Labs\nCreatinine 1.1 mg/dL - 12 Nov 2026; potassium 4.1', 'creatinine 1.1 2026-11-12, potassium 4.1'],
    ['Labs\nINR 1.2 on 10/01/2026\n', 'inr 1.2 2026-10-01'],
  ];
  test.each(rows)('%j', (text, expected) => expect(values(text)).toBe(expected));
});

describe('age and sex', () => {
  const rows: readonly Row[] = [
    ['HPI: 58 yo F with arm pain.\n', '58 female'],
    ['HPI: 70-year-old right-handed gentleman.\n', '70 male'],
    ['HPI: 74 year old retired teacher.\n', '74'],
    ['HPI: 59 y/o RHM with ataxia.\n', '59 male'],
    ['DOE, JANE | F, 58 y | DOB 03/14/1968 | MRN 99-1\n', 'female 58'],
    ['DOE, JAN 55M DOB 08/19/1971 MRN 12\n', '55 male'],
    ['Name: Doe SEX: M AGE: 67 DOB: 09/09/1959\n', 'male 67'],
    ['Mr DOE, born 11/05/1952 (74 y), Hosp no. 12\n', 'male 74'],
    ['Sex / age\tF / 70\nMRN\t12\n', '70 female'],
    ['15 y.o. female\n', '15 female'],
    ['Mrs Ada Poe · 79 y · F · NHS 000 123 4567\n', 'female 79'],
    ['Ada Poe, 79 y, F\n', '79 female'],
    ['Age: 79.\n', '79'],
    ['Age: 7.9 as modelled\n', ''],
    ['HPI: Smoked 20 y, male partner.\n', ''],
    ['HPI: Followed for 3 y, F/U in May.\n', ''],
    ['NOTE 11/16/2026\n63F with tingling.\n', '63 female'],
    ['HPI: Lymphoma at age 29, and a 20 year old scar.\n', ''],
    ['HPI: Comes with her 12-year-old son.\n', ''],
    ['Family history: mother died, 58 years old.\n', ''],
    ['HPI: Carcinoma of the left female breast.\n', ''],
    ['HPI: Symptoms for 2 years, 30 mg for 5 days.\n', ''],
  ];
  test.each(rows)('%s', (text, expected) => expect(person(text)).toBe(expected));

  test('a banner is named as the section', () => {
    expect(read('DOE, JANE | 58 yo F | MRN 99-1\n').find(({ name }) => name === 'age')?.section).toBe('banner');
  });
});

describe('every finding', () => {
  const text = 'DOE | F, 58 y | MRN 1\nLabs 11/13/2026\nALT/AST\t18/20 U/L\nBP 126/74, HR 70\nHPI: pain 4/10, MoCA 22/30.\n';
  test('quotes the text, in order', () => {
    const found = read(text);
    expect(found.length).toBeGreaterThan(7);
    for (const { quote, start, end } of found) expect(quote).toBe(text.slice(start, end));
    const starts = found.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('is present now, and of the patient', () => {
    expect(read('INR 2.4.\n')).toMatchObject([{ assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false }]);
  });

  test('the label of a control is none', () => {
    expect(valueFindings(mapDocument({ text: 'INR 2.4', structure: [{ kind: 'control', start: 0, end: 7 }] }))).toEqual([]);
  });

  test('another person and a form have no values', () => {
    expect(read('HPI: Her mother has an INR of 2.5.\n').filter(({ assertion }) => assertion === 'present')).toEqual([]);
  });
});
