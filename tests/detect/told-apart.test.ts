import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const radiotherapy = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings
  .filter(({ concept }) => concept === 'radiotherapy').map(({ quote, assertion }) => `${quote} ${assertion}`);

const ned = (text: string): boolean => detect({ text, structure: [] }).findings.some(({ concept, assertion }) => concept === 'recurrence-excluded' && assertion === 'present');
const weeks = (text: string): (number | undefined)[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept }) => concept === 'pain-persistent').map(({ measure }) => measure?.value);

const onset = (text: string): (string | undefined)[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept }) => concept === 'symptom-onset').map(({ date }) => date?.iso);

const said = (text: string, of: string): string[] => detect({ text, structure: [] }).findings.filter(({ concept }) => concept === of).map(({ assertion }) => assertion);

const pain = (text: string): boolean => detect({ text, structure: [] }).findings.some(({ concept, assertion }) => concept === 'neuropathic-pain' && assertion === 'present');

describe('codes of procedures', () => {
  test.each([
    ['CPT 77412, 25 units', ['77412 present']],
    ['PROCEDURES\n77372\n77435', ['77372 present', '77435 present']],
    ['Code\tDate\n77402\t03/04/2019', ['77402 present']],
    ['Procedure codes: G6015, G0339', ['G6015 present', 'G0339 present']],
    ['HCPCS G6017', ['G6017 present']],
    ['SNOMED CT 441799006', ['441799006 present']],
    ['169359004 | permanent implant', ['169359004 present']],
    ['CPT 77520 and 77799', ['77520 present', '77799 present']],
  ])('%s', (text, found) => expect(radiotherapy(text)).toEqual(found));

  test.each([
    'Houston, TX 77412', 'MRN 77372', 'CPT 77263', 'CPT 77401', 'CPT 77418', 'CPT 99213', 'CPT 774121', 'code G6018', 'code G0341', 'SNOMED CT 441799007', 'Phone 440252007-1', 'CPT 77800', 'ORDER SET\nCPT 77412',
  ])('no radiotherapy: %s', (text) => expect(radiotherapy(text).filter((found) => found.endsWith('present'))).toEqual([]));

  test('in a row the date of the row is that of the code', () => {
    const [found] = detect({ text: 'Date\tCPT\n03/04/2019\t77412', structure: [] }).findings.filter(({ concept }) => concept === 'radiotherapy');
    expect(found?.date).toEqual({ iso: '2019-03-04', source: 'own' });
  });

  test.each(['Z92.3', 'Y84.2', 'G62.82', 'Z51.0', 'Y63.2', 'L59.8', 'L59.9', 'J70.0', 'J70.1', 'K52.0', 'K62.7', 'N30.40', 'M96.2', 'M96.5'])('%s tells of radiotherapy', (code) => {
    expect(radiotherapy(`Problem list: something (${code})`)).toEqual([`${code} present`]);
  });

  test.each(['Z77.12', 'Z57.1', 'M96.1', 'L58.0', 'K52.1'])('%s does not', (code) => {
    expect(radiotherapy(`Problem list: something (${code})`)).toEqual([]);
  });
});

describe('remission', () => {
  test.each(['Lymphoma in complete remission.', 'She is in remission.', 'Breast cancer in remission, depression.', 'Disease in clinical and radiological remission.'])('of the cancer: %s', (text) => expect(ned(text)).toBe(true));
  test.each(['Alcohol use disorder, in sustained remission since 2012.', 'Depression in remission.', 'Opioid use disorder in full remission.', 'Crohn disease in remission.'])('of something else: %s', (text) => expect(ned(text)).toBe(false));
  test.each([
    ['PMH: hypertension, CKD 3b, type 2 diabetes.', ['hypertension current', 'ckd current', 'diabetes current']],
    ['Past medical history:\n- Epilepsy (G40.909)\n- Cirrhosis\n- Shingles', ['seizures current', 'seizures current', 'cirrhosis current', 'zoster historical']],
    ['h/o heart failure and of a TIA in 2019.', ['heart-failure current', 'tia historical']],
    ['Heart failure, resolved.', ['heart-failure historical']],
    ['Resolved problems:\nHypertension', ['hypertension historical']],
    ['No history of seizures.', ['seizures current']],
  ])('a lasting illness in a history is there still, unless it is said to have gone: %s', (text, expected) => {
    const { findings } = detect({ text, structure: [] });
    expect(findings.filter(({ concept }) => concept === 'problem').map(({ name, temporality }) => `${name} ${temporality}`)).toEqual(expected);
  });

  test('what is in sustained remission is no problem of now', () => {
    const { findings } = detect({ text: 'PROBLEM LIST\nAlcohol use disorder, in sustained remission since 2012', structure: [] });
    expect(findings.filter(({ concept }) => concept === 'problem').map(({ name, temporality }) => [name, temporality])).toEqual([['alcohol', 'historical']]);
  });
});

describe('pain beside a score of neuropathic pain', () => {
  test.each([['Leg discomfort for 7 months. DN4 score 6/10.', 30.4], ['Arm pain for 3 weeks, LANSS 16.', 3], ['Aching of the foot for fourteen months. S-LANSS 18.', 60.9]])('%s lasts', (text, length) => expect(weeks(text)).toEqual([length]));
  test.each(['Leg discomfort for 7 months. MoCA 26/30.', 'Cough for 7 months. DN4 6/10.'])('%s says nothing', (text) => expect(weeks(text)).toEqual([]));
});

describe('when a symptom began, told behind it', () => {
  test.each([
    ['Brachial plexopathy. Symptoms began in 06/2026.', ['2026-06']], ['Tingling and burning L arm. Started 2 weeks ago.', ['2026-11-09']], ['Burning arm 1 year.', ['2025']], ['Numb hand. It was first noticed in March 2025.', ['2025-03']],
    ['Numb hand. First noticed in March 2025.', ['2025-03']], ['Numb hand.\n\nStarted 2 weeks ago.', []], ['Numb hand. Chemo started 06/2026.', []], ['Numb hand. Gabapentin began in 06/2026.', []], ['Numb hand, seen in 1 year.', []],
  ])('%s', (text, dates) => expect(onset(text)).toEqual(dates));
  test('and how long it has lasted', () => {
    expect(weeks('Tingling and burning L arm. Started 2 weeks ago.')).toEqual([2]);
    expect(weeks('Burning arm 1 year.')).toEqual([52.2]);
  });
});

describe('which of two is thought more likely', () => {
  test.each(['MRI brain: enlarging lesion favoring tumor progression over radiation necrosis.', 'MRI brain: tumor progression is more likely than radiation necrosis.', 'MRI brain lesion more suggestive of recurrent tumor than of radiation necrosis.'])('necrosis is open: %s', (text) => {
    expect(said(text, 'necrosis')).toEqual(['possible']);
  });
  test('necrosis is read where it is favoured', () => {
    expect(said('MRI brain: findings favor radiation necrosis over tumor progression.', 'necrosis')).toEqual(['present']);
    expect(said('MRI brain: findings favor radiation necrosis over tumor progression.', 'recurrence')).toEqual(['possible']);
  });
});

test('a score of the pain of a neuropathy is pain of nerves, unless it is 0', () => {
  expect(pain('Neuropathy pain score 4/10.')).toBe(true);
  expect(pain('Pain from the plexopathy is worse.')).toBe(true);
  expect(pain('Neuropathy pain 0/10.')).toBe(false);
  expect(pain('Neuropathy pain score: none.')).toBe(false);
});
