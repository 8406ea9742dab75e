/**
 * Whom what stands around an editor is about: a message, a dialog or a card in
 * the chart of one patient may be another's.
 */
import { BIRTH_LABEL } from '../ehr/generic.ts';
import { plain } from '../forms.ts';
import { BANNER_LENGTH, comparePatients, signalsIn } from '../identity-text.ts';
import { outOf } from '../others.ts';
import { readPage, type ReadSeams } from '../read.ts';
import type { Identity, PatientSignals } from '../types.ts';

/** Of what is longer only the beginning is looked at; and what is longer still is a page. In UTF-16 code units. */
const CARD_LENGTH = 2000;
const PAGE_LENGTH = 20_000;
/** So many are a list of patients, which says nothing of the editor beside it. One of them may count as two, by birth date and number. */
const LIST = 4;
/** What a name of the patient, and not of a form or a pharmacy, stands behind, or below with a comma in it. */
const PATIENT_NAME = /\b(?:patient|pt)(?:'s)?\.?(?: name)?\s*(?:[:\t]|\n[^\n]*,)/i;

/** Whether what stands around an element names another patient than `who`. What holds one of the banners, too, is the page. */
export function standsWithAnother(within: Element, who: Identity, banners: readonly Node[], seams: ReadSeams): boolean {
  for (let around = outOf(within); around; around = outOf(around)) {
    const asked = plain(around);
    if (asked.textContent.length > PAGE_LENGTH || banners.some((banner) => asked.contains(banner))) break;
    const { text } = readPage(around, seams);
    const others = othersIn(text.length > CARD_LENGTH ? text.slice(0, BANNER_LENGTH) : text, who);
    if (others > 0 && others < LIST) return true;
  }
  return false;
}

function othersIn(text: string, who: Identity): number {
  const others = new Set<string | undefined>();
  text.split(/\n\s*/).forEach((_, at, lines) => {
    // A label may stand above what it names.
    const both = lines.slice(at, at + 2).join('\n');
    const named: { -readonly [Signal in keyof PatientSignals]: PatientSignals[Signal] } = signalsIn(both);
    // Only what has its label: a date is not of birth because an age stands by it, nor is a title a name.
    if (!BIRTH_LABEL.test(both)) delete named.birthDate;
    if (!PATIENT_NAME.test(both)) delete named.name;
    if (comparePatients(named, who) === 'different') others.add(named.birthDate ?? named.recordNumber ?? named.name);
  });
  return others.size;
}
