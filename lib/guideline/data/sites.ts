/**
 * Words for where radiotherapy goes, by region. `organ` rows name a cancer's
 * organ: they tell the site only where no field is written. `brain`: the field
 * holds brain dose, `maybe` where that depends on the field. Verification D
 * (facts.md 7.4).
 */
export const sites = [
  { region: 'brain', brain: 'yes', words: ['brain', 'whole brain', 'cranial', 'cranium', 'intracranial', 'craniospinal', 'cerebral', 'cerebellar', 'cerebellum', 'cerebellopontine', 'temporal lobe', 'temporal lobes', 'frontal', 'parietal', 'occipital', 'temporal', 'frontoparietal', 'temporoparietal', 'hippocampal', 'posterior fossa', 'brainstem', 'brain stem', 'pons', 'thalamus', 'thalamic', 'neuroaxis', 'neuraxis', 'parasagittal', 'falx', 'acoustic neuroma', 'vestibular schwannoma', 'glioma', 'glioblastoma', 'gbm', 'astrocytoma', 'oligodendroglioma', 'medulloblastoma', 'ependymoma', 'meningioma', 'craniopharyngioma', 'brain met', 'brain mets', 'brain metastasis', 'brain metastases', 'avm', 'arteriovenous malformation', 'pineal', 'germinoma', 'pineoblastoma', 'pnet'] },
  { region: 'skull-base', brain: 'yes', words: ['skull base', 'base of skull', 'base of the skull', 'clivus', 'sellar', 'sella', 'pituitary', 'parasellar', 'suprasellar', 'cavernous sinus', 'chordoma'] },
  { region: 'head', brain: 'maybe', words: ['head', 'skull', 'scalp', 'calvarium', 'orbit', 'orbital', 'eye', 'eyelid', 'optic nerve', 'choroidal', 'uveal'] },
  { region: 'head-neck', brain: 'no', words: ['head and neck', 'head & neck', 'h&n', 'neck', 'bilateral neck', 'both necks', 'cervical nodes', 'oropharynx', 'oropharyngeal', 'pharynx', 'pharyngeal', 'larynx', 'laryngeal', 'glottic', 'glottis', 'supraglottic', 'hypopharynx', 'tonsil', 'tonsillar', 'tongue', 'base of tongue', 'oral cavity', 'floor of mouth', 'mandible', 'buccal', 'palate', 'lip', 'parotid', 'submandibular', 'salivary', 'nasopharynx', 'nasopharyngeal', 'npc', 'paranasal sinus', 'maxillary sinus', 'maxillary', 'ethmoid', 'ethmoid sinuses', 'sinonasal', 'nasal cavity', 'face', 'facial', 'cheek', 'ear', 'temporal bone', 'thyroid', 'facial nerve', 'cervical plexus'] },
  { region: 'spine', brain: 'no', words: ['spine', 'spinal', 'vertebra', 'vertebrae', 'vertebral', 'spinal cord', 'cervical spine', 'c-spine', 'thoracic spine', 't-spine', 'lumbar spine', 'l-spine', 'sacral spine', 'paraspinal'] },
  { region: 'breast', brain: 'no', words: ['breast', 'whole breast', 'chest wall', 'chestwall', 'lumpectomy bed', 'lumpectomy cavity', 'tumor bed', 'internal mammary', 'imn', 'regional nodes', 'regional nodal', 'mastectomy scar'] },
  { region: 'axilla', brain: 'no', words: ['axilla', 'axillary', 'supraclavicular', 'supraclav', 'scv', 'sclav', 'infraclavicular'] },
  { region: 'chest', brain: 'no', words: ['chest', 'lung', 'lungs', 'thorax', 'thoracic', 'mediastinum', 'mediastinal', 'mantle', 'mantle field', 'hilar', 'hilum', 'apex', 'apical', 'upper lobe', 'lower lobe', 'esophagus', 'esophageal', 'oesophagus', 'oesophageal', 'rib', 'ribs', 'thymic', 'thymoma', 'sternum', 'scapula', 'superior sulcus', 'pancoast', 'mesothelioma', 'nsclc', 'sclc'] },
  { region: 'abdomen', brain: 'no', words: ['abdomen', 'abdominal', 'whole abdomen', 'pancreas', 'pancreatic', 'liver', 'hepatic', 'stomach', 'gastric', 'kidney', 'renal bed', 'flank', 'para-aortic', 'paraaortic', 'retroperitoneal', 'retroperitoneum', 'bile duct', 'spleen', 'adrenal', 'peritoneal', 'intraperitoneal', 'wilms', 'dog leg', 'inverted y'] },
  { region: 'pelvis', brain: 'no', words: ['pelvis', 'pelvic', 'prostate', 'prostatic', 'prostate bed', 'prostate fossa', 'seminal vesicles', 'bladder', 'rectum', 'rectal', 'anal', 'anus', 'anal canal', 'cervix', 'cervical cancer', 'cervical ca', 'uterus', 'uterine', 'endometrium', 'endometrial', 'vagina', 'vaginal', 'vaginal cuff', 'vulva', 'vulvar', 'inguinal', 'groin', 'sacrum', 'sacral', 'sacral ala', 'lumbosacral', 'presacral', 'iliac', 'ilium', 'pubic', 'perineum', 'testis', 'testicular', 'seminoma', 'hip', 'ischium', 'buttock'] },
  { region: 'limb', brain: 'no', words: ['thigh', 'leg', 'calf', 'knee', 'femur', 'femoral', 'tibia', 'fibula', 'foot', 'ankle', 'heel', 'arm', 'forearm', 'humerus', 'shoulder', 'hand', 'elbow', 'wrist', 'extremity', 'lower extremity', 'upper extremity'] },
  { region: 'whole-body', brain: 'maybe', words: ['total body', 'whole body', 'total lymphoid', 'total marrow'] },
  { region: 'skin', brain: 'no', words: ['skin', 'keloid'] },
  { region: 'bone', brain: 'no', words: ['bone', 'bones', 'bony'] },
] as const;

/** Vertebral levels: T4, L5, C1-C2, T9 to L1. */
export const vertebra = '(?:C[1-7]|T(?:1[0-2]|[1-9])|L[1-5]|S[1-5])(?:\\s?(?:-|–|/|to|through|and)\\s?(?:C[1-7]|T(?:1[0-2]|[1-9])|L[1-5]|S[1-5]|\\d{1,2}))?(?![\\w/])';

/** Sides and parts written before a site. */
export const siteQualifiers = ['left', 'right', 'l', 'r', 'lt', 'rt', 'bilateral', 'bilat', 'both', 'upper', 'lower', 'mid', 'whole', 'entire', 'partial', 'proximal', 'distal', 'medial', 'lateral', 'anterior', 'posterior', 'primary'] as const;

/** Organs whose cancer tells the field of a course that names none. Words as in `sites`. */
export const cancerWords = ['cancer', 'ca', 'carcinoma', 'tumor', 'tumour', 'adenocarcinoma', 'scc', 'squamous', 'sarcoma', 'lymphoma', 'melanoma', 'lesion', 'met', 'mets', 'metastasis', 'metastases', 'mass', 'adenoma', 'plasmacytoma', 'malignancy', 'neoplasm', 'idc', 'dcis', '\\w*sarcoma', '\\w*carcinoma', '\\w*blastoma', '\\w*cytoma', '\\w*lymphoma'] as const;
