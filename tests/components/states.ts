/** One state of a tab for each way the panel can look. Patients are invented. */
import type { TabState } from '../../lib/messages.ts';
import { assessment, blank, facts, finding, gate, option, optionText, placed, plan, ready } from './make.ts';

const d = (iso: string, source: 'own' | 'note' = 'note') => ({ iso, source });

const gabapentin = optionText('gabapentin', 'Gabapentin', {
  doses: [{ label: 'Start', text: '300 mg on day 1, 300 mg twice on day 2, 300 mg three times on day 3', verification: 'C' }, { label: 'Kidney', text: 'CrCl 71 mL/min, row ≥ 60: 900 to 3600 mg/day in three doses', verification: 'C' }],
  evidenceNote: 'Observational in radiation; no recommendation outside trials in chemotherapy neuropathy.', evidenceMarks: [false, true, false], sources: ['asco-2020'],
});
const pregabalin = optionText('pregabalin', 'Pregabalin', {
  doses: [{ label: 'Start', text: '150 mg/day: 75 mg twice or 50 mg three times daily', verification: 'C' }, { label: 'Then', text: 'to 300 mg/day within 1 week; the trial went to 600 mg/day', verification: 'C' }, { label: 'Kidney', text: 'no reduction: CrCl 71 mL/min', verification: 'S' }, { label: 'Stop', text: 'over a week or more', verification: 'C', folded: 'more' }, { label: 'Kidney', text: 'CrCl 30-60: 75-300 mg/day', verification: 'S', folded: 'table' }],
  evidenceNote: 'Direct RCT in radiotherapy pain (1 trial): head and neck cancer, n = 128, 16 weeks, pain fell 2.44 against 1.58.', evidenceMarks: [true, true, true], sources: ['jiang-2019'],
});
const duloxetine = optionText('duloxetine', 'Duloxetine', {
  doses: [{ label: 'Start', text: '30 mg once daily for 1 week', verification: 'C' }, { label: 'Then', text: '60 mg once daily', verification: 'C' }],
  evidenceNote: 'Extrapolated from chemotherapy neuropathy: RCT, n = 231, 5 weeks. Modest.', evidenceMarks: [true, false, true], sources: ['smith-2013', 'asco-2020'],
});
const lidocaine = optionText('lidocaine', 'Lidocaine, intravenous', { evidenceNote: 'Refractory cases, specialist setting. Retrospective series.', sources: ['peixoto-2015'] });
const dexamethasone = optionText('dexamethasone', 'Dexamethasone', {
  doses: [{ label: 'Article', text: '4-16 mg/day in 1-2 doses, lowest effective', verification: 'C' }, { label: 'Time of day', text: 'in the morning', verification: 'GK' }, { label: 'Taper', text: 'gradual over 4-6 weeks; no validated schedule, per clinician', verification: 'C' }],
  evidenceNote: 'Evidence for brain necrosis only. Guidelines; no randomised trial of dose or taper.', evidenceMarks: [false, true, false], sources: ['degro-2022'],
});

const monitoring = [
  { what: 'Symptoms on the same standard scale', when: 'regularly', noInterval: 'the article gives no interval', threshold: 'a fall of 30 % was the responder cut of the pregabalin trial', why: 'response', verification: 'C', sources: ['article', 'jiang-2019'] },
  { what: 'Progression or a new neurological deficit', when: 'at any time', threshold: 'a new deficit: re-image, recurrence first', why: 'may be progressive', verification: 'C', sources: ['article'] },
  { what: 'Oedema and weight', when: 'at each visit', why: 'label; it can also hide a change in arm lymphoedema', drug: 'pregabalin' as const, verification: 'D', sources: ['tool-rule'] },
  { what: 'Creatinine', when: 'within 3 months', due: '2027-02-11', why: 'the dose follows kidney function', drug: 'pregabalin' as const, verification: 'D', sources: ['tool-rule'] },
];

const painFindings = placed([
  finding('radiotherapy', '50 Gy in 25 fx to L breast and SCV, completed 12 Mar 2021', { section: 'history', date: d('2024-11-16'), course: { site: 'left breast', region: 'breast', doseGy: 50, fractions: 25, ended: { iso: '2021-03-12', source: 'own' } } }),
  finding('neuropathy', 'left upper trunk brachial plexopathy', { section: 'assessment', date: d('2026-11-16'), name: 'plexopathy' }),
  finding('neuropathic-pain', 'burning pain down the L arm', { section: 'hpi', date: d('2026-11-16') }),
  finding('pain-persistent', 'constant since Feb 2025', { section: 'hpi', date: d('2026-11-16') }),
  finding('medication', 'selegiline 5 mg BID, active', { section: 'medications', name: 'selegiline', medication: { drug: 'selegiline', status: 'active', systemic: 'yes', from: 'list' } }),
  finding('score', 'NRS 6/10', { section: 'hpi', date: d('2026-11-16') }),
  finding('medication', 'docetaxel x4, completed Dec 2020', { section: 'history', name: 'docetaxel', temporality: 'historical' }),
  finding('medication', 'nitrofurantoin 100 mg nightly', { section: 'medications', name: 'nitrofurantoin' }),
  finding('medication', 'hydroxychloroquine 200 mg daily', { section: 'medications', name: 'hydroxychloroquine' }),
  finding('medication', 'lisinopril 10 mg daily', { section: 'medications', name: 'lisinopril' }),
  finding('problem', 'lymphoedema L arm, stable', { section: 'problem-list', name: 'lymphoedema' }),
  finding('problem', 'no diabetes', { section: 'history', name: 'diabetes', assertion: 'absent', negated: true, cue: { text: 'no', start: 0, end: 2 } }),
  finding('recurrence', 'if recurrence is suspected, call the clinic', { section: 'education', assertion: 'template', cue: { text: 'if', start: 0, end: 2 } }),
  finding('radiotherapy', 'mother had radiation for breast cancer', { section: 'family-history', assertion: 'other-person', experiencer: 'other', cue: { text: 'mother', start: 0, end: 6 } }),
  finding('neuropathy', 'brachial plexopathy, left', { section: 'problem-list', repeats: 1 }),
]);

const painFacts = facts({
  radiotherapy: { answer: 'yes', evidence: [0] }, neuropathy: { answer: 'yes', evidence: [1] }, 'neuropathic-pain': { answer: 'yes', evidence: [2] },
  'pain-persistent': { answer: 'yes', evidence: [3] }, 'brain-radiotherapy': { answer: 'no', evidence: [0] }, 'duloxetine-tried': { answer: 'unknown', evidence: [], because: 'No trial of duloxetine is documented.' },
});

/** Step 3 of the pain track, because duloxetine is contraindicated with an MAO inhibitor. */
export const painBlocked: TabState = ready(
  assessment({
    primaryStep: 3, primaryTrack: 'pain',
    tracks: [{ track: 'pain', step: 3, status: 'matched', because: 'Neuropathic pain, and duloxetine is blocked.', evidence: [2, 4] }],
    facts: painFacts,
    radiotherapy: { sites: ['left breast'], doseGy: 50, fractions: 25, ended: '2021-03-12', onset: '2025-02', latencyMonths: 47 },
    gates: [
      gate('severity', 'done', 'NRS 6/10.', [5]), gate('distribution', 'done', 'left arm, upper trunk', [1]),
      gate('timing', 'flag', '3 y 11 mo after the end of radiotherapy, outside the article’s window.', [3], { notes: ['Inside the reported range for the brachial plexus.'] }),
      gate('recurrence', 'not-seen', 'Recurrence not documented as excluded.'),
      gate('other-causes', 'flag', 'Neurotoxic drug in the past: docetaxel. Diabetes negated.', [6, 11]),
      gate('mri', 'not-seen', 'Not asked for on the pain track.', [], { asked: false }),
    ],
    options: [
      option('dexamethasone', 1, { rules: { checked: 9, of: 14 } }),
      option('duloxetine', 2, { use: 'blocked', rules: { checked: 17, of: 21 }, reasons: [
        { rule: '5/duloxetine/maoi', severity: 'contraindicated', because: 'selegiline', effect: 'serotonin syndrome', evidence: [4] },
        { rule: '3/duloxetine/antihypertensive', severity: 'monitor', because: 'lisinopril', effect: 'blood pressure may change', evidence: [9] }] }),
      option('pregabalin', 3, { open: true, rules: { checked: 11, of: 13 }, notChecked: ['3/pregabalin/low-platelets', '3/pregabalin/pr-prolongation'], reasons: [
        { rule: '5/pregabalin/ace-inhibitor', severity: 'monitor', because: 'lisinopril', effect: 'angioedema', evidence: [9] },
        { rule: '3/pregabalin/lymphoedema', severity: 'monitor', because: 'lymphoedema', effect: 'oedema can hide a change in the arm', evidence: [10] }] }),
      option('gabapentin', 3, { open: true, rules: { checked: 8, of: 9 }, notChecked: ['3/gabapentin/respiratory-risk'] }),
      option('lidocaine', 3, { open: true, rules: { checked: 0, of: 7 }, notChecked: ['3/lidocaine/heart-block'] }),
    ],
    cautions: [
      { drug: 'hydroxychloroquine', level: 'aware', status: 'unknown', reasons: ['Neuropathy, rare.'], ask: 'New sensory symptoms since it began?', rule: '4/hydroxychloroquine', evidence: [8] },
      { drug: 'nitrofurantoin', level: 'caution', status: 'active', reasons: ['Peripheral neuropathy may be severe or irreversible.'], ask: 'Still needed, how long?', rule: '4/nitrofurantoin', evidence: [7] },
    ],
    missing: ['recurrence-excluded'],
    changes: [
      { fact: 'neuropathic-pain', from: 'yes', to: 'no', outcome: 'matched', primaryStep: 1, primaryTrack: 'function', primaryStatus: 'consider' },
      { fact: 'recurrence-excluded', from: 'unknown', to: 'yes', outcome: 'matched', primaryStep: 3, primaryTrack: 'pain', primaryStatus: 'matched', recurrence: 'done' },
      { fact: 'recurrence-excluded', from: 'unknown', to: 'no', outcome: 'matched', primaryStep: 3, primaryTrack: 'pain', primaryStatus: 'matched', recurrence: 'flag' },
      { fact: 'necrosis', from: 'unknown', to: 'yes', outcome: 'matched', primaryStep: 1, primaryTrack: 'necrosis', primaryStatus: 'matched' },
      { fact: 'cognitive-impairment', from: 'unknown', to: 'yes', outcome: 'matched', primaryStep: 3, primaryTrack: 'pain', primaryStatus: 'matched', tracks: [{ track: 'cognition', becomes: 'open', step: 3, status: 'provisional' }] },
      { fact: 'urgent', from: 'unknown', to: 'yes', outcome: 'urgent', primaryStep: null, primaryTrack: null, primaryStatus: null },
      { fact: 'radiotherapy', from: 'yes', to: 'no', outcome: 'no-radiotherapy', primaryStep: null, primaryTrack: null, primaryStatus: null },
      { fact: 'neuropathy', from: 'yes', to: 'no', outcome: 'no-neuropathy', primaryStep: null, primaryTrack: null, primaryStatus: null },
    ],
    notKnown: ['No alcohol history on the pages read.', 'No ECG seen.'],
  }),
  plan('Step 3: consider pregabalin or gabapentin', 'Step 2, duloxetine, is contraindicated with selegiline. No trial of it is documented.', {
    obstacle: { text: 'Recurrence not documented as excluded', fact: 'recurrence-excluded' },
    options: [pregabalin, gabapentin, lidocaine, duloxetine],
    adjuncts: [{ label: 'Physical therapy and exercise', note: 'To maintain function, low harm.', sources: ['asco-2020'] }, { label: 'Acupuncture', note: 'No recommendation outside trials.', sources: ['asco-2020'] }, { label: 'Scrambler therapy', note: 'Evidence limited.', sources: [] }],
    monitoring,
    calendars: [{
      drug: 'gabapentin', label: 'Gabapentin, label titration', verification: 'C', sources: ['label-gabapentin'], afterwards: 'up to 1800 mg/day by response', start: '2026-11-23',
      steps: [{ day: 0, date: '2026-11-23', text: '300 mg once', kind: 'dose' }, { day: 1, date: '2026-11-24', text: '300 mg twice', kind: 'dose' }, { day: 7, date: '2026-11-30', text: 'somnolence, dizziness, falls', kind: 'check' }],
    }],
    honestNotes: ['Direct RCT in radiotherapy pain (1 trial) for pregabalin, which the article calls limited evidence.', 'Radiation neuropathy may be progressive and is usually irreversible.'],
    questions: [{ fact: 'recurrence-excluded', question: 'Has recurrence been excluded?' }, { fact: 'necrosis', question: 'Is there radiation necrosis of brain or cord?' }],
  }),
  painFindings,
);

/** The same chart after the clinician answered that recurrence was excluded, against a note. */
export const answered: TabState = ready(
  { ...painBlocked.assessment!, facts: { ...painFacts, 'recurrence-excluded': { answer: 'yes', evidence: [], answered: true, against: [12] } } },
  { ...painBlocked.plan!, questions: [{ fact: 'necrosis', question: 'Is there radiation necrosis of brain or cord?' }] },
  painFindings, { answers: { 'recurrence-excluded': 'yes' } },
);

const necrosisFindings = placed([
  finding('radiotherapy', 'SRS 20 Gy x1 to R parietal metastasis, 18 Jan 2026', { section: 'history', date: d('2026-01-18'), course: { site: 'right parietal', region: 'brain', doseGy: 20, fractions: 1, modality: 'radiosurgery', ended: { iso: '2026-01-18', source: 'own' } } }),
  finding('necrosis', 'MRI favours radiation necrosis', { section: 'imaging', date: d('2026-11-02') }),
  finding('necrosis-symptomatic', 'worsening L arm weakness', { section: 'hpi', date: d('2026-11-18') }),
  finding('steroid-failed', 'worse despite dexamethasone 8 mg daily for 3 weeks', { section: 'hpi', date: d('2026-11-18') }),
  finding('medication', 'apixaban 5 mg BID', { section: 'medications', name: 'apixaban' }),
  finding('recurrence-excluded', 'biopsy negative for tumour', { section: 'imaging', date: d('2026-11-09') }),
  finding('medication', 'dexamethasone 8 mg daily', { section: 'medications', name: 'dexamethasone' }),
  finding('cognitive-impairment', 'MoCA 22/30', { section: 'exam', date: d('2026-11-18') }),
]);

/** Step 4 of the necrosis track, and cognition beside it. */
export const necrosis: TabState = ready(
  assessment({
    primaryStep: 4, primaryTrack: 'necrosis',
    tracks: [
      { track: 'necrosis', step: 4, status: 'matched', because: 'Necrosis, and the steroid has failed.', evidence: [1, 3] },
      { track: 'cognition', step: 3, status: 'matched', because: 'Cognitive impairment after brain radiotherapy.', evidence: [7] },
    ],
    facts: facts({
      radiotherapy: { answer: 'yes', evidence: [0] }, necrosis: { answer: 'yes', evidence: [1] }, 'necrosis-symptomatic': { answer: 'yes', evidence: [2] }, 'steroid-tried': { answer: 'yes', evidence: [6] },
      'steroid-current': { answer: 'yes', evidence: [6] }, 'steroid-failed': { answer: 'yes', evidence: [3] }, 'recurrence-excluded': { answer: 'yes', evidence: [5] }, 'brain-radiotherapy': { answer: 'yes', evidence: [0] }, 'cognitive-impairment': { answer: 'yes', evidence: [7] },
    }),
    radiotherapy: { sites: ['right parietal'], doseGy: 20, fractions: 1, modality: 'radiosurgery', ended: '2026-01-18', onset: '2026-09-28', latencyMonths: 8 },
    gates: [
      gate('severity', 'not-seen', 'No score or grade seen.'), gate('distribution', 'done', 'left arm', [2]), gate('timing', 'done', '8 mo, inside the article’s window.', [2]),
      gate('recurrence', 'done', 'Biopsy negative for tumour.', [5]), gate('other-causes', 'not-seen', 'No other cause looked for on the pages read.'), gate('mri', 'done', 'Reads necrosis.', [1]),
    ],
    options: [
      option('dexamethasone', 1, { rules: { checked: 10, of: 14 } }),
      option('bevacizumab', 4, { open: true, use: 'caution', rules: { checked: 9, of: 13 }, notChecked: ['3/bevacizumab/proteinuria', '5/bevacizumab/planned-surgery'], reasons: [{ rule: '5/bevacizumab/bleeding-drug', severity: 'caution', because: 'apixaban', effect: 'bleeding', evidence: [4] }] }),
      option('memantine', 3, { open: true, rules: { checked: 3, of: 5 } }), option('donepezil', 3, { open: true, rules: { checked: 4, of: 9 } }),
    ],
    procedures: ['laser interstitial thermal therapy', 'resection'], adjuncts: ['physical therapy'], missing: [], notKnown: ['Blood pressure or urine protein not seen; the label asks for them before bevacizumab.'],
  }),
  plan('Step 4: consider bevacizumab, LITT or resection', 'Necrosis, and the steroid has failed.', {
    obstacle: { text: 'Urine protein not seen: the label asks for it before bevacizumab' },
    options: [
      optionText('bevacizumab', 'Bevacizumab', { doses: [{ label: 'Article', text: '7.5 mg/kg every 3 weeks. 82 kg gives 615 mg a dose', verification: 'C' }, { label: 'Stop point', text: 'Trial: 2 doses, MRI, 2 more if benefit. No evidence for indefinite use', verification: 'C' }], offLabel: 'Off-label for radiation necrosis; labelled for cancers only.', evidenceNote: 'Small RCTs, brain necrosis only.', evidenceMarks: [true, true, true], sources: ['levin-2011', 'xu-2018'] }),
      optionText('memantine', 'Memantine', { evidenceMarks: [true, false, false], evidenceNote: 'Primary endpoint negative.' }), optionText('donepezil', 'Donepezil', { evidenceMarks: [true, true, false], evidenceNote: 'Primary endpoint negative.' }),
    ],
    procedures: [{ label: 'Laser interstitial thermal therapy (LITT)', note: 'Single-arm evidence.', sources: ['ahluwalia-2018'] }, { label: 'Resection', note: 'Surgical judgement; also gives histology.', sources: ['degro-2022'] }],
    adjuncts: [{ label: 'Physical therapy and exercise', note: 'To maintain function, low harm.', sources: [] }],
    monitoring: [{ what: 'Blood pressure', when: 'every 2-3 weeks on treatment', why: 'hypertension', drug: 'bevacizumab', verification: 'S', sources: ['label-bevacizumab'] }],
    honestNotes: ['Small RCTs, brain necrosis only.', 'MRI alone does not settle necrosis against tumour.'],
  }),
  necrosisFindings,
  { frames: 3, identity: { state: 'known', key: 'k2', name: 'Placeholder-Byrne, Oswin', birthDate: '1972-07-30', recordNumber: '55100093', age: '54 y', sex: 'M' } },
);

/** Necrosis without symptoms: no step, observed. */
export const observe: TabState = ready(
  assessment({
    tracks: [{ track: 'necrosis', step: null, status: 'observe', because: 'Said to be without symptoms.', evidence: [1] }],
    facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, necrosis: { answer: 'yes', evidence: [1] }, 'necrosis-symptomatic': { answer: 'no', evidence: [2] }, 'brain-radiotherapy': { answer: 'yes', evidence: [0] } }),
    radiotherapy: { sites: ['right parietal'], doseGy: 20, fractions: 1, ended: '2026-01-18' },
    gates: [gate('severity', 'not-seen', 'No score or grade seen.'), gate('mri', 'done', 'Reads necrosis.', [1])],
  }),
  plan('Necrosis without symptoms: observe', 'Said to be without symptoms; repeat MRI, the interval is the clinician’s.', { honestNotes: ['MRI alone does not settle necrosis against tumour.'] }),
  placed([necrosisFindings[0]!, necrosisFindings[1]!, finding('necrosis-symptomatic', 'incidental, asymptomatic', { section: 'imaging', assertion: 'absent', negated: true, cue: { text: 'asymptomatic', start: 0, end: 12 } })]),
);

/** Step 1, dexamethasone, under 18: no dose is shown. */
export const underAge: TabState = ready(
  assessment({
    primaryStep: 1, primaryTrack: 'necrosis', age: 14, dosesShown: 'no',
    tracks: [{ track: 'necrosis', step: 1, status: 'matched', because: 'Symptomatic radiation necrosis.', evidence: [1] }],
    facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, necrosis: { answer: 'yes', evidence: [1] }, 'necrosis-symptomatic': { answer: 'yes', evidence: [2] } }),
    radiotherapy: { sites: ['right parietal'], ended: '2026-01' },
    gates: [gate('severity', 'not-seen', 'No score or grade seen.')],
    options: [option('dexamethasone', 1, { open: true, rules: { checked: 4, of: 14 } })],
  }),
  plan('Step 1: consider dexamethasone', 'Symptomatic radiation necrosis or inflammation.', { options: [{ ...dexamethasone, doses: [], doseWithheld: 'Under 18: no dose, dose row or calendar is shown.' }] }),
  necrosisFindings, { identity: { state: 'known', key: 'k3', name: 'Example-Lund, Perpetua', birthDate: '2012-05-01', age: '14 y', sex: 'F' } },
);

/** Step 2, provisional, age unknown, medication list not visible, patient not identified, one image not read. */
export const provisional: TabState = ready(
  assessment({
    primaryStep: 2, primaryTrack: 'pain', dosesShown: 'adult',
    tracks: [{ track: 'pain', step: 2, status: 'provisional', because: 'Neuropathic pain; how long is not known.', evidence: [2] }],
    facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, neuropathy: { answer: 'yes', evidence: [1] }, 'neuropathic-pain': { answer: 'yes', evidence: [2] } }),
    radiotherapy: { sites: ['left breast'], latencyMonths: 130, latencyToToday: true, ended: '2016-01' },
    gates: [gate('severity', 'not-seen', 'No score or grade seen.'), gate('distribution', 'done', 'left arm', [1]), gate('timing', 'flag', '10 y 10 mo to today, outside the article’s window.'), gate('recurrence', 'flag', 'Exclude recurrence first: Horner syndrome.', [1]), gate('other-causes', 'not-seen', 'No other cause looked for on the pages read.')],
    options: [option('duloxetine', 2, { open: true, rules: { checked: 2, of: 21 }, notChecked: ['5/duloxetine/maoi'] })],
    seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: true }, missing: ['pain-persistent'],
  }),
  plan('Step 2, provisional: consider duloxetine', 'Neuropathic pain; how long it has lasted is not known.', {
    obstacle: { text: 'Exclude recurrence first', fact: 'recurrence-excluded' }, options: [duloxetine],
    questions: [{ fact: 'pain-persistent', question: 'Has the pain lasted more than 4 weeks?' }, { fact: 'recurrence-excluded', question: 'Has recurrence been excluded?' }],
  }),
  painFindings, { identity: { state: 'absent', key: '' }, reading: 'once', notRead: ['2 images', 'a PDF viewer'] },
);

/** Red flag: no step, nothing competes. */
export const urgent: TabState = ready(
  assessment({
    outcome: 'urgent', redFlags: [
      { name: 'leg-weakness', because: 'Leg weakness with back pain', evidence: [1] }, { name: 'sphincter-change', because: 'Sphincter change', evidence: [2] }, { name: 'saddle-anaesthesia', because: 'Saddle anaesthesia', evidence: [3] }],
    facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, urgent: { answer: 'yes', evidence: [1, 2, 3] } }), radiotherapy: { sites: ['pelvis'], doseGy: 45, fractions: 25, ended: '2019' }, notKnown: ['No MRI of the spine seen.'],
  }),
  plan('Possible cord or cauda equina compression', 'See your emergency pathway. No step is matched while these findings stand.'),
  placed([
    finding('radiotherapy', 'pelvic XRT 45 Gy/25 fx in 2019', { section: 'problem-list', course: { site: 'pelvis', region: 'pelvis', doseGy: 45, fractions: 25, ended: { iso: '2019', source: 'own' } } }),
    finding('red-flag', 'back pain and new weakness of both legs since Friday', { section: 'hpi', date: d('2026-11-23'), name: 'leg-weakness' }),
    finding('red-flag', 'could not pass urine overnight', { section: 'hpi', date: d('2026-11-23'), name: 'sphincter-change' }), finding('red-flag', 'reduced perianal sensation', { section: 'exam', date: d('2026-11-23'), name: 'saddle-anaesthesia' }),
  ]),
);

export const specialist: TabState = ready(
  assessment({ outcome: 'specialist', facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, neuropathy: { answer: 'yes', evidence: [1] } }), radiotherapy: { sites: ['skull base'], doseGy: 54, fractions: 30, ended: '2024-02' } }),
  plan('Optic neuropathy or myelopathy: refer', 'The article has no step for this.'),
  placed([finding('radiotherapy', 'proton therapy to the skull base, 54 Gy in 30 fractions', { section: 'history' }), finding('optic-neuropathy', 'radiation optic neuropathy, right eye', { section: 'assessment', date: d('2026-10-02') })]),
);

export const noRadiotherapy: TabState = ready(
  assessment({ outcome: 'no-radiotherapy', facts: facts({ neuropathy: { answer: 'yes', evidence: [0] } }), seen: { medicationList: false, problemList: true, allergyList: false, labs: false, notes: true } }),
  plan('No radiotherapy on the pages read', 'A step is matched only when radiotherapy received is written on a page that was read. Not written is not the same as not given.', { questions: [{ fact: 'radiotherapy', question: 'Was radiotherapy given?' }] }),
  placed([finding('neuropathy', 'numb feet for a year', { section: 'hpi', date: d('2026-11-12') }), finding('radiotherapy', 'wife starts radiation in December', { section: 'social-history', assertion: 'other-person', experiencer: 'other', cue: { text: 'wife', start: 0, end: 4 } })]),
);

export const planned: TabState = ready(
  assessment({ outcome: 'radiotherapy-planned', facts: facts({ radiotherapy: { answer: 'unknown', evidence: [0], because: 'Only planned.' } }) }),
  plan('Radiotherapy planned, not documented as given', 'A step is matched once treatment received is written.', { questions: [{ fact: 'radiotherapy', question: 'Was radiotherapy given?' }] }),
  placed([finding('radiotherapy', 'adjuvant RT to the chest wall discussed, start in January', { section: 'plan', assertion: 'planned', temporality: 'planned', cue: { text: 'discussed', start: 0, end: 9 } })]),
);

export const noNeuropathy: TabState = ready(
  assessment({ outcome: 'no-neuropathy', facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, neuropathy: { answer: 'no', evidence: [1] } }), radiotherapy: { sites: ['prostate'], doseGy: 78, fractions: 39, ended: '2022-08' } }),
  plan('Radiotherapy found: no neuropathy, necrosis or cognitive finding read on these pages', 'Not written is not the same as not present.'),
  placed([finding('radiotherapy', '78 Gy in 39 fractions to the prostate', { section: 'history', course: { site: 'prostate', region: 'pelvis', doseGy: 78, fractions: 39 } }), finding('neuropathy', 'denies numbness', { section: 'ros', assertion: 'absent', negated: true, cue: { text: 'denies', start: 0, end: 6 } })]),
);

const crowd = placed(Array.from({ length: 500 }, (_, index) => finding(index % 2 === 0 ? 'neuropathy' : 'problem', `entry ${index} of a very long chart`, { date: d('2026-10-01') })));

/** A chart with 500 findings. */
export const crowded: TabState = ready({ ...painBlocked.assessment!, findings: crowd }, painBlocked.plan!, [...painFindings, ...crowd]);

export const notEnabled = blank('not-enabled');
export const reading = blank('reading');
export const noChart = blank('no-chart', { reading: 'once' });
export const notReadable = blank('not-readable', { notRead: ['a PDF viewer'] });
export const doubt = blank('doubt', { identity: { state: 'doubt', key: '' } });
export const changed = blank('changed', { identity: { state: 'known', key: 'k9', name: 'Somebody-Else, Ada' } });
export const error = blank('error', { problem: 'What another version of RadNerve had kept of this tab was dropped. Reload the page.' });

export const states: Readonly<Record<string, TabState>> = {
  painBlocked, answered, necrosis, observe, underAge, provisional, urgent, specialist, noRadiotherapy, planned, noNeuropathy, crowded,
  notEnabled, reading, noChart, notReadable, doubt, changed, error,
};
