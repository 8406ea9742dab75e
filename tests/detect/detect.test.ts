import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const read = (text: string) => detect({ text, structure: [] }, { today: TODAY });

const shown = (text: string): string[] => read(text).findings.map(({ concept, name, assertion, quote }) => `${concept} ${name} ${assertion} ${quote}`);

describe('any chart', () => {
  // A pattern that can part a number in many ways would not come back from these.
  test.each(['9'.repeat(40), '1/'.repeat(20), '12.5-'.repeat(8), '1 st '.repeat(8), 'jan9'.repeat(10)])('a long number between a field and its course: %s', (number) => {
    for (const text of [`left breast ${number} é radiation`, `radiation ${number} é to the left breast`, `XRT 50 Gy ${number} !? brain`]) expect(shown(text).some((line) => line.startsWith('radiotherapy'))).toBe(true);
  });

  test.each(['1/'.repeat(28), '1 '.repeat(30), 'a'.repeat(120), 'a/'.repeat(60), 'in    then    also    and    '.repeat(3), 'he ,   '.repeat(12), '2 Gy '.repeat(15)])('words that a pattern could part in many ways: %j', (words) => {
    for (const text of [`PLAN:\nXRT ${words} zebra 06/07/2024.`, `In ${words} zebra on 06/07/2024 XRT 50 Gy to the brain.`, `Sensitive to ${words} zebra levofloxacin. XRT in 2019 ${words} zebra`]) expect(shown(text).some((line) => line.startsWith('radiotherapy'))).toBe(true);
  });

  test('is read the same with a paragraph added that says nothing', () => {
    const idle = '\n\nThe weather was fine and the parking was free.\n';
    for (const text of ['s/p XRT 50 Gy in 25 fx to the left breast, completed 06/07/2024. Numb left thumb.', 'Denies numbness.\n\nMRI brain with contrast: radiation necrosis.']) expect(shown(text + idle)).toEqual(shown(text));
  });

  test('findings come in order of place', () => {
    const { findings } = read('Numb hand. XRT 2019. NED. Burning foot pain.');
    expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  test('empty text and text without a word', () => {
    expect(read('').findings).toEqual([]);
    expect(read(' \n\t ').findings).toEqual([]);
  });
});

describe('copy-forward', () => {
  test('a statement that repeats an earlier one names it', () => {
    const line = 'Radiation therapy to the left breast was completed in 2019.';
    const { findings } = read(`NOTE 01/05/2026\n${line}\n\nNOTE 11/20/2026\n${line}\n`);
    const courses = findings.filter(({ concept }) => concept === 'radiotherapy');
    expect(courses).toHaveLength(2);
    expect(courses[0]!.repeats).toBeUndefined();
    expect(findings[courses[1]!.repeats!]).toBe(courses[0]);
  });

  test('two findings of one sentence do not repeat each other', () => {
    expect(read('Numbness of the left hand and numbness of the right hand.').findings.some(({ repeats }) => repeats !== undefined)).toBe(false);
  });
});

describe('what the page showed', () => {
  test('lists are seen by their headings, labs by a value', () => {
    expect(read('MEDICATIONS:\nduloxetine 60 mg daily\n\nALLERGIES:\npenicillin\n\nLABS:\ncreatinine 0.8 mg/dL').seen).toMatchObject({ medicationList: true, allergyList: true, labs: true, problemList: false });
    expect(read('A short line.').seen).toEqual({ medicationList: false, problemList: false, allergyList: false, labs: false, notes: false });
  });

  test('the newest full date stands for today', () => {
    expect(detect({ text: 'Seen 01/05/2025 and 11/20/2026, again in 2027.', structure: [] }).newestDate).toBe('2026-11-20');
    expect(detect({ text: 'No date.', structure: [] }).newestDate).toBeUndefined();
  });
});
