import type { Calendar } from '../../../lib/sandbox/calendar.ts';
import type { Patient } from '../../../lib/sandbox/types.ts';

const BIRTH = [1960, 2, 28] as const;

/** A red flag: nothing else matters until it is dealt with. */
export function redFlag({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '5', name: 'Ashcombe, Philippa', sex: 'Female', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-220913', visit: '11:40 Urgent add-on',
    problems: [
      { name: 'Malignant neoplasm of cervix uteri', code: 'C53.9', since: month(30) },
      { name: 'Personal history of irradiation', code: 'Z92.3', since: month(24) },
    ],
    medicines: [{ name: 'acetaminophen 500 mg tablet', directions: '2 tablets every 6 hours', route: 'Oral', started: day(3), status: 'Active' }],
    allergies: [],
    vitals: [{ name: 'BP', value: '146/88' }, { name: 'HR', value: '96' }, { name: 'Weight', value: '59.0 kg' }],
    labsDate: day(0),
    labs: [{ name: 'Creatinine', value: '0.8', unit: 'mg/dL', range: '0.5 - 1.1' }],
    notes: [
      {
        title: 'Urgent visit', date: day(0), author: 'J. Oakhurst, DO',
        paragraphs: [
          `HPI: ${years}-year-old woman, cervical cancer, pelvic radiotherapy 45 Gy in 25 fractions with brachytherapy, completed ${day(720)}. For two days severe back pain with new weakness of both legs. Urinary retention since this morning. Numb around the saddle.`,
          'Exam: hip flexion 3/5 on both sides, perianal sensation reduced.',
          'Plan: emergency MRI of the whole spine.',
        ],
      },
    ],
  };
}
