/** Options, cautions and monitoring as lines of the copied plan. */
import { shortWords, textWords as words } from '../guideline/data/decide-wording.ts';
import { dateWords } from './dates.ts';
import { briefReason, causeWords, reasonWords, sentenceCase } from './reasons.ts';
import { sentence, unverified } from './text-parts.ts';
import type { Assessment, Option, OptionText, Plan, Reason } from './types.ts';

/** Options in the order of the plan, blocked ones last, then procedures. */
export function optionLines(assessment: Assessment, plan: Plan, full: boolean): string[] {
  const shown = assessment.options.filter(({ open, use, drug }) => open || (use === 'blocked' && plan.options.some((text) => text.drug === drug)));
  const lead = (option: Option): number => plan.options.findIndex(({ drug }) => drug === option.drug);
  const lines = shown.toSorted((a, b) => Number(a.use === 'blocked') - Number(b.use === 'blocked') || lead(a) - lead(b)).flatMap((option) => optionLine(option, plan, full));
  return [...lines, ...plan.procedures.map(({ label, note }) => (full ? `${label}. ${note}` : label))];
}

/** What blocks each open option, in one line. */
export function blockedLines({ options }: Assessment): string[] {
  return options.filter(({ use, open }) => use === 'blocked' && open).map(({ drug, reasons }) => sentence(`${sentenceCase(drug)}: ${inShort(reasons.filter(({ severity }, place) => place === 0 || severity === 'contraindicated' || severity === 'avoid')).join('; ')}`));
}

function optionLine({ drug, use, open, reasons, notChecked, rules, takenNow }: Option, plan: Plan, full: boolean): string[] {
  const text = plan.options.find((one) => one.drug === drug);
  const why = full ? reasons.map((reason) => `${reasonWords(reason)}${unverified(reason.verification)}`) : inShort(reasons, briefReason);
  const checked = full ? [`${rules.checked} ${words.of} ${rules.of} ${words.rulesChecked}`] : notChecked.length > 0 ? [shortWords.notChecked] : [];
  const stands = takenNow ? [takenWords(text)] : use === 'blocked' || !open ? [] : [words.consider];
  const head = `${text?.label ?? sentenceCase(drug)}: ${[...stands, ...told(text, full), ...why, ...checked].join('; ')}`;
  if (!full || !text || use === 'blocked') return [sentence(head)];
  const doses = text.doseWithheld === undefined ? text.doses.map((line) => `${line.label}: ${line.text}${unverified(line.verification)}`) : [text.doseWithheld];
  return [[head, ...doses, text.offLabel, text.evidenceNote].map(sentence).join(' ')];
}

/** Where its use is narrow, that it was tried before, and in full the values no rule can use. */
function told({ qualifier, tried, values = [] }: Partial<OptionText> = {}, full: boolean): string[] {
  return [
    ...(qualifier === undefined ? [] : [qualifier]),
    ...(tried === undefined ? [] : [`${words.triedBefore}: ${tried}`]),
    ...(full ? values.map(({ text }) => `${words.seen} ${text}`) : []),
  ];
}

/** The worst reason with its effect, every other contraindication, avoidance and caution as `said`; what is only to monitor is counted. */
function inShort(reasons: readonly Reason[], said = causeWords as (reason: Reason) => string): string[] {
  const [worst, ...rest] = oncePerCause(reasons);
  if (!worst) return [];
  const monitored = reasons.slice(1).filter(({ severity }) => severity === 'monitor').length;
  return [
    `${briefReason(worst)}${unverified(worst.verification)}`,
    ...rest.filter(({ severity }) => severity !== 'monitor').map((reason) => `${said(reason)}${unverified(reason.verification)}`),
    ...(monitored > 0 ? [`${words.and} ${monitored} ${words.toMonitor}`] : []),
  ];
}

/** One reason for each cause in its words, where its first stood: of rules that say the same, one with a source before one without. */
function oncePerCause(reasons: readonly Reason[]): Reason[] {
  const byCause = new Map<string, Reason>();
  for (const reason of reasons) {
    const before = byCause.get(causeWords(reason));
    if (!before || unverified(before.verification).length > unverified(reason.verification).length) byCause.set(causeWords(reason), reason);
  }
  return [...byCause.values()];
}

function takenWords(text: OptionText | undefined): string {
  return text?.taken === undefined ? words.takenNow : `${words.takenNow}, ${text.taken.text}`;
}

/** What the clinician set aside, by rule and level, with the reason. */
export type SetAside = Readonly<Record<string, keyof typeof words.dismissed>>;

export function cautionLine({ drug, level, rule, status, reasons, ask, verification }: Assessment['cautions'][number], full: boolean, setAside: SetAside): string {
  const dismissed = setAside[`${rule}@${level}`];
  const head = `${sentenceCase(drug)}: ${level}${status === 'unknown' ? ` (${words.statusNotSeen})` : ''}${dismissed ? `, ${words.dismissed[dismissed]}` : ''}${unverified(verification)}`;
  return full ? `${sentence(head)} ${reasons.join(' ')} ${ask}` : `${sentence(head)} ${reasons[0]}`;
}

/** In short only of what is taken or leads, without a word on intervals that nobody gives; no date of a drug that was not begun. */
export function monitoringLines({ options, primaryStep }: Assessment, { monitoring }: Plan, full: boolean): string[] {
  const taken = new Set(options.filter(({ takenNow }) => takenNow !== undefined).map(({ drug }) => drug));
  const open = options.filter((option) => option.open && option.use !== 'blocked' && option.step === primaryStep);
  const lead = (open.find(({ triedBefore }) => triedBefore === undefined) ?? open[0])?.drug;
  const rows = full ? monitoring : monitoring.filter(({ drug }) => drug === undefined || drug === lead || taken.has(drug));
  return rows.map(({ what, when, noInterval, threshold, due, drug, why, verification }) => [
    `${drug === undefined ? '' : `${sentenceCase(drug)}${full || taken.has(drug) ? '' : shortWords.onceBegun}. `}${what}: ${when}`,
    ...(noInterval === undefined || !full ? [] : [noInterval]),
    ...(due === undefined || (!full && !(drug !== undefined && taken.has(drug))) ? [] : [`${words.by} ${dateWords(due)}`]),
    ...(threshold === undefined || !full ? [] : [threshold]),
    ...(full ? [why] : []),
    ...(verification === 'GK' ? [words.notVerified] : []),
  ].join('; '));
}
