/** Every way in which charts write a number, its unit and what stands between it and its name. */
import { describe, expect, test } from 'vitest';
import { quoted, table, values, type Row } from './values.ts';

describe('numbers behind a name', () => {
  const rows: readonly Row[] = [
    ['eGFR 45, 38, 33 today', 'egfr 45, egfr 38, egfr 33'], ['eGFR 45, 12 Nov 2026', 'egfr 45 2026-11-12'], ['eGFR 45; 2. MRI', 'egfr 45'], ['eGFR 45, 11/12/2026', 'egfr 45 2026-11-12'], ['eGFR 52 (Jan 2026), 44 (May 2026), 27 (10 Nov 2026) mL/min', 'egfr 52 2026-01, egfr 44 2026-05, egfr 27 2026-11-10'], ['ALT 30, 40 U/L', 'alt 30, alt 40'],
    ['eGFR (84)', 'egfr 84'], ['eGFR ( 84 )', 'egfr 84'], ['eGFR (84.5)', 'egfr 84.5'], ['eGFR (84 / 90)', 'egfr 84'], ['eGFR (ref 60 mL/min) 84', ''], ['eGFR (calculated) 84', 'egfr 84'],
    ['eGFR [calc] 84', 'egfr 84'], ['Creatinine, serum 0.9 mg/dL', 'creatinine 0.9'], ['Creatinine,serum 0.9 mg/dL', 'creatinine 0.9'], ['Creatinine, then 0.9 mg/dL', ''],
    ['eGFR - 84', 'egfr 84'], ['eGFR → 84', 'egfr 84'], ['eGFR; 84', ''], ['eGFR ≥ 60', 'egfr 60'], ['eGFR <=60', 'egfr 60'], ['eGFR less than 30', 'egfr 30'],
    ['eGFR greater than 60', 'egfr 60'], ['eGFR over 60', 'egfr 60'], ['eGFR under 30', 'egfr 30'], ['eGFR above 60', 'egfr 60'], ['eGFR below 30', 'egfr 30'], ['eGFR ~45', 'egfr 45'],
    ['Platelets 1,200', 'platelets 1200'], ['Platelets 1,200,000', 'platelets 1200'], ['Platelets 150,000/uL', 'platelets 150'], ['Platelets 5000', 'platelets 5'], ['ALT 6000', 'alt 6000'],
    ['creatinine 0,9 mg/dL', 'creatinine 0.9'], ['creatinine .9 mg/dL', 'creatinine 0.9'], ['creatinine 2.1 H mg/dL', 'creatinine 2.1'], ['creatinine 2.1* mg/dL', 'creatinine 2.1'],
    ['creatinine 2.1 ↑ mg/dL', 'creatinine 2.1'], ['creatinine 2.1 high mg/dL', 'creatinine 2.1'], ['creatinine 2.1 H* mg/dL', 'creatinine 2.1'], ['creatinine 2.1 Hb mg/dL', ''],
    ['INR 2.4 hours', ''], ['creatinine 2.1 (H) (0.6 - 1.2) mg/dL', 'creatinine 2.1'], ['creatinine 2.1 (<1.2) mg/dL', 'creatinine 2.1'],
    ['creatinine 2.1 ( ≤ 1.2 ) mg/dL', 'creatinine 2.1'], ['creatinine 2.1   0.6-1.2   mg/dL', 'creatinine 2.1'], ['INR 2-3', ''], ['INR 2- 3', ''], ['INR 2/3', ''], ['INR 10:30', ''],
    ['INR 1.2.3', ''], ['INR 3-year', ''], ['INR 3 year', ''], ['TSH 3fold', ''], ['TSH 2 %', ''], ['TSH 2%', ''], ['TSH 3 pg/mL', ''], ['TSH 3pg/mL', ''], ['TSH 3/L', ''],
    ['INR 2 tab', ''], ['INR 1st', ''], ['INR 1 hour ago', ''], ['INR 1 hr ago', ''], ['INR 1 day ago', ''], ['INR 1 week ago', ''], ['INR 1 wk ago', ''], ['INR 1 month ago', ''],
    ['INR 1 mo ago', ''], ['INR 1 yr ago', ''], ['INR 2 unit', ''], ['INR 2 cap', ''], ['INR 1 puff', ''], ['INR 2 lb', ''], ['INR none', ''], ['Platelets 92 /uL', ''],
    ['Platelets 92 K/mcL', 'platelets 92'], ['Platelets 92 × 10^9/L', 'platelets 92'], ['creatinine up to 1.6 mg/dL', 'creatinine 1.6'],
    ['creatinine level today was again only about 1.3 mg/dL', 'creatinine 1.3'], ['creatinine serum level today was again only about 1.3 mg/dL', ''],
    ['INR (drawn at home by the visiting nurse) (phoned in by the daughter this week) 2', ''], ['creatinine 25 mg/dL', 'creatinine 25'], ['creatinine 26 mg/dL', ''],
    ['creatinine 0.1 mg/dL', 'creatinine 0.1'], ['creatinine 0.05 mg/dL', ''], ['BP 126-130/74', ''],
    ['BP 126 / 74', 'bp-systolic 126, bp-diastolic 74'],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`Note: ${text}.\n`)).toBe(expected));
});

describe('numbers in a cell', () => {
  const rows: readonly (readonly [lines: readonly string[], expected: string])[] = [
    [['Creatinine|pending'], ''], [['Creatinine|done 0.9 mg/dL'], ''], [['eGFR|&gt;60'], 'egfr 60'],
  ];
  test.each(rows)('%j', (lines, expected) => expect(table(lines)).toBe(expected));
});

describe('what is quoted', () => {
  const rows: readonly Row[] = [
    ['UA protein neg', 'UA protein neg = urine-protein-dipstick 0 (neg)'], ['urine protein 2.4 g/24 h', 'urine protein 2.4 g/24 h = urine-protein-24h 2.4 (2.4 g/24 h)'],
    ['creatinine 2.1 mg/dL H', 'creatinine 2.1 mg/dL = creatinine 2.1 (2.1 mg/dL)'],
  ];
  test.each(rows)('%s', (text, expected) => expect(quoted(`${text}\n`)).toBe(expected));
});
