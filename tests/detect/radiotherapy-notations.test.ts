import { describe, expect, test } from 'vitest';
import { notations, readNotation, scoreNotations } from './radiotherapy-notations.ts';

/** Part of the lines that must be read exactly, of each thing asked. */
const LEAST = 0.97;

/** Lines that are not read exactly yet; the scores count them. */
const MISSED: ReadonlySet<string> = new Set([
  'IORT 10 Gy to the pelvic sidewall at the time of surgery, 2019.', 'Chest wall & SCV 50 Gy in 25 + scar boost 10 Gy in 5; RT done 2/2/2015', 'Pt finished XRT 7/22 to R lung.',
  'Adjuvant chemoradiotherapy, completed. 2018. Rectum.', 'Keloid XRT 12 Gy/3 left ear, 2019', 'CT simulation 12/01/2026 for SBRT 50 Gy/5 to the RUL.',
]);

describe('notations of radiotherapy', () => {
  test('the table is as large as it must be, and no line stands twice', () => {
    expect(notations.length).toBeGreaterThanOrEqual(150);
    expect(new Set(notations.map(([text]) => text)).size).toBe(notations.length);
  });

  test.each(scoreNotations().map((score) => ({ name: score.name, score })))('$name', ({ score: { right, of, wrong } }) => {
    expect(right / of, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  // The scores alone would let a line go wrong that is read right today.
  test.each(notations.filter(([text]) => !MISSED.has(text)).map(([text, dose, fractions, date, site, status]) => ({ text, dose, fractions, date, site, status })))('$text', ({ text, ...said }) => {
    expect(readNotation(text)).toEqual({ ...said, dose: String(said.dose), fractions: String(said.fractions) });
  });

  test('what no line says is not made up', () => {
    expect(readNotation('Seen in clinic, doing well.')).toEqual({ dose: '-', fractions: '-', date: '-', site: '-', status: 'nothing' });
  });
});
