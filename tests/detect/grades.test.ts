import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

/** Grades found: "grade 2 present: Grade 2". */
const grades = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings
  .filter(({ concept }) => concept === 'grade').map(({ name, assertion, quote }) => `${name} ${assertion}: ${quote}`);

describe('grades', () => {
  const rows: readonly (readonly [text: string, ...grades: string[]])[] = [
    ['Grade 2 neuropathy.', 'grade 2 present: Grade 2'],
    ['CTCAE grade 3 polyneuropathy and neuropathy.', 'grade 3 present: CTCAE grade 3'],
    ['CTCAE  grade 3 neuropathies.', 'grade 3 present: CTCAE  grade 3'],
    ['CIPN, gr. 2.', 'grade 2 present: gr. 2'],
    ['CIPN gr 2.', 'grade 2 present: gr 2'],
    ['Neuropathic pain G2.', 'grade 2 present: G2'],
    ['Plexopathy, grade2.', 'grade 2 present: grade2'],
    ['Grade 2 plexopathies of both arms.', 'grade 2 present: Grade 2'],
    ['Grade 1 neuralgia.', 'grade 1 present: Grade 1'],
    ['Grade 1 paresthesias.', 'grade 1 present: Grade 1'],
    ['Grade 1 paraesthesia.', 'grade 1 present: Grade 1'],
    ['Grade 1 dysesthesias.', 'grade 1 present: Grade 1'],
    ['Grade 1 dysaesthesia.', 'grade 1 present: Grade 1'],
    ['Grade 4 radiation necrosis.', 'grade 4 present: Grade 4'],
    ['Memory loss, grade 5.', 'grade 5 present: grade 5'],
    ['Cognitive decline, grade 3.', 'grade 3 present: grade 3'],
    ['Radiculitis, grade 3.', 'grade 3 present: grade 3'],
    ['Myelitis, grade 3.', 'grade 3 present: grade 3'],
    ['No grade 2 neuropathy.', 'grade 2 absent: grade 2'],
    ['Grade 1 neuropathy in May, grade 2 neuropathy now.', 'grade 1 present: Grade 1', 'grade 2 present: grade 2'],
    ['Grade 2 mucositis.'], ['Grade 6 neuropathy.'], ['Grade 25 neuropathy.'], ['Upgrade 2 for neuropathy.'],
  ];
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(grades(text)).toEqual(expected));

  test('belong to what stands near them in the same line', () => {
    expect(grades('Neuropathy was seen.\nGrade 2 mucositis of the mouth.')).toEqual([]);
    expect(grades('Grade 2 mucositis of the mouth.\nNeuropathy was seen.')).toEqual([]);
    const far = 'and nothing else of note in this long sentence about the mouth';
    expect(grades(`Neuropathy was seen before ${far}, grade 2.`)).toEqual([]);
    expect(grades(`Grade 2 mucositis ${far}, then a neuropathy.`)).toEqual([]);
    expect(grades(`Grade 2 mucositis of the mouth, ${far}; grade 3 neuropathy.`)).toEqual(['grade 3 present: grade 3']);
  });
});
