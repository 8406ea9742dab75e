import type { RowExample } from './example.ts';

const COURSE = 'Left breast radiotherapy 50 Gy in 25 fractions, completed 06/2022.';

/** Rows of section 2.4: what argues for tumour or another cause. */
export const argues: readonly RowExample[] = [
  ['AA1', `${COURSE} Burning left arm. Exam: left ptosis and miosis, Horner syndrome.`, `${COURSE} Burning left arm. No Horner syndrome.`],
  ['AA2', `${COURSE} Burning pain of the left arm, NRS 8/10.`, `${COURSE} Burning pain of the left arm, NRS 3/10.`],
  ['AA3', `${COURSE} Burning of the left ulnar hand, lower trunk C8-T1.`, `${COURSE} Burning of the left thumb, upper trunk C5-C6.`],
  ['AA4', `${COURSE} Numb left arm with rapid progression over two weeks.`, `${COURSE} Numb left arm, slowly over years.`],
  ['AA5', `${COURSE} Numb left arm. CT 11/2026: new axillary mass.`, `${COURSE} Numb left arm. CT 11/2026: no mass.`],
  ['AA6', 'Left breast radiotherapy 50 Gy in 25 fractions, completed 01/2026. Left brachial plexopathy with numbness since 06/2026.', 'Left breast radiotherapy 50 Gy in 25 fractions, completed 01/2020. Left brachial plexopathy with numbness since 06/2026.'],
  ['AA7', 'Prostate radiotherapy 60 Gy in 20 fractions in 2022. New low back pain with new bilateral leg weakness and saddle anesthesia.', 'Prostate radiotherapy 60 Gy in 20 fractions in 2022. No back pain, no leg weakness, no saddle anesthesia.'],
  ['AA8', `${COURSE} Numb legs. Known leptomeningeal disease.`, `${COURSE} Numb legs. No leptomeningeal disease.`],
  ['AA9', `${COURSE} Numb left hand. Upper motor neuron signs in the legs.`, `${COURSE} Numb left hand. No upper motor neuron signs.`],
  ['AA10', `${COURSE} Numbness in a stocking-glove distribution. Problem list:\n- Type 2 diabetes`, `${COURSE} Numbness in a stocking-glove distribution.`],
  ['AA11', 'Left breast radiotherapy 50 Gy in 25 fractions, completed 09/2026. Numb left arm since 10/2026.', `${COURSE} Numb left arm since 06/2024.`],
  ['AA12', `${COURSE} Numbness of both feet.`, `${COURSE} Numbness of the left hand.`],
  ['AA13', `${COURSE} Numb left arm. Herpes zoster in 2025, postherpetic.`, `${COURSE} Numb left arm.`],
  ['AA14', 'Brain radiotherapy 30 Gy in 10 fractions in 2022. Headache. Suspected primary CNS lymphoma.', 'Brain radiotherapy 30 Gy in 10 fractions in 2022. Headache.'],
  ['supports', `${COURSE} Numb left arm. EMG: myokymia.`, `${COURSE} Numb left arm. EMG: no myokymia.`],
];

const PAIN = `${COURSE} Burning pain of the left arm for 6 months.`;
const LISTS = 'Medications:\n- letrozole 2.5 mg PO daily';

/** Rows of section 2.5: what is said to be not known. */
export const notKnown: readonly RowExample[] = [
  ['NE1', 'Radiotherapy. Burning pain of the left arm.', PAIN],
  ['NE2', PAIN, `${PAIN} PET-CT 11/10/2026: no evidence of disease.`],
  ['NE3', PAIN, `${PAIN} NRS 5/10.`],
  ['NE4', PAIN, `63-year-old woman, weight 70 kg. ${PAIN}\nLabs 11/20/2026: creatinine 0.8 mg/dL`],
  ['NE5', PAIN, `${PAIN}\nLabs 11/20/2026: ALT 20 U/L`],
  ['NE6', `${PAIN}\nMedications:\n- dexamethasone`, `${PAIN}\nMedications:\n- dexamethasone 4 mg PO daily`],
  ['NE7', 'Brain radiotherapy 60 Gy. Radiation necrosis, worse on dexamethasone.', 'Brain radiotherapy 60 Gy. Radiation necrosis, worse on dexamethasone. BP 130/80. Urine protein 1+ on 11/20/2026.'],
  ['NE8', PAIN, `${PAIN}\n\n${LISTS}`],
];
