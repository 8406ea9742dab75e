import type { Calendar } from '../calendar.ts';
import type { Patient } from '../types.ts';

const BIRTH = [1974, 10, 2] as const;

/** Nothing to say here: every word that looks like radiotherapy is something else. */
export function silent({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '3', name: 'Pellbrook, Marguerite', sex: 'Female', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-211052', visit: '10:40 New problem',
    problems: [
      { name: 'Mechanical low back pain', code: 'M54.50', since: month(2) },
      { name: 'Essential hypertension', code: 'I10', since: '2019' },
      { name: 'Thyroid nodule, TI-RADS 3', code: 'E04.1', since: month(14) },
      { name: 'History of mild TBI, fall from a ladder', code: 'Z87.820', since: '2011' },
    ],
    medicines: [
      { name: 'amlodipine 5 mg tablet', directions: '1 tablet daily', route: 'Oral', started: '2019', status: 'Active' },
      { name: 'ibuprofen 400 mg tablet', directions: '1 tablet three times daily with food', route: 'Oral', started: day(14), status: 'Active' },
      { name: 'metronidazole 0.75 % cream', directions: 'thin layer twice daily', route: 'Topical', started: month(5), status: 'Active' },
      { name: 'ciprofloxacin 500 mg tablet', directions: '1 tablet twice daily for 3 days', route: 'Oral', started: month(30), status: 'Completed', stopped: month(30) },
    ],
    allergies: [{ substance: 'Codeine', reaction: 'Vomiting' }],
    vitals: [
      { name: 'BP', value: '128/80' }, { name: 'HR', value: '68' }, { name: 'Temp', value: '36.7 C' }, { name: 'Weight', value: '64.5 kg' }, { name: 'SpO2', value: '99 %' },
    ],
    labsDate: month(1),
    labs: [
      { name: 'Creatinine', value: '0.7', unit: 'mg/dL', range: '0.5 - 1.1' },
      { name: 'TSH', value: '2.4', unit: 'mIU/L', range: '0.4 - 4.0' },
      { name: 'Hemoglobin', value: '13.6', unit: 'g/dL', range: '12.0 - 16.0' },
    ],
    notes: [
      {
        title: 'Primary care visit', date: day(0), author: 'J. Oakhurst, DO',
        paragraphs: [
          'Reason for visit: low back pain.',
          `HPI: ${years}-year-old woman with back pain after moving boxes. Region/Radiation: lumbar, pain radiates to the RT buttock. Denies numbness, tingling or weakness of the legs. No bladder or bowel change. Concussion (TBI) in 2011 without sequelae.`,
          `Imaging: mammogram ${month(1)} BI-RADS 2. CT abdomen two years ago, radiation dose report on file.`,
          'ROS: No fever, no weight loss. No chest pain. RT arm sore after the flu shot last week, settled.',
          'Family history: mother had breast cancer and radiation therapy at 60; brother has diabetic neuropathy.',
          'Social history: Warehouse clerk. No tobacco, wine on weekends.',
          'Exam: RT paraspinal tenderness. Straight leg raise negative. Sensation intact. RT knee reflex normal. RT arm full range.',
          'Assessment and plan: mechanical back pain. Ice, walking, RT side stretches. Return if worse.',
        ],
      },
    ],
  };
}
