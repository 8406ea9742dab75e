import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const LEAD = 'Brain metastasis, SRS 20 Gy x 1 in 2025. Headache since 05/2026. ';
const read = (text: string): ReturnType<typeof decide> => decide({ ...detect({ text, structure: [] }, { today: TODAY }), answers: {}, today: TODAY });
const recurrence = (text: string): string[] => detect({ text, structure: [] }, { today: TODAY }).findings.filter(({ concept }) => concept === 'recurrence').map(({ name, assertion }) => `${name} ${assertion}`);
const gates = (text: string): unknown => {
  const { facts, gates: all } = read(LEAD + text);
  return [facts.necrosis.answer, facts['recurrence-excluded'].answer, ...['recurrence', 'mri'].map((name) => all.find(({ gate }) => gate === name)?.state)];
};

describe('leaning to necrosis is one reading, however it is worded', () => {
  test.each([
    'enhancing lesion favoring radiation necrosis over tumor', 'findings favor radiation necrosis over tumor recurrence', 'necrosis favored over progression', 'favours necrosis over recurrent disease',
    'radiation necrosis; tumor progression is considered less likely', 'radiation necrosis rather than recurrent tumor', 'radiation necrosis, progression less likely', 'radiation necrosis more likely than tumour recurrence', 'likely radiation necrosis, recurrence felt unlikely', 'radiation necrosis, tumour progression unlikely', 'radionecrosis; argues against tumor progression',
  ])('%s', (words) => {
    expect(gates(`MRI brain with contrast: ${words}.`)).toEqual(['yes', 'unknown', 'not-seen', 'done']);
    expect(recurrence(`${LEAD}MRI brain with contrast: ${words}.`)).toEqual(['unlikely possible']);
  });

  test.each([
    ['progression favored over radiation necrosis', ['unknown', 'unknown', 'not-seen', 'flag']], ['findings favor tumor progression over radiation necrosis', ['unknown', 'no', 'flag', 'flag']],
    ['radiation necrosis versus tumor progression', ['unknown', 'no', 'flag', 'flag']], ['suspicious for tumor progression rather than radiation necrosis', ['no', 'no', 'flag', 'flag']],
    ['radiation necrosis, recurrence cannot be excluded', ['unknown', 'no', 'flag', 'flag']], ['possible necrosis of the lobe, recurrence unlikely', ['unknown', 'unknown', 'not-seen', 'done']],
    ['no radiation necrosis, recurrence unlikely', ['no', 'unknown', 'not-seen', 'done']], ['radiation necrosis and recurrence are unlikely', ['no', 'unknown', 'not-seen', 'done']],
  ])('another reading: %s', (words, expected) => expect(gates(`MRI brain with contrast: ${words}.`)).toEqual(expected));
});

describe('unlikely is not excluded', () => {
  test.each(['Tumor recurrence unlikely.', 'Low rCBV, argues against tumor recurrence.', 'Recurrence is felt to be unlikely.', 'Low suspicion for recurrence.', 'MRI brain: tumour felt unlikely.'])('%s', (words) => {
    expect(gates(words)).toEqual(['unknown', 'unknown', 'not-seen', 'not-seen']);
    expect(read(LEAD + words).facts['recurrence-excluded'].evidence).toHaveLength(1);
  });

  test.each(['No evidence of recurrence.', 'Recurrence was ruled out.', 'No recurrence.', 'PET negative for tumor. Recurrence unlikely.', 'Biopsy: treatment effect without viable tumor.', 'Biopsy: necrosis without residual tumour.', 'Biopsy: gliosis, no viable tumor.'])('excluded: %s', (words) => {
    expect(read(LEAD + words).facts['recurrence-excluded'].answer).toBe('yes');
  });

  test.each([
    ['MRI 08/10/2026: no recurrence. MRI 11/10/2026: recurrence unlikely.', 'yes'], ['MRI 08/10/2026: recurrence unlikely. MRI 11/10/2026: no recurrence.', 'yes'],
    ['MRI 08/10/2026: concern for recurrence. MRI 11/10/2026: recurrence unlikely.', 'no'], ['MRI 02/10/2026: no recurrence. MRI 11/10/2026: recurrence unlikely.', 'unknown'],
  ])('it changes nothing that is said beside it, but an exclusion older than the symptom: %s', (text, answer) => expect(read(LEAD + text).facts['recurrence-excluded'].answer).toBe(answer));
});
