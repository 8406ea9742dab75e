/**
 * Invented patients of the invented Larkfield Clinic. Dates run backwards from
 * today, so that a chart stays as recent as it was meant to be.
 */

/** Writes dates as this record system does: 06/07/2024 or 06/2024. */
export interface Calendar {
  /** The day so many days ago. */
  day(ago: number): string;
  /** The month so many months ago. */
  month(ago: number): string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Dates as seen from `today`, in the reader's time zone. */
export function calendarOf(today: Date): Calendar {
  return {
    day(ago) {
      const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago);
      return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}`;
    },
    month(ago) {
      const date = new Date(today.getFullYear(), today.getMonth() - ago, 1);
      return `${two(date.getMonth() + 1)}/${date.getFullYear()}`;
    },
  };
}

export interface Medicine {
  readonly name: string;
  readonly directions: string;
  readonly route: string;
  readonly started: string;
  readonly status: 'Active' | 'Completed' | 'Discontinued';
  readonly stopped?: string;
}

export interface Note {
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

export interface Patient {
  readonly id: string;
  readonly name: string;
  readonly sex: 'Female' | 'Male';
  readonly age: number;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly visit: string;
  readonly problems: readonly { readonly name: string; readonly code: string; readonly since: string }[];
  readonly medicines: readonly Medicine[];
  readonly allergies: readonly { readonly substance: string; readonly reaction: string }[];
  readonly vitals: readonly { readonly name: string; readonly value: string }[];
  readonly labsDate: string;
  readonly labs: readonly { readonly name: string; readonly value: string; readonly unit: string; readonly range: string; readonly flag?: 'H' | 'L' }[];
  readonly notes: readonly Note[];
}

/** Birthday passed this year, whatever today is. */
function born(today: Date, age: number): string {
  return `01/01/${today.getFullYear() - age}`;
}

/** Burning arm pain after breast radiotherapy; an antibiotic of this week stands in the way of the usual drug. */
function plexus(today: Date, { day, month }: Calendar): Patient {
  return {
    id: '1', name: 'Brambleton, Odette', sex: 'Female', age: 61, birthDate: born(today, 61), recordNumber: 'LF-204417', visit: '09:20 Follow-up',
    problems: [
      { name: 'Brachial plexopathy, left, after radiotherapy', code: 'G54.0', since: month(9) },
      { name: 'Malignant neoplasm of left female breast, upper-outer quadrant', code: 'C50.412', since: month(37) },
      { name: 'Personal history of irradiation', code: 'Z92.3', since: month(28) },
      { name: 'Lymphedema of left arm', code: 'I97.2', since: month(20) },
      { name: 'Acute pyelonephritis', code: 'N10', since: month(0) },
    ],
    medicines: [
      { name: 'ciprofloxacin 500 mg tablet', directions: '1 tablet twice daily for 10 days', route: 'Oral', started: day(4), status: 'Active' },
      { name: 'letrozole 2.5 mg tablet', directions: '1 tablet daily', route: 'Oral', started: month(16), status: 'Active' },
      { name: 'acetaminophen 500 mg tablet', directions: '2 tablets every 6 hours as needed', route: 'Oral', started: month(8), status: 'Active' },
      { name: 'calcium carbonate 600 mg / vitamin D3', directions: '1 tablet daily', route: 'Oral', started: month(26), status: 'Active' },
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
          `HPI: 61-year-old woman with left breast cancer, lumpectomy and docetaxel/cyclophosphamide, then adjuvant radiotherapy to the left breast and supraclavicular nodes, 50 Gy in 25 fractions with a 10 Gy boost, completed ${day(870)}. In ${month(11)} she noticed tingling of the left thumb and index finger. Since then the pain has become constant: burning, from the outer shoulder into the thumb, worse at night. NRS 6/10, DN4 6/10. No trial of a nerve pain drug so far. No diabetes, no alcohol.`,
          `Work-up: MRI of the brachial plexus with contrast ${day(47)}: thickened upper trunk with diffuse T2 signal, no mass. PET-CT ${day(40)}: no evidence of recurrence. EMG: upper trunk plexopathy with myokymia.`,
          'Exam: left deltoid and biceps 4/5, biceps reflex reduced, light touch reduced over the thumb. No ptosis. Sleeve in place for lymphedema.',
          'Also here: dysuria and flank pain since last week, culture grew E. coli resistant to nitrofurantoin, on day 4 of ciprofloxacin and better.',
          'Assessment and plan: painful radiation-induced brachial plexopathy, left. Talk through drug options today. PT/OT referral. Return in 6 weeks.',
        ],
      },
      {
        title: 'Radiation oncology, completion summary', date: day(866), author: 'P. Quillon, MD',
        paragraphs: [
          `Course: left breast and supraclavicular fossa, 50 Gy in 25 fractions, tumour bed boost 10 Gy in 5 fractions, photons and electrons, completed ${day(870)}.`,
          'Tolerance: grade 1 dermatitis. Denies numbness or tingling. Arm strength full.',
        ],
      },
    ],
  };
}

/** Brain necrosis that grows in spite of the steroid, in a patient on an anticoagulant. */
function necrosis(today: Date, { day, month }: Calendar): Patient {
  return {
    id: '2', name: 'Harrowgate, Lionel', sex: 'Male', age: 57, birthDate: born(today, 57), recordNumber: 'LF-198830', visit: '10:00 Neuro-oncology',
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
          `HPI: 57-year-old man with lung adenocarcinoma. Stereotactic radiosurgery to a right frontal metastasis, 24 Gy in 3 fractions, completed ${day(520)}. Headache and left hand clumsiness since ${month(3)}. MRI brain with contrast ${day(80)}: enlarging rim-enhancing lesion with vasogenic edema, low perfusion, favoring radiation necrosis; MR spectroscopy and amino-acid PET ${day(70)} negative for tumor.`,
          'Dexamethasone was started six weeks ago at 4 mg, raised to 8 mg/day. Initial relief for one week, since then headaches are worse despite dexamethasone and the hand is weaker. Two attempts to taper failed.',
          `Imaging: MRI brain ${day(6)}: necrosis larger, edema increased, no new lesion, no hemorrhage.`,
          'Exam: left pronator drift, left hand 4/5. Fundi normal. No skin wounds. No hemoptysis.',
          'Assessment: symptomatic radiation necrosis, right frontal, refractory to dexamethasone. Plan: discuss options at the board on Thursday. Continue apixaban for the embolism.',
        ],
      },
      {
        title: 'Radiosurgery treatment summary', date: day(519), author: 'P. Quillon, MD',
        paragraphs: [`Right frontal metastasis, 2.6 cm, stereotactic radiosurgery 24 Gy in 3 fractions, completed ${day(520)}. No complications.`],
      },
    ],
  };
}

/** Nothing to say here: every word that looks like radiotherapy is something else. */
function silent(today: Date, { day, month }: Calendar): Patient {
  return {
    id: '3', name: 'Pellbrook, Marguerite', sex: 'Female', age: 52, birthDate: born(today, 52), recordNumber: 'LF-211052', visit: '10:40 New problem',
    problems: [
      { name: 'Mechanical low back pain', code: 'M54.50', since: month(2) },
      { name: 'Essential hypertension', code: 'I10', since: '2019' },
      { name: 'Thyroid nodule, TI-RADS 3', code: 'E04.1', since: month(14) },
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
          'HPI: 52-year-old woman with back pain after moving boxes. Region/Radiation: lumbar, radiates to the RT buttock. Denies numbness, tingling or weakness of the legs. No bladder or bowel change.',
          'Imaging: mammogram last month BI-RADS 2. CT abdomen two years ago, dose report on file.',
          'Family history: mother had breast cancer and radiation therapy at 60; brother has diabetic neuropathy.',
          'Exam: RT paraspinal tenderness. Straight leg raise negative. Sensation intact. RT knee reflex normal.',
          'Assessment and plan: mechanical back pain. Ice, walking, RT side stretches. Return if worse.',
        ],
      },
    ],
  };
}

/** Numb feet after pelvic radiotherapy, without pain, on a drug that may add to it. */
function numbness(today: Date, { day, month }: Calendar): Patient {
  return {
    id: '4', name: 'Westerdale, Anselm', sex: 'Male', age: 69, birthDate: born(today, 69), recordNumber: 'LF-187206', visit: '11:20 Follow-up',
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
          `HPI: 69-year-old man with myeloma. Sacral plasmacytoma treated with external beam radiation, 45 Gy in 25 fractions, completed ${day(735)}. Since ${month(6)} numbness of the right lateral foot and a mild foot drop. No pain. MRI pelvis ${day(30)}: no mass, no evidence of disease. EMG: right lumbosacral plexopathy with myokymic discharges.`,
          'Exam: ankle dorsiflexion 4/5, sensation reduced over the right lateral foot. No saddle numbness. Sphincters normal.',
          'Plan: ankle brace, physical therapy. Review the regimen with the patient.',
        ],
      },
    ],
  };
}

/** A red flag: nothing else matters until it is dealt with. */
function redFlag(today: Date, { day, month }: Calendar): Patient {
  return {
    id: '5', name: 'Ashcombe, Philippa', sex: 'Female', age: 66, birthDate: born(today, 66), recordNumber: 'LF-220913', visit: '11:40 Urgent add-on',
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
          `HPI: 66-year-old woman, cervical cancer, pelvic radiotherapy 45 Gy in 25 fractions with brachytherapy, completed ${day(720)}. For two days severe back pain with new weakness of both legs. Urinary retention since this morning. Numb around the saddle.`,
          'Exam: hip flexion 3/5 on both sides, perianal sensation reduced.',
          'Plan: emergency MRI of the whole spine.',
        ],
      },
    ],
  };
}

/** The day's patients, in the order of the schedule. */
export function patientsOn(today: Date): Patient[] {
  const calendar = calendarOf(today);
  return [plexus, necrosis, silent, numbness, redFlag].map((patient) => patient(today, calendar));
}
