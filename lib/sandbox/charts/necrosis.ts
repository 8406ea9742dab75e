import type { Calendar } from '../calendar.ts';
import type { Patient } from '../types.ts';

const BIRTH = [1969, 7, 22] as const;

/** Brain necrosis that grows in spite of the steroid, in a patient on an anticoagulant. */
export function necrosis({ day, month, age, birthDate }: Calendar): Patient {
  const years = age(BIRTH);
  return {
    id: '2', name: 'Harrowgate, Lionel', sex: 'Male', age: years, birthDate: birthDate(BIRTH), recordNumber: 'LF-198830', visit: '10:00 Neuro-oncology',
    problems: [
      { name: 'Radiation necrosis of brain, right frontal', code: 'I67.89', since: month(3) },
      { name: 'Secondary malignant neoplasm of brain', code: 'C79.31', since: month(19) },
      { name: 'Malignant neoplasm of lung, right upper lobe', code: 'C34.11', since: month(21) },
      { name: 'Pulmonary embolism', code: 'I26.99', since: month(10) },
      { name: 'Hypertension', code: 'I10', since: '2014' },
    ],
    medicines: [
      { name: 'dexamethasone 4 mg tablet', directions: '1 tablet twice daily (8 mg/day)', route: 'Oral', started: day(42), status: 'Active' },
      { name: 'apixaban 5 mg tablet', directions: '1 tablet twice daily', route: 'Oral', started: month(10), status: 'Active' },
      { name: 'levetiracetam 500 mg tablet', directions: '1 tablet twice daily', route: 'Oral', started: month(19), status: 'Active' },
      { name: 'pembrolizumab 200 mg', directions: 'every 3 weeks', route: 'IV', started: month(18), status: 'Active' },
      { name: 'lisinopril 10 mg tablet', directions: '1 tablet daily', route: 'Oral', started: '2014', status: 'Active' },
      { name: 'pantoprazole 40 mg tablet', directions: '1 tablet daily', route: 'Oral', started: day(42), status: 'Active' },
      { name: 'phenytoin 100 mg capsule', directions: '1 capsule three times daily', route: 'Oral', started: month(19), status: 'Discontinued', stopped: month(19) },
      { name: 'cisplatin / pemetrexed', directions: '4 cycles', route: 'IV', started: month(21), status: 'Completed', stopped: month(18) },
    ],
    allergies: [{ substance: 'Penicillin', reaction: 'Hives' }],
    vitals: [
      { name: 'BP', value: '138/84' }, { name: 'HR', value: '81' }, { name: 'Temp', value: '36.6 C' }, { name: 'Weight', value: '83.0 kg' }, { name: 'SpO2', value: '96 %' },
    ],
    labsDate: day(3),
    labs: [
      { name: 'Creatinine', value: '0.9', unit: 'mg/dL', range: '0.7 - 1.3' },
      { name: 'eGFR (CKD-EPI)', value: '90', unit: 'mL/min/1.73 m2', range: '> 59' },
      { name: 'ALT', value: '31', unit: 'U/L', range: '7 - 40' },
      { name: 'Glucose', value: '148', unit: 'mg/dL', range: '70 - 99', flag: 'H' },
      { name: 'Potassium', value: '4.0', unit: 'mmol/L', range: '3.5 - 5.1' },
      { name: 'Hemoglobin', value: '12.8', unit: 'g/dL', range: '13.5 - 17.5', flag: 'L' },
      { name: 'Platelets', value: '176', unit: '10^9/L', range: '150 - 400' },
      { name: 'Urine protein (dipstick)', value: 'negative', unit: '', range: 'negative' },
    ],
    notes: [
      {
        title: 'Neuro-oncology clinic note', date: day(0), author: 'S. Tarrant, MD',
        paragraphs: [
          'Reason for visit: headache, left hand clumsiness.',
          `HPI: ${years}-year-old man with lung adenocarcinoma. Stereotactic radiosurgery to a right frontal metastasis, 24 Gy in 3 fractions, completed ${day(520)}. Headache and left hand clumsiness since ${month(3)}. MRI brain with contrast ${day(80)}: enlarging rim-enhancing lesion with vasogenic edema, low perfusion, favoring radiation necrosis; MR spectroscopy and amino-acid PET ${day(70)} negative for tumor.`,
          'Dexamethasone was started six weeks ago at 4 mg, raised to 8 mg/day. Initial relief for one week, since then headaches are worse despite dexamethasone and the hand is weaker. Two attempts to taper failed.',
          `Imaging: MRI brain ${day(6)}: necrosis larger, edema increased, no new lesion, no hemorrhage.`,
          'ROS: No seizure. No vomiting. No nosebleeds or hemoptysis. No melena. No chest pain. Poor sleep on dexamethasone. No numbness of the feet.',
          'Social history: Former smoker, 20 pack-years. Joiner, now on leave. Lives with his wife.',
          'Exam: alert, oriented, speech fluent. Left pronator drift, left hand 4/5. Fundi normal. No skin wounds.',
          'Assessment: symptomatic radiation necrosis, right frontal, refractory to dexamethasone.',
          'Plan: discuss options at the board on Thursday. Continue apixaban for the embolism. Blood pressure log.',
        ],
      },
      {
        title: 'Radiosurgery treatment summary', date: day(519), author: 'P. Quillon, MD',
        paragraphs: [
          `Right frontal metastasis, 2.6 cm, stereotactic radiosurgery 24 Gy in 3 fractions, completed ${day(520)}. No complications.`,
          'Plan: MRI brain every 2 months.',
        ],
      },
    ],
  };
}
