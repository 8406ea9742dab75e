/** Which medications are marked in the page, frame by frame, and what is said of them there. Pure. */
import type { Assessment, Caution, Option, Reason, TrackResult } from './decide/types.ts';
import { guideline } from './guideline/index.ts';
import { NO_PUBLICATION, sourceLabel, verificationWord } from './guideline/source-label.ts';
import type { CautionLevel, Severity, Sourced } from './guideline/types.ts';
import type { Mark, PlacedFinding } from './messages.ts';

/** Rules and sources the words are taken from. */
export type Knowledge = Pick<typeof guideline, 'cautions' | 'rules' | 'sources' | 'options'>;

const WORSE: Readonly<Record<CautionLevel, number>> = { avoid: 3, caution: 2, aware: 1 };
const STANDS: Readonly<Record<Severity, string>> = { contraindicated: 'blocks', avoid: 'blocks', caution: 'calls for caution with', monitor: 'calls for monitoring with' };

/**
 * Places to mark, by frame: the medications that cautions stand on, each at its worst level, and those that are being
 * taken and stand against an option of the step, or against one that led to it by being blocked, which carry a mark of their own.
 */
export function marksOf(assessment: Pick<Assessment, 'cautions' | 'options' | 'tracks'>, findings: readonly PlacedFinding[], knowledge: Knowledge = guideline): ReadonlyMap<number, readonly Mark[]> {
  const cautions = new Map<number, Caution>();
  for (const caution of assessment.cautions) {
    for (const index of caution.evidence) {
      const before = cautions.get(index);
      if (isMedication(findings[index]) && (!before || WORSE[caution.level] > WORSE[before.level])) cautions.set(index, caution);
    }
  }
  const options = new Map<number, string[]>();
  for (const option of assessment.options) {
    if (!option.open && !ledOn(option, assessment.tracks, knowledge)) continue;
    for (const reason of option.reasons) {
      for (const index of reason.evidence) {
        if (isMedication(findings[index]) && isTaken(findings[index])) options.set(index, [...options.get(index) ?? [], ...wordsOfReason(option, reason, knowledge)]);
      }
    }
  }
  const marks = new Map<number, Mark[]>();
  for (const index of [...new Set([...cautions.keys(), ...options.keys()])].toSorted((one, other) => one - other)) {
    const { frameId, start, end, page } = findings[index]!;
    // It stands on an earlier page of the visit.
    if (page !== undefined) continue;
    const own = marks.get(frameId) ?? [];
    marks.set(frameId, own);
    const caution = cautions.get(index);
    if (caution) own.push({ start, end, level: caution.level, words: wordsOfCaution(caution, knowledge) });
    const words = options.get(index);
    if (words) own.push({ start, end, level: 'option', words });
  }
  return marks;
}

/** Blocked, at an earlier step of a track that is open: that is why the track stands where it does. */
function ledOn({ drug, use }: Option, tracks: readonly TrackResult[], { options }: Knowledge): boolean {
  return use === 'blocked' && tracks.some(({ track, step, status }) => step !== null && status !== 'closed' && options.some((row) => row.drug === drug && row.track === track && row.step < step));
}

function wordsOfCaution({ drug, level, status, reasons, ask, rule }: Caution, { cautions, sources }: Knowledge): string[] {
  const row = cautions.find(({ id }) => id === rule);
  return [
    `${sentence(drug)}: ${level}${status === 'unknown' ? ' (status not seen)' : ''}`,
    ...reasons,
    ...(ask === '' ? [] : [`Ask: ${ask}`]),
    ...(row ? sourceLine(row, sources) : []),
  ];
}

function wordsOfReason({ drug, step }: Option, { rule, severity, because, effect }: Reason, { rules, sources }: Knowledge): string[] {
  const row = rules.find(({ id }) => id === rule);
  return [
    `${sentence(because)} ${STANDS[severity]} ${drug} (step ${step})`,
    effect,
    ...(row?.ask === undefined ? [] : [`Ask: ${row.ask}`]),
    ...(row ? sourceLine(row, sources) : []),
  ];
}

/** "Source: Jiang 2019 (secondary source)"; a statement nobody checked says so. */
function sourceLine({ sources: ids, verification }: Sourced, sources: Knowledge['sources']): string[] {
  const names = sources.filter(({ id }) => ids.includes(id) && !NO_PUBLICATION.includes(id)).map(sourceLabel);
  const checked = verificationWord[verification];
  if (names.length === 0) return checked === '' ? [] : [`Source: ${checked}`];
  return [`Source: ${names.join('; ')}${checked === '' ? '' : ` (${checked})`}`];
}

function isMedication(finding: PlacedFinding | undefined): boolean {
  return finding?.concept === 'medication';
}

/** Taken, or not seen to be stopped. */
function isTaken(finding: PlacedFinding | undefined): boolean {
  return finding?.medication === undefined || finding.medication.status !== 'inactive';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
