import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import { medicationFindings } from '../../lib/detect/drug-findings.ts';
import type { Finding } from '../../lib/detect/types.ts';

const found = (text: string, drug: string): Finding | undefined => medicationFindings(mapDocument({ text: `HPI: ${text}\n`, structure: [] }, { today: '2026-11-20' })).find(({ name }) => name === drug);
function said(text: string, drug: string): string {
  const finding = found(text, drug);
  if (!finding) return 'nothing';
  return finding.assertion === 'present' ? finding.medication!.status : finding.assertion;
}
type Row = readonly [line: string, drug: string, expected: string];
const check = (rows: readonly Row[]): void => {
  for (const [line, drug, expected] of rows) test(`${drug}: ${line}`, () => expect(said(line, drug)).toBe(expected));
};

describe('medications that a sentence lists', () => check([
  ['Her home medications include amiodarone 200 mg daily, Coumadin and Lasix.', 'warfarin', 'active'],
  ['Current medicines are duloxetine and memantine.', 'memantine', 'active'],
  ['Discharge medications, including gabapentin and Aricept, were reviewed.', 'donepezil', 'active'],
  ['Previous medications include gabapentin.', 'gabapentin', 'inactive'],
  ['He tried several medications including Lyrica and Cymbalta, all of which failed.', 'duloxetine', 'inactive'],
]));

describe('a course of days that lies months back has ended', () => check([
  ['One month ago he had a 5-day course of Cipro.', 'ciprofloxacin', 'inactive'],
  ['He was sent home on Flagyl two years ago.', 'metronidazole', 'inactive'],
  ['The first bout was a year ago. He was discharged with Levaquin.', 'levofloxacin', 'inactive'],
  ['He has been on nitrofurantoin prophylaxis since two years ago.', 'nitrofurantoin', 'active'],
  ['He was started on amiodarone two years ago.', 'amiodarone', 'active'],
  ['He was started on Levaquin yesterday.', 'levofloxacin', 'active'],
  ['Surgery was a year ago. He is now on Levaquin.', 'levofloxacin', 'active'],
]));

describe('a dose that was given', () => check([
  ['He was given 8 mg of Decadron and sent home.', 'dexamethasone', 'active'],
  ['She was given Decadron 10 mg IV on arrival.', 'dexamethasone', 'active'],
  ['In 2019 he was given Decadron for a month.', 'dexamethasone', 'inactive'],
  ['She was given gabapentin without relief.', 'gabapentin', 'inactive'],
  ['She was given gabapentin and developed a rash.', 'gabapentin', 'inactive'],
]));

describe('cycles that go on', () => check([
  ['She completed nine cycles of ixabepilone plus Avastin. We will continue her treatment as planned.', 'bevacizumab', 'active'],
  ['She completed six cycles of carboplatin. Follow-up in spring.', 'carboplatin', 'inactive'],
  ['She has received four of six planned cycles of carboplatin and Taxol.', 'paclitaxel', 'active'],
  ['Tolerating Taxol well.', 'paclitaxel', 'active'],
]));

describe('what is only laid out', () => check([
  ['The first cycle will include docetaxel and cisplatin.', 'cisplatin', 'planned'],
  ['Typical administration is docetaxel on day 1.', 'docetaxel', 'planned'],
  ['Consider switching from gabapentin to duloxetine.', 'gabapentin', 'active'],
  ['Consider switching from gabapentin to duloxetine.', 'duloxetine', 'planned'],
]));

describe('other habits', () => {
  check([
    ['She ran out of her Lyrica and has not refilled it.', 'pregabalin', 'inactive'],
    ['Percocet as needed.', 'oxycodone', 'active'],
    ['Gout flares treated with colchicine as needed.', 'colchicine', 'active'],
    ['She is being treated with linezolid for a bone infection.', 'linezolid', 'active'],
    ['He was placed on a Decadron taper, which he finished on Friday.', 'dexamethasone', 'inactive'],
    ['Avastin every 2 weeks, dose 3 today.', 'bevacizumab', 'active'],
    ['We will discuss Avastin every 2 weeks.', 'bevacizumab', 'planned'],
    ['Premedicated with dexamethasone 20 mg IV, then Taxol 80 mg/m2 given without reaction.', 'dexamethasone', 'active'],
    ['Premedicated with dexamethasone 20 mg IV, then Taxol 80 mg/m2 given without reaction.', 'paclitaxel', 'active'],
    ['R-CHOP in another hospital.', 'vincristine', 'inactive'],
    ['DPH 100 mg TID.', 'phenytoin', 'active'],
    ['Takes DPH 25 mg at bedtime.', 'diphenhydramine', 'active'],
  ]);
  for (const name of ['dilatin', 'neurotin', 'levaquine', 'decadrone', 'Adrenocot', 'capeox', 'hyperCVAD']) test(name, () => expect(medicationFindings(mapDocument({ text: `On ${name}.`, structure: [] })).length).toBeGreaterThan(0));
  test('in one enumeration with drugs for the whole body a drug is systemic', () => expect(found('Treatment with vincristine, doxorubicin, dexamethasone.', 'dexamethasone')?.medication?.systemic).toBe('yes'));
  test('nerve blocks are local', () => expect(found('Nerve blocks with lidocaine gave brief relief.', 'lidocaine')?.medication?.systemic).toBe('no'));
  test('what is injected into a joint stays there', () => {
    const line = '2 cc of Xylocaine and 1 cc of dexamethasone were injected into the joint.';
    expect([found(line, 'lidocaine')?.medication?.systemic, found(line, 'dexamethasone')?.medication?.systemic]).toEqual(['no', 'no']);
  });
});

const all = (text: string): Finding[] => medicationFindings(mapDocument({ text, structure: [] }, { today: '2026-11-20' }));

describe('a name written over and over', () => {
  test('is found at each place, with its own quote', () => {
    const text = `HPI: Stopped ${'gabapentin, '.repeat(20)}then well.\n`;
    const findings = all(text);
    expect(findings.length).toBe(20);
    for (const { quote, start, end } of findings) expect(quote).toBe(text.slice(start, end));
    expect(new Set(findings.map(({ medication }) => medication?.status))).toEqual(new Set(['inactive']));
  });

  test('without full stops the first and the last mentions keep what they say', () => {
    const findings = all(`HPI: ${'Started gabapentin, then '.repeat(12)}${'stopped gabapentin, then '.repeat(12)}well.\n`);
    const statuses = findings.map(({ medication }) => medication?.status);
    expect(statuses.length).toBe(24);
    expect(statuses.slice(0, 4)).toEqual(['active', 'active', 'active', 'active']);
    expect(statuses.slice(-4)).toEqual(['inactive', 'inactive', 'inactive', 'inactive']);
  });

  test('a sentence with several mentions keeps what each one says', () => {
    const findings = all('HPI: Gabapentin was started in May, gabapentin was raised in June, gabapentin was stopped in July.\n');
    expect(findings.map(({ medication }) => medication?.status).filter((_, index) => index !== 1)).toEqual(['active', 'inactive']);
  });
});
