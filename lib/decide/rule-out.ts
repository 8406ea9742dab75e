/** What is to be told from a radiation neuropathy, one by one: found, possible, negated or not seen. Stands on the same readings as the gates. */
import { otherCauses } from '../guideline/data/decide-wording.ts';
import { ruleOut } from '../guideline/data/rule-out.ts';
import { unique } from './chart.ts';
import { compression, enoughB12, lowB12, neurotoxicDrugs, problemFact, signsOfCauses, type Cause } from './causes.ts';
import type { Reading } from './reading.ts';
import { sentenceCase } from './reasons.ts';
import type { Assessment, RuleOutRow, RuleOutState } from './types.ts';

type RowId = (typeof ruleOut)[number]['id'];

interface Told {
  readonly found: readonly Cause[];
  readonly negated: readonly Cause[];
}
const NOTHING: Told = { found: [], negated: [] };

/** What tells of a cause besides its problems. */
const ALSO: Readonly<Partial<Record<RowId, (reading: Reading) => Told>>> = {
  als: (reading) => ({ found: signsOfCauses(reading), negated: [] }),
  neurotoxic: (reading) => ({ found: neurotoxicDrugs(reading), negated: [] }),
  b12: (reading) => ({ found: lowB12(reading), negated: enoughB12(reading) }),
  compressive: (reading) => ({ found: compression(reading), negated: [] }),
};

/** The list of the guideline in its order; behind it every other cause that the chart speaks of. */
export function ruleOutOf({ gates }: Assessment, reading: Reading): RuleOutRow[] {
  const listed = ruleOut.flatMap(({ id, label, problems }) => (id === 'recurrence' ? recurrence(label, gates) : [rowOf(reading, label, problems, ALSO[id]?.(reading))]));
  const named = new Set<string>(ruleOut.flatMap(({ problems }) => problems));
  const others = otherCauses.filter((id) => !named.has(id)).map((id) => rowOf(reading, sentenceCase(reading.label(id)), [id])).filter(({ state }) => state !== 'not-seen');
  return [...listed, ...others];
}

/** As the gate has it: nothing but its own exclusion rules a recurrence out. */
function recurrence(cause: string, gates: Assessment['gates']): RuleOutRow[] {
  return gates.filter(({ gate }) => gate === 'recurrence').map(({ state, because, evidence }) => (state === 'not-seen'
    ? { cause, state, words: [], evidence }
    : { cause, state: state === 'flag' ? 'possible' : 'negated', words: [`${because.charAt(0).toLowerCase()}${because.slice(1)}`], evidence }));
}

/** One that is found outranks one that is possible, and that one that is negated. */
function rowOf(reading: Reading, cause: string, problems: readonly string[], { found, negated }: Told = NOTHING): RuleOutRow {
  const facts = problems.map((id) => ({ words: reading.label(id), ...problemFact(reading, id) })).filter(({ evidence }) => evidence.length > 0);
  const of = (answer: 'yes' | 'no' | 'unknown'): Cause[] => facts.filter((fact) => fact.answer === answer).map(({ words, evidence }) => ({ words, evidence }));
  const states: readonly (readonly [RuleOutState, readonly Cause[]])[] = [['found', [...of('yes'), ...found]], ['possible', of('unknown')], ['negated', [...of('no'), ...negated]]];
  const [state, causes] = states.find(([, own]) => own.length > 0) ?? ['not-seen', []];
  const words = [...new Set(causes.map((one) => one.words))].filter((word) => word.toLowerCase() !== cause.toLowerCase());
  return { cause, state, words, evidence: unique(causes.flatMap(({ evidence }) => evidence)) };
}
