/** What the article asks for before treatment: done, flag or not seen. */
import { distributionConcepts, factWords, gateWords, otherCauseNotes, performanceScales, recurrenceUnlessExcluded } from '../guideline/data/decide-wording.ts';
import type { Finding } from '../detect/types.ts';
import { argument, earlyPlexus, recurrenceArguments } from './argues.ts';
import { readCauses, type Causes } from './causes.ts';
import { outOfField, radionuclideOnly } from './field.ts';
import { indexes, newestOf, unique, type Item } from './chart.ts';
import { dateWords } from './dates.ts';
import { newestScores, type Facts } from './facts.ts';
import { reportedRanges } from './latency-ranges.ts';
import type { Reading } from './reading.ts';
import type { Gate, GateName, GateState, TrackResult } from './types.ts';

interface Parts {
  readonly because: string;
  readonly evidence?: readonly number[];
  readonly notes?: readonly string[];
}

/** All gates in their order. The MRI gate is asked for only while a necrosis or cognition track is open. */
export function readGates(reading: Reading, facts: Facts, tracks: readonly TrackResult[]): Gate[] {
  const causes = readCauses(reading);
  const asked = tracks.some(({ track, status }) => (track === 'necrosis' || track === 'cognition') && status !== 'closed');
  return [
    severity(reading),
    distribution(reading, causes),
    timing(reading),
    recurrenceGate(reading, facts),
    otherCauses(reading, causes),
    { ...mri(reading), asked },
  ];
}

function gate(name: GateName, state: GateState, { because, evidence = [], notes = [] }: Parts): Gate {
  return { gate: name, state, because, evidence: unique(evidence), notes, asked: true };
}

/** With the words of the guideline for what was not seen, unless others tell more. */
function notSeen({ guideline }: Reading, name: GateName, parts: Partial<Parts> = {}): Gate {
  return gate(name, 'not-seen', { because: guideline.gates.find((row) => row.gate === name)?.notSeen ?? '', ...parts });
}

function severity(reading: Reading): Gate {
  const { scales } = reading.guideline;
  const scored = scales.filter(({ id }) => !(performanceScales as readonly string[]).includes(id))
    .flatMap(({ id, label }) => newestScores(reading, id).map((item) => ({ item, words: `${label} ${item.finding.measure!.written}` })));
  const graded = reading.chart.of('grade').filter(({ finding }) => finding.assertion === 'present').map((item) => ({ item, words: item.finding.quote }));
  const all = [...scored, ...graded];
  if (all.length === 0) return notSeen(reading, 'severity');
  return gate('severity', 'done', { because: [...new Set(all.map(({ words }) => words))].join(', '), evidence: all.map(({ item }) => item.index) });
}

/** Where the symptom is; flagged outside the field (AA12), after radionuclides alone, which have no field (facts.md 7.2), and for a stocking-glove pattern with another cause (AA10). */
function distribution(reading: Reading, causes: Causes): Gate {
  const outside = argument(reading, 'AA12', outOfField(reading));
  const glove = causes.present.length > 0 ? argument(reading, 'AA10') : undefined;
  const radionuclide = radionuclideOnly(reading);
  const flags = [...(radionuclide.length > 0 ? [{ message: gateWords.radionuclide, evidence: radionuclide }] : []), outside, glove].flatMap((one) => one ?? []);
  if (flags.length > 0) {
    const others = glove ? causes.present.flatMap(({ evidence }) => evidence) : [];
    return gate('distribution', 'flag', { because: flags.map(({ message }) => message).join(' '), evidence: [...flags.flatMap(({ evidence }) => evidence), ...others] });
  }
  const placed = distributionConcepts.flatMap((concept) => reading.chart.of(concept)).filter(({ finding }) => finding.assertion === 'present' && finding.distribution !== undefined);
  if (placed.length === 0) return notSeen(reading, 'distribution');
  return gate('distribution', 'done', { because: [...new Set(placed.map(({ finding }) => finding.distribution!))].join(', '), evidence: indexes(placed) });
}

function timing(reading: Reading): Gate {
  const { latency } = reading.radiotherapy;
  if (!latency) return notSeen(reading, 'timing');
  const { fromMonths, toMonths } = reading.guideline.thresholds.window;
  const { months, toToday, evidence } = latency;
  const inside = months >= fromMonths && months <= toMonths;
  const length = months < 0 ? gateWords.beforeEnd : `${Math.floor(months)} months from the end of radiotherapy`;
  const outside = reading.guideline.gates.filter(({ gate: name }) => name === 'timing').map(({ flagged }) => flagged);
  const window = inside ? [gateWords.fitsWindow] : months < 0 ? [] : outside;
  const because = [length, ...window, ...(toToday ? [gateWords.toToday] : [])].join('; ');
  const early = months >= 0 && months < reading.guideline.thresholds.earlyLatencyMonths ? argument(reading, 'AA11', evidence) : undefined;
  const notes = inside ? [] : [...(early ? [early.message] : []), ...reportedRanges(reading)];
  return gate('timing', inside ? 'done' : 'flag', { because, evidence, notes });
}

/** Flagged by suspected disease and by the AA rows, done when excluded and nothing flags. */
export function recurrenceGate(reading: Reading, facts: Facts): Gate {
  const fact = facts['recurrence-excluded'];
  const flags = recurrenceArguments(reading, facts);
  const early = earlyPlexus(reading);
  const supports = argument(reading, 'supports');
  const notes = [early, supports].flatMap((one) => (one ? [one.message] : []));
  if (fact.answer === 'no' || flags.length > 0) {
    const words = reading.guideline.gates.find((row) => row.gate === 'recurrence')!.flagged;
    const undated = fact.answer === 'yes' && !reading.radiotherapy.latestOnset && flags.some(({ id }) => (recurrenceUnlessExcluded as readonly string[]).includes(id));
    const because = [words, ...(fact.answer === 'no' && !fact.answered ? [diseaseWords(reading, fact.evidence)] : []), ...flags.map(({ message }) => message),
      ...(fact.answer === 'no' && fact.answered ? [gateWords.suspectedByClinician] : []), ...(undated ? [gateWords.undatedOnset] : [])].join(' ');
    return gate('recurrence', 'flag', { because, evidence: [...(fact.answer === 'no' ? fact.evidence : []), ...flags.flatMap(({ evidence }) => evidence)], notes });
  }
  if (fact.answer === 'yes') return gate('recurrence', 'done', { because: fact.answered ? gateWords.answered : excludedWords(reading, fact.evidence), evidence: fact.evidence, notes });
  return notSeen(reading, 'recurrence', { ...(fact.because === factWords.oldExclusion && { because: gateWords.oldExclusion }), evidence: fact.evidence, notes });
}

/** 'Recurrence is stated: "biopsy proven recurrence".' */
function diseaseWords({ chart }: Reading, evidence: readonly number[]): string {
  return `${isStated(chart.findings, evidence) ? gateWords.stated : gateWords.suspected}: ${[...new Set(evidence.map((index) => `"${chart.findings[index]!.quote}"`))].join(', ')}.`;
}

/** Disease is said to be there, and not only suspected. */
export function isStated(findings: readonly Finding[], evidence: readonly number[]): boolean {
  return evidence.some((index) => findings[index]!.concept === 'recurrence' && findings[index]!.name !== 'suspected' && findings[index]!.assertion === 'present');
}

/** What was found, each statement once, with its date where one has it: "Excluded: negative for tumour (8 Oct 2026)". */
function excludedWords({ chart }: Reading, evidence: readonly number[]): string {
  const said = evidence.map((index) => ({ text: withCue(chart.findings[index]!, chart.findings[index]!.quote), date: chart.findings[index]!.date }));
  const own = said.filter(({ text, date }) => date !== undefined || !said.some((other) => other.date !== undefined && other.text === text));
  return `${gateWords.excluded}: ${[...new Set(own.map(({ text, date }) => `${text}${date ? ` (${dateWords(date.iso)})` : ''}`))].join(', ')}`;
}

/** "recurrence" that is negated, with what negates it: "no evidence of recurrence". */
function withCue({ assertion, cue, start, end }: Finding, quote: string): string {
  if (assertion !== 'absent' || !cue) return quote;
  return cue.end <= start ? `${cue.text} ${quote}` : cue.start >= end ? `${quote} ${cue.text}` : quote;
}

function otherCauses(reading: Reading, { present, excluded }: Causes): Gate {
  const notes = otherCauseNotes.flatMap((id) => argument(reading, id)?.message ?? []);
  if (present.length > 0) return gate('other-causes', 'flag', { ...listed(gateWords.presentCauses, present), notes });
  if (excluded.length > 0) return gate('other-causes', 'done', { ...listed(gateWords.excludedCauses, excluded), notes });
  // What is noted was seen, though it raises no flag.
  return notSeen(reading, 'other-causes', notes.length > 0 ? { because: notes.join(' ') } : {});
}

function listed(title: string, causes: Causes['present']): Parts {
  return { because: `${title}: ${causes.map(({ words }) => words).join(', ')}`, evidence: causes.flatMap(({ evidence }) => evidence) };
}

/** The newest contrast MRI reported; flagged when it reads tumour or indeterminate. */
function mri(reading: Reading): Gate {
  const reported = reading.chart.of('mri').filter(({ finding }) => finding.assertion === 'present' || finding.assertion === 'possible');
  if (reported.length === 0) return notSeen(reading, 'mri');
  const newest = newestOf(reading.chart, reported);
  const unclear = newest.filter(({ finding }) => finding.name === 'tumour' || finding.name === 'indeterminate');
  if (unclear.length > 0) return gate('mri', 'flag', { because: mriWords(unclear), evidence: indexes(unclear) });
  return gate('mri', 'done', { because: mriWords(newest), evidence: indexes(newest) });
}

const MRI_READS: ReadonlyMap<string | undefined, string> = new Map(Object.entries(gateWords.mriReads));

/** "MRI 8 Oct 2026: reads radiation necrosis"; what says more than "reported" counts before it. */
function mriWords(items: readonly Item[]): string {
  const told = items.filter(({ finding: { name = 'reported' } }) => name !== 'reported');
  const lines = (told.length > 0 ? told : items).map(({ finding: { name, date, assertion } }) =>
    `${gateWords.mri}${date ? ` ${dateWords(date.iso)}` : ''}: ${MRI_READS.get(name) ?? gateWords.mriReads.reported}${assertion === 'possible' ? gateWords.possible : ''}`);
  return [...new Set(lines)].join(', ');
}
