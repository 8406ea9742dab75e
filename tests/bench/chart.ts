/** Charts of any length with a chart's density of terms: notes, lists, tables and what no one looks for. All invented. */
import type { Block, Document } from './blocks.ts';
import { randomFrom, type Random } from './random.ts';
import { CHANGES, COUNSEL, DRUGS, HISTORY, LABS, NURSING, PLANS, PROBLEMS, SITES, SYMPTOMS } from './chart-words.ts';

type Maker = (random: Random) => Document;

const heading = (text: string, level: 2 | 3 = 3): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const two = (number: number): string => String(number).padStart(2, '0');
const day = ({ between }: Random): string => `${two(between(1, 12))}/${two(between(1, 28))}/${between(2014, 2026)}`;

/** {day} a date, {n} a number, {site}, {drug}, {symptom}, {problem} of the lists. */
function told(text: string, random: Random): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    switch (name) {
      case 'day': return day(random);
      case 'site': return random.pick(SITES);
      case 'drug': return random.pick(DRUGS)[0];
      case 'symptom': return random.pick(SYMPTOMS);
      case 'problem': return random.pick(PROBLEMS)[0].toLowerCase();
      default: return String(random.between(2, 60));
    }
  });
}

const lines = (from: readonly string[], count: number, random: Random): string[] => random.some(from, count).map((line) => told(line, random));

const progressNote: Maker = (random) => [
  heading(`${random.pick(['Oncology', 'Neurology', 'Primary care', 'Survivorship'])} progress note ${day(random)}`, 2),
  paragraph(`HPI: ${lines(HISTORY, 5, random).join(' ')}`),
  heading('Interval history'),
  paragraph(lines(CHANGES, 4, random).join(' ')),
  heading('Review of systems'),
  { kind: 'list', items: random.some(SYMPTOMS, 6).map((symptom) => random.pick([`${symptom}: no`, `${symptom}: yes`, `Denies ${symptom}`, `Reports ${symptom} on and off`])) },
  paragraph(`Exam: ${lines(NURSING, 3, random).join(' ')}`),
  heading('Assessment and plan'),
  { kind: 'list', items: lines(PLANS, 4, random) },
];

const medications: Maker = (random) => [
  heading(random.pick(['Medications', 'Current medications', 'Past medications']), 2),
  {
    kind: 'table', head: ['Medication', 'Dose', 'Directions', 'Start date', 'Status'],
    rows: random.some(DRUGS, 9).map(([drug, dose]) => [drug, dose, random.pick(['once a day by mouth', 'twice a day with food', 'at bedtime', 'every 8 hours as needed', 'with breakfast']), day(random), random.pick(['Active', 'Active', 'Active', 'Discontinued', 'Completed'])]),
  },
];

const problems: Maker = (random) => [
  heading('Problem list', 2),
  { kind: 'table', head: ['Problem', 'Code', 'Noted', 'Status'], rows: random.some(PROBLEMS, 8).map(([problem, code]) => [problem, code, day(random), random.pick(['Active', 'Active', 'Resolved'])]) },
];

const labs: Maker = (random) => [
  heading(`Results ${day(random)}`, 2),
  {
    kind: 'table', head: ['Test', 'Value', 'Unit', 'Reference', 'Collected'],
    rows: random.some(LABS, 12).map(([test, low, high, unit]) => [test, String(random.between(low, high * 10) / 10), unit, `${low} - ${high}`, day(random)]),
  },
];

const vitals: Maker = (random) => [
  heading(`Vital signs ${day(random)}`),
  paragraph(`BP ${random.between(98, 160)}/${random.between(55, 95)}, pulse ${random.between(55, 110)}, temp ${random.between(361, 378) / 10} C, weight ${random.between(48, 110)} kg, pain ${random.between(0, 9)}/10`),
];

const nursing: Maker = (random) => [
  heading(random.pick(['Nursing note', 'Care coordination', 'Telephone encounter', 'Physical therapy', 'Nutrition']), 2),
  paragraph(lines(NURSING, 8, random).join(' ')),
  paragraph(lines(COUNSEL, 5, random).join(' ')),
];

const imaging: Maker = (random) => [
  heading(`Imaging ${day(random)}`, 2),
  paragraph(told('Technique: {n} slices of the {site}, before and after contrast, read beside the films of {day}.', random)),
  paragraph(told('Findings: A rim of signal at the {site} measures {n} mm. No new focus. The cord is of usual calibre. There is no midline shift. Soft tissues are as before.', random)),
  paragraph(told(random.pick(['Impression: Changes after treatment are favored over recurrence at the {site}.', 'Impression: No evidence of recurrence at the {site}.', 'Impression: Stable. Nothing to suggest spread to the {site}.']), random)),
];

const treatment: Maker = (random) => [
  heading('Radiation oncology summary', 2),
  paragraph(told(`Course: ${random.pick(['External beam radiotherapy', 'IMRT', 'Stereotactic radiosurgery', 'Proton therapy'])} to the {site}, ${random.between(18, 33) * 2} Gy in ${random.between(5, 33)} fractions, {day} to {day}.`, random)),
  paragraph(told('Tolerance: Went through with a skin reaction that was settled at {n} days. Energy low for {n} weeks. Next visit {day}.', random)),
];

const history: Maker = (random) => [
  heading('Family and social history', 2),
  { kind: 'list', items: lines(['Mother had {problem} at {n}.', 'Father died of a stroke at {n}.', 'Brother: {problem}.', 'Works half days in a garden shop; lives with a partner and {n} hens.', 'Stopped smoking {n} years ago.', 'Rides a bicycle to the allotment on dry days.'], 4, random) },
  heading('Allergies'),
  { kind: 'list', items: lines(['Penicillin - rash', '{drug}: upset stomach', 'Latex', 'No known food allergies'], 2, random) },
];

/** What a chart holds most of comes most often. */
const MAKERS: readonly Maker[] = [
  progressNote, nursing, vitals, labs, nursing, progressNote, medications, nursing, imaging, vitals, nursing, labs, progressNote, nursing, problems, nursing, treatment, vitals, nursing, history,
];

const sizeOf = (blocks: Document): number => blocks.reduce((sum, block) => {
  if (block.kind === 'list') return sum + block.items.reduce((all, { length }) => all + length + 1, 0);
  if (block.kind === 'table') return sum + [block.head, ...block.rows].reduce((all, row) => all + row.join(' ').length + 1, 0);
  return sum + block.text.length + 1;
}, 0);

/** A chart of about so many characters of text; the same for the same size. */
export function chartOf(characters: number): Document[] {
  const random = randomFrom(7);
  const documents: Document[] = [];
  for (let size = 0; size < characters;) {
    const blocks = MAKERS[documents.length % MAKERS.length]!(random);
    documents.push(blocks);
    size += sizeOf(blocks);
  }
  return documents;
}
