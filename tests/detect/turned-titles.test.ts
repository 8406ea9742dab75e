/** Titles of problems that are turned round: the name, a comma, and the word that belongs before it. */
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const problemsIn = (text: string): string[] => detect({ text, structure: [] }).findings.filter(({ concept }) => concept === 'problem').map(({ name, quote }) => `${name}: ${quote}`);

test.each<[string, readonly string[]]>([
  ['Problem list:\n- Glaucoma, angle closure', ['glaucoma: Glaucoma', 'angle-closure-glaucoma: Glaucoma, angle closure']],
  ['PMH: glaucoma (narrow-angle).', ['glaucoma: glaucoma', 'angle-closure-glaucoma: glaucoma (narrow-angle)']],
  ['PMH: diabetes, hypertension, glaucoma, narrow angle', ['diabetes: diabetes', 'hypertension: hypertension', 'glaucoma: glaucoma', 'angle-closure-glaucoma: glaucoma, narrow angle']],
  // It is none of the blood pressure.
  ['Problem list:\n- Hypertension, pulmonary', []],
  // A list, no title.
  ['Problem list:\n- Hypertension, pulmonary embolism', ['hypertension: Hypertension', 'vte: pulmonary embolism']],
  ['Problem list:\n- Glaucoma, angle closure ruled out in 2019', ['glaucoma: Glaucoma']],
  ['Problem list:\n- Diabetes, hypertension', ['diabetes: Diabetes', 'hypertension: hypertension']],
])('%j', (text, expected) => expect(problemsIn(text)).toEqual(expected));

test('denied, it is denied', () => {
  expect(detect({ text: 'PMH: no glaucoma, angle closure.', structure: [] }).findings.map(({ name, assertion }) => `${name} ${assertion}`)).toEqual(['glaucoma absent', 'angle-closure-glaucoma absent']);
});
