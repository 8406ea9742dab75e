import { expect, test } from 'vitest';
import { scan } from '../../lib/detect/context-scan.ts';

/** Where separators stand in a text. */
const separators = (text: string): number[] => scan(text, 0, text.length).hits.filter(({ role }) => role === 'separator').map(({ start }) => start);

test.each(['r, numb', 'didn, numb', 'w, numb', 'b, numb', 'pt, numb', 'x, numb', 'hasn, numb'])('a comma is met behind %j, be it the beginning of a cue or not', (text) => {
  expect(separators(text)).toEqual([text.indexOf(',')]);
});

test('a slash is met behind the beginning of a cue', () => expect(separators('x/y').length).toBe(separators('didn/y').length));
