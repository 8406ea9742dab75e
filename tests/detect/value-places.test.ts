/** Values in groups, tables and lines, with their dates; and what is a goal, a limit or a change. */
import { describe, expect, test } from 'vitest';
import { quoted, table, values, type Row } from './values.ts';

describe('values of a line', () => {
  const rows: readonly Row[] = [
    ['Na/K 134/4.2', 'sodium 134, potassium 4.2'], ['AST/ALT/bilirubin 20/18/0.6 mg/dL', 'ast 20, alt 18, bilirubin 0.6'], ['ALT/AST 18/20/33', 'alt 18, ast 20'],
    ['ALT/AST 18 U/L/20 U/L', 'alt 18, ast 20'], ['ALT/AST 18/x', ''], ['creatinine 1.0 mg/dL to 1.6 mg/dL', 'creatinine 1.6'], ['creatinine 1.0->1.6 mg/dL', 'creatinine 1.6'],
    ['INR 1.0 to 2.0', 'inr 1'], ['INR 2 if', 'inr 2'], ['if worse, INR 4', ''], ['INR (target 2-3) 2.4', ''], ['BP 126/74 on 11/12/2026', 'bp-systolic 126, bp-diastolic 74'],
    ['BP on 11/12/2026 126/74', 'bp-systolic 126 2026-11-12, bp-diastolic 74 2026-11-12'], ['INR (11/12/2026): 1.4', 'inr 1.4 2026-11-12'],
    ['INR - 11/12/2026 - 1.4', 'inr 1.4 2026-11-12'], ['INR 1.4, drawn 11/12/2026', 'inr 1.4 2026-11-12'], ['INR 1.4 drawn on 11/12/2026', 'inr 1.4 2026-11-12'],
    ['INR 1.4 ,collected 11/12/2026', 'inr 1.4 2026-11-12'], ['INR (11/12/2026) 1.4, TSH 2', 'inr 1.4 2026-11-12, tsh 2 2026-11-12'],
    ['Labs 11/12/2026 INR 1.4', 'inr 1.4 2026-11-12'], ['Vitals 11/12/2026 HR 64', 'hr 64 2026-11-12'], ['LFT 11/12/2026 ALT 20', 'alt 20 2026-11-12'],
    ['lab 11/12/2026 INR 1.4', 'inr 1.4 2026-11-12'], ['result 11/12/2026 INR 1.4', 'inr 1.4 2026-11-12'], ['blood 11/12/2026 INR 1.4', 'inr 1.4 2026-11-12'],
    ['vital 11/12/2026 HR 64', 'hr 64 2026-11-12'], ['Since 11/12/2026: INR 1.4', 'inr 1.4'], ['until 11/12/2026: INR 1.4', ''], ['seen 11/12/2026 INR 1.4', 'inr 1.4'],
    ['INR 1.4 11/12/2026', 'inr 1.4 2026-11-12'], ['INR 1.4 - 11/12/2026; well', 'inr 1.4 2026-11-12'], ['INR 1.4, 11/12/2026, well', 'inr 1.4 2026-11-12'], ['INR 1.4 11/12/2026 next visit', 'inr 1.4'], ['INR 1.4 (on 11/12/2026)', 'inr 1.4 2026-11-12'], ['INR 1.4 [11/12/2026]', 'inr 1.4 2026-11-12'], ['INR 1.4 collected 11/12/2026', 'inr 1.4 2026-11-12'],
    ['INR 1.4 on drug since 11/12/2026', 'inr 1.4'], ['stable; outside ECG 11/12/2026: HR 64', 'hr 64 2026-11-12'], ['since then seen 11/12/2026: INR 1.4', 'inr 1.4 2026-11-12'], ['seen 11/12/2026) INR 1.4', 'inr 1.4 2026-11-12'], ['seen 11/12/2026 : INR 1.4', 'inr 1.4 2026-11-12'], ['seen 11/12/2026, note: INR 1.4', 'inr 1.4'],
    ['INR 11/12/2026 1.4', 'inr 1.4 2026-11-12'], ['INR, drawn 11/12/2026 : 1.4', 'inr 1.4 2026-11-12'], ['INR of ( 11/12/2026 ): 1.4', 'inr 1.4 2026-11-12'],
    ['labs 11/12/2026. INR 1.4', 'inr 1.4'], ['seen; 11/12/2026: INR 1.4', 'inr 1.4'], ['seen. 11/12/2026: INR 1.4', 'inr 1.4'],
    ['BP 122/70; up 13 kg', 'bp-systolic 122, bp-diastolic 70'], ['BP 122/70; 12 kg loss', 'bp-systolic 122, bp-diastolic 70'], ['75-year-old woman, 60 kg', 'age 75, weight 60'],
    ['BP 122/70; 481 kg', 'bp-systolic 122, bp-diastolic 70'], ['Platelets\n92', ''],
    ['BP 126/74 HR 64', 'bp-systolic 126, bp-diastolic 74, hr 64'], ['BP 126/74 HR: 64', 'bp-systolic 126, bp-diastolic 74, hr 64'], ['TSH 2 hr', ''], ['INR 2 hr ago', ''],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`Note: ${text}.\n`)).toBe(expected));
});

describe('values of a table', () => {
  const rows: readonly (readonly [lines: readonly string[], expected: string])[] = [
    [['Creatinine|11/10/2026|0.9 mg/dL'], 'creatinine 0.9 2026-11-10'], [['Test|Normal|Value', 'INR|1.0|2.2'], 'inr 2.2'], [['Test|Result|Other', 'INR|2.2|3.3'], 'inr 2.2'],
    [['Test|Result|Last', 'INR|2.2|3.3'], 'inr 2.2, inr 3.3'], [['Test|2026|2025', 'INR|2.2|3.3'], 'inr 2.2 2026, inr 3.3 2025'], [['Test|Result|Unit', 'Creatinine||mg/dL'], ''],
    [['Test|Result|Unit', 'Blood pressure|126/74|mmHg'], 'bp-systolic 126, bp-diastolic 74'],
    [['Test|11/20/2026|05/12/2026', 'BP|126/74|130/80'], 'bp-systolic 126 2026-11-20, bp-diastolic 74 2026-11-20, bp-systolic 130 2026-05-12, bp-diastolic 80 2026-05-12'],
    [['Date|Creatinine (mg/dL)|INR', '11/10/2026|0.85|1.1', '03/05/2024|2.0|1.2'], 'creatinine 0.85 2026-11-10, inr 1.1 2026-11-10, creatinine 2 2024-03-05, inr 1.2 2024-03-05'],
    [['Date|Creatinine, mg/dL|INR', '11/10/2026|0.85|x'], 'creatinine 0.85 2026-11-10'], [['INR (as measured in the laboratory of the city)|2.2'], ''],
    [['INR 2.2|3.3'], 'inr 2.2'], [['INR|  |2.2'], 'inr 2.2'],
    [['Creatinine (mg/dL)|0.9'], 'creatinine 0.9'], [['Creatinine, mg/dL|0.9'], 'creatinine 0.9'], [['Creatinine|0.9|mg/dL'], 'creatinine 0.9'], [['Creatinine (mg/dL)|0.9|1.1'], 'creatinine 0.9'],
    [['Creatinine|n/a|0.9 mg/dL'], ''], [['INR|n/a|2.2'], ''], [['Creatinine|0.9|0.6-1.2 mg/dL'], ''], [['Albumin (g/L)|29|11/10/2026'], 'albumin 2.9 2026-11-10'], [['Creatinine (umol/L)|88|see note'], 'creatinine 0.9955'],
  ];
  test.each(rows)('%j', (lines, expected) => expect(table(lines)).toBe(expected));
});

describe('what is quoted of a group', () => {
  const rows: readonly Row[] = [
    ['ALT/AST 18/20 U/L\n', 'ALT/AST 18 = alt 18 (18 U/L), AST 18/20 = ast 20 (20 U/L)'],
    ['Note: creatinine (mg/dL) 0.9.\n', ''],
    ['Date\tCreatinine (mg/dL)\tALT, U/L\tINR\n11/10/2026\t0.9\t18 U/L\t1.1\n', '0.9 = creatinine 0.9 (0.9 mg/dL), 18 U/L = alt 18 (18 U/L), 1.1 = inr 1.1 (1.1)'],
    ['Test\tUnits\tResult\tReference\nCreatinine\tmg/dL\t0.9\t0.6-1.2\nPlatelets\t10^9/L\t92\t150-400\n', 'Creatinine\tmg/dL\t0.9 = creatinine 0.9 (0.9 mg/dL), Platelets\t10^9/L\t92 = platelets 92 (92)'],
    ['Creatinine, mg/dL\t0.9\n', 'Creatinine, mg/dL\t0.9 = creatinine 0.9 (0.9 mg/dL)'],
    ['BP 126/74 mmHg\n', 'BP 126 = bp-systolic 126 (126), BP 126/74 mmHg = bp-diastolic 74 (74 mmHg)'],
    ['Cr / eGFR: 0.9 mg/dL / 84 mL/min\n', 'Cr / eGFR: 0.9 mg/dL = creatinine 0.9 (0.9 mg/dL), eGFR: 0.9 mg/dL / 84 mL/min = egfr 84 (84 mL/min)'],
  ];
  test.each(rows)('%s', (text, expected) => expect(quoted(text)).toBe(expected));
});
