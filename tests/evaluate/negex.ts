import { readFileSync } from 'node:fs';
import { contextOfSpan } from '../../lib/detect/span.ts';

/** One number of the evaluation. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** Right and wrong answers to one yes-or-no question. */
export interface Tally { right: number; extra: number; missed: number }

export const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

export function count(into: Tally, said: boolean, gold: boolean): void {
  if (said && gold) into.right++;
  else if (said) into.extra++;
  else if (gold) into.missed++;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of a tally, each 0 where nothing was there to find. */
export function scores(name: string, { right, extra, missed }: Tally): Figure[] {
  return [
    { name: `${name} precision`, value: share(right, right + extra) },
    { name: `${name} recall`, value: share(right, right + missed) },
    { name: `${name} F1`, value: share(2 * right, 2 * right + extra + missed) },
  ];
}

/** Lines of a JSONL file. Throws with the file and line when one cannot be parsed. */
export function readJsonl<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch {
      throw new Error(`${path}:${index + 1}: not JSON`);
    }
  });
}


export interface NegexRow {
  readonly id: string;
  readonly sentence: string;
  readonly label: 'Affirmed' | 'Negated';
  readonly temporality: 'Recent' | 'Historical' | 'Not particular';
  readonly experiencer: 'Patient' | 'Family member';
  readonly start: number | null;
  readonly end: number | null;
}

/** A label held to be wrong, with the reason. It counts in the plain figures, and is left out of those "without disputed labels". */
export interface Disputed {
  readonly id: string;
  readonly why: string;
}

export const disputedNegex: readonly Disputed[] = [
  { id: 'negex-0671', why: 'no trace of old fractures is a denial, labelled affirmed' },
  { id: 'negex-0850', why: 'resolved: it was there, which is historical and no denial (decisions: present and historical means it was so once)' },
  { id: 'negex-1085', why: 'resolved: it was there' },
  { id: 'negex-1747', why: 'resolved: it was there' },
  { id: 'negex-1093', why: 'a smoker who quit is a past finding, no denial' },
  { id: 'negex-1983', why: 'former use is a past finding, no denial' },
  { id: 'negex-1328', why: 'the span lies on the history of embolism, the label belongs to a later mention' },
];

/** Negation, historical and experiencer figures on the NegEx kit. Lines without a span are skipped. */
export function evaluateNegex(path: string): Figure[] {
  const negation = tally();
  const settled = tally();
  const historical = tally();
  const hypothetical = tally();
  const other = tally();
  for (const { id, sentence, label, temporality, experiencer, start, end } of readJsonl<NegexRow>(path)) {
    if (start === null || end === null) continue;
    const said = contextOfSpan(sentence, start, end);
    count(negation, said.negated, label === 'Negated');
    if (!disputedNegex.some((one) => one.id === id)) count(settled, said.negated, label === 'Negated');
    count(historical, said.temporality === 'historical', temporality === 'Historical');
    count(hypothetical, said.temporality === 'hypothetical', temporality === 'Not particular');
    count(other, said.experiencer === 'other', experiencer === 'Family member');
  }
  return [
    ...scores('negex negation', negation), ...scores('negex historical', historical),
    ...scores('negex hypothetical', hypothetical), ...scores('negex other person', other),
    ...scores('negex negation without disputed labels', settled),
  ];
}
