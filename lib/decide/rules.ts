/** Whether the condition of a rule holds in this chart, what shows it, and whether its input was seen at all. */
import { undecided } from '../guideline/data/decide-wording.ts';
import type { Condition } from '../guideline/types.ts';
import { indexes, isPast, unique, type Item } from './chart.ts';
import { dateWords, type Span } from './dates.ts';
import { compare, type Limits, type Value } from './measures.ts';
import { nameOf, type DrugUse, type Entry } from './medications.ts';
import type { Reading } from './reading.ts';

export interface Verdict {
  /** `not-seen`: nothing on the pages read tells. */
  readonly state: 'holds' | 'not' | 'not-seen';
  /** What shows it, in words: "tamoxifen", "eGFR 24 (11 Feb 2026, old)". */
  readonly words: readonly string[];
  /** The same without how a value was reckoned. */
  readonly brief: readonly string[];
  readonly evidence: readonly number[];
}

const NOT: Verdict = { state: 'not', words: [], brief: [], evidence: [] };
const NOT_SEEN: Verdict = { state: 'not-seen', words: [], brief: [], evidence: [] };

/** Nothing is said twice. */
function holds(words: readonly string[], evidence: readonly number[], brief: readonly string[] = words): Verdict {
  return { state: 'holds', words: [...new Set(words)], brief: [...new Set(brief)], evidence: unique(evidence) };
}

function checked(seen: boolean): Verdict {
  return seen ? NOT : NOT_SEEN;
}

/** Evaluates a condition. Total: an id nothing is known of is not seen. */
export function evaluate(reading: Reading, when: Condition): Verdict {
  if ('takes' in when) return takes(reading, when);
  if ('takenForDays' in when) return takenForDays(reading, when.takenForDays);
  if ('dailyDose' in when) return dailyDose(reading, when.dailyDose);
  if ('problem' in when) return problem(reading, when);
  if ('measure' in when) return named(reading, when);
  if ('age' in when) return measure(reading.measures.age, when.age);
  if ('allergy' in when) return allergy(reading, when.allergy);
  if ('procedure' in when) return procedure(reading, when);
  if ('radiotherapySite' in when) return radiotherapySite(reading, when.radiotherapySite);
  if ('all' in when) return all(when.all.map((part) => evaluate(reading, part)));
  if ('any' in when) return any(when.any.map((part) => evaluate(reading, part)));
  return absent(evaluate(reading, when.absent));
}

function all(parts: readonly Verdict[]): Verdict {
  if (parts.some(({ state }) => state === 'not')) return NOT;
  if (parts.some(({ state }) => state === 'not-seen')) return NOT_SEEN;
  return joined(parts);
}

function any(parts: readonly Verdict[]): Verdict {
  const held = parts.filter(({ state }) => state === 'holds');
  if (held.length > 0) return joined(held);
  return parts.some(({ state }) => state === 'not-seen') ? NOT_SEEN : NOT;
}

function joined(parts: readonly Verdict[]): Verdict {
  return holds(parts.flatMap(({ words }) => words), parts.flatMap(({ evidence }) => evidence), parts.flatMap(({ brief }) => brief));
}

function absent(inner: Verdict): Verdict {
  return inner.state === 'holds' ? NOT : holds([], []);
}

function takes(reading: Reading, when: Extract<Condition, { takes: unknown }>): Verdict {
  const uses = [...new Set(when.takes.flatMap((name) => reading.uses.systemic(name)))];
  const held = [...uses.flatMap((use) => usesIn(reading, use, when)), ...(when.once ? plannedUses(reading, when.takes) : [])];
  if (held.length > 0) return holds(held.map(({ words }) => words), held.flatMap(({ entries }) => indexes(entries)));
  if (uses.some(isRouteUnseen) || (when.once && uses.some(({ status }) => status === 'unknown'))) return NOT_SEEN;
  if (when.washoutDays !== undefined && uses.some((use) => isStopUnseen(use, when.route))) return NOT_SEEN;
  return checked(reading.chart.seen.medicationList || when.takes.every((name) => reading.uses.mentioned(name)));
}

/** A use as it meets the condition: taken now, or stopped within the wash-out; by the route asked for. */
function usesIn(reading: Reading, use: DrugUse, { washoutDays = 0, route, once }: { readonly washoutDays?: number; readonly route?: string; readonly once?: boolean }): { words: string; entries: readonly Entry[] }[] {
  const entries = route === undefined ? use.entries : use.entries.filter(({ medication }) => medication.route === route);
  if (entries.length === 0) return [];
  const name = reading.label(use.drug);
  if (use.status === 'active') return [{ words: name, entries }];
  // What is given once stands in a list of them for ever: only what is given now or to come counts.
  if (use.status === 'unknown') return once ? [] : [{ words: `${name} (status not seen)`, entries }];
  const recent = entries.filter(({ medication }) => isWithinDays(reading, reading.chart.span(medication.stopped), washoutDays));
  const stopped = recent[0]?.medication.stopped;
  return stopped ? [{ words: `${name} (stopped ${dateWords(stopped.iso)})`, entries: recent }] : [];
}

/** Decided and still to come. */
function plannedUses(reading: Reading, names: readonly string[]): { words: string; entries: readonly Item[] }[] {
  const planned = reading.chart.of('medication').filter(({ finding }) => finding.assertion === 'planned' && !(finding.cue && UNDECIDED.test(finding.cue.text)) && isNamed(reading, nameOf(finding), names));
  return planned.map((item) => ({ words: `${reading.label(nameOf(item.finding))}, planned`, entries: [item] }));
}

/** Taken now, and no entry says by which route; where none is asked for, such a use holds already. */
function isRouteUnseen({ status, entries }: DrugUse): boolean {
  return status !== 'inactive' && entries.every(({ medication }) => medication.route === undefined);
}

/** Taken before, and nothing tells when it was stopped. */
function isStopUnseen({ status, entries }: DrugUse, route: string | undefined): boolean {
  const own = entries.filter(({ medication }) => route === undefined || medication.route === undefined || medication.route === route);
  return status === 'inactive' && own.length > 0 && own.every(({ medication }) => medication.stopped === undefined);
}

/** Day number of today; where it is not known, no day stands before or after it. */
function todayOf({ chart }: Reading): number {
  return chart.day ?? NaN;
}

/** Less than so many days before today, for 0 never; a date written as a month may be its last day. */
function isWithinDays(reading: Reading, span: Span | undefined, days: number): boolean {
  const today = todayOf(reading);
  return span !== undefined && span.first <= today && today - Math.min(span.last, today) < days;
}

function takenForDays(reading: Reading, { drug, above }: { readonly drug: string; readonly above: number }): Verdict {
  const uses = reading.uses.active(drug);
  if (uses.length === 0) return checked(reading.chart.seen.medicationList || reading.uses.mentioned(drug));
  const entries = uses.flatMap((use) => use.entries);
  const lengths = entries.flatMap((entry) => daysTaken(reading, entry) ?? []);
  if (lengths.length === 0) return NOT_SEEN;
  const longest = Math.max(...lengths);
  return longest > above ? holds([`${reading.label(drug)} for ${longest} days`], indexes(entries)) : NOT;
}

/** Days an entry has been taken: from its start to today, or as written in weeks. */
function daysTaken(reading: Reading, { medication }: Entry): number | undefined {
  const started = reading.chart.span(medication.started);
  if (started && reading.chart.day !== undefined) return Math.max(0, reading.chart.day - started.last);
  return medication.weeks === undefined ? undefined : Math.round(medication.weeks * 7);
}

function dailyDose(reading: Reading, { drug, aboveMg }: { readonly drug: string; readonly aboveMg: number }): Verdict {
  const uses = reading.uses.active(drug);
  if (uses.length === 0) return checked(reading.chart.seen.medicationList || reading.uses.mentioned(drug));
  const doses = uses.flatMap(({ entries }) => entries).filter(({ medication }) => medication.dailyDoseMg !== undefined);
  if (doses.length === 0) return NOT_SEEN;
  const above = doses.filter(({ medication }) => medication.dailyDoseMg! > aboveMg);
  return above.length > 0 ? holds([`${reading.label(drug)} ${above[0]!.medication.dailyDoseMg} mg a day`], indexes(above)) : NOT;
}

function problem(reading: Reading, when: Extract<Condition, { problem: unknown }>): Verdict {
  const held = when.problem.flatMap((id) => presentProblem(reading, id, when));
  const except = when.unless?.some((id) => presentProblem(reading, id, {}).length > 0);
  if (held.length > 0) return except ? NOT : joined(held);
  if (when.problem.some((id) => isOnlyPast(reading, id))) return NOT_SEEN;
  return checked(reading.chart.seen.problemList || when.problem.every((id) => reading.signs.named(id).some(({ finding }) => finding.assertion !== 'planned')));
}

function presentProblem(reading: Reading, id: string, when: { readonly ever?: boolean; readonly withinDays?: number }): Verdict[] {
  const fact = when.ever ? reading.signs.ever(id) : reading.signs.now(id);
  if (fact.answer !== 'yes') return [];
  const recent = when.withinDays === undefined ? fact.evidence : fact.evidence.filter((index) => isRecent(reading, index, when.withinDays!));
  return recent.length > 0 ? [holds([reading.label(id)], recent)] : [];
}

/** Listed under past history without a date, and nothing says that it is over: whether it is there now is open. */
function isOnlyPast(reading: Reading, id: string): boolean {
  const items = reading.signs.named(id);
  return items.some((item) => item.finding.assertion === 'present' && isPast(item) && item.finding.section === 'history' && item.finding.date?.source !== 'own')
    && !items.some(({ finding }) => finding.assertion === 'absent');
}

/** Dated within so many days; what is said to be so now, without a date, is recent. */
function isRecent(reading: Reading, index: number, days: number): boolean {
  const finding = reading.chart.findings[index]!;
  const span = reading.chart.span(finding.date);
  return span ? isWithinDays(reading, span, days) : finding.temporality === 'current';
}

function named({ measures }: Reading, { measure: id, ...limits }: Extract<Condition, { measure: unknown }>): Verdict {
  return measure(measures.newest(id), limits);
}

/** A value written as a bound may leave it open whether it meets the limit: then its input was not seen. */
function measure(value: Value | undefined, limits: Limits): Verdict {
  const meets = value && compare(value, limits);
  if (!value || meets === 'unclear') return NOT_SEEN;
  const words = value.instead === undefined ? value.words : `${value.words}; ${value.instead}`;
  return meets === 'yes' ? holds([words], value.evidence, [value.brief ?? value.words]) : NOT;
}

function allergy(reading: Reading, names: readonly string[]): Verdict {
  const allergies = reading.chart.of('allergy');
  const held = allergies.filter(({ finding }) => finding.assertion === 'present' && isNamed(reading, nameOf(finding), names));
  if (held.length > 0) return holds(held.map(({ finding }) => `allergy to ${reading.label(nameOf(finding))}`), indexes(held));
  return checked(reading.chart.seen.allergyList || allergies.length > 0);
}

/** The allergen is one of the names, or a drug of one of the classes named. */
function isNamed(reading: Reading, name: string, names: readonly string[]): boolean {
  return names.some((one) => reading.uses.namesOf(name).has(one));
}

function procedure(reading: Reading, when: Extract<Condition, { procedure: unknown }>): Verdict {
  const items = when.procedure.flatMap((id) => reading.signs.named(id));
  const held = items.filter((item) => isDone(reading, item, when) || (when.planned === true && isPlanned(reading, item, when)));
  if (held.length > 0) return holds(held.map((item) => procedureWords(reading, item)), indexes(held));
  return checked(items.some(({ finding }) => finding.assertion === 'absent' || finding.assertion === 'planned' || finding.date?.source === 'own'));
}

/** Done within the days asked for, or ever; a rule about plans asks for no operation done. */
function isDone(reading: Reading, { finding }: Item, { withinDays, planned }: { readonly withinDays?: number; readonly planned?: boolean }): boolean {
  if (finding.assertion !== 'present' || planned === true) return false;
  if (withinDays === undefined) return true;
  return finding.date?.source === 'own' && isWithinDays(reading, reading.chart.span(finding.date), withinDays);
}

const UNDECIDED = new RegExp(`\\b(?:${undecided.join('|')})`, 'i');

/**
 * Scheduled or decided, not only discussed: ahead, or with a date so near that
 * it may just have been done. What has a date ahead is not yet done, however it
 * is written.
 */
function isPlanned(reading: Reading, { finding: { assertion, cue, date } }: Item, { withinDays = 0 }: { readonly withinDays?: number }): boolean {
  const span = reading.chart.span(date);
  if (assertion === 'present') return date?.source === 'own' && span !== undefined && span.first > todayOf(reading);
  if (assertion !== 'planned' || (cue && UNDECIDED.test(cue.text))) return false;
  const over = span !== undefined && span.last < todayOf(reading);
  return !over || isWithinDays(reading, span, withinDays);
}

function procedureWords(reading: Reading, { finding }: Item): string {
  const label = reading.label(finding.name!);
  if (finding.assertion === 'planned') return `${label}, planned`;
  return finding.date?.source === 'own' ? `${label} (${dateWords(finding.date.iso)})` : label;
}

function radiotherapySite(reading: Reading, sites: readonly string[]): Verdict {
  const { regions, evidence } = reading.radiotherapy;
  const held = sites.filter((site) => regions.has(site));
  if (held.length > 0) return holds(held.map((site) => `radiotherapy of ${site}`), evidence);
  return checked(regions.size > 0);
}
