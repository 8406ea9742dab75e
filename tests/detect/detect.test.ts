import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const read = (text: string) => detect({ text, structure: [] }, { today: TODAY });

const shown = (text: string): string[] => read(text).findings.map(({ concept, name, assertion, quote }) => `${concept} ${name} ${assertion} ${quote}`);

function time(text: string): number {
  const began = performance.now();
  read(text);
  return performance.now() - began;
}

/** Pieces that charts are made of, to be put together at random. */
const pieces = fc.constantFrom(
  'XRT 50 Gy in 25 fx', 'radiation', 'to the left breast', 'completed 06/07/2024', 'denies', 'numbness', 'burning pain', 'of the left foot', 'since March 2026', 'no evidence of recurrence', 'NED', 'dexamethasone 4 mg BID', 'worse despite',
  'duloxetine 60 mg', 'allergic to gabapentin', 'MRI brain with contrast', 'favors radiation necrosis', 'MoCA 20/30', 'creatinine 1.2 mg/dL', 'RN', 'RT', '\n', '\n\n', '. ', ', ', '; ', '\t', ' | ', '(', ')', '[ ]', '- ', 'PLAN:', 'MEDICATIONS:', 'FAMILY HISTORY:', 'mother', 'Z92.3', '58 yo F', '11/20/2026', '5/10', 'é', '😀', '’', '\u0000', '9'.repeat(30),
);
const charts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('any chart', () => {
  test('is read without an error, and every quote is the text at its place', () => {
    fc.assert(fc.property(charts, (text) => {
      for (const { quote, start, end, cue, repeats } of read(text).findings) {
        expect(quote).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
        if (repeats !== undefined) expect(repeats).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 150 });
  });

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

describe('linear', () => {
  test.each(['radiation ', 'RT ', 'numb ', 'XRT 50 Gy to the breast ', 'burning pain of the foot ', 'NED ', 'MRI with contrast ', 'radiation\t', 'G62.9 ', '01/02/2024 ', 'stroke '])('%j again and again', (piece) => {
    const small = piece.repeat(Math.ceil(15_000 / piece.length));
    time(small);
    const once = Math.min(time(small), time(small));
    const large = small.repeat(4);
    // Quadratic would be sixteen times and seconds; a busy machine alone does not make it so.
    expect(Math.min(time(large), time(large))).toBeLessThan(Math.max(1000, once * 12));
  });
});
