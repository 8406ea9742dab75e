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
  const statementOf = statements(reading);
  return findings.map((finding, index) => {
    const key = keyOf(finding, statementOf(finding));
    if (key === undefined) return finding;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return finding;
    }
    return { ...finding, repeats: known };
  });
}

/** A sentence or row: where it begins, and a number that all of the same words have. */
interface Statement { readonly from: number; readonly words: number }

/** The statement around a finding; undefined for one too short or too long. The words of each are gathered once, whatever is found in it. */
function statements({ doc, text }: Reading): (finding: Finding) => Statement | undefined {
  const numbers = new Map<string, number>();
  let last: { readonly end: number; readonly statement: Statement } | undefined;
  return ({ start }) => {
    const { start: from, end } = cellAt(doc, start)?.row ?? sentenceAt(doc, start);
    if (end - from < SHORTEST || end - from > LONGEST) return undefined;
    if (last?.statement.from === from && last.end === end) return last.statement;
    const words = text.slice(from, end).toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    last = { end, statement: { from, words: number } };
    return last.statement;
  };
}

/**
 * Two findings of one sentence are no repeats of each other: their place in it is part of the key.
 * Nor are those of which one is past and one is of now: the section around them says something else.
 */
function keyOf({ start, concept, name, quote, assertion, temporality }: Finding, statement: Statement | undefined): string | undefined {
  return statement && `${statement.words} ${start - statement.from} ${concept} ${name ?? ''} ${assertion} ${temporality} ${quote.toLowerCase()}`;
}
