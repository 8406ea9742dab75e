import type { Calendar } from '../calendar.ts';
import type { Patient } from '../types.ts';

const BIRTH = [1968, 6, 14] as const;

/** Burning arm pain after breast radiotherapy; the antibiotic of this week is also an MAO inhibitor. */
export function cellulitis({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '6', name: 'Thornbury, Celeste', sex: 'Female', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-209361', visit: '08:40 Follow-up',
    problems: [
      { name: 'Brachial plexopathy, right, after radiotherapy', code: 'G54.0', since: month(7) },
      { name: 'Malignant neoplasm of right female breast', code: 'C50.911', since: month(41) },
      { name: 'Personal history of irradiation', code: 'Z92.3', since: month(31) },
      { name: 'Lymphedema of right arm', code: 'I97.2', since: month(22) },
      { name: 'Cellulitis of right forearm', code: 'L03.113', since: month(0) },
    ],
    medicines: [
      { name: 'linezolid 600 mg tablet', directions: '1 tablet twice daily for 10 days', route: 'Oral', started: day(3), status: 'Active' },
      { name: 'anastrozole 1 mg tablet', directions: '1 tablet daily', route: 'Oral', started: month(30), status: 'Active' },
      { name: 'acetaminophen 500 mg tablet', directions: '2 tablets every 8 hours as needed', route: 'Oral', started: month(6), status: 'Active' },
      { name: 'cephalexin 500 mg capsule', directions: '1 capsule four times daily', route: 'Oral', started: day(8), status: 'Discontinued', stopped: day(3) },
      { name: 'paclitaxel 80 mg/m2', directions: 'weekly, 12 doses', route: 'IV', started: month(38), status: 'Completed', stopped: month(35) },
    ],
    allergies: [],
    vitals: [
      { name: 'BP', value: '126/76' }, { name: 'HR', value: '78' }, { name: 'Temp', value: '37.2 C' }, { name: 'Weight', value: '67.5 kg' }, { name: 'SpO2', value: '98 %' }, { name: 'Pain (NRS)', value: '7/10' },
    ],
    labsDate: day(3),
    labs: [
      { name: 'Creatinine', value: '0.8', unit: 'mg/dL', range: '0.5 - 1.1' },
      { name: 'eGFR (CKD-EPI)', value: '84', unit: 'mL/min/1.73 m2', range: '> 59' },
      { name: 'ALT', value: '21', unit: 'U/L', range: '7 - 40' },
      { name: 'Sodium', value: '139', unit: 'mmol/L', range: '135 - 145' },
      { name: 'WBC', value: '11.6', unit: '10^9/L', range: '4.0 - 10.5', flag: 'H' },
      { name: 'Platelets', value: '208', unit: '10^9/L', range: '150 - 400' },
      { name: 'Vitamin B12', value: '466', unit: 'pg/mL', range: '200 - 900' },
      { name: 'HbA1c', value: '5.3', unit: '%', range: '< 5.7' },
    ],
    notes: [
      {
        title: 'Progress note, cancer survivorship', date: day(0), author: 'I. Fenwick, NP',
        paragraphs: [
          'Reason for visit: right arm pain.',
          `HPI: ${years}-year-old woman with right breast cancer, lumpectomy and weekly paclitaxel, then adjuvant radiotherapy to the right breast and supraclavicular nodes, 50 Gy in 25 fractions, completed ${day(940)}. Since ${month(9)} burning neuropathic pain from the shoulder into the right thumb and index finger, constant for seven months now. NRS 7/10, DN4 7/10. No trial of a nerve pain drug so far.`,
          `Work-up: MRI of the brachial plexus with contrast ${day(38)}: diffuse T2 signal of the trunks, no mass. PET-CT ${day(33)}: no evidence of recurrence. EMG: upper trunk plexopathy with myokymia.`,
          'Also here: cellulitis of the right forearm, culture grew MRSA, no better on cephalexin. On day 3 of linezolid, redness receding.',
          'ROS: No fever now. No weight loss. No chest pain or palpitations. No bladder or bowel incontinence. No leg weakness. Wakes at night from the arm pain. Mood fair.',
          'Social history: Piano teacher, lives with her husband. Never smoked, no alcohol.',
          'Exam: right deltoid and biceps 4/5, biceps reflex reduced, light touch reduced over the thumb. No ptosis. Legs normal, gait steady. Right forearm with fading erythema.',
          'Assessment and plan: painful radiation-induced brachial plexopathy, right. Choose a nerve pain drug today. PT/OT referral. Return in 4 weeks.',
        ],
      },
      {
        title: 'Radiation oncology, completion summary', date: day(936), author: 'P. Quillon, MD',
        paragraphs: [
          `Course: right breast and supraclavicular fossa, 50 Gy in 25 fractions, photons, completed ${day(940)}.`,
          'Tolerance: grade 1 dermatitis. Denies numbness or tingling. Arm strength full.',
          'Plan: emollients. Follow-up with the survivorship clinic.',
        ],
      },
    ],
  };
}
