import { array, assert, constantFrom, integer, nat, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../lib/detect/context.ts';
import { mapDocument } from '../../lib/detect/document.ts';

const map = (text: string) => mapDocument({ text, structure: [] });

describe('any text', () => {
  const words = array(constantFrom('no', 'numbness', 'denies', 'mother', 'PMH:', 'Plan:', '1.', '2)', '\n', '\n\n', '\t', '|', ', ', '. ', '(-)', '[ ]', '?', ':', ' - ', 'if', 'ruled out', '10/12', 'NOTE 11/16/2026', '> ', 'é', '\u{1F600}', '   '), { maxLength: 60 }).map((parts) => parts.join(' '));

  test('is mapped: sentences in order and inside the text, sections without a gap', () => {
    assert(property(oneof(words, string({ unit: 'binary', maxLength: 200 })), (text) => {
      const doc = map(text);
      let last = 0;
      for (const { start, end } of doc.sentences) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      let edge = 0;
      for (const { start, end } of doc.sections) {
        expect(start).toBe(edge);
        edge = end;
      }
      expect(edge).toBe(text.length);
    }), { numRuns: 300 });
  });

  test('can be asked about any span, and the cue quotes it', () => {
    assert(property(words, nat(), integer({ min: 1, max: 12 }), (text, at, size) => {
      const start = at % (text.length + 1);
      const { cue } = contextOf(map(text), start, Math.min(text.length, start + size));
      if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    }), { numRuns: 300 });
  });

  test('an unrelated paragraph changes nothing', () => {
    assert(property(words, (text) => {
      const after = 'Shortness: he denies burning today.';
      const start = after.indexOf('burning');
      const alone = contextOf(map(after), start, start + 7);
      const whole = `CC: ${text.replace(/[\n\t|>]/g, ' ').slice(0, 80)}.\n\nHPI: ${after}`;
      const within = contextOf(map(whole), whole.length - after.length + start, whole.length - after.length + start + 7);
      expect(within.assertion).toBe(alone.assertion);
    }), { numRuns: 200 });
  });
});
