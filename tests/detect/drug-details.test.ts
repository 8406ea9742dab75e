import { describe, expect, test } from 'vitest';
import { allergyStems, reactions } from '../../lib/guideline/data/drug-cues.ts';
import { allergyFindings, medicationFindings } from '../../lib/detect/drug-findings.ts';
import { mapDocument } from '../../lib/detect/document.ts';
import type { Medication } from '../../lib/detect/types.ts';

function medication(text: string, drug: string): Medication | undefined {
  return medicationFindings(mapDocument({ text, structure: [] }, { today: '2026-11-20' })).find(({ name }) => name === drug)?.medication;
}
const inList = (line: string, drug: string): Medication | undefined => medication(`MEDICATIONS\n${line}\n`, drug);

const allergies = (text: string): string => allergyFindings(mapDocument({ text, structure: [] })).map(({ name, assertion }) => `${name} ${assertion}`).join(', ');

describe('route', () => {
  const rows: readonly (readonly [line: string, drug: string, systemic: string, route: string | undefined])[] = [
    ['metronidazole 0.75 % gel to face daily', 'metronidazole', 'no', 'topical'],
    ['metronidazole 500 mg PO TID', 'metronidazole', 'yes', 'oral'],
    ['MetroGel-Vaginal one applicator nightly', 'metronidazole', 'no', undefined],
    ['ofloxacin 0.3 % otic solution 5 drops left ear BID', 'ofloxacin', 'no', 'otic'],
    ['Vigamox 1 drop right eye TID', 'moxifloxacin', 'no', 'ophthalmic'],
    ['Ciprodex 4 drops R ear BID', 'ciprofloxacin', 'no', 'otic'],
    ['Ciprodex 4 drops R ear BID', 'dexamethasone', 'no', 'otic'],
    ['ciprofloxacin 500 mg tablet BID', 'ciprofloxacin', 'yes', 'oral'],
    ['lidocaine 5 % patch, 12 h on, 12 h off', 'lidocaine', 'no', 'transdermal'],
    ['lidocaine 5 mg/kg IV infusion', 'lidocaine', 'yes', 'iv'],
    ['lidocaine viscous 2 % swish and spit', 'lidocaine', 'no', undefined],
    ['fentanyl 25 mcg/h patch every 72 hours', 'fentanyl', 'yes', 'transdermal'],
    ['Emsam 6 mg/24 h', 'selegiline', 'yes', 'transdermal'],
    ['diclofenac 1 % gel QID', 'diclofenac', 'no', 'topical'],
    ['dexamethasone 4 mg PO BID', 'dexamethasone', 'yes', 'oral'],
    ['dexamethasone 4 mg BID', 'dexamethasone', 'yes', undefined],
    ['dexamethasone mouthwash QID', 'dexamethasone', 'no', 'dental'],
    ['prednisolone acetate 1 % eye drops', 'prednisolone', 'no', 'ophthalmic'],
    ['cytarabine intrathecal weekly', 'cytarabine', 'yes', 'intrathecal'],
    ['bortezomib 1.3 mg/m2 SC weekly', 'bortezomib', 'yes', 'sc'],
    ['ketoconazole 2 % shampoo twice a week', 'ketoconazole', 'no', 'topical'],
    ['zolmitriptan nasal spray', 'zolmitriptan', 'yes', 'nasal'],
    ['ketorolac 30 mg IM once', 'ketorolac', 'yes', 'im'],
    ['dexamethasone', 'dexamethasone', 'unknown', undefined],
  ];
  test.each(rows)('%s: %s systemic %s by %s', (line, drug, systemic, route) => {
    const found = inList(line, drug);
    expect(found?.systemic).toBe(systemic);
    if (route) expect(found?.route).toBe(route);
  });
});

describe('daily dose in mg', () => {
  const rows: readonly (readonly [line: string, drug: string, mg: number | undefined])[] = [
    ['duloxetine 60 mg capsule PO daily', 'duloxetine', 60],
    ['dexamethasone 4 mg PO BID', 'dexamethasone', 8],
    ['dexamethasone 4 mg PO q6h', 'dexamethasone', 16],
    ['Dilantin 100 mg ER cap: 3 PO qhs', 'phenytoin', 300],
    ['gabapentin 300 mg capsule, 2 capsules TID', 'gabapentin', 1800],
    ['gabapentin 300 mg tid', 'gabapentin', 900],
    ['gabapentin 600 mg qAM and 900 mg qHS', 'gabapentin', 1500],
    ['pregabalin 75 mg twice daily', 'pregabalin', 150],
    ['colchicine 500 micrograms BD', 'colchicine', 1],
    ['duloxetine 30 mg daily for a week, then 60 mg daily', 'duloxetine', 60],
    ['dexamethasone 20 mg PO once weekly', 'dexamethasone', 2.857],
    ['ibuprofen 400 mg PO TID prn', 'ibuprofen', undefined],
    ['cisplatin 40 mg/m2 weekly', 'cisplatin', undefined],
    ['pembrolizumab 200 mg IV q3wk', 'pembrolizumab', undefined],
    ['metformin 1 g BID', 'metformin', 2000],
    ['dexamethasone 8 mg/day', 'dexamethasone', 8],
    ['gabapentin 300 mg capsule, take 2 capsules (600 mg total) by mouth 3 (three) times daily', 'gabapentin', 1800],
    ['duloxetine 60 mg capsule, take 60 mg by mouth daily', 'duloxetine', 60],
    ['Cipro 500 b.i.d.', 'ciprofloxacin', 1000],
    ['dexamethasone 4 mg BID (2 mg BID until Monday)', 'dexamethasone', 8],
  ];
  test.each(rows)('%s', (line, drug, mg) => expect(inList(line, drug)?.dailyDoseMg).toBe(mg));

  test('what is taken as needed says so in its text', () => expect(inList('ibuprofen 400 mg PO TID prn', 'ibuprofen')?.doseText).toBe('400 mg prn'));
});

describe('dates, duration, indication', () => {
  test('start and stop by words, columns and ranges', () => {
    expect(inList('amiodarone 200 mg daily, started 03/02/2024', 'amiodarone')?.started?.iso).toBe('2024-03-02');
    expect(inList('amiodarone 200 mg daily, discontinued 05/2025', 'amiodarone')?.stopped?.iso).toBe('2025-05');
    const range = inList('sertraline 50 mg daily 03/01/2024 - 08/01/2024', 'sertraline');
    expect([range?.started?.iso, range?.stopped?.iso]).toEqual(['2024-03-01', '2024-08-01']);
    const row = medication('Medications\nDrug\tStarted\tStatus\nlinezolid 600 mg\t10/01/2026\tActive\n', 'linezolid');
    expect(row?.started?.iso).toBe('2026-10-01');
    expect(medication('HPI: On tamoxifen since 12/2019.\n', 'tamoxifen')?.started?.iso).toBe('2019-12');
    expect(medication('HPI: Off tamoxifen since 2025.\n', 'tamoxifen')?.stopped?.iso).toBe('2025');
    expect(medication('HPI: Duloxetine stopped 06/15/2026 for nausea.\n', 'duloxetine')?.stopped?.iso).toBe('2026-06-15');
  });

  test('the end of radiotherapy is not that of the drug', () => {
    expect(medication('HPI: s/p carboplatin, then radiation 50 Gy, completed 08/18/2023.\n', 'carboplatin')?.stopped).toBeUndefined();
  });

  test('weeks taken', () => {
    expect(medication('HPI: Duloxetine 60 mg daily for 11 weeks did not help.\n', 'duloxetine')?.weeks).toBe(11);
    expect(medication('HPI: Day 21 of linezolid.\n', 'linezolid')?.weeks).toBe(3);
    expect(medication('A/P: Start duloxetine 60 mg daily for 8 weeks.\n', 'duloxetine')?.weeks).toBeUndefined();
    expect(inList('nitrofurantoin 100 mg BID x 7 days, active', 'nitrofurantoin')?.weeks).toBeUndefined();
  });

  test('what it is for', () => {
    expect(medication('HPI: On dexamethasone 4 mg BID for radiation necrosis.\n', 'dexamethasone')?.indication).toBe('necrosis');
    expect(medication('HPI: Radionecrosis treated with prednisone 40 mg daily.\n', 'prednisone')?.indication).toBe('necrosis');
    expect(inList('gabapentin 300 mg TID for neuropathic pain', 'gabapentin')?.indication).toBe('neuropathy');
    expect(inList('prednisone 10 mg daily for asthma', 'prednisone')?.indication).toBe('asthma');
    expect(inList('duloxetine 60 mg daily', 'duloxetine')?.indication).toBeUndefined();
  });

  test('a regimen holds all its drugs', () => {
    const text = 'Past Medications\nR-CHOP, six cycles\n';
    const names = medicationFindings(mapDocument({ text, structure: [] })).map(({ name }) => name);
    expect(names).toContain('vincristine');
    expect(names).toContain('doxorubicin');
  });
});

test('a stem stands in every reaction and every phrase of an allergy', () => {
  const stems = new RegExp(allergyStems.join('|'), 'i');
  expect(reactions.filter((words) => !stems.test(words.replace('-?o?', 'o')))).toEqual([]);
  for (const words of ['rash to', 'allergic to', 'allergies:', 'hypersensitivity to', 'anaphylaxis with', 'angioedema with', 'hives from', 'urticaria on']) expect(stems.test(words)).toBe(true);
});

describe('allergies', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['ALLERGIES: gabapentin (angioedema), penicillin\n', 'gabapentin present'],
    ['Allergies\nlevofloxacin: tendon pain\nlatex\n', 'levofloxacin present'],
    ['Allergies\nAmide anesthetics - hives\n', 'amide-anaesthetic present'],
    ['ALLERGIES: NKDA\nMEDICATIONS: gabapentin 300 mg TID\n', ''],
    ['HPI: He is allergic to duloxetine.\n', 'duloxetine present'],
    ['HPI: Known lidocaine allergy.\n', 'lidocaine present'],
    ['HPI: Gabapentin caused lip swelling in 2024.\n', 'gabapentin present'],
    ['HPI: Pregabalin 2023: facial swelling, went to the ED.\n', 'pregabalin present'],
    ['HPI: On duloxetine, no rash.\n', ''],
    ['Allergies: gabapentin - hives; tolerates lidocaine\n', 'gabapentin present, lidocaine absent'],
    ['Allergies\nSubstance\tReaction\tStatus\ncodeine\tnausea\tInactive\n', 'codeine absent'],
    ['HPI: No allergy to lidocaine.\n', 'lidocaine absent'],
  ];
  test.each(rows)('%s', (text, expected) => expect(allergies(text)).toBe(expected));

  test('an allergy is no medication', () => {
    for (const text of ['Allergies\ngabapentin (hives)\n', 'HPI: allergic to gabapentin.\n']) {
      expect(medicationFindings(mapDocument({ text, structure: [] }))).toEqual([]);
    }
  });
});
