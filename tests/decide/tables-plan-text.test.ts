/** The copied text line by line, from an assessment and a plan made by hand: each part in each size, with and without what may be missing. */
import { describe, expect, test } from 'vitest';
import { planText } from '../../lib/decide/index.ts';
import { escape, PLAN_SECTIONS, provenanceLine, type PlanSection } from '../../lib/decide/plan-text.ts';
import type { Assessment, Caution, DatedStep, Gate, MonitoringItem, Option, OptionText, OwnSteps, Plan, PlanCalendar, TrackResult } from '../../lib/decide/types.ts';
import { BLANK, finding } from './make.ts';

const QUOTES = ['first', ' second\n', 'third  \n of three', 'fourth', 'fifth'].map((quote) => finding('neuropathy', { quote }));
const NOTHING: Assessment = { ...BLANK, findings: QUOTES, outcome: 'matched' };
const PLAN: Plan = {
  headline: 'Headline', summary: 'Summary.', options: [], procedures: [], adjuncts: [], monitoring: [], honestNotes: [], calendars: [], questions: [],
  guideline: { version: '9.9', released: '2026-01-01', review: 'not reviewed', article: 'pending, 1 Jan 2026' },
};
const END = 'RadNerve, 23 Nov 2026. Article pending, 1 Jan 2026. Guideline 9.9, not reviewed. Verify before use.';

interface Parts { readonly of?: Partial<Assessment>; readonly plan?: Partial<Plan> }

/** The lines of the one section that is left in. */
function section(name: PlanSection, size: 'short' | 'full', { of = {}, plan = {} }: Parts): string[] {
  const { text } = planText({ ...NOTHING, ...of }, { ...PLAN, ...plan }, { size, without: PLAN_SECTIONS.filter((one) => one !== name) });
  const lines = text.split('\n');
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['Headline', 'Summary.', END]);
  return lines.slice(2, -1);
}

const track = (more: Partial<TrackResult> = {}): TrackResult => ({ track: 'pain', step: 2, status: 'matched', because: 'Persistent pain.', evidence: [0], ...more });
const gate = (more: Partial<Gate> = {}): Gate => ({ gate: 'timing', state: 'done', because: '18 months', evidence: [0], notes: [], asked: true, ...more });
const option = (more: Partial<Option> = {}): Option => ({ drug: 'duloxetine', step: 2, use: 'clear', reasons: [], notChecked: [], rules: { checked: 3, of: 5 }, open: true, ...more });
const optionText = (more: Partial<OptionText> = {}): OptionText => ({ drug: 'duloxetine', label: 'Duloxetine', doses: [], offLabel: 'Off-label.', evidenceNote: 'One trial.', evidenceMarks: [true, false, true], sources: [], ...more });
const caution = (more: Partial<Caution> = {}): Caution => ({ drug: 'cisplatin', level: 'caution', status: 'active', reasons: ['Neurotoxic.', 'CrCl 40.'], ask: 'Still needed?', rule: '4/cisplatin', evidence: [], ...more });
const row = (more: Partial<MonitoringItem> = {}): MonitoringItem => ({ what: 'Sodium', when: 'at 2-4 weeks', why: 'hyponatraemia', verification: 'C', sources: [], ...more });
const calendar = (more: Partial<PlanCalendar> = {}): PlanCalendar => ({
  drug: 'duloxetine', label: 'Duloxetine', steps: [{ day: 0, text: '30 mg', kind: 'dose' }, { day: 7, date: '2026-11-30', text: '60 mg', kind: 'dose' }], afterwards: 'per clinician', verification: 'C', sources: [], ...more });
const typed = (more: Partial<DatedStep> = {}): DatedStep => ({ mgPerDay: '', days: '', warnings: [], notes: [], ...more });
const ownSteps = (more: Partial<OwnSteps> = {}): OwnSteps => ({ drug: 'dexamethasone', label: 'Dexamethasone', shown: true, because: 'No taper.', steps: [], whole: [], verification: 'C', sources: [], ...more });
const worse = { rule: 'a', severity: 'avoid', because: 'tamoxifen', effect: 'less endoxifen', evidence: [] } as const;
const lesser = { rule: 'b', severity: 'caution', because: 'apixaban', effect: 'bleeding', evidence: [] } as const;

const FACTS_STATED = { ...BLANK.facts, necrosis: { answer: 'no', evidence: [], answered: true }, 'steroid-failed': { answer: 'yes', evidence: [0], answered: true }, neuropathy: { answer: 'yes', evidence: [], against: [1], answered: true }, urgent: { answer: 'unknown', evidence: [], answered: true } } as const;
const STATED = [{ fact: 'necrosis', text: 'radiation necrosis: no' }, { fact: 'steroid-failed', text: 'steroid failed: yes' }, { fact: 'neuropathy', text: 'neuropathy: yes' }, { fact: 'urgent', text: 'red flags: not known' }] as const;
const STATED_LINES = ['- Stated by the clinician: radiation necrosis: no, not read in the chart', '- Stated by the clinician: steroid failed: yes', '- Stated by the clinician: neuropathy: yes, the chart says otherwise', '- Stated by the clinician: red flags: not known'];

type Row = readonly [string, Parts, readonly string[], readonly string[]];

describe.each<[PlanSection, readonly Row[]]>([
  ['assessment', [
    ['nothing', {}, [], []],
    ['a site', { of: { radiotherapy: { sites: ['left breast', 'axilla'] } } }, ['Assessment', '- Radiotherapy: left breast, axilla'], ['Assessment', '- Radiotherapy: left breast, axilla']],
    ['a dose', { of: { radiotherapy: { sites: [], doseGy: 50.4 } } }, ['Assessment', '- Radiotherapy: 50.4 Gy'], ['Assessment', '- Radiotherapy: 50.4 Gy']],
    ['fractions without a dose say nothing', { of: { radiotherapy: { sites: [], fractions: 28 } } }, [], []],
    ['a latency without a course says nothing', { of: { radiotherapy: { sites: [], latencyMonths: 5 } } }, [], []],
    ['the whole course', { of: { radiotherapy: { sites: ['brain'], doseGy: 60, fractions: 30, ended: '2025-06', latencyMonths: 17, latencyToToday: true } } },
      ['Assessment', '- Radiotherapy: brain, 60 Gy in 30 fractions, ended Jun 2025, latency 17 months (to today)'],
      ['Assessment', '- Radiotherapy: brain, 60 Gy in 30 fractions, ended Jun 2025, latency 17 months (to today)']],
    ['one course with a dose no course can have: the dose is not told', { of: { courses: [{ sites: ['brain'], doseGy: 600, implausible: true, evidence: [0] }], radiotherapy: { sites: ['brain'], latencyMonths: 17 } } },
      ['Assessment', '- Radiotherapy: brain, latency 17 months'], ['Assessment', '- Radiotherapy: brain, latency 17 months']],
    ['two courses, each whole', { of: { courses: [{ sites: ['brain'], doseGy: 60, evidence: [0] }, { sites: ['spine'], evidence: [1] }], radiotherapy: { sites: ['brain', 'spine'], latencyMonths: 17 } } },
      ['Assessment', '- Radiotherapy: brain, 60 Gy; spine; latency 17 months'], ['Assessment', '- Radiotherapy: brain, 60 Gy; spine; latency 17 months']],
    ['a symptom before the end', { of: { radiotherapy: { sites: ['brain'], latencyMonths: -50 } } }, ['Assessment', '- Radiotherapy: brain, first symptom before the end of radiotherapy'], ['Assessment', '- Radiotherapy: brain, first symptom before the end of radiotherapy']],
    ['found of nerve and brain, in short', { of: { facts: { ...BLANK.facts, 'neuropathic-pain': { answer: 'yes', evidence: [0, 1, 2] }, necrosis: { answer: 'no', evidence: [3] } } } }, ['Assessment', '- Findings: neuropathic pain ["first"; "second"]'], []],
    ['a latency to the onset', { of: { radiotherapy: { sites: ['brain'], latencyMonths: 0, latencyToToday: false } } }, ['Assessment', '- Radiotherapy: brain, latency 0 months'], ['Assessment', '- Radiotherapy: brain, latency 0 months']],
    ['tracks', { of: { tracks: [track(), track({ track: 'cognition', step: null, status: 'closed', because: 'No brain.', evidence: [] })] } },
      ['Assessment', '- Pain track: step 2, matched. Persistent pain.', '- Cognition track: closed. No brain.'],
      ['Assessment', '- Pain track: step 2, matched. Persistent pain. ["first"]', '- Cognition track: closed. No brain.']],
    ['a reason that stands above all is not said again in short', { of: { tracks: [track({ because: 'Summary.' })] } },
      ['Assessment', '- Pain track: step 2, matched.'], ['Assessment', '- Pain track: step 2, matched. Summary. ["first"]']],
    ['at most four quotes, on one line each', { of: { tracks: [track({ evidence: [1, 1, 2, 9, 0, 3, 4] })] } },
      ['Assessment', '- Pain track: step 2, matched. Persistent pain.'],
      ['Assessment', '- Pain track: step 2, matched. Persistent pain. ["second"; "third of three"; "first"; "fourth"]']],
    ['red flags that are possible, and that were set aside', { of: { possibleFlags: [{ name: 'x', because: 'X: confirm?', evidence: [0] }], setAsideFlags: [{ name: 'y', because: 'Y', evidence: [3] }], radiotherapy: { sites: ['spine'] } } },
      ['Assessment', '- Possible red flag: X: confirm? ["first"]', '- Red flag read, set aside by the clinician as not current: Y ["fourth"]', '- Radiotherapy: spine'],
      ['Assessment', '- Possible red flag: X: confirm? ["first"]', '- Red flag read, set aside by the clinician as not current: Y ["fourth"]', '- Radiotherapy: spine']],
    ['what the clinician stated, last', { of: { facts: FACTS_STATED, tracks: [track({ evidence: [] })] }, plan: { answers: STATED } },
      ['Assessment', '- Pain track: step 2, matched. Persistent pain.', ...STATED_LINES], ['Assessment', '- Pain track: step 2, matched. Persistent pain.', ...STATED_LINES]],
    ['what set red flags aside is told with them alone', { of: { facts: FACTS_STATED, setAsideFlags: [{ name: 'y', because: 'Y', evidence: [] }] }, plan: { answers: STATED.slice(-1) } },
      ['Assessment', '- Red flag read, set aside by the clinician as not current: Y'], ['Assessment', '- Red flag read, set aside by the clinician as not current: Y']],
    ['red flags first, with their quotes', { of: { redFlags: [{ name: 'back-pain', because: 'Back pain', evidence: [0] }], radiotherapy: { sites: ['spine'] } } },
      ['Assessment', '- Red flag: Back pain ["first"]', '- Radiotherapy: spine'], ['Assessment', '- Red flag: Back pain ["first"]', '- Radiotherapy: spine']],
  ]],
  ['gates', [
    ['done only in full', { of: { gates: [gate()] } }, [], ['Before treatment', '- Timing: done. 18 months. ["first"]']],
    ['severity too, in both', { of: { gates: [gate({ gate: 'severity', because: 'NRS pain 6/10', evidence: [] })] } }, ['Before treatment', '- Severity: done. NRS pain 6/10.'], ['Before treatment', '- Severity: done. NRS pain 6/10.']],
    ['a question keeps its mark', { of: { gates: [gate({ gate: 'recurrence', because: 'Excluded?', evidence: [] })] } }, ['Before treatment', '- Recurrence: done. Excluded?'], ['Before treatment', '- Recurrence: done. Excluded?']],
    ['flagged, with notes in full', { of: { gates: [gate({ state: 'flag', notes: ['one', 'two'] })] } }, ['Before treatment', '- Timing: flagged. 18 months.'], ['Before treatment', '- Timing: flagged. 18 months. ["first"] one; two']],
    ['not seen', { of: { gates: [gate({ gate: 'mri', state: 'not-seen', because: 'No MRI seen.', evidence: [] })] } }, ['Before treatment', '- MRI: not seen.'], ['Before treatment', '- MRI: not seen. No MRI seen.']],
    ['not asked for', { of: { gates: [gate({ state: 'flag', asked: false })] } }, [], []],
    ['nothing matched', { of: { outcome: 'no-neuropathy', gates: [gate({ state: 'flag' })] } }, [], []],
  ]],
  ['options', [
    ['open, without a text', { of: { options: [option()] } }, ['Options considered', '- Duloxetine: to consider.'], ['Options considered', '- Duloxetine: to consider; 3 of 5 rules checked.']],
    ['not every rule checked', { of: { options: [option({ notChecked: ['x'] })] } }, ['Options considered', '- Duloxetine: to consider; not every rule checked.'], ['Options considered', '- Duloxetine: to consider; 3 of 5 rules checked.']],
    ['open', { of: { options: [option()] }, plan: { options: [optionText({ doses: [{ label: 'Start', text: '30 mg', verification: 'C' }, { label: 'Frail', text: '20 mg', verification: 'GK' }] })] } },
      ['Options considered', '- Duloxetine: to consider.'],
      ['Options considered', '- Duloxetine: to consider; 3 of 5 rules checked. Start: 30 mg. Frail: 20 mg (not yet verified against a source). Off-label. One trial.']],
    ['a table stands whole, and a line that holds a point ends with one', { of: { options: [option()] }, plan: { options: [optionText({ doses: [{ label: 'Start', text: '1.5 mg/kg', verification: 'C' }, { label: 'CrCl', text: '30 mg', verification: 'C', folded: 'table' }, { label: 'Frail', text: '20 mg', verification: 'C', folded: 'more' }] })] } },
      ['Options considered', '- Duloxetine: to consider.'],
      ['Options considered', '- Duloxetine: to consider; 3 of 5 rules checked. Start: 1.5 mg/kg. CrCl: 30 mg. Frail: 20 mg. Off-label. One trial.']],
    ['no dose, with the reason', { of: { options: [option()] }, plan: { options: [optionText({ doseWithheld: 'Under age.', doses: [{ label: 'Start', text: '30 mg', verification: 'C' }] })] } },
      ['Options considered', '- Duloxetine: to consider.'], ['Options considered', '- Duloxetine: to consider; 3 of 5 rules checked. Under age. Off-label. One trial.']],
    ['taken now, not to be considered', { of: { options: [option({ takenNow: [3] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: taken now.'], ['Options considered', '- Duloxetine: taken now; 3 of 5 rules checked. Off-label. One trial.']],
    ['taken now, without a text', { of: { options: [option({ takenNow: [3] })] } }, ['Options considered', '- Duloxetine: taken now.'], ['Options considered', '- Duloxetine: taken now; 3 of 5 rules checked.']],
    ['taken now, with its dose', { of: { options: [option({ takenNow: [3] })] }, plan: { options: [optionText({ taken: { text: '60 mg/day as read', above: false } })] } },
      ['Options considered', '- Duloxetine: taken now, 60 mg/day as read.'], ['Options considered', '- Duloxetine: taken now, 60 mg/day as read; 3 of 5 rules checked. Off-label. One trial.']],
    ['the worst reason with its effect, the others by their cause, what is to monitor by its number, all in full', { of: { options: [option({ use: 'blocked', reasons: [worse, { ...lesser, verification: 'GK' }, lesser, { ...lesser, because: 'hypertension' }, { ...lesser, severity: 'monitor' }, { ...lesser, severity: 'monitor', because: 'age 70' }] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); caution with apixaban (bleeding); caution with hypertension (bleeding); and 2 to monitor.'],
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); caution with apixaban (bleeding) (not yet verified against a source); caution with apixaban (bleeding); caution with hypertension (bleeding); monitor with apixaban (bleeding); monitor with age 70 (bleeding); 3 of 5 rules checked.']],
    ['two rules of one cause, worst of all, are told once in short, by the one that has a source', { of: { options: [option({ use: 'blocked', reasons: [{ ...worse, verification: 'GK' }, { ...worse, effect: 'no endoxifen', verification: 'C' }, { ...lesser, verification: 'GK' }] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: avoid with tamoxifen (no endoxifen); caution with apixaban (bleeding) (not yet verified against a source).'],
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen) (not yet verified against a source); avoid with tamoxifen (no endoxifen); caution with apixaban (bleeding) (not yet verified against a source); 3 of 5 rules checked.']],
    ['only to monitor: the first is told, the others counted', { of: { options: [option({ use: 'caution', reasons: [{ ...worse, severity: 'monitor' }, { ...lesser, severity: 'monitor' }] })] } },
      ['Options considered', '- Duloxetine: to consider; monitor with tamoxifen (less endoxifen); and 1 to monitor.'],
      ['Options considered', '- Duloxetine: to consider; monitor with tamoxifen (less endoxifen); monitor with apixaban (bleeding); 3 of 5 rules checked.']],
    ['of two with a source the first', { of: { options: [option({ use: 'blocked', reasons: [{ ...worse, verification: 'S' }, { ...worse, effect: 'no endoxifen', verification: 'C' }, { ...worse, effect: 'none', verification: 'GK' }] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen).'],
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); avoid with tamoxifen (no endoxifen); avoid with tamoxifen (none) (not yet verified against a source); 3 of 5 rules checked.']],
    ['where its use is narrow', { of: { options: [option()] }, plan: { options: [optionText({ qualifier: 'refractory cases, specialist setting' })] } },
      ['Options considered', '- Duloxetine: to consider; refractory cases, specialist setting.'],
      ['Options considered', '- Duloxetine: to consider; refractory cases, specialist setting; 3 of 5 rules checked. Off-label. One trial.']],
    ['the worst reason and the other, all in full', { of: { options: [option({ use: 'blocked', reasons: [worse, lesser] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); caution with apixaban (bleeding).'],
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); caution with apixaban (bleeding); 3 of 5 rules checked.']],
    ['not open, without the words to consider', { of: { options: [option({ open: false, reasons: [lesser], use: 'caution' })] }, plan: { options: [optionText()] } }, [], []],
    ['blocked on an open track, at another step', { of: { options: [option({ open: false, use: 'blocked', reasons: [worse] })] }, plan: { options: [optionText()] } },
      ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen).'], ['Options considered', '- Duloxetine: avoid with tamoxifen (less endoxifen); 3 of 5 rules checked.']],
    ['blocked on no open track', { of: { options: [option({ open: false, use: 'blocked', reasons: [worse] })] }, plan: { options: [optionText({ drug: 'pregabalin' })] } }, [], []],
    ['in the order of the plan, blocked last', {
      of: { options: [option({ drug: 'pregabalin', use: 'blocked', reasons: [worse] }), option({ drug: 'gabapentin' }), option({ drug: 'lidocaine' }), option({ drug: 'duloxetine', use: 'blocked', reasons: [worse] })] },
      plan: { options: ['duloxetine', 'lidocaine', 'pregabalin', 'gabapentin'].map((drug) => optionText({ drug: drug as OptionText['drug'], label: drug.toUpperCase() })) },
    }, ['Options considered', '- LIDOCAINE: to consider.', '- GABAPENTIN: to consider.',
      '- DULOXETINE: avoid with tamoxifen (less endoxifen).', '- PREGABALIN: avoid with tamoxifen (less endoxifen).'],
    ['Options considered', '- LIDOCAINE: to consider; 3 of 5 rules checked. Off-label. One trial.', '- GABAPENTIN: to consider; 3 of 5 rules checked. Off-label. One trial.',
      '- DULOXETINE: avoid with tamoxifen (less endoxifen); 3 of 5 rules checked.', '- PREGABALIN: avoid with tamoxifen (less endoxifen); 3 of 5 rules checked.']],
    ['procedures', { plan: { procedures: [{ label: 'Resection', note: 'Gives histology.', sources: [] }] } }, ['Options considered', '- Resection'], ['Options considered', '- Resection. Gives histology.']],
  ]],
  ['adjuncts', [['one', { plan: { adjuncts: [{ label: 'Exercise', note: 'Low harm.', sources: [] }] } }, ['Adjuncts', '- Exercise'], ['Adjuncts', '- Exercise. Low harm.']]]],
  ['cautions', [
    ['active', { of: { cautions: [caution()] } }, ['Cautions on the medication list', '- Cisplatin: caution. Neurotoxic.'], ['Cautions on the medication list', '- Cisplatin: caution. Neurotoxic. CrCl 40. Still needed?']],
    ['not verified', { of: { cautions: [caution({ verification: 'GK' })] } }, ['Cautions on the medication list', '- Cisplatin: caution (not yet verified against a source). Neurotoxic.'],
      ['Cautions on the medication list', '- Cisplatin: caution (not yet verified against a source). Neurotoxic. CrCl 40. Still needed?']],
    ['status not seen', { of: { cautions: [caution({ status: 'unknown', level: 'aware' })] } }, ['Cautions on the medication list', '- Cisplatin: aware (status not seen). Neurotoxic.'],
      ['Cautions on the medication list', '- Cisplatin: aware (status not seen). Neurotoxic. CrCl 40. Still needed?']],
  ]],
  ['monitoring', [
    ['a row of a track', { plan: { monitoring: [row()] } }, ['Monitoring', '- Sodium: at 2-4 weeks'], ['Monitoring', '- Sodium: at 2-4 weeks; hyponatraemia']],
    ['in short only what leads or is taken', { of: { primaryStep: 3, options: [option({ drug: 'pregabalin', step: 3 }), option({ drug: 'gabapentin', step: 3 }), option({ drug: 'dexamethasone', step: 1, open: false, takenNow: [0] })] },
      plan: { monitoring: [row({ drug: 'pregabalin', what: 'A', when: 'weekly' }), row({ drug: 'pregabalin', what: 'B', when: 'at each visit', noInterval: 'no interval is given' }), row({ drug: 'gabapentin', what: 'C', when: 'weekly' }), row({ drug: 'dexamethasone', what: 'D', when: 'weekly', due: '2026-12-07' })] } },
      ['Monitoring', '- Pregabalin, once begun. A: weekly', '- Pregabalin, once begun. B: at each visit', '- Dexamethasone. D: weekly; by 7 Dec 2026'],
      ['Monitoring', '- Pregabalin. A: weekly; hyponatraemia', '- Pregabalin. B: at each visit; no interval is given; hyponatraemia', '- Gabapentin. C: weekly; hyponatraemia', '- Dexamethasone. D: weekly; by 7 Dec 2026; hyponatraemia']],
    ['a row of a drug, due, with its threshold, not verified', { of: { primaryStep: 2, options: [option()] }, plan: { monitoring: [row({ drug: 'duloxetine', due: '2026-12-07', threshold: 'below 130', verification: 'GK' })] } },
      ['Monitoring', '- Duloxetine, once begun. Sodium: at 2-4 weeks; not yet verified against a source'],
      ['Monitoring', '- Duloxetine. Sodium: at 2-4 weeks; by 7 Dec 2026; below 130; hyponatraemia; not yet verified against a source']],
  ]],
  ['calendars', [
    ['in full only', { plan: { calendars: [calendar(), calendar({ drug: 'pregabalin', label: 'Pregabalin', note: 'For CrCl 60.' })] } }, [],
      ['Calendar', '- Duloxetine: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician', '- Pregabalin: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician. For CrCl 60.']],
    ['left out', { plan: { calendars: [calendar()], calendarsLeftOut: [{ drug: 'gabapentin', label: 'Gabapentin', text: 'Calendar not shown: because', verification: 'C', sources: [] }] } }, [],
      ['Calendar', '- Duloxetine: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician', '- Gabapentin: Calendar not shown: because']],
    ['from today', { plan: { calendars: [calendar({ start: '2026-11-23' })] } }, [], ['Calendar', '- Duloxetine, if begun 23 Nov 2026: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician']],
    ['from a typed day', { plan: { calendars: [calendar({ start: '2026-11-23', ownStart: true })] } }, [], ['Calendar', '- Duloxetine, if begun 23 Nov 2026, day set by the clinician: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician']],
    ['from what is no day', { plan: { calendars: [calendar({ ownStart: true, startProblem: 'Not a date.' })] } }, [], ['Calendar', '- Duloxetine, first day typed by the clinician cannot be read: day 0 30 mg, 30 Nov 2026 60 mg; then per clinician']],
    ['own steps that are empty', { plan: { ownSteps: ownSteps({ steps: [typed()] }) } }, [], []],
    ['own steps', { plan: { ownSteps: ownSteps({
      start: '2026-11-23', ownStart: true, blocked: 'Blocked: a fungus', whole: ['8 days in all'],
      steps: [typed({ mgPerDay: ' 12 ', days: '7', from: '2026-11-23', to: '2026-11-29', prednisone: 'as 80', pneumocystis: 'not reached', warnings: ['high'], notes: ['low'] }),
        typed({ mgPerDay: '4', days: '1', from: '2026-11-30', to: '2026-11-30', prednisone: 'as 27', pneumocystis: 'below' }), typed({ problem: { field: 'step', text: 'No.' } })] }) } }, [],
    ['Calendar', '- Dexamethasone, the clinician\'s own steps, no validated taper, if begun 23 Nov 2026, day set by the clinician, Blocked: a fungus', '- 23 Nov 2026 to 29 Nov 2026: 12 mg/day for 7 days; as 80; not reached; high; low',
      '- 30 Nov 2026: 4 mg/day for 1 day; as 27; below', '- Dexamethasone: 8 days in all', '- Dexamethasone: 1 of the typed steps cannot be read or dated and are left out']],
    ['own steps with blanks around', { plan: { ownSteps: ownSteps({ steps: [typed({ mgPerDay: '4', days: ' 1 ', prednisone: 'as 27', pneumocystis: 'below' }), typed({ mgPerDay: '2', days: ' 7 ', prednisone: 'as 13', pneumocystis: 'below' })] }) } }, [],
      ['Calendar', '- Dexamethasone, the clinician\'s own steps, no validated taper', '- 4 mg/day for 1 day; as 27; below', '- 2 mg/day for 7 days; as 13; below']],
    ['own steps without a day', { plan: { ownSteps: ownSteps({ startProblem: 'Not a date.', steps: [typed({ mgPerDay: '4', days: '2', prednisone: 'as 27', pneumocystis: 'below' })] }) } }, [],
      ['Calendar', '- Dexamethasone, the clinician\'s own steps, no validated taper, first day typed by the clinician cannot be read', '- 4 mg/day for 2 days; as 27; below']],
  ]],
  ['not-known', [['gaps, and questions in full', { of: { notKnown: ['Liver status not known.'] }, plan: { questions: [{ fact: 'urgent', question: 'New weakness?' }] } },
    ['Not known', '- Liver status not known.'], ['Not known', '- Liver status not known.', '- New weakness?']],
    ['a gap that says what a question asks, once', { of: { notKnown: ['Recurrence not documented.', 'Liver status not known.'] }, plan: { questions: [{ fact: 'recurrence-excluded', question: 'Excluded?', gap: 'Recurrence not documented.' }, { fact: 'urgent', question: 'New weakness?' }] } },
      ['Not known', '- Recurrence not documented.', '- Liver status not known.'], ['Not known', '- Liver status not known.', '- Excluded?', '- New weakness?']]]],
  ['evidence', [['the first note, all in full', { plan: { honestNotes: ['One.', 'Two.'] } }, ['Evidence', '- One.'], ['Evidence', '- One.', '- Two.']]]],
])('%s', (name, rows) => {
  test.each(rows)('%s, short', (_, parts, short) => expect(section(name, 'short', parts)).toEqual(short));
  test.each(rows)('%s, full', (_, parts, __, full) => expect(section(name, 'full', parts)).toEqual(full));
});

test('a plan that says nothing of calendars has none', () => {
  const { calendars: _, ...bare } = PLAN;
  expect(planText(NOTHING, bare, { size: 'full' }).text).toBe(['Headline', 'Summary.', END].join('\n'));
});

const line = (of: Partial<Assessment>, plan: Partial<Plan> = {}) => planText({ ...NOTHING, ...of }, { ...PLAN, ...plan }, { size: 'one-liner' }).text;

describe('one line', () => {
  test.each<[() => string, string]>([
    [() => line({}), 'Headline. Summary.'],
    [() => line({}, { headline: 'What now?', obstacle: { text: 'Exclude recurrence first' } }), 'What now? Summary. Exclude recurrence first.'],
    [() => line({ options: [option(), option({ drug: 'lidocaine', use: 'blocked', reasons: [worse, lesser] }), option({ drug: 'gabapentin', use: 'blocked', reasons: [lesser] }), option({ drug: 'pregabalin', use: 'blocked', open: false, reasons: [worse] })] }),
      'Headline. Summary. Lidocaine: avoid with tamoxifen (less endoxifen). Gabapentin: caution with apixaban (bleeding).'],
    [() => line({ options: [option({ use: 'blocked', reasons: [worse, { ...worse, because: 'GFR 20' }, lesser] })] }), 'Headline. Summary. Duloxetine: avoid with tamoxifen (less endoxifen); avoid with GFR 20.'],
    [() => line({ redFlags: [{ name: 'x', because: 'X', evidence: [0] }] }), 'Headline. Summary.'],
    [() => line({ outcome: 'urgent', redFlags: [{ name: 'x', because: 'X', evidence: [0] }, { name: 'y', because: 'Y', evidence: [] }], possibleFlags: [{ name: 'z', because: 'Z: confirm?', evidence: [] }] }), 'Red flag: X; Y. Possible red flag: Z: confirm? Headline. Summary.'],
    [() => line({ setAsideFlags: [{ name: 'y', because: 'Y', evidence: [] }] }), 'Red flag read, set aside by the clinician as not current: Y. Headline. Summary.'],
    [() => line({ facts: FACTS_STATED, cautions: [caution({ verification: 'GK' })] }, { answers: STATED.slice(0, 2) }),
      'Headline. Summary. Cautions on the medication list: cisplatin (caution) (not yet verified against a source). Stated by the clinician: radiation necrosis: no, not read in the chart; steroid failed: yes.'],
    [() => line({ cautions: [caution(), caution({ drug: 'lithium', level: 'aware' })] }), 'Headline. Summary. Cautions on the medication list: cisplatin (caution), lithium (aware).'],
  ])('%#: %s', (written, expected) => expect(written()).toBe(`${expected} ${END}`));
});

describe('html', () => {
  test('one line', () => expect(planText(NOTHING, { ...PLAN, headline: 'a < b' }, { size: 'one-liner' }).html).toBe(`<p>a &#60; b. Summary. ${END}</p>`));

  test('sections as lists', () => {
    const { html } = planText({ ...NOTHING, notKnown: ['x & y', 'z'], cautions: [caution()] }, { ...PLAN, headline: 'a < b', summary: '"c"' }, { size: 'short' });
    expect(html).toBe('<p><b>a &#60; b</b><br>&#34;c&#34;</p><p><b>Cautions on the medication list</b></p><ul><li>Cisplatin: caution. Neurotoxic.</li></ul>'
      + `<p><b>Not known</b></p><ul><li>x &#38; y</li><li>z</li></ul><p>${END}</p>`);
  });

  test('every sign that could be markup', () => expect(escape('a&<>"\'b')).toBe('a&#38;&#60;&#62;&#34;&#39;b'));
});

test('an assessment that tells no courses has those of the summary', () => {
  const { courses: _, ...of } = NOTHING;
  expect(planText({ ...of, radiotherapy: { sites: ['brain'] } }, PLAN, { size: 'short' }).text).toContain('- Radiotherapy: brain\n');
});

test('the provenance line, with a day and without', () => {
  expect(provenanceLine(PLAN, '2026-02-03')).toBe('RadNerve, 3 Feb 2026. Article pending, 1 Jan 2026. Guideline 9.9, not reviewed. Verify before use.');
  expect(provenanceLine(PLAN, undefined)).toBe('RadNerve. Article pending, 1 Jan 2026. Guideline 9.9, not reviewed. Verify before use.');
});

test('sections in their order, each under its title', () => {
  const { text } = planText(
    { ...NOTHING, radiotherapy: { sites: ['brain'] }, gates: [gate({ state: 'flag' })], options: [option()], cautions: [caution()], notKnown: ['gap'] },
    { ...PLAN, adjuncts: [{ label: 'Exercise', note: '', sources: [] }], monitoring: [row()], honestNotes: ['note'] }, { size: 'short' });
  expect(text.split('\n').filter((one) => !one.startsWith('- '))).toEqual(['Headline', 'Summary.', 'Assessment', 'Before treatment', 'Options considered', 'Adjuncts', 'Cautions on the medication list', 'Monitoring', 'Not known', 'Evidence', END]);
});
