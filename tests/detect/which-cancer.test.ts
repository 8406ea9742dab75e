/** Of which cancer something is said: the remission of another, and the spread that a diagnosis names. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const decided = (text: string): ReturnType<typeof decide> => decide({ ...detect({ text, structure: [] }, { today: TODAY }), answers: {}, today: TODAY });
const gate = (text: string): string | undefined => decided(text).gates.find((one) => one.gate === 'recurrence')?.state;
const excluded = (text: string): string => decided(text).facts['recurrence-excluded'].answer;

const regions = (text: string): unknown[] => detect({ text, structure: [] }, { today: TODAY }).findings.flatMap(({ concept, course }) => (concept === 'radiotherapy' ? [course?.region] : []));

const BREAST = 'Left breast radiotherapy 50 Gy in 2018. Burning pain of the left arm.';
const AXILLA = 'HPI: Right axillary radiotherapy 50 Gy in 2018. Burning pain of the right arm.';
const SRS = 'HPI: SRS 24 Gy to the left frontal metastasis in 2024. Radiation necrosis of the left frontal lobe, headache.';

describe('remission', () => {
  test.each([
    `Problem list:\nBreast cancer\nMultiple myeloma in remission\n\nHPI: ${BREAST}`, `${BREAST} Treated for breast cancer. AML in remission since 2010.`, `Carcinoma of the left breast. CLL in complete remission. ${BREAST}`,
    `Prostate cancer. Lymphoma in remission. Prostate radiotherapy 78 Gy in 2017. Burning pain of the left leg.`,
  ])('of another cancer excludes nothing: %s', (text) => expect(excluded(text)).toBe('unknown'));

  test.each([
    'Problem list:\nMultiple myeloma in remission\n\nHPI: Spine radiotherapy 30 Gy in 2018. Burning pain of the left leg.', `Problem list:\nBreast cancer, in remission\nHypertension\n\nHPI: ${BREAST}`, `${BREAST} She is in remission.`,
    `${BREAST} CLL in complete remission. Her breast cancer is in remission.`, 'Hodgkin lymphoma in remission. Mantle radiotherapy 40 Gy in 1990. Later breast cancer, mastectomy. Burning pain of the left arm.',
    'Lymphoma in remission. Mantle radiotherapy 40 Gy in 1990. Mother had breast cancer. No history of lung cancer. Burning pain of the left arm.', 'Breast cancer screening is due. Lymphoma in remission, radiotherapy 40 Gy to the neck in 1990. Burning pain of the left arm.',
    'Prostate cancer 2016. Multiple myeloma treated with spine radiotherapy 30 Gy in 2018, in remission. Burning pain of the left leg.',
  ])('of the irradiated or only one: %s', (text) => expect(excluded(text)).toBe('yes'));
});

describe('spread in the title of a problem', () => {
  test.each([
    [`Problem list:\nMelanoma, metastatic to brain\n\n${SRS} PET Oct 2026: no recurrence.`, 'done'], [`Problem list:\nMelanoma, metastatic to brain (C79.31)\n\n${SRS} NED.`, 'done'], [`Problem list:\nMelanoma, metastatic to brain\n\n${SRS}`, 'not-seen'],
    [`Problem list:\n1. Breast cancer with bone metastases\n2. Hypertension\n\n${AXILLA} MRI Oct 2026: no recurrence in the axilla or plexus.`, 'done'], [`Problem list:\nBreast cancer with bone metastases\n\n${AXILLA}`, 'not-seen'],
    [`Problem list:\nProblem\tCode\tOnset\nMelanoma, metastatic to brain\tC79.31\t2023\n\n${SRS}`, 'not-seen'],
  ])('is the diagnosis: %s', (text, state) => expect(gate(text)).toBe(state));

  test.each([
    `Problem list:\nNew bone metastases of breast cancer\n\n${AXILLA}`, `Problem list:\nBone metastases\n\n${AXILLA}`, `Problem list:\nBreast cancer with bone metastases, progressing\n\n${AXILLA}`, `Problem list:\nProblem\tCode\tOnset\nBreast cancer with bone metastases\tC79.51\tOct 2026\n\n${AXILLA}`,
    `${AXILLA} Breast cancer with bone metastases.`, `${AXILLA} CT shows breast cancer now metastatic to liver.`, `Problem list:\nBreast cancer, residual tumor\n\n${AXILLA}`, `Problem list:\nBreast cancer with bone metastases\n\n${AXILLA} PET: new metastasis in the axilla.`,
  ])('is of today: %s', (text) => expect(gate(text)).toBe('flag'));
});

describe('where a course went that names no site', () => {
  const ABROAD = 'Non-Hodgkin lymphoma, treated abroad in 2014 with chemotherapy and radiation therapy.';
  test.each([
    ['the cancer of a relative', `${ABROAD}\n\nFamily history\nMother had breast cancer.`],
    ['a cancer that is denied', 'Radiation therapy in 2014. No history of breast cancer.'],
    ['a cancer of a leaflet', 'Radiation therapy in 2014.\n\nPatient education\nIn breast cancer the arm may swell.'],
    ['another cancer of the patient', `PAST HISTORY\n1. Breast cancer 2022, lumpectomy.\n2. ${ABROAD}`],
  ])('is not told by %s', (_, text) => expect(regions(text)).toEqual([undefined]));
  test.each([['Breast cancer 2014. Radiation therapy in 2014.', 'breast'], ['Mediastinal lymphoma 2010. Lymphoma treated with radiation in 2011.', 'chest']])('is told by the only cancer: %s', (text, region) => expect(regions(text)).toEqual([region]));
});
