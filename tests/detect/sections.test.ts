import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../lib/detect/document.ts';
import { kindByWords, kindOfName, Label, sectionAt } from '../../lib/detect/sections.ts';
import type { Structure } from '../../lib/detect/types.ts';

/** Kind, `past` and date of the section around the words `here` (the first "here" of the text). */
function around(text: string, structure: readonly Structure[] = [], today?: string): string {
  const doc = mapDocument({ text, structure }, today ? { today } : {});
  const { kind, past, date } = sectionAt(doc, text.indexOf('here'));
  return [kind, past ? 'past' : '', date?.iso ?? ''].filter(Boolean).join(' ');
}

describe('headings of plain notes', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['PAST MEDICAL HISTORY:\ngout, here', 'history'],
    ['PAST MEDICAL HISTORY: gout, here', 'history'],
    ['Past Medical History\ngout, here', 'history'],
    ['PMH: gout, here', 'history'],
    ['FAMILY HISTORY\n\nMother with gout, here.', 'family-history'],
    ['FHx: mother, here', 'family-history'],
    ['Family history - mother, here', 'family-history'],
    ['Social/Family History: father here', 'social-history'],
    ['ALLERGIES: here', 'allergies'],
    ['Allergies / Intolerances\nhere', 'allergies'],
    ['MEDICATIONS:\n1. here', 'medications'],
    ['Current Meds (reviewed 11/20/2026):\nhere', 'medications 2026-11-20'],
    ['Pathology Nov 5, 2026: here', 'labs 2026-11-05'],
    ['LABS NOVEMBER 18, 2026\nhere', 'labs 2026-11-18'],
    ['meds: gout, here', 'medications'],
    ['He feels better. plan: here', 'plan'],
    ['Meds, reconciled today\nhere', 'medications'],
    ['Medications of the past week were reviewed\nhere', 'other'],
    ['DISCONTINUED MEDICATIONS\nhere', 'past-medications past'],
    ['Past Medications\nhere', 'past-medications past'],
    ['Completed treatment plans\nhere', 'past-medications past'],
    ['Inactive problems:\nhere', 'history past'],
    ['ROS: no fever, here', 'ros'],
    ['REVIEW OF SYSTEMS\nConstitutional: well.\nNEURO: here', 'ros'],
    ['PHYSICAL EXAM\nHEENT: clear.\nNeurologic: here', 'exam'],
    ['EXAM: strength full. SENSORY: here', 'exam'],
    ['HISTORY OF PRESENT ILLNESS: here', 'hpi'],
    ['CC: here', 'hpi'],
    ['HX: a man. PMH: gout. MEDS: here', 'medications'],
    ['Impression:\n1. here', 'assessment'],
    ['A/P: 1. here', 'assessment'],
    ['Plan: here', 'plan'],
    ['IMPRESSION AND PLAN\nhere', 'assessment'],
    ['Patient Education: here', 'education'],
    ['SIDE EFFECTS\nhere', 'education'],
    ['Order set\n- here', 'orders'],
    ['LABS 11/13/2026\nhere', 'labs 2026-11-13'],
    ['MRI SPINE W CONTRAST 09/18/2026\nhere', 'imaging 2026-09-18'],
    ['PROGRESS NOTE 11/16/2026\nhere', 'note 2026-11-16'],
    ['Progress Note - Survivorship, 11/19/2026\nHPI: here', 'hpi 2026-11-19'],
    ['Clinic letter 21-Nov-2026\nDear colleague,\nhere', 'note 2026-11-21'],
    ['Date of service: 03/04/2025\nHPI: here', 'hpi 2025-03-04'],
    ['Consult note\n03/04/2025. Reason: pain.\nExam: here', 'exam 2025-03-04'],
    ['NOTE 11/16/2026\nMRI 10/05/2026: no mass.\nhere', 'note 2026-11-16'],
    ['NOTE 11/16/2026\nMRI 10/05/2026: no mass, here', 'imaging 2026-10-05'],
    ['NOTE 11/16/2026\nEMG 11/10: here', 'imaging 2026-11-10'],
    ['NOTE 11/16/2026\nOncologic history (copied forward from 2019 note): surgery, here', 'history 2019'],
    ['NOTE 01/02/2026\nwell\nNOTE 03/04/2026\nhere', 'note 2026-03-04'],
    ['FH: mother with gout.\n\nThe patient is well, here.', 'other'],
    ['FH: mother with gout.\nFather with here.', 'family-history'],
    ['FH: mother with gout.\nShe has numb hands, here.', 'other'],
    ['MEDICATIONS\naspirin\nStopped: tramadol\nhere', 'medications'],
    ['FAMILY HISTORY: gout\nSTATION: here', 'other'],
    ['PLAN:\nHe will return.\n\nhere', 'plan'],
    ['SURGICAL PATHOLOGY DEPARTMENT\nhere', 'other'],
    ['Nothing is headed here', 'other'],
    ['The plan: rest. here', 'other'],
    ['PMH:\nHYPERTENSION\nGOUT\nhere', 'history'],
    ['DOE, JANE F DOB 02/17/1958 MRN 111\nhere', 'other'],
  ];
  test.each(rows)('%j', (text, expected) => {
    expect(around(text)).toBe(expected);
  });
});

/** A text made of headings and paragraphs as a page gives them, with their structure. */
function page(parts: readonly (readonly [kind: string, text: string])[]): { text: string; structure: Structure[] } {
  let text = '';
  const structure: Structure[] = [];
  for (const [kind, words] of parts) {
    const start = text.length;
    text += `${words}\n`;
    const level = /^h(\d)$/.exec(kind)?.[1];
    structure.push(level ? { kind: 'heading', start, end: text.length - 1, level: Number(level) } : { kind: 'item', start, end: text.length - 1 });
  }
  return { text, structure };
}

describe('headings of pages', () => {
  const rows: readonly (readonly [name: string, parts: readonly (readonly [string, string])[], expected: string])[] = [
    ['a heading by its level', [['h2', 'Medications'], ['p', 'here']], 'medications'],
    ['a deeper unknown heading keeps the kind', [['h2', 'Medications'], ['h3', 'Inpatient ward 4'], ['p', 'here']], 'medications'],
    ['a deeper known heading does not', [['h2', 'Medications'], ['h3', 'Completed treatment plans'], ['p', 'here']], 'past-medications past'],
    ['an equal unknown heading ends it', [['h2', 'Medications'], ['h2', 'Something else'], ['p', 'here']], 'other'],
    ['a higher heading ends it', [['h3', 'Allergies'], ['h2', 'Labs (11/16/2026)'], ['p', 'here']], 'labs 2026-11-16'],
    ['a heading by the words in it', [['h2', 'Meds on file, not reconciled'], ['p', 'here']], 'medications'],
    ['the past of a heading reaches below it', [['h2', 'Discontinued medications'], ['h3', 'Oncology'], ['p', 'here']], 'past-medications past'],
    ['the note dates its parts', [['h2', 'NOTE 11/16/2026'], ['p', 'Exam: here']], 'exam 2026-11-16'],
    ['a part with its own heading does not date the next', [['h2', 'Labs 11/16/2026'], ['p', 'Na 140'], ['h2', 'Problems'], ['p', 'here']], 'problem-list'],
    ['orders waiting for a signature', [['h2', 'Orders pending signature'], ['p', 'here']], 'orders'],
    ['a leaflet', [['h2', 'What you should know about neuropathy'], ['p', 'here']], 'education'],
    ['a status word in a cell is no heading', [['h2', 'Medications'], ['p', 'tramadol\tDiscontinued: cost'], ['p', 'aspirin\there']], 'medications'],
  ];
  test.each(rows)('%s', (_, parts, expected) => {
    const { text, structure } = page(parts);
    expect(around(text, structure)).toBe(expected);
  });

  test('a document of the page is a note of its own, and what was around goes on behind it', () => {
    const text = 'Allergies\nlatex\nGave one talk here\nback again';
    const structure: Structure[] = [{ kind: 'heading', start: 0, end: 9, level: 2 }, { kind: 'document', start: 16, end: 34 }];
    const doc = mapDocument({ text, structure });
    expect(sectionAt(doc, 12).kind).toBe('allergies');
    expect(sectionAt(doc, 20).kind).toBe('other');
    expect(sectionAt(doc, 36).kind).toBe('allergies');
  });

  test('a document right behind its heading belongs to it', () => {
    const text = 'NOTE 11/16/2026\nPain here';
    const structure: Structure[] = [{ kind: 'heading', start: 0, end: 15, level: 2 }, { kind: 'document', start: 16, end: 25 }];
    expect(around(text, structure)).toBe('note 2026-11-16');
  });
});

describe('quoted notes', () => {
  const text = 'NOTE 11/16/2026\nSeen today.\nOn 03/02/2019 Dr. Roe wrote:\n> numb feet\n> here\nStill numb now.';
  const doc = mapDocument({ text, structure: [] });
  test('keep their own date', () => expect(sectionAt(doc, text.indexOf('here')).date?.iso).toBe('2019-03-02'));
  test('and give way to the note around them', () => expect(sectionAt(doc, text.indexOf('Still')).date?.iso).toBe('2026-11-16'));
});

describe('sections of a document', () => {
  const text = 'CC: pain\nPMH: gout\nPLAN: rest';
  const { sections } = mapDocument({ text, structure: [] });
  test('follow each other without a gap', () => {
    expect(sections[0]!.start).toBe(0);
    expect(sections.at(-1)!.end).toBe(text.length);
    for (let index = 1; index < sections.length; index++) expect(sections[index]!.start).toBe(sections[index - 1]!.end);
  });
  test('bear their heading as written', () => expect(sections.map(({ heading }) => heading)).toEqual(['CC', 'PMH', 'PLAN']));
});

describe('vocabulary', () => {
  test('headings are compared without dates, brackets and marks', () => {
    expect(new Label('** LABS (fasting) 11/16/2026: **').key).toBe('labs');
    expect(new Label('II. Past Medical History').key).toBe('past medical history');
    expect(new Label('Past Medical History:').key).toBe('past medical history');
  });
  test('known by their whole name, or by a word', () => {
    expect(kindOfName(new Label('Assessment & Plan'))).toBe('assessment');
    expect(kindOfName(new Label('Numbness'))).toBeUndefined();
    expect(kindByWords(new Label('Neuro-oncology consult note'))).toBe('note');
    expect(kindByWords(new Label('Radiant skin'))).toBeUndefined();
  });
});

describe('how far a heading reaches', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['CLINIC NOTE\n11/20/2026\nSeen here.', 'note 2026-11-20'],
    ['CLINIC NOTE\n\n11/20/2026 seen in clinic.\nWell, here.', 'note 2026-11-20'],
    ['CLINIC NOTE\nSeen in clinic on 11/20/2026\nWell, here.', 'note 2026-11-20'],
    ['CLINIC NOTE\nSeen on 11/20/2026 for numbness.\nWell, here.', 'note'],
    ['CLINIC NOTE\nSeen for numbness.\n11/20/2026\nWell, here.', 'note'],
    ['CLINIC NOTE\n2024\nWell, here.', 'note'],
    ['Date of service: 11/20/2026\nSeen here.', 'note 2026-11-20'],
    ['HPI:\nNumb.\nFamily history: mother had gout.\nWalks well, here.', 'hpi'],
    ['HPI:\nNumb.\nFamily history: mother had gout.\nFather: neuropathy, here.', 'family-history'],
    ['HPI:\nNumb.\nFamily history: mother had gout.\n- neuropathy, here', 'family-history'],
    ['HPI:\nNumb.\nFamily history: mother had gout.\nGAIT: steady, here', 'hpi'],
    ['HPI:\nNumb.\nAllergies: penicillin.\nlatex, here', 'allergies'],
    ['HPI:\nNumb.\nAllergies: penicillin.\n\nWalks well, here.', 'hpi'],
    ['HPI:\nNumb.\nPrevious medications: phenelzine 15 mg.\nGabapentin 300 mg, here.', 'hpi'],
    ['HPI:\nNumb.\n> Medications:\n> gabapentin, here\nWell.', 'medications'],
    ['HPI:\nNumb.\n> Medications:\n> gabapentin\nWell, here.', 'hpi'],
    ['MEDICATIONS:\ngabapentin\n\nHOME SUPPORT\nWalks, here.', 'other'],
    ['MEDICATIONS:\ngabapentin\nHOME SUPPORT\nduloxetine, here', 'medications'],
    ['MEDICATIONS:\ngabapentin\n\nTAKE 1 TABLET DAILY\nduloxetine, here', 'medications'],
    ['Prior drugs tried: none.\nCurrent:\ngabapentin 300 mg, here', 'medications'],
    ['Current:\nwell, here', 'other'],
    ['Problem list:\nGout\n\nResolved\n- neuropathy, here', 'history past'],
    ['Problem list:\nNeuropathy\nResolved\nGout, here', 'problem-list'],
    ['Plan - walk daily, here', 'plan'],
    ['HPI:\nLeft hand - numb, here', 'hpi'],
    ['Family history of breast cancer.\nNumb, here.', 'other'],
  ];
  for (const [text, expected] of rows) test(text, () => expect(around(text, [], '2026-11-23')).toBe(expected));
});

describe('a follow-up with a date is a visit', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['Follow-up 11/20/2026\nSeen here.', 'note 2026-11-20'],
    ['FOLLOW UP 11/20/2026\n\nhere', 'note 2026-11-20'],
    ['F/U (11/20/2026)\n\nSeen here.', 'note 2026-11-20'],
    ['Follow-up\nhere', 'plan'],
    ['Follow up: here in 3 months', 'plan'],
    ['Follow-up 12/20/2026\nhere', 'plan 2026-12-20'],
    ['Plan 11/20/2026\nhere', 'plan 2026-11-20'],
  ];
  for (const [text, expected] of rows) test(text, () => expect(around(text, [{ kind: 'heading', start: 0, end: Math.max(text.indexOf('\n'), 0), level: 2 }], '2026-11-23')).toBe(expected));
});

describe('text of an older note has the date of that note', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['Visit 11/16/2026\n[Copied forward from 02/10/2026: MRI shows oedema here.] New today: well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\n[Copied forward from 02/10/2026: MRI shows oedema.] New today: well, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n(copied from note of 02/10/2026: tingling here)', 'note 2026-02-10'],
    ['Visit 11/16/2026\nTingling here (carried forward from 02/10/2026).', 'note 2026-02-10'],
    ['Visit 11/16/2026\nWell. Tingling (carried forward from 02/10/2026). Walks here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nCopied from my last note 02/10/2026: tingling here.', 'note 2026-02-10'],
    ['Visit 11/16/2026\nCopied forward from 02/10/2026:\nTingling.\nNumb here.\n\nWell.', 'note 2026-02-10'],
    ['Visit 11/16/2026\nCopied forward from 02/10/2026:\nTingling.\n\nWell here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[02/10/2026: oedema here.] Well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\nMRI read "02/10/2026: oedema here" then.', 'note 2026-02-10'],
    ['Visit 02/10/2026\n[Copied from 11/16/2026: here.]', 'note 2026-02-10'],
    ['Visit 11/16/2026\nCopied from the letter, here, of 02/10/2026.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[Copied from 02/10/2026: never closed.\n\nWell here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[Copied from 02/10/2026: tingling [left] of the hand, here.] Well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\n[Copied from 02/10/2026: tingling [left].] Well, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[Copied from 02/10/2026: tingling.] Well. [Copied from 03/10/2026: numb, here.]', 'note 2026-03-10'],
    ['Visit 11/16/2026\n[Copied from 02/10/2026: tingling.] Well, here. [Copied from 03/10/2026: numb.]', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[Copied from 03/10/2026: tingling.] [02/10/2026: numb, here.] Well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\n"02/10/2026: tingling." Well, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n“02/10/2026 – tingling, here.” Well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\n“02/10/2026 – tingling.” Well, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\n[10 Feb 2026: tingling, here.] Well.', 'note 2026-02-10'],
    ['Visit 11/16/2026\n[02/10/2026 clinic, here] Well.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nCopied from 02/2026: tingling, here.', 'note 2026-02'],
    ['Visit 02/16/2026\nCopied from 02/2026: tingling, here.', 'note 2026-02-16'],
    ['Visit 11/16/2026\nCopied from 2019: tingling, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nCopied from 12/20/2026: tingling, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nCopied from 02/10/2026 - tingling, here.\nWell.', 'note 2026-02-10'],
    ['Visit 11/16/2026\nCopied from 02/10/2026 - tingling.\nWell, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nCopied from 02/10/2026 by nurse, here.', 'note 2026-11-16'],
    ['Visit 11/16/2026\nSummary (copied from 02/10/2026): tingling.\nWell, here.', 'note 2026-11-16'],
    ['Copied from 02/10/2026: tingling, here.', 'other 2026-02-10'],
    ['Copied from 11/23/2026: tingling, here.', 'other 2026-11-23'],
    ['Copied from 11/24/2026: tingling, here.', 'other'],
    ['HPI:\nWell.\nPLAN:\nCopied from 02/10/2026: tingling, here.', 'plan 2026-02-10'],
    ['HPI:\nWell, here.\nPLAN:\nCopied from 02/10/2026: tingling.', 'hpi'],
    ['Visit 11/16/2026\nCopied from 02/10/2026: tingling\there', 'note 2026-11-16'],
    ['Visit 11/16/2026\n(Copied from 02/10/2026) Tingling. Well, here.', 'note 2026-11-16'],
    ['HPI:\nCopied from 02/10/2026: tingling.\nPLAN:\nWalk, here.', 'plan'],
  ];
  for (const [text, expected] of rows) test(text, () => expect(around(text, [], '2026-11-23')).toBe(expected));
});
