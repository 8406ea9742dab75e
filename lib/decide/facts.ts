/** Findings to facts: what each fact is answered by. */
import { analgesics, cognitionScales, factWords, painIndications, painScales, steroidIndications, symptomGroups } from '../guideline/data/decide-wording.ts';
import type { Scale } from '../guideline/types.ts';
import { indexes, isPast, newestOf, statedOn, unique, type Item } from './chart.ts';
import { dateSpan, isOlder } from './dates.ts';
import { nameOf, notTaken, takenBy, telling, type DrugUse, type Entry } from './medications.ts';
import type { Reading } from './reading.ts';
import { resolve, type Evidence, type Precedence } from './resolve.ts';
import { asEvidence } from './signs.ts';
import { FACTS, type Answers, type Fact, type FactName } from './types.ts';
import { urgentFact } from './urgent.ts';

export type Facts = Readonly<Record<FactName, Fact>>;

/** Every fact as the findings answer it; the clinician's answers, and what follows from other facts, come by `withAnswers`. */
export function foundFacts(reading: Reading): Facts {
  const simple = (concept: string): Fact => resolve(said(reading, concept));
  const necrosis = simple('necrosis');
  const inflammation = simple('inflammation');
  const pain = resolve([...said(reading, 'neuropathic-pain'), ...scored(reading, painScales)]);
  const duloxetineFailed = failedDuloxetine(reading);
  const steroidFailed = simple('steroid-failed');
  return {
    radiotherapy: radiotherapyFact(reading),
    neuropathy: neuropathyFact(reading, pain),
    'neuropathic-pain': pain,
    'pain-persistent': persistentFact(reading, pain),
    necrosis,
    inflammation,
    'necrosis-symptomatic': symptomaticFact(reading, [necrosis, inflammation]),
    'cognitive-impairment': resolve([...said(reading, 'cognitive-impairment'), ...scored(reading, cognitionScales)]),
    'brain-radiotherapy': resolve(reading.radiotherapy.brain),
    'recurrence-excluded': recurrenceFact(reading),
    'steroid-tried': resolve([...steroidEntries(reading).map(tried), ...steroidDenials(reading)]),
    'steroid-current': resolve([...telling(steroidEntries(reading)).map(takenBy), ...steroidDenials(reading)]),
    'steroid-failed': steroidFailed,
    'duloxetine-tried': resolve([...duloxetineUses(reading).flatMap(({ entries }) => entries.map(tried)), ...duloxetineDenials(reading)]),
    'duloxetine-current': resolve([...duloxetineUses(reading).flatMap(({ taken }) => taken), ...duloxetineDenials(reading)]),
    'duloxetine-failed': duloxetineFailed,
    urgent: urgentFact(reading),
  };
}

/** The findings of a concept as evidence; what is planned says nothing. */
function said(reading: Reading, concept: string): Evidence[] {
  return reading.chart.of(concept).flatMap((item) => asEvidence(reading.chart, item));
}

/** Newest score of each scale, where it meets the cut-off of the scale. */
function scored(reading: Reading, scales: readonly string[]): Evidence[] {
  return reading.guideline.scales.filter(({ id }) => scales.includes(id)).flatMap((scale) =>
    newestScores(reading, scale.id).filter(({ finding }) => meetsCutoff(scale, finding.measure!.value))
      .map((item): Evidence => ({ index: item.index, says: 'yes', when: statedOn(reading.chart, item), past: isPast(item) })));
}

/** Scores of a scale that no newer score replaces. */
export function newestScores(reading: Reading, scale: string): readonly Item[] {
  const items = reading.chart.of('score', scale).filter(({ finding }) => finding.assertion === 'present' && finding.measure);
  return newestOf(reading.chart, items);
}

function meetsCutoff({ cutoff }: Scale, value: number): boolean {
  if (!cutoff) return false;
  return (cutoff.atLeast === undefined || value >= cutoff.atLeast) && (cutoff.below === undefined || value < cutoff.below);
}

/** Received ever. A course's own date is when it was given, not when it was written down, so only notes part findings. */
function radiotherapyFact(reading: Reading): Fact {
  const items = reading.chart.of('radiotherapy');
  const fact = resolve(items.flatMap((item) => asEvidence(reading.chart, item)).map(({ index, says }) => ({ index, says, when: noteDate(reading, index) })));
  // What is no evidence at all is planned.
  return fact.evidence.length === 0 && items.length > 0 ? { answer: 'unknown', evidence: indexes(items), because: factWords.onlyPlanned } : fact;
}

function noteDate(reading: Reading, index: number): Evidence['when'] {
  const { date } = reading.chart.findings[index]!;
  return date?.source === 'note' ? dateSpan(date) : undefined;
}

/** A diagnosis or a specific symptom; neuropathic pain is one. Denying a symptom denies no diagnosis. */
function neuropathyFact(reading: Reading, pain: Fact): Fact {
  const items = reading.chart.of('neuropathy');
  const diagnosed = items.some(({ finding }) => finding.assertion === 'present' && !isSymptom(finding.name));
  const counted = items.filter(({ finding }) => !(diagnosed && finding.assertion === 'absent' && isSymptom(finding.name)));
  const painful = pain.answer === 'yes' ? pain.evidence.map((index): Evidence => ({ index, says: 'yes', when: dateSpan(reading.chart.findings[index]!.date) })) : [];
  return resolve([...counted.flatMap((item) => asEvidence(reading.chart, item)), ...painful]);
}

export function isSymptom(group: string | undefined): boolean {
  return (symptomGroups as readonly (string | undefined)[]).includes(group);
}

/** Said, or lasting longer than the threshold, or there despite a current analgesic for it. */
function persistentFact(reading: Reading, pain: Fact): Fact {
  const evidence = reading.chart.of('pain-persistent').flatMap((item) => {
    const weeks = item.finding.measure?.value;
    if (weeks === undefined || item.finding.assertion === 'possible') return asEvidence(reading.chart, item);
    const says = weeks > reading.guideline.thresholds.persistentWeeks ? 'yes' : 'no';
    return asEvidence(reading.chart, item).map((one): Evidence => ({ ...one, says }));
  });
  const fact = resolve(evidence);
  if (pain.answer !== 'yes' || fact.answer !== 'unknown') return fact;
  const despite = analgesics.flatMap((name) => reading.uses.systemic(name)).filter(({ status }) => status === 'active')
    .flatMap(({ entries }) => entries).filter(({ medication }) => isFor(medication.indication, painIndications, true));
  return despite.length > 0 ? { answer: 'yes', evidence: unique(despite.map(({ index }) => index)), because: factWords.despiteAnalgesic } : fact;
}

/** An indication that is written names one of these; one that is not written counts as `unsaid`. */
function isFor(indication: string | undefined, parts: readonly string[], unsaid: boolean): boolean {
  if (indication === undefined) return unsaid;
  const words = indication.toLowerCase();
  return parts.some((part) => words.includes(part));
}

/** Said, or any neurological symptom beside necrosis or inflammation; a symptom's own date is its onset, so only notes part them. */
function symptomaticFact(reading: Reading, beside: readonly Fact[]): Fact {
  const there = beside.some(({ answer, evidence }) => answer === 'yes' || (answer === 'unknown' && evidence.length > 0));
  const symptoms = [...reading.chart.of('neuro-symptom'), ...reading.chart.of('cognitive-impairment')].filter((item) => there && item.finding.assertion === 'present' && !isPast(item));
  const derived = symptoms.map(({ index }): Evidence => ({ index, says: 'yes', when: noteDate(reading, index) }));
  return resolve([...said(reading, 'necrosis-symptomatic'), ...derived]);
}

/** Excluded by words or imaging, unless older than the onset of the symptom; suspected or proven disease says no. What is only thought unlikely leaves it open where nothing else is said. */
function recurrenceFact(reading: Reading): Fact {
  const excluded = said(reading, 'recurrence-excluded');
  const disease = said(reading, 'recurrence').map((one): Evidence => ({ ...one, says: one.says === 'no' ? 'yes' : 'no' }));
  const isUnlikely = ({ index }: Evidence): boolean => reading.chart.findings[index]!.name === 'unlikely';
  const all = [...excluded, ...disease.filter((one) => !isUnlikely(one))];
  const old = all.filter((one) => isOldExclusion(reading, one));
  const standing = all.filter((one) => !old.includes(one));
  const fact = resolve(standing.length > 0 ? standing : disease.filter(isUnlikely).map((one): Evidence => ({ ...one, says: 'possible' })), 'no-first' satisfies Precedence);
  if (old.length === 0) return fact;
  const places = unique(old.map(({ index }) => index));
  if (fact.evidence.length === 0) return { answer: 'unknown', evidence: places, because: factWords.oldExclusion };
  return fact.answer === 'no' ? { ...fact, against: unique([...(fact.against ?? []), ...places]) } : fact;
}

function isOldExclusion(reading: Reading, { says, when }: Evidence): boolean {
  const onset = reading.radiotherapy.latestOnset;
  return says === 'yes' && when !== undefined && onset !== undefined && isOlder(when, onset.span);
}

/** Entries of systemic dexamethasone, and of other glucocorticoids given for the necrosis, oedema or neuropathy. */
function steroidEntries(reading: Reading): readonly Entry[] {
  return reading.uses.systemic('glucocorticoid').flatMap(({ drug, entries }) =>
    drug === 'dexamethasone' ? entries : entries.filter(({ medication }) => isFor(medication.indication, steroidIndications, false)));
}

/** "No steroid", "never had dexamethasone"; denying another glucocorticoid says nothing. */
function steroidDenials(reading: Reading): Evidence[] {
  return reading.uses.denied('glucocorticoid').filter(({ finding }) => ['dexamethasone', 'glucocorticoid'].includes(nameOf(finding))).map(notTaken);
}

function duloxetineUses(reading: Reading): readonly DrugUse[] {
  return reading.uses.systemic('duloxetine');
}

function duloxetineDenials(reading: Reading): Evidence[] {
  return reading.uses.denied('duloxetine').map(notTaken);
}

/** Taken once is taken ever, whenever it was written. */
function tried({ index }: Entry): Evidence {
  return { index, says: 'yes' };
}

/** Said to have failed or not tolerated; inadequate relief alone counts after an adequate trial. */
function failedDuloxetine(reading: Reading): Fact {
  const items = reading.chart.of('duloxetine-failed');
  const weak = items.filter(({ finding }) => finding.assertion === 'present' && finding.name === 'inadequate-relief');
  const short = weak.length > 0 && !adequateTrial(reading);
  const fact = resolve(items.filter((item) => !short || !weak.includes(item)).flatMap((item) => asEvidence(reading.chart, item)));
  return short && fact.evidence.length === 0 ? { answer: 'unknown', evidence: weak.map(({ index }) => index), because: factWords.trialTooShort } : fact;
}

function adequateTrial(reading: Reading): boolean {
  const { mgPerDay, weeks } = reading.guideline.thresholds.adequateDuloxetine;
  return duloxetineUses(reading).flatMap(({ entries }) => entries).some(({ medication }) =>
    leastOfDay(medication) >= mgPerDay && weeksTaken(reading, medication) >= weeks);
}

/** Daily dose in mg; where only "60 mg" is written, that, since it was taken once a day at least; what is taken as needed says so in its text, and counts for nothing. */
function leastOfDay({ dailyDoseMg, doseText }: Entry['medication']): number {
  return dailyDoseMg ?? Number(doseText?.match(/^([\d.]+) ?mg$/)?.[1] ?? 0);
}

/** As written, or from start to stop, or to today where it is still taken; NaN where that is not known, which reaches no length. */
function weeksTaken(reading: Reading, { weeks, started, stopped, status }: Entry['medication']): number {
  const to = dateSpan(stopped)?.first ?? (status === 'active' ? reading.chart.day : undefined) ?? NaN;
  return weeks ?? (to - (dateSpan(started)?.last ?? NaN)) / 7;
}

/** What one fact says about another: a drug that failed was tried; pain of a nerve is a neuropathy. */
const FOLLOWS: readonly { readonly from: FactName; readonly says: 'yes' | 'no'; readonly to: FactName }[] = [
  { from: 'steroid-failed', says: 'yes', to: 'steroid-tried' },
  { from: 'steroid-current', says: 'yes', to: 'steroid-tried' },
  { from: 'duloxetine-failed', says: 'yes', to: 'duloxetine-tried' },
  { from: 'duloxetine-current', says: 'yes', to: 'duloxetine-tried' },
  { from: 'neuropathic-pain', says: 'yes', to: 'neuropathy' },
  { from: 'steroid-tried', says: 'no', to: 'steroid-failed' },
  { from: 'steroid-tried', says: 'no', to: 'steroid-current' },
  { from: 'duloxetine-tried', says: 'no', to: 'duloxetine-failed' },
  { from: 'duloxetine-tried', says: 'no', to: 'duloxetine-current' },
  { from: 'neuropathy', says: 'no', to: 'neuropathic-pain' },
];

/** Lays the clinician's answers over the facts, and what follows from them; an answer is never changed by another fact. */
export function withAnswers(found: Facts, answers: Answers): Facts {
  const facts = { ...found };
  for (const fact of FACTS) {
    const answer = answers[fact];
    if (answer !== undefined) facts[fact] = answeredFact(found[fact], answer);
  }
  for (const { from, says, to } of FOLLOWS) {
    const follows = facts[from].answer === says && (says === 'yes' || facts[from].answered === true);
    if (follows && !facts[to].answered && facts[to].answer !== says) {
      facts[to] = { answer: says, evidence: facts[from].evidence, because: factWords.follows, ...(facts[to].answer !== 'unknown' && { against: facts[to].evidence }) };
    }
  }
  return facts;
}

function answeredFact({ answer: former, evidence, against = [] }: Fact, answer: Fact['answer']): Fact {
  if (answer === former) return { answer, evidence, answered: true, ...(against.length > 0 && { against }) };
  const agreeing = former === 'unknown' ? evidence : against;
  const opposed = former === 'unknown' ? against : evidence;
  return { answer, evidence: answer === 'unknown' ? [] : agreeing, answered: true, ...(opposed.length > 0 && { against: opposed }) };
}
