/**
 * Words and names the decision uses: which names of drugs, regions and problems
 * each fact, gate and gap looks at, and the sentences shown for them.
 */

/** Classes and drugs whose use despite pain makes the pain persistent (fact `pain-persistent`). */
export const analgesics = ['duloxetine', 'venlafaxine', 'tca', 'gabapentinoid', 'opioid'] as const;

/** Parts of an indication that tie a glucocorticoid to the necrosis, the oedema or the neuropathy. */
export const steroidIndications = ['necrosis', 'edema', 'oedema', 'inflammation', 'swelling', 'neuropath', 'plexopath'] as const;

/** Parts of an indication that tie an analgesic to the neuropathy or to pain. */
export const painIndications = ['neuropath', 'plexopath', 'neuralg', 'pain', 'radicul'] as const;

/** Drugs and classes with local forms: an entry that says no route is not taken for systemic (NE6). */
export const routeNeeded = ['dexamethasone', 'lidocaine', 'fluoroquinolone', 'glucocorticoid'] as const;

/** Signs of a mass: one read as necrosis by imaging or biopsy is none. */
export const massSigns = ['mass', 'untissued-mass'] as const;

/** Groups of `neuropathy` findings that are symptoms, not a diagnosis: denying one denies no diagnosis. */
export const symptomGroups = ['sensory', 'motor', 'pain'] as const;

/** Scales whose cut-off makes neuropathic pain, and the one that makes cognitive impairment. */
export const painScales = ['dn4', 'lanss'] as const;
export const cognitionScales = ['moca'] as const;

/** Beginnings of words that leave an operation open: one only discussed is neither scheduled nor decided. */
export const undecided = [
  'discuss', 'consider', 'option', 'offer', 'candidate', 'eligible', 'versus', 'vs', 'recommend', 'suggest', 'propos', 'advis', 'may', 'might', 'could', 'would',
  'declin', 'refus', 'defer', 'against', 'avoid', 'postpon', 'possib', 'potential', 'contemplat', 'refer', 'consult', 'not interested', 'not want',
] as const;

/** Why facts are unknown, or what settled them; shown beside the answer. */
export const factWords = {
  possible: 'written as possible only',
  newest: 'findings disagree; the newest dated one counts',
  tie: { yes: 'findings disagree and dates do not decide; yes counts', no: 'findings disagree and dates do not decide; no counts' },
  oldExclusion: 'disease was last excluded before the symptom began',
  follows: 'follows from another fact',
  onlyPlanned: 'planned, offered or refused; not documented as received',
  trialTooShort: 'relief is inadequate, but no adequate trial is documented',
  despiteAnalgesic: 'pain despite a current analgesic',
} as const;

/** Why a track stands at its step: the row of the table that holds, in words. */
export const trackWords = {
  necrosisFailed: 'Radiation necrosis; steroid failed.',
  necrosisBlocked: 'Radiation necrosis.',
  inflammationFailed: 'Inflammation put down to radiation, no necrosis established; steroid failed.',
  inflammationBlocked: 'Inflammation put down to radiation, no necrosis established.',
  steroidCurrent: 'A steroid is being taken; failure is not documented.',
  observe: 'Said to be without symptoms.',
  steroid: 'Radiation necrosis or inflammation; nothing says that it is without symptoms.',
  newPain: 'Neuropathic pain that is new.',
  duloxetineFailed: 'Neuropathic pain; duloxetine failed.',
  duloxetineBlocked: 'Neuropathic pain.',
  duloxetineCurrent: 'Duloxetine is being taken; failure is not documented.',
  persistentPain: 'Persistent neuropathic pain.',
  painOfUnknownLength: 'Neuropathic pain; how long it has lasted is not known.',
  cognition: 'Cognitive impairment after brain radiotherapy.',
  cognitionOfUnknownSite: 'Cognitive impairment; whether the brain was irradiated is not known.',
  cognitionClosed: 'Cognitive impairment; the brain was not irradiated.',
  function: 'Neuropathy without documented neuropathic pain.',
} as const;

/** Drugs whose block decides a track, with the fact that says whether they were tried. */
export const triedFacts = { dexamethasone: 'steroid-tried', duloxetine: 'duloxetine-tried' } as const;
/** Effects that say of a cause what it says itself: an allergy is a recorded hypersensitivity. */
export const effectsOfCause = ['recorded hypersensitivity'] as const;
/** What is said of a drug whose block decides a track. */
export const blockWords = { contraindicated: ' is', notTried: 'No trial of it documented.' } as const;

/** Rows of data/argues that flag the recurrence gate: always, and unless disease was excluded after the symptom began. */
export const recurrenceAlways = ['AA1', 'AA5', 'AA8', 'AA14'] as const;
export const recurrenceUnlessExcluded = ['AA2', 'AA3', 'AA4'] as const;
/** The row a benign result takes back: the mass is then none. */
export const benignTakesBack = ['mass'] as const;
export const benignResults = ['biopsy', 'benign'] as const;

/** Scales that measure how a patient is, not the symptom: they do not document its severity. */
export const performanceScales = ['kps', 'ecog'] as const;
/** The pain scale whose newest score may be severe (AA2). */
export const painScale = 'nrs';

/** Problems that are another cause of neuropathy (gate other-causes; facts.md S7, AA9). */
export const otherCauses = [
  'diabetes', 'alcohol', 'low-b12', 'b-vitamin-deficiency', 'thyroid', 'hereditary-neuropathy', 'compressive', 'als', 'hiv',
  'paraproteinaemia', 'paraneoplastic', 'inflammatory-neuropathy', 'chemotherapy-neuropathy', 'neuralgic-amyotrophy', 'tumour-nerve-compression',
] as const;
/** Signs of another cause, and groups of `neuropathy` findings that are compressive. */
export const otherCauseSigns = ['upper-motor-neurone'] as const;
export const compressiveGroups = ['radiculopathy', 'entrapment'] as const;
/** Other causes that leave only a note (AA13). */
export const otherCauseNotes = ['AA13'] as const;
/** Groups of `neuropathy` findings and signs that tell of the plexus (AA6). */
export const plexusGroups = ['plexopathy'] as const;
export const plexusSigns = ['lower-trunk', 'upper-trunk'] as const;

/** Sides as charts write them before a site. */
export const siteSides = { left: ['left', 'l', 'lt'], right: ['right', 'r', 'rt'], bilateral: ['bilateral', 'bilat', 'both'] } as const;
/** What joins two sites in one phrase; "head and neck" is one. */
export const siteJoints = '\\s*(?:[/+,&]|(?<!\\bhead )\\band\\b|\\bwith\\b|\\bincl(?:\\.|uding\\b)?)\\s*';
/** Diagnoses written where a site is expected. */
export const siteDiagnoses = [
  '[a-z]*omas?', 'npc', 'nsclc', 'sclc', 'gbm', 'hcc', 'scc', 'dcis', 'idc', 'mets?', 'metastas[ei]s', 'metastatic', 'cancers?', 'ca', 'tumou?rs?', 'lesions?', 'mass', 'malignancy', 'neoplasm',
] as const;
/** An adjective that means another place without its diagnosis: "cervical cancer" of the pelvis is of the cervix. */
export const siteOrgans = [{ region: 'pelvis', adjective: 'cervical', noun: 'cervix' }] as const;
/** A region and nothing closer, as people call it; the first is its name on screen. */
export const regionWords = {
  brain: ['brain', 'cranial', 'intracranial', 'cranium'], 'head-neck': ['head and neck', 'head & neck', 'h&n'], spine: ['spine', 'spinal'],
  chest: ['chest', 'thorax', 'thoracic'], abdomen: ['abdomen', 'abdominal'], pelvis: ['pelvis', 'pelvic'], axilla: ['axilla', 'axillary'], bone: ['bone', 'bony', 'bones'],
} as const;
/** Regions in which one course often treats several sites that are told apart. */
export const regionsOfManySites = ['brain', 'spine', 'bone', 'head-neck', 'pelvis'] as const;

/** Concepts whose findings say where the symptom is. */
export const distributionConcepts = ['neuropathy', 'neuropathic-pain', 'neuro-symptom', 'red-flag', 'necrosis', 'inflammation', 'sign'] as const;

/** Parts of the body that a distribution names, by the words in it. */
export const bodyAreas = [
  { area: 'arm', words: ['arm', 'arms', 'forearm', 'hand', 'hands', 'finger', 'fingers', 'thumb', 'thumbs', 'palm', 'wrist', 'elbow', 'shoulder', 'deltoid', 'axilla', 'armpit', 'ulnar', 'median', 'radial', 'brachial', 'upper trunk', 'lower trunk', 'upper extremity', 'c5', 'c6', 'c7', 'c8'] },
  { area: 'leg', words: ['leg', 'legs', 'foot', 'feet', 'toe', 'toes', 'calf', 'calves', 'thigh', 'thighs', 'ankle', 'ankles', 'heel', 'sole', 'soles', 'shin', 'knee', 'buttock', 'hip', 'groin', 'plantar', 'peroneal', 'tibial', 'sciatic', 'femoral', 'lumbosacral', 'lower extremity', 'l1', 'l2', 'l3', 'l4', 'l5', 's1', 's2'] },
  { area: 'head', words: ['face', 'facial', 'cheek', 'jaw', 'mandible', 'lip', 'tongue', 'chin', 'ear', 'eye', 'forehead', 'scalp', 'trigeminal', 'v1', 'v2', 'v3', 'cranial', 'cn', 'bell', 'bells', 'oculomotor', 'trochlear', 'abducens', 'glossopharyngeal', 'hypoglossal', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'ninth', 'twelfth', 'iii', 'iv', 'vi', 'vii', 'ix', 'xii'] },
  { area: 'neck', words: ['neck', 'nape', 'c2', 'c3', 'c4', 'cervical plexus', 'vagus', 'vagal', 'laryngeal', 'vocal', 'accessory', 'tenth', 'eleventh', 'xi'] },
  { area: 'trunk', words: ['chest', 'breast', 'trunk', 'flank', 'abdomen', 'back', 'rib', 'ribs', 'perineum', 'saddle', 'vulva', 'scrotum'] },
] as const;

/** Where a finding lies by what it is, where it names no part of the body: a reported latency is of such a place. */
export const placesByConcept = [
  { concept: 'neuropathy', name: 'plexopathy', place: 'plexus' }, { concept: 'sign', name: 'upper-trunk', place: 'plexus' }, { concept: 'sign', name: 'lower-trunk', place: 'plexus' },
  { concept: 'necrosis', place: 'brain' }, { concept: 'inflammation', place: 'brain' }, { concept: 'optic-neuropathy', place: 'optic' },
] as const;

/** Parts of the body whose nerves a field of a region may hold (facts.md 7.4). A region that is not named here may hold any. */
export const fieldAreas = {
  breast: ['arm', 'trunk', 'neck'],
  axilla: ['arm', 'trunk', 'neck'],
  'head-neck': ['head', 'neck', 'arm'],
  nasopharynx: ['head', 'neck', 'arm'],
  abdomen: ['leg', 'trunk'],
  pelvis: ['leg', 'trunk'],
} as const;

/** Concepts whose place must lie in the field: nerves, not the brain. */
export const nerveConcepts = ['neuropathy', 'neuropathic-pain'] as const;

/** Gate sentences that name what was found. */
export const gateWords = {
  fitsWindow: 'within the article\'s window',
  toToday: 'onset not dated: reckoned to today',
  beforeEnd: 'The symptom began before the end of radiotherapy',
  noRange: 'This nerve after this field: no reported range known',
  oldExclusion: 'Disease was last excluded before the symptom began.',
  answered: 'Answered by the clinician.', suspectedByClinician: 'Suspected, answered by the clinician.',
  stated: 'Recurrence is stated', suspected: 'Recurrence is suspected',
  undatedOnset: 'The onset has no date: whether disease was excluded since is not known.',
  notSince: 'Not excluded since the symptom began.',
  excluded: 'Excluded',
  mriReads: { necrosis: 'reads radiation necrosis', tumour: 'reads tumour', indeterminate: 'indeterminate', reported: 'reported, no reading of tumour or necrosis' },
  mri: 'MRI', possible: ', possible',
  excludedCauses: 'Looked for and excluded',
  presentCauses: 'Present',
  pastDrug: 'past',
  laterDrug: 'begun after the symptom',
  radionuclide: 'Radionuclide therapy only: systemic, normally not a nerve cause.',
} as const;

/** What each gap of data/notknown looks at: drugs dosed by kidney function, labs that tell of the liver, checks before bevacizumab. */
export const notKnownDrugs = {
  kidney: ['duloxetine', 'gabapentin', 'pregabalin', 'memantine'],
  liver: ['alt', 'ast', 'bilirubin'],
  bloodPressure: ['bp-systolic'],
  urineProtein: ['urine-protein-dipstick', 'urine-protein-24h', 'upcr'],
  bloodPressureName: 'blood pressure', urineProteinName: 'urine protein',
} as const;
/** On dialysis the rows for it stand instead of those by kidney function. */
export const dialysisProblem = 'dialysis';

/** Red flags as the panel names them. */
export const redFlagWords = {
  'cord-compression': 'Cord compression',
  'cauda-equina': 'Cauda equina syndrome',
  'back-pain': 'Back pain',
  'leg-weakness': 'Leg weakness',
  'sphincter-change': 'Sphincter change',
  'saddle-anaesthesia': 'Saddle anaesthesia',
} as const;
/** After a red flag that is loud without being urgent. */
export const loneFlag = 'see your emergency pathway';
/** After a red flag that is not said to be there. */
export const possibleFlag = 'written as possible only: confirm?';
/** What stands in a headline before the step, or in place of one. */
export const headlineWords = {
  noBackPain: 'no back pain read', pathway: 'See your emergency pathway.', inProgress: 'in progress',
  adults: 'the article\'s steps are for adults',
  therapy: 'Beside it: physical and occupational therapy, safety, recurrence looked for again.',
  notRead: 'not all was read', possible: 'possible {what}, to be confirmed',
  none: 'no neuropathy, necrosis or cognitive finding read on these pages', noneRead: 'no neuropathy, necrosis or cognitive finding in what was read',
  concept: { 'optic-neuropathy': 'optic neuropathy', myelopathy: 'myelopathy' },
} as const;
/** Asked where an optic neuropathy or a myelopathy is there: neither of them is the answer. */
export const questionWords = { another: 'Is there another neuropathy, beside the optic neuropathy or myelopathy?' } as const;
/** Answers of the clinician, in the copied text. */
export const answerWords = { yes: 'yes', no: 'no', unknown: 'not known' } as const;

/** Beside a value for which the sources give no limit. */
export const valueWords = { noLimit: 'no threshold in the sources' } as const;

/** Lines of the plan that name numbers of this chart. */
export const planWords = {
  kidneyRow: 'Kidney',
  perDose: 'a dose',
  oldValue: 'too old for a row',
  noReduction: 'no reduction',
  notSeen: 'not seen',
  noRow: 'no row by CrCl',
  within: 'within',
  months: 'months',
  fullRow: 'for CrCl {row}',
  nearRow: 'Next row',
  nearBecause: 'Only if CrCl itself is in this row',
  boundBecause: 'Only if the value, written as a bound, is in this row',
} as const;

/** Obstacles as the bar names them, by the gap of data/notknown behind each and the options it matters for. */
export const obstacles = [
  { id: 'NE4', drugs: notKnownDrugs.kidney, text: 'CrCl not known: no dose row' },
  { id: 'NE5', drugs: ['duloxetine'], text: 'Liver status not known' },
  { id: 'NE7', drugs: ['bevacizumab'], text: '{missing} not seen' },
] as const;
/** Longest obstacle, and longest quote in it, in characters. */
export const obstacleLength = 110;
export const obstacleQuote = 40;
/** The state of a recurrence that stands in the way. */
export const recurrenceWords = { stated: 'stated', suspected: 'suspected', byClinician: 'suspected, answered by the clinician', since: 'not excluded since the symptom began', never: 'not documented as excluded' } as const;
/** Rows that argue for tumour, strongest first. */
export const strongestFirst = ['AA1', 'AA5', 'AA8', 'AA14', 'AA3', 'AA4', 'AA2'] as const;
/** After the first of several arguments, with their number. */
export const obstacleMore = { and: ', and', more: 'more' } as const;

/** Words of a copy that holds only what changed; `provenance` begins the last line of every text. */
export const changeWords = { title: 'Changed since the last copy', gone: 'No longer', none: 'Nothing changed since the last copy.', provenance: 'RadNerve' } as const;

/** Words of the copied text. */
export const textWords = {
  article: 'Article', guideline: 'Guideline', verify: 'Verify before use.',
  assessment: 'Assessment', gates: 'Before treatment', options: 'Options considered', adjuncts: 'Adjuncts', cautions: 'Cautions on the medication list',
  monitoring: 'Monitoring', calendars: 'Calendar', notKnown: 'Not known', evidence: 'Evidence',
  radiotherapy: 'Radiotherapy', ended: 'ended', latency: 'latency', month: 'month', fraction: 'fraction', toToday: 'to today', redFlag: 'Red flag', possibleFlag: 'Possible red flag',
  dismissed: { 'will-monitor': 'set aside by the clinician: will monitor', tolerated: 'set aside by the clinician: tolerated before', other: 'set aside by the clinician' },
  setAside: 'Red flag read, set aside by the clinician as not current', stated: 'Stated by the clinician', triedBefore: 'tried before', seen: 'seen', unread: 'Not read', notRead: 'not read in the chart', otherwise: 'the chart says otherwise',
  step: 'step', track: 'track', of: 'of', rulesChecked: 'rules checked', consider: 'to consider', takenNow: 'taken now', and: 'and', toMonitor: 'to monitor', statusNotSeen: 'status not seen',
  by: 'by', day: 'day', afterwards: 'then', notVerified: 'not yet verified against a source',
  gate: { severity: 'Severity', distribution: 'Distribution', timing: 'Timing', recurrence: 'Recurrence', 'other-causes': 'Other causes', mri: 'MRI' },
  state: { done: 'done', flag: 'flagged', 'not-seen': 'not seen' },
} as const;

/** Words of the short text alone. */
export const shortWords = { findings: 'Findings', before: 'first symptom before the end of radiotherapy', notChecked: 'not every rule checked', onceBegun: ', once begun' } as const;

/** A scale in one line, and the title of its lines in the copied text. */
export const scaleWords = {
  title: 'Scale', range: '{low} to {high}', noRange: 'range not known', higher: { worse: 'higher is worse', better: 'higher is better' }, atLeast: '{cut} or more: {meaning}', below: 'below {cut}: {meaning}', noCut: 'no cut-off',
} as const;

/** What would stand were a blocked option not blocked. */
export const unblockedWords = {
  without: 'If this did not hold: {what}', and: 'and', sameStep: '{drug} is not blocked; the step stays', step: '{drug} is not blocked; Step {step}, {track} track',
} as const;

/** What is said of a drug of the plan that is taken now, against the row by kidney function. */
export const takenWords = {
  dose: '{mg} mg/day as read',
  /** Drugs with a point at which to stop and look (facts.md 3.8). */
  review: { bevacizumab: 'review after 2 doses, clinically and by MRI about week 6; 2 more only if benefit, 4 in all' },
  doseUnread: 'daily dose not read: not held against the kidney row',
  doseUnreadAlone: 'daily dose not read',
  above: 'above the {most} of CrCl {row}',
  within: 'within the {most} of CrCl {row}',
  between: 'above {least}, not above {most} of CrCl {row}',
  near: 'in the next row {how}',
  noDose: 'CrCl {row}: {text}',
  dialysis: 'on dialysis: not held against a row',
  unknown: 'kidney function not seen: not held against a row',
  aboveAll: 'above the {most} of any row',
  mg: '{mg} mg/day',
  form: '{mg} mg/day {form}',
} as const;
