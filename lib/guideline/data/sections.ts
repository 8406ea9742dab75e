/**
 * How charts name their parts. `names` are whole headings (lower case, without
 * colon, dates and brackets; "(a|b)" stands for either); `words` name the kind when a heading is none of
 * the known ones but holds that word. Linguistic knowledge, verification D.
 */
export const sectionNames = [
  { kind: 'problem-list', names: [
    'problem list', 'problems', '(active|current|medical|active medical|chronic) problems', 'active problem list', 'problem', 'diagnoses',
    '(active|visit|encounter|preoperative|postoperative|admission|admitting|discharge|final|secondary) diagnoses', 'diagnosis', 'dx', 'health issues', 'conditions', '(current|chronic) conditions',
    '(preoperative|pre-op|preop|postoperative|post-op|postop|admission|admitting|discharge|final|principal|referring|working|primary|cancer|oncologic) diagnosis',
  ] },
  { kind: 'medications', names: [
    'active (orders|medication orders|inpatient orders|medication|meds|medication list)',
    '(current|regular) medicines', 'current (orders|medication orders|medication|meds|outpatient prescriptions|prescriptions|drugs|treatment|therapy|therapies|chemotherapy)',
    'medication (orders|list|lists|history|administration record|reconciliation|prescribed)', 'outpatient medications prior to (visit|encounter)', 'current outpatient medications on file prior to (visit|encounter)',
    'current facility-administered medications on file prior to visit',
    'medications (started this visit|ordered this visit|prescribed this visit|at home|prior to admission|on admission|on discharge|at discharge|prescribed)', '(medications started during|new medications) this visit',
    '(new|as needed|start taking these|continue taking these|pre-admission|preadmission|preop|preoperative|over the counter|otc|current|active|outpatient|inpatient|home|prior to admission|admission|discharge|transfer|scheduled|prn|current outpatient|current inpatient|current facility-administered|regular|current treatment and|active orders|treatment plan) medications',
    '(new|repeat) prescriptions', 'prn', '(prn|home|scheduled) meds', 'continuous infusions', '(currently|start|continue) taking', 'change how you take these medications', 'medications', 'medication', 'meds',
    '(med|drug|rx) list', 'meds on admission', 'prescriptions', '(repeat|acute|regular) medication', 'drugs', 'drug history', 'dh', 'dhx', 'rx', 'infusions', 'mar', 'chemotherapy',
  ] },
  { kind: 'past-medications', names: [
    '(held|stop taking these|failed|past|previous|prior|discontinued|stopped|inactive|completed|expired|former|historical|previously tried) medications', '(held|previously tried|failed|inactive) meds', 'held',
    'medications (held|on hold|discontinued this visit|stopped this visit|tried|tried and failed|discontinued|stopped)', 'on hold', '(held|expired|cancelled) orders', 'discontinued (orders|this visit|meds)',
    'completed (orders|treatment plans|treatments|treatment|therapy|courses|chemotherapy)', 'medications (discontinued|stopped) during this visit', 'stop taking', '(meds|drugs|treatments|analgesics|previously) tried',
    '(meds tried|tried) and failed', 'prior (meds tried|medication trials|trials|meds|chemotherapy|therapies|therapy)', 'medication trials',
    '(previous|prior) (medication trials|analgesics|medication|meds|medicines|drugs|treatment|treatments|chemotherapy)', 'past (medication|meds|prescriptions|drugs|treatments|chemotherapy|treatment plans)', 'discontinued', 'stopped', 'inactive',
    'completed', 'expired', 'expired prescriptions', 'ended', 'stopped drugs', 'stop taking',
  ] },
  { kind: 'allergies', names: [
    'allergies', 'allergy', 'allergy list', '(drug|medication|known) allergies', 'drug allergy', '(allergies and|allergies /|drug) intolerances', 'allergies/intolerances', 'intolerances',
    '(adverse|allergies and adverse|adverse drug|allergic) reactions', 'hypersensitivities', 'all', 'sensitivities', 'adrs',
  ] },
  { kind: 'labs', names: [
    'labs', 'lab', 'laboratory', 'laboratories', 'laboratory (data|studies|results|work|values|findings)', 'lab (data|values|tests|/ tests)', '(lab|test|pathology|latest|haematology) results', 'recent labs', 'results',
    'result', 'blood tests', 'bloods', 'blood work', '(labs|data) reviewed', 'data', 'diagnostic (data|studies|and laboratory data)', 'studies', 'tests', 'investigations', 'csf', 'csf analysis', 'pathology', 'cytology',
    'microbiology', 'ed studies', 'labs today', 'biochemistry', 'chemistry',
  ] },
  { kind: 'vitals', names: [
    'vitals', 'vital signs', 'vs', 'vitals reviewed', 'observations', 'obs', 'vital', 'vit', 'measurements', 'biometrics',
  ] },
  { kind: 'hpi', names: [
    'hpi', 'history', '(clinical|patient|presenting|interval|interim|brief|pain) history',
    'history of (present illness|the present illness|presenting complaint|current illness)', 'hx', 'hpc', 'present illness', '(presenting|chief) complaint',
    'interval', 'subjective', 's', 'subj', 'chief complaints', 'cc', 'cc/hpi', 'complaint', 'complaints', 'reason for (visit|consultation|consult|referral|admission|exam)', 'chief complaint reason for visit',
    'clinical (course|summary|information|indication)', 'course', '(hospital|ed) course', 'current symptoms', 'symptoms', 'sx', 'patient narrative',
    'summary', 'narrative', 'events', '(overnight|24 hour) events', 'indications for (procedure|the operation)', 'indication for surgery', 'indications', 'indication',
  ] },
  { kind: 'history', names: [
    '(past medical|past|medical|previous medical|prior medical|previous|past medical/surgical|past surgical|surgical|oncology|oncologic|oncological|onc|cancer|treatment|radiation|radiation therapy|radiotherapy|hematology/oncology|heme/onc|past ocular|past psychiatric|past neurological|significant past medical|ob-gyn|obstetric|gynecologic|birth|developmental|neurologic|past medical/birth|relevant|other|premorbid|radiation oncology|oncological treatment|cancer treatment|primary oncologic) history',
    'pmh', 'pmhx', 'pmh/psh', 'past medical (hx|and surgical history|problems|conditions)', 'psh', 'pshx', 'psurgh', 'previous (surgery|operations)', 'operations', 'onc hx', 'background',
    '(past|resolved|inactive) problems', 'pastmedicalhx', 'pastsurgical', 'illnesses', 'past illnesses', 'hospitalizations', 'prior hospitalizations', 'procedures', '(past|prior) procedures',
    '(cancer treatment|treatment) summary',
  ] },
  { kind: 'family-history', names: [
    '(family|fam|family medical|family health|family cancer|cancer family|pertinent family|family oncology) history', 'fh', 'fhx', 'fam hx', 'family (hx|history of cancer)', 'family', 'fmhx', 'famhx',
  ] },
  { kind: 'social-history', names: [
    '(social|personal|personal / social|personal and social|social and family|social/family|family/social|family and social|family history/social|occupational|work|socioeconomic|military|travel|smoking|functional|his social|her social) history',
    'sh', 'shx', 'soc hx', 'soch', 'social hx', 'social', 'family history and social history', 'fhx/shx', 'fh/sh', 'sh/fh', 'habits', '(substance|tobacco|alcohol) use', 'tobacco', 'alcohol', 'lifestyle',
    'smoking', 'functional status', 'living situation',
  ] },
  { kind: 'ros', names: [
    'review of (systems|symptoms|systems reveals)', 'ros', '(systems|system|symptom|systemic) review', 'systemic enquiry', '(general|pertinent|12 point|10 point|14 point) review of systems',
    'pertinent (positives|negatives|positives and negatives)', 'symptom checklist', '(symptom|toxicity) assessment', 'toxicity', 'toxicities',
  ] },
  { kind: 'exam', names: [
    '(physical|on|neurologic|neurological|clinical|orthopedic|general physical|mental status) examination',
    '(physical|neurologic|neurological|neuro|general|gen|focused|musculoskeletal|phys|mental status|limited) exam', 'pe', 'exam', 'examination', 'o/e', 'oe', 'objective',
    'obj', 'o', 'exam today', 'physical (findings|exam today)', 'physical', 'px', 'cog',
  ] },
  { kind: 'imaging', names: [
    'imaging', 'radiology', '(imaging|radiology|radiographic|imaging and|electrodiagnostic|nerve conduction) studies', 'imaging (results|data|findings|reviewed)', 'radiology (results|report)', 'radiologic data',
    'findings', 'technique', 'comparison', 'examination performed', 'mri', 'mr', 'ct', 'x-ray', 'xray', 'pet', 'pet/ct', 'pet-ct', 'ultrasound', 'emg', 'ncs', 'emg/ncs', 'emg / ncs', 'needle emg', 'electrodiagnostics',
    'scans', 'diagnostic imaging', 'radiographs', 'operative findings', 'work-up', 'workup', 'procedure', 'neuroimaging', 'mri report',
  ] },
  { kind: 'assessment', names: [
    'assessment', 'impression', 'assessment (and plan|& plan|/ plan|plan|and recommendations|and discussion)', 'assessment/plan', 'a/p', 'a&p', 'a & p', 'a and p', 'ap', 'a', 'imp', 'impr',
    'impression (and plan|& plan|and recommendations|/ diagnosis)', 'impression/plan', '(clinical|diagnostic|overall) impression', 'impressions', 'final impressions', 'conclusion', 'conclusions',
    'medical (decision making|reasoning)', 'mdm', 'discussion', 'opinion', 'formulation', 'summary and plan',
  ] },
  { kind: 'plan', names: [
    'plan', 'p', 'plans', 'recommendations', 'recommendation', '(treatment|discharge|management) plan', 'plan of care', 'disposition', 'follow up', 'follow-up', 'followup', 'instructions',
    '(discharge|follow up /) instructions', '(medical|proposed) treatment', 'management', '(patient education|education) and counseling', 'counseling', 'counselling', 'next steps', 'to do', 'todo', 'tests ordered',
    'short-term goals', 'long-term goals', 'goals', '(upcoming|future|scheduled) appointments', 'appointments', 'upcoming', 'referrals', 'pending', 'return precautions',
  ] },
  { kind: 'education', names: [
    'patient (education|instructions|leaflet|handout)', 'education', '(patient|health|drug|medication) information', 'information for patients', 'after visit summary', 'avs',
    'about your (medicine|medicines|medication|treatment)', 'side effects', '(possible|common|what are the) side effects', 'what to watch for', 'when to (call|call your doctor)', 'call your doctor if', 'leaflet',
    'handout', 'learn more', 'educational materials', 'risks', 'risks and benefits', 'informed consent', 'consent', '(potential|possible) complications', 'health library', 'references', 'resources', 'related articles',
  ] },
  { kind: 'orders', names: [
    'orders', 'order', 'order (set|sets|entry|menu)', '(quick|pending|unsigned|new|suggested|common|place) orders', 'quick add order', 'quick add', 'orders pending signature', 'preference list', 'favorites',
    'favourites', 'search results', 'suggestions', 'best practice (advisory|advisories)', 'smartset', 'add medication', 'add order', 'frequently ordered', 'medication search', 'did you mean',
  ] },
  { kind: 'note', names: [
    'note', 'notes',
    '(progress|clinic|consult|consultation|visit|admission|oncology|follow up|follow-up|telephone|phone|operative|procedure|nursing|soap|outpatient|ed|emergency department|previous|prior|old|copied from previous|copied from prior|neurology|radiation oncology|clinical) note',
    'progress notes', 'clinic letter', 'consultation', 'consult', 'office visit', 'visit', 'encounter', 'letter', 'discharge summary', 'history and physical', 'h&p', 'telephone encounter', 'operative report', 'addendum',
    'copied forward from prior note', 'neurology consult', 'case', 'report', 'chart review', 'records reviewed', 'outside records', 'medical record',
  ] },
  { kind: 'banner', names: [
    'patient', 'demographics', 'patient (information banner|details|demographics)', 'storyboard',
  ] },
  { kind: 'other', names: [
    'care team', 'immunizations', 'vaccines', 'vaccinations', 'insurance', 'advance directives', 'code status', 'signature', 'signed', '(attending|referring) physician', 'anesthesia', 'estimated blood loss', 'iv fluids',
    'fluids', 'specimens', 'drains', 'complications', 'urine output', '(description of|operative) procedure', 'procedure (in detail|detail|details|performed)', '(details of the|title of) operation',
    'operation performed', 'description', 'condition', 'diet', 'employer', 'study', 'dispositions', 'messages', 'inbox', 'health maintenance', 'patient list', 'worklist', 'schedule',
  ] },
] as const;

/** Words that tell the kind of a heading that is not in the list, in order of trust. */
export const sectionWords = [
  { kind: 'family-history', words: ['family history', 'family medical'] },
  { kind: 'past-medications', words: ['past medication', 'previous medication', 'prior medication', 'discontinued', 'inactive medication', 'completed treatment', 'past treatment', 'former medication', 'stopped medication', 'expired medication', 'historical medication', 'completed chemotherapy', 'prior treatment', 'previous treatment'] },
  { kind: 'orders', words: ['order set', 'pending signature', 'quick add', 'pending orders', 'suggested', 'preference list', 'search results', 'unsigned'] },
  { kind: 'education', words: ['education', 'leaflet', 'side effects', 'handout', 'information sheet', 'fact sheet', 'what you should know', 'know about', 'understanding your', 'for patients'] },
  { kind: 'note', words: ['progress note', 'clinic note', 'consult note', 'letter', 'note', 'visit', 'consult', 'follow up note', 'encounter', 'follow up', 'follow-up', 'discharge summary', 'telephone'] },
  { kind: 'allergies', words: ['allerg', 'intoleranc'] },
  { kind: 'medications', words: ['medication', 'meds', 'prescriptions', 'drugs'] },
  { kind: 'problem-list', words: ['problem list', 'problems', 'diagnoses'] },
  { kind: 'labs', words: ['labs', 'laboratory', 'lab results', 'blood results', 'bloods'] },
  { kind: 'imaging', words: ['mri', 'imaging', 'radiology', 'pet/ct', 'pet-ct', 'x-ray', 'emg', 'ultrasound', 'ct '] },
  { kind: 'vitals', words: ['vital signs', 'vitals'] },
  { kind: 'history', words: ['medical history', 'surgical history', 'oncology history', 'oncologic history', 'cancer history', 'treatment history', 'past history', 'treatment summary'] },
  { kind: 'social-history', words: ['social history'] },
  { kind: 'ros', words: ['review of systems', 'systems review'] },
  { kind: 'exam', words: ['examination', 'physical exam', 'neuro exam'] },
  { kind: 'assessment', words: ['assessment', 'impression'] },
  { kind: 'plan', words: ['plan', 'recommendations', 'appointments', 'instructions'] },
  { kind: 'hpi', words: ['present illness', 'hpi', 'subjective', 'interval history', 'chief complaint'] },
] as const;

/** Words in a heading that put what stands under it into the past, as sources of regular expressions: what was taken before an admission is the list of home. */
export const pastWords = ['past', 'previous', 'prior(?! to (?:admission|arrival|visit|this visit|encounter|this encounter|surgery|presentation))', 'held', 'on hold', 'discontinued', 'inactive', 'completed', 'stopped', 'former', 'historical', 'expired', 'ended', 'resolved', 'previously', 'stop taking', 'failed'] as const;
/** Of those, the words that end also what a history lists: "Resolved problems". A past history alone does not. */
export const endedWords = ['inactive', 'resolved'] as const;

/** Labels of body systems and parts of an examination: they divide the section they stand in, and keep its kind. */
export const systemLabels = [
  'general', 'constitutional', 'const', 'gen', 'general appearance', 'heent', 'head', 'head and neck', 'eyes', 'ears', 'ent', 'nose', 'mouth', 'throat', 'face', 'neck', 'lymph', 'lymph nodes', 'lymphatic',
  'chest', 'breast', 'breasts', 'lungs', 'lung', 'resp', 'respiratory', 'pulmonary', 'pulm', 'cardiovascular', 'cardiac', 'cv', 'heart', 'cardiovascular / heart', 'abdomen', 'abd', 'gi', 'gastrointestinal', 'gu', 'genitourinary', 'gyn', 'gynecological', 'gynecologic', 'pelvic', 'rectal',
  'extremities', 'ext', 'exts', 'upper extremities', 'lower extremities', 'msk', 'musculoskeletal', 'back', 'spine', 'skin', 'integumentary', 'derm', 'neuro', 'neurologic', 'neurological', 'neurology', 'nervous system', 'cranial nerves', 'cn', 'motor', 'strength', 'sensory', 'sensation', 'reflexes', 'deep tendon reflexes', 'dtr', 'dtrs', 'coord', 'coordination', 'gait', 'gait and stance', 'station', 'ms', 'mental status', 'cord', 'cerebellar', 'coordination/station/gait', 'psych', 'psychiatric', 'endocrine', 'endo', 'heme', 'hematologic', 'heme/lymph', 'hematology/lymphatic/immunology', 'allergic/immunologic', 'allergic/lymph', 'immunologic', 'vascular', 'neurologic/psychiatric', 'neurological/psychological', 'oncologic', 'hent', 'ecog', 'performance status', 'kps',
] as const;

/** Headings of plans that, with a date not to come, head the note of a visit. */
export const visitNames = ['follow up', 'follow-up', 'followup', 'f/u', 'fu', 'review', 'recheck'] as const;

/** First words of a line that dates the note around it. */
export const noteDateLabels = [
  'date of service', 'dos', 'date of visit', 'visit date', 'date', 'note date', 'encounter date', 'date of encounter', 'service date', 'dictated', 'date dictated', 'seen on', 'date of consultation', 'date of consult', 'date of admission', 'admission date', 'date of note', 'clinic date', 'date seen',
] as const;

/** Before a date: what follows, or stands in the same brackets, was written then. Sources of regular expressions. */
export const copiedLeads = ['(?:copied|carried|pulled|brought|copy|cut and pasted|pasted|imported|quoted)(?:[- ](?:and )?(?:forward|over|pasted))?(?: text)? from(?: (?:the|my|our|a|prior|previous|earlier|last|clinic|progress|consult|visit|note|letter|report|of|dated|on))*', 'copy[- ]forward(?:ed)?(?: from)?'] as const;

/** Labels that part a list of problems, with what stands under them. */
export const problemLabels = [
  { kind: 'history', names: ['resolved'] },
  { kind: 'problem-list', names: ['active', 'unresolved', 'ongoing', 'current'] },
] as const;

/** What may stand behind the name of a section and says only that it was looked at: "Meds, reconciled today". */
export const headingRemark = '(?<=\\w)\\s?[,–—-]?\\s?\\b(?:last )?(?:reviewed|reconciled|updated|verified|confirmed)\\b(?: (?:today|on|by|with|in|at|as of|and|the|last|reviewed|reconciled|updated|clinic|visit|pharmacy|patient|pharmacist|[\\d/.-]+)){0,4}:?$';
/** Terms of a list of definitions that part what is taken from what was: each rules its entries up to the next. */
export const currentLabels = ['current', 'active', 'now', 'ongoing', 'taking', 'regular', 'continuing', 'present', 'in use'] as const;
