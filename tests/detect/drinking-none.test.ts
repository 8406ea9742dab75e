import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const alcohol = (text: string): string[] => detect({ text, structure: [] }, { today: TODAY }).findings.filter(({ concept, name }) => concept === 'problem' && name === 'alcohol').map(({ assertion, temporality }) => `${assertion} ${temporality}`);
const seen = (text: string): boolean => detect({ text, structure: [] }, { today: TODAY }).seen.medicationList;

describe('no alcohol', () => {
  test.each(['Drinks no alcohol.', 'No alcohol.', 'Social history:\nAlcohol: none\nTobacco: never', 'Denies alcohol use.', 'Does not drink alcohol.', 'ETOH: denies', 'Non-drinker.', 'Lifelong teetotaller.', 'No alcohol or tobacco.'])('%s', (text) => expect(alcohol(text)).toEqual(['absent current']));
  test.each(['No alcohol since 2020.', 'No alcohol with this medicine.', 'No alcohol swab.', 'Advised to drink no alcohol.', 'She should use no alcohol.', 'Father drinks no alcohol.', 'Drinks alcohol.', 'Two beers a week.', 'Alcohol: [ ] none'])('says nothing: %s', (text) => expect(alcohol(text)).toEqual([]));
  test('what was drunk before stays a cause', () => {
    const text = 'Breast radiotherapy 50 Gy in 2018. Numb left hand. No alcohol, no tobacco. Former alcohol abuse.';
    expect(decide({ ...detect({ text, structure: [] }, { today: TODAY }), answers: {}, today: TODAY }).gates.find(({ gate }) => gate === 'other-causes')?.state).toBe('flag');
    const never = text.replace(' Former alcohol abuse.', '');
    expect(decide({ ...detect({ text: never, structure: [] }, { today: TODAY }), answers: {}, today: TODAY }).gates.find(({ gate }) => gate === 'other-causes')?.state).toBe('done');
  });
});

describe('the medication list', () => {
  test.each(['Past medications:\nduloxetine 30 mg\tdaily\tFeb 2026\tStopped', 'Past medications:\n- duloxetine 30 mg daily, stopped'])('of the past alone is none: %s', (text) => expect(seen(text)).toBe(false));
  test.each(['Medications:\nduloxetine 30 mg daily', 'Medications:\nduloxetine 30 mg daily\n\nPast medications:\ngabapentin 300 mg, stopped'])('is seen: %s', (text) => expect(seen(text)).toBe(true));
});
