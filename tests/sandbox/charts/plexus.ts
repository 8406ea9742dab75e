import type { Calendar } from '../../../lib/sandbox/calendar.ts';
import type { Patient } from '../../../lib/sandbox/types.ts';

const BIRTH = [1965, 3, 9] as const;

/** Burning arm pain after breast radiotherapy; an antibiotic of this week stands in the way of the usual drug. */
export function plexus({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '1', name: 'Brambleton, Odette', sex: 'Female', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-204417', visit: '09:20 Follow-up',
    problems: [
      { name: 'Brachial plexopathy, left, after radiotherapy', code: 'G54.0', since: month(9) },
      { name: 'Malignant neoplasm of left female breast, upper-outer quadrant', code: 'C50.412', since: month(37) },
      { name: 'Personal history of irradiation', code: 'Z92.3', since: month(28) },
      { name: 'Lymphedema of left arm', code: 'I97.2', since: month(20) },
      { name: 'Acute pyelonephritis', code: 'N10', since: month(0) },
      { name: 'Rosacea', code: 'L71.9', since: '2018' },
    ],
    medicines: [
      { name: 'ciprofloxacin 500 mg tablet', directions: '1 tablet twice daily for 10 days', route: 'Oral', started: day(4), status: 'Active' },
      { name: 'letrozole 2.5 mg tablet', directions: '1 tablet daily', route: 'Oral', started: month(16), status: 'Active' },
      { name: 'acetaminophen 500 mg tablet', directions: '2 tablets every 6 hours as needed', route: 'Oral', started: month(8), status: 'Active' },
      { name: 'calcium carbonate 600 mg / vitamin D3', directions: '1 tablet daily', route: 'Oral', started: month(26), status: 'Active' },
      { name: 'metronidazole 0.75 % gel', directions: 'thin layer to the face at night', route: 'Topical', started: '2018', status: 'Active' },
      { name: 'nitrofurantoin 100 mg capsule', directions: '1 capsule twice daily', route: 'Oral', started: day(9), status: 'Discontinued', stopped: day(4) },
      { name: 'tamoxifen 20 mg tablet', directions: '1 tablet daily', route: 'Oral', started: month(27), status: 'Discontinued', stopped: month(16) },
      { name: 'docetaxel 75 mg/m2', directions: 'every 3 weeks, 4 cycles', route: 'IV', started: month(35), status: 'Completed', stopped: month(32) },
    ],
    allergies: [{ substance: 'Sulfamethoxazole-trimethoprim', reaction: 'Rash' }],
    vitals: [
      { name: 'BP', value: '132/78' }, { name: 'HR', value: '74' }, { name: 'Temp', value: '37.1 C' }, { name: 'Weight', value: '71.2 kg' }, { name: 'SpO2', value: '98 %' }, { name: 'Pain (NRS)', value: '6/10' },
    ],
    labsDate: day(5),
    labs: [
      { name: 'Creatinine', value: '0.9', unit: 'mg/dL', range: '0.5 - 1.1' },
      { name: 'eGFR (CKD-EPI)', value: '72', unit: 'mL/min/1.73 m2', range: '> 59' },
      { name: 'ALT', value: '24', unit: 'U/L', range: '7 - 40' },
      { name: 'Sodium', value: '138', unit: 'mmol/L', range: '135 - 145' },
      { name: 'WBC', value: '12.4', unit: '10^9/L', range: '4.0 - 10.5', flag: 'H' },
      { name: 'Platelets', value: '241', unit: '10^9/L', range: '150 - 400' },
      { name: 'Vitamin B12', value: '512', unit: 'pg/mL', range: '200 - 900' },
      { name: 'HbA1c', value: '5.4', unit: '%', range: '< 5.7' },
      { name: 'TSH', value: '1.9', unit: 'mIU/L', range: '0.4 - 4.0' },
    ],
    notes: [
      {
        title: 'Progress note, cancer survivorship', date: day(0), author: 'I. Fenwick, NP',
        paragraphs: [
          'Reason for visit: left arm pain.',
          `HPI: ${years}-year-old woman with left breast cancer, lumpectomy and docetaxel/cyclophosphamide, then adjuvant radiotherapy to the left breast and supraclavicular nodes, 50 Gy in 25 fractions with a 10 Gy boost, completed ${day(870)}. In ${month(11)} she noticed tingling of the left thumb and index finger. Since then the pain has become constant: burning neuropathic pain from the outer shoulder into the thumb, worse at night, for eight months now. NRS 6/10, DN4 6/10. No trial of a nerve pain drug so far.`,
          `Work-up: MRI of the brachial plexus with contrast ${day(47)}: thickened upper trunk with diffuse T2 signal, no mass. PET-CT ${day(40)}: no evidence of recurrence. EMG: upper trunk plexopathy with myokymia.`,
          'Also here: dysuria and flank pain since last week, culture grew E. coli resistant to nitrofurantoin, on day 4 of ciprofloxacin and better.',
          'ROS: Fever last week, gone since. No weight loss. No chest pain or palpitations. No bladder or bowel incontinence. No leg weakness. Sleep broken by the arm pain. Mood fair.',
          'Social history: Retired librarian, lives with her sister. Never smoked, no alcohol.',
          'Exam: left deltoid and biceps 4/5, biceps reflex reduced, light touch reduced over the thumb. No ptosis. Legs normal, gait steady. Sleeve in place for lymphedema.',
          'Assessment and plan: painful radiation-induced brachial plexopathy, left. Talk through drug options today. PT/OT referral. Return in 6 weeks.',
        ],
      },
      {
        title: 'Radiation oncology, completion summary', date: day(866), author: 'P. Quillon, MD',
        paragraphs: [
          `Course: left breast and supraclavicular fossa, 50 Gy in 25 fractions, tumor bed boost 10 Gy in 5 fractions, photons and electrons, completed ${day(870)}.`,
          'Tolerance: grade 1 dermatitis. Denies numbness or tingling. Arm strength full.',
          'Plan: emollients. Follow-up with the survivorship clinic.',
        ],
      },
    ],
  };
}
