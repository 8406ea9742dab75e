import { describe, expect, test } from 'vitest';
import { briefReason, causeWords, reasonWords, sentenceCase } from '../../lib/decide/reasons.ts';

describe('a reason in words', () => {
  test.each([
    [{ severity: 'avoid', because: 'tamoxifen', effect: 'less endoxifen' }, 'avoid with tamoxifen (less endoxifen)'],
    [{ severity: 'contraindicated', because: 'eGFR 24 (11 Feb 2026)', effect: 'exposure rises' }, 'contraindicated with eGFR 24 (11 Feb 2026): exposure rises'],
    [{ severity: 'caution', because: 'ciprofloxacin', effect: 'level rises (about sixfold)' }, 'caution with ciprofloxacin: level rises (about sixfold)'],
    [{ severity: 'caution', because: 'Venous thromboembolism', effect: 'venous thromboembolism' }, 'caution with Venous thromboembolism'],
    [{ severity: 'contraindicated', because: 'allergy to pregabalin', effect: 'recorded hypersensitivity' }, 'contraindicated with allergy to pregabalin'],
  ] as const)('%#', (reason, words) => expect(reasonWords(reason)).toBe(words));

  const LONG = { severity: 'avoid', because: 'CrCl 27 mL/min (Cockcroft-Gault: 78 y)', brief: 'CrCl 27 mL/min', effect: 'exposure rises' } as const;
  test('in short, and the cause alone', () => {
    expect([briefReason(LONG), causeWords(LONG)]).toEqual(['avoid with CrCl 27 mL/min (exposure rises)', 'avoid with CrCl 27 mL/min']);
    expect([reasonWords(LONG), briefReason({ severity: 'avoid', because: 'x', effect: 'y' }), causeWords({ severity: 'caution', because: 'x' })]).toEqual(
      ['avoid with CrCl 27 mL/min (Cockcroft-Gault: 78 y): exposure rises', 'avoid with x (y)', 'caution with x']);
  });

  test('a sentence begins with a capital', () => expect([sentenceCase('duloxetine'), sentenceCase('eGFR'), sentenceCase('')]).toEqual(['Duloxetine', 'eGFR', '']));
});
