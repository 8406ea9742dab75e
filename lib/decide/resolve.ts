/** What a fact is when findings answer it differently. */
import { factWords } from '../guideline/data/decide-wording.ts';
import { unique } from './chart.ts';
import type { Span } from './dates.ts';
import type { Answer, Fact } from './types.ts';

/** One finding's say. `past`: it was so once, so a current statement outranks it. */
export interface Evidence {
  readonly index: number;
  readonly says: Says;
  readonly when?: Span | undefined;
  readonly past?: boolean;
}
type Says = 'yes' | 'no' | 'possible';

/** Which answer stands where dates do not decide. */
export type Precedence = 'yes-first' | 'no-first';

const RANK: Readonly<Record<Precedence, readonly Says[]>> = {
  'yes-first': ['yes', 'possible', 'no'],
  'no-first': ['no', 'possible', 'yes'],
};

/** What outranks a side: a possible finding undoes an older no, never a yes. */
const OUTRANKED_BY: Readonly<Record<Says, readonly Says[]>> = {
  yes: ['no'],
  no: ['yes', 'possible'],
  possible: ['yes', 'no'],
};

/** How new one side is: its newest first day, and the last day of its newest current statement (undated: no end). */
interface Reach {
  readonly newest: number;
  readonly current: number;
}

/**
 * The answer of several findings. The newest dated one wins; where dates do not
 * part them (undated, one date, or dates that may be the same), `precedence`
 * does. Only possible findings make `unknown`. Linear.
 */
export function resolve(evidence: readonly Evidence[], precedence: Precedence = 'yes-first'): Fact {
  if (evidence.length === 0) return { answer: 'unknown', evidence: [] };
  const reach = { yes: reachOf(evidence, 'yes'), no: reachOf(evidence, 'no'), possible: reachOf(evidence, 'possible') };
  const standing = evidence.filter((one) => !OUTRANKED_BY[one.says].some((side) => outranks(reach[side], one)));
  const says = RANK[precedence].find((side) => standing.some((one) => one.says === side))!;
  const answer: Answer = says === 'possible' ? 'unknown' : says;
  const against = evidence.filter((one) => one.says !== says && one.says !== 'possible');
  return {
    answer,
    evidence: indexesOf(evidence.filter((one) => one.says === says)),
    ...(against.length > 0 && { against: indexesOf(against) }),
    ...becauseOf(says, standing, against),
  };
}

function reachOf(evidence: readonly Evidence[], says: Says): Reach {
  let newest = -Infinity;
  let current = -Infinity;
  for (const one of evidence) {
    if (one.says !== says) continue;
    if (one.when) newest = Math.max(newest, one.when.first);
    if (!one.past) current = Math.max(current, one.when?.last ?? Infinity);
  }
  return { newest, current };
}

/** Newer than this one; or current, and not older, where this one only was so once. */
function outranks(reach: Reach, one: Evidence): boolean {
  if (one.when && reach.newest > one.when.last) return true;
  return one.past === true && reach.current > -Infinity && (!one.when || reach.current >= one.when.first);
}

function becauseOf(says: Says, standing: readonly Evidence[], against: readonly Evidence[]): { because?: string } {
  if (says === 'possible') return { because: factWords.possible };
  if (against.length === 0) return {};
  return { because: standing.every((one) => one.says === says) ? factWords.newest : factWords.tie[says] };
}

function indexesOf(evidence: readonly Evidence[]): number[] {
  return unique(evidence.map(({ index }) => index));
}
