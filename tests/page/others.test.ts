import { describe, expect, test } from 'vitest';
import { linesOfOthers } from '../../lib/page/others.ts';
import type { Identity } from '../../lib/page/types.ts';

const OWN: Identity = { state: 'known', key: 'k', name: 'Whitlock, Ada', recordNumber: '8800-12', birthDate: '1965-03-14' };
const named = (text: string, own: Identity = OWN) => linesOfOthers(text, own).map(({ start, end }) => text.slice(start, end));

describe('lines that name another patient', () => {
  test.each([
    ['another record number', 'DORAN, Hugh (MRN 555111): MRI shows radiation necrosis'],
    ['another birth date', 'Doran, Hugh DOB 02/03/1950 paclitaxel refill'],
    ['a row that begins with another name', 'DORAN, Hugh: refill vincristine premeds'],
  ])('%s', (_, line) => {
    expect(named(`Inbox\n${line}\nParesthesia of the left hand`)).toEqual([line]);
  });
  test.each([
    ['the own record number', 'Whitlock, Ada MRN 8800-12: numb left hand'],
    ['the own name', 'WHITLOCK, Ada: refill duloxetine'],
    ['a signature', 'DORAN, Hugh (MD): paclitaxel was stopped'],
    ['a run-in heading', 'Impression: radiation necrosis'],
    ['a note without a name', 'Patient reports numbness since 03/2020'],
  ])('not %s', (_, line) => {
    expect(named(line)).toEqual([]);
  });
  test('are not looked for while nobody is known', () => {
    expect(named('DORAN, Hugh (MRN 555111): necrosis', { state: 'absent', key: '' })).toEqual([]);
  });
  test('where the page is of one who is not known, any row that begins with a name or holds a number is', () => {
    const rows = ['WHITLOCK, Ada: refill duloxetine', 'Chart MRN 8800-12', 'DORAN, Hugh DOB 02/03/1950 paclitaxel'];
    const text = [...rows, 'DORAN, Hugh (MD): paclitaxel was stopped', 'Impression: radiation necrosis'].join('\n');
    expect(linesOfOthers(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(rows);
  });
  test('a long line is a note, whomever it names', () => {
    expect(named(`DORAN, Hugh: ${'numbness '.repeat(60)}`)).toEqual([]);
  });
});
