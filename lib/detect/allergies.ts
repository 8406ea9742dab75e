/** Recorded allergies and hypersensitivity: never medications. */
import { allergyWords } from '../guideline/data/concepts-medication.ts';
import { asserted, contextAt, PRESENT, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt } from './sentences.ts';
import type { Found } from './vocabulary.ts';

const BEFORE = new RegExp(allergyWords.before, 'i');
const AFTER = new RegExp(allergyWords.after, 'i');
const REACTION = new RegExp(allergyWords.reaction, 'i');
/** After one of these a list of allergies goes on to something else. */
const NO_LIST = /\b(?:takes|taking|started|on|given|treated|tolerat\w+|but|however|now|received)\b/i;

/** Is the drug named as something the patient reacts to? */
export function isAllergy(reading: Reading, { start, end }: Found): boolean {
  if (sectionAt(reading.doc, start).kind === 'allergies') return true;
  const sentence = sentenceAt(reading.doc, start);
  const lead = reading.text.slice(Math.max(sentence.start, start - 90), start);
  const before = BEFORE.exec(lead);
  if (before && !NO_LIST.test(before[0])) return true;
  const rest = reading.text.slice(end, Math.min(sentence.end, end + 60));
  return AFTER.test(rest) || REACTION.test(rest);
}

export function readAllergies(reading: Reading): Draft[] {
  return [...termsOf(reading, 'drug'), ...termsOf(reading, 'class')].flatMap((hit): Draft[] => {
    if (!isAllergy(reading, hit)) return [];
    const context = contextAt(reading, hit, 'finding');
    // A list under "Allergies" says so by its place; only a denial or another person changes that.
    const base = context.assertion === 'absent' || context.assertion === 'other-person' || context.assertion === 'template' ? context : asserted(PRESENT, 'present');
    return [{ concept: 'allergy', name: hit.entry.id, start: hit.start, end: hit.end, context: base }];
  });
}
