/** What was read, grouped and ranked for the eye. Pure. */
import type { PlacedFinding } from '../../lib/messages.ts';
import { conceptWords } from '../words.ts';

const ORDER = Object.keys(conceptWords);

/** Place of a concept in the order of the words; one without a word comes last. */
function rank({ concept }: PlacedFinding): number {
  const place = ORDER.indexOf(concept);
  return place < 0 ? ORDER.length : place;
}

/** By concept, in the order of the words. */
export function groups(findings: readonly PlacedFinding[]): (readonly [string, readonly PlacedFinding[]])[] {
  return [...Map.groupBy(findings, ({ concept }) => concept)].toSorted(([, a], [, b]) => rank(a[0]!) - rank(b[0]!));
}

/** Nought is the strongest. */
function weak({ certainty, temporality }: PlacedFinding): number {
  return Number(certainty !== 'definite') * 2 + Number(temporality !== 'current');
}

/** What says most: what is sure before what is possible, what is now before what was, the longer quote before the shorter. */
export function bySaying(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.toSorted((a, b) => weak(a) - weak(b) || b.quote.length - a.quote.length);
}

/** The few that say most of a list: the best of each concept first, in the order of the words, then the next best. */
export function strongest(findings: readonly PlacedFinding[], few: number): PlacedFinding[] {
  const ranked = groups(findings).map(([, own]) => bySaying(own));
  const rounds = Math.max(0, ...ranked.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => ranked.flatMap((own) => own[round] ?? [])).flat().slice(0, few);
}
