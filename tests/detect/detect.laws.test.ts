import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import type { DocumentMap } from '../../lib/detect/document-types.ts';
import { allergyFindings, medicationFindings } from '../../lib/detect/drug-findings.ts';
import { detect } from '../../lib/detect/index.ts';
import { valueFindings } from '../../lib/detect/value-findings.ts';

const read = (text: string) => detect({ text, structure: [] }, { today: '2026-11-23' });

/** Pieces that charts are made of, to be put together at random. */
const pieces = fc.constantFrom(
  'XRT 50 Gy in 25 fx', 'radiation', 'to the left breast', 'completed 06/07/2024', 'denies', 'numbness', 'burning pain', 'of the left foot', 'since March 2026', 'no evidence of recurrence', 'NED', 'dexamethasone 4 mg BID', 'worse despite',
  'duloxetine 60 mg', 'allergic to gabapentin', 'MRI brain with contrast', 'favors radiation necrosis', 'MoCA 20/30', 'creatinine 1.2 mg/dL', 'RN', 'RT', '\n', '\n\n', '. ', ', ', '; ', '\t', ' | ', '(', ')', '[ ]', '- ', 'PLAN:', 'MEDICATIONS:', 'FAMILY HISTORY:', 'mother', 'Z92.3', '58 yo F', '11/20/2026', '5/10', 'é', '😀', '’', '\u0000', '9'.repeat(30),
);
const charts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

test('any chart is read without an error, and every quote is the text at its place', () => {
  fc.assert(fc.property(charts, (text) => {
    for (const { quote, start, end, cue, repeats } of read(text).findings) {
      expect(quote).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
      if (repeats !== undefined) expect(repeats).toBeGreaterThanOrEqual(0);
    }
  }), { numRuns: 150 });
});

/** Time of the processor that work takes in this process, in ms: what else the machine does counts little. */
function timed(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
const time = (text: string): number => timed(() => read(text));

const drugs = (doc: DocumentMap): void => void [medicationFindings(doc), allergyFindings(doc)];

/** Least time of three that a reader takes for a mapped text, in ms. */
function least(reader: (doc: DocumentMap) => void, text: string): number {
  return Math.min(...[1, 2, 3].map(() => {
    const doc = mapDocument({ text, structure: [] }, { today: '2026-11-20' });
    return timed(() => reader(doc));
  }));
}

describe('time grows with the length of the text, whatever stands in it', () => {
  test.each(['radiation ', 'RT ', 'numb ', 'XRT 50 Gy to the breast ', 'burning pain of the foot ', 'NED ', 'MRI with contrast ', 'radiation\t', 'G62.9 ', '01/02/2024 ', 'stroke '])('%j again and again', (piece) => {
    const small = piece.repeat(Math.ceil(15_000 / piece.length));
    time(small);
    const once = Math.min(time(small), time(small));
    const large = small.repeat(4);
    // Quadratic would be sixteen times and seconds; a busy machine alone does not make it so.
    expect(Math.min(time(large), time(large))).toBeLessThan(Math.max(1000, once * 12));
  });

  test.each([
    ...['Cr 0.9 mg/dL, ', 'ALT/AST/', '58 yo F ', 'pain 7/10 ', 'BP 120/80 | ', 'Age\t58\t', 'eGFR (', 'DOB '].map((line) => ({ line, reader: valueFindings })),
    ...['gabapentin 300 mg TID, ', 'dexamethasone (', 'duloxetine stopped then ', 'lidocaine 5 % ', 'gabapentin\t'].map((line) => ({ line, reader: drugs })),
  ])('$line', ({ line, reader }) => {
    // Four times the text takes about four times as long; sixteen times would be quadratic.
    expect(least(reader, line.repeat(6000)) / Math.max(100, least(reader, line.repeat(1500)))).toBeLessThan(13);
  }, 60_000);
});
