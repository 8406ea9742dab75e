import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import { cellAt } from '../../lib/detect/document-rows.ts';
import { contextOf } from '../../lib/detect/context.ts';
import { sentenceAt } from '../../lib/detect/sentences.ts';
import type { Structure } from '../../lib/detect/types.ts';

const map = (text: string, structure: readonly Structure[] = []) => mapDocument({ text, structure });
const sentences = (text: string): string[] => map(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const rows: readonly (readonly [text: string, ...sentences: string[]])[] = [
    ['Numb hand. No pain.', 'Numb hand.', 'No pain.'],
    ['Seen by Dr. Roe today. Well.', 'Seen by Dr. Roe today.', 'Well.'],
    ['Takes 5 mg p.o. b.i.d. Denies pain.', 'Takes 5 mg p.o. b.i.d.', 'Denies pain.'],
    ['Lasix 40 mg p.o. BID today.', 'Lasix 40 mg p.o. BID today.'],
    ['Given 50.4 Gy in 28 fx. Ended.', 'Given 50.4 Gy in 28 fx.', 'Ended.'],
    ['Approx. 3 cm mass vs. scar.', 'Approx. 3 cm mass vs. scar.'],
    ['Seen in Sept. 2026 again.', 'Seen in Sept. 2026 again.'],
    ['1. Gout\n2. Numb feet', '1. Gout', '2. Numb feet'],
    ['1) gout, 2) numb feet', '1) gout,', '2) numb feet'],
    ['Diagnoses:  1. Gout  2. Numb feet', 'Diagnoses:', '1. Gout', '2. Numb feet'],
    ['Numb? No.', 'Numb? No.'],
    ['Why numb? Unclear.', 'Why numb?', 'Unclear.'],
    ['?neuropathy today', '?neuropathy today'],
    ['No fever.Denies pain.', 'No fever.', 'Denies pain.'],
    ['Numb (grade 2) today. Well.', 'Numb (grade 2) today.', 'Well.'],
    ['Allergic to no. 4 dye', 'Allergic to no. 4 dye'],
    ['Numb: no. Weak: no.', 'Numb: no.', 'Weak: no.'],
    ['He said "numb." Then left.', 'He said "numb."', 'Then left.'],
    ['- numb hand\n- weak hand', '- numb hand', '- weak hand'],
    ['Pain\tnone\tsince May', 'Pain', 'none', 'since May'],
    ['a | b | c', 'a', 'b', 'c'],
    ['HX: pain. PMH: gout', 'HX: pain.', 'PMH: gout'],
    ['Was well   PMH: gout', 'Was well', 'PMH: gout'],
    ['Stop! Numb.', 'Stop!', 'Numb.'],
    ['Seen by J. Doe today.', 'Seen by J. Doe today.'],
  ];
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('text without full stops is cut between words, and where it has none, anywhere', () => {
  const found = sentences('numb hand '.repeat(500));
  expect(found.map(({ length }) => length)).toEqual([2399, 2399, 199]);
  expect(found.every((one) => /^(?:numb|hand) .* (?:numb|hand)$/.test(one))).toBe(true);
  expect(sentences('n'.repeat(5000)).map(({ length }) => length)).toEqual([2401, 2401, 198]);
});

describe('lines that go on', () => {
  test('text wrapped by a machine is one sentence', () => {
    const text = 'The patient is a man who has had burning pain in both of his feet\nsince the spring and denies weakness of the legs, falls, headache or\nnumbness of the hands.';
    expect(sentences(text)).toHaveLength(1);
    const start = text.indexOf('numbness');
    expect(contextOf(map(text), start, start + 8).assertion).toBe('absent');
  });
  test('also where the next line happens to begin with a capital', () => {
    const text = 'Since the early spring of this year he reports burning in the\nfeet and tells that there has been no improvement whatever with\nDoctor Roe whom he saw.';
    expect(sentences(text)).toHaveLength(1);
  });
  test.each([
    ['a day that ends a sentence', 'Left mastectomy, then radiotherapy 50.4 Gy in 28 fractions, last one\n05/12/2023. Since March 2025 steady burning in the outer arm with zaps to\nthe thumb.', 2],
    ['a drug and its dose behind "despite"', 'Impression: radiation necrosis of the left side, worsening despite\ndexamethasone 8 mg/day for three weeks, with toxicity.', 1],
    ['what a long label tells', 'Pain since 2026. Duloxetine 60 mg daily 03/2026 to 06/2026:\nno relief, stopped.', 2],
  ])('%s goes on', (_, text, count) => expect(sentences(text)).toHaveLength(count));
  test.each([
    ['short lines stand alone', 'Denies\nnumbness'],
    ['a line that had room for the next word stands alone', 'Denies any fever or chills at all over the whole of the week\nNumbness of feet\nSomething else was said on that same visit to the clinic here\n'],
    ['a numbered line stands alone', 'He denies any fever, chills, cough and also a number of other\n2. numbness of the feet'],
    ['a label stands alone', 'He denies any fever, chills, cough and also a number of other\nNeuro: numbness of the feet'],
    ['an empty line parts', 'He denies any fever, chills, cough and also a number of other\n\nnumbness of the feet'],
    ['a colon parts', 'He denies any fever, chills, cough and also has these things here:\nnumbness of the feet'],
  ])('%s', (_, text) => {
    const start = text.toLowerCase().indexOf('numbness');
    expect(sentenceAt(map(text), start).start).toBeGreaterThan(5);
    expect(contextOf(map(text), start, start + 8).assertion).toBe('present');
  });
  test('what the markup sets apart never goes on', () => {
    const text = 'He denies any fever, chills, cough, falls, seizures, chest pain or\nnumbness of the feet';
    const start = text.indexOf('numbness');
    expect(contextOf(map(text), start, start + 8).assertion).toBe('absent');
    const apart: Structure[] = [{ kind: 'item', start: 0, end: start - 1 }, { kind: 'item', start, end: text.length }];
    expect(contextOf(map(text, apart), start, start + 8).assertion).toBe('present');
  });
});

describe('table rows', () => {
  const text = 'Symptom\tYes\tNo\nNumbness\tx\t\nFalls\t\tx\n';
  const doc = map(text);
  const ofWord = (word: string) => contextOf(doc, text.indexOf(word), text.indexOf(word) + word.length);
  test('know the header of each column', () => {
    const place = cellAt(doc, text.indexOf('Falls') + 7)!;
    expect(text.slice(place.cell.start, place.cell.end)).toBe('x');
    expect(place.header).toBe('No');
    expect(doc.rows.map(({ header }) => header)).toEqual([true, false, false]);
  });
  test('a tick answers by its column', () => {
    expect(ofWord('Numbness')).toMatchObject({ assertion: 'present', affirmed: true });
    expect(ofWord('Falls').assertion).toBe('absent');
  });
  test('headers by markup, also when their words say nothing', () => {
    const table = 'Zeug\tSeit\ntramadol\t2019\n';
    const structure: Structure[] = [
      { kind: 'table', start: 0, end: 23 }, { kind: 'row', start: 0, end: 9 }, { kind: 'header-cell', start: 0, end: 4 }, { kind: 'header-cell', start: 5, end: 9 }, { kind: 'row', start: 10, end: 23 },
    ];
    expect(cellAt(map(table, structure), 19)?.header).toBe('Seit');
  });
  test.each([
    ['Test | 03/2023 | 08/2025 | 11/17/2026\neGFR | 26 | 49 | 61', '11/17/2026'], ['Component\tNov 3, 2026\t17 Nov 2026\neGFR\t26\t61', '17 Nov 2026'], ['\t2026-11-03\t2026-11-17\neGFR\t26\t61', '2026-11-17'],
  ])('days are the headers of a flow sheet: %j', (table, header) => expect(cellAt(map(table), table.indexOf('61'))?.header).toBe(header));
  test('a problem with its day is no header', () => expect(map('Neuropathy\t03/2023\nFoot drop\t04/2024').rows.some((row) => row.header)).toBe(false));
  test('a leading empty cell keeps the columns', () => {
    const table = 'Test\t11/20/2026\t05/2026\nNa\t140\t\n\t\t138\n';
    expect(cellAt(map(table), table.indexOf('138'))?.cell.column).toBe(2);
  });
  test('outside of rows there is no cell', () => expect(cellAt(map('plain text'), 3)).toBeUndefined());

  const status: readonly (readonly [row: string, kind: 'finding' | 'medication', expected: string])[] = [
    ['[[Numbness]]\tNo', 'finding', 'absent current'],
    ['[[Numbness]]\tDenies', 'finding', 'absent current'],
    ['[[Numbness]]\tYes', 'finding', 'present current'],
    ['[[Neuropathy]]\tG62.9\tResolved', 'finding', 'present historical'],
    ['[[Neuropathy]]\tG62.9\t2019', 'finding', 'present current'],
    ['[[tramadol]] 50 mg\tPO\tDiscontinued 05/10/2025 (switched)', 'medication', 'present historical'],
    ['[[tramadol]] 50 mg\tPO\tActive', 'medication', 'present current'],
    ['[[vincristine]]\tIV\tcompleted 05/2025', 'medication', 'present historical'],
    ['[[tramadol]]\tplanned', 'medication', 'planned planned'],
  ];
  test.each(status)('%s', (marked, kind, expected) => {
    const start = marked.indexOf('[[');
    const row = marked.replace('[[', '').replace(']]', '');
    const { assertion, temporality } = contextOf(map(row), start, marked.indexOf(']]') - 2, kind);
    expect(`${assertion} ${temporality}`).toBe(expected);
  });
});

describe('marks of the markup', () => {
  test('a label of a control is template', () => {
    const text = 'Numbness scale';
    expect(contextOf(map(text, [{ kind: 'control', start: 0, end: 14 }]), 0, 8).assertion).toBe('template');
  });
  test('struck-through text is over', () => {
    const text = 'tramadol 50 mg daily';
    expect(contextOf(map(text, [{ kind: 'struck', start: 0, end: 20 }]), 0, 8, 'medication')).toMatchObject({ over: true, temporality: 'historical' });
  });
  test('a past section is over', () => {
    const text = 'Discontinued medications:\ntramadol 50 mg';
    expect(contextOf(map(text), text.indexOf('tramadol'), text.indexOf(' 50'), 'medication')).toMatchObject({ over: true, assertion: 'present' });
  });
});
