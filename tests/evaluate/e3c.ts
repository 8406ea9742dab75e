import { contextOfSpan } from '../../lib/detect/span.ts';
import { count, readJsonl, scores, tally, type Disputed, type Figure } from './negex.ts';

export interface E3cRow {
  readonly id: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly polarity: 'POS' | 'NEG';
  readonly modality: 'ACTUAL' | 'HEDGED' | 'HYPOTHETICAL-OTHER' | 'GENERIC';
}

export const disputedE3c: readonly Disputed[] = [
  { id: 'EN100593-5947', why: 'the patient tested negative, labelled positive' },
  { id: 'EN100593-5962', why: 'the patient tested negative, labelled positive' },
  { id: 'EN100593-5977', why: 'the patient tested negative, labelled positive' },
  { id: 'EN100605-5191', why: 'the family history is denied; the same wording is labelled negative elsewhere in the set' },
  { id: 'EN100605-5806', why: 'ruled out together with the disease after it, which is labelled negative' },
  { id: 'EN100705-9704', why: 'plainly denied by "no" right before it, labelled positive' },
  { id: 'EN107405-4464', why: 'imaging that failed to show it denies it; labelled positive and hedged' },
  { id: 'EN100427-9035', why: 'called possible by the sentence; the denial before it is of something else' },
  { id: 'EN108254-5311', why: 'a lost function is a finding that is present; a denial only by the sense of "loss"' },
];

/** Negation and hedging figures on the clinical entities of E3C. */
export function evaluateE3c(path: string): Figure[] {
  const negation = tally();
  const settled = tally();
  const hedged = tally();
  for (const { id, sentence, start, end, polarity, modality } of readJsonl<E3cRow>(path)) {
    const said = contextOfSpan(sentence, start, end);
    count(negation, said.negated, polarity === 'NEG');
    if (!disputedE3c.some((one) => one.id === id)) count(settled, said.negated, polarity === 'NEG');
    count(hedged, said.certainty === 'possible', modality === 'HEDGED');
  }
  return [...scores('e3c negation', negation), ...scores('e3c hedged', hedged), ...scores('e3c negation without disputed labels', settled)];
}
