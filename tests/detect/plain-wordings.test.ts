import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import type { Answer } from '../../lib/decide/types.ts';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-23';
const read = (text: string): readonly Finding[] => detect({ text, structure: [] }, { today: TODAY }).findings;
const told = (text: string, of: string): string[] => read(text).filter(({ concept }) => concept === of).map(({ name, assertion }) => `${name} ${assertion}`);
const result = (text: string): ReturnType<typeof decide> => decide({ ...detect({ text, structure: [] }, { today: TODAY }), answers: {}, today: TODAY });
const flags = (text: string): string[] => told(text, 'red-flag').filter((flag) => flag.endsWith('present') && !flag.startsWith('back-pain'));
const gate = (words: string): string | undefined => result(`Radiotherapy 50 Gy in 25 fractions in 2015. Radiation neuropathy. ${words}`).gates.find((one) => one.gate === 'distribution')?.state;
const ages = (text: string): (number | undefined)[] => read(text).filter(({ name }) => name === 'age').map(({ measure }) => measure?.value);
const doses = (text: string): unknown => read(text).filter(({ concept }) => concept === 'radiotherapy').map(({ course }) => [course?.doseGy, course?.fractions]);

describe('red flags in everyday words', () => {
  test.each([
    ['numb between her legs', 'saddle-anaesthesia'], ['numbness over the buttocks', 'saddle-anaesthesia'], ['tingling of the thighs and genitals', 'saddle-anaesthesia'], ['loss of feeling around the perineum', 'saddle-anaesthesia'],
    ['her buttocks feel numb', 'saddle-anaesthesia'], ['genital numbness', 'saddle-anaesthesia'], ['no feeling when wiping', 'saddle-anaesthesia'], ['reduced sensation in the perineum', 'saddle-anaesthesia'],
    ['cannot raise the left leg', 'leg-weakness'], ['unable to move both feet', 'leg-weakness'], ['weakness of the right leg', 'leg-weakness'], ['his leg gives way', 'leg-weakness'],
    ['new left foot drop', 'leg-weakness'], ['drags her left foot', 'leg-weakness'], ['no power in the legs', 'leg-weakness'], ['wet himself this morning', 'sphincter-change'], ['foot drop since yesterday', 'leg-weakness'], ['foot drop for three days', 'leg-weakness'], ['foot drop started two days ago', 'leg-weakness'],
    ['cannot pee', 'sphincter-change'], ['unable to hold her urine', 'sphincter-change'], ['lost control of her bowels', 'sphincter-change'],
  ])('Back pain, %s', (words, flag) => {
    const text = `Pelvic radiotherapy 45 Gy in 25 fractions in 2019. Back pain, ${words}.`;
    expect(flags(text)).toContain(`${flag} present`);
    expect(result(text).outcome).toBe('urgent');
  });

  test.each([
    'numbness of the left buttock', 'tingling at the bottom of the foot', 'no numbness between the legs', 'denies numbness of the buttocks or genitals', 'pain between the legs', 'numb toes, buttocks not tender',
    'cannot lift the right arm', 'cannot lift the leg because of pain', 'able to raise both legs', 'cannot lift heavy boxes with the left hand',
    'long-standing foot drop', 'foot drop since 2021', 'no new foot drop', 'foot drop brace is new and fits well today', 'urine clear', 'good control of her bowels',
  ])('no red flag: Back pain, %s', (words) => {
    const text = `Pelvic radiotherapy 45 Gy in 25 fractions in 2019. Back pain, ${words}.`;
    expect(result(text).outcome).not.toBe('urgent');
  });

  test('without back pain two signs ask, and are loud beside the step', () => {
    const { outcome, facts } = result('Pelvic radiotherapy 45 Gy in 25 fractions in 2019. Genitals numb, unable to pass urine since last night.');
    expect([outcome, facts.urgent.answer, facts.urgent.evidence.length]).toEqual(['matched', 'unknown', 2]);
  });

  test.each(['Concern for cord compression, MRI ordered.', 'Rule out cauda equina syndrome.', 'Possible spinal cord compression.'])('a compression only thought of is to be confirmed: %s', (words) => {
    const { urgent } = result(`Pelvic radiotherapy 45 Gy in 25 fractions in 2019. ${words}`).facts;
    expect([urgent.answer, urgent.evidence.length]).toEqual(['unknown', 1]);
  });
});

describe('what radiotherapy of the brain was given for is no site', () => {
  test.each<[string, Answer]>([
    ['WBRT 30 Gy in 10 fractions for lung metastases.', 'yes'],
    ['Whole brain radiotherapy 20 Gy in 5 fractions for breast cancer.', 'yes'],
    ['Prophylactic cranial irradiation 25 Gy for lung cancer.', 'yes'],
    ['PCI 25 Gy in 10 fractions for lung cancer.', 'yes'],
    ['Gamma Knife 20 Gy for a kidney cancer metastasis.', 'yes'],
    ['SRS to the brain 20 Gy x 1 for lung cancer.', 'yes'],
    ['SRS 20 Gy x 1 for a brain metastasis of breast cancer.', 'yes'],
    ['SRS 20 Gy x 1 for a renal cancer metastasis.', 'unknown'],
    ['Breast cancer in 2018. SRS 20 Gy x 1 in 2024.', 'unknown'],
    ['Carcinoma of the left breast. SRS 20 Gy x 1 in 2024.', 'unknown'],
    ['SRS 16 Gy x 1 for a spine metastasis.', 'no'],
    ['Renal cancer with liver metastases. SRS 20 Gy x 1.', 'no'],
    ['Radiotherapy 50 Gy in 25 fractions for breast cancer.', 'no'],
    ['SBRT 48 Gy in 4 fractions for a lung metastasis.', 'no'],
  ])('%s', (text, answer) => expect(result(`${text} Poor memory.`).facts['brain-radiotherapy'].answer).toBe(answer));
});

describe('names that are no drug, symptoms that are none', () => {
  test.each(['LENT-SOMA grade 2.', 'Modified SOMA score 3.', 'SOMA scale: 1.'])('a scale is no carisoprodol: %s', (text) => expect(told(text, 'medication')).toEqual([]));
  test('the drug is', () => expect(told('Soma 350 mg nightly.', 'medication')).toEqual(['carisoprodol present']));

  test.each(['codeine allergy: vomiting', 'Allergic to codeine (nausea, vomiting)', 'ALLERGIES\nCodeine Vomiting\nPenicillin Hives', 'Allergies: tramadol: headache'])('what an allergen did is no symptom: %s', (text) => expect(told(text, 'neuro-symptom')).toEqual([]));
  test.each(['Allergies: none. Vomiting since Monday.', 'Codeine allergy. She is vomiting.', 'Vomiting on codeine; no allergy.'])('a symptom is: %s', (text) => expect(told(text, 'neuro-symptom')).toEqual(['vomiting present']));

  test.each([
    ['Vincristine was not part of his regimen.', 'absent'], ['Vincristine was never included in the protocol.', 'absent'],
    ['Vincristine was part of his regimen.', 'present'], ['Vincristine weekly, not on the day of the scan.', 'present'],
  ])('%s', (text, assertion) => expect(told(text, 'medication')).toEqual([`vincristine ${assertion}`]));
});

describe('where a weakness is', () => {
  test.each(['Left arm weakness.', 'Left hand clumsiness, power 4/5.', 'Weakness of both legs.', 'Weakness in the right foot.'])('written: %s', (words) => expect(gate(words)).toBe('done'));
  test.each(['Weakness.', 'No left arm weakness.', 'Left breast cancer.', 'Fatigue of the whole body.'])('not written: %s', (words) => expect(gate(words)).toBe('not-seen'));
});

describe('words with another spelling', () => {
  test.each(['Paraesthesiae of both feet.', 'Dysaesthesiae in the arm.', 'Radiation-induced neuromyopathy.', 'Painful paresthesiae of the hand.'])('%s', (text) => expect(told(text, 'neuropathy').map((found) => found.split(' ')[1])).toContain('present'));

  test.each<[string, number]>([['8-month-old girl with a brain tumour.', 0], ['An 18 month old boy.', 1], ['10-week-old infant.', 0], ['A 3-day-old premature baby boy.', 0]])('%s', (text, age) => expect(ages(text)).toEqual([age]));
  test.each(['She has an 8-month-old girl.', '8-month-old scar.', 'Her 6 month old baby is well.', 'MRI 3 months old.'])('no age of the patient: %s', (text) => expect(ages(text)).toEqual([]));
});

describe('a pair of dose and fractions with a dose on top', () => {
  test.each<[string, number, number | undefined]>([
    ['RT 50/25 + 10 Gy boost.', 60, undefined], ['RT 40/15 plus 10 Gy in 5 fractions boost.', 50, 20], ['RT 46/23 then boost 14 Gy.', 60, undefined],
    ['RT 50 Gy in 25 fractions + 10 Gy boost.', 60, undefined], ['RT 45 + 5.4 Gy.', 50.4, undefined], ['Breast RT 50/25 in 2019.', 50, 25], ['RT 70/63/56 Gy.', 70, undefined], ['RT 50 Gy, completed 12/10.', 50, undefined],
  ])('%s', (text, gy, fractions) => expect(doses(text)).toEqual([[gy, fractions]]));
});
