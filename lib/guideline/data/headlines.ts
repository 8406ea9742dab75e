/** Headlines that name no step. Reading knows a copied plan by them. */
export const stepless = {
  observe: 'Necrosis without symptoms: observe', refer: 'Inflammation, steroid failed or blocked: refer', closed: 'Cognition: closed',
  signs: 'Red-flag signs',
} as const;

/** Sentences of the panel and the plan. No orders: the clinician considers. `{options}` are the options not blocked. */
export const headlines = [
  { track: 'necrosis', step: 4, status: 'matched', text: 'Step 4: consider {options}', names: [{ name: 'bevacizumab', drug: 'bevacizumab' }, { name: 'LITT' }, { name: 'resection' }], summary: 'Necrosis, and steroids have failed or are blocked.' },
  { track: 'necrosis', step: 1, status: 'matched', text: 'Step 1: consider dexamethasone', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'Symptomatic radiation necrosis or inflammation.' },
  { track: 'necrosis', step: 1, status: 'in-progress', text: 'Step 1: dexamethasone in progress', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: in progress, dexamethasone is blocked', summary: 'A steroid is taken, and failure is not documented.' },
  { track: 'necrosis', step: null, status: 'observe', text: stepless.observe, names: [], summary: 'Said to be without symptoms; repeat MRI, the interval is the clinician\'s.' },
  { track: 'necrosis', step: null, status: 'refer', text: stepless.refer, names: [], summary: 'The article has no further step for inflammation where no necrosis is established.' },
  { track: 'pain', step: 3, status: 'matched', text: 'Step 3: consider {options}', names: [{ name: 'pregabalin', drug: 'pregabalin' }, { name: 'gabapentin', drug: 'gabapentin' }, { name: 'intravenous lidocaine, refractory cases, specialist setting', drug: 'lidocaine', reserve: true }], allBlocked: 'Step 3: its options are blocked; specialist advice', summary: 'Neuropathic pain, and duloxetine has failed or is blocked.' },
  { track: 'pain', step: 2, status: 'matched', text: 'Step 2: consider duloxetine', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2: duloxetine is blocked', summary: 'Persistent neuropathic pain.' },
  { track: 'pain', step: 2, status: 'in-progress', text: 'Step 2: duloxetine in progress', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2: in progress, duloxetine is blocked', summary: 'Duloxetine is taken, and failure is not documented.' },
  { track: 'pain', step: 2, status: 'provisional', text: 'Step 2, provisional: consider duloxetine', names: [{ name: 'duloxetine', drug: 'duloxetine' }], allBlocked: 'Step 2, provisional: duloxetine is blocked', summary: 'Neuropathic pain; how long it has lasted is not known.' },
  { track: 'pain', step: 1, status: 'consider', text: 'Step 1: a glucocorticoid, to consider only', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'New neuropathic pain. Evidence for brain necrosis only.' },
  { track: 'cognition', step: 3, status: 'matched', text: 'Step 3: consider {options}, weak evidence', names: [{ name: 'donepezil', drug: 'donepezil' }, { name: 'memantine (only when whole-brain radiotherapy begins)', drug: 'memantine', reserve: true }], allBlocked: 'Step 3: its options are blocked', summary: 'Cognitive impairment after brain radiotherapy.' },
  { track: 'cognition', step: 3, status: 'provisional', text: 'Step 3, provisional: consider {options}, weak evidence', names: [{ name: 'donepezil', drug: 'donepezil' }, { name: 'memantine (only when whole-brain radiotherapy begins)', drug: 'memantine', reserve: true }], allBlocked: 'Step 3, provisional: its options are blocked', summary: 'Cognitive impairment; whether the brain was irradiated is not known.' },
  { track: 'cognition', step: null, status: 'closed', text: stepless.closed, names: [], summary: 'The brain was not irradiated: the article\'s evidence does not apply.' },
  { track: 'function', step: 1, status: 'consider', text: 'Step 1: a glucocorticoid, to consider only', names: [{ name: 'dexamethasone', drug: 'dexamethasone' }], allBlocked: 'Step 1: dexamethasone is blocked', summary: 'Neuropathy without documented neuropathic pain. Evidence for brain necrosis only.' },
] as const;

export const outcomes = [
  { outcome: 'urgent', title: 'Possible cord or cauda equina compression', text: 'See your emergency pathway. No step is matched while these findings stand.' },
  { outcome: 'specialist', title: 'Optic neuropathy or myelopathy: refer', text: 'The article has no step for this.' },
  { outcome: 'radiotherapy-planned', title: 'Radiotherapy planned, not documented as given', text: 'A step is matched once treatment received is written.' },
  { outcome: 'no-radiotherapy', title: 'No radiotherapy on the pages read', text: 'A step is matched only when radiotherapy received is written on a page that was read. Not written is not the same as not given.' },
  { outcome: 'no-neuropathy', title: 'Radiotherapy found', text: 'Not written is not the same as not present.' },
  { outcome: 'matched', title: 'A step is matched', text: 'Each is an option.' },
] as const;
