/** Reads numbers written as words: "five", "twenty-five", "a couple of". */
import { looseNumbers, smallNumbers, tens } from '../guideline/data/number-words.ts';
import { patternOf } from './patterns.ts';
import { isDigit } from './sentences.ts';

/** Source of a pattern of number words from one on, without groups; letters of any case. */
export const NUMBER_WORD = `(?:${Object.keys(tens).join('|')})(?:[\\s-](?:${smallNumbers.slice(1, 10).join('|')}))?|${smallNumbers.slice(1).toReversed().join('|')}`;

/** Source of a pattern of loose counts: "half a", "a few". */
export const LOOSE_NUMBER = looseNumbers.map(({ source }) => source).join('|');

const LOOSE = looseNumbers.map(({ source, ...row }) => ({ ...row, pattern: patternOf(`^(?:${source})$`, 'i') }));

export interface WordNumber { readonly value: number; readonly loose: boolean }

/** The number of such words, "a" and "an" being one; undefined for others. `loose` is no exact count. */
export function numberOfWords(written: string): WordNumber | undefined {
  // Most are digits.
  if (isDigit(written.charCodeAt(0))) return undefined;
  const words = written.trim().toLowerCase();
  if (words === 'a' || words === 'an') return { value: 1, loose: false };
  const loose = LOOSE.find(({ pattern }) => pattern.test(words));
  if (loose) return { value: loose.value, loose: !loose.exact };
  const small = (smallNumbers as readonly string[]).indexOf(words);
  if (small > 0) return { value: small, loose: false };
  const [ten = '', one] = words.split(/[\s-]+/);
  const value = (tens as Readonly<Record<string, number>>)[ten];
  return value === undefined ? undefined : { value: value + (one ? (smallNumbers as readonly string[]).indexOf(one) : 0), loose: false };
}
