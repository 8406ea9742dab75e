/** Each drug of the plan with the rules that stand against it, and what was not seen. */
import type { DrugRule, PlanDrug, Severity, Step } from '../guideline/types.ts';
import { indexes } from './chart.ts';
import type { Reading } from './reading.ts';
import { evaluate } from './rules.ts';
import type { Option, Reason, TrackResult, Use } from './types.ts';

/** A drug's rules weighed against the chart, whatever the step. */
export type Weighed = Omit<Option, 'open'>;

/** Worst first (facts.md 5). */
const ORDER: readonly Severity[] = ['contraindicated', 'avoid', 'caution', 'monitor'];
const BLOCKING: ReadonlySet<Severity> = new Set(['contraindicated', 'avoid']);

/** Weighs every drug of the plan, in the order of the article's steps. */
export function weighDrugs(reading: Reading): Weighed[] {
  const { rules, options } = reading.guideline;
  const drugs = new Map<PlanDrug, Step>();
  for (const { drug, step } of options) drugs.set(drug, Math.max(step, drugs.get(drug) ?? step) as Step);
  const byDrug = Map.groupBy(rules, (rule) => rule.drug);
  return [...drugs].map(([drug, step]) => weigh(reading, drug, step, byDrug.get(drug) ?? []));
}

function weigh(reading: Reading, drug: PlanDrug, step: Step, rules: readonly DrugRule[]): Weighed {
  const judged = rules.map((rule) => ({ rule, ...evaluate(reading, rule.when) }));
  const notChecked = judged.filter(({ state }) => state === 'not-seen').map(({ rule }) => rule.id);
  const found = judged.filter(({ state }) => state === 'holds').map(({ rule: { id, severity, effect, verification }, words, brief, evidence }): Reason => {
    // What several parts of a condition say alike is said once.
    const own = [...new Set(words)];
    return { rule: id, severity, because: own.join(', '), ...briefly(own, [...new Set(brief)], effect), effect, evidence, verification };
  });
  const reasons = ORDER.flatMap((severity) => found.filter((reason) => reason.severity === severity));
  const taken = reading.uses.active(drug).flatMap(({ entries }) => entries).filter(({ medication }) => medication.status === 'active').map(({ index }) => index);
  const tried = reading.uses.systemic(drug).filter(({ status }) => status === 'inactive').flatMap(({ entries }) => indexes(entries));
  return { drug, step, use: useOf(reasons), reasons, notChecked, ...(taken.length > 0 && { takenNow: taken }), ...(tried.length > 0 && { triedBefore: tried }), rules: { checked: rules.length - notChecked.length, of: rules.length } };
}

/** Causes in short, each that the effect does not name itself; where it names all, they stay. */
function briefly(words: readonly string[], brief: readonly string[], effect: string): Pick<Reason, 'brief'> {
  const unsaid = brief.filter((word) => !effect.toLowerCase().includes(word.toLowerCase()));
  const short = (unsaid.length > 0 ? unsaid : brief).join(', ');
  return short === words.join(', ') ? {} : { brief: short };
}

/** Blocked by any rule worded contraindicated or avoid, caution by any other, clear by none. */
function useOf(reasons: readonly Reason[]): Use {
  if (reasons.some(({ severity }) => BLOCKING.has(severity))) return 'blocked';
  return reasons.length > 0 ? 'caution' : 'clear';
}

/** Marks the drugs that are options of a track at the step matched there. */
export function withOpen(reading: Reading, weighed: readonly Weighed[], tracks: readonly TrackResult[]): Option[] {
  const open = new Set(tracks.flatMap(({ track, step }) =>
    reading.guideline.steps.filter((row) => row.track === track && row.step === step).flatMap(({ options }) => options)));
  return weighed.map((option) => ({ ...option, open: open.has(option.drug) }));
}

/** Rules of the drugs of the open tracks, at whatever step: how many had their input seen. */
export function countRules(reading: Reading, options: readonly Option[], tracks: readonly TrackResult[]): Option['rules'] {
  const open = new Set(tracks.filter(({ status }) => status !== 'closed').map(({ track }) => track));
  const drugs = new Set(reading.guideline.options.filter(({ track }) => open.has(track)).map(({ drug }) => drug));
  let checked = 0;
  let of = 0;
  for (const { drug, rules } of options) {
    if (!drugs.has(drug)) continue;
    checked += rules.checked;
    of += rules.of;
  }
  return { checked, of };
}
