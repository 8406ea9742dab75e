/**
 * Words for where radiotherapy goes, by region. `organ` rows name a cancer's
 * organ: they tell the site only where no field is written. `brain`: the field
 * holds brain dose, `maybe` where that depends on the field: of nasopharynx,
 * sinuses and orbit it reaches temporal lobes and optic nerves. Verification D
 * (facts.md 7.4).
 */
export const sites = [
  { region: 'brain', brain: 'yes', words: ['brain', 'whole brain', 'cranial', 'cranium', 'intracranial', 'craniospinal', 'cerebral', 'cerebellar', 'cerebellum', 'cerebellopontine', 'temporal lobe', 'temporal lobes', 'frontal', 'parietal', 'occipital', 'temporal', 'frontoparietal', 'temporoparietal', 'hippocampal', 'posterior fossa', 'brainstem', 'brain stem', 'pons', 'thalamus', 'thalamic', 'neuroaxis', 'neuraxis', 'parasagittal', 'falx', 'acoustic neuroma', 'vestibular schwannoma', 'glioma', 'glioblastoma', 'gbm', 'astrocytoma', 'oligodendroglioma', 'medulloblastoma', 'ependymoma', 'meningioma', 'craniopharyngioma', 'brain met', 'brain mets', 'brain metastasis', 'brain metastases', 'avm', 'arteriovenous malformation', 'pineal', 'germinoma', 'pineoblastoma', 'pnet'] },
  { region: 'skull-base', brain: 'yes', words: ['skull base', 'base of skull', 'base of the skull', 'clivus', 'sellar', 'sella', 'pituitary', 'parasellar', 'suprasellar', 'cavernous sinus', 'chordoma'] },
  { region: 'head', brain: 'maybe', words: ['head', 'skull', 'scalp', 'calvarium', 'orbit', 'orbital', 'eye', 'eyelid', 'optic nerve', 'choroidal', 'uveal', 'orbits', 'eyes', 'lacrimal', 'lacrimal gland', 'optic nerve sheath', 'retina', 'retinal', 'forehead', 'temple'] },
  { region: 'nasopharynx', brain: 'maybe', words: ['nasopharynx', 'nasopharyngeal', 'npc', 'paranasal sinus', 'paranasal sinuses', 'maxillary sinus', 'maxillary', 'maxilla', 'ethmoid', 'ethmoid sinus', 'ethmoid sinuses', 'sphenoid sinus', 'frontal sinus', 'frontal sinuses', 'sinonasal', 'sinus', 'sinuses', 'nasal cavity', 'nasal', 'nasal fossa', 'esthesioneuroblastoma', 'olfactory', 'infratemporal fossa', 'pterygopalatine', 'temporal bone'] },
  { region: 'head-neck', brain: 'no', words: ['bot', 'head and neck', 'head & neck', 'h&n', 'neck', 'bilateral neck', 'both necks', 'cervical nodes', 'oropharynx', 'oropharyngeal', 'pharynx', 'pharyngeal', 'larynx', 'laryngeal', 'glottic', 'glottis', 'supraglottic', 'hypopharynx', 'tonsil', 'tonsillar', 'tongue', 'base of tongue', 'oral cavity', 'floor of mouth', 'mandible', 'buccal', 'palate', 'lip', 'vocal cord', 'vocal cords', 'parotid', 'submandibular', 'salivary', 'face', 'facial', 'cheek', 'ear', 'thyroid', 'facial nerve', 'cervical plexus', 'nose', 'necks', 'neck nodes', 'retromolar', 'uvula', 'vallecula', 'pyriform', 'piriform', 'epiglottis', 'trachea', 'subglottic', 'gingiva', 'gum', 'tongue base', 'carotid body', 'glomus jugulare', 'glomus tympanicum', 'cervical lymph nodes', 'cervical node'] },
  { region: 'spine', brain: 'no', words: ['spinal avm', 'spinal cord avm', 'cord avm', 'spinal arteriovenous malformation', 'spine', 'spinal', 'vertebra', 'vertebrae', 'vertebral', 'spinal cord', 'cervical spine', 'c-spine', 'thoracic spine', 'thoracic vertebra', 'thoracic vertebrae', 'lumbar vertebra', 'lumbar vertebrae', 'cervical vertebra', 'cervical vertebrae', 'vertebral body', 'vertebral bodies', 'lumbosacral spine', 'l/s spine', 'ls spine', 't-spine', 'lumbar spine', 'l-spine', 'sacral spine', 'paraspinal', 'cauda equina', 'cord', 'conus', 'filum'] },
  { region: 'breast', brain: 'no', words: ['breast', 'whole breast', 'chest wall', 'chestwall', 'lumpectomy bed', 'lumpectomy cavity', 'tumor bed', 'internal mammary', 'imn', 'regional nodes', 'regional nodal', 'mastectomy scar', 'breasts', 'internal mammary chain', 'imc', 'mastectomy bed', 'presternal'] },
  { region: 'axilla', brain: 'no', words: ['axilla', 'axillary', 'supraclavicular', 'supraclav', 'scv', 'sclav', 'infraclavicular', 'axillae', 'scf', 'supraclavicular fossa', 'supraclavicular nodes', 'sclv', 'infraclav', 'brachial plexus', 'thoracic inlet'] },
  { region: 'chest', brain: 'no', words: ['chest', 'lung', 'lungs', 'thorax', 'thoracic', 'mediastinum', 'mediastinal', 'mantle', 'mantle field', 'hilar', 'hilum', 'apex', 'apical', 'upper lobe', 'lower lobe', 'esophagus', 'esophageal', 'oesophagus', 'oesophageal', 'rib', 'ribs', 'thymic', 'thymoma', 'sternum', 'scapula', 'superior sulcus', 'pancoast', 'mesothelioma', 'nsclc', 'sclc', 'rul', 'rml', 'rll', 'lul', 'lll', 'middle lobe', 'lingula', 'bronchus', 'bronchial', 'carina', 'thymus', 'heart', 'pleura', 'pleural', 'diaphragm', 'upper mantle', 'mini mantle', 'pulmonary'] },
  { region: 'abdomen', brain: 'no', words: ['abdomen', 'abdominal', 'whole abdomen', 'pancreas', 'pancreatic', 'liver', 'hepatic', 'stomach', 'gastric', 'kidney', 'renal bed', 'flank', 'para-aortic', 'paraaortic', 'retroperitoneal', 'retroperitoneum', 'bile duct', 'spleen', 'adrenal', 'peritoneal', 'intraperitoneal', 'wilms', 'dog leg', 'inverted y', 'common bile duct', 'cholangiocarcinoma', 'hepatocellular', 'hcc', 'duodenum', 'duodenal', 'porta hepatis', 'colon', 'colonic', 'celiac', 'coeliac', 'spleen bed', 'splenic', 'neuroblastoma', 'upper abdomen', 'adrenal gland', 'adrenals', 'subdiaphragmatic'] },
  { region: 'pelvis', brain: 'no', words: ['pelvis', 'pelvic', 'prostate', 'prostatic', 'prostate bed', 'prostate fossa', 'seminal vesicles', 'bladder', 'rectum', 'rectal', 'anal', 'anus', 'anal canal', 'cervix', 'cervical cancer', 'cervical ca', 'uterus', 'uterine', 'endometrium', 'endometrial', 'vagina', 'vaginal', 'vaginal cuff', 'vulva', 'vulvar', 'inguinal', 'groin', 'sacrum', 'sacral', 'sacral ala', 'lumbosacral', 'presacral', 'iliac', 'ilium', 'pubic', 'perineum', 'testis', 'testicular', 'seminoma', 'hip', 'ischium', 'buttock', 'groins', 'ovary', 'ovarian', 'ovaries', 'penis', 'penile', 'urethra', 'urethral', 'parametrium', 'parametrial', 'prostatic fossa', 'acetabulum', 'coccyx', 'sacroiliac', 'si joint', 'pelvic sidewall', 'pelvic nodes', 'anorectal', 'rectosigmoid', 'sigmoid', 'testes', 'buttocks', 'gluteal'] },
  { region: 'limb', brain: 'no', words: ['thigh', 'leg', 'calf', 'knee', 'femur', 'femoral', 'tibia', 'fibula', 'foot', 'ankle', 'heel', 'arm', 'forearm', 'humerus', 'shoulder', 'hand', 'elbow', 'wrist', 'extremity', 'lower extremity', 'upper extremity', 'thighs', 'legs', 'femurs', 'popliteal', 'tibial', 'radius', 'ulna', 'hands', 'feet', 'toe', 'finger', 'antecubital', 'biceps', 'triceps', 'quadriceps', 'hamstring', 'clavicle'] },
  { region: 'whole-body', brain: 'maybe', words: ['total body', 'whole body', 'total lymphoid', 'total marrow', 'total nodal'] },
  { region: 'skin', brain: 'no', words: ['skin', 'keloid', 'total skin', 'mycosis fungoides', 'cutaneous'] },
  { region: 'bone', brain: 'no', words: ['bone', 'bones', 'bony'] },
] as const;

/** Vertebral levels: T4, L5, C1-C2, T9 to L1. */
export const vertebra = '(?:C[1-7]|T(?:1[0-2]|[1-9])|L[1-5]|S[1-5])(?:\\s?(?:-|–|/|to|through|and)\\s?(?:C[1-7]|T(?:1[0-2]|[1-9])|L[1-5]|S[1-5]|\\d{1,2}))?(?![\\w/])';

/** Sides and parts written before a site. */
export const siteQualifiers = ['left', 'right', 'l', 'r', 'lt', 'rt', 'bilateral', 'bilat', 'both', 'upper', 'lower', 'mid', 'whole', 'entire', 'partial', 'proximal', 'distal', 'medial', 'lateral', 'anterior', 'posterior', 'primary'] as const;

/** Organs whose cancer tells the field of a course that names none. Words as in `sites`. */
export const cancerWords = ['cancer', 'ca', 'carcinoma', 'tumor', 'tumour', 'adenocarcinoma', 'scc', 'squamous', 'sarcoma', 'lymphoma', 'melanoma', 'lesion', 'met', 'mets', 'metastasis', 'metastases', 'mass', 'adenoma', 'plasmacytoma', 'malignancy', 'neoplasm', 'idc', 'dcis', '\\w*sarcoma', '\\w*carcinoma', '\\w*blastoma', '\\w*cytoma', '\\w*lymphoma'] as const;

/**
 * Words that may part a field from the words of its course and change nothing:
 * "RT 60 Gy in 20 fx, completed 2021, prostate". Numbers, dates and marks may
 * stand there too.
 */
export const besideField = [
  'gy', 'cgy', 'gray', 'rads?', 'fxs?', 'frs?', 'fractions?', 'sessions?', 'treatments?', 'tx', 'rx', 'therapy', 'x', 'dose', 'total', 'of', 'at', 'in', 'on', 'over', 'with', 'by', 'using', 'a', 'an', 'the', 'his', 'her', 'their', 'per', 'each', 'bid', 'daily', 'twice', 'day', 'd', 'weeks?', 'wks?', 'months?', 'to', 'for', 'from', 'through', 'and', 'plus', 's/p', 'w/',
  'date', 'end', 'start', 'completed?', 'finished', 'ended', 'done', 'given', 'delivered', 'received', 'started', 'began', 'begun', 'last', 'yes', 'preop\\w*', 'pre-op', 'postop\\w*', 'post-op', 'adjuvant', 'neoadjuvant', 'definitive', 'palliative', 'radical', 'curative', 'salvage', 'primary', 'concurrent', 'hypofractionated', 'fractionated', 'conformal', 'external', 'beam', 'partial', 'hdr', 'ldr', 'imrt', 'photons?', 'electrons?', 'protons?', 'mv', 'boosted', 'boost', 'axis', 'only', 'then', 'site', 'field', 'fields', 'wall', 'area', 'region', 'bed', 'cuff', 'fossa', 'cavity', 'chain', 'nodal', 'nodes?', 'lns?', 'lymph', 'mass', 'lesions?', 'mets?', 'single', 'base', 'surgery',
  'jan\\w*', 'feb\\w*', 'mar(?:ch)?', 'apr\\w*', 'may', 'june?', 'july?', 'aug\\w*', 'sept?\\w*', 'oct\\w*', 'nov\\w*', 'dec\\w*', 'spring', 'summer', 'autumn', 'fall', 'winter', 'early', 'mid', 'late', 'ago', 'years?',
] as const;

/** What stands behind a field that is named without "to": the end, a mark, a dose or date, or what belongs to the field. Not a complaint: "RT 2015, neck pain". */
export const behindField = '^(?:\\s*(?:$|[,.;:()/+&–-]|\\d)|\\s+(?:[ctls]\\d|vertebra\\w*|in|on|at|by|to|and|with|x|gy|completed|finished|ended|done|then|only|boost|bed|fossa|region|area|field|nodes?|nodal|lns?|lymph nodes?|chain|base|cuff|cavity|wall|preop\\w*|pre-op|postop\\w*|post-op|cancer|ca|carcinoma|scc|tumou?r|sarcoma|lymphoma|mets?|metasta\\w+|lesions?|radio\\w+|radiation|irradiation|x?rt|imrt|sbrt|srs|vmat|ebrt|chemo\\w*|palliative|adjuvant|before|after|last|started|given|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\b)';

/** Before a field: something went there that is no course. */
export const otherGoesTo = '\\b(?:pain|radiates|radiated|radiating|numbness|burning|weakness|metastas\\w+|spread|invasion|extension|recurrence)\\s+(?:\\w+\\s+){0,2}(?:to|in|of|at)\\s+(?:\\w+\\s+){0,2}$';

/** Before a site whose dose is that of an organ at risk. */
export const organDose = '\\b(?:d?max(?:imum)?|mean|point)\\.?\\s*(?:dose)?\\s*(?:to|at|of|in)\\s+(?:\\w+\\s+){0,3}';

/** Behind a site that is spared, not treated: "hippocampal avoidance". */
export const spared = '^[\\s-]*(?:avoid|spar)';

/** Before or around "T4": the stage of a tumour, not a vertebra. */
export const stageWords = '(?:\\b(?:npc|scc|ca|cancer|\\w*carcinoma|nsclc|sclc|stage|tumou?r|tnm)|[cp])\\s*[,(:]?\\s*$';

/** Names that are a tumour by themselves. */
export const tumourNames = 'oma$|cancer$|\\bca$|^(?:nsclc|sclc|gbm|avm|npc|hcc)$|mets?$|metastas[ie]s$|malformation$|mycosis fungoides$';

/** Radiosurgery is of the brain where one of these stands around it. */
export const brainAround = '\\b(?:brain|wbrt|gbm|(?:intra)?cranial|cerebr\\w+|cerebell\\w+|frontal|parietal|temporal|occipital|glio\\w+|mening\\w+|acoustic|vestibular|pituitary|avm|arteriovenous|lobe|skull|trigeminal)\\b';

/** Before a field: the course goes to it. */
export const toField = '\\b(?:to|over|of|at|for|on|targeting|directed at|in|covering|including|incl\\.?|involving)\\s+(?:(?:the|his|her|a|an|both|entire|whole|primary|tumor|tumour|bed|primary\\s+\\+|area|region|residual|bilateral|bilat|postoperative)\\s+|(?:left|right|l|r|rt|lt|upper|lower|mid|medial|lateral|proximal|distal|anterior|posterior)\\.?[\\s-]+)*';

/** Between two fields of one course. */
export const joinsFields = '^[\\s,/&+]*(?:and|plus|incl\\.?|including|\\+|&|both|bilateral|bilat|medial|the|regional|left|right|l|r|nodes?|field|to|fields|bed|with)?(?:\\s+(?:and|both|medial|the|bilateral|bilat|regional|left|right|nodes?|l|r))*[\\s,/&+]*$';
