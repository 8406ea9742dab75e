/** Short forms for literal findings and charts. Everything not said is the quiet default. */
import { decide } from '../../lib/decide/index.ts';
import type { Span } from '../../lib/decide/dates.ts';
import { FACTS, type Answers, type Assessment, type ChartFacts, type Fact, type FactName } from '../../lib/decide/types.ts';
import type { ChartDate, Finding, Medication, RadiotherapyCourse, Seen } from '../../lib/detect/types.ts';

export const TODAY = '2026-11-23';

export const ALL_SEEN: Seen = { medicationList: true, problemList: true, allergyList: true, labs: true, notes: true };
export const NONE_SEEN: Seen = { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false };

export const note = (iso: string): ChartDate => ({ iso, source: 'note' });
export const own = (iso: string): ChartDate => ({ iso, source: 'own' });

type More = Partial<Omit<Finding, 'date'>> & { readonly date?: ChartDate };

/** A present finding of this patient; its quote is its concept and name unless given. */
export function finding(concept: string, more: More = {}): Finding {
  const quote = more.quote ?? [concept, more.name].filter((part) => part !== undefined).join(' ');
  const assertion = more.assertion ?? 'present';
  return {
    concept, quote, start: 0, end: quote.length, section: 'note', assertion, certainty: assertion === 'possible' ? 'possible' : 'definite',
    temporality: assertion === 'planned' ? 'planned' : 'current', experiencer: assertion === 'other-person' ? 'other' : 'patient', negated: assertion === 'absent', ...more,
  };
}

/** An active systemic entry of a medication list. */
export function drug(name: string, medication: Partial<Medication> = {}, more: More = {}): Finding {
  return finding('medication', { name, quote: name, section: 'medications', medication: { drug: name, status: 'active', systemic: 'yes', from: 'list', ...medication }, ...more });
}

export function course(details: RadiotherapyCourse = {}, more: More = {}): Finding {
  return finding('radiotherapy', { course: details, ...more });
}

export function lab(id: string, value: number, more: More & { readonly written?: string } = {}): Finding {
  const { written = String(value), ...rest } = more;
  return finding('measure', { name: id, section: 'labs', measure: { id, value, unit: '', written }, ...rest });
}

export function score(id: string, value: number, more: More = {}): Finding {
  return finding('score', { name: id, measure: { id, value, unit: 'score', written: `${value}/10` }, ...more });
}

export function problem(id: string, more: More = {}): Finding {
  return finding('problem', { name: id, section: 'problem-list', ...more });
}

/** Findings placed one after the other, so that each has its own offsets. */
export function placed(findings: readonly Finding[]): Finding[] {
  let at = 0;
  return findings.map((one) => {
    const start = at;
    at += one.quote.length + 3;
    return { ...one, start, end: start + one.quote.length };
  });
}

export function chart(findings: readonly Finding[], more: Partial<ChartFacts> = {}): ChartFacts {
  return { findings: placed(findings), seen: ALL_SEEN, answers: {}, today: TODAY, ...more };
}

/** The assessment of findings under the guideline as it is. */
export function assess(findings: readonly Finding[], answers: Answers = {}, more: Partial<ChartFacts> = {}): Assessment {
  return decide(chart(findings, { answers, ...more }));
}

/** An assessment of nothing, made by hand: texts and plans are tried on it without a decision. */
export const BLANK: Assessment = {
  outcome: 'no-radiotherapy', primaryStep: null, primaryTrack: null, tracks: [], facts: Object.fromEntries(FACTS.map((name) => [name, { answer: 'unknown', evidence: [] }])) as unknown as Record<FactName, Fact>,
  radiotherapy: { sites: [] }, courses: [], gates: [], options: [], procedures: [], adjuncts: [], cautions: [], medications: [], redFlags: [], rules: { checked: 0, of: 0 },
  missing: [], changes: [], notKnown: [], dosesShown: 'adult', findings: [], seen: ALL_SEEN, today: TODAY,
};

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000;

/** The days that a year, month or day may mean, reckoned apart from the code under test. */
export function days(iso: string | undefined): Span | undefined {
  if (iso === undefined) return undefined;
  const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) return { first: utc(year, month! - 1, day), last: utc(year, month! - 1, day) };
  return month === undefined ? { first: utc(year, 0, 1), last: utc(year, 11, 31) } : { first: utc(year, month - 1, 1), last: utc(year, month, 0) };
}

export const RECEIVED = course({ site: 'left breast', region: 'breast', doseGy: 50, fractions: 25, ended: own('2024-06-07') });
export const PAIN = finding('neuropathic-pain', { quote: 'burning pain' });
export const NUMB = finding('neuropathy', { name: 'sensory', quote: 'numb fingers' });
export const PERSISTENT = finding('pain-persistent', { quote: 'chronic' });
export const NECROSIS = finding('necrosis', { quote: 'radiation necrosis' });
export const OEDEMA = finding('inflammation', { quote: 'vasogenic oedema' });
export const MEMORY = finding('cognitive-impairment', { quote: 'memory loss' });

/** Track, step and status in one word each: "pain 2 matched". */
export function tracks({ tracks: all }: Assessment): string[] {
  return all.map(({ track, step, status }) => `${track} ${step} ${status}`);
}
