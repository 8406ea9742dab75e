/** What documents are made of: words of charts, words of no chart, and text no one means to write. All invented. */
import * as fc from 'fast-check';
import { CHANGES, COUNSEL, DRUGS, HISTORY, LABS, NURSING, PLANS, PROBLEMS, SITES, SYMPTOMS } from '../bench/chart-words.ts';
import { phrases } from '../bench/phrases.ts';

const number = fc.integer({ min: 0, max: 9999 });
const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.record({ m: fc.integer({ min: 0, max: 14 }), d: fc.integer({ min: 0, max: 33 }), y: fc.integer({ min: 1975, max: 2031 }), style: fc.integer({ min: 0, max: 4 }) })
  .map(({ m, d, y, style }) => [`${two(m)}/${two(d)}/${y}`, `${y}-${two(m)}-${two(d)}`, `${m}/${y}`, `${y}`, `${d} Mar ${y}`][style]!);

/** {day}, {n}, {site}, {drug}, {symptom}, {problem} of the lists: the same for the same number. */
function told(line: string, at: number): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    switch (name) {
      case 'day': return `${two(at % 12 + 1)}/${two(at % 28 + 1)}/${2008 + at % 19}`;
      case 'site': return SITES[at % SITES.length]!;
      case 'drug': return DRUGS[at % DRUGS.length]![0];
      case 'symptom': return SYMPTOMS[at % SYMPTOMS.length]!;
      case 'problem': return PROBLEMS[at % PROBLEMS.length]![0].toLowerCase();
      default: return String(at % 70);
    }
  });
}

const sentence = fc.tuple(fc.constantFrom(...HISTORY, ...CHANGES, ...NURSING, ...COUNSEL, ...PLANS), number).map(([line, at]) => told(line, at));
const course = fc.tuple(fc.constantFrom('XRT', 'Radiotherapy', 'IMRT', 'RT', 'SRS', 'WBRT', 'External beam radiation', 'proton therapy'), fc.integer({ min: 0, max: 9000 }), fc.constantFrom('Gy', 'cGy', 'Gy in 25 fx', 'Gray/', ''), fc.constantFrom(...SITES), day, fc.constantFrom('', 'declined ', 'planned ', 'no prior ', 's/p ', 'mother had ', 'possible '))
  .map(([kind, dose, unit, site, when, before]) => `${before}${kind} ${dose} ${unit} to the ${site}, completed ${when}`);
const lab = fc.tuple(fc.constantFrom(...LABS), number).map(([[name, , , unit], value]) => `${name} ${value / 10} ${unit}`);
const drug = fc.tuple(fc.constantFrom(...DRUGS, ['vincristine', '2 mg'], ['selegiline', '5 mg'], ['linezolid', '600 mg']), fc.constantFrom('', ' daily', ' BID, active', ' - discontinued', ' PO TID since 2024', ' x 11 weeks', ' (held)', '\tActive')).map(([[name, dose], rest]) => `${name} ${dose}${rest}`);
const known = fc.constantFrom(...phrases());
const joint = fc.constantFrom(
  'denies', 'no', 'without', 'history of', 'possible', 'ruled out', 'worse despite', 'resolved', 'if', 'mother', 'sister:', 'since', 'for 8 months', '58 yo F', 'DOB', 'MRN 12', 'allergic to', 'Z92.3', 'G62.9', 'pain 7/10', 'MoCA 20/30', 'BP 120/80', 'NED', 'MRI brain with contrast',
  'Grade 2', 'HPI:', 'PMH:', 'ROS:', 'PLAN:', 'MEDICATIONS:', 'ALLERGIES:', 'FAMILY HISTORY:', 'Problem list', 'NOTE 11/16/2026', '[ ]', '[x]', '(-)', '( + )', '10/12', '5/5', '> 60', '1.', '2)', '•', 'RadNerve', 'Verify before use.',
);

/** As a clinician writes it. */
export const phrase: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: sentence }, { weight: 4, arbitrary: course }, { weight: 4, arbitrary: known }, { weight: 4, arbitrary: joint }, { weight: 3, arbitrary: drug }, { weight: 2, arbitrary: lab }, { weight: 2, arbitrary: day },
);

/** Letters that are longer or shorter in the other case, look like others, or fold into them. */
const ODD_LETTERS: Readonly<Record<string, string>> = { i: '\u0130', I: '\u0131', s: '\u017f', k: '\u212a', a: '\u0430', e: '\u0435', o: '\u03bf', f: '\ufb01', n: 'n\u0303', '-': '\u2010', ' ': '\u00a0', '0': '\uff10', '1': '\u0661' };
/** What is in a text and not seen: bidirectional controls, joiners, soft hyphens, marks of byte order, NUL. */
const UNSEEN = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', '\u200b', '\u200d', '\u00ad', '\ufeff', '\u0000', '\ufffc', '\u2028', '\u2029', '\u0085', '\v', '\f', '\r'] as const;
const MARKS = ['\u0301', '\u0327', '\u0489', '\u20dd', '\u0e49', '\ufe0f'] as const;
const LONE = ['\ud800', '\udfff', '\udc00\ud800', '\udbff'] as const;

const oddly = fc.tuple(phrase, fc.nat(60)).map(([text, at]) => [...text].map((letter, index) => ((index + at) % 5 === 0 ? ODD_LETTERS[letter] ?? letter : letter)).join(''));
const within = (signs: readonly string[]): fc.Arbitrary<string> => fc.tuple(phrase, fc.constantFrom(...signs), fc.integer({ min: 1, max: 7 }))
  .map(([text, sign, every]) => text.split('').map((letter, at) => (at % every === 0 ? letter + sign : letter)).join(''));
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 }).map((codes) => String.fromCharCode(...codes));
const repeated = fc.tuple(fc.constantFrom('(', ')', '[', '.', ',', '\t', '\n', ' ', '-', '1/', 'no ', 'RT ', '9', '50 Gy ', 'numb ', '(no ', 'a', '"', ':', '|', '- \n', '\u0301', '\u202e', '\ud83d\ude00', '\ud83d', '\u0000', 'may '), fc.integer({ min: 2, max: 300 })).map(([piece, times]) => piece.repeat(times));

/** As no one writes it. */
export const junk: fc.Arbitrary<string> = fc.oneof(
  oddly, within(UNSEEN), within(MARKS), within(LONE), codeUnits, fc.string({ unit: 'binary', maxLength: 24 }), fc.string({ unit: 'grapheme', maxLength: 24 }), fc.string({ maxLength: 24 }), repeated, fc.constantFrom(...UNSEEN, ...LONE),
);
