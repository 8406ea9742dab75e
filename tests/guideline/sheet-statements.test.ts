import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { isThere, rowById } from './sheet.ts';

const skipped = '(skipped where the fact sheet is not beside the project)';
const { statements, argues, notKnown } = guideline;

const numbers = (text: string): string[] => [...text.matchAll(/(?<![A-Za-z\d.])\.?\d+(?:\.\d+)?/g)].map(([number]) => number.replace(/^\./, '0.'));

const rows = [
  ...statements.map(({ id, text, caveat = '', verification }) => ({ id, text: `${text} ${caveat}`, verification })),
  ...argues.filter(({ id }) => id !== 'supports').map(({ id, trigger, message, note = '', verification }) => ({ id, text: `${trigger} ${message} ${note}`, verification })),
  ...notKnown.map(({ id, missing, says, verification }) => ({ id, text: `${missing} ${says}`, verification })),
];

/** Numbers and marks that stand elsewhere in the sheet, and where. */
const ELSEWHERE: Readonly<Record<string, { readonly numbers?: readonly string[]; readonly mark?: string; readonly where: string }>> = {
  S7: { mark: 'C', where: 'read in the article; its list of causes is told as not verified' },
  S20: { numbers: ['1'], where: '8.6: Direct RCT in radiotherapy pain (1 trial)' },
  NE3: { numbers: ['4', '10'], where: 'I7' },
};

/** A row without any mark stands on the article alone. */
const isMarked = (row: string): boolean => /\b(?:C|S|GK|D)\b/.test(row);

test.skipIf(!isThere)(`every number of S, AA and NE is one of its row of the sheet ${skipped}`, () => {
  const broken = rows.flatMap(({ id, text }) => {
    const given = new Set([...rowById(id).match(/\.?\d+(?:\.\d+)?/g)?.map((number) => number.replace(/^\./, '0.')) ?? [], ...(ELSEWHERE[id]?.numbers ?? [])]);
    return [...new Set(numbers(text))].filter((number) => !given.has(number)).map((number) => `${id}: ${number}`);
  });
  expect(broken).toEqual([]);
});

test.skipIf(!isThere)(`every mark of S and AA that the sheet gives is one of its row ${skipped}`, () => {
  const broken = rows.filter(({ id }) => !id.startsWith('NE') && isMarked(rowById(id))).filter(({ id, verification }) => !new RegExp(`\\b${verification}\\b`).test(rowById(id)) && ELSEWHERE[id]?.mark !== verification);
  expect(broken.map(({ id, verification }) => `${id}: ${verification}`)).toEqual([]);
});
