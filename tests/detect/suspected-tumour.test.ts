import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const found = (text: string, concept: string, name?: string): string[] => detect({ text, structure: [] }, { today: TODAY }).findings
  .filter((finding) => finding.concept === concept && (name === undefined || finding.name === name)).map(({ assertion }) => assertion);
const gate = (text: string): string | undefined => {
  const { findings, seen } = detect({ text, structure: [] }, { today: TODAY });
  return decide({ findings, seen, answers: {}, today: TODAY }).gates.find((one) => one.gate === 'recurrence')?.state;
};

const site = (text: string): string | undefined => detect({ text, structure: [] }).findings.find(({ course }) => course)?.course?.site;

describe('a tumour that is thought of is a suspicion, whatever it is called', () => {
  test.each([
    'Enhancing focus near the plexus, lymphoma cannot be excluded.', 'Thickening of the plexus; malignancy not ruled out.', 'Soft tissue at the axilla concerning for sarcoma.', 'Possible metastasis at L4.', 'Presacral tissue suspicious for carcinoma.',
    'Cancer has not been excluded.', 'Worrisome for neoplasm.', 'Question of tumour in the pelvis.', 'Glioma versus inflammation.', 'Metastases could not be ruled out.',
  ])('%s', (text) => {
    expect(found(text, 'recurrence')).toContain('possible');
    expect(gate(text)).toBe('flag');
  });

  test.each([
    'Malignancy was ruled out.', 'Malignancy is unlikely.', 'No suspicion of tumour.', 'Low suspicion for malignancy.', 'Screening for breast cancer is due.', 'Sister may have lymphoma.', 'History of possible lymphoma in 2010.', 'Lymphoma treated in 1998.',
    'Elevated risk of cancer.', 'Possible interaction with cancer therapy.', 'Discussed at tumour board.', 'Cancer-related fatigue is possible.',
  ])('no suspicion: %s', (text) => {
    expect(found(text, 'recurrence').filter((assertion) => assertion === 'possible')).toEqual([]);
    expect(gate(text)).not.toBe('flag');
  });
});

describe('a mass whose tissue is not read yet', () => {
  test.each(['Left axillary mass, biopsy pending.', 'Enhancing focus in the plexus. Biopsy is awaited.', 'Supraclavicular node, histology outstanding.', 'Frontal lesion, lymphoma cannot be excluded.'])('%s', (text) => {
    expect(found(text, 'sign', 'untissued-mass')).toEqual(['present']);
    expect(gate(text)).toBe('flag');
  });

  test.each(['Skin lesion, biopsy pending.', 'Blood tests pending.', 'Sural nerve biopsy pending.', 'Father has a mass, biopsy pending.', 'Lymphoma ruled out.'])('none: %s', (text) => expect(found(text, 'sign', 'untissued-mass')).toEqual([]));
});

test('what cannot be excluded denies nothing behind it', () => {
  expect(found('Recurrence cannot be excluded, numb left hand.', 'neuropathy')).toEqual(['present']);
  expect(found('Fracture has not been ruled out, tingling in the foot.', 'neuropathy')).toEqual(['present']);
});

test('the treatment is no right side', () => {
  expect(site('RT left breast 50 Gy in 25 fractions, 2018.')).toBe('left breast');
  expect(site('RT breast 50 Gy in 25 fractions, 2018.')).toBe('breast');
  expect(site('Radiotherapy to the rt breast, 50 Gy.')).toBe('rt breast');
});
