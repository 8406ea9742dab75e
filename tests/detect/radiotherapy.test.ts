import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-23';
const read = (text: string): Finding[] => detect({ text, structure: [] }, { today: TODAY }).findings.filter(({ concept }) => concept === 'radiotherapy');

/** Text; total dose in Gy; fractions; end of the course; region. `-` where nothing of the kind is written. */
type Row = readonly [text: string, doseGy: number | '-', fractions: number | '-', ended: string | '-', region: string | '-'];

const courses: readonly Row[] = [
  // Dose and fractions
  ['She had XRT 50.4 Gy in 28 fx to the left breast.', 50.4, 28, '-', 'breast'],
  ['XRT to the pelvis 5040 cGy in 28 fx.', 50.4, 28, '-', 'pelvis'],
  ['Radiotherapy 60Gy/30# to the larynx.', 60, 30, '-', 'head-neck'],
  ['Palliative RT 8 Gy x 1 to L3.', 8, 1, '-', 'spine'],
  ['Whole brain radiotherapy 30Gy/10.', 30, 10, '-', 'brain'],
  ['External beam radiation of 50,4Gy was delivered to the rectum.', 50.4, '-', '-', 'pelvis'],
  ['Treated by radiotherapy, Gy 50 with a boost of Gy 10 to the breast.', 60, '-', '-', 'breast'],
  ['He received 65 Grays of radiotherapy to the tonsil.', 65, '-', '-', 'head-neck'],
  ['Palliative radiotherapy TD20Gy/5F to the hip.', 20, 5, '-', 'pelvis'],
  ['XRT 19 sessions to the knee for synovial sarcoma.', '-', 19, '-', 'limb'],
  ['Radiotherapy, 30 x 2 Gy, to the oropharynx.', 60, 30, '-', 'head-neck'],
  ['SRS 18 Gy x1 to a right frontal met.', 18, 1, '-', 'brain'],
  ['Radiation 45 Gy in 25 fractions then a 9 Gy boost in 5 fractions to the prostate.', 54, 30, '-', 'pelvis'],
  ['Chest wall RT 50 Gy/25 fx plus a 10 Gy boost.', 60, '-', '-', 'breast'],
  ['Pelvic radiotherapy 46 Gy in 23# with a boost to 74 Gy in 37#.', 74, 37, '-', 'pelvis'],
  ['Craniospinal irradiation 23.4 Gy with a boost to 54 Gy in 30 fx.', 54, 30, '-', 'brain'],
  ['Chemoradiation to 70 Gy in 35 fractions for oropharyngeal cancer.', 70, 35, '-', 'head-neck'],
  ['IMRT 69.96 Gy in 33 fx to the nasopharynx.', 69.96, 33, '-', 'nasopharynx'],
  ['SBRT 54 Gy in 3 fx to the right upper lobe.', 54, 3, '-', 'chest'],
  ['SBRT 50 Gy/5 to the lung.', 50, 5, '-', 'chest'],
  ['Hypofractionated radiotherapy 4256 cGy/16 fx to the right breast.', 42.56, 16, '-', 'breast'],
  ['Whole breast radiation 40.05 Gy/15 fx.', 40.05, 15, '-', 'breast'],
  ['She completed radiotherapy at 1.8 Gy per fraction to a total of 45 Gy to the cervix.', 45, 25, '-', 'pelvis'],
  ['Radiotherapy of 25 fractions of 2 Gy to the neck.', 50, 25, '-', 'head-neck'],
  ['Radiotherapy to the sacrum, 20 Gy in 5 fractions of 4 Gy.', 20, 5, '-', 'pelvis'],
  ['Brachytherapy 5 Gy x 2 to the vaginal cuff.', 10, 2, '-', 'pelvis'],
  ['HDR brachytherapy 28 Gy in 4 fractions to the cervix.', 28, 4, '-', 'pelvis'],
  ['XRT 5040/28 to the pelvis.', 50.4, 28, '-', 'pelvis'],
  ['Thoracic RT 60/30 for NSCLC.', 60, 30, '-', 'chest'],
  ['Gamma Knife 14 Gy in a single fraction for a vestibular schwannoma.', 14, 1, '-', 'brain'],
  ['Radiation therapy, 6,000 cGy to the mediastinum.', 60, '-', '-', 'chest'],
  ['Radiation therapy with 6000 rads to the mediastinum in 1981.', 60, '-', '1981', 'chest'],
  ['He received 3000cGy to the left parotid.', 30, '-', '-', 'head-neck'],
  ['3000 cGy of cranial XRT in ten fractions.', 30, 10, '-', 'brain'],
  ['35 radiation treatments to the larynx.', '-', 35, '-', 'head-neck'],
  ['IMRT 66 Gy in 33 fx to the maxillary sinus.', 66, 33, '-', 'nasopharynx'],
  ['Mantle radiation 40 Gy.', 40, '-', '-', 'chest'],
  ['Involved-site RT 30.6 Gy in 17 fx to the mediastinum.', 30.6, 17, '-', 'chest'],
  ['Preop RT 50 Gy in 25 fx to the right thigh.', 50, 25, '-', 'limb'],
  ['Definitive RT 55.8 Gy in 31 fx to the proximal leg.', 55.8, 31, '-', 'limb'],
  ['TBI 12 Gy in 6 fractions before transplant.', 12, 6, '-', 'whole-body'],
  ['Total body irradiation, 1320 cGy in 11 fractions.', 13.2, 11, '-', 'whole-body'],
  ['PCI 25 Gy in 10 fx for limited stage small cell lung cancer.', 25, 10, '-', 'brain'],
  ['WBRT 37.5 Gy in 15 fx.', 37.5, 15, '-', 'brain'],
  ['HA-WBRT 30 Gy/10 fx.', 30, 10, '-', 'brain'],
  ['FSRT 27 Gy in 3 fx to the right parietal cavity.', 27, 3, '-', 'brain'],
  ['Postoperative radiotherapy (PORT) 54 Gy / 27 fx to the mediastinum.', 54, 27, '-', 'chest'],
  ['VMAT 55 Gy in 20# to the bladder.', 55, 20, '-', 'pelvis'],
  ['CyberKnife 36.25 Gy in 5 fx to the prostate.', 36.25, 5, '-', 'pelvis'],
  ['Proton therapy, 54 Gy in 30 fractions, for a clival chordoma.', 54, 30, '-', 'skull-base'],
  ['Adjuvant RT 59.4 Gy/33 fx for a right temporal glioma.', 59.4, 33, '-', 'brain'],
  ['Concurrent chemoRT 60 Gy / 30 fx to the left apex.', 60, 30, '-', 'chest'],
  ['IORT 12 Gy to the tumor bed.', 12, '-', '-', 'breast'],
  ['Tomotherapy to a total dose of 60 Gy (2 Gy/fx) to the scalp.', 60, 30, '-', 'head'],
  ['Electron beam 30 Gy in 10 fractions to the chest wall.', 30, 10, '-', 'breast'],
  ['Radiotherapy, single fraction of 8 Gy, to the left humerus.', 8, 1, '-', 'limb'],
  ['XRT 45-50.4 Gy to the pelvis.', 50.4, '-', '-', 'pelvis'],
  ['Chemoradiotherapy of 50 Gy over 25 fractions to the esophagus.', 50, 25, '-', 'chest'],
  ['RT (50 Gy, 25 fx) to the axilla.', 50, 25, '-', 'axilla'],
  ['Radiation to the spine at T8-T10, 30 Gy in 10 fractions.', 30, 10, '-', 'spine'],
  ['Sacral plasmacytoma treated with RT, 45 Gy in 25 fx.', 45, 25, '-', 'pelvis'],
  ['Accelerated partial breast irradiation 38.5 Gy in 10 fractions bid.', 38.5, 10, '-', 'breast'],
  ['Stereotactic radiosurgery, 20 Gy to the AVM margin.', 20, '-', '-', 'brain'],
  ['Radiotherapy 50 Gray in 25 daily fractions to the left breast.', 50, 25, '-', 'breast'],
  ['SRT 24 Gy in 3 fractions to the left temporal met.', 24, 3, '-', 'brain'],
  ['Radiation 4500 cGy, 25 fractions, to the rectum.', 45, 25, '-', 'pelvis'],
  ['XRT 54Gy/30fx to the pelvis.', 54, 30, '-', 'pelvis'],
  ['XRT x 28 fractions to the rectum.', '-', 28, '-', 'pelvis'],
  ['Radiotherapy 20 Gy in five fractions to the femur.', 20, 5, '-', 'limb'],
  ['RT 70 Gy (35 fractions) to the larynx.', 70, 35, '-', 'head-neck'],
  ['Radiotherapy with 50 Gy followed by an additional 16 Gy boost to the breast.', 66, '-', '-', 'breast'],
  ['Radiotherapy 44 Gy then cone-down to 50.4 Gy to the retroperitoneum.', 50.4, '-', '-', 'abdomen'],
  ['RT 2 Gy x 30 to the neck.', 60, 30, '-', 'head-neck'],
  ['Splenic irradiation 10 Gy in 10 fractions to the spleen.', 10, 10, '-', 'abdomen'],
  ['EBRT 25.2 Gy in 14 fx to the pelvis.', 25.2, 14, '-', 'pelvis'],
  ['Orbital radiation 20 Gy in 10 fractions.', 20, 10, '-', 'head'],
  ['Radiotherapy was given to the right groin, 50 Gy in 25 #.', 50, 25, '-', 'pelvis'],
  ['Irradiation of the parotid, 12 Gy in 3 fx.', 12, 3, '-', 'head-neck'],
  ['Radiation dose was 50Gy, 25 fractions, to the right breast.', 50, 25, '-', 'breast'],
  ['Larynx: radiotherapy 55 Gy in 20 #.', 55, 20, '-', 'head-neck'],
  ['s/p RT 45Gy/25fx to the rectum.', 45, 25, '-', 'pelvis'],
  ['Stereotactic body radiation 30 Gy in 5 fractions to the liver.', 30, 5, '-', 'abdomen'],
  ['XRT to the pelvis: 45 Gy, 1.8 Gy/fraction.', 45, 25, '-', 'pelvis'],
  ['Cobalt-60 radiation therapy 50 Gy to the breast.', 50, '-', '-', 'breast'],
  ['Radiotherapy to bilateral neck, 70 Gy at 2 Gy/day.', 70, 35, '-', 'head-neck'],
  // Dates of the end
  ['s/p XRT 2019 to the left breast.', '-', '-', '2019', 'breast'],
  ['Pelvic radiation completed 06/07/2024.', '-', '-', '2024-06-07', 'pelvis'],
  ['Radiation to the neck, finished 3/2021.', '-', '-', '2021-03', 'head-neck'],
  ['Chest radiation for Hodgkin disease 20 years ago.', '-', '-', '2006', 'chest'],
  ['Radiotherapy to the nasopharynx, completed June, 2006.', '-', '-', '2006-06', 'nasopharynx'],
  ['Prostate cancer, IMRT 2023.', '-', '-', '2023', 'pelvis'],
  ['Gamma Knife 03/12/2026 for a parasagittal meningioma.', '-', '-', '2026-03-12', 'brain'],
  ['SRS 12/2024 to a right parietal metastasis.', '-', '-', '2024-12', 'brain'],
  ['In 2014 he had radiotherapy to the prostate.', '-', '-', '2014', 'pelvis'],
  ['EBRT in 2014 to the prostate, ending 24/07/2014.', '-', '-', '2014-07-24', 'pelvis'],
  ['Mantle XRT, 1989.', '-', '-', '1989', 'chest'],
  ['Breast RT, last fraction 11/22/2019.', '-', '-', '2019-11-22', 'breast'],
  ['Chemoradiation to the anal canal, last fx 06/14/2024.', '-', '-', '2024-06-14', 'pelvis'],
  ['RT to the right thigh (completed 09/08/2023).', '-', '-', '2023-09-08', 'limb'],
  ['Neck RT with end date 05/30/2024.', '-', '-', '2024-05-30', 'head-neck'],
  ['WBRT ended on October 17, 2025.', '-', '-', '2025-10-17', 'brain'],
  // What stands before the course behind a comma is of something else, where the course has its own day behind it.
  ['Left mastectomy 03/2019, radiation 2020.', '-', '-', '2020', '-'],
  ['Left mastectomy 03/2019, radiation in 06/2020.', '-', '-', '2020-06', '-'],
  ['Lumpectomy 2018, chemo 2019, XRT 50 Gy 2020.', 50, '-', '2020', '-'],
  ['Diagnosed 2019, radiation to the left breast in 2020.', '-', '-', '2020', 'breast'],
  ['2019, radiation to the left breast.', '-', '-', '2019', 'breast'],
  ['03/2020 RT 50 Gy/25 fx; recurrence 2022.', 50, 25, '2020-03', '-'],
  ['03/2020, RT 50 Gy/25 fx, recurrence 2022.', 50, 25, '2020-03', '-'],
  ['Note 19 Nov 2026: radiosurgery 15 Gy in 1 fraction to the left parietal meningioma on 3 June 2024.', 15, 1, '2024-06-03', 'brain'],
  ['2019: WBRT 30 Gy, MRI on 3 June 2024 stable.', 30, '-', '2019', 'brain'],
  ['IMRT to the pelvis from 01/06/2025 to 02/14/2025.', '-', '-', '2025-02-14', 'pelvis'],
  ['Radiation therapy to the breast started 04/01/2024 and finished 05/20/2024.', '-', '-', '2024-05-20', 'breast'],
  ['XRT to the lung, all done 03/2024.', '-', '-', '2024-03', 'chest'],
  ['She finished adjuvant radiotherapy for breast cancer in August 2018.', '-', '-', '2018-08', 'breast'],
  ['Radiotherapy of the larynx, done 2024-04-12.', '-', '-', '2024-04-12', 'head-neck'],
  ['Brain metastasis s/p radiosurgery 01/2025.', '-', '-', '2025-01', 'brain'],
  ['2 years out from completing radiotherapy to the tonsil.', '-', '-', '2024-11', 'head-neck'],
  ['RT to the breast in spring 2020.', '-', '-', '2020', 'breast'],
  ['Whole breast RT through 07-Jun-2024.', '-', '-', '2024-06-07', 'breast'],
  ['Proton therapy for a chordoma of the clivus, last treatment 2 Feb 2023.', '-', '-', '2023-02-02', 'skull-base'],
  ['Radiotherapy to the sacrum, concluded 12/05/2022.', '-', '-', '2022-12-05', 'pelvis'],
  ['Brachytherapy for prostate cancer 5/2017.', '-', '-', '2017-05', 'pelvis'],
  ['Had radiation in 1991 to his pharynx and neck.', '-', '-', '1991', 'head-neck'],
  // Sites and words
  ['She underwent lumpectomy and radiation for left breast cancer.', '-', '-', '-', 'breast'],
  ['History of cervical cancer treated with radiation.', '-', '-', '-', 'pelvis'],
  ['Rectal adenocarcinoma with neoadjuvant chemoradiation.', '-', '-', '-', 'pelvis'],
  ['Glioblastoma, resected, then chemoradiation.', '-', '-', '-', 'brain'],
  ['Pituitary adenoma treated with radiotherapy.', '-', '-', '-', 'skull-base'],
  ['Esophageal cancer treated with chemoradiotherapy.', '-', '-', '-', 'chest'],
  ['Testicular seminoma, para-aortic irradiation.', '-', '-', '-', 'abdomen'],
  ['Wilms tumor as a child, flank irradiation.', '-', '-', '-', 'abdomen'],
  ['Post-mastectomy RT was given.', '-', '-', '-', '-'],
  ['PMRT was given.', '-', '-', '-', 'breast'],
  ['Graves disease treated with radioactive iodine.', '-', '-', '-', '-'],
  ['Received I-131 ablation for thyroid cancer.', '-', '-', '-', 'head-neck'],
  ['Lutathera x 4 for a neuroendocrine tumor.', '-', '-', '-', '-'],
  ['Radioembolization with Y-90 to the liver.', '-', '-', '-', 'abdomen'],
  ['Radium-223 for bone metastases.', '-', '-', '-', 'bone'],
  ['Prostate cancer, status post seed implant.', '-', '-', '-', 'pelvis'],
  ['Palladium-103 seeds to the prostate.', '-', '-', '-', 'pelvis'],
  ['Eye plaque for choroidal melanoma.', '-', '-', '-', 'head'],
  ['Hx of XRT in another country.', '-', '-', '-', '-'],
  ['Radiation-induced brachial plexopathy.', '-', '-', '-', '-'],
  ['Radiation fibrosis of the neck.', '-', '-', '-', '-'],
  ['Postradiation changes of the right breast.', '-', '-', '-', '-'],
  ['Radiotherapy to the left axilla and supraclavicular fossa.', '-', '-', '-', 'axilla'],
  ['RT to the nasopharynx and skull base incl. both temporal lobes.', '-', '-', '-', 'skull-base'],
  ['Spinal RT for cord compression by myeloma.', '-', '-', '-', 'spine'],
  ['Radiation to T4-T6.', '-', '-', '-', 'spine'],
  ['Right arm sarcoma treated with radiotherapy.', '-', '-', '-', 'limb'],
  ['Inguinal radiation for vulvar cancer.', '-', '-', '-', 'pelvis'],
  ['Radiotherapy of the whole abdomen.', '-', '-', '-', 'abdomen'],
  ['Superior sulcus tumor with chemoradiation.', '-', '-', '-', 'chest'],
  // Misspellings
  ['Hx radiaton tx pelvis.', '-', '-', '-', 'pelvis'],
  ['Late radation plexopathy after breast cancer.', '-', '-', '-', 'breast'],
  ['Had radiotheraphy to the breast.', '-', '-', '-', 'breast'],
  ['Cervical cancer treated by brachitherapy.', '-', '-', '-', 'pelvis'],
  ['gamma-knive for acoustic neuroma', '-', '-', '-', 'brain'],
  ['Previous iradiation of the larynx.', '-', '-', '-', 'head-neck'],
  ['radio-therapy to the hip', '-', '-', '-', 'pelvis'],
  ['Whole brain plus boost RT 45 Gy.', 45, '-', '-', 'brain'],
  ['Craniospinal axis radiation 36 Gy.', 36, '-', '-', 'brain'],
  ['Brain intact + breast radiation 50 Gy.', 50, '-', '-', 'breast'],
];

describe('courses of radiotherapy', () => {
  test('the table is as large as it must be', () => expect(courses.length).toBeGreaterThanOrEqual(150));

  test.each(courses)('%s', (text, doseGy, fractions, ended, region) => {
    const found = read(text).filter(({ assertion }) => assertion === 'present');
    expect(found.length, 'a course is found').toBeGreaterThan(0);
    const course = found[0]!.course;
    expect(course?.doseGy ?? '-', 'dose').toBe(doseGy);
    expect(course?.fractions ?? '-', 'fractions').toBe(fractions);
    expect(course?.ended?.iso ?? '-', 'end').toBe(ended);
    expect(course?.region ?? '-', 'region').toBe(region);
  });

  test.each([
    ['EBRT pelvis 45 Gy/25 fractions then HDR brachytherapy 28 Gy in 4.', [45, 28]],
    ['SRS 20 Gy x 1 in 2023, then WBRT 30 Gy in 10 fx in 2025.', [20, 30]],
    ['Breast RT 50 Gy in 2010; later pelvic RT 45 Gy in 25 fx.', [50, 45]],
  ])('two courses in a sentence: %s', (text, doses) => {
    expect(read(text).map(({ course }) => course?.doseGy)).toEqual(doses);
  });

  test.each([
    ['Received 200 Gray of radiotherapy to the liver.'],
    ['XRT 5040 Gy to the pelvis.'],
  ])('a dose no course can have is marked: %s', (text) => {
    expect(read(text)[0]!.course).toMatchObject({ implausible: true });
  });

  test('start and modality', () => {
    expect(read('IMRT to the prostate started 02/03/2025, completed 03/28/2025.')[0]!.course).toMatchObject({
      modality: 'IMRT', started: { iso: '2025-02-03', source: 'own' }, ended: { iso: '2025-03-28', source: 'own' },
    });
  });

  test.each([
    ['Melanoma of the thigh with a vertebral lesion. SRS 16 Gy x 1 was given.', 'spine'],
    ['Lung cancer, brain MRI with one lesion. SRS 20 Gy x 1 was given.', 'brain'],
    ['SRS 20 Gy x 1 to a left frontal lesion.', 'brain'],
    ['Renal cancer with liver metastases. SRS 20 Gy x 1 was given.', 'abdomen'],
    ['SRS 20 Gy x 1 was given in 2020.', undefined],
    ['Chemoradiation and stereotactic radiotherapy for glioblastoma.', 'brain'],
  ])('radiosurgery goes where the tumour named last lies: %s', (text, region) => {
    expect(read(text)[0]?.course?.region).toBe(region);
  });

  test.each([['nasopharynx', 'possible'], ['orbit', 'possible'], ['paranasal sinuses', 'possible'], ['skull base', 'yes'], ['larynx', 'no']])('a field of the %s may hold brain dose: %s', (site, says) => {
    const chart = detect({ text: `Radiotherapy to the ${site}, 60 Gy. He has memory loss.`, structure: [] }, { today: TODAY });
    expect(decide({ ...chart, answers: {}, today: TODAY }).facts['brain-radiotherapy'].answer).toBe(says === 'possible' ? 'unknown' : says);
  });

  test('a course dated behind today is to come', () => {
    expect(read('IMRT to the larynx, 70 Gy, start 12/07/2026.')[0]?.assertion).toBe('planned');
    expect(read('IMRT to the larynx, 70 Gy, started 11/02/2026, last fraction 12/20/2026.')[0]?.assertion).toBe('present');
    expect(read('No radiotherapy to the brain before 12/2026.').map(({ assertion }) => assertion)).not.toContain('planned');
  });

  test('doses to organs, of scans and of blood are none', () => {
    for (const text of ['Dmax to the cord 45 Gy.', 'CTDIvol 8.1 mGy, DLP 412 mGy*cm.', 'Mean heart dose 3 Gy.', 'enhancing area within the 50 Gy isodose']) expect(read(text), text).toEqual([]);
  });
});

describe('what is said of radiotherapy', () => {
  test.each([
    ['She has been offered post-mastectomy radiotherapy.', 'planned'],
    ['Patient declined radiation.', 'planned'],
    ['He refused XRT.', 'planned'],
    ['Plan: 50.4 Gy in 28 fx with capecitabine, simulation next week.', 'planned'],
    ['Will refer to radiation oncology to discuss adjuvant treatment.', 'planned'],
    ['Candidate for adjuvant radiotherapy.', 'planned'],
    ['Radiation will start on Monday.', 'planned'],
    ['We recommend chemoradiation.', 'planned'],
    ['Scheduled to begin XRT next month.', 'planned'],
    ['CT simulation booked for the pelvis.', 'planned'],
    ['The chest wall is to be irradiated.', 'planned'],
    ['Chest wall to be irradiated in January.', 'planned'],
    ['Chest wall to be irradiated next month.', 'planned'],
    ['The pelvis will be re-irradiated in January.', 'planned'],
    ['No prior radiation.', 'absent'],
    ['She never had radiotherapy.', 'absent'],
    ['Treated by surgery without radiotherapy.', 'absent'],
    ['Denies prior radiation therapy.', 'absent'],
    ['Has not received radiation.', 'absent'],
    ['Mother had radiation for breast cancer.', 'other-person'],
    ['FAMILY HISTORY: sister with thyroid cancer, I-131 therapy.', 'other-person'],
    ['He is receiving radiation therapy to the bones.', 'present'],
    ['Currently undergoing chemoradiation.', 'present'],
    ['Her radiation remains at 45 Gy.', 'present'],
    ['Possible radiation necrosis.', 'present'],
    ['Numbness in the irradiated field.', 'present'],
  ])('%s is %s', (text, assertion) => {
    expect(read(text).map((finding) => finding.assertion)[0]).toBe(assertion);
  });

  test('a site that was not irradiated says nothing of the others', () => {
    const { findings } = detect({ text: 'No cranial radiation was given; the brain was not irradiated.', structure: [] });
    expect(findings.filter(({ concept }) => concept === 'radiotherapy')).toEqual([]);
    expect(findings.filter(({ concept }) => concept === 'brain-radiotherapy').every(({ assertion }) => assertion === 'absent')).toBe(true);
    expect(findings.some(({ concept }) => concept === 'brain-radiotherapy')).toBe(true);
  });

  test('a history of it stays one beside a course that was declined', () => {
    expect(read('Personal history of irradiation. Declined radiotherapy to the breast, 50 Gy in 25 fractions.').map(({ assertion }) => assertion)).toEqual(['present', 'planned']);
  });

  test('a bare mention goes with the plan it belongs to', () => {
    const text = 'He refused radiation last year. Radiation is the one treatment that might help.';
    expect(read(text).map(({ assertion }) => assertion)).toEqual(['planned', 'planned']);
  });
});

describe('false friends', () => {
  test.each([
    'Back pain radiates down the left leg.', 'The pain radiated to the jaw.', 'Sharp radiating pain.', 'Pain does not radiate.', 'Non-radiating chest pain.',
    'Radiation of pain: none.', 'Pain with radiation to the left arm.', 'Region/Radiation: left shoulder.', 'Onset 2 days, quality dull, radiation: L arm.', 'back pain without radiation',
    'Abdominal pain, nil radiation.', 'There was some radiation of the pain up her leg.', 'Murmur radiates to the axilla.', 'Murmur with radiation to the carotids.',
    'Radiculopathy at L5.', 'Radial nerve intact.', 'Radial pulses 2+.', 'Distal radius fracture.', 'Takes Radicava.', 'RadiaGuard gel to skin.',
    'RT arm pain.', 'RT leg weak.', 'RT shoulder ROM ok.', 'RT eval for CPAP.', 'Seen by RT for nebulizers.', 'RT-PCR negative.', 'SARS RT-PCR positive.', 'Kept at RT.', 'RT hand numb.', 'RT upper lobe nodule.',
    'BI-RADS 2.', 'TI-RADS 3 nodule.', 'PI-RADS 4 lesion.', 'LI-RADS 5.', 'Lung-RADS 2.', 'Rads read as normal.',
    'Radiation precautions in place.', 'No history of radiation exposure.', 'CT radiation dose 12 mSv.', 'Mammogram 2019, radiation dose low.', 'The radiation dose was minimized.', 'UV radiation damage.', 'Ultraviolet radiation to skin.', 'Ionizing radiation at work.', 'Occupational radiation badge.', 'Radiation safety officer called.', 'Low radiation dose protocol CT.',
    'Transfused irradiated PRBC.', 'Irradiated leukoreduced blood.', 'Irradiated platelets given.', 'CMV-negative irradiated blood products only.',
    'TBI in 2009 after MVC.', 'TBI with residual headache.', 'CAD s/p PCI 2021.', 'PCI with stents to LAD.', 'PORT flushed by RN.', 'Port placed in right chest.', 'R chest PORT site clean.', 'CRT < 2 sec.', 'CRT-D in place for heart failure.', 'Left knee CSI last month.',
    'Gray matter changes.', 'Gray-white differentiation preserved.', 'Dr. Gray saw the patient.', 'Ash gray skin.', 'Results in irradiated patients vary.', 'Chest radiograph normal.', 'Radiology read pending.', 'I-131 uptake scan normal.', 'RAI stage II CLL.', 'radiating conidial heads',
    'Speech: SRS score 22.', 'Radiation oncologist is her neighbor.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

const course = (text: string): unknown[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.flatMap(({ course: one }) => (one ? [[one.site, one.modality, one.doseGy, one.ended?.iso]] : []));

describe('a course beside other things', () => {
  test.each([
    ['Pelvic radiotherapy 45 Gy in 25 fractions with brachytherapy, completed Dec 10, 2024.', ['pelvic', undefined, 45, '2024-12-10']], ['Pelvic XRT 45 Gy/25 then brachytherapy boost, 2015.', ['pelvic', undefined, 45, '2015']],
    ['EBRT 45 Gy in 25 fractions to the pelvis plus HDR brachytherapy, completed 2015.', ['pelvis', 'EBRT', 45, '2015']], ['Brachytherapy 28 Gy in 4 fractions to the cervix, 2015.', ['cervix', 'brachytherapy', 28, '2015']],
    ['Radiotherapy: brachytherapy 28 Gy to the cervix, 2015.', ['cervix', 'brachytherapy', 28, '2015']],
  ])('brachytherapy on top of a beam is not its modality: %s', (text, expected) => expect(course(text)[0]).toEqual(expected));

  test.each([
    'Patientin, geb. 03.04.1960, Bestrahlung 50 Gy.', 'Geburtsdatum: 03.04.1960, 50 Gy Radiotherapie.', 'Anna (born 3 Apr 1960) radiotherapy 50 Gy.', 'DOB 03/04/1960, radiotherapy 50 Gy.', 'Date of birth: 1960-04-03 radiotherapy 50 Gy.',
  ])('the day of birth is not that of the dose: %s', (text) => expect(course(text).map((one) => (one as unknown[])[3])).toEqual([undefined]));
  test.each([['Radiotherapy 50 Gy 03/04/2010.', '2010-03-04'], ['Born in Boston. On 03/04/2010 radiotherapy 50 Gy.', '2010-03-04']])('another day is: %s', (text, day) => expect(course(text).map((one) => (one as unknown[])[3])).toEqual([day]));

  test('a history of irradiation takes no name from the cancer where the field is written', () => {
    expect(course('Problem list:\nMalignant neoplasm of cervix uteri\nPersonal history of irradiation\n\nHPI: pelvic radiotherapy 45 Gy in 25 fractions, completed Dec 10, 2024.').map((one) => (one as unknown[])[0])).toEqual([undefined, 'pelvic']);
    expect(course('Problem list:\nMalignant neoplasm of cervix uteri\nPersonal history of irradiation').map((one) => (one as unknown[])[0])).toEqual(['cervix']);
  });
});

describe('a course that was proposed', () => {
  test.each([
    ['MDT advised radiotherapy, 50 Gy in 25 fractions, finished May 2024.', '2024-05'], ['Referred for radiotherapy to the left breast, completed 3/2019.', '2019-03'], ['She was offered RT 50 Gy, which she completed in 2019.', '2019'],
    ['Referred for adjuvant radiotherapy (completed in June 2019).', '2019-06'], ['Referred for RT to the prostate bed, 66 Gy, all completed by March 2018.', '2018-03'],
  ])('and is over was given: %s', (text, ended) => {
    expect(read(text)).toMatchObject([{ name: 'course', assertion: 'present', temporality: 'historical', course: { ended: { iso: ended } } }]);
  });

  test.each([
    'Referred for radiotherapy, chemotherapy completed 3/2026.', 'Referred for radiotherapy, to be completed 3/2026.', 'Referred for radiotherapy, not completed 3/2026.', 'Referred for radiotherapy, completed by 03/2027.', 'Declined radiotherapy, completed 3/2019.', 'Radiotherapy was declined, mastectomy done 2019.', 'Referred for radiotherapy, MRI done 3/2026.',
    'Tumor board chose SBRT to L2.', 'MDT agreed on SRS to the brain metastasis.',
  ])('stays planned where it is not: %s', (text) => expect(read(text)).toMatchObject([{ assertion: 'planned' }]));
});
