import { array, assert, constantFrom, integer, nat, oneof, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import type { Detection, Finding } from '../../lib/detect/types.ts';

const read = (text: string): Detection => detect({ text, structure: [] }, { today: '2026-11-23' });

// Statements as clinicians write them, each complete in itself.
const side = constantFrom('left ', 'right ', 'R ', 'L ', 'bilateral ', '');
const field = constantFrom('breast', 'axilla', 'pelvis', 'larynx', 'mediastinum', 'prostate', 'lumbar spine', 'brain', 'thigh', 'nasopharynx');
const place = constantFrom('hand', 'foot', 'arm', 'leg', 'fingers', 'toes', 'thumb');
const month = integer({ min: 1, max: 12 });
const year = integer({ min: 1975, max: 2025 });
const modality = constantFrom('XRT', 'Radiotherapy', 'IMRT', 'EBRT', 'External beam radiation');
const course = oneof(
  tuple(modality, integer({ min: 20, max: 70 }), integer({ min: 5, max: 35 }), side, field, month, year).map(([kind, gy, fx, where, site, m, y]) => `${kind} ${gy} Gy in ${fx} fx to the ${where}${site}, completed ${m}/${y}.`),
  tuple(modality, integer({ min: 4000, max: 7000 }), field, year).map(([kind, cgy, site, y]) => `${kind} ${cgy} cGy to the ${site} in ${y}.`),
  tuple(constantFrom('Declined', 'Was offered', 'Will start'), field).map(([verb, site]) => `${verb} radiotherapy to the ${site}, 50 Gy in 25 fractions.`),
);
const symptom = tuple(
  constantFrom('', 'No ', 'Denies ', 'Possible ', 'Resolved ', 'Worsening '), constantFrom('numbness', 'tingling', 'paresthesias', 'burning pain', 'foot drop', 'neuropathy', 'decreased pinprick', 'brachial plexopathy'), side, place,
  constantFrom('', ' since March 2026', ' for 8 months', ' x 3 weeks', ', worse at night'),
).map(([lead, word, where, part, since]) => `${lead}${lead ? word : word[0]!.toUpperCase() + word.slice(1)} of the ${where}${part}${since}.`);
const brain = constantFrom('MRI brain with contrast 10/02/2026: radiation necrosis of the left temporal lobe.', 'No evidence of disease on PET 09/01/2026.', 'MoCA 21/30.', 'Memory loss, progressive.', 'Cannot exclude recurrence on CT 08/2026.', 'Seizure in 2024.');
const problem = constantFrom('Type 2 diabetes.', 'Hypertension.', 'CKD stage 3a.', 'Brachial plexopathy (G54.0).', 'Personal history of irradiation (Z92.3).', 'Carpal tunnel syndrome.', 'Glaucoma.');
const drug = tuple(constantFrom('gabapentin 300 mg PO TID', 'duloxetine 60 mg PO daily', 'dexamethasone 4 mg PO BID', 'pregabalin 75 mg BID', 'vincristine 2 mg IV weekly', 'amiodarone 200 mg daily', 'lidocaine 5% patch'), constantFrom('', ' - discontinued', ', started 06/01/2026')).map(([name, rest]) => `- ${name}${rest}`);
const lab = tuple(constantFrom('Creatinine', 'ALT', 'Platelets', 'Sodium', 'HbA1c'), integer({ min: 1, max: 300 })).map(([name, value]) => `${name} ${value}`);
const relative = tuple(constantFrom('Mother', 'Sister', 'Father'), constantFrom('breast cancer, radiotherapy in 1999', 'neuropathy', 'diabetes', 'ALS')).map(([who, what]) => `${who}: ${what}.`);

const block = (heading: string, lines: Arbitrary<string>, joined: string): Arbitrary<string> => array(lines, { minLength: 1, maxLength: 4 }).map((all) => `${heading}\n${all.join(joined)}`);
const section = oneof(
  block('HISTORY OF PRESENT ILLNESS:', oneof(symptom, course, brain), ' '), block('PAST MEDICAL HISTORY:', oneof(course, problem), '\n'), block('ONCOLOGIC HISTORY:', course, '\n'), block('REVIEW OF SYSTEMS:', symptom, ' '),
  block('MEDICATIONS:', drug, '\n'), block('LABS:', lab, '\n'), block('FAMILY HISTORY:', relative, '\n'), block('ASSESSMENT:', oneof(symptom, brain, problem), '\n'), block('PHYSICAL EXAMINATION:', symptom, ' '), block('PROBLEM LIST:', problem, '\n'),
);
const note = array(section, { minLength: 1, maxLength: 6 });
const written = (sections: readonly string[]): string => sections.join('\n\n');

const idle = constantFrom(
  'The weather was fine and the parking lot was full.', 'She brought her dog to the clinic and talked about her garden.', 'Interpreter was present by telephone.', 'He works as a teacher and enjoys chess.', 'The form for the car badge was signed.',
  'Lunch was late. The elevator was out of order again.', 'A copy of this letter goes to the family physician.',
);

/** All a finding says but where it stands. */
const told = (finding: Finding): unknown => ({ ...finding, start: 0, end: 0, repeats: finding.repeats !== undefined, cue: finding.cue?.text });
const tell = (findings: readonly Finding[]): readonly unknown[] => findings.map(told);

/** Courses take a site, a plan or a neuropathy from elsewhere in the chart by design: what each says by itself is compared. */
const ownOnly = (findings: readonly Finding[]): readonly string[] => findings.filter(({ repeats }) => repeats === undefined).map(({ concept, name, quote, assertion, temporality, experiencer, course: given, measure, medication }) => JSON.stringify([concept, name, quote, assertion, temporality, experiencer, given?.doseGy, given?.fractions, given?.ended?.iso, concept === 'pain-persistent' ? '' : measure?.value, medication?.drug, medication?.status]));

/** On a busy machine the vocabulary alone takes its time. */
const unhurried = { timeout: 60_000 };

describe('laws of reading', unhurried, () => {
  test('a note split at its section breaks says the same', () => {
    assert(property(note, (sections) => {
      const whole = ownOnly(read(written(sections)).findings);
      const parts = sections.flatMap((part) => ownOnly(read(part).findings));
      expect(new Set(whole)).toEqual(new Set(parts));
    }), { numRuns: 80 });
  });

  test('a length in one section leaves alone what another reckons', () => {
    const sections = ['ASSESSMENT:\nBurning pain of the left hand for 8 months.', 'PHYSICAL EXAMINATION:\nBurning pain of the left hand since March 2026.'];
    expect(new Set(ownOnly(read(written(sections)).findings))).toEqual(new Set(sections.flatMap((part) => ownOnly(read(part).findings))));
  });

  test('a paragraph that says nothing changes nothing, wherever it stands', () => {
    assert(property(note, idle, nat(), (sections, words, at) => {
      const where = at % (sections.length + 1);
      const more = [...sections.slice(0, where), `SOCIAL HISTORY:\n${words}`, ...sections.slice(where)];
      expect(tell(read(written(more)).findings)).toEqual(tell(read(written(sections)).findings));
    }), { numRuns: 80 });
  });

  test('spaces at the ends and line ends of other systems change nothing', () => {
    assert(property(note, (sections) => {
      const text = written(sections);
      expect(tell(read(`\n\n  ${text}\n \n`).findings)).toEqual(tell(read(text).findings));
    }), { numRuns: 60 });
  });

  test('a note read twice in one page is a repeat, and says nothing new', () => {
    assert(property(note, (sections) => {
      const text = written(sections);
      const once = new Set(ownOnly(read(text).findings));
      const twice = read(`PROGRESS NOTE 11/01/2026\n${text}\n\nPROGRESS NOTE 11/20/2026\n${text}`).findings;
      for (const said of ownOnly(twice)) expect(once.has(said), said).toBe(true);
    }), { numRuns: 60 });
  });

  test('every offset quotes the text, in any mix of charts and junk', () => {
    const junk = oneof(array(integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)), constantFrom('((((', '[ ]', '\t|\t', '—', '5/5/5', '\u0000', '\uD800', 'Gy', '///', '12.03.', 'RT RT RT'));
    assert(property(array(oneof(section, symptom, course, drug, junk), { maxLength: 12 }), constantFrom('', ' ', '\n', '\n\n', '\t', ' | '), (parts, joint) => {
      const text = parts.join(joint);
      const { findings } = read(text);
      let last = 0;
      for (const { quote, start, end, cue, repeats } of findings) {
        expect(quote).toBe(text.slice(start, end));
        expect(quote.length).toBeGreaterThan(0);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
        if (repeats !== undefined) expect(findings[repeats]!.start).toBeLessThan(start);
      }
    }), { numRuns: 80 });
  });
});
