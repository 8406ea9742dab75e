/** Sentences of the panel and the plan. No orders: the clinician considers. `{options}` are the options not blocked. */
export const headlines = [
  { track: 'necrosis', step: 4, status: 'matched', text: 'Step 4: consider {options}', names: [{ name: 'bevacizumab', drug: 'bevacizumab' }, { name: 'LITT' }, { name: 'resection' }], summary: 'Necrosis, and steroids have failed or are blocked.' },
  { track: 'necrosis', step: 1, status: 'matched', text: 'Step 1: consider dexamethasone', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'Symptomatic radiation necrosis or inflammation.' },
  { track: 'necrosis', step: 1, status: 'in-progress', text: 'Step 1: dexamethasone in progress', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: in progress, dexamethasone is blocked', summary: 'A steroid is taken, and failure is not documented.' },
  { track: 'necrosis', step: null, status: 'observe', text: 'Necrosis without symptoms: observe', names: [], summary: 'Said to be without symptoms; repeat MRI, the interval is the clinician\'s.' },
  { track: 'necrosis', step: null, status: 'refer', text: 'Inflammation, steroid failed or blocked: refer', names: [], summary: 'The article has no further step for inflammation where no necrosis is established.' },
  { track: 'pain', step: 3, status: 'matched', text: 'Step 3: consider {options}', names: [{ name: 'pregabalin', drug: 'pregabalin' }, { name: 'gabapentin', drug: 'gabapentin' }, { name: 'intravenous lidocaine, specialist setting', drug: 'lidocaine', reserve: true }], allBlocked: 'Step 3: its options are blocked; specialist advice', summary: 'Neuropathic pain, and duloxetine has failed or is blocked.' },
  { track: 'pain', step: 2, status: 'matched', text: 'Step 2: consider duloxetine', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2: duloxetine is blocked', summary: 'Persistent neuropathic pain.' },
  { track: 'pain', step: 2, status: 'in-progress', text: 'Step 2: duloxetine in progress', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2: in progress, duloxetine is blocked', summary: 'Duloxetine is taken, and failure is not documented.' },
  { track: 'pain', step: 2, status: 'provisional', text: 'Step 2, provisional: consider duloxetine', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2, provisional: duloxetine is blocked', summary: 'Neuropathic pain; how long it has lasted is not known.' },
  { track: 'pain', step: 1, status: 'consider', text: 'Step 1: a glucocorticoid, to consider only', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'New neuropathic pain. Evidence for brain necrosis only.' },
  { track: 'cognition', step: 3, status: 'matched', text: 'Step 3: consider {options}, weak evidence', names: [{ name: 'memantine', drug: 'memantine' }, { name: 'donepezil', drug: 'donepezil' }], allBlocked: 'Step 3: its options are blocked', summary: 'Cognitive impairment after brain radiotherapy.' },
  { track: 'cognition', step: 3, status: 'provisional', text: 'Step 3, provisional: consider {options}, weak evidence', names: [{ name: 'memantine', drug: 'memantine' }, { name: 'donepezil', drug: 'donepezil' }], allBlocked: 'Step 3, provisional: its options are blocked', summary: 'Cognitive impairment; whether the brain was irradiated is not known.' },
  { track: 'cognition', step: null, status: 'closed', text: 'Cognition: closed', names: [], summary: 'The brain was not irradiated: the article\'s evidence does not apply.' },
  { track: 'function', step: 1, status: 'consider', text: 'Step 1: a glucocorticoid, to consider only', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'Neuropathy without documented neuropathic pain. Evidence for brain necrosis only.' },
] as const;

export const outcomes = [
  { outcome: 'urgent', title: 'Possible cord or cauda equina compression', text: 'See your emergency pathway. No step is matched while these findings stand.' },
  { outcome: 'specialist', title: 'Optic neuropathy or myelopathy: refer', text: 'The article has no step for this.' },
  { outcome: 'radiotherapy-planned', title: 'Radiotherapy planned, not documented as given', text: 'A step is matched once treatment received is written.' },
  { outcome: 'no-radiotherapy', title: 'No radiotherapy on the pages read', text: 'A step is matched only when radiotherapy received is written on a page that was read. Not written is not the same as not given.' },
  { outcome: 'no-neuropathy', title: 'Radiotherapy found; no neuropathy, necrosis or cognitive finding', text: 'Not written is not the same as not present.' },
  { outcome: 'matched', title: 'A step is matched', text: 'The steps are those of the article; each is an option to consider.' },
] as const;

export const gates = [
  { gate: 'severity', label: 'Severity', asks: 'A score on a scale, or a grade.', flagged: '', notSeen: 'No score or grade seen.', statements: ['S3'], verification: 'C', sources: ['article', 'asco-2020'] },
  { gate: 'distribution', label: 'Distribution', asks: 'Side, region, or generalised; does it fit the irradiated field?', flagged: 'Does not fit the irradiated field, or another cause is likelier.', notSeen: 'Side, region or pattern not seen.', statements: ['S4'], verification: 'C', sources: ['article', 'delanian-2012'] },
  { gate: 'timing', label: 'Timing', asks: 'From the end of radiotherapy to the first symptom.', flagged: 'Outside the article\'s 3 months to 3 years. Latency can raise a note; it never excludes.', notSeen: 'End of radiotherapy or onset not seen.', statements: ['S5'], verification: 'C', sources: ['article', 'shabeeb-2020', 'moulin'] },
  { gate: 'recurrence', label: 'Recurrence', asks: 'Recurrence excluded since the symptom began?', flagged: 'Exclude recurrence first.', notSeen: 'Recurrence not documented as excluded.', statements: ['S6', 'S40'], verification: 'C', sources: ['article', 'kori-1981'] },
  { gate: 'other-causes', label: 'Other causes', asks: 'Diabetes, alcohol, vitamin B12, neurotoxic drugs, thyroid, hereditary, compressive, motor neurone disease.', flagged: 'Another cause is present.', notSeen: 'No other cause looked for on the pages read.', statements: ['S7', 'S39'], verification: 'C', sources: ['article', 'asco-2020'] },
  { gate: 'mri', label: 'MRI', asks: 'Contrast MRI of the region, with its reading.', flagged: 'Reads tumour or indeterminate.', notSeen: 'No contrast MRI of the region seen.', statements: ['S8'], verification: 'C', sources: ['article', 'degro-2022', 'ahluwalia-2018'] },
] as const;

/** Facts in words, and the question asked when the answer is not known. */
export const questions = [
  { fact: 'radiotherapy', label: 'radiotherapy received', question: 'Was radiotherapy given?', lookedFor: 'Text, dose, procedure or code of radiotherapy received.', yes: 'Given', no: 'Never given' },
  { fact: 'neuropathy', label: 'neuropathy or plexopathy', question: 'Is there a neuropathy or plexopathy?', lookedFor: 'A diagnosis, numbness, tingling, allodynia, foot or wrist drop.', yes: 'Yes', no: 'No' },
  { fact: 'neuropathic-pain', label: 'neuropathic pain', question: 'Is the pain neuropathic?', lookedFor: 'Burning, shooting or electric pain, allodynia, DN4 or LANSS.', yes: 'Neuropathic', no: 'No neuropathic pain' },
  { fact: 'pain-persistent', label: 'pain for more than 4 weeks', question: 'Has the pain lasted more than 4 weeks?', lookedFor: 'Chronic, persistent, a duration, or pain despite an analgesic for it.', yes: 'Persistent', no: 'New, under 4 weeks' },
  { fact: 'necrosis', label: 'radiation necrosis', question: 'Is there radiation necrosis of brain or cord?', lookedFor: 'Radiation necrosis, or imaging that favours it.', yes: 'Yes', no: 'No' },
  { fact: 'inflammation', label: 'radiation oedema or inflammation', question: 'Is there oedema or inflammation put down to radiation?', lookedFor: 'Vasogenic or perilesional oedema of brain, cord or nerve.', yes: 'Yes', no: 'No' },
  { fact: 'necrosis-symptomatic', label: 'necrosis with symptoms', question: 'Does the necrosis cause symptoms?', lookedFor: 'Headache, seizure, deficit or cognitive complaint; asymptomatic, incidental.', yes: 'Symptoms', no: 'Without symptoms' },
  { fact: 'cognitive-impairment', label: 'cognitive impairment', question: 'Is there cognitive impairment?', lookedFor: 'Memory loss, cognitive decline, MoCA below 26.', yes: 'Yes', no: 'No' },
  { fact: 'brain-radiotherapy', label: 'brain irradiated', question: 'Was the brain irradiated?', lookedFor: 'The site of each course: brain, whole brain, skull base, radiosurgery.', yes: 'Irradiated', no: 'Not irradiated' },
  { fact: 'recurrence-excluded', label: 'recurrence excluded', question: 'Has recurrence been excluded?', lookedFor: 'No evidence of disease, negative biopsy, PET or imaging since the symptom began.', yes: 'Excluded', no: 'Suspected' },
  { fact: 'steroid-tried', label: 'steroid tried', question: 'Has a steroid been tried?', lookedFor: 'Dexamethasone, now or before.', yes: 'Tried', no: 'Not tried' },
  { fact: 'steroid-current', label: 'steroid taken now', question: 'Is a steroid being taken?', lookedFor: 'Dexamethasone on the medication list or in the note.', yes: 'Taken', no: 'Not taken' },
  { fact: 'steroid-failed', label: 'steroid failed', question: 'Has the steroid failed?', lookedFor: 'Worse or no better on it, dependent, cannot be weaned, not tolerated.', yes: 'Failed', no: 'Helps' },
  { fact: 'duloxetine-tried', label: 'duloxetine tried', question: 'Has duloxetine been tried?', lookedFor: 'Duloxetine, now or before.', yes: 'Tried', no: 'Not tried' },
  { fact: 'duloxetine-current', label: 'duloxetine taken now', question: 'Is duloxetine being taken?', lookedFor: 'Duloxetine on the medication list or in the note.', yes: 'Taken', no: 'Not taken' },
  { fact: 'duloxetine-failed', label: 'duloxetine failed', question: 'Has duloxetine failed?', lookedFor: 'Inadequate relief after 60 mg for 4 weeks, or stopped for intolerance.', yes: 'Failed', no: 'Helps' },
  { fact: 'urgent', label: 'red-flag findings', question: 'Are there red-flag findings now?', lookedFor: 'Back pain with new leg weakness, sphincter change or saddle anaesthesia; cord or cauda equina compression.', yes: 'Present now', no: 'Not current' },
] as const;

/** Sentences that stand for honesty beside an option, a step or a statement. */
export const honestWords = {
  chemotherapy: 'Extrapolated from chemotherapy neuropathy',
  necrosisOnly: 'Evidence for brain necrosis only',
  directTrial: 'Direct RCT in radiotherapy pain (1 trial)',
  poems: 'Derived from POEMS',
  offLabel: 'Off-label',
  negativeEndpoint: 'Primary endpoint negative',
  notEnough: 'Not enough information',
  recurrence: 'Recurrence not documented as excluded',
  medicationList: 'Medication list not visible: interactions not checked',
  checkLabel: 'Check current label',
  notVerified: 'Not yet verified against a source',
  secondary: 'From a secondary source: check current label',
  toolRule: 'Tool rule',
  articleReferences: 'Reference not supplied by the article',
  responseTime: 'Response over 2-3 years is derived from POEMS; not shown for radiation neuropathy.',
  course: 'Radiation neuropathy may be progressive and is usually irreversible.',
  underAge: 'Under 18: no dose, dose row or calendar is shown.',
  ageUnknown: 'Age not seen: doses are for adults.',
} as const;
