import type { Calendar } from '../../../lib/sandbox/calendar.ts';
import type { Patient } from '../../../lib/sandbox/types.ts';

const BIRTH = [1957, 5, 17] as const;

/** Numb feet after pelvic radiotherapy, without pain, on a drug that may add to it. */
export function numbness({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '4', name: 'Westerdale, Anselm', sex: 'Male', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-187206', visit: '11:20 Follow-up',
    problems: [
      { name: 'Lumbosacral plexus disorder, right', code: 'G54.1', since: month(6) },
      { name: 'Multiple myeloma', code: 'C90.00', since: month(40) },
      { name: 'Personal history of irradiation', code: 'Z92.3', since: month(24) },
    ],
    medicines: [
      { name: 'bortezomib 2.2 mg', directions: 'weekly, cycle 3', route: 'SC', started: month(3), status: 'Active' },
      { name: 'lenalidomide 15 mg capsule', directions: '1 capsule daily, days 1-21', route: 'Oral', started: month(3), status: 'Active' },
      { name: 'acyclovir 400 mg tablet', directions: '1 tablet twice daily', route: 'Oral', started: month(3), status: 'Active' },
      { name: 'thalidomide 100 mg capsule', directions: '1 capsule nightly', route: 'Oral', started: month(38), status: 'Discontinued', stopped: month(31) },
    ],
    allergies: [],
    vitals: [{ name: 'BP', value: '124/72' }, { name: 'HR', value: '70' }, { name: 'Weight', value: '78.4 kg' }],
    labsDate: day(8),
    labs: [
      { name: 'Creatinine', value: '1.1', unit: 'mg/dL', range: '0.7 - 1.3' },
      { name: 'eGFR (CKD-EPI)', value: '71', unit: 'mL/min/1.73 m2', range: '> 59' },
      { name: 'Vitamin B12', value: '388', unit: 'pg/mL', range: '200 - 900' },
      { name: 'Platelets', value: '142', unit: '10^9/L', range: '150 - 400', flag: 'L' },
    ],
    notes: [
      {
        title: 'Hematology follow-up', date: day(1), author: 'C. Merriden, MD',
        paragraphs: [
          `HPI: ${years}-year-old man with myeloma. Sacral plasmacytoma treated with external beam radiation, 45 Gy in 25 fractions, completed ${day(735)}. Since ${month(6)} numbness of the right lateral foot and a mild foot drop. No pain. MRI pelvis ${day(30)}: no mass, no evidence of disease. EMG: right lumbosacral plexopathy with myokymic discharges.`,
          'Exam: ankle dorsiflexion 4/5, sensation reduced over the right lateral foot. No saddle numbness. Sphincters normal.',
          'Plan: ankle brace, physical therapy. Review the regimen with the patient.',
        ],
      },
    ],
  };
}
