/** What the panel calls the things of the decision and the chart: tracks, gates, levels, sections, concepts. */
import type { GateName, GateState, TrackStatus } from '../lib/decide/types.ts';
import type { Assertion, SectionKind } from '../lib/detect/types.ts';
import type { CautionLevel, Severity, Track, Verification } from '../lib/guideline/types.ts';

/** A number with its noun: `count(1, 'fact')` is "1 fact". The space does not break. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n}\u00a0${n === 1 ? one : many}`;
}

/** First letter upper case; the rest stays, and so does a word that is written in its own way ("eGFR"). */
export function sentence(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

export const trackWord: Readonly<Record<Track, string>> = {
  necrosis: 'Necrosis track', pain: 'Pain track', cognition: 'Cognition track', function: 'Function track',
};

/** Track in one word, for the ladder. */
export const trackShort: Readonly<Record<Track, string>> = { necrosis: 'necrosis', pain: 'pain', cognition: 'cognition', function: 'function' };
export const trackLetter: Readonly<Record<Track, string>> = { necrosis: 'N', pain: 'P', cognition: 'C', function: 'F' };

export const statusWord: Readonly<Record<TrackStatus, string>> = {
  matched: 'matched', 'in-progress': 'in progress', provisional: 'provisional', consider: 'consider',
  observe: 'observe', refer: 'refer', closed: 'closed',
};

export const gateWord: Readonly<Record<GateName, string>> = {
  severity: 'Severity', distribution: 'Distribution', timing: 'Timing', recurrence: 'Recurrence',
  'other-causes': 'Other causes', mri: 'MRI',
};
export const gateStateWord: Readonly<Record<GateState, string>> = { done: 'documented', flag: 'flagged', 'not-seen': 'not seen' };

export const severityWord: Readonly<Record<Severity, string>> = { contraindicated: 'Contraindicated', avoid: 'Avoid', caution: 'Caution', monitor: 'Monitor' };
export const levelWord: Readonly<Record<CautionLevel, string>> = { avoid: 'avoid', caution: 'caution', aware: 'aware' };

/** Beside a statement; a statement read in its source carries no word. */
export const verificationWord: Readonly<Record<Verification, string>> = {
  C: '', S: 'secondary source', GK: 'not yet verified against a source', D: 'tool rule',
};

export const sectionWord: Readonly<Record<SectionKind, string>> = {
  'problem-list': 'Problem list', medications: 'Medications', 'past-medications': 'Past medications', allergies: 'Allergies',
  labs: 'Labs', vitals: 'Vitals', hpi: 'Present illness', history: 'History', 'family-history': 'Family history',
  'social-history': 'Social history', ros: 'Review of systems', exam: 'Examination', imaging: 'Imaging',
  assessment: 'Assessment', plan: 'Plan', education: 'Education', orders: 'Orders', banner: 'Banner', note: 'Note', other: 'Page',
};

export const assertionWord: Readonly<Record<Assertion, string>> = {
  present: 'present', absent: 'negated', possible: 'possible', planned: 'planned', 'other-person': 'another person', template: 'form or template',
};

/** Families of concepts, as headings of what was read. */
export const conceptWords: Readonly<Record<string, string>> = {
  radiotherapy: 'Radiotherapy', 'brain-radiotherapy': 'Brain radiotherapy', neuropathy: 'Neuropathy', 'optic-neuropathy': 'Optic neuropathy',
  myelopathy: 'Myelopathy', 'neuropathic-pain': 'Neuropathic pain', 'pain-persistent': 'Duration of pain', necrosis: 'Radiation necrosis',
  inflammation: 'Oedema or inflammation', 'necrosis-symptomatic': 'Symptoms of necrosis', 'neuro-symptom': 'Neurological symptom',
  'cognitive-impairment': 'Cognition', 'recurrence-excluded': 'Recurrence excluded', recurrence: 'Recurrence', 'steroid-failed': 'Response to glucocorticoid',
  'duloxetine-failed': 'Response to duloxetine', 'red-flag': 'Back pain and warning signs', sign: 'Sign', 'symptom-onset': 'Onset of symptoms',
  mri: 'MRI', problem: 'Problem', medication: 'Medication', allergy: 'Allergy', measure: 'Value', score: 'Score', grade: 'Grade', sex: 'Sex', procedure: 'Procedure',
};

/** Heading of a concept; one this list does not know is shown by its own name. */
export function conceptWord(name: string): string {
  return conceptWords[name] ?? sentence(name.replaceAll('-', ' '));
}
