/** Copy-forward: the same statement as an earlier one. */
import { sentenceAt } from './sentences.ts';
import { cellAt } from './document-rows.ts';
import { hashed, letterOf, NO_LETTERS } from './words.ts';
import type { Span } from './document.ts';
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
    if (!statement || (statement.words.places === 1 && !sharesStart(findings, index))) return finding;
    const key = keyOf(finding, statement);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return finding;
    }
    return { ...finding, repeats: known };
  });
}

/** A sentence or row: where it begins, and its words, one object for all statements of the same. */
interface Statement { readonly from: number; readonly words: Words }

/** In how many places a statement stands, and the first of them. */
interface Words extends Span { readonly id: number; places: number }

/** The statement around each finding; undefined for one too short or too long. The words of each are looked at once, whatever is found in it. */
function statementsOf({ doc, text }: Reading, findings: readonly Finding[]): readonly (Statement | undefined)[] {
  const known = new Map<number, Words[]>();
  let last: { readonly end: number; readonly statement: Statement } | undefined;
  let id = 0;
  const wordsOf = (from: number, end: number): Words => {
    const hash = hashOf(text, from, end);
    const alike = known.get(hash);
    const same = alike?.find((words) => isSame(text, words, from, end));
    if (same) {
      same.places++;
      return same;
    }
    const fresh: Words = { start: from, end, id: id++, places: 1 };
    if (alike) alike.push(fresh);
    else known.set(hash, [fresh]);
    return fresh;
  };
  return findings.map(({ start }) => {
    const { start: from, end } = cellAt(doc, start)?.row ?? sentenceAt(doc, start);
    if (end - from < SHORTEST || end - from > LONGEST) return undefined;
    if (last?.statement.from === from && last.end === end) return last.statement;
    last = { end, statement: { from, words: wordsOf(from, end) } };
    return last.statement;
  });
}

const UNDERSCORE = 95;
/** The letter (small) or digit at a place; 0 for a mark, which only parts words. */
function signAt(text: string, at: number): number {
  const letter = letterOf(text.charCodeAt(at));
  return letter === UNDERSCORE ? 0 : letter;
}

/** Hash of the words, whatever marks part them. */
function hashOf(text: string, from: number, end: number): number {
  let hash = NO_LETTERS;
  let gap = false;
  for (let at = from; at < end; at++) {
    const sign = signAt(text, at);
    if (sign !== 0) hash = hashed(gap && hash !== NO_LETTERS ? hashed(hash, 0) : hash, sign);
    gap = sign === 0;
  }
  return hash;
}

/** Are the words between two offsets those of an earlier statement? */
function isSame(text: string, { start, end: limit }: Span, from: number, end: number): boolean {
  let one = nextSign(text, start, limit);
  let other = nextSign(text, from, end);
  while (one < limit && other < end) {
    if (signAt(text, one) !== signAt(text, other)) return false;
    const [one2, other2] = [nextSign(text, one + 1, limit), nextSign(text, other + 1, end)];
    if ((one2 - one > 1) !== (other2 - other > 1) && one2 < limit) return false;
    one = one2;
    other = other2;
  }
  return one >= limit && other >= end;
}

function nextSign(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && signAt(text, at) === 0) at++;
  return at;
}

/** Two findings may be the same statement said twice of one place. */
function sharesStart(findings: readonly Finding[], index: number): boolean {
  const { start } = findings[index]!;
  return findings[index - 1]?.start === start || findings[index + 1]?.start === start;
}

/**
 * Two findings of one sentence are no repeats of each other: their place in it is part of the key.
 * Nor are those of which one is past and one is of now: the section around them says something else.
 */
function keyOf({ start, concept, name, quote, assertion, temporality }: Finding, { from, words }: Statement): string {
  return `${words.id} ${start - from} ${concept} ${name ?? ''} ${assertion} ${temporality} ${quote.toLowerCase()}`;
}
