import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import type { Verification } from '../../lib/guideline/types.ts';
import { isThere, sheetText } from './sheet.ts';

const skipped = '(skipped where the fact sheet is not beside the project)';

/** Numbers of a text; those inside a name (CYP2D6, 5-HT3) are none. */
const numbers = (text: string): string[] => [...text.matchAll(/(?<![A-Za-z\d.])\d+(?:\.\d+)?(?!-?[A-Z]|\d)/g)].map(([number]) => number);

/** Numbers of a condition, without the names in it. */
const limits = (when: object): string => JSON.stringify(when).replace(/"[^"]*"/g, '');

interface Row { readonly id: string; readonly text: string; readonly verification: Verification }
const { doses, renalRows, dialysisRows, monitoring, rules } = guideline;
const rows: readonly Row[] = [
  ...doses, ...dialysisRows,
  ...renalRows.map((row) => ({ ...row, text: `${row.row} ${row.text} ${(row.columns ?? []).map(({ usual, daily }) => `${usual} ${daily}`).join(' ')}` })),
  ...monitoring.map(({ id, verification, when, threshold }) => ({ id, verification, text: `${when} ${threshold ?? ''}` })),
  ...rules.map(({ id, verification, effect, when }) => ({ id, verification, text: `${effect} ${limits(when)}` })),
];

/** Rows whose number or mark stands elsewhere in the sheet, and where. */
const ELSEWHERE: Readonly<Record<string, { readonly numbers?: readonly number[]; readonly mark?: Verification; readonly where: string }>> = {
  'dexamethasone/stop': { numbers: [4, 6], where: 'S12' },
  'dexamethasone/guideline': { numbers: [32, 20], where: 'S11' },
  'dexamethasone/symptoms': { numbers: [8], mark: 'S', where: 'S11' },
  'dexamethasone/pneumocystis': { mark: 'S', where: 'S13: the equivalence' },
  'lidocaine/cancer-pain': { numbers: [51], where: 'S21' },
  'donepezil/target': { numbers: [18], where: 'S23' },
  'gabapentin/16': { numbers: [16], where: 'boundary note under the table' },
  'pregabalin/30': { numbers: [450, 600], where: 'head of the table: the usual daily dose' },
  'pregabalin/15': { numbers: [300, 450, 600], where: 'head of the table' },
  'pregabalin/0': { numbers: [150, 300, 450, 600], where: 'head of the table' },
  'memantine/30': { numbers: [30], where: 'mild and moderate need no adjustment: above 5-29' },
  'duloxetine/sodium': { numbers: [130], where: '3.2 Missing evidence' },
  'duloxetine/liver': { numbers: [3], where: '3.2 Missing evidence' },
  'duloxetine/pain': { numbers: [60, 30], where: 'I8' },
  'memantine/moca': { numbers: [26], where: '7.8 MoCA' },
  '3/duloxetine/age-below-25': { numbers: [25], where: 'I16; not seen above 24 years' },
  '3/gabapentin/older-age': { numbers: [65, 66], where: '3.3 Severity: above 65, in whole years' },
  '3/pregabalin/older-age': { numbers: [65, 66], where: '3.3 Severity' },
  '5/gabapentin/opioid-benzodiazepine-high-risk': { numbers: [66], where: 'above 65, in whole years' },
  '5/pregabalin/opioid-benzodiazepine-high-risk': { numbers: [66], where: 'above 65, in whole years' },
  '5/gabapentin/other-cns-depressant-high-risk': { numbers: [66], where: 'above 65, in whole years' },
  '5/pregabalin/other-cns-depressant-high-risk': { numbers: [66], where: 'above 65, in whole years' },
  '3/gabapentin/crcl-below-60': { numbers: [60], where: 'first row of the table' },
  '3/lidocaine/kidney': { numbers: [30], where: '3.2 Renal, as its note says' },
  '3/memantine/crcl-below-30': { numbers: [30], where: 'CrCl 5-29 is below 30' },
  '3/bevacizumab/platelets': { numbers: [75], where: 'trial exclusions under the table' },
  '3/duloxetine/fatty-liver': { mark: 'D', where: 'choice of the tool' },
  '3/lidocaine/local-anaesthetic-allergy': { mark: 'D', where: 'choice of the tool' },
  '3/lidocaine/lesser-block': { mark: 'D', where: 'choice of the tool' },
  '3/bevacizumab/allergy': { mark: 'D', where: 'choice of the tool' },
  '3/bevacizumab/upcr': { mark: 'D', where: 'monitoring set: dipstick or UPCR' },
  '3/pregabalin/seizures': { mark: 'GK', where: 'choice of the tool: the sheet gives the taper alone' },
  ...Object.fromEntries(['severe-arterial-thromboembolism', 'vte-grade-4', 'severe-hypertension', 'pres', 'arterial-thromboembolism', 'arterial-risk', 'vte', 'hypertension', 'pregnancy', 'heart-failure']
    .map((condition) => [`3/bevacizumab/${condition}`, { mark: 'C' as const, where: 'section titles, under the table' }])),
  '3/bevacizumab/anthracycline': { mark: 'S', where: 'no mark in the row' },
};

test.skipIf(!isThere)(`every number of a dose, monitoring row or rule is one of its row of the sheet ${skipped}`, () => {
  const broken = rows.flatMap(({ id, text }) => {
    const sheet = sheetText(id);
    if (sheet === '') return [];
    const given = new Set([...sheet.match(/\d+(?:\.\d+)?/g) ?? [], ...(ELSEWHERE[id]?.numbers ?? []).map(String)]);
    return [...new Set(numbers(text))].filter((number) => !given.has(number)).map((number) => `${id}: ${number}`);
  });
  expect(broken).toEqual([]);
});

test.skipIf(!isThere)(`every verification mark is one of its row of the sheet ${skipped}`, () => {
  const broken = rows.flatMap(({ id, verification }) => {
    const sheet = sheetText(id);
    return sheet === '' || ELSEWHERE[id]?.mark === verification || new RegExp(`\\b${verification}\\b`).test(sheet) ? [] : [`${id}: ${verification}`];
  });
  expect(broken).toEqual([]);
});

test('every exception names a row', () => {
  expect(Object.keys(ELSEWHERE).filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
});
