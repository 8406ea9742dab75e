import { describe, expect, test } from 'vitest';
import { reasonWords, sentenceCase } from '../../lib/decide/reasons.ts';

describe('a reason in words', () => {
  test.each([
    [{ severity: 'avoid', because: 'tamoxifen', effect: 'less endoxifen' }, 'avoid with tamoxifen (less endoxifen)'],
    [{ severity: 'contraindicated', because: 'eGFR 24 (11 Feb 2026)', effect: 'exposure rises' }, 'contraindicated with eGFR 24 (11 Feb 2026): exposure rises'],
    [{ severity: 'caution', because: 'ciprofloxacin', effect: 'level rises (about sixfold)' }, 'caution with ciprofloxacin: level rises (about sixfold)'],
    [{ severity: 'caution', because: 'Venous thromboembolism', effect: 'venous thromboembolism' }, 'caution with Venous thromboembolism'],
  ] as const)('%#', (reason, words) => expect(reasonWords(reason)).toBe(words));

  test('a sentence begins with a capital', () => expect([sentenceCase('duloxetine'), sentenceCase('eGFR'), sentenceCase('')]).toEqual(['Duloxetine', 'EGFR', '']));
});
