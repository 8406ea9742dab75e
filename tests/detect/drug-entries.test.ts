/** Whether a drug is taken, where its entry ends, and what decided: one way of writing in each row. */
import { describe, expect, test } from 'vitest';
import { allergies, because, told } from './medications.ts';

type Row = readonly [text: string, expected: string];

describe('entries of a list', () => {
  const rows: readonly Row[] = [
    ['gabapentin 300 mg\nRefills: 3\nLast dose 11/2025', 'gabapentin active "300 mg"'], ['gabapentin 300 mg\n2 tabs daily', 'gabapentin active oral "300 mg" 600 mg/d'],
    ['gabapentin 300 mg\nStatus: active\npregabalin 75 mg\nStatus: stopped', 'gabapentin active "300 mg"; pregabalin inactive "75 mg"'],
    ['nivolumab + ipilimumab 3 mg, stopped', 'nivolumab inactive "3 mg"; ipilimumab inactive "3 mg"'],
    ['gabapentin 300 mg; insulin glargine 10 units stopped', 'gabapentin active "300 mg"; insulin inactive systemic unknown'],
    ['gabapentin 300 mg, vitamin 1000 iu stopped', 'gabapentin active "300 mg"'], ['gabapentin 300 mg, he stopped it in May', 'gabapentin inactive "300 mg"'],
    ['gabapentin 300 mg, patient takes it', 'gabapentin active "300 mg"'], ['gabapentin 300 mg 03/01/2024 – 11/20/2026', 'gabapentin active "300 mg" from 2024-03-01'],
  ];
  test.each(rows)('%j', (line, expected) => expect(told(`MEDICATIONS\n${line}\n`)).toBe(expected));
  // Another drug, known to no table, ends the entry: what is said of it is not said of the first.
  test.each(['fish oil 1000 mg', 'omega three acids 1 g', 'albuterol 2 puffs', 'albuterol 1 puff', 'heparin 5000 units', 'heparin 1 unit', 'senna 2 tabs', 'senna 1 tab', 'senna 8.6mg', 'co-enzyme 100 mg', 'vitamin b-complex 1 tab', 'and melatonin 5 mg'])('%s', (other) => {
    for (const gap of [', ', '; ', '\n', '\n ']) expect(told(`MEDICATIONS\ngabapentin 300 mg${gap}${other} stopped\n`)).toMatch(/^gabapentin active "300 mg"/);
  });
  test.each(['On-hold', 'Cancelled', 'Canceled', '2 tabs stopped', '2tabs stopped', '10 ml stopped', 'one tab stopped'])('%s below a drug', (line) => expect(told(`MEDICATIONS\ngabapentin 300 mg\n${line}\n`)).toContain('gabapentin inactive'));
});

test('headings before their text', () => {
  expect(told('Previous treatment: duloxetine 30 mg (nausea, stopped), gabapentin (no effect)')).toBe('duloxetine inactive "30 mg" for nausea; gabapentin inactive systemic unknown');
  expect(told('Current medicines: gabapentin')).toBe('gabapentin active systemic unknown');
  expect(told('Meds: metformin 500 mg\n\nRadiation 66 Gy with cisplatin.')).toMatch(/cisplatin unknown/);
});

describe('sentences', () => {
  const rows: readonly Row[] = [
    ['Maintenance cisplatin/CCNU/vincristine ended 10/2021.', 'cisplatin inactive; vincristine inactive to 2021-10'], ['Radiation with weekly cisplatin to 2/14/2025.', 'cisplatin inactive to 2025-02-14'], ['Now on pembrolizumab, carboplatin dropped after C4.', 'pembrolizumab active; carboplatin inactive'],
    ['FOLFOX C6D1 today.', 'oxaliplatin active'], ['Will start dexamethasone on the day of surgery.', 'dexamethasone planned systemic unknown'],
    ['Change from gabapentin to duloxetine.', 'gabapentin inactive systemic unknown; duloxetine unknown systemic unknown'], ['Sepsis in 08/2025 on docetaxel.', 'docetaxel unknown'],
    ['Sepsis in 08/2025 on weekly docetaxel.', 'docetaxel unknown'], ['In 08/2025, on docetaxel.', 'docetaxel active'], ['Sepsis in 2026 on docetaxel.', 'docetaxel active'],
    ['Sepsis on docetaxel in 08/2025.', 'docetaxel unknown'], ['Sepsis on docetaxel (early 08/2025).', 'docetaxel unknown'], ['Sepsis on docetaxel in 12/2026.', 'docetaxel active'],
    ['Docetaxel every three weeks.', 'docetaxel active'], ['Docetaxel q21 days.', 'docetaxel active'], ['Gabapentin 300 nocte.', 'gabapentin active "300" 300 mg/d'],
    ['Gabapentin 300 mg q8.', 'gabapentin active "300 mg"'], ['He was given Decadron with some improvement.', 'dexamethasone inactive'], ['Cisplatin 2020 and 2026.', 'cisplatin unknown'],
    ['A UTI two years ago. Levofloxacin prescribed.', 'levofloxacin unknown systemic unknown'], ['Completed paclitaxel. She will continue her current treatment.', 'paclitaxel inactive'],
    ['Completed 6 cycles of weekly paclitaxel. Proceed with the next cycle.', 'paclitaxel active'], ['No gabapentin.', 'gabapentin absent systemic unknown'],
    ['Offered gabapentin.', 'gabapentin planned systemic unknown'], ['Switched from gabapentin to duloxetine.', 'gabapentin inactive systemic unknown; duloxetine active systemic unknown'],
    ['Off work since May; gabapentin 300 mg daily.', 'gabapentin active "300 mg" 300 mg/d'], ['Dexamethasone failed a taper, was restarted and then stopped.', 'dexamethasone inactive'], ['Dexamethasone failed tapering, was restarted and then stopped.', 'dexamethasone inactive'],
    ['Off paclitaxel 175 mg/m2 and carboplatin.', 'paclitaxel inactive; carboplatin inactive'], ['Off paclitaxel 80mg weekly, carboplatin.', 'paclitaxel inactive "80mg" 11.429 mg/d; carboplatin inactive'], ['Off paclitaxel (weekly regimen) and carboplatin.', 'paclitaxel inactive; carboplatin inactive'], ['Off paclitaxel (since May) with carboplatin.', 'paclitaxel inactive to 2026-05; carboplatin inactive'],
    ['Seen again. In late 08/2025, on docetaxel.', 'docetaxel unknown'], ['Seen again. - In 08/2025, on docetaxel.', 'docetaxel unknown'], ['Seen again. 08/2025, on docetaxel.', 'docetaxel unknown'], ['Seen again. Nadir in 08/2025, on docetaxel.', 'docetaxel active'],
    ['Sepsis on docetaxel in late 08/2025.', 'docetaxel unknown'], ['Sepsis on docetaxel, 08/2025.', 'docetaxel unknown'], ['Fell on stairs in 08/2025, docetaxel weekly.', 'docetaxel active'], ['Gabapentin was started in May and failed.', 'gabapentin inactive systemic unknown from 2026-05'], ['Dexamethasone was started, failed a taper.', 'dexamethasone active'], ['Dexamethasone was started, failed tapering.', 'dexamethasone active'],
    ['Stopped paclitaxel 175 mg/m2 and carboplatin.', 'paclitaxel inactive; carboplatin inactive'], ['Stopped paclitaxel (weekly, 80 mg) and carboplatin.', 'paclitaxel inactive "80 mg"; carboplatin inactive'], ['Stopped gabapentin 300 mg TID, duloxetine.', 'gabapentin inactive "300 mg" 900 mg/d; duloxetine inactive systemic unknown'],
    ['Completed carboplatin with nab-paclitaxel.', 'carboplatin inactive; paclitaxel inactive'], ['Completed cisplatin, 5 ml of vincristine.', 'cisplatin inactive; vincristine inactive'],
    ['Sepsis on docetaxel 08/2025- present.', 'docetaxel active'], ['Sepsis on docetaxel 08/2025 to now.', 'docetaxel active'], ['• On docetaxel in 08/2025.', 'docetaxel unknown'],
    ['Gabapentin was started and then stopped.', 'gabapentin inactive systemic unknown'], ['Gabapentin was stopped and then started.', 'gabapentin inactive systemic unknown'],
  ];
  test.each(rows)('%s', (line, expected) => expect(told(`HPI: ${line}\n`)).toBe(expected));
});

describe('lines of other sections and sentences that go on', () => {
  const rows: readonly Row[] = [
    ['PMH\ngabapentin 300 mg TID\n', 'gabapentin unknown "300 mg" 900 mg/d'], ['PMH\n11/20/2026 gabapentin 300 mg TID\n', 'gabapentin unknown "300 mg" 900 mg/d from 2026-11-20'],
    ['PMH\ngabapentin 300 mg TID stopped\n', 'gabapentin inactive "300 mg" 900 mg/d'], ['PMH\ngabapentin 5 % TID\n', 'gabapentin active systemic unknown'],
    ['Plan\ngabapentin 300 mg TID\n', 'gabapentin active "300 mg" 900 mg/d'],
    ['Dex 30 mg for a week, then\n60 mg daily dexamethasone\n', 'dexamethasone unknown "60 mg" 60 mg/d 1 wk; dexamethasone unknown systemic unknown "60 mg"'],
    ['HPI: dexamethasone 30 mg for a week, then\n60 mg daily.\n', 'dexamethasone active "60 mg" 60 mg/d 1 wk'],
    ['HPI: dexamethasone was\nstopped.\n', 'dexamethasone inactive systemic unknown'], ['HPI: dexamethasone was \n stopped.\n', 'dexamethasone inactive systemic unknown'],
    ['HPI: dexamethasone 4 mg, then\n8mg daily.\n', 'dexamethasone active "8mg" 8 mg/d'], ['HPI: gabapentin 600 mg, then\n1 g daily.\n', 'gabapentin active "1 g" 1000 mg/d'], ['HPI: dexamethasone 4 mg, then\n500 mcg daily.\n', 'dexamethasone active "500 mcg" 0.5 mg/d'], ['HPI: dexamethasone was\n\nstopped.\n', 'dexamethasone unknown systemic unknown'],
    ['HPI: dexamethasone was\nStopped.\n', 'dexamethasone unknown systemic unknown'], ['HPI: dexamethasone.\nstopped.\n', 'dexamethasone unknown systemic unknown'],
  ];
  test.each(rows)('%j', (text, expected) => expect(told(text)).toBe(expected));
});

describe('rows of a table', () => {
  const rows: readonly (readonly [lines: readonly string[], expected: string])[] = [
    [['Drug|Status', 'gabapentin|Active, stopped once'], 'gabapentin active systemic unknown'], [['Drug|Taking', 'gabapentin|maybe'], 'gabapentin active systemic unknown'],
    [['Drug|Start', 'gabapentin 300 mg|12/2026'], 'gabapentin active "300 mg" from 2026-12'], [['Drug|Start', 'gabapentin 300 mg|11/20/2026'], 'gabapentin active "300 mg" from 2026-11-20'],
    [['Drug|Status', 'gabapentin|no longer active'], 'gabapentin inactive systemic unknown'], [['Drug|Status|Remark', 'gabapentin|no longer active|no'], 'gabapentin inactive systemic unknown'], [['Drug|Status', 'gabapentin|unclear'], 'gabapentin active systemic unknown'], [['Allergen|Reaction', 'gabapentin|hives'], ''], [['Drug|Severity', 'gabapentin|mild'], ''],
    [['Medication|Expired', 'gabapentin|05/2025'], 'gabapentin inactive systemic unknown to 2025-05'],
    [['Drug|Status|Taking', 'gabapentin|Stopped|yes'], 'gabapentin inactive systemic unknown'], [['Drug|End', 'gabapentin 300 mg|11/19/2026'], 'gabapentin inactive "300 mg" to 2026-11-19'],
  ];
  test.each(rows)('%j', (lines, expected) => expect(told(`Medications\n${lines.join('\n').replaceAll('|', '\t')}\n`)).toBe(expected));
});

describe('what decided', () => {
  const rows: readonly Row[] = [
    ['MEDICATIONS\nsertraline 50 mg 03/01/2024 - 08/01/2024\n', 'sertraline inactive: 08/01/2024'], ['MEDICATIONS\nduloxetine 60 mg daily\n', 'duloxetine active: MEDICATIONS'],
    ['Past Medications\nduloxetine 60 mg\n', 'duloxetine inactive: Past Medications'], ['HPI: She is currently on pregabalin.\n', 'pregabalin active: currently on'],
    ['HPI: Off tamoxifen since 2025.\n', 'tamoxifen inactive: off'], ['HPI: Levofloxacin two years ago.\n', 'levofloxacin inactive: long past'],
    ['HPI: Completed 6 cycles of paclitaxel. She will continue her current treatment.\n', 'paclitaxel active: goes on'],
    ['Medications\nDrug\tStatus\ngabapentin\tStopped 2025\n', 'gabapentin inactive: Stopped 2025'],
  ];
  test.each(rows)('%j', (text, expected) => expect(because(text)).toBe(expected));
});

describe('allergies', () => {
  const rows: readonly Row[] = [
    ['Allergies\ngabapentin (hives)\nduloxetine - tolerated\n', 'gabapentin present, duloxetine absent'], ['HPI: mother is allergic to gabapentin.\n', 'gabapentin other-person'],
    ['Allergies: codeine - ruled out; gabapentin - hives\n', 'codeine absent, gabapentin present'],
  ];
  test.each(rows)('%j', (text, expected) => expect(allergies(text)).toBe(expected));
});
