import { describe, expect, test } from 'vitest';
import { buildVocabulary, keyOf, matchAll } from '../../lib/detect/match.ts';

const row = (family: string, id: string) => ({ family, id });
const vocabulary = buildVocabulary([
  ['radiation therapy', row('a', 'therapy')], ['radiation', row('a', 'bare')], ['brain radiation', row('a', 'brain')],
  ['numb', row('b', 'numb')], ['numbness', row('b', 'numb')], ["horner's", row('c', 'horner')], ['hiv+', row('c', 'hiv')], ['c8/t1', row('c', 'level')],
]);
const found = (text: string): string[] => matchAll(text, vocabulary).map(({ start, end, entry }) => `${entry.id}:${text.slice(start, end)}`);

describe('matching the vocabulary', () => {
  test.each([
    ['whole words only', 'numbered irradiation', []],
    ['any case', 'NUMBNESS', ['numb:NUMBNESS']],
    ['words parted by a hyphen', 'radiation-therapy', ['therapy:radiation-therapy', 'bare:radiation']],
    ['words parted by a line break', 'radiation\n    therapy', ['therapy:radiation\n    therapy', 'bare:radiation']],
    ['never across a cell', 'radiation\ttherapy', ['bare:radiation']],
    ['phrases that overlap', 'brain radiation therapy', ['brain:brain radiation', 'therapy:radiation therapy', 'bare:radiation']],
    ['of one row the longest', 'numbness', ['numb:numbness']],
    ['an apostrophe', "Horner's", ["horner:Horner's"]],
    ['a sign at the end', 'HIV+.', ['hiv:HIV+']],
    ['a slash or a hyphen in the phrase', 'C8-T1', ['level:C8-T1']],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

  test('one key for all ways to part words', () => expect(keyOf(' C8 - T1\n')).toBe('c8 t1'));
});
