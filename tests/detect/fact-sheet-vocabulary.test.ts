import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

const findings = (text: string): readonly Finding[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings;

/** Is a finding of the concept said to be there? */
function says(text: string, concept: string, name?: string): boolean {
  return findings(text).some((finding) => finding.concept === concept && (name === undefined || finding.name === name) && finding.assertion === 'present');
}

const list = (words: string): readonly string[] => words.split(';').map((word) => word.trim()).filter(Boolean);

describe('radiotherapy by its strong phrases (7.1)', () => {
  test.each(list(`
    radiotherapy; radio-therapy; radiation therapy; radiation treatment; radiation treatments; irradiation; re-irradiation; reirradiation; adjuvant radiation; consolidative radiation;
    definitive radiation; curative radiation; palliative radiation; prophylactic cranial irradiation; PCI 25 Gy; mantle radiation; total body irradiation; TBI 12 Gy; total lymphoid irradiation;
    craniospinal irradiation; CSI 36 Gy; IFRT 30 Gy; ISRT 30 Gy; a boost of 10 Gy; cone-down to 50.4 Gy; XRT; RT 50 Gy;
    radation; radiaton; raditaion; radiaiton; radiotheraphy; radiothearpy; radio therpy; iradiation; irridiation; irradation; brachytheraphy; brachitherapy; gamma-knive; cyber knife
  `))('Breast cancer. She received %s in 2019.', (words) => {
    expect(says(`Breast cancer. She received ${words} in 2019.`, 'radiotherapy')).toBe(true);
  });

  test.each(list(`
    Breast was irradiated in 2019.; Post-radiation fibrosis.; Postradiation change.; Post radiation pneumonitis.; Status post radiation.; s/p radiation 2010; s/p XRT; s/p RT to the breast; Neuropathy post-RT for cancer.; Post RT fibrosis, breast cancer.;
    Post-XRT skin change.; Previously radiated neck, 60 Gy.; Previously irradiated axilla.; Numbness within the radiation field.; Skin change in the radiation portal.; Completed radiation on 03/04/2020.; Hx of XRT.; Involved-field RT for Hodgkin lymphoma.; Involved-site RT for lymphoma.;
    Radiation oncology: completed 50 Gy to the breast.
  `))('%s', (text) => {
    expect(says(text, 'radiotherapy')).toBe(true);
  });
});

describe('radiotherapy by its modality (7.2)', () => {
  test.each(list(`
    XRT; EBRT; EBXRT; IMRT; VMAT; RapidArc; IGRT; 3DCRT; 3D-CRT; SBRT; SABR; SRS for a brain metastasis; SRT 24 Gy; FSRT; HSRT; WBRT; HA-WBRT; APBI; PBI 38.5 Gy; IORT; PMRT; PORT 54 Gy; CRT for cancer of the anus; CCRT; chemoRT;
    chemoradiation; chemoradiotherapy; RTCT; TomoTherapy; Gamma Knife; GKRS; GKS 14 Gy; CyberKnife; LINAC radiosurgery; proton therapy; PBT 50.4 Gy; IMPT; carbon ion therapy; neutron therapy; electron beam; cobalt-60; brachytherapy; HDR 7 Gy x 3; LDR brachytherapy; PDR 0.6 Gy;
    seed implant; plaque brachytherapy; I-131; RAI; Lu-177; Ra-223; Y-90; MIBG therapy
  `))('He received %s.', (words) => {
    expect(says(`He received ${words}.`, 'radiotherapy')).toBe(true);
  });
});

describe('fields (7.4) have a region', () => {
  test.each(list(`
    breast=breast; chest wall=breast; axilla=axilla; supraclavicular fossa=axilla; internal mammary nodes=breast; lung apex=chest; mantle field=chest; head and neck=head-neck; nasopharynx=nasopharynx; skull base=skull-base; sinonasal cavity=nasopharynx; orbit=head; pituitary=skull-base;
    brain=brain; spine=spine; thoracic vertebra=spine; lung=chest; oesophagus=chest; pelvis=pelvis; cervix=pelvis; endometrium=pelvis; prostate=pelvis; rectum=pelvis; bladder=pelvis; testis=pelvis; para-aortic nodes=abdomen; thigh=limb; cauda equina=spine
  `).map((row) => row.split('=') as [string, string]))('radiotherapy to the %s: %s', (site, region) => {
    const [found] = findings(`He received radiotherapy to the ${site}, 50 Gy.`).filter(({ concept }) => concept === 'radiotherapy');
    expect(found?.course?.region).toBe(region);
  });
});

/** Group; words; what is found. */
const symptoms: readonly (readonly [group: string, concept: string, sentence: (words: string) => string, words: string])[] = [
  ['peripheral', 'neuropathy', (words) => `She has ${words} of the left hand.`, 'neuropathy; polyneuropathy; peripheral neuropathy; sensorimotor neuropathy; mononeuropathy; mononeuritis; radiculopathy; radiculoplexopathy; nerve damage; nerve injury; RIPN; radiation-induced neuropathy; radiation neuritis; radiation neuropathia; radiation-induced peripheral neuropathy; neurotoxicity'],
  ['plexopathy', 'neuropathy', (words) => `She has ${words} after breast cancer.`, 'brachial plexopathy; brachial plexus neuropathy; brachial plexus lesion; brachial plexus injury; RIBP; RIBPN; lumbosacral plexopathy; lumbar plexopathy; RILSP; RILP; cervical plexopathy'],
  ['cranial', 'neuropathy', (words) => `He has ${words}.`, 'cranial nerve palsy; CN VI palsy; CN XII palsy; hypoglossal palsy; vocal cord paralysis; trigeminal neuropathy; facial palsy'],
  ['cranial', 'neuro-symptom', (words) => `He has ${words}.`, 'sensorineural hearing loss; SNHL; dysphagia; dysarthria'],
  ['optic', 'optic-neuropathy', (words) => `Vision fell: ${words} of the left eye.`, 'optic neuropathy; RION; RON; optic atrophy'],
  ['myelopathy', 'myelopathy', (words) => `He has ${words}.`, 'radiation myelopathy; transverse myelitis; Lhermitte sign; Brown-Sequard syndrome; cord necrosis'],
  ['motor', 'neuropathy', (words) => `He has ${words} on the right.`, 'foot drop; wrist drop; myokymia; myokymic discharges'],
  ['sensory', 'neuropathy', (words) => `He has ${words} in the left hand.`, 'numbness; tingling; paraesthesia; paresthesia; parasthesia; paresthesias; parathesia; pins and needles; hypoaesthesia; hypesthesia; dysaesthesia; loss of sensation'],
  ['sensory pain', 'neuropathic-pain', (words) => `He has ${words} of the left hand.`, 'allodynia'],
  ['sensory pain', 'neuropathy', (words) => `He has ${words} of the left hand.`, 'hyperalgesia'],
  ['pain', 'neuropathic-pain', (words) => `He has ${words} in the left hand.`, 'neuropathic pain; nerve pain; neuralgia; burning pain; shooting pain; stabbing pain; electric pain; lancinating pain; zapping pain'],
  ['necrosis', 'necrosis', (words) => `MRI brain: ${words} of the right temporal lobe lesion.`, 'radiation necrosis; radionecrosis; radio-necrosis; cerebral radionecrosis; brain radionecrosis; CRN; RBN; RIBN; radiation-induced brain injury; RIBI; temporal lobe necrosis; treatment effect; treatment-related change; TRC; post-treatment change; delayed radiation injury'],
  ['inflammation', 'inflammation', (words) => `MRI brain after radiosurgery: ${words} around the treated lesion.`, 'vasogenic edema; vasogenic oedema; cerebral oedema'],
  ['cognition', 'cognitive-impairment', (words) => `He has ${words}.`, 'memory loss; memory impairment; cognitive decline; cognitive impairment; MCI; brain fog; chemo brain; radiation-induced cognitive decline; leukoencephalopathy'],
  ['steroid failed', 'steroid-response', (words) => `Dexamethasone for radionecrosis. ${words}.`, 'Steroid-dependent; Could not be weaned off steroids; Steroid-refractory; Steroid-resistant; Failed steroids; Worsening despite dexamethasone; Flare on steroid taper'],
  ['recurrence', 'recurrence', (words) => `CT chest: ${words}.`, 'tumor recurrence; recurrent tumor; tumor progression; local recurrence; recurrent disease'],
  ['excluded', 'recurrence-excluded', (words) => `CT chest: ${words}.`, 'NED; no evidence of disease; in remission; biopsy negative for malignancy'],
];

describe('symptoms and diagnoses by group (7.5, 7.6)', () => {
  test.each(symptoms.flatMap(([group, concept, sentence, words]) => list(words).map((word) => ({ group, concept, text: sentence(word) }))))('$group: $text is $concept', ({ text, concept }) => {
    const known = concept === 'steroid-response' ? findings(text).filter((finding) => finding.concept.startsWith('steroid')) : findings(text).filter((finding) => finding.concept === concept);
    expect(known.some(({ assertion }) => assertion === 'present'), JSON.stringify(findings(text).map((finding) => [finding.concept, finding.name, finding.assertion]))).toBe(true);
  });
});

test('recurrence that is denied is read as that', () => {
  expect(findings('CT chest: no evidence of recurrence.').filter(({ concept }) => concept === 'recurrence').map(({ assertion }) => assertion)).toEqual(['absent']);
});

describe('abbreviations of 7.6 that are something else', () => {
  test.each(list('Seen by Ron today.; CRN called the patient.; Clinical research CRN, brain tumor trial visit.; 10 mCi given.; MCI drill at the hospital.; Monitor for neurotoxicity.; ICANS: grade 2 neurotoxicity after CAR-T.; Opioid-induced hyperalgesia suspected.; TRC, lab 4.'))('%s', (text) => {
    expect(findings(text).filter(({ concept, assertion }) => ['optic-neuropathy', 'necrosis', 'cognitive-impairment', 'neuropathy'].includes(concept) && assertion === 'present')).toEqual([]);
  });
});
