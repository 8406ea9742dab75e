/** Texts made to be slow, beside ordinary text: time per character. */
import { detect } from '../../lib/detect/index.ts';
import { textOf } from './blocks.ts';
import { chartOf } from './chart.ts';
import { medianTimes, type Figure } from './measure.ts';

const SIZE = 1_000_000;
const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
const ordinary = textOf(chartOf(SIZE)).slice(0, SIZE);

const TEXTS: Readonly<Record<string, () => string>> = {
  'repeated triggers': () => filled('denies no without history of possible ruled out '),
  'repeated triggers with commas': () => filled('no, denies, possible, or '),
  'one unbroken word': () => filled('abcdefghijklmnopqrstuvw'),
  'one line without a full stop': () => ordinary.replaceAll(/[.:;!?\t\n]+/g, ' '),
  'only digits': () => filled('1234567890'),
  'digits with spaces': () => filled('12 345 6 '),
  'opening brackets': () => filled('('),
  'square and round brackets, never closed': () => filled('([ neuropathy ('),
  'closing brackets': () => filled(') ]'),
  'only negations': () => filled('no '),
  'negated sentences': () => filled('No numbness. '),
  'a vocabulary word repeated': () => filled('neuropathy '),
  'radiation repeated': () => filled('radiation '),
  'doses repeated': () => filled('50 Gy '),
  'a drug repeated': () => filled('gabapentin '),
  'doses of a drug repeated': () => filled('gabapentin 300 mg '),
  'a lab repeated': () => filled('creatinine 1.2 '),
  'headings only': () => filled('ASSESSMENT:\nPLAN:\nMEDICATIONS:\n'),
  'dates only': () => filled('06/07/2024 '),
  'slashes and numbers': () => filled('1/'),
  'months only': () => filled('may '),
  'check boxes only': () => filled('[ ] [x] '),
  'line breaks only': () => filled('\n'),
  'spaces only': () => filled(' '),
  'tabs only': () => filled('\t'),
  'commas only': () => filled(','),
  'full stops only': () => filled('.'),
  'hyphens only': () => filled('-'),
  'list marks only': () => filled('- \n'),
  'rows of a table': () => filled('a\tb\tc\n'),
  'colons in a row': () => filled('pain: '),
  'capitals only': () => filled('PAIN AND NUMBNESS '),
  'relatives only': () => filled('mother of her sister '),
  'terms and triggers without a break': () => filled('no numbness, denies tingling and '),
  'a term with many triggers': () => filled(`numbness ${'no denies possible without history of '.repeat(40)}`),
  'drugs and triggers without a break': () => filled('started gabapentin, stopped duloxetine, '),
  'radiotherapy with doses and dates': () => filled('radiotherapy 50 Gy 06/07/2024 '),
  'rows of drugs': () => filled('gabapentin\t300 mg\tActive\n'),
  'sites without a break': () => filled('radiotherapy to the left breast and '),
  'dated quotations': () => filled('PLAN:\n["06/07/2024: numbness"]\n'),
  'remissions of several cancers': () => filled('Myeloma in remission. Breast cancer in remission after radiotherapy to the left breast 50 Gy. '),
  'beginnings of phrases': () => filled('radiation induced brachial '),
};

/** Time per character of a text to that of ordinary text, taken in turns. */
function perCharacter(text: string): number {
  const [own, usual] = medianTimes([() => detect({ text, structure: [] }), () => detect({ text: ordinary, structure: [] })], { rounds: 3, warmUp: 1 });
  return (own! / text.length) / (usual! / ordinary.length);
}

export function benchAdversarial(): Figure[] {
  return Object.entries(TEXTS).map(([name, make]) => ({ name: `adversarial, ${name} (at most 3)`, value: perCharacter(make()) }));
}
