/** Sentences of the gates and questions of the panel, and the honest words of the plan. */
export const gates = [
  { gate: 'severity', label: 'Severity', asks: 'A score on a scale, or a grade.', flagged: '', notSeen: 'No score or grade seen.', statements: ['S3'], verification: 'C', sources: ['article', 'asco-2020'] },
  { gate: 'distribution', label: 'Distribution', asks: 'Side, region, or generalised; does it fit the irradiated field?', flagged: 'Does not fit the irradiated field, or another cause is likelier.', notSeen: 'Side, region or pattern not seen.', statements: ['S4'], verification: 'C', sources: ['article', 'delanian-2012'] },
  { gate: 'timing', label: 'Timing', asks: 'From the end of radiotherapy to the first symptom.', flagged: 'outside the article\'s 3 months to 3 years', notSeen: 'End of radiotherapy or onset not seen.', statements: ['S5'], verification: 'C', sources: ['article', 'shabeeb-2020', 'moulin'] },
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
  { fact: 'steroid-failed', label: 'steroid failed', question: 'Has the steroid failed?', lookedFor: 'Worse or no better on it (a trial asked for 4 mg of dexamethasone a day or more for 1 week), dependent, cannot be weaned, not tolerated.', yes: 'Failed', no: 'Helps' },
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
