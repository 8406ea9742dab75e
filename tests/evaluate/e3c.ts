import { count, judge, readJsonl, scores, tally, type Figure } from './negex.ts';

export interface E3cRow {
  readonly id: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly polarity: 'POS' | 'NEG';
  readonly modality: 'ACTUAL' | 'HEDGED' | 'HYPOTHETICAL-OTHER' | 'GENERIC';
}

/** Negation and hedging figures on the clinical entities of E3C. */
export function evaluateE3c(path: string): Figure[] {
  const negation = tally();
  const hedged = tally();
  for (const { sentence, start, end, polarity, modality } of readJsonl<E3cRow>(path)) {
    const said = judge(sentence, start, end);
    count(negation, said.negated, polarity === 'NEG');
    count(hedged, said.certainty === 'possible', modality === 'HEDGED');
  }
  return [...scores('e3c negation', negation), ...scores('e3c hedged', hedged)];
}
