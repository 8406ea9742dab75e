import { describe, expect, test } from 'vitest';
import { LOOSE_NUMBER, NUMBER_WORD, numberOfWords } from '../../lib/detect/number-words.ts';

describe('numbers written as words', () => {
  const rows: readonly (readonly [words: string, value: number, loose: boolean])[] = [
    ['a', 1, false], ['an', 1, false], ['An', 1, false], ['one', 1, false], ['two', 2, false], ['nine', 9, false], ['ten', 10, false], ['twelve', 12, false], ['nineteen', 19, false],
    ['twenty', 20, false], ['twenty-five', 25, false], ['Twenty five', 25, false], ['twenty - five', 25, false], [' thirty ', 30, false], ['thirty-nine', 39, false],
    ['half a', 0.5, false], ['a few', 3, true], ['several', 3, true], ['a couple of', 2, true],
  ];
  test.each(rows)('%s', (words, value, loose) => expect(numberOfWords(words)).toEqual({ value, loose }));

  test.each(['', 'zero', 'ten-ish', 'pain', '5', 'a few more'])('%j is none', (words) => expect(numberOfWords(words)).toBeUndefined());
});

describe('the pattern of number words', () => {
  const whole = new RegExp(`^(?:${NUMBER_WORD})$`, 'i');
  test.each(['one', 'nineteen', 'twenty', 'twenty-one', 'Thirty nine'])('takes %j', (words) => expect(whole.test(words)).toBe(true));
  test.each(['zero', 'twenty-zero', 'twenty-ten', 'twenty-', 'five-twenty', ''])('does not take %j', (words) => expect(whole.test(words)).toBe(false));
  test('loose counts are apart', () => {
    expect(new RegExp(`^(?:${LOOSE_NUMBER})$`).test('a few')).toBe(true);
    expect(whole.test('a few')).toBe(false);
  });
});
