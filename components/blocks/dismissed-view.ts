/** What the clinician set aside, and what may be. Pure. */
import type { Assessment, Caution, Reason } from '../../lib/decide/types.ts';
import type { Dismissals, DismissReason } from '../../lib/messages.ts';

/** Those that were not set aside. */
export function standing<T extends Caution | Reason>(all: readonly T[], dismissals: Dismissals): readonly T[] {
  return all.filter((one) => !isDismissed(one, dismissals));
}

function isDismissed(one: Caution | Reason, dismissals: Dismissals): boolean {
  const key = keyOf(one);
  return key !== undefined && dismissals[key] !== undefined;
}

/** Most characters of what fired a rule that tell it apart. */
const LONGEST = 400;

/** The key of a caution or of a rule that fired. A contraindication and what is to be avoided have none: they are answered, never set aside. */
export function keyOf(one: Caution | Reason): string | undefined {
  const level = 'level' in one ? one.level : one.severity;
  if (level === 'contraindicated' || level === 'avoid') return undefined;
  return `${one.rule}@${level}${'because' in one && one.because !== '' ? `: ${one.because.slice(0, LONGEST)}` : ''}`;
}

export interface Dismissed {
  readonly key: string;
  /** "Nitrofurantoin", or "Pregabalin: lymphoedema" for a rule of an option. */
  readonly name: string;
  readonly level: string;
  readonly reason: DismissReason;
  readonly evidence: readonly number[];
}

/** Everything set aside that would else be shown now. */
export function dismissedOf({ cautions, options }: Assessment, dismissals: Dismissals): Dismissed[] {
  const named = [
    ...cautions.map((one) => ({ one, name: one.drug, level: one.level })),
    ...options.flatMap(({ drug, open, use, reasons }) => (open || use === 'blocked' ? reasons.map((one) => ({ one, name: `${drug}: ${one.because}`, level: one.severity })) : [])),
  ];
  return named.flatMap(({ one, name, level }) => {
    const key = keyOf(one);
    const reason = key === undefined ? undefined : dismissals[key];
    return key === undefined || reason === undefined ? [] : [{ key, name, level, reason, evidence: one.evidence }];
  });
}
