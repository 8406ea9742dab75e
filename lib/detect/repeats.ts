/** Copy-forward: the same statement as an earlier one. */
import { sentenceAt } from './sentences.ts';
import { cellAt } from './document-rows.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './types.ts';

/** Shorter statements repeat by chance. */
const SHORTEST = 25;

/** Findings, each that repeats an earlier sentence word for word with the index of the first. */
export function withRepeats(reading: Reading, findings: readonly Finding[]): Finding[] {
  const first = new Map<string, number>();
  return findings.map((finding, index) => {
    const key = statementOf(reading, finding);
    if (key === undefined) return finding;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return finding;
    }
    return { ...finding, repeats: known };
  });
}

function statementOf({ doc, text }: Reading, { start, concept, name, quote, assertion, temporality }: Finding): string | undefined {
  const found = cellAt(doc, start);
  const { start: from, end } = found ? found.row : sentenceAt(doc, start);
  if (end - from < SHORTEST || end - from > 2000) return undefined;
  const words = text.slice(from, end).toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  // Two findings of one sentence are no repeats of each other: their place in it is part of the statement.
  // Nor are those of which one is past and one is of now: the section around them says something else.
  return `${concept} ${name ?? ''} ${assertion} ${temporality} ${quote.toLowerCase()} ${start - from} ${words}`;
}
