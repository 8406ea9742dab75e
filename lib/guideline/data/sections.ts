/**
 * How charts name their parts. `names` are whole headings (lower case, without
 * colon, dates and brackets); `words` name the kind when a heading is none of
 * the known ones but holds that word. Linguistic knowledge, verification D.
 */
export const sectionNames = [
  { kind: 'problem-list', names: [
    'problem list', 'problems', 'active problems', 'active problem list', 'problem', 'current problems', 'diagnoses', 'active diagnoses', 'diagnosis', 'dx',
    'health issues', 'conditions', 'current conditions', 'medical problems', 'active medical problems', 'chronic problems', 'chronic conditions', 'visit diagnoses', 'encounter diagnoses',
    'preoperative diagnosis', 'preoperative diagnoses', 'pre-op diagnosis', 'preop diagnosis', 'postoperative diagnosis', 'postoperative diagnoses', 'post-op diagnosis', 'postop diagnosis',
    'admission diagnosis', 'admission diagnoses', 'admitting diagnosis', 'admitting diagnoses', 'discharge diagnosis', 'discharge diagnoses', 'final diagnosis', 'final diagnoses',
    'principal diagnosis', 'secondary diagnoses', 'referring diagnosis', 'working diagnosis', 'primary diagnosis', 'cancer diagnosis', 'oncologic diagnosis',
  ] },
  { kind: 'medications', names: [
    'active orders', 'current orders', 'active medication orders', 'current medication orders', 'active inpatient orders', 'medication orders', 'outpatient medications prior to visit', 'outpatient medications prior to encounter', 'current outpatient medications on file prior to visit', 'current outpatient medications on file prior to encounter', 'current facility-administered medications on file prior to visit',
    'medications started this visit', 'medications started during this visit', 'medications ordered this visit', 'medications prescribed this visit', 'new medications', 'new medications this visit', 'new prescriptions', 'prn', 'prn meds', 'as needed medications', 'continuous infusions', 'currently taking', 'start taking', 'continue taking', 'start taking these medications', 'continue taking these medications', 'change how you take these medications', 'pre-admission medications', 'preadmission medications', 'preop medications', 'preoperative medications', 'over the counter medications', 'otc medications',
    'medications', 'medication', 'meds', 'medication list', 'med list', 'medication lists', 'current medications', 'current medication', 'current meds', 'active medications', 'active medication', 'active meds', 'active medication list',
    'outpatient medications', 'inpatient medications', 'home medications', 'home meds', 'medications at home', 'prior to admission medications', 'medications prior to admission', 'admission medications', 'meds on admission', 'medications on admission',
    'discharge medications', 'medications on discharge', 'medications at discharge', 'transfer medications', 'scheduled medications', 'scheduled meds', 'prn medications', 'current outpatient medications', 'current inpatient medications', 'current facility-administered medications',
    'current outpatient prescriptions', 'prescriptions', 'current prescriptions', 'repeat prescriptions', 'repeat medication', 'acute medication', 'drugs', 'drug list', 'current drugs', 'regular medication', 'regular medications', 'drug history', 'dh', 'dhx', 'rx', 'rx list', 'medication history', 'current treatment and medications', 'current treatment', 'current therapy', 'current therapies', 'infusions', 'mar', 'medication administration record', 'medication reconciliation', 'medications prescribed', 'medication prescribed', 'active orders medications', 'treatment plan medications', 'chemotherapy', 'current chemotherapy',
  ] },
  { kind: 'past-medications', names: [
    'held medications', 'held meds', 'held', 'medications held', 'medications on hold', 'on hold', 'held orders', 'discontinued orders', 'completed orders', 'expired orders', 'cancelled orders', 'medications discontinued this visit', 'medications discontinued during this visit', 'medications stopped this visit', 'medications stopped during this visit', 'discontinued this visit', 'stop taking', 'stop taking these medications', 'failed medications', 'medications tried', 'meds tried', 'drugs tried', 'treatments tried', 'analgesics tried', 'meds tried and failed', 'medications tried and failed', 'previously tried meds', 'prior meds tried', 'failed meds', 'medication trials', 'prior medication trials', 'previous medication trials', 'previous analgesics', 'prior trials', 'tried and failed',
    'past medications', 'past medication', 'past meds', 'previous medications', 'previous medication', 'previous meds', 'prior medications', 'prior meds', 'discontinued medications', 'discontinued meds', 'discontinued', 'stopped', 'stopped medications', 'inactive medications', 'inactive meds', 'inactive', 'completed medications', 'completed', 'expired', 'expired medications', 'expired prescriptions', 'former medications', 'historical medications', 'past prescriptions', 'ended', 'past drugs', 'previously tried', 'previously tried medications', 'medications discontinued', 'medications stopped', 'stopped drugs', 'completed treatment plans', 'completed treatments', 'completed treatment', 'completed therapy', 'completed courses', 'past treatments', 'previous treatments', 'past chemotherapy', 'prior chemotherapy', 'previous chemotherapy', 'completed chemotherapy', 'prior therapies', 'prior therapy', 'past treatment plans', 'failed medications', 'stop taking', 'stop taking these medications',
  ] },
  { kind: 'allergies', names: [
    'allergies', 'allergy', 'allergy list', 'drug allergies', 'drug allergy', 'medication allergies', 'allergies and intolerances', 'allergies/intolerances', 'allergies / intolerances', 'intolerances', 'drug intolerances', 'adverse reactions', 'allergies and adverse reactions', 'adverse drug reactions', 'hypersensitivities', 'all', 'known allergies', 'sensitivities', 'allergic reactions', 'adrs',
  ] },
  { kind: 'labs', names: [
    'labs', 'lab', 'laboratory', 'laboratories', 'laboratory data', 'lab data', 'laboratory studies', 'laboratory results', 'lab results', 'recent labs', 'results', 'result', 'blood tests', 'bloods', 'blood work', 'laboratory work', 'laboratory values', 'lab values', 'labs reviewed', 'lab tests', 'lab / tests', 'data', 'data reviewed', 'diagnostic data', 'diagnostic studies', 'studies', 'test results', 'tests', 'investigations', 'csf', 'csf analysis', 'pathology', 'pathology results', 'cytology', 'microbiology', 'diagnostic and laboratory data', 'laboratory findings', 'ed studies', 'labs today', 'latest results', 'biochemistry', 'haematology results', 'chemistry',
  ] },
  { kind: 'vitals', names: [
    'vitals', 'vital signs', 'vs', 'vitals reviewed', 'observations', 'obs', 'vital', 'vit', 'measurements', 'biometrics',
  ] },
  { kind: 'hpi', names: [
    'hpi', 'history', 'clinical history', 'patient history', 'history of present illness', 'history of the present illness', 'hx', 'history of presenting complaint', 'hpc', 'present illness', 'presenting complaint', 'presenting history', 'interval history', 'interval', 'interim history', 'subjective', 's', 'subj', 'chief complaint', 'chief complaints', 'cc', 'cc/hpi', 'complaint', 'complaints', 'reason for visit', 'reason for consultation', 'reason for consult', 'reason for referral', 'reason for admission', 'chief complaint reason for visit', 'history of current illness', 'clinical course', 'course', 'hospital course', 'ed course', 'brief history', 'brief history of the patient', 'genhx', 'current symptoms', 'symptoms', 'sx', 'history and clinical data', 'clinical summary', 'patient narrative', 'summary', 'narrative', 'events', 'overnight events', '24 hour events', 'indications for procedure', 'indication for surgery', 'indications for the operation', 'indications', 'indication', 'introduction', 'palpitations history', 'pelvic pain history', 'history of present illness/hospital course', 'pain history', 'history of injury', 'history of industrial injury', 'reason for exam', 'clinical information', 'clinical indication',
  ] },
  { kind: 'history', names: [
    'past medical history', 'pmh', 'pmhx', 'pmh/psh', 'past history', 'medical history', 'past medical hx', 'previous medical history', 'prior medical history', 'previous history', 'past medical and surgical history', 'past medical/surgical history', 'past surgical history', 'surgical history', 'psh', 'pshx', 'psurgh', 'previous surgery', 'previous operations', 'operations', 'oncology history', 'oncologic history', 'oncological history', 'onc hx', 'onc history', 'cancer history', 'treatment history', 'radiation history', 'radiation therapy history', 'radiotherapy history', 'hematology/oncology history', 'heme/onc history', 'past ocular history', 'past psychiatric history', 'past neurological history', 'background', 'past medical problems', 'past problems', 'resolved problems', 'inactive problems', 'significant past medical history', 'pastmedicalhx', 'pastsurgical', 'illnesses', 'past illnesses', 'past medical conditions', 'ob-gyn history', 'obstetric history', 'gynecologic history', 'birth history', 'developmental history', 'neurologic history', 'past medical/birth history', 'relevant history', 'other history', 'premorbid history', 'hospitalizations', 'prior hospitalizations', 'procedures', 'past procedures', 'prior procedures', 'radiation oncology history', 'oncological treatment history', 'cancer treatment summary', 'treatment summary', 'cancer treatment history', 'primary oncologic history',
  ] },
  { kind: 'family-history', names: [
    'family history', 'fh', 'fhx', 'fam hx', 'fam history', 'family medical history', 'family hx', 'family health history', 'family cancer history', 'cancer family history', 'family history of cancer', 'pertinent family history', 'family', 'fmhx', 'famhx', 'family oncology history',
  ] },
  { kind: 'social-history', names: [
    'social history', 'sh', 'shx', 'soc hx', 'soch', 'social hx', 'social', 'personal history', 'personal / social history', 'personal and social history', 'social and family history', 'social/family history', 'family/social history', 'family and social history', 'family history/social history', 'family history and social history', 'fhx/shx', 'fh/sh', 'sh/fh', 'habits', 'substance use', 'tobacco', 'tobacco use', 'alcohol', 'alcohol use', 'occupational history', 'work history', 'socioeconomic history', 'military history', 'travel history', 'lifestyle', 'marital status and dependents', 'smoking', 'smoking history', 'functional history', 'functional status', 'living situation', 'his social history', 'her social history',
  ] },
  { kind: 'ros', names: [
    'review of systems', 'ros', 'systems review', 'system review', 'systemic enquiry', 'general review of systems', 'review of symptoms', 'pertinent review of systems', 'review of systems reveals', 'symptom review', 'systemic review', 'pertinent positives', 'pertinent negatives', 'pertinent positives and negatives', 'symptom checklist', 'symptom assessment', '12 point review of systems', '10 point review of systems', '14 point review of systems', 'past medical history and review of systems', 'toxicity assessment', 'toxicity', 'toxicities',
  ] },
  { kind: 'exam', names: [
    'physical examination', 'physical exam', 'pe', 'exam', 'examination', 'on examination', 'o/e', 'oe', 'objective', 'obj', 'o', 'neurologic examination', 'neurological examination', 'neurologic exam', 'neurological exam', 'neuro exam', 'exam today', 'physical findings', 'clinical examination', 'general exam', 'gen exam', 'heent and gen exam', 'focused exam', 'musculoskeletal exam', 'orthopedic examination', 'physical', 'phys exam', 'px', 'findings on examination', 'general physical examination', 'mental status exam', 'mental status examination', 'physical exam today', 'limited exam', 'osteopathic structural exam', 'oral mechanism examination', 'cog', 'cognition exam',
  ] },
  { kind: 'imaging', names: [
    'imaging', 'radiology', 'imaging studies', 'imaging results', 'radiology results', 'radiology studies', 'radiographic studies', 'radiologic data', 'imaging data', 'imaging findings', 'imaging and studies', 'imaging reviewed', 'findings', 'technique', 'comparison', 'examination performed', 'mri', 'mr', 'ct', 'x-ray', 'xray', 'pet', 'pet/ct', 'pet-ct', 'ultrasound', 'emg', 'ncs', 'emg/ncs', 'emg / ncs', 'electrodiagnostic studies', 'nerve conduction studies', 'needle emg', 'electrodiagnostics', 'scans', 'diagnostic imaging', 'radiographs', 'test & x-ray results', 'angiographic findings', 'work-up', 'workup', 'procedure', 'operative findings', 'neuroimaging', 'exam description', 'mri report', 'radiology report',
  ] },
  { kind: 'assessment', names: [
    'assessment', 'impression', 'assessment and plan', 'assessment & plan', 'assessment/plan', 'assessment / plan', 'assessment plan', 'a/p', 'a&p', 'a & p', 'a and p', 'ap', 'a', 'imp', 'impr', 'impression and plan', 'impression/plan', 'impression & plan', 'impression and recommendations', 'assessment and recommendations', 'clinical impression', 'diagnostic impression', 'overall impression', 'impressions', 'final impressions', 'impression / diagnosis', 'conclusion', 'conclusions', 'medical decision making', 'mdm', 'discussion', 'opinion', 'formulation', 'synthesis', 'medical reasoning', 'mpression and plan', 'summary and plan', 'assessment and discussion',
  ] },
  { kind: 'plan', names: [
    'plan', 'p', 'plans', 'recommendations', 'recommendation', 'treatment plan', 'plan of care', 'disposition', 'follow up', 'follow-up', 'followup', 'instructions', 'discharge instructions', 'discharge plan', 'follow up / instructions', 'medical treatment', 'management', 'management plan', 'proposed treatment', 'patient education and counseling', 'education and counseling', 'counseling', 'counselling', 'next steps', 'to do', 'todo', 'tests ordered', 'short-term goals', 'long-term goals', 'goals', 'upcoming appointments', 'appointments', 'future appointments', 'upcoming', 'scheduled appointments', 'referrals', 'pending', 'return precautions',
  ] },
  { kind: 'education', names: [
    'patient education', 'education', 'patient information', 'information for patients', 'patient instructions', 'after visit summary', 'avs', 'about your medicine', 'about your medicines', 'about your medication', 'about your treatment', 'side effects', 'possible side effects', 'common side effects', 'what are the side effects', 'what to watch for', 'when to call', 'when to call your doctor', 'call your doctor if', 'health information', 'leaflet', 'patient leaflet', 'drug information', 'medication information', 'patient handout', 'handout', 'learn more', 'educational materials', 'risks', 'risks and benefits', 'informed consent', 'consent', 'potential complications', 'possible complications', 'health library', 'references', 'resources', 'related articles',
  ] },
  { kind: 'orders', names: [
    'orders', 'order', 'order set', 'order sets', 'quick orders', 'quick add order', 'quick add', 'orders pending signature', 'pending orders', 'unsigned orders', 'order entry', 'new orders', 'preference list', 'favorites', 'favourites', 'suggested orders', 'search results', 'suggestions', 'best practice advisory', 'best practice advisories', 'smartset', 'order menu', 'add medication', 'add order', 'common orders', 'frequently ordered', 'place orders', 'medication search', 'did you mean',
  ] },
  { kind: 'note', names: [
    'note', 'notes', 'progress note', 'progress notes', 'clinic note', 'clinic letter', 'consult note', 'consultation', 'consult', 'consultation note', 'office visit', 'visit', 'visit note', 'encounter', 'letter', 'discharge summary', 'admission note', 'history and physical', 'h&p', 'oncology note', 'follow up note', 'follow-up note', 'telephone encounter', 'telephone note', 'phone note', 'operative note', 'procedure note', 'operative report', 'nursing note', 'soap note', 'addendum', 'outpatient note', 'ed note', 'emergency department note', 'previous note', 'prior note', 'old note', 'copied from previous note', 'copied from prior note', 'copied forward from prior note', 'neurology note', 'neurology consult', 'radiation oncology note', 'clinical note', 'case', 'report', 'chart review', 'records reviewed', 'outside records', 'medical record',
  ] },
  { kind: 'banner', names: ['patient', 'demographics', 'patient information banner', 'patient details', 'patient demographics', 'storyboard'] },
  { kind: 'other', names: [
    'care team', 'immunizations', 'vaccines', 'vaccinations', 'insurance', 'advance directives', 'code status', 'signature', 'signed', 'attending physician', 'referring physician', 'anesthesia', 'estimated blood loss', 'iv fluids', 'fluids', 'specimens', 'drains', 'complications', 'urine output', 'description of procedure', 'procedure in detail', 'procedure detail', 'procedure details', 'details of the operation', 'operation performed', 'title of operation', 'procedure performed', 'operative procedure', 'description', 'condition', 'diet', 'employer', 'study', 'dispositions', 'messages', 'inbox', 'health maintenance', 'patient list', 'worklist', 'schedule',
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

/** Terms of a list of definitions that part what is taken from what was: each rules its entries up to the next. */
export const currentLabels = ['current', 'active', 'now', 'ongoing', 'taking', 'regular', 'continuing', 'present', 'in use'] as const;
