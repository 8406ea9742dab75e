import { describe, expect, test } from 'vitest';
import { medicationFindings } from '../../lib/detect/drug-findings.ts';
import { mapDocument } from '../../lib/detect/document.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-20';

/** Assertion where it is not `present`, else the status, of the first finding of a drug. */
function said(text: string, drug: string): string {
  const found = medicationFindings(mapDocument({ text, structure: [] }, { today: TODAY })).find(({ name }) => name === drug);
  if (!found) return 'nothing';
  return found.assertion === 'present' ? found.medication!.status : found.assertion;
}

const list = (line: string): string => `MEDICATIONS\n${line}\n`;
const note = (line: string): string => `HPI: ${line}\n`;

type Row = readonly [line: string, drug: string, expected: string];

const table = (headers: string, row: string): string => `Medications\n${headers.replaceAll('|', '\t')}\n${row.replaceAll('|', '\t')}\n`;

describe('entries of a list', () => {
  const rows: readonly Row[] = [
    ['duloxetine 60 mg capsule, one daily', 'duloxetine', 'active'],
    ['- Cymbalta 30 mg PO every morning', 'duloxetine', 'active'],
    ['1. gabapentin 300 mg PO TID', 'gabapentin', 'active'],
    ['Lyrica 75 mg BID, discontinued 05/2025', 'pregabalin', 'inactive'],
    ['Lyrica 75 mg BID (stopped, dizziness)', 'pregabalin', 'inactive'],
    ['nitrofurantoin 100 mg BID x 5 days - completed', 'nitrofurantoin', 'inactive'],
    ['linezolid 600 mg q12h, on hold since Monday', 'linezolid', 'inactive'],
    ['isoniazid 300 mg daily; status: expired', 'isoniazid', 'inactive'],
    ['amiodarone 200 mg daily - active', 'amiodarone', 'active'],
    ['amitriptyline 10 mg nightly - never picked up', 'amitriptyline', 'absent'],
    ['memantine 5 mg daily, planned, prior authorization open', 'memantine', 'planned'],
    ['colchicine 0.6 mg, no longer taking', 'colchicine', 'inactive'],
    ['donepezil 5 mg daily, not taking', 'donepezil', 'inactive'],
    ['leflunomide 20 mg daily, hold if ALT rises', 'leflunomide', 'active'],
    ['tamoxifen 20 mg daily, planned for 5 years', 'tamoxifen', 'active'],
    ['dexamethasone 4 mg BID\nStatus: Active', 'dexamethasone', 'active'],
    ['thalidomide 100 mg nightly, cilostazol 50 mg BID - stopped', 'thalidomide', 'active'],
    ['thalidomide 100 mg nightly, cilostazol 50 mg BID - stopped', 'cilostazol', 'inactive'],
    ['2021-04-02 - duloxetine 60 mg PO daily', 'duloxetine', 'active'],
    ['sertraline 50 mg 03/01/2024 - 08/01/2024', 'sertraline', 'inactive'],
    ['sertraline 50 mg 03/01/2024 - 08/01/2027', 'sertraline', 'active'],
    ['[DISCONTINUED] phenytoin (DILANTIN) 100 mg ER capsule', 'phenytoin', 'inactive'],
    ['Her lisinopril is on hold for now.', 'lisinopril', 'inactive'],
    ['Vincristine 2 mg DISCONTINUED', 'vincristine', 'inactive'],
    ['duloxetine 60 mg daily stopped 2019', 'duloxetine', 'inactive'],
    ['metronidazole 500 mg TID until finished', 'metronidazole', 'active'],
    ['linezolid 600 mg BID once culture completed', 'linezolid', 'active'],
    ['duloxetine 60 mg daily not to be stopped', 'duloxetine', 'active'],
  ];
  test.each(rows)('%s: %s is %s', (line, drug, expected) => expect(said(list(line), drug)).toBe(expected));

  test('a heading puts the list under it into the past', () => {
    for (const heading of ['Past Medications', 'DISCONTINUED MEDICATIONS', 'Completed treatment plans']) {
      expect(said(`${heading}\npaclitaxel 80 mg/m2 IV weekly\n`, 'paclitaxel')).toBe('inactive');
    }
  });

  test('on a page a status alone on its line is the badge of the drug above', () => {
    const text = 'Medications\ndexamethasone 4 mg BID\nDiscontinued\nduloxetine 60 mg daily\nActive\n';
    const structure = [{ kind: 'heading' as const, start: 0, end: 11, level: 2 }];
    const found = medicationFindings(mapDocument({ text, structure }, { today: TODAY }));
    expect(found.map(({ name, medication }) => `${name} ${medication?.status}`)).toEqual(['dexamethasone inactive', 'duloxetine active']);
  });

  test('the next heading is no badge of the last entry', () => {
    expect(said('MEDICATIONS\napixaban 5 mg BID\nStopped\nthalidomide 50 mg\n', 'apixaban')).toBe('active');
  });
});

describe('rows of a table', () => {
  const rows: readonly (readonly [headers: string, row: string, drug: string, expected: string])[] = [
    ['Medication|Sig|Route|Start|Status', 'amiodarone 200 mg tablet|1 tab daily|PO|2022|Active', 'amiodarone', 'active'],
    ['Medication|Sig|Route|Start|Status', 'amiodarone 200 mg tablet|1 tab daily|PO|2022|Discontinued 02/02/2025 (thyroid)', 'amiodarone', 'inactive'],
    ['Name|Instructions|Status', 'cisplatin 100 mg/m2 IV|3 cycles|Completed 02/2025', 'cisplatin', 'inactive'],
    ['Name|Instructions|Status', 'gabapentin 300 mg|1 PO TID|taking', 'gabapentin', 'active'],
    ['Name|Instructions|Status', 'carboplatin|IV|Never started', 'carboplatin', 'absent'],
    ['Name|Instructions|Status', 'linezolid 600 mg|PO q12h|On hold', 'linezolid', 'inactive'],
    ['Active|Name', 'Yes|pregabalin 75 mg', 'pregabalin', 'active'],
    ['Active|Name', 'No|pregabalin 75 mg', 'pregabalin', 'inactive'],
    ['Expired|Name|Dose', 'Yes|metronidazole|500 mg', 'metronidazole', 'inactive'],
    ['Name|Start|Stop', 'levofloxacin 500 mg|05/01/2026|05/08/2026', 'levofloxacin', 'inactive'],
    ['Name|Start|Stop', 'levofloxacin 500 mg|11/18/2026|11/28/2026', 'levofloxacin', 'active'],
    ['Medication|Directions|Start Date|Status', 'duloxetine 60 mg|daily|12/15/2026|', 'duloxetine', 'planned'],
    ['Drug|How|State', 'nivolumab + ipilimumab|IV|Completed 2024', 'nivolumab', 'inactive'],
    ['Drug|How|State', 'pembrolizumab|IV q3wk|Active, held once in 2025', 'pembrolizumab', 'active'],
  ];
  test.each(rows)('%s / %s: %s is %s', (headers, row, drug, expected) => expect(said(table(headers, row), drug)).toBe(expected));

  test('an entry goes on over the lines of its row, and ends with it', () => {
    const text = 'Medications\nPregabalin 75mg\nDISCONTINUED 02 — Mar — 2023\nDuloxetine 60mg\nDOSE 1 capsule — oral — once daily\n';
    const second = text.indexOf('Duloxetine');
    const structure = [{ kind: 'row' as const, start: 12, end: second - 1 }, { kind: 'row' as const, start: second, end: text.length - 1 }];
    const found = medicationFindings(mapDocument({ text, structure }, { today: TODAY }));
    expect(found.map(({ name, medication }) => `${name} ${medication?.status} ${medication?.dailyDoseMg}`)).toEqual(['pregabalin inactive undefined', 'duloxetine active 60']);
  });

  test('a table with doses under an allergy heading lists medications', () => {
    const text = 'Allergies\nlidocaine\nDrug\tDosage\tQty\namiodarone\t200 mg daily\t30\n';
    const headers = [['Drug', 20], ['Dosage', 25], ['Qty', 32]] as const;
    const structure = headers.map(([words, start]) => ({ kind: 'header-cell' as const, start, end: start + words.length }));
    const found = medicationFindings(mapDocument({ text, structure }, { today: TODAY }));
    expect(found.map(({ name, medication }) => `${name} ${medication?.status}`)).toEqual(['amiodarone active']);
  });

  test('struck through text is no longer valid', () => {
    const text = 'Medications\ngabapentin 300 mg TID\n';
    const structure = [{ kind: 'struck' as const, start: 12, end: 34 }];
    const [found] = medicationFindings(mapDocument({ text, structure }, { today: TODAY }));
    expect(found?.medication?.status).toBe('inactive');
    expect(found?.medication?.statusBecause).toBe('struck through');
  });
});

describe('running text', () => {
  const rows: readonly Row[] = [
    ['She is currently on pregabalin for her foot.', 'pregabalin', 'active'],
    ['He was started on duloxetine last month.', 'duloxetine', 'active'],
    ['Pain was switched from gabapentin to pregabalin in May.', 'gabapentin', 'inactive'],
    ['We switched her from gabapentin to pregabalin in May.', 'gabapentin', 'inactive'],
    ['We switched her from gabapentin to pregabalin in May.', 'pregabalin', 'active'],
    ['Gabapentin was replaced by pregabalin because of sedation.', 'gabapentin', 'inactive'],
    ['Gabapentin was replaced by pregabalin because of sedation.', 'pregabalin', 'active'],
    ['Off bortezomib since spring.', 'bortezomib', 'inactive'],
    ['She completed 6 cycles of paclitaxel.', 'paclitaxel', 'inactive'],
    ['He has had five of a planned eight cycles of oxaliplatin.', 'oxaliplatin', 'active'],
    ['Duloxetine stopped after two weeks, nausea.', 'duloxetine', 'inactive'],
    ['Duloxetine d/c\'d for nausea.', 'duloxetine', 'inactive'],
    ['Pregabalin 150 mg daily for 8 weeks: no relief, stopped.', 'pregabalin', 'inactive'],
    ['He never started duloxetine.', 'duloxetine', 'absent'],
    ['No trial of duloxetine so far.', 'duloxetine', 'absent'],
    ['She has not had duloxetine or pregabalin.', 'pregabalin', 'absent'],
    ['We are considering duloxetine.', 'duloxetine', 'planned'],
    ['Sepsis on docetaxel 08/2025 - 10/2025.', 'docetaxel', 'inactive'],
    ['On docetaxel from 08/2025 to 10/2025, then rested.', 'docetaxel', 'inactive'],
    ['On bevacizumab 08/2026 - 02/2027.', 'bevacizumab', 'active'],
    ['Plan: start tamoxifen next month.', 'tamoxifen', 'planned'],
    ['Oncology plan: start tamoxifen 20 mg daily in two weeks.', 'tamoxifen', 'planned'],
    ['Start duloxetine 30 mg daily, review next month.', 'duloxetine', 'active'],
    ['Duloxetine 30 mg daily for two weeks.', 'duloxetine', 'active'],
    ['She declined pregabalin.', 'pregabalin', 'planned'],
    ['A neighbour told him about Cymbalta.', 'duloxetine', 'planned'],
    ['Gabapentin could be considered.', 'gabapentin', 'planned'],
    ['Resume pyridoxine? Will ask.', 'pyridoxine', 'planned'],
    ['Rheumatoid disease quiet on leflunomide.', 'leflunomide', 'active'],
    ['Day 12 of linezolid.', 'linezolid', 'active'],
    ['Headaches got worse despite dexamethasone 8 mg/day.', 'dexamethasone', 'active'],
    ['Dexamethasone 4 mg BID begun 11/02.', 'dexamethasone', 'active'],
    ['He takes Neurontin 300 mg three times a day.', 'gabapentin', 'active'],
    ['Continue duloxetine.', 'duloxetine', 'active'],
    ['He was given a prescription for Levaquin.', 'levofloxacin', 'active'],
    ['Colitis in March 2025 on nivolumab.', 'nivolumab', 'unknown'],
    ['Lymphoma treated with ABVD x4 in 1998.', 'vinblastine', 'inactive'],
    ['Myeloma, on VRd week 3.', 'bortezomib', 'active'],
    ['Colon cancer with FOLFOX C6 today.', 'oxaliplatin', 'active'],
    // Stopped, and taken again.
    ['Her duloxetine was stopped in 2024 and restarted in 2025.', 'duloxetine', 'active'],
    ['Her duloxetine was stopped 2024, started again 2025.', 'duloxetine', 'active'],
    ['She stopped duloxetine in 2024, started it again in May.', 'duloxetine', 'active'],
    ['Dexamethasone was stopped but had to be restarted for headache.', 'dexamethasone', 'active'],
    ['Dexamethasone was stopped in May, then restarted by the ED.', 'dexamethasone', 'active'],
    ['Duloxetine stopped in 2024 and never restarted.', 'duloxetine', 'inactive'],
    ['Duloxetine stopped in 2024, to be restarted after surgery.', 'duloxetine', 'inactive'],
    ['Duloxetine stopped 2024, gabapentin restarted 2025.', 'duloxetine', 'inactive'],
    ['Duloxetine stopped, restarted, then stopped again in June.', 'duloxetine', 'inactive'],
    ['Duloxetine was stopped and has not been restarted.', 'duloxetine', 'inactive'],
    ['Stopped cisplatin and resumed carboplatin.', 'cisplatin', 'inactive'],
    ['Duloxetine stopped, pain started again.', 'duloxetine', 'inactive'],
    ['Phenelzine stopped and he resumed work.', 'phenelzine', 'inactive'],
    ['Her dexamethasone is 2 mg daily (previously 8 mg daily).', 'dexamethasone', 'active'],
    ['Dexamethasone, previously 8 mg daily, was stopped.', 'dexamethasone', 'inactive'],
    ['Intolerant of duloxetine.', 'duloxetine', 'inactive'],
    ['Brother takes lithium.', 'lithium', 'other-person'],
    ['Off tamoxifen since 2025.', 'tamoxifen', 'inactive'],
    ['Would avoid duloxetine for now.', 'duloxetine', 'planned'],
    ['Prefers not to take pregabalin.', 'pregabalin', 'planned'],
    ['Gabapentin and pregabalin have both been tried.', 'gabapentin', 'inactive'],
    ['Duloxetine was prescribed but she did not fill it.', 'duloxetine', 'absent'],
    ['Amiodarone was stopped in 2021 and dronedarone started.', 'amiodarone', 'inactive'],
    ['Amiodarone was stopped in 2021 and dronedarone started.', 'dronedarone', 'active'],
    ['Maintenance pembrolizumab, cycle 9 today.', 'pembrolizumab', 'active'],
    ['Unable to wean off dexamethasone.', 'dexamethasone', 'active'],
    ['Digoxin level 1.1 ng/mL.', 'digoxin', 'nothing'],
    ['An insulin-dependent diabetic.', 'insulin', 'nothing'],
  ];
  test.each(rows)('%s: %s is %s', (line, drug, expected) => expect(said(note(line), drug)).toBe(expected));
});

describe('what is no medication', () => {
  test('menus and leaflets are templates', () => {
    const text = 'Quick add order\nvincristine\nbortezomib\n';
    const structure = [{ kind: 'control' as const, start: 16, end: 38 }];
    const found = medicationFindings(mapDocument({ text, structure }));
    expect(found.length).toBe(2);
    expect(found.every(({ assertion }) => assertion === 'template')).toBe(true);
    expect(said('Patient Education\nDuloxetine is taken once a day.\n', 'duloxetine')).toBe('template');
  });

  test('quotes are slices of the text, offsets rise', () => {
    const text = list('CISplatin 75 mg/m2 IV\nR-CHOP, cycle 2 (active)\nNeurontin 300 mg TID');
    const found = medicationFindings(mapDocument({ text, structure: [] }));
    expect(found.length).toBeGreaterThan(3);
    for (const { quote, start, end } of found) expect(quote).toBe(text.slice(start, end));
    const starts = found.map(({ start }: Finding) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('terms of a list of definitions rule their entries', () => {
  const entries = 'Current\tmirtazapine 30 mg nocte\ngabapentin 300 mg tds\nStopped\tphenelzine 15 mg tds\nlinezolid 600 mg bd\nNow\tpregabalin 75 mg bd\nSeen in clinic on duloxetine 60 mg daily.';
  const rows: readonly Row[] = [
    [entries, 'gabapentin', 'active'],
    [entries, 'phenelzine', 'inactive'],
    [entries, 'linezolid', 'inactive'],
    [entries, 'pregabalin', 'active'],
    [entries, 'duloxetine', 'active'],
    ['Stopped\tphenelzine 15 mg tds\nSeen today.\ngabapentin 300 mg tds', 'gabapentin', 'active'],
    ['Medications:\nDuloxetine 60 mg daily - held 3/2026, resumed 5/2026\nGabapentin 300 mg tds', 'duloxetine', 'active'],
    ['Medications:\nDuloxetine 60 mg daily - held 3/2026, not resumed\nGabapentin 300 mg tds', 'duloxetine', 'inactive'],
    ['Drug\tStatus\ngabapentin 300 mg\tStopped\npregabalin 75 mg\tActive', 'pregabalin', 'active'],
    ['Active\tgabapentin 300 mg tds\nStopped\tpregabalin 75 mg\nActive\tduloxetine 60 mg', 'duloxetine', 'active'],
  ];
  for (const [text, drug, expected] of rows) test(`${drug}: ${text}`, () => expect(said(list(text), drug)).toBe(expected));
});

describe('a course that was finished', () => {
  const rows: readonly Row[] = [
    ['linezolid 600 mg bd, 10 day course finished 14/02/2025', 'linezolid', 'inactive'],
    ['linezolid 600 mg bd, two-week course completed', 'linezolid', 'inactive'],
    ['linezolid 600 mg bd, 10 day course', 'linezolid', 'active'],
    ['linezolid 600 mg bd, course finishes 02/12/2026', 'linezolid', 'active'],
  ];
  for (const [line, drug, expected] of rows) test(line, () => expect(said(list(line), drug)).toBe(expected));
});

describe('what an organism is tested against is no medication', () => {
  const rows: readonly Row[] = [
    ['Urine grew E. coli resistant to nitrofurantoin.', 'nitrofurantoin', 'nothing'],
    ['Culture: sensitive to amoxicillin, trimethoprim and ciprofloxacin.', 'ciprofloxacin', 'nothing'],
    ['Nitrofurantoin: resistant. Levofloxacin: S', 'nitrofurantoin', 'nothing'],
    ['Nitrofurantoin: resistant. Levofloxacin: S', 'levofloxacin', 'nothing'],
    ['Linezolid intermediate.', 'linezolid', 'nothing'],
    ['Takes nitrofurantoin 50 mg nightly.', 'nitrofurantoin', 'active'],
    ['Pain resistant to gabapentin 300 mg TID.', 'gabapentin', 'active'],
    ['E. coli resistant to trimethoprim. On nitrofurantoin 100 mg BID.', 'nitrofurantoin', 'active'],
    ['Takes vitamin B6 50 mg daily.', 'pyridoxine', 'active'],
    ['Stopped her B6.', 'pyridoxine', 'inactive'],
    ['B6 35 nmol/L, B12 normal.', 'pyridoxine', 'nothing'],
    ['On INH therapy since May.', 'isoniazid', 'active'],
    ['Albuterol inh 2 puffs as needed.', 'isoniazid', 'nothing'],
  ];
  for (const [line, drug, expected] of rows) test(`${drug}: ${line}`, () => expect(said(note(line), drug)).toBe(expected));
});
