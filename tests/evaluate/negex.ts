import { readFileSync } from 'node:fs';
import { mapDocument } from '../../lib/detect/document.ts';
import { contextOf, type FullContext } from '../../lib/detect/context.ts';

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

/** Context of a span of one sentence, as `assert` judges it. */
export function judge(text: string, start: number, end: number): FullContext {
  return contextOf(mapDocument({ text, structure: [] }), start, end);
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

/** Negation, historical and experiencer figures on the NegEx kit. Lines without a span are skipped. */
export function evaluateNegex(path: string): Figure[] {
  const negation = tally();
  const historical = tally();
  const hypothetical = tally();
  const other = tally();
  for (const { sentence, label, temporality, experiencer, start, end } of readJsonl<NegexRow>(path)) {
    if (start === null || end === null) continue;
    const said = judge(sentence, start, end);
    count(negation, said.negated, label === 'Negated');
    count(historical, said.temporality === 'historical', temporality === 'Historical');
    count(hypothetical, said.temporality === 'hypothetical', temporality === 'Not particular');
    count(other, said.experiencer === 'other', experiencer === 'Family member');
  }
  return [
    ...scores('negex negation', negation), ...scores('negex historical', historical),
    ...scores('negex hypothetical', hypothetical), ...scores('negex other person', other),
  ];
}
