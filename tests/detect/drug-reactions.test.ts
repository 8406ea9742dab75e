import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const found = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.map(({ concept, name, assertion }) => `${concept} ${name} ${assertion}`);

const procedures = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept }) => concept === 'procedure').map(({ name, assertion, date }) => `${name} ${assertion} ${date?.iso ?? ''}`.trim());

describe('a reaction in an allergy list is no finding', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Allergies: Codeine: Vomiting', ['allergy codeine present']],
    ['ALLERGIES\nCodeine: vomiting\nGabapentin - headache\n', ['allergy codeine present', 'allergy gabapentin present']],
    ['ALLERGIES\nGabapentin (ataxia, headache)\n', ['allergy gabapentin present']],
    ['Allergen\tReaction\nCodeine\tVomiting\n', ['allergy codeine present']],
    ['ALLERGIES\nNKDA.\nHeadache is mild.\n', ['neuro-symptom headache present']],
    ['Allergies: none\n\nHPI: vomiting today.\n', ['neuro-symptom vomiting present']],
  ];
  for (const [text, expected] of rows) test(text, () => expect(found(text)).toEqual(expected));
});

describe('operations booked', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['We will proceed with resection on 12/03.', ['major-surgery planned 2026-12-03']],
    ['Craniotomy booked.', ['major-surgery planned']],
    ['Resection booked for 12/03/2026.', ['major-surgery planned 2026-12-03']],
    ['Scheduled for debulking next week.', ['major-surgery planned']],
    ['Resection cavity unchanged 11/16/2026.', []],
    ['Resection margins clear, 11/16/2026.', []],
    ['Endoscopic resection 11/16/2026.', []],
  ];
  for (const [text, expected] of rows) test(text, () => expect(procedures(text)).toEqual(expected));
});
