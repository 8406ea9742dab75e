/** How a text is laid out: its lines, sentences, sections and rows, all of them. */
import { expect, test } from 'vitest';
import { laid, type Laid } from './laid.ts';

const TEXTS: readonly (readonly [text: string, parts: Laid])[] = [
  ['HISTORY OF PRESENT ILLNESS\nBurning feet. No weakness.\n\nMEDICATIONS:\n- gabapentin 300 mg TID\n- duloxetine 60 mg daily', {
    lines: 'text text blank text item+2 item+2',
    sentences: ['HISTORY OF PRESENT ILLNESS', 'Burning feet.', 'No weakness.', 'MEDICATIONS:', '- gabapentin 300 mg TID', '- duloxetine 60 mg daily'],
    sections: ['0 hpi 10 HISTORY OF PRESENT ILLNESS', '55 medications 10 MEDICATIONS'],
    rows: [],
  }],
  ['Progress note 03/05/2026\nSeen today. Pain 5/10.\n\nProgress note 06/07/2026\nBetter.', {
    lines: 'text text blank text text',
    sentences: ['Progress note 03/05/2026', 'Seen today.', 'Pain 5/10.', 'Progress note 06/07/2026', 'Better.'],
    sections: ['0 note 9 Progress note 03/05/2026 2026-03-05 note', '49 note 9 Progress note 06/07/2026 2026-06-07 note note at 49'],
    rows: [],
  }],
  ['Allergies: codeine (rash). Family history: mother had neuropathy. Social history: 8 beers a day.', {
    lines: 'text',
    sentences: ['Allergies: codeine (rash).', 'Family history: mother had neuropathy.', 'Social history: 8 beers a day.'],
    sections: ['0 allergies 11 Allergies', '27 family-history 11 Family history', '66 social-history 11 Social history'],
    rows: [],
  }],
  ['1. Plexopathy\n2. Pain\n   a. gabapentin 300 mg TID\n   b. duloxetine 60 mg', {
    lines: 'item+3 item+3 item+3 item+3',
    sentences: ['1. Plexopathy', '2. Pain', 'a. gabapentin 300 mg TID', 'b. duloxetine 60 mg'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['Drug | Dose | Start\ngabapentin | 300 mg | 01/2024\nduloxetine | 60 mg | 03/2025', {
    lines: 'row row row',
    sentences: ['Drug', 'Dose', 'Start', 'gabapentin', '300 mg', '01/2024', 'duloxetine', '60 mg', '03/2025'],
    sections: ['0 other -1 -'],
    rows: ['headers Drug|Dose|Start', 'gabapentin|300 mg|01/2024 of Drug|Dose|Start', 'duloxetine|60 mg|03/2025 of Drug|Dose|Start'],
  }],
  ['Mr. Doe was seen by Dr. A. Smith on Jan. 5, 2026. He takes 0.5 mg of clonazepam, e.g. at night. No pain.', {
    lines: 'text',
    sentences: ['Mr. Doe was seen by Dr. A. Smith on Jan. 5, 2026.', 'He takes 0.5 mg of clonazepam, e.g. at night.', 'No pain.'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['Pt c/o numbness,tingling\nand burning in the L hand\nsince 2024. Denies\nweakness or pain.', {
    lines: 'text text text wrapped',
    sentences: ['Pt c/o numbness,tingling', 'and burning in the L hand', 'since 2024.', 'Denies\nweakness or pain.'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['PHYSICAL EXAM\nGeneral: well. NEURO: decreased pinprick L hand. EXT: no edema.', {
    lines: 'text text',
    sentences: ['PHYSICAL EXAM', 'General: well.', 'NEURO: decreased pinprick L hand.', 'EXT: no edema.'],
    sections: ['0 exam 10 PHYSICAL EXAM', '14 exam 12 General', '29 exam 12 NEURO', '63 exam 12 EXT'],
    rows: [],
  }],
  ['> On 2 March 2025 Dr. B wrote:\n> RT 50 Gy in 25 fractions completed 2019.\nNow worse.', {
    lines: 'item+2 item+2 text',
    sentences: ['> On 2 March 2025 Dr. B wrote:', '> RT 50 Gy in 25 fractions completed 2019.', 'Now worse.'],
    sections: ['0 other -1 -', '2 note 9 On 2 March 2025 Dr. B wrote 2025-03-02 note note at 2', '74 other -1 -'],
    rows: [],
  }],
  ['IMPRESSION: 1) Radiation plexopathy. 2) No recurrence.\nPLAN: start duloxetine 30 mg daily.', {
    lines: 'text text',
    sentences: ['IMPRESSION:', '1) Radiation plexopathy.', '2) No recurrence.', 'PLAN: start duloxetine 30 mg daily.'],
    sections: ['0 assessment 11 IMPRESSION', '55 plan 11 PLAN'],
    rows: [],
  }],
  ['PAST MEDICAL HISTORY\nDiabetes\nSTROKE 2019\nRADIATION THERAPY\n50 Gy to the breast', {
    lines: 'text text text text text',
    sentences: ['PAST MEDICAL HISTORY', 'Diabetes', 'STROKE 2019', 'RADIATION THERAPY', '50 Gy to the breast'],
    sections: ['0 history 10 PAST MEDICAL HISTORY'],
    rows: [],
  }],
  ['Current Medications\nLinezolid 600 mg q12h\nDiscontinued Medications\nDexamethasone 4 mg BID', {
    lines: 'text text text text',
    sentences: ['Current Medications', 'Linezolid 600 mg q12h', 'Discontinued Medications', 'Dexamethasone 4 mg BID'],
    sections: ['0 medications 10 Current Medications', '42 past-medications past 10 Discontinued Medications'],
    rows: [],
  }],
  ['Chief Complaint: arm pain\nROS: numbness - yes; weakness - no\nVitals: BP 120/80', {
    lines: 'text text text',
    sentences: ['Chief Complaint: arm pain', 'ROS: numbness - yes; weakness - no', 'Vitals: BP 120/80'],
    sections: ['0 hpi 11 Chief Complaint', '26 ros 11 ROS', '61 vitals 11 Vitals'],
    rows: [],
  }],
  ['Labs\nTest\tResult\tDate\nCreatinine\t1.2 mg/dL\t2026-10-01\neGFR\t58\t2026-10-01', {
    lines: 'text row row row',
    sentences: ['Labs', 'Test', 'Result', 'Date', 'Creatinine', '1.2 mg/dL', '2026-10-01', 'eGFR', '58', '2026-10-01'],
    sections: ['0 labs 10 Labs'],
    rows: ['headers Test|Result|Date', 'Creatinine|1.2 mg/dL|2026-10-01 of Test|Result|Date', 'eGFR|58|2026-10-01 of Test|Result|Date'],
  }],
  ['What is radiation? It is a treatment.\nWhy me?', {
    lines: 'text text',
    sentences: ['What is radiation?', 'It is a treatment.', 'Why me?'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['Name: Jane Doe  DOB: 01/02/1960  MRN: 123\nSex: F', {
    lines: 'text text',
    sentences: ['Name: Jane Doe  DOB: 01/02/1960  MRN: 123', 'Sex: F'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['MRI BRAIN WITH CONTRAST 10/12/2026\nFINDINGS: Enhancing lesion. IMPRESSION: Radiation necrosis.', {
    lines: 'text text',
    sentences: ['MRI BRAIN WITH CONTRAST 10/12/2026', 'FINDINGS: Enhancing lesion.', 'IMPRESSION: Radiation necrosis.'],
    sections: ['0 imaging 10 MRI BRAIN WITH CONTRAST 10/12/2026 2026-10-12 note', '35 imaging 11 FINDINGS 2026-10-12 note', '63 assessment 11 IMPRESSION 2026-10-12 note'],
    rows: [],
  }],
  ['Problem List\nActive\n- Plexopathy\nResolved\n- Radiation necrosis', {
    lines: 'text text item+2 text item+2',
    sentences: ['Problem List', 'Active', '- Plexopathy', 'Resolved', '- Radiation necrosis'],
    sections: ['0 problem-list 10 Problem List', '13 problem-list 10 Active', '33 history past 10 Resolved'],
    rows: [],
  }],
  ['ADDENDUM:\nThe MRI of 10/12 was read again.', {
    lines: 'text text',
    sentences: ['ADDENDUM:', 'The MRI of 10/12 was read again.'],
    sections: ['0 note 9 ADDENDUM'],
    rows: [],
  }],
  ['Visit 10/12\nNumb hand.', {
    lines: 'text text',
    sentences: ['Visit 10/12', 'Numb hand.'],
    sections: ['0 note 9 Visit 10/12'],
    rows: [],
  }],
  ['Date of service: 10/12/2026\nBurning feet.', {
    lines: 'text text',
    sentences: ['Date of service: 10/12/2026', 'Burning feet.'],
    sections: ['0 note 9 Date of service: 10/12/2026 2026-10-12 note'],
    rows: [],
  }],
  ['FH - mother had neuropathy\nSH - no alcohol', {
    lines: 'text text',
    sentences: ['FH - mother had neuropathy', 'SH - no alcohol'],
    sections: ['0 family-history 11 FH', '27 social-history 11 SH'],
    rows: [],
  }],
  ['STATION: Romberg negative. FAMILY HISTORY: father well.', {
    lines: 'text',
    sentences: ['STATION: Romberg negative.', 'FAMILY HISTORY: father well.'],
    sections: ['0 other 12 STATION', '27 family-history 11 FAMILY HISTORY'],
    rows: [],
  }],
  ['Gabapentin: 300 mg TID\nDuloxetine: stopped', {
    lines: 'text text',
    sentences: ['Gabapentin: 300 mg TID', 'Duloxetine: stopped'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['On examination: power 4/5\nPlan\nReview in 3 months; physiotherapy.', {
    lines: 'text text text',
    sentences: ['On examination: power 4/5', 'Plan', 'Review in 3 months; physiotherapy.'],
    sections: ['0 exam 11 On examination', '26 plan 10 Plan'],
    rows: [],
  }],
  ['AB\ntwo letters\n\nABC\nthree letters', {
    lines: 'text text blank text text',
    sentences: ['AB', 'two letters', 'ABC', 'three letters'],
    sections: ['0 other -1 -', '16 other 10 ABC'],
    rows: [],
  }],
  ['TREATMENT 50 GY IN 25\ngiven\n\nSUMMARY OF CARE\ngiven', {
    lines: 'text text blank text text',
    sentences: ['TREATMENT 50 GY IN 25', 'given', 'SUMMARY OF CARE', 'given'],
    sections: ['0 other -1 -', '29 other 10 SUMMARY OF CARE'],
    rows: [],
  }],
  ['Education: what to know\nNumbness may occur.\n\nExam:\nNumb hand.', {
    lines: 'text text blank text text',
    sentences: ['Education: what to know', 'Numbness may occur.', 'Exam:', 'Numb hand.'],
    sections: ['0 education 11 Education', '45 exam 10 Exam'],
    rows: [],
  }],
  ['(1) Plexopathy (2) pain\n# 3 depression\nJ. Smith, MD\n-numbness\n--- weakness', {
    lines: 'item+3 item+3 text text item+4',
    sentences: ['(1) Plexopathy (2) pain', '# 3 depression', 'J. Smith, MD', '-numbness', '--- weakness'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
  ['| Drug | Dose |\n|------|------|\n| gabapentin | 300 mg |', {
    lines: 'row row row',
    sentences: ['Drug', 'Dose', '------', '------', 'gabapentin', '300 mg'],
    sections: ['0 other -1 -'],
    rows: ['headers Drug|Dose', '------|------ of Drug|Dose', 'gabapentin|300 mg of Drug|Dose'],
  }],
  ['He has no numbness, no weakness of the hand, and no fever at all today\nor burning of the feet. Neuro exam (incl. reflexes) normal vs. last visit!\nNext line stands alone because it is not full.', {
    lines: 'text wrapped text',
    sentences: ['He has no numbness, no weakness of the hand, and no fever at all today\nor burning of the feet.', 'Neuro exam (incl. reflexes) normal vs. last visit!', 'Next line stands alone because it is not full.'],
    sections: ['0 other -1 -'],
    rows: [],
  }],
];

test.each(TEXTS)('%j', (text, parts) => expect(laid(text)).toEqual(parts));
