import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-23';
const read = (text: string): readonly Finding[] => detect({ text, structure: [] }, { today: TODAY }).findings;
const assessed = (text: string): ReturnType<typeof decide> => {
  const { findings, seen } = detect({ text, structure: [] }, { today: TODAY });
  return decide({ findings, seen, answers: {}, today: TODAY });
};
const measure = (text: string, id: string): number | undefined => read(text).find(({ measure: one }) => one?.id === id)?.measure?.value;
const drug = (text: string, name: string): string | undefined => read(text).find(({ medication }) => medication?.drug === name)?.medication?.status;
const said = (text: string, concept: string, name?: string): string =>
  [...new Set(read(text).filter((finding) => finding.concept === concept && (name === undefined || finding.name === name)).map(({ assertion, temporality }) => (temporality === 'historical' ? `${assertion} then` : assertion)))].join(' ');

describe('values', () => {
  test.each([
    ['Urine protein 3 g/24 h on 2026-10-01.', 3], ['Proteinuria 2.4 g/day.', 2.4], ['Urine protein 1800 mg/24 h.', 1.8], ['Protein excretion: 4.1 g per 24 hours', 4.1], ['Urine protein 30 mg/dL.', undefined], ['Proteinuria 2+.', undefined],
  ])('protein in 24 hours: %s', (text, expected) => expect(measure(text, 'urine-protein-24h')).toBe(expected));

  test.each([
    ['75-year-old woman, 60 kg, creatinine 1.2 mg/dL.', 60], ['F 75, 60 kg.', 60], ['68 yo M 82.5 kg', 82.5], ['75-year-old woman with 20 kg weight loss.', undefined], ['75-year-old who lost 12 kg.', undefined], ['Knee pain after lifting 40 kg.', undefined], ['He is 70 years old. A box of 30 kg fell.', undefined],
  ])('weight: %s', (text, expected) => expect(measure(text, 'weight')).toBe(expected));

  test.each([
    ['Alcohol: 8 drinks daily.', 'present'], ['Social history:\nDrinks a bottle of wine per day.', 'present'], ['EtOH 20-24 beers a week.', 'present'], ['Takes six glasses a night.', ''], ['Drinks six pints of beer every night.', 'present'], ['Alcohol 40 units per week.', 'present'], ['PMH: alcoholic cirrhosis.', 'present then'],
    ['Drinks 2 glasses of wine per week.', ''], ['Drinks 8 glasses of water a day.', ''], ['Alcohol: none.', 'absent'], ['Denies drinking 8 beers a day.', 'absent'], ['Drank; 8 beers a day until 2010.', 'present then'], ['Father drinks 8 beers a day.', 'other-person'],
  ])('drinking: %s', (text, expected) => expect(said(text, 'problem', 'alcohol')).toBe(expected));
});

describe('drugs', () => {
  test.each([
    ['Dexamethasone 8 mg daily since 2026-10-01.', 'dexamethasone', 'active'], ['Gabapentin 300 mg TID', 'gabapentin', 'unknown'], ['Switch duloxetine to pregabalin 75 mg BID.', 'duloxetine', 'inactive'], ['Switch duloxetine to pregabalin 75 mg BID.', 'pregabalin', 'active'],
    ['Today: change gabapentin 300 mg to duloxetine 30 mg daily.', 'gabapentin', 'inactive'], ['Change duloxetine 30 mg to 60 mg daily.', 'duloxetine', 'active'], ['Switch duloxetine to evening.', 'duloxetine', 'unknown'], ['Consider switching duloxetine to pregabalin.', 'pregabalin', 'unknown'],
    ['Colitis on ipilimumab 2023.', 'ipilimumab', 'unknown'], ['Pneumonitis on nivolumab in 2022.', 'nivolumab', 'inactive'], ['On nivolumab since 2022.', 'nivolumab', 'active'],
    ['Medications\nDiscontinued:\nvincristine 2 mg IV\nCurrent:\ngabapentin 300 mg TID', 'vincristine', 'inactive'], ['Medications\nDiscontinued:\nvincristine 2 mg IV\nCurrent:\ngabapentin 300 mg TID', 'gabapentin', 'active'],
    ['Discontinued: duloxetine 60 mg daily\nCurrent: gabapentin 300 mg TID', 'gabapentin', 'active'],
  ])('%j: %s', (text, name, expected) => expect(drug(text, name)).toBe(expected));

  test('a full course on a line of its own', () => {
    expect(assessed('Duloxetine 60 mg daily for 12 weeks, inadequate relief.').facts['duloxetine-failed'].answer).toBe('yes');
    expect(assessed('Duloxetine 60 mg daily for 2 weeks, inadequate relief.').facts['duloxetine-failed'].answer).toBe('unknown');
  });
});

describe('examinations', () => {
  test.each([
    ['PET negative 2026-09.', 'present'], ['PET/CT 09/2026: negative.', 'present'], ['Restaging scans clear.', 'present'], ['Biopsy of the plexus in 2026 was negative.', 'present'], ['PET scan was negative.', 'present'], ['CSF cytology negative.', ''], ['Bone marrow biopsy was negative.', ''],
    ['PET negative for infection.', ''], ['Skin biopsy negative.', ''], ['Sural nerve biopsy negative.', ''], ['PET booked; stress test negative.', ''], ['Biopsy: lymph nodes negative margins.', ''],
  ])('disease excluded: %s', (text, expected) => expect(said(text, 'recurrence-excluded')).toBe(expected));

  test('a biopsy that was negative was done', () => expect(said('Biopsy in 05/2026 was negative.', 'procedure', 'biopsy')).toBe('present'));

  test.each([
    ['MRI brain 2026-05-01 with contrast: no necrosis, no edema.', 'absent'], ['MRI: no evidence of necrosis in the temporal lobe.', 'absent'], ['MRI brain: mass with central necrosis.', ''], ['Hip MRI: no avascular necrosis.', ''], ['Pathology: brain tissue, no necrosis.', ''], ['No necrosis of the wound.', ''],
  ])('necrosis: %s', (text, expected) => expect(said(text, 'necrosis')).toBe(expected));
});

describe('radiotherapy and onset', () => {
  test.each([
    ['W88.1XXA Exposure to man-made radiation.', ''], ['Contact with and exposure to radiation.', ''], ['Occupational exposure to ionizing radiation.', ''], ['SRS for spinal AVM in 2012.', 'present'], ['SRS 2014 for trigeminal neuralgia.', 'present'],
  ])('radiotherapy: %s', (text, expected) => expect(said(text, 'radiotherapy')).toBe(expected));

  test('a malformation of the spine is no brain', () => {
    expect(assessed('SRS for spinal AVM in 2012. Memory loss.').facts['brain-radiotherapy'].answer).toBe('no');
    expect(assessed('SRS for AVM in 2012. Memory loss.').facts['brain-radiotherapy'].answer).toBe('yes');
  });

  test.each([
    ['Numb hand. It was first noticed in March 2025.', '2025-03'], ['Tingling of the foot. This was first noted in 2024.', '2024'], ['Numb hand. It was first treated in March 2025.', undefined],
  ])('onset: %s', (text, expected) => expect(read(text).find(({ concept }) => concept === 'symptom-onset')?.date?.iso).toBe(expected));
});

test('cancer of the cervix is not named as the neck', () => {
  expect(assessed('Cervical cancer, EBRT 45 Gy in 2015.').radiotherapy.sites).toEqual(['cervix']);
  expect(assessed('Cervical spine radiotherapy 30 Gy in 2015.').radiotherapy.sites).toEqual(['cervical spine']);
});

describe('as notes of every day put it', () => {
  test.each([
    ['Brain SRS 3 lesions 9/2025.', 'present'], ['Spine SRT in 2022.', 'present'], ['PCI lesions 9/2025.', ''], ['She may have had radiation as a child.', 'possible then'],
  ])('radiotherapy: %s', (text, expected) => expect(said(text, 'radiotherapy')).toBe(expected));

  test.each([
    ['Radiation necrosis. On dex 4 mg bid; no improvement in the hand.', 'yes'], ['Radiation necrosis. On dexamethasone 4 mg; headaches clearly improved.', 'no'], ['Radiation necrosis. Dexamethasone 4 mg; levetiracetam: no improvement.', 'unknown'],
  ])('steroid failed: %s', (text, expected) => expect(assessed(text).facts['steroid-failed'].answer).toBe(expected));

  test.each([
    ['Medulloblastoma, craniospinal irradiation (2001), vincristine and cisplatin.', 'vincristine', 'inactive'], ['Hodgkin lymphoma in 1992: mantle RT, vinblastine.', 'vinblastine', 'inactive'], ['Started vincristine 2 mg on 11/10/2026.', 'vincristine', 'active'], ['Lung cancer 2019, now on carboplatin and paclitaxel.', 'carboplatin', 'active'],
    ['Meds tried: duloxetine 60 mg, nortriptyline.', 'duloxetine', 'inactive'],
  ])('%s: %s', (text, name, expected) => expect(drug(text, name)).toBe(expected));

  test.each([
    ['Duloxetine 60 mg x 3 months, no benefit.', 'yes'], ['Duloxetine 30 mg x 3 months, no benefit.', 'unknown'],
  ])('a full trial: %s', (text, expected) => expect(assessed(text).facts['duloxetine-failed'].answer).toBe(expected));

  test('longer than', () => expect(assessed('Allodynia of the chest wall for > 1 year.').facts['pain-persistent'].answer).toBe('yes'));

  test.each([
    ['Radiation necrosis, frontal.\nToday: off dexamethasone since June, asymptomatic.', 'no'], ['Radiation necrosis, frontal.\nToday: asymptomatic bacteriuria.', 'unknown'],
  ])('symptoms: %j', (text, expected) => expect(assessed(text).facts['necrosis-symptomatic'].answer).toBe(expected));

  test.each([
    ['MRI brain lesion: "progression vs radionecrosis, cannot distinguish".', 'flag'], ['Bone mets, on denosumab.', 'flag'], ['Cancer of the cervix metastatic to the lung.', 'flag'], ['Persistent lymphoma on PET.', 'flag'],
    ['Lung metastasis resected in 2015.', 'not-seen'], ['No bone metastases.', 'not-seen'], ['SRS to spinal mets in 2019.', 'not-seen'],
  ])('disease: %s', (text, expected) => expect(assessed(text).gates.find(({ gate }) => gate === 'recurrence')?.state).toBe(expected));
});
