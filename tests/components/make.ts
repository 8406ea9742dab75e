/** Short forms for the literals of the panel's states. Everything not said is the quiet default. */
import type { Assessment, Fact, FactName, Gate, Option, OptionText, Plan } from '../../lib/decide/types.ts';
import { FACTS } from '../../lib/decide/types.ts';
import { STATE_VERSION, type PlacedFinding, type TabState } from '../../lib/messages.ts';

/** A present finding of the top frame; offsets are made up from its place in the list by `placed`. */
export function finding(concept: string, quote: string, more: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    concept, quote, start: 0, end: quote.length, section: 'note', assertion: 'present', certainty: 'definite', temporality: 'current',
    experiencer: 'patient', negated: false, frameId: 0, read: 1, ...more,
  };
}

/** Findings one after the other in the text. */
export function placed(findings: readonly PlacedFinding[]): PlacedFinding[] {
  let at = 0;
  return findings.map((one) => {
    const start = at;
    at += one.quote.length + 12;
    return { ...one, start, end: start + one.quote.length };
  });
}

export function facts(known: Readonly<Partial<Record<FactName, Fact>>>): Record<FactName, Fact> {
  return Object.fromEntries(FACTS.map((name) => [name, known[name] ?? { answer: 'unknown', evidence: [] }])) as unknown as Record<FactName, Fact>;
}

export function gate(name: Gate['gate'], state: Gate['state'], because: string, evidence: readonly number[] = [], more: Partial<Gate> = {}): Gate {
  return { gate: name, state, because, evidence, notes: [], asked: true, ...more };
}

export function option(drug: Option['drug'], step: Option['step'], more: Partial<Option> = {}): Option {
  return { drug, step, use: 'clear', reasons: [], notChecked: [], rules: { checked: 0, of: 0 }, open: false, ...more };
}

export function optionText(drug: OptionText['drug'], label: string, more: Partial<OptionText> = {}): OptionText {
  return { drug, label, doses: [], offLabel: 'Off-label for radiation neuropathy.', evidenceNote: '', evidenceMarks: [false, false, false], sources: [], ...more };
}

export function assessment(more: Partial<Assessment>): Assessment {
  return {
    outcome: 'matched', primaryStep: null, primaryTrack: null, tracks: [], facts: facts({}), radiotherapy: { sites: [] }, gates: [], options: [],
    procedures: [], adjuncts: [], cautions: [], medications: [], redFlags: [], rules: { checked: 0, of: 0 }, missing: [], notKnown: [],
    dosesShown: 'yes', findings: [], seen: { medicationList: true, problemList: true, allergyList: true, labs: true, notes: true }, today: '2026-11-23', ...more,
  };
}

export function plan(headline: string, summary: string, more: Partial<Plan> = {}): Plan {
  return {
    headline, summary, options: [], procedures: [], adjuncts: [], monitoring: [], honestNotes: [], questions: [],
    guideline: { version: '0.1', released: '2026-11-24', review: 'not reviewed by a clinician yet', article: 'pending human review, 21 Aug 2025' }, ...more,
  };
}

/** A tab whose chart was assessed; the track of the primary step leads, else the first. */
export function ready(of: Assessment, its: Plan, findings: readonly PlacedFinding[], more: Partial<TabState> = {}): TabState {
  const lead = of.primaryTrack ?? of.tracks[0]?.track;
  return {
    version: STATE_VERSION, tabId: 7, status: 'ready', origin: 'https://ehr.example', reading: 'enabled', frames: 1, readAt: '2026-11-23T09:14:00',
    identity: { state: 'known', key: 'k1', name: 'Ashgrove-Sample, Winifred', birthDate: '1965-02-04', recordNumber: '0084417', age: '61 y', sex: 'F' },
    findings, answers: {}, assessment: { ...of, findings }, plan: { ...(lead && { lead }), ...its }, whose: 'k1', notRead: [], ...more,
  };
}

/** A tab without an assessment. */
export function blank(status: TabState['status'], more: Partial<TabState> = {}): TabState {
  return { version: STATE_VERSION, tabId: 7, status, origin: 'https://ehr.example', reading: 'enabled', frames: 0, findings: [], answers: {}, notRead: [], ...more };
}
