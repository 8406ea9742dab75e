/** The traps of the fact sheet (7.7), each row with what it is not, and beside it what it must not hide. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import type { ChartText } from '../../lib/detect/types.ts';

const TODAY = '2026-11-23';
type FactName = 'radiotherapy' | 'neuropathy' | 'neuropathic-pain' | 'necrosis';
function answers({ text, structure }: ChartText): Readonly<Record<FactName, string>> {
  const { findings, seen } = detect({ text, structure }, { today: TODAY });
  const { facts } = decide({ findings, seen, answers: {}, today: TODAY });
  return { radiotherapy: facts.radiotherapy.answer, neuropathy: facts.neuropathy.answer, 'neuropathic-pain': facts['neuropathic-pain'].answer, necrosis: facts.necrosis.answer };
}
const answer = (text: string, fact: FactName): string => answers({ text, structure: [] })[fact];

/** Name of the row; the fact; texts that do not say yes; texts that do. */
const rows: readonly (readonly [name: string, fact: FactName, friends: readonly string[], true_: readonly string[]])[] = [
  ['where a pain goes', 'radiotherapy', ['Pain radiates to leg.', 'Radiating pain in the arm.', 'Radiation of pain: none.', 'Pain does not radiate.', 'OLDCARTS\nOnset: 3 days\nLocation: neck\nRadiation: L arm\nTiming: constant', 'SOCRATES: site back, onset gradual, radiation: left calf.', 'Region/Radiation: shoulder.', 'Non-radiating back pain.', 'painDETECT: radiating pain: yes', 'Murmur radiates to carotid.', 'Murmur radiates to the axilla.'], ['Pain radiates to leg; pelvic radiation 45 Gy in 2012.', 'Radiation: completed 2019, 50 Gy to the breast.']],
  ['words that begin alike', 'radiotherapy', ['L5 radiculopathy.', 'Radial nerve intact.', 'Radial pulse 2+.', 'Distal radius fracture.', 'Takes Radicava for ALS.', 'RadiaGuard cream.', 'Radicular pain.'], ['Radial nerve palsy after RT 60 Gy to the arm.']],
  ['RT', 'radiotherapy', ['RT arm weak.', 'RT at bedside for nebulizer.', 'Sample kept at RT.', 'RT-PCR negative.', 'Recreational therapy (RT) group attended.', 'RT 450 ms (reaction time).', 'RT hand numb.'], ['Breast cancer s/p RT 50 Gy 2018.']],
  ['rads', 'radiotherapy', ['BI-RADS 2.', 'LI-RADS 5.', 'PI-RADS 4.', 'TI-RADS 3.', 'Lung-RADS 2.', 'ECG: LAD, no RAD.', 'Rads read as normal.'], ['Mantle radiation 4000 rads in 1978.']],
  ['planned, refused, denied', 'radiotherapy', ['Rad onc consult.', 'Refer to radiation oncology.', 'Plan: RT to breast.', 'Candidate for radiation.', 'Declined radiation.', 'No prior radiation.'], ['Declined chemotherapy, received radiation.']],
  ['radiation that treats nobody', 'radiotherapy', ['Radiation precautions.', 'History of radiation exposure at work.', 'CT radiation dose 12 mGy.', 'UV radiation.', 'Sun radiation damage to skin.', 'Occupational radiation.', 'Radiation safety training.', 'Sickle cell: irradiated blood products only.', 'Irradiated platelets.', 'Irradiated, leukoreduced red cells.', 'Exposure to man-made radiation.'], ['Total body irradiation; irradiated platelets.']],
  ['contrast', 'necrosis', ['MRI brain with contrast: normal.', 'Contrast enhancement of the ribs.', 'MRI without contrast.'], ['MRI with contrast: radiation necrosis.']],
  ['PN', 'neuropathy', ['PN 11/20/2026 signed.', 'PN via central line.', 'Treated for PN with ceftriaxone.', 'PN vitamins daily.'], ['Peripheral neuropathy (PN) of both feet.']],
  ['CN', 'neuropathy', ['CN II-XII intact.', 'CN grossly intact.', 'CN notified.', 'CN exposure.'], ['CN VI palsy.', 'CN XII palsy, left.']],
  ['BP', 'neuropathy', ['BP 126/74.', 'BP lesion excluded.'], ['Left brachial plexopathy, BP 126/74.']],
  ['RN', 'necrosis', ['Jane Doe, RN.', 'RN notified of the headache.', 'Brain tumour clinic RN called.'], ['MRI brain: enhancing lesion, favours RN over progression.']],
  ['other abbreviations', 'neuropathy', ['RIP 2019.', 'LSP lines placed.', 'ALS crew arrived.', 'RIN 7.8.'], []],
  ['other abbreviations', 'radiotherapy', ['PCI to the LAD with stent.', 'TBI after a fall with concussion.', 'CRT-D placed for heart failure.', 'CRT < 2 s.', 'PORT accessed and flushed.', 'CSI to the right shoulder.', 'PBI in cultured cells.', 'LDR of the lung base.', 'HDR photography.'], ['PCI 25 Gy in 10 fractions for SCLC.', 'TBI 12 Gy before transplant.', 'CRT 70 Gy for tonsil cancer.', 'PORT 50 Gy for NSCLC.']],
  ['denied', 'neuropathy', ['Neuropathy: none.', 'Denies numbness/tingling.', 'No focal deficits.', 'ROS: Neuro: [ ] numbness [ ] tingling.', 'Paresthesia: no'], ['Denies weakness. Numb feet.']],
  ['another person', 'radiotherapy', ['Mother had radiation for breast cancer.', 'Family history:\nFather: radiotherapy 2010.'], ['Mother is well. He had radiation for Hodgkin lymphoma.']],
  ['leaflets, menus, suggestions', 'radiotherapy', ['Patient education:\nRadiation therapy uses high-energy rays to kill cancer cells.', 'Order set\n[ ] Radiation therapy\n[ ] Radiation oncology consult', 'Search results:\nRadiation therapy, history of'], ['Patient education:\nLeaflet given.\n\nHistory:\nRadiation therapy 50 Gy in 2019.']],
  ['numbers', 'neuropathy', ['Number of pills: 3.', 'Numbing spray used.', 'Emotionally numb.'], ['Numb toes.']],
  ['stockings', 'neuropathy', ['Compression stockings worn.', 'Stocking distribution of oedema.'], ['Stocking-glove numbness.']],
  ['gray', 'radiotherapy', ['Gray matter normal.', 'A gray zone finding.', 'Gray-white differentiation preserved.', 'Dr Gray agreed.', 'Ash gray skin.'], ['Radiotherapy of 50 Gray to the pelvis.']],
  ['doses of scans', 'radiotherapy', ['CT: DLP 450 mGy cm.', 'CTDIvol 12 mGy.', 'Effective dose 8 mSv.'], ['60 Gy in 30 fractions to the lung.']],
  ['burning that is not of nerves', 'neuropathic-pain', ['Heartburn.', 'Burning on urination.', 'Burning eyes.', 'Sunburn of the shoulder.', 'Shooting accident.', 'Stabbing victim.', 'Electric wheelchair.'], ['Burning pain of the left hand.']],
];

describe.each(rows)('%s: %s', (_, fact, friends, truths) => {
  if (friends.length > 0) test.each(friends)('not: %s', (text) => expect(answer(text, fact)).not.toBe('yes'));
  if (truths.length > 0) test.each(truths)('is: %s', (text) => expect(answer(text, fact)).toBe('yes'));
});
