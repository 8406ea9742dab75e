/**
 * Kinds of cancer, to tell of which one a remission is said: by a name of their own, by
 * the organ beside "cancer", and by names of irradiated places that belong to them; `anywhere`: it has no organ
 * of its own.
 * Sources of regular expressions. Linguistic knowledge, verification D (a choice of
 * this tool).
 */
export const cancers = [
  { id: 'breast', organs: 'breast|mammary', names: 'dcis', fields: 'breast|chest ?wall|axill|supraclav' },
  { id: 'myeloma', names: 'myeloma|plasmacytoma', anywhere: true },
  { id: 'leukaemia', names: 'leuk(?:a?emia)|aml|cll|cml|apl', fields: 'total body', anywhere: true },
  { id: 'lymphoma', names: 'lymphomas?|hodgkin\\w*|dlbcl|nhl', fields: 'mantle|mediastin|nodal|inverted y|total body', anywhere: true },
  { id: 'melanoma', names: 'melanoma', anywhere: true },
  { id: 'sarcoma', names: '\\w*sarcoma', anywhere: true },
  { id: 'glioma', names: '\\w*glioma|glioblastoma|gbm|astrocytoma|medulloblastoma|ependymoma|meningioma', fields: 'brain|crani|frontal|temporal|parietal|occipital|cerebell|fossa' },
  { id: 'germ-cell', organs: 'testicular|testis', names: 'seminoma|germ[ -]cell|teratoma', fields: 'para-?aortic|inguinal' },
  { id: 'prostate', organs: 'prostate|prostatic', fields: 'prosta' },
  { id: 'lung', organs: 'lung|bronchial', names: 'nsclc|sclc', fields: 'lung|chest|thora|mediastin' },
  { id: 'bowel', organs: 'colon|colorectal|rectal|rectum|anal', fields: 'rect|anal|anus|pelvi' },
  { id: 'gynaecological', organs: 'cervical|cervix|endometrial|endometrium|uterine|uterus|ovarian|ovary|vaginal|vulvar', fields: 'cervi|uter|endometr|vagin|vulv|pelvi' },
  { id: 'bladder', organs: 'bladder|urothelial', fields: 'bladder|pelvi' },
  { id: 'kidney', organs: 'renal|kidney' },
  { id: 'thyroid', organs: 'thyroid', fields: 'neck|thyroid' },
  { id: 'head-neck', organs: 'nasopharyngeal|nasopharynx|oropharyngeal|oropharynx|laryngeal|larynx|tonsil|tonsillar|tongue|oral|parotid|hypopharyngeal|hypopharynx|throat|neck', names: 'npc|hnscc', fields: 'neck|naso|pharyn|laryn|tonsil|tongue|parotid|oral' },
] as const;

/** Beside an organ: a cancer of it. */
export const cancerOfOrgan = 'cancer|ca|carcinoma|adenocarcinoma|malignancy|neoplasm';
/** In a title of a problem: the spread is of today, not part of the diagnosis. */
export const spreadOfToday = '\\b(?:new\\w*|progress\\w*|recur\\w*|relaps\\w*|wors\\w*|grow\\w*|enlarg\\w*|now|active\\w*)\\b';
/** A cancer of any kind. */
export const anyCancer = '\\b(?:cancer|carcinoma|adenocarcinoma|ca|melanoma|\\w*sarcoma|lymphoma|myeloma|\\w*glioma|glioblastoma|seminoma|nsclc|sclc|malignancy|neoplasm|tumou?r)\\b';
/** A remission, in words or by its abbreviation. */
export const remission = 'remission|\\bc?cr\\d?\\b';
