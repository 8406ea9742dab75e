/**
 * Radiotherapy as charts write it (facts.md 7.1 to 7.3, 7.7). `id` says how far
 * a word can be trusted: `therapy` stands for itself; `bare` unless it is a
 * false friend; `abbreviation` needs a second cue in its sentence; `effect`
 * tells of radiotherapy by what it did; `department` only of a referral.
 * Linguistic knowledge, verification D.
 */
export const radiotherapyTerms = [
  { id: 'therapy', terms: ['radiotherapy', 'radiotherapies', '(radio|x ray|cobalt) therapy', 'radiation (therapy|treatment|treatments|tx|rx|course|boost|field|fields|portal|portals)', 'external (radiation|beam)', 'xrt', 'rtx', 'teletherapy', 'deep x ray treatment', 'radiotherapeutic'] },
  { id: 'therapy', terms: ['radation', 'raditaion', 'radiaiton', 'radiaton', 'radaition', 'radiotheraphy', 'radiothearpy', 'radio therpy', 'radiotherapie', 'iradiation', 'irridiation', 'irradation', 'irradiaton'] },
  { id: 'therapy', modality: 'chemoradiotherapy', terms: ['chemoradiation', 'chemo (radiation|radiotherapy|rt|xrt|imrt)', 'chemoradiotherapy', 'radiochemotherapy', '(radio|radiation) chemotherapy', 'chemort', 'chemoxrt', 'ccrt', 'rtct'] },
  { id: 'therapy', modality: 'EBRT', terms: ['ebrt', 'ebxrt'] },
  { id: 'therapy', modality: 'IMRT', terms: ['imrt', 'intensity modulated (radiotherapy|radiation)'] },
  { id: 'therapy', modality: 'VMAT', terms: ['vmat', 'rapidarc'] },
  { id: 'therapy', modality: '3D-CRT', terms: ['3dcrt', '3d crt', '3d conformal'] },
  { id: 'therapy', modality: 'IGRT', terms: ['igrt'] },
  { id: 'therapy', modality: 'SBRT', terms: ['sbrt', 'sabr', 'stereotactic (body radiation|body radiotherapy|ablative)'] },
  { id: 'therapy', modality: 'SRS', terms: ['radiosurgery', 'radiosurgical', 'stereotactic (radiosurgery|radiation|radiotherapy)', 'gkrs', 'fsrt', 'hsrt', 'cyberknife', 'cyber knife'] },
  { id: 'therapy', modality: 'Gamma Knife', terms: ['gamma knife', 'gamma knive', 'gammaknife'] },
  { id: 'therapy', modality: 'WBRT', terms: ['wbrt', 'ha wbrt', 'whole brain (radiation|radiotherapy|irradiation)'] },
  { id: 'therapy', modality: 'PMRT', terms: ['pmrt'] },
  { id: 'therapy', modality: 'APBI', terms: ['apbi'] },
  { id: 'therapy', modality: 'IORT', terms: ['iort', 'intraoperative (radiation|radiotherapy)'] },
  { id: 'therapy', modality: 'TomoTherapy', terms: ['tomotherapy', 'tomo therapy'] },
  { id: 'therapy', modality: 'protons', terms: ['proton (therapy|beam|radiation|radiotherapy|rt|craniospinal)', 'impt'] },
  { id: 'therapy', modality: 'carbon ions', terms: ['carbon (ion|ions)', 'heavy ion'] },
  { id: 'therapy', modality: 'neutrons', terms: ['neutron (beam|therapy)'] },
  { id: 'therapy', modality: 'electrons', terms: ['electron (beam|boost|therapy|field)'] },
  { id: 'therapy', modality: 'TSEBT', terms: ['tsebt', 'tset', 'tsebi', 'total skin (electron beam|electron beam therapy|electron|electrons|irradiation)'] },
  { id: 'therapy', modality: 'cobalt-60', terms: ['cobalt (60|radiation|irradiation)', 'co 60'] },
  { id: 'therapy', modality: 'brachytherapy', terms: ['brachytherapy', 'brachytheraphy', 'brachitherapy', 'brachy', '(hdr|ldr|plaque) brachytherapy', '(seed|radium|cesium|interstitial) implant', 'seed implants', 'seed implantation', 'radioactive (seed|seeds)', 'radiation seeds', 'seeds implanted', 'prostate seeds', '(iodine|i) 125 seed', 'i 125 seeds', 'palladium 103', 'plaque therapy', 'eye plaque', 'tandem and (ovoid|ovoids|ring)'] },
  { id: 'therapy', modality: 'radionuclide', terms: ['radioiodine', 'radioactive (iodine|i 131)', 'rai', 'i 131', 'i131', '131i', '131 i', 'iodine 131', 'lu 177', 'lutetium 177', 'lutathera', 'pluvicto', '(dotatate|mibg|radionuclide|radioligand) therapy', 'prrt', 'ra 223', 'radium 223', 'xofigo', 'y 90', 'y90', 'yttrium 90', 'radioembolization', 'radioembolisation', 'therasphere', 'sir spheres', 'selective internal radiation', 'sirt', 'i 131 mibg', 'strontium 89', 'samarium 153', 'zevalin', 'bexxar', 'radioimmunotherapy'] },
  { id: 'therapy', modality: 'total body irradiation', terms: ['total (body|lymphoid|marrow) irradiation', 'total body radiation'] },
  { id: 'therapy', modality: 'craniospinal', terms: ['craniospinal (irradiation|radiation|rt)'] },
  { id: 'therapy', modality: 'prophylactic cranial irradiation', terms: ['prophylactic cranial (irradiation|radiation)'] },
  { id: 'bare', terms: ['radiation', 'irradiation', 'irradiated', 'reirradiation', 're irradiation', 'irradiate', 'radiated', 'mantle field', 'cone down'] },
  { id: 'abbreviation', terms: ['rt', 're rt', 'rtk'] },
  { id: 'abbreviation', modality: 'chemoradiotherapy', terms: ['crt'] },
  { id: 'abbreviation', modality: 'PORT', terms: ['port'] },
  { id: 'abbreviation', modality: 'prophylactic cranial irradiation', terms: ['pci'] },
  { id: 'abbreviation', modality: 'total body irradiation', terms: ['tbi'] },
  { id: 'abbreviation', modality: 'SRS', terms: ['srs', 'srt', 'gk', 'gks'] },
  { id: 'abbreviation', modality: 'protons', terms: ['pbt', 'protons'] },
  { id: 'abbreviation', modality: 'APBI', terms: ['pbi'] },
  { id: 'abbreviation', modality: 'whole breast', terms: ['wbi'] },
  { id: 'abbreviation', modality: 'brachytherapy', terms: ['hdr', 'ldr', 'pdr'] },
  { id: 'abbreviation', modality: 'craniospinal', terms: ['csi'] },
  { id: 'abbreviation', modality: 'IFRT', terms: ['ifrt', 'isrt'] },
  { id: 'abbreviation', modality: 'linac', terms: ['linac'] },
  { id: 'effect', terms: ['radiation (induced|related|associated|necrosis|injury|damage|fibrosis|pneumonitis|cystitis|proctitis|enteritis|colitis|dermatitis|esophagitis|oesophagitis|mucositis|myelopathy|plexopathy|plexitis|brachial plexopathy|lumbosacral plexopathy|neuropathy|neuritis|optic neuropathy|retinopathy|encephalopathy|leukoencephalopathy|vasculopathy|change|changes|effect|effects|scar|osteitis)', 'postradiation', 'post radiation', 'post irradiation', 'postirradiation', 'radionecrosis', 'radio necrosis', 'osteoradionecrosis'] },
  { id: 'planning', terms: ['(ct|conformal|radiation) simulation', 'ct sim', 'radiation planning', 'treatment planning ct', 'planning ct'] },
  { id: 'department', terms: ['radiation (oncology|oncologist|oncologists|onc|medicine|therapist)', 'rad onc', 'radonc', 'department of radiotherapy', 'radiotherapy department', 'radiotherapist'] },
] as const;

/** After `radiation` and the like: it is something else. Matched right behind the word. */
export const notTherapyAfter = [
  'of (?:the |his |her |this |such |any )?(?:\\w+ )?(?:pain|discomfort|ache|symptoms?|murmur|headache)', '(?::\\s?)?(?:in)?to (?:the |his |her |both |either )?(?:left |right |upper |lower |back of |l |r )*(?:arms?|jaw|neck|shoulders?|back|chest|legs?|groin|buttocks?|thighs?|hips?|scapula|flank|axilla|carotids?|calf|foot|feet|toes?|hands?|fingers?|abdomen|epigastrium|extremit\\w+|head|ear|eye|testic\\w+|scrotum|knee|ankle)\\b(?!,? (?:in )?(?:19|20)\\d\\d\\b|.{0,60}\\b(?:gy|cgy|fx|fractions?|cancer|tumou?r|boost|completed|finished)\\b)',
  'down ', 'up (?:the|her|his|to)\\b', 'from (?:the|his|her) (?:back|neck|chest)', ':(?!\\s*(?:yes|no(?:ne)?\\b|never|denie[sd]|completed|received|\\d|s/p|to))', '(?:exposure|exposures|precautions?|safety|hazards?|dosimet\\w+|badge|protection|shield\\w+|screening|survey|monitoring|detector|level|leak|sickness|physic\\w+|biolog\\w+|dose:? (?:dlp|ctdi\\w*|\\d[\\d.]* ?m(?:sv|gy)|protocol|reduction|report|index|length|estimate|tracking|from ct|of (?:the )?(?:ct|exam|scan)|was kept|as low|(?:was |is )?(?:low|minimal|minimi[sz]ed))|burden|risk from (?:ct|imaging))', '(?:technologist|technician|tech)\\b',
  '(?:,? ?leuko?(?:cyte)?[- ]?(?:reduced|depleted)|(?:and |,? ?)?(?:cmv[- ]?\\w* ?)*(?:prbcs?|rbcs?|red (?:blood )?cells?|platelets?|blood|cellular|products?|units?|packed)\\b)', '(?:food|seeds|soil|grain|sterili[sz]ed)', '(?:or [\\w -]{3,24} )?(?:patients|tumou?rs|individuals|women|men|people|cells|mice|animals|rats)\\b', 'oncolog', 'therapist', 'sensitive', 'resistan',
] as const;

/** Before `radiation` and the like: it is something else. */
export const notTherapyBefore = [
  '\\bexposures? to (?:(?:other |unspecified |natural |man-?made |suspected |ambient |x-?rays? (?:and|or) |sources of )){0,3}',
  'pain,? (?:\\w+ ){0,3}(?:without|with|no|nil)(?: any| some| no)? ', '\\b(?:nil|denies|of pain|no pain|not to be|(?:will|shall) not be) ', '\\bbeams? of ', '(?:region|quality|provocation|location)\\s*[/,]\\s*', '(?:uv[abr]?|ultraviolet|solar|sun(?:light)?|ioni[sz]ing|non-?ioni[sz]ing|electromagnetic|microwave|infrared|environmental|occupational|background|ct|diagnostic|low[- ]dose|medical|(?:cell )?phone|atomic|nuclear|scatter(?:ed)?)[ -]',
] as const;

/** Right before `radiation` and the like: it is the treatment, wherever it goes ("declined radiation to the chest wall"). */
export const therapyBefore = '\\b(?:daily|adjuvant|neoadjuvant|palliative|definitive|radical|curative|salvage|consolidative|prior|previous|external|beam|photon|proton|whole|declin\\w+|refus\\w+|recei\\w+|underw\\w+|undergo\\w*|complet\\w+|finish\\w+|offer\\w*|recommend\\w*|plan\\w*|consider\\w*|s/p|status post|history of|hx of|h/o|course of|weeks of|(?:week|day) \\d+ of|fractions of|gy of|cgy of|surgery and|chemo\\w* and)\\s+(?:\\w+\\s+)?$';

/** With one of these in its sentence `radiation` is where a pain or murmur goes, unless a dose or therapy stands there too. */
export const painRadiation = '\\b(?:murmur|pain radiation|radiation of (?:the |her |his )?pain|non-?radiating|onset|opqrst|socrates|oldcarts)\\b';

/** Words by which an abbreviation is known for radiotherapy; any of them in its sentence, or right beside it. */
export const radiotherapyCues = {
  /** Anywhere in the sentence. */
  sentence: '\\b(?:gy|cgy|fx|fxs|fractions?|fractionated|chemo\\w*|cisplatin|temozolomide|tmz|carboplatin|radiation|radiotherapy|radiosurgery|irradiat\\w+|rad onc|boost|brachy\\w*|isodose|\\w*(?:sarc|lymph|carcin|gli|meningi|myel|cyt|ependym|blast|semin|melan|neur|aden|gangli|schwann|chord|thym|theli|pharyngi)omas?|cancer|ca|scc|nsclc|sclc|tumou?r|mets?|metasta\\w+|malignan\\w+|transplant|leuka?emia|lumpectomy|mastectomy|conserving|resection|avms?|arteriovenous|glomus|trigeminal neuralgia|keloids?|heterotopic|hodgkin\\w*|adjuvant|neoadjuvant|definitive|palliative|salvage|consolidati\\w+|concurrent|plexopathy|field)\\b|\\d\\s?(?:gy|cgy|fx|#)|\\b(?:\\d{2}\\.\\d{1,2}|[3-7]\\d{3})/\\d{2}\\b',
  /** Right before the abbreviation. */
  before: '(?:s/p|post|after|since|following|before|during|adjuvant|definitive|palliative|salvage|consolidative|concurrent|preop(?:erative)?|pre-op|postop(?:erative)?|post-op|prior|previous|pelvic|brain|cranial|spinal|spine|breast|chest wall|mantle|nodal|thoracic|neck|fractionated|external beam|conformal|proton|received|receiving|underwent|undergoing|start|started|starting|began|begun|beginning|resumed|completed|finished|had|declined|refused|offered|of|with|w/|and|\\+|chemo/|surgery,|stereotactic|focal|out from|h/o)\\s*[-]?$',
  /** Abbreviations that a field beside them makes one, as it does RT. */
  withField: ['srs', 'srt', 'gk', 'gks', 'pbt', 'protons', 'hdr', 'ldr', 'linac'],
  /** A field before it, or behind it: enough by themselves. */
  fieldBefore: '\\b(?:bilateral \\w+|prostate|cervix|cervical|rectum|rectal|bladder|vulva|vaginal|larynx|laryngeal|nasopharynx|craniospinal|mastectomy|lumpectomy|pelvic|brain|cranial|spinal|spine|frontal|parietal|temporal|occipital|cerebellar|thoracic|mediastinal|mantle|nodal|breast|neck|chest[- ]wall|scv|sclv|supraclav\\w*|axilla|lung|sacral|sacrum|abdominal|axillary|whole[- ](?:brain|breast)|fractionated|hypofractionated|external[- ]beam|conformal|proton|involved[- ](?:field|site))',
  fieldAfter: '(?:x ?\\d{1,2} ?(?:wk|week|month|fx|fraction|session|treatment)s? (?:to|of) |to |(?=(?:l|left|lt)\\b))(?:the |his |her |both |bilateral |whole |left |right |l |r |lt |rt |primary |entire )*(?:brain|breast|pelvis|chest|neck|prostate|lungs?|mediastinum|axilla|thigh|leg|arm|hip|sacrum|spine|rectum|cervix|head|larynx|tonsil|nasopharynx|oropharynx|skull|femur|bladder|groin|abdomen|nodes?|scalp|o?esophagus|[ctls]\\d)\\b|(?:completed|finished|ended) (?:in |on )?\\d',
  /** Denied, RT is radiotherapy where nothing else follows that it could be of. */
  deniedBefore: '\\b(?:no|never (?:had|received|got|given|needed)|not (?:had|received|given)|without|denies|neither chemo nor|nor)\\s(?:(?:any|prior|previous|past|adjuvant|further|more|chemo(?:therapy)?|or|nor|and|/)\\s){0,3}$',
  deniedAfter: '^\\s*(?:[.,;)]|$|\\n|(?:was |were |has been )?(?:given|required|needed|indicated|received|recommended|performed|delivered)\\b|to date\\b|so far\\b|before\\b|or chemo|and no\\b)',
  /** Right after it. */
  after: '^(?:\\s*[-,]?\\s*)(?:\\d{2}(?:\\.\\d{1,2})?/\\d{1,2}\\b(?!/)|\\d{4}/\\d{2}\\b|to (?:the )?|field|fields|boost|course|completed|complete|finished|ended|effects?|effect|with|w/|\\(|\\d{2,4}\\s?(?:gy|cgy)|\\d{2}(?:\\.\\d+)? ?gy|for|alone|only|and chemo|\\+ ?chemo|induced|associated|planned|offered|recommended|declined|was|in (?:19|20)\\d\\d|(?:19|20)\\d\\d|\\d{1,2}/(?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})',
} as const;

/** Where an abbreviation is something else, whatever else is there. `next` right after it, `near` anywhere in the sentence. */
export const otherMeanings = [
  { terms: ['rt', 're rt'], next: '^\\s*(?:-?pcr|upper|lower|arm|arms|leg|legs|hand|hands|foot|feet|shoulder|hip|knee|ankle|wrist|elbow|thumb|finger|toe|thigh|calf|side|eye|ear|ue|le|flank|groin|buttock|big toe|great toe|biceps|triceps|deltoid|quad|l\\d|c\\d|t\\d|s1|sided|handed|hemi\\w*|breast(?! (?:\\d|field|boost|was|and regional|completed))|lung(?! \\d)|kidney|lobe|supraclav\\w*|axilla(?! \\d)|neck(?! \\d)|foot\\w*|eval\\w*|therapist|consult for (?:vent|o2|oxygen)|protocol|at bedside|notified|treatments? given|temp\\w*|bundle|atri\\w+|ventric\\w+|ij|subclavian|femoral|radial|ulnar|median|carotid|ptosis|facial|heel|lat\\w*|hearing|tm|ac|l5|cva|mca|pca|cheek|jaw)\\b', near: '\\b(?:respiratory|ventilat\\w+|nebuli\\w+|cpap|bipap|intubat\\w+|trach|room temp\\w*|pcr)\\b' },
  { terms: ['pci'], next: '', near: '\\b(?:stents?|des|bms|coronary|cad|lad|rca|lcx|stemi|nstemi|mi|cath\\w*|cabg|angio\\w*|plavix|cardiac|cardiology|angina)\\b' },
  { terms: ['tbi'], next: '', near: '\\b(?:traumatic|trauma|mvc|mva|accident|fall|concussion|head injury|injury|assault|blast|contusion|gcs|residual|loc)\\b' },
  { terms: ['port'], next: '^[- ]?(?:a|a-cath|cath\\w*|placement|placed|flush\\w*|site|access\\w*|removal|removed|removing|in|works?|clean|needle|was|is|insertion|remains|authority|wine|pocket|exit|check|left|right|[^\\w\\s(])', near: '\\b(?:mediport|flush\\w*|catheter|accessed|subclavian|trocar|laparoscop\\w+|umbilical|insufflat\\w+)\\b' },
  { terms: ['crt'], next: '^-[dp]\\b|^\\s*(?:<|>|of <|\\d ?sec|less than|brisk|normal|device|pacemaker|implant)', near: '\\b(?:capillary|refill|cardiac|ef|ejection|lbbb|biventricular|icd|defibrillator|pacemaker|heart failure|perfusion)\\b' },
  { terms: ['csi'], next: '', near: '\\b(?:injection|injected|corticosteroid|steroid|shoulder|knee|subacromial|joint|crime)\\b' },
  { terms: ['srs', 'srt'], next: '^[- ]?(?:22|score)', near: '\\b(?:scoliosis|speech reception|audiogram|audiometr\\w+|surgical recall|db)\\b' },
  { terms: ['hdr', 'ldr', 'pdr', 'pbi', 'pbt', 'gk', 'gks', 'isrt', 'ifrt'], next: '', near: '\\b(?:primary biliary|lung disease|diabetic retinopathy|proliferative|platelet|pharmacy|benefit)\\b' },
  { terms: ['rai', 'i 131', 'i131', '131i', 'iodine 131', 'i 131 mibg'], next: '^\\s*(?:-?uptake|scan|scans|whole body scan|imaging|scintigraphy|stage)', near: '\\brai stage\\b' },
  { terms: ['y 90', 'radium 223', 'brachy', 'radiosurgery'], next: '^\\s*(?:scan|-?cephal\\w+)', near: '' },
] as const;

/** Before a date: the course ended then, or began then. */
export const courseWords = {
  ended: '(?:complet\\w*|finish\\w*|end(?:ed|ing|s)?|last (?:fx|fraction|tx|treatment|day|dose|session|radiation|rt)|last|done|through|thru|until|till|conclud\\w+|stopp?ed|to|--?|–|s/p|post)',
  started: '(?:start(?:ed|ing|s)?|beg[ai]n|beginning|begun|commenc\\w+|initiat\\w+|from|first (?:fx|fraction|treatment|day))',
} as const;

/** A course that these propose was given all the same where it is said to be over, with its date: "referred for RT, completed 3/2019". */
export const proposedThenGiven = {
  proposed: '\\b(?:refer\\w*|recommend\\w*|advis\\w*|offer\\w*|propos\\w*|plan(?:ned)?|schedul\\w*|consult\\w*|chose|decided|agreed)\\b',
  over: '(?:^|[,;(–-])\\s*(?:(?:and|which|that|it|this|he|she|they|patient|was|were|has|have|had|been|all|successfully|then|later|subsequently|duly|fully|the|of|course|treatment)\\s){0,5}(?:completed|finished|concluded|ended|done|delivered)\\s(?:(?:on|in|by|around|about|early|mid|late|the|end|of|it|this|all)\\s){0,3}\\(?$',
} as const;

/** A department of radiotherapy tells of a plan only with one of these in its sentence. */
export const referralWords = '\\b(?:refer\\w*|consult\\w*|follow[- ]?up with|see|schedul\\w+|appointment|discuss\\w*|evaluat\\w*|options?|plan\\w*|recommend\\w*|consider\\w*|simulation|treatment start)\\b';

/** Region of a course whose modality fixes it; `unless` these regions are written. */
export const modalityRegions = [
  { modality: 'SRS', region: 'brain', cranial: true }, { modality: 'Gamma Knife', region: 'brain', cranial: true },
  { modality: 'WBRT', region: 'brain' }, { modality: 'craniospinal', region: 'brain' }, { modality: 'prophylactic cranial irradiation', region: 'brain' },
  { modality: 'total body irradiation', region: 'whole-body' }, { modality: 'TSEBT', region: 'skin' }, { modality: 'PMRT', region: 'breast' }, { modality: 'APBI', region: 'breast' }, { modality: 'whole breast', region: 'breast' },
] as const;

/** Between a course and a date: the date belongs to something else. */
export const dateOfOther = '\\b(?:surgery|resect\\w+(?! (?:cavity|bed|site))|lumpectomy(?! (?:cavity|bed|site))|mastectomy(?! (?:bed|scar))|biops\\w+|mri|ct|pet|scans?|imaging|recurr\\w+|relaps\\w+|then|since|now|currently|tamoxifen|letrozole|anastrozole|started on|seen|diagnos\\w+|dx|developed|presented|onset|began to|noticed|chemo(?:therapy)?(?! and)|consult\\w*|visit|cycle|follow[- ]?up|metast\\w+|numb\\w*|pain|psa|dob|born|per(?! (?:fraction|fx|fr|day|treatment|session)))\\b';

/** In a sentence about where a pain goes: radiotherapy all the same. */
export const therapyNear = '\\b(?:therap|treat|gy\\b|cgy|onc|chemo|fraction|cancer|tumou?r|\\bs/p|xrt|carcinoma|received|underwent|boost)';
