import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const onset = (text: string): string | undefined => detect({ text, structure: [] }).findings.find(({ concept }) => concept === 'symptom-onset')?.date?.iso;
const newest = (text: string): string | undefined => detect({ text, structure: [] }).newestDate;

describe('a day of birth is never today', () => {
  test.each([
    'DOB: 03/04/1960', 'DOB 03/04/1960', 'D.O.B. 03/04/1960', 'Date of Birth: 03/04/1960', 'Date of birth (mm/dd/yyyy): 03/04/1960',
    'Birthdate 1960-03-04', 'Birth date: 4 March 1960', 'Born 03/04/1960', 'She was born on March 4, 1960 in Ohio.', 'Born in a small town on 03/04/1960.',
    'Date of Birth\n03/04/1960', 'DOB\t03/04/1960', '| DOB | 03/04/1960 |', 'Smith, Ann · F · 03/04/1960', 'ANN SMITH | Female | 03/04/1960',
    '03/04/1960 (66 y)', '03/04/1960 (DOB)', 'Name\tDOB\tMRN\nAnn Smith\t03/04/1960\t1234567', '| Name | Date of birth |\n| --- | --- |\n| Ann Smith | 03/04/1960 |',
  ])('%j', (text) => {
    expect(newest(text)).toBeUndefined();
    expect(newest(`${text}\n\nProgress note 11/20/2026\nNumb hand.`)).toBe('2026-11-20');
  });

  test('with no other full date there is no age and no span of time', () => {
    const text = 'Ann Smith  DOB: 03/04/1967\nBreast cancer, radiotherapy 50 Gy to the left breast completed in 2019. Burning pain of the left hand.';
    const { findings, seen, newestDate } = detect({ text, structure: [] });
    expect(newestDate).toBeUndefined();
    expect(findings.filter(({ name }) => name === 'age')).toEqual([]);
    const { radiotherapy } = decide({ findings, seen, answers: { neuropathy: 'yes' } });
    expect(radiotherapy.ended).toBe('2019');
    expect(radiotherapy.latencyMonths).toBeUndefined();
  });

  test('whatever stands between label and date', () => {
    assert(property(constantFrom('DOB', 'Date of birth', 'Born', 'Birthdate'), constantFrom(':', ': ', ' ', '\t', '\n', ' - ', ' = ', ' on '), integer({ min: 1930, max: 2010 }), (label, between, year) => {
      expect(newest(`${label}${between}07/05/${year}\nPain.`)).toBeUndefined();
    }));
  });
});

describe('other days that are no day of a note', () => {
  test.each([
    ['Note 11/20/2026. Card expires 05/31/2031.', '2026-11-20'],
    ['Follow-up visit 11/20/2026\nRadiotherapy completed 03/02/2019.', '2026-11-20'],
    ['Place of birth: Ohio\nVisit 11/20/2026', '2026-11-20'],
    ['Insurance valid until 12/31/2029.', undefined],
  ] as const)('%j', (text, expected) => expect(newest(text)).toBe(expected));
});

describe('a date without its day', () => {
  test.each([
    ['Radiotherapy finished 8 Feb 2024. MRI Oct 2026: leukoencephalopathy.', '2026-10-01'], ['Seen 14 Oct 2026. MRI Oct 2026 shows no change.', '2026-10-14'],
    ['Radiotherapy completed March 2019.', '2019-03-01'], ['Seen 14 Oct 2026. MRI planned for January 2027.', '2026-10-14'], ['Seen 14 Oct 2026. Next scan Jan 2027.', '2026-10-14'], ['Radiotherapy in 2019.', undefined],
  ] as const)('%j', (text, expected) => expect(newest(text)).toBe(expected));
});

describe('a day of a plan is not today', () => {
  test.each([
    'MRI planned for 02/03/2027.', 'MRI scheduled 02/03/2027', 'Next appointment 02/03/2027.', 'Next appt\t02/03/2027', 'Booked on 02/03/2027 for LITT.', 'RTC 02/03/2027', 'Return on 02/03/2027 with labs.', 'Will be seen on 02/03/2027.', 'Repeat PET 02/03/2027.',
    'Due: 02/03/2027', 'Follow-up 02/03/2027', 'F/U: 02/03/2027', 'Continue dexamethasone until 02/03/2027.', 'To be reviewed again on 02/03/2027.', 'Surgery on 02/03/2027.', 'Radiosurgery will be performed as an outpatient on 02/03/2027.', 'Proton therapy starting 02/03/2027 pending insurance.', 'Starting tamoxifen 02/03/2027.', 'MRI 02/03/2027 (scheduled)', 'PET 02/03/2027, tentative',
  ])('%j', (text) => expect(newest(`Seen 11/20/2026. Numb hand.\n${text}`)).toBe('2026-11-20'));

  test.each([
    ['Follow-up visit 11/20/2026', '2026-11-20'], ['Follow-up 11/20/2026\nNumb hand.', '2026-11-20'], ['Scheduled visit, seen 11/20/2026', '2026-11-20'], ['Return visit note 11/20/2026', '2026-11-20'], ['Repeat MRI performed 11/20/2026: stable.', '2026-11-20'],
    ['Plan discussed. Seen 11/20/2026.', '2026-11-20'], ['Next appointment 11/20/2026.', undefined],
  ] as const)('%j', (text, expected) => expect(newest(text)).toBe(expected));
});

describe('what began is reckoned from a day of writing alone', () => {
  test.each([
    'RT to T8 30 Gy in 10 fractions 3/2025, presents with 2 days of back pain and leg weakness.', 'Radiotherapy completed 03/14/2025. Numb hand for 2 months.', 's/p SBRT to T8 (03/14/2025). Leg weakness for 3 days.', '03/14/2025: SRS to left frontal metastasis.\nNumb hand for 2 months.',
    'Oct 2024 - Mar 2025 whole brain radiotherapy\nNumb hand for 2 months.', 'Breast cancer diagnosed 03/14/2025. Numb hand for 2 months.', 'RT start date 03/14/2025\nNumb hand for 2 months.', 'Duloxetine 30 mg, start date 03/14/2025\nNumb hand for 2 months.', 'EMG 03/14/2025 showed plexopathy. Numb hand for 2 months.', 'Radiotherapy completed 03/14/2025. Numb hand since June.', 'Radiotherapy ended 3/2025. Arm weakness began 2 months ago.',
  ])('%j', (text) => expect(onset(text)).toBeUndefined());

  test.each([
    ['11/20/2026\nRadiotherapy completed 03/14/2025. Numb hand for 2 months.', '2026-09'], ['Clinic note, 20 Nov 2026. Radiotherapy completed March 2025. Numb hand for 2 months.', '2026-09'], ['Radiotherapy review visit 11/20/2026. Numb hand for 2 months.', '2026-09'],
    ['Radiation oncology visit 11/20/2026: numb hand for 2 months.', '2026-09'], ['Status post radiotherapy, seen 11/20/2026 with a numb hand for 2 months.', '2026-09'], ['Fri, 20 Nov 2026\nNumb hand for 2 months.', '2026-09'], ['| 2026-11-20 | Neurology | Numb hand for 2 months. |', '2026-09'],
    ['Dr. Roe, 11/20/2026, office visit\nNumb hand for 2 months.', '2026-09'], ['Letter of November 2026. Numb hand for 2 months.', '2026-09'], ['Visit 11/20/2026. Radiotherapy completed 03/14/2025. Numb hand since June.', '2026-06'],
  ] as const)('%j', (text, expected) => expect(onset(text)).toBe(expected));

  test('what is dated before the newest day is over all the same', () => {
    const { findings } = detect({ text: 'Radiotherapy completed 03/14/2025.\nPaclitaxel 80 mg/m2 weekly, stopped 02/2025', structure: [] });
    expect(findings.find(({ name }) => name === 'paclitaxel')?.medication?.status).toBe('inactive');
  });
});
