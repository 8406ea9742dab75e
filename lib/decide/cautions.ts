/** Neurotoxic drugs on the medication list (facts.md section 4). */
import type { CautionRule } from '../guideline/types.ts';
import { indexes, unique } from './chart.ts';
import type { DrugUse } from './medications.ts';
import type { Reading } from './reading.ts';
import { evaluate } from './rules.ts';
import type { Caution } from './types.ts';

/** Cautions of every systemic drug that is taken, or whose status cannot be told; in the order of the guideline. */
export function cautionsOf(reading: Reading): Caution[] {
  return reading.guideline.cautions.flatMap((rule) =>
    reading.uses.active(rule.drug).filter(({ drug }) => drug === rule.drug).flatMap((use) => cautionOf(reading, rule, use) ?? []));
}

function cautionOf(reading: Reading, rule: CautionRule, use: DrugUse): Caution | undefined {
  const setting = (rule.levels ?? []).map((row) => ({ ...row, verdict: evaluate(reading, row.when) })).find(({ verdict }) => verdict.state === 'holds');
  const level = setting?.level ?? rule.level;
  if (level === null) return undefined;
  const raised = (rule.raise ?? []).map((row) => ({ ...row, verdict: evaluate(reading, row.when) })).filter(({ verdict }) => verdict.state === 'holds');
  const holding = setting ? [setting, ...raised] : raised;
  const because = holding.map(({ because: why, verdict }) => (verdict.words.length > 0 ? `${why} ${sentence(verdict.words)}` : why));
  return {
    drug: rule.drug,
    level,
    status: use.status === 'unknown' ? 'unknown' : 'active',
    reasons: [rule.reason, ...because],
    ask: rule.ask,
    rule: rule.id,
    evidence: unique([...indexes(use.entries), ...holding.flatMap(({ verdict }) => verdict.evidence)]),
    verification: rule.verification,
  };
}

function sentence(words: readonly string[]): string {
  const text = words.join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
