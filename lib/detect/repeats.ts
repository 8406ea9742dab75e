/** Copy-forward: the same statement as an earlier one. */
import { sentenceAt } from './sentences.ts';
import { cellAt } from './document-rows.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './types.ts';

/** Shorter statements repeat by chance. */
const SHORTEST = 25;
/** And longer ones are no single statement. */
const LONGEST = 2000;

/** Findings, each that repeats an earlier sentence word for word with the index of the first. */
export function withRepeats(reading: Reading, findings: readonly Finding[]): Finding[] {
  const first = new Map<string, number>();
  const statements = statementsOf(reading, findings);
  return findings.map((finding, index) => {
    const statement = statements[index];
    if (!statement) return finding;
    const key = keyOf(finding, statement);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    return known === undefined ? finding : { ...finding, repeats: known };
  });
}

/** A sentence or row: where it stands, and a number for its words. */
interface Statement { readonly from: number; readonly end: number; readonly words: number }

/** What stands between words. */
const MARKS = /[^a-z\d]+/g;

/** The statement around each finding; undefined for one too short or too long. The words of each are looked at once, whatever is found in it. */
function statementsOf({ doc, text }: Reading, findings: readonly Finding[]): readonly (Statement | undefined)[] {
  const known = new Map<string, number>();
  let last: Statement | undefined;
  return findings.map(({ start }) => {
    const { start: from, end } = cellAt(doc, start)?.row ?? sentenceAt(doc, start);
    if (end - from < SHORTEST || end - from > LONGEST) return undefined;
    if (last?.from === from && last.end === end) return last;
    const key = text.slice(from, end).toLowerCase().replace(MARKS, ' ').trim();
    const words = known.get(key) ?? known.size;
    known.set(key, words);
    return (last = { from, end, words });
  });
}

/**
 * Two findings of one sentence are no repeats of each other: their place in it is part of the key.
 * Nor are those of which one is past and one is of now: the section around them says something else.
 */
function keyOf({ start, concept, name, quote, assertion, temporality }: Finding, { from, words }: Statement): string {
  return `${words} ${start - from} ${concept} ${name ?? ''} ${assertion} ${temporality} ${quote.toLowerCase()}`;
}
