import { describe, expect, test } from 'vitest';
import { beginningOf, isTooLong, shorten } from '../lib/limits.ts';

const page = (text: string) => ({ text, structure: [{ kind: 'document' as const, start: 0, end: text.length }, { kind: 'item' as const, start: text.length - 4, end: text.length }] });

describe('a report holds few words', () => {
  test('every text is cut, and the end of a quote moves with it', () => {
    const quote = 'x'.repeat(500);
    expect(shorten({ findings: [{ quote, start: 10, end: 510 }], notRead: ['an image'] })).toEqual({ findings: [{ quote: 'x'.repeat(200), start: 10, end: 210 }], notRead: ['an image'] });
  });
  test('what is not there stays away', () => {
    expect(shorten({ a: undefined, b: null, c: 3 })).toEqual({ b: null, c: 3 });
  });
});

describe('a page is read up to a length', () => {
  test('one that is not too long, whole', () => {
    expect(beginningOf(page('Numb hand.'))).toEqual(page('Numb hand.'));
  });
  test('a longer one up to the last line that fits', () => {
    const line = `${'a'.repeat(999)}\n`;
    const long = page(line.repeat(2500));
    const { text, structure } = beginningOf(long);
    expect([isTooLong(long), isTooLong({ text }), text.length % 1000]).toEqual([true, false, 999]);
    expect(structure).toEqual([{ kind: 'document', start: 0, end: text.length }]);
  });
  test('a single endless line is cut all the same', () => {
    expect(isTooLong(beginningOf(page('a'.repeat(3_000_000))))).toBe(false);
  });
});
