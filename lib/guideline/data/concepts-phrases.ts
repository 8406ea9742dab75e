/**
 * Conditions on the sentence of a term, and phrases that are looked for only in
 * sentences that hold one of their words. Sources of regular expressions,
 * matched without regard to case. Linguistic knowledge, verification D.
 */

/** What must or must not stand in the sentence (`has`, `hasNot`), right before (`notBefore`) or right after (`notAfter`) a term of `concepts`; `capitals`: it is written in capitals. */
export const conditions = [
  { id: 'not-central', hasNot: '\\b(?:icans|car-?t|immune effector|enceph\\w+|leuko\\w+|cns|central nervous|confus\\w+|cognitive)\\b', notBefore: '(?:monitor(?:ing|ed)? for|watch(?:ing)? for|risk of|potential for) ', notAfter: ' (?:syndrome|assessment|monitoring|precautions|checks?)\\b' },
  { id: 'optic-abbreviation', capitals: true, has: '\\b(?:optic\\w*|vision|visual|eyes?|radiat\\w+|rt|xrt)\\b' },
  { id: 'lesion-abbreviation', capitals: true, has: '\\b(?:lesions?|enhanc\\w+|mri|brain|temporal|frontal|parietal|occipital|srs|radiosurg\\w+|radiat\\w+|perfusion|necro\\w+)\\b', notBefore: '(?:research|clinical|by|per|nurse|with our|our) ', notAfter: '(?: (?:notified|called|coordinator|nurse|visit)|, ?(?:rn|bsn|np|md|ms)\\b)' },
  { id: 'mild-cognitive', capitals: true, notBefore: '\\d ', notAfter: ' (?:of|center|centre|drill|plan)\\b' },
  { id: 'not-optic', notBefore: 'optic(?: nerve)? |retrobulbar ', notAfter: '(?: panel| screen(?:ing)?\\b| clinic| pathway| protocol| questionnaire| education| handout| score\\b| risk\\b)' },
  { id: 'not-drug', notAfter: ' (?:med(?:ication|icine)?s?|agents?|drugs?|treatments?|options?|relievers?|service|svc|clinic|team|modulators?)\\b' },
  { id: 'not-release', notAfter: '(?: syndrome)?(?: release| surger\\w+| decompression| repair| splints?| injections?| brace)' },
  { id: 'nerve', has: '\\b(?:nerves?|cranial|cn|third|fourth|sixth|seventh|twelfth|[ivx]{2,3}(?:th)?|vi|facial|trigeminal|abducens|oculomotor|trochlear|hypoglossal|vagus|laryngeal|peroneal|radial|ulnar|bell\'?s|vocal|phrenic|brachial|erb\'?s)\\b', notBefore: 'cerebral |supranuclear |pseudobulbar |pseudo-?gaze |gaze ' },
  { id: 'not-organ', notBefore: 'emotional(?:ly)? |topical |opioid[- ]induced ', notAfter: '(?: medicine| cream| spray| jelly| agent| medication)', hasNot: '\\b(?:due to|from|secondary to|residual (?:from|of)|sequelae? of|after) (?:the |his |her |a |an |prior |old |previous |recent )*(?:stroke|cva|tia|cerebral infarct\\w*)\\b' },
  { id: 'optic', notBefore: 'other causes of |hereditary ' },
  { id: 'not-elsewhere', hasNot: '\\b(?:chest wall|breast|mandib\\w*|jaw|maxilla|osteo\\w*|laryn\\w+|skin|rib|ribs|femoral|bladder|rectal|flap)\\b(?!.*\\b(?:brain|cerebr\\w+|temporal|frontal|parietal|occipital|cerebell\\w+|cord)\\b)' },
  { id: 'lesion', has: '\\b(?:lesions?|enhanc\\w+|mri|brain|perfusion|o?edema|frontal|parietal|temporal|occipital|cerebell\\w+|brainstem|mets?|metasta\\w+|radiosurg\\w+|srs|gamma knife|symptomatic|biops\\w+|necrosis|radionecrosis|rcbv|pet)\\b' },
  { id: 'radiation', has: '\\b(?:radiation|radiosurg\\w+|radiother\\w+|irradiat\\w+|post-?srs|srs|treated|treatment (?:effect|related)|radionecrosis|gamma knife|xrt)\\b' },
  { id: 'not-animal', notAfter: ' (?:foam|clinic|center|centre|care|unit|medicine|test(?:ing)?\\b|screen)' },
  { id: 'not-other-recurrence', notBefore: '(?:seizure|pain|ulcer|hernia|dvt|infection|uti|fever|bleed(?:ing)?|effusion|stone|symptom|alcohol|opioid|c\\.? ?diff|headache|stroke|(?:chance|risk|likelihood|probability|fear|worry) of(?: \\w+)?) ', notAfter: '(?: of (?:the |her |his |these |this |any )?(?:\\w+ )?(?:pain|seizures?|symptoms?|headaches?|infections?|uti|bleeding|effusion|fever|hernia|numbness|weakness|arrhythmia|fibrillation|dvt|clot|ulcers?|depression)| prevention|,? ?(?:alcohol|opioid|smoking))', hasNot: '\\b(?:cyst|hernia|multiple sclerosis|alcohol|opioid use|polyp|c\\.? ?diff\\w*|herpes|cellulitis)\\b' },
  { id: 'arm-nerve', has: '\\b(?:plexus|plexopath\\w+|trunk|sensory|sensation|pinprick|pin|numb\\w*|tingl\\w*|loss|pain|weak\\w*|dermatom\\w*|intrinsics|finger|digit|emg|t2|signal)', hasNot: '\\b(?:epidural|x-?rays?|disc|disk|foraminal|facet|fusion|stenosis|spondyl\\w+|vertebra\\w*)\\b' },
  { id: 'imaging', has: '\\b(?:ct|mri|pet|pet-ct|ultrasound|us|imaging|scans?|x-?ray|cxr|mammogra\\w+|\\d+(?:\\.\\d+)? ?(?:cm|mm)|supraclav\\w*|plexus|apex|apical|axill\\w*|pelvi\\w+)\\b', notAfter: '(?: effect| index| spectro\\w*)', notBefore: 'fat |body |muscle |bone |lean |critical |right |left ventricular ' },
  { id: 'examined', has: '\\b(?:ct|mri|pet|biops\\w+|bx|scans?|imaging|cytology|histolog\\w+|patholog\\w+|path|fna|scope|\\w+oscopy)\\b', notAfter: ' (?:tissue|sample|specimen|board|biops\\w+|bx|history|hx|markers?|screening|diagnosis|was (?:sent|taken))\\b' },
  { id: 'biopsied', has: '\\b(?:biops(?:y|ied|ies)|bx|fna|cytology|histology|pathology|path)\\b(?![^.;:]{0,30}\\b(?:planned|booked|scheduled|pending|awaited|if)\\b)[^.;]*?(?:[:,(=–—-]|\\b(?:showed|shows|showing|was|were|is|are|returned|back|read|reads|reading|confirmed|proved))\\s*(?:\\w+\\s){0,3}?benign\\b|\\b(?:biops(?:y|ies)|bx|fna|cytology|histology|pathology)\\s+(?:[\\d/-]+\\s+)?(?:not )?benign\\b', hasNot: '\\b(?:skin|mole|na?ev\\w+|polyps?|colon\\w*|gastric|stomach|endometri\\w+|thyroid|keratos\\w+|lipoma|punch|shave)\\b', notAfter: ' (?:prostat\\w+|positional|essential|paroxysmal|murmur|intracranial)\\b' },
  { id: 'not-zero', notAfter: ' (?:score |level |rating |scale )?(?:is |of |was |: ?|= ?|, ?)?(?:0(?:/10)?|zero|none|nil)\\b' },
  { id: 'not-other-remission', hasNot: '^(?!.*\\b(?:cancer|carcinoma|lymphoma|leuka?emia|myeloma|sarcoma|tumou?r|glioma|melanoma|malignan\\w+|hodgkin\\w*)\\b).*\\b(?:alcohol\\w*|opioid|cocaine|cannabis|tobacco|substance|use disorder|depress\\w+|mdd|bipolar|mania|anxiety|ptsd|schizo\\w+|crohn\\w*|colitis|ibd|asthma|epilep\\w+|seizures?|lupus|sle|arthritis|nephrotic|diabetes|multiple sclerosis|uveitis|psoriasis|eczema|vasculitis|sarcoid\\w*|myasthenia|graves)\\b' },
  { id: 'of-scan', before: '\\b(?:pet|pet[ /-]?ct|fdg|restaging|bone scan|fna|(?:re-?)?biops(?:y|ies)|bx)(?:[\\s(:,–-]|\\d[\\d/.-]{0,9}|(?:scans?|ct|imaging|is|was|were|again|on|in|of|the|from|repeat|results?|returned|came back|left|right|(?:of|from) (?:the )?(?:(?:left|right) )?[a-z]{4,16}|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])){1,24}|\\b(?:surveillance|restaging|staging)(?: [\\w/.-]+){1,8} ', hasNot: '\\b(?:skin|moles?|na?ev\\w+|polyps?|colon\\w*|gastric|stomach|endometri\\w+|thyroid|bone marrow|shave|punch|temporal artery|sural|nerve biops\\w+|muscle biops\\w+|liver|renal|kidney|marrow)\\b', notAfter: '(?: (?:for|predictive|pressure|nodes?|symptoms?|of)\\b| margins?\\b|ly\\b)' },
  { id: 'denied-on-brain', has: '\\b(?:mri|mr|brain|cerebr\\w+|perfusion|enhanc\\w+|gad\\w*|temporal|frontal|parietal|occipital|cerebell\\w+|srs|radiosurg\\w+|cord)\\b', hasNot: '\\b(?:avascular|femoral|bone|fat|soft tissue|wound|flap|skin|pancrea\\w+|bowel|tubular|mitos[ei]s|histolog\\w+|patholog\\w+|specimen|mandib\\w*|jaw|central|tumou?r necrosis)\\b' },
  { id: 'current-disease', notBefore: '(?:treated|resected|ablated|irradiated|former|stable|for|to|of|history of|rule out|r/o) (?:\\w+ )?', notAfter: '(?:[^.;]{0,24}\\b(?:s/p|status post|resect\\w+|treated|ablat\\w+|irradiated|removed|radiation|radiotherapy|rt|xrt|srs|sbrt|in (?:19|20)\\d\\d)\\b|,? \\d)' },
  { id: 'necrosis-of-tissue', has: '^(?=[^]*\\b(?:biops\\w+|bx|patholog\\w+|path|histolog\\w+)\\b)(?=[^]*\\b(?:no (?:viable |residual |recurrent |active )?tumou?r|gliosis|without (?:viable |residual |recurrent )?tumou?r|treatment effect))', around: '\\b(?:brain|cerebr\\w+|cerebell\\w+|frontal|temporal|parietal|occipital|gliosis|brainstem|srs|radiosurg\\w+|cord)\\b', notBefore: '(?:tumou?r|avascular|fat|no|without|bone) ' },
  { id: 'necrosis-weighed', has: '\\bnecrosis (?:is |was )?(?:(?:favou?red|more likely) (?:over|than)|rather than) (?:\\w+ ){0,2}(?:tumou?r|progression|recurren\\w+|metasta\\w+|disease)\\b|\\bfavou?r(?:s|ed|ing)? (?:of )?(?:a |the |central )?necrosis (?:over|rather than|more than|instead of)\\b', hasNot: '\\b(?:avascular|femoral|bone|fat|soft tissue|wound|flap|skin|pancrea\\w+|bowel|tubular|mandib\\w*|jaw)\\b', around: '\\b(?:mri|mr|brain|cerebr\\w+|cerebell\\w+|perfusion|enhanc\\w+|frontal|temporal|parietal|occipital|brainstem|srs|radiosurg\\w+|rcbv|cord)\\b', notBefore: '(?:tumou?r|avascular|fat|no|without|bone) ' },
  { id: 'not-name', notAfter: ' (?:the |her |his |which |what |when |exact |\\w+ )?(?:names?|doses?|dates?|drugs?|medications?|meds?|doctors?|strength|year|last (?:visit|time|dose|tetanus))\\b|^ (?:when|which|if|whether|ever|having|hitting|the accident|any)\\b' },
  { id: 'suspected', notBefore: '(?:anti-?|screen(?:ing|ed)? for|family|history of|hx of|treated|known) ', notAfter: '(?: (?:screening|markers?|board|centre|center|clinic|risk|lysis|necrosis factor|therap(?:y|ies)|treatments?|patients?|survivors?|necrosis|bed|cavity)\\b|-(?:free|related|directed)\\b)' },
  { id: 'mass-untaken', around: '\\b(?:mass(?:es)?|nodules?|lesions?|lymph nodes?|nodes?|adenopathy|lymphadenopathy|tumou?rs?|lymphomas?|metasta\\w+|malignan\\w+|neoplas\\w+|sarcomas?|carcinomas?|recurren\\w+|plexus|enhanc\\w+|thickening)\\b', aroundNot: '\\b(?:skin|moles?|na?ev\\w+|polyps?|colon\\w*|gastric|stomach|endometri\\w+|thyroid|keratos\\w+|lipoma|punch|shave|nerve biops\\w+|muscle biops\\w+|renal biops\\w+|kidney|liver biops\\w+)\\b' },
  { id: 'of-leg', has: '\\b(?:lift|raise|move) (?:(?:the|her|his|both|left|right) ){0,2}(?:legs?|foot|feet)\\b(?! (?:due to|because of|for|from) (?:\\w+ )?pain)' },
  { id: 'not-als', notBefore: '(?:tongue|benign|upper (?:and|or)|disuse|muscle relaxant) ', notAfter: ' (?:outside|of the tongue|from disuse|due to disuse|disease)\\b|,? (?:androgen|procedure|rhizotomy)', hasNot: '\\b(?:sympathetic|renal denervation|ablation|succinylcholine|disuse|cachexia|immobili[sz]ation)\\b' },
  { id: 'new-foot-drop', has: '\\b(?:new|acute|sudden)\\w*(?: (?:onset|of|left|right)){0,3} (?:foot ?-?drop|drop foot)|drop(?: (?!brace)\\w+){0,3} (?:since (?:yesterday|today|this morning|last night|(?:\\w+ ){0,2}(?:days?|hours?))|for (?:\\w+ ){1,3}(?:days?|hours?)|(?:days?|hours?) ago|yesterday|today)\\b' },
  { id: 'not-hygiene', notBefore: 'no complaints of |stress ' },
] as const;

/** Beginnings of cues that only look for a tumour as one looks in everybody. */
export const screeningCues = ['screen', 'surveillance', 'tested'] as const;

/** Words that make "burning" and the like a pain of nerves: with pain or feeling, or of a limb or the face; never of the bladder, stomach or eye. */
export const painQuality = {
  pain: '\\b(?:pains?|painful|ache|aching|sensations?|feelings?|dysa?esthesi\\w+|tingl\\w+|numb\\w*|discomfort|shock|shocks|jolts?|neuropath\\w*|quality|allodynia)\\b',
  place: '\\b(?:arms?|forearms?|hands?|fingers?|thumbs?|legs?|calf|calves|shins?|thighs?|buttocks?|feet|foot|toes?|soles?|heels?|ankles?|shoulders?|neck|cheek|face|facial|jaw|mandib\\w*|maxill\\w*|chin|forehead|scalp|back of the head|extremit\\w+|limbs?|dermatom\\w*|flank|trunk|chest wall|rib|groin)\\b',
  others: '\\b(?:urinat\\w+|urine|void\\w*|dysuria|micturition|heartburn|epigastr\\w+|stomach|reflux|gerd|indigestion|retrosternal|eyes?|throat|mouth|tongue|vagin\\w*|vulva\\w*|anus|anal|rectal|rectum|defecat\\w+|sunburn|burn (?:unit|injury|wound)|cautery|bovie|calories|dishes|fat|gunshot|drugs?|heroin|stimulation|stimulator|study|razor|outlet|wheelchair|scooter|stab wound|pleuritic|headaches?|abdominal|abdomen|chest pain)\\b',
  /** Of these words the pain or place must stand near; the others stand for pain of nerves by themselves. */
  alone: '^(?:lancinating|zapping|zaps|zings)$',
  /** Of these words pain itself is enough. */
  typical: '^(?:shooting|shoots|electric\\w*|lancinating|zapping|zaps|zings|shock like|jolts|shocks)$',
} as const;

/**
 * Pain told together with loss of feeling or tingling is pain of nerves:
 * `before` ends right before the sensory word, `after` begins right behind it.
 */
export const painWithLoss = {
  before: '\\b(?:pain|pains|ache|aching)\\b(?! (?:free|control|medic\\w+|clinic|relie\\w+|score|scale|manag\\w+))(?![^.;:]{0,110}\\b(?:no|without|denies|not|resolved|but)\\b)[^.;:]{0,110}?\\b(?:with|accompanied by|plus|as well as|together with)\\s+(?:(?:associated|some|intermittent|constant|mild|severe|occasional|left|right|bilateral|the|his|her|hand|arm|foot|leg|finger|numbness|tingling|paraesthesias?|paresthesias?|and)[\\s,]+){0,4}$',
  after: '^[\\s,/]*(?:(?:and|with|associated|a|an|some|mild|moderate|severe|constant|tingling|numbness|weakness|paraesthesias?|paresthesias?|plus|&)[\\s,/]+){1,6}pains?\\b(?! (?:free|control|medic\\w+|clinic|relie\\w+|score|scale|manag\\w+))',
} as const;

/** The pain of nerves is severe (AA2). */
export const severePain = '(?<!\\b(?:to|or|not|less)[ -])\\b(?:severe|excruciating|unbearable|agoni[sz]ing|intolerable)\\s+(?:(?:and|neuropathic|nerve|burning|shooting|stabbing|electric\\w*|lancinating|constant|chronic|persistent|ongoing|left|right|l|r|arm|hand|leg|foot|shoulder|facial|limb|radicular|brachial|plexus|sharp|new)[\\s,/]+){0,4}(?:pains?|burning|neuralgia|allodynia|dysa?esthesias?|shocks)\\b|\\b(?:pain|burning|neuralgia|allodynia)\\s*(?:(?:of|in) (?:the |his |her )?(?:left |right |l |r )?\\w+ )?(?:is |was |has been |remains |now |are |,\\s*)*(?:very |so |now )?(?:severe|excruciating|unbearable|agoni[sz]ing|intolerable)\\b(?! (?:headache|nausea|constipation|weakness|fatigue))';

/** Saddle anaesthesia in other words: the feeling lost, then where, or the other way round. The left or right buttock alone is none. */
export const saddle = {
  loss: '(?:numb(?:ness)?|tingling|para?esthesia[se]?|(?:no|lost|loss of|less|reduced|decreased|absent) (?:feeling|sensation)|(?:not|cannot|can[\'’]t|couldn[\'’]t|doesn[\'’]t|unable to|not able to) feel)',
  place: '(?:(?:buttocks|genital\\w*|perine(?:um|al)|perianal|saddle|anus|back passage|private parts|toilet paper|bottom(?! (?:of|lip|lid|half|teeth|row)))\\b|between (?:(?:the|her|his) )?(?:legs|thighs)\\b|when wiping\\b)',
  between: '(?: (?:of|in|over|around))?(?: (?:the|her|his))? (?:(?:thighs|groins?|buttocks) and )?',
  behind: ' (?:(?:area|is|are|feels?) ){0,2}',
} as const;

/** Feeling that is less: before or behind the kind of feeling. */
export const lostFeeling = {
  less: '(?:decreased|decrease in|decr\\.?|reduced|reduction in|diminished|impaired|impairment of|absent|absence of|loss of|lost|lacks?|lacking|dull(?:ed)?|poor|altered|abnormal|deficits? (?:in|of|to)|blunted)',
  lessAfter: '(?:decreased|decr\\.?|reduced|diminished|impaired|absent|lost|dull(?:ed)?|down|poor|altered|blunted|less|gone|missing|abnormal|deficit|loss)',
  /** Feeling that is not there at all. */
  none: '\\bno (?:sensation|feeling|pin ?-?prick|light touch|proprioception|vibration(?: sense)?)(?= (?:in|over|around|below|above|at|on|to|from|between|distal\\w*|of (?:the|her|his|my|both|left|right))\\b|\\s*[.,;]|$)|\\b(?:not|cannot|can[\'’]t|couldn[\'’]t|doesn[\'’]t|didn[\'’]t|unable to|not able to|no longer) feels? (?:(?:the|her|his|my|their|both|either|left|right|anything|touch|hot|cold|or|in|on|below|soles of) ){1,4}(?:saddle|toilet paper|ground|floor|feet|foot|toes?|soles?|heels?|legs?|knees?|calf|thighs?|hands?|fingers?|thumb|arms?|face|cheek|chin|buttocks|perineum|genitals|anus|waist)\\b(?! (?:pain|mass|lump|pulse|node))',
  kind: '(?:sensations?|sensory|pin ?-?pricks?|pin|pp|lt|light[ -]touch|fine touch|touch|vibrat(?:ion|ory)(?: sense| sensation)?|proprioception|temperature (?:sensation|sense)|temp sensation|sharp(?: stimulus)?|feeling)',
} as const;

/** Said of the pain: it lasts. Not of the constipation beside it. */
export const lasting = '\\b(?:persist(?:s|ent|ently|ed|ing|ence)?|chronic(?:ally)?|ongoing|on-going|constant(?:ly)?|continuous(?:ly)?|continual|refractory|intractable|unremitting|unrelenting|long-?standing|all (?:the time|day)|every ?day since|never (?:goes|went|gone) away|has not (?:gone|gone away|resolved|improved)|continues?)\\b';
/** What may follow such a word when it speaks of pain. */
export const lastingOf = '^\\s*(?:[,.;:)(/–—-]|$|\\d|(?:for|since|over|now|at|and|but|in|with|daily|every|about|despite|thru|through|throughout|today|of|to|from|x)\\b|(?:[\\w/&-]+\\s+){0,4}?(?:pains?|burn\\w*|ach\\w+|shooting|electric\\w*|stabbing|lancinating|tingl\\w*|numb\\w*|dysa?esth\\w+|para?esth\\w+|allodynia|neuropath\\w*|neuralg\\w*|symptoms?|discomfort|pins|plexopath\\w*|radicul\\w*)\\b)';
/** Said of the pain: it is new. */
export const newPain = '\\b(?:new(?:[- ]onset)?|acute|recent(?:[- ]onset)?|sudden)\\s+(?:onset\\s+(?:of\\s+)?)?(?:[\\w/-]+\\s+){0,3}?(?:pain|burning|shooting|electric\\w*|stabbing|lancinating|neuralgia|radiculopathy|plexopathy|plexus)';
/** Before a finding: another is thought more likely ("favors progression over necrosis"). */
export const lessLikely = '(?:\\bfavou?r\\w*\\b[^.;]{0,80}?\\b(?:over|more than)|\\b(?:more|rather) (?:likely|consistent|suggestive|typical|compatible)\\b[^.;]{0,60}?\\bthan|\\b(?:less|not) (?:likely|typical|suggestive)(?: of)?)\\s+(?:for |of |with |that of )?(?:a |the )?(?:\\w+ )?$';
/** Behind a finding: the same ("progression is considered less likely"). */
export const lessLikelyBehind = '^\\s*(?:(?:is|was|are|felt|thought|considered|to|be) ){0,4}(?:less (?:likely|favou?red)|unlikely|not (?:favou?red|likely))\\b(?! than)';
/** Cues that deny and leave it open: thought unlikely, or less likely than what stands beside it; not excluded. */
export const unlikelyCues = '\\b(?:unlikely|less likely|not (?:likely|favou?red|felt|thought|believed)|doubt|argu|against|low|little|minimal|cannot confirm)|^(?:rather than|as opposed to|instead of)$';

/** Between necrosis and a denial behind it: a tumour that is denied in its stead ("necrosis, recurrence unlikely"); and words before it that leave the necrosis open, or deny it too. */
export const tumourBehind = {
  between: '^\\s?,\\s?(?:(?:and|but|with|while|the|local|tumou?r|disease|true|frank|active) ){0,4}(?:recurrence|progression|tumou?r|disease|metastas[ie]s|relapse)\\b[^,;]*$',
  open: '\\b(?:possibl[ey]|may|might|could|query|question|suspect\\w*|versus|vs|no|not|without|neither)\\b[^,;.]{0,30}$',
} as const;

/** Begins a sentence that says when the symptom of the one before began. */
export const beganBehind = '^\\W*(?:(?:the|her|his|these|this|it|they|all|symptoms?|complaints?|problems?|pain|numbness|tingling|weakness|has|have|had|was|were|been|first|onset)\\s+)*(?:started|began|begun|noticed|noted|came on|developed|onset)\\b';

/** Begins a sentence that goes on about the pain of the one before. */
export const goesOn = '^\\W*(?:started|began|onset|it|this|the pain|pain|these|symptoms?|ongoing|on-going|persist\\w*|constant|chronic|continuous|now|still|continues?|happens|occurs|present|there|both|worse)\\b';

/** The pain is over now, of no region or that of nerves; in a sentence with `notOver` it is not, or not wholly; what stands behind may take it `back`. */
export const painOver = {
  said: '(?:^|[^\\w\\s]\\s?|\\b(?:the|her|his|neuropathic|nerve) )\\bpains? (?:(?:has|have|is|now|since|completely|fully) ){1,4}(?:resolved|gone|subsided)\\b(?! (?:on|with|under|by|after|in)\\b)|(?<!\\b(?:not|was|be|to) )\\bpain[- ]free(?= (?:since|now|today|currently)\\b|\\s?[.,;]|\\s?$)|\\b(?:currently|now|today) (?:(?:she|he) )?(?:denies|has no|no) (?:any )?pain\\b(?! \\w)|\\b(?:denies|no) (?:any )?pain (?:now|today|currently|at present)\\b',
  notOver: '\\b(?:but|except|however|although|returned|recur\\w*|back|still|persist\\w*|if|until|not|nearly|almost|mostly|times|rest|should)\\b',
  back: '^\\W*(?:(?:it|the|pain|has|is|but) ){0,3}(?:returned|recurred|came back|back)\\b',
} as const;

/** A complaint that a score of neuropathic pain beside it is about. */
export const scoredPain = '\\b(?:pains?|painful|aches?|aching|discomfort|sore\\w*|hurts?|hurting|burn\\w*)\\b';
/** Scores of neuropathic pain, by id. */
export const painScores = ['dn4', 'dn4i', 'lanss', 's-lanss', 'paindetect'] as const;

/** Before a date: a symptom began then. */
export const onsetWords = '(?:^|\\b(?:since|from|starting|started|start|began|begun|beginning|onset|first (?:noticed|noted|felt|seen|appeared)|noticed|developed|developing|appeared|in|around|about|by|dating (?:back )?to|dates? (?:back )?to)\\b)[\\s:,]*(?:(?:on|in|around|about|or|roughly|approximately|approx\\.?|early|mid|late|the|spring|summer|fall|autumn|winter|second|first|third|last|week|weekend|of|end|beginning|middle|~|was|at)[\\s-]*)*$';
/** Between such a word and the date, or before it in the clause: the date is that of something else. */
export const onsetOfOther = '\\b(?:mri|ct|pet|emg|ncs|scans?|imaging|biops\\w+|surgery|resect\\w+|(?:rt|xrt|radiation|radiotherapy)(?!(?:-\\w+)?(?: \\w+){0,3} (?:\\w*opath|necrosis|neuritis))|imrt|srs|sbrt|chemo\\w*|ended|completed|finished|stopped|exam|labs?|visit|seen|taper\\w*|tried|took|mg|lumpectomy|mastectomy|x-?ray|ed|dose|cycles?|(?:takes?|taking|treated|medicated|prescribed|uses|given|(?:is|was|been|now|remains) on)\\b[^.;,]{0,40}?\\bsince (?:an?|the|his|her|one))\\b[^.;,]{0,30}$';

/** Before a length of time, and behind it: so long the symptom has lasted. `ofDrug` before it: so long a drug was taken. */
export const lengthOfPain = {
  before: '(?:\\b(?:past|last|now|about|over|approximately|roughly|nearly|almost|than|for|x|these|some|with|w/?|maybe|has had|ongoing)|^)\\s?(?:(?:past|last|now|about|over|approximately|roughly|nearly|almost|more than|at least|the|a)\\s|[>~≥]\\s?)*',
  behind: '^[\\s-]*(?:history|hx|h/o|of\\s(?:[\\w-]+\\s){0,4}(?:pain|burn|numb|tingl|shoot|electric|dys|par|headache|weak|memory|cognitive|foot|leg|arm)|now|already|duration)',
  ofDrug: '\\b(?:\\d+(?:\\.\\d+)?\\s?(?:mg|mcg|g)\\b|tried|took|taking|on\\b|therapy|treatment|weekly|daily|bid|tid)[^,;.]{0,18}',
} as const;
/** Before a length of time, and behind it: so long it was better, not there. */
export const lengthOfRelief = {
  before: '(?<!\\b(?:no|not|any|without|never|little|minimal)\\s(?:\\w+\\s)?)\\b(?:relie\\w+|improve\\w+|better|benefit|response|helped|free|resolved|gone|remission) for (?:\\w+ )?$',
  behind: '^ of (?:\\w+ )?(?:relief|improvement|remission|treatment|therapy)\\b',
} as const;

/** Before a length of time that is one from radiotherapy to the symptom: "began", or the symptom itself right before it. */
export const latencyBegan = '\\b(?:began|begun|starting|started|develop\\w*|appear\\w*|onset|notic\\w+|present(?:ed|ing)|occur\\w*|arose|arising|emerg\\w+|manifest\\w*)\\b[^.;:]{0,40}$';
/** Behind it: from the treatment. "Since" reckons to today, not to the symptom. */
export const latencyFrom = '^\\s*(?:after|following|post|from)[\\s-]+(?:[\\w/]+[\\s-]+){0,5}?(?:radiotherapy|radiation|irradiation|chemo-?radiation|chemo-?radiotherapy|xrt|rt|crt|wbrt|srs|sbrt|imrt|brachytherapy)\\b';
/** Says that the time is one up to the visit: "she is now 3 years after radiotherapy". */
export const latencyToVisit = '\\b(?:is|now|currently|seen|reviewed|follow(?:ed)?[- ]?up|visit|attends?|returns?)\\b';

/** In the same clause: the time is that of something else. */
export const latencyOfOther = '\\b(?:recurr\\w+|relaps\\w+|metasta\\w+|progression|second(?:ary)? (?:cancer|malignancy|tumou?r)|surgery|chemo\\w*|mastectomy|rash|dermatitis|mucositis|fracture)\\b[^.;:]{0,60}$';

/** Region of a pain: it dates the pain of nerves only where that was told of the same region. */
export const painRegion = '\\b(arms?|forearms?|hands?|fingers?|thumbs?|legs?|calf|shins?|thighs?|buttocks?|feet|foot|toes?|soles?|heels?|ankles?|shoulders?|neck|cheek|face|facial|jaw|scalp|flank|trunk|chest|rib|groin|knees?|back|hips?|elbows?|wrists?|abdominal|abdomen|stomach|pelvic|joint|dental|tooth|ear|throat|breast|head|eye|bone|muscle|period|menstrual)\\s+$';

/** What a steroid does that ends it. */
const steroidHarm = '(?:intoleran\\w*|psychosis|psychotic|mania|manic|delirium|hallucinations?|paranoia|agitation|confusion|myopathy|hyperglyc\\w*|side[- ]effects?|adverse \\w+|toxicity|gi bleed\\w*|\\w+ ulcers?|perforation|insomnia|avascular necrosis|weight gain|sepsis)';
const because = '(?:for|because of|due to|after|owing to|on account of|secondary to|as a result of|with|given)';
const ended = '(?:stopp?ed|stopping|discontinued|held|withdrawn|ceased|d/c\'?e?d|dc\'?d|come off|came off)';

/** How a steroid worked. STEROID stands for dexamethasone by any name, or the group. */
export const steroidFailed = [
  '(?:wors\\w+|progress\\w+|deteriorat\\w+|no better|not (?:(?:any |much )?better|improv\\w+)|persist\\w*|no (?:improvement|relief|response|benefit)|refractory|enlarg\\w+|declin\\w+|unchanged|symptomatic)[^.;]{0,60}?\\b(?:despite|in spite of|while on|to|on)\\s[^.;]{0,24}?STEROID',
  '(?:despite|while on) [^.;]{0,24}?STEROID[^.;]{0,60}?(?:wors\\w+|progress\\w+|no better|persist\\w*|no improvement|declin\\w+|enlarg\\w+)',
  '(?:not|un|non|poorly|did not|does not|didn\'t)[\\s-]?respon\\w+[^.;]{0,20}?STEROID', 'STEROID[- ](?:dependent|dependence|dependency|refractory|resistant|unresponsive|intoleran\\w+)',
  'STEROID[^.;]{0,40}?\\b(?:failed|did not help|didn\'t help|without (?:benefit|improvement|relief|effect)|no (?:benefit|effect|help|response|improvement|relief)|ineffective|not (?:helpful|working|tolerated|effective)|poorly tolerated)',
  `STEROID[^.;]{0,40}?\\b${ended}(?: early)?,? ${because} (?:[\\w-]+ ){0,3}${steroidHarm}`, `STEROID[^.;]{0,40}?\\b${ended}\\s?[(:,–—-]+ ?(?:[\\w-]+ ){0,2}${steroidHarm}`,
  `STEROID[^.;]{0,30}?\\b(?:caused|gave|led to|brought on|triggered|provoked|induced|resulted in) (?:[\\w-]+ ){0,3}${steroidHarm}[^.;]{0,40}?\\b${ended}`,
  `\\b${ended} (?:the |his |her |all )?(?:[\\w-]+ ){0,2}STEROID[^.;]{0,30}?\\b${because} (?:[\\w-]+ ){0,3}${steroidHarm}`, `${steroidHarm} (?:on|from|with|due to|caused by|after) (?:the |high[- ]dose )?STEROID[^.;]{0,40}?\\b${ended}`,
  '\\bfail(?:ed|ure of|ing)? (?:\\w+ ){0,3}STEROID', '(?:intoleran(?:t|ce)|unable to tolerate|could not tolerate|did not tolerate) (?:of |to )?(?:\\w+ ){0,2}STEROID',
  '(?:cannot|can ?not|can\'t|could not|couldn\'t|unable to|not able to|failed to|never been able to) (?:be )?(?:fully )?(?:wean\\w*|taper\\w*|come off|get off)', '(?:failed|unsuccessful) (?:\\w+ )?(?:taper|wean)s?\\b', '(?:taper|wean)\\w*\\b[^.;]{0,40}?\\b(?:failed|unsuccessful|not tolerated|not possible)',
  '(?:flare\\w*|recur\\w*|return\\w*|relapse\\w*|rebound|worse\\w*)[^.;]{0,40}?\\b(?:on|with|during|when|each time|after|below|whenever)\\b[^.;]{0,24}?(?:taper|wean|dose reduction|reduc\\w+|lower\\w*)', 'each (?:time|taper)[^.;]{0,40}?(?:return|recur|worse|flare)',
] as const;
export const steroidHelped = [
  '(?:improv\\w+|better|respon(?:ded|ding|ds|se)|relief|resolv\\w+|gone)[^.;]{0,40}?\\b(?:on|with|to|after|since|following)\\s(?:the |a |his |her |short course of |course of )?(?:\\w+ )?STEROID',
  'STEROID[^.;]{0,30}?\\b(?:helped|helps|is helping|with (?:good|excellent|marked|dramatic|significant|partial) (?:response|effect|benefit|improvement|relief))', 'STEROID[- ]responsive', 'responded (?:well )?to STEROID',
] as const;

/**
 * What is said of the steroid named before, with its dose and length between but
 * no other drug: "despite it", or a bare result behind a comma or colon.
 */
export const steroidFailedBehind = [
  'STEROID(?:[^.;]|\\.\\d){0,90}?\\b(?:wors\\w+|progress\\w+|deteriorat\\w+|declin\\w+|persist\\w*|enlarg\\w+|no better|not better|no (?:improvement|relief|response|benefit))[^.;]{0,40}?\\b(?:despite|in spite of|while on|even on|on) (?:it|this|that|them|these|the (?:drug|medication|steroids?|full dose))\\b',
  'STEROID(?:[^.;]|\\.\\d){0,70}?(?:[,;:=(–—-]|\\s(?:but|with|and))\\s*(?:(?:but|with|and|still|had|has|was|is|she|he|pt|patient|they|symptoms?|headaches?|speech|really|gave|got|made|felt|feels)\\s+){0,3}(?:no (?:real |clear |significant |lasting )?(?:better|improvement|benefit|relief|response|effect|help)|not (?:any |much )?better|none the better|little (?:benefit|relief|effect|response)|no use)\\b(?! (?:on|with|than|tolerated|alternative|option)\\b)',
  'STEROID(?:[^.;]|\\.\\d){0,70}?[,;:=(–—-]\\s*(?:(?:but|still|only|progressively|steadily|clearly|much|got|is|was|symptoms?|headaches?|speech)\\s+){0,3}(?:worse|worsening|worsened)\\s*(?:[.,;)]|$)',
] as const;
/** Begins a sentence that says how the drug of the one before worked. */
export const resultBehind = '^\\W*(?:(?:but|still|there was|with|it|this|had|has|got|made) ){0,2}(?:no (?:real |clear |significant )?(?:better|improvement|benefit|relief|response|effect|help)|not (?:any |much )?better|did not help|didn\'t help)\\b|\\b(?:despite|in spite of) (?:it|this|that)\\b|\\b(?:worse|worsened|worsening|progressed|no better) (?:on|with) (?:it|this|that)\\b';
export const steroidHelpedBehind = [
  'STEROID(?:[^.;]|\\.\\d){0,70}?[,;:=(–—-]\\s*(?:(?:with|much|clearly|markedly|symptoms?|headaches?|speech|clear|good|great|excellent|marked|got|is|was|felt|now)\\s+){0,3}(?:better|improved|improvement|good (?:response|effect|relief|benefit)|resolved|helped)\\s*(?:[.,;)]|$|(?:on|with) (?:it|this|them|treatment|steroids?)\\b|and\\b|since\\b|within\\b|after\\b)',
] as const;

/** How duloxetine worked, by name. `relief` alone counts only after an adequate trial. */
export const duloxetineFailed = [
  { name: 'failed', source: '\\bfail(?:ed|ure|s)?\\b|\\brefractory to\\b|\\bunresponsive to\\b' },
  { name: 'intolerance', source: '\\b(?:stopp?ed|discontinued|d/c\'?d|dc\'?d|quit|off|came off|self-?discontinued|held|stop(?! if| when))\\b[^;]{0,50}?\\b(?:intoleran\\w*|nausea|vomit\\w*|side[- ]effects?|dizz\\w*|sedation|somnolen\\w*|drows\\w*|urinary retention|could not pass urine|sweat\\w*|insomnia|rash|hypertension|suicid\\w*|diarrhea|constipation|hyponatr\\w*|headaches?|tolerate)' },
  { name: 'intolerance', source: '\\b(?:nause\\w*|vomit\\w*|dizz\\w*|sedat\\w*|drows\\w*|sleepy|sweat\\w*|side[- ]effects?|insomnia|rash|urinary retention)\\b[^.;]{0,40}?\\b(?:stopp?ed|discontinued|quit|came off|had to stop)\\b' },
  { name: 'intolerance', source: '\\b(?:could not|couldn\'t|did not|didn\'t|unable to|not) tolerate\\w*|\\bintoleran(?:t|ce)\\b|\\bnot tolerated\\b|\\bpoorly tolerated\\b' },
  { name: 'inadequate-relief', source: '\\b(?:no|little|minimal|inadequate|insufficient|without|w/o|lack of|not much|not enough|poor|limited|partial|incomplete|suboptimal)\\s+(?:\\w+\\s){0,2}?(?:relief|benefit|response|effect|efficacy|help|improvement)\\b|\\bdid(?:n\'t| not) help\\b|\\bineffective\\b|\\bnot (?:effective|helping|helpful|working|helped)\\b|\\bno help\\b|[,:]\\s*(?:but |still )?no better\\b|\\bno better (?:on|with|after)\\b|\\bpain (?:unchanged|the same|no better)\\b' },
] as const;
export const duloxetineHelped = '\\b(?:helps|helped|helping|is working|works well|good (?:relief|response|effect)|excellent (?:relief|response)|well controlled on|improved (?:on|with|since)|better (?:on|with|since)|adequate relief|significant relief)\\b';
/** It was stopped for another reason, or cannot be judged yet. */
export const duloxetineOther = '\\b(?:not because of (?:side|adverse)|not (?:due to|for) side|copay|co-pay|cost|insurance|price|too soon to|can\'?t say|cannot say|ran out|expensive|interaction|surgery)\\b';

/** The lesion or patient has no symptoms; `others` have none of their own. */
export const noSymptoms = { alone: '(?:^|[,;:]\\s*)(?:(?:now|currently|remains|is|and|but|clinically|neurologically|she|he|pt|patient)\\s+){0,3}(?:asymptomatic|not symptomatic|symptom[- ]free|(?:without|no) symptoms)\\s*(?:$|[.,;])', others: '\\b(?:asymptomatic (?:bacteriuria|hypotension|bradycardia|carrier|hernia|stenosis|gallstones?)|orthosta\\w+|incidental (?:appendectomy|nodule|cyst|gallstones?|thyroid))\\b|\\bmmhg\\b' } as const;

/** An MRI gave contrast; how it was read. */
export const mriContrast = '\\b(?:(?<!(?<!\\b(?:and|or) |[&/] ?)(?:without|w/o|non?)[ -](?:iv )?)contrast|gad(?:olinium)?|enhanc\\w+|w/? ?(?:and|&|\\+)? ?w/?o|w/wo|w wo|post-?gad)\\b';
export const mriOpen = '\\b(?:indeterminate|equivocal|inconclusive|nonspecific|non-specific|cannot (?:tell|distinguish|exclude|be excluded|differentiate)|can ?not be excluded|versus|vs\\.?)\\b';

/** The MRI speaks of tumour: what it suspects, or finds likely. */
export const mriTumour = '(?<!\\b(?:not|no|nothing|never|without|low)\\s(?:\\w+\\s)?)\\b(?:suspicious|suspect|suspected|suspicion|concern(?:ing)?|worrisome|consistent|compatible|c/w|typical|favou?r(?:s|ed|ing)?)\\s(?:(?:for|of|with)\\s)?(?:(?!no\\b|not\\b|radiation|necrosis|over\\b)\\w+\\s){0,3}?(?:lymphoma|glioma|glioblastoma|metastas[ie]s|tumou?r|neoplasm|malignancy|carcinoma|sarcoma|cancer)\\b(?!\\s(?:necrosis|treatment|bed))|\\b(?:lymphoma|glioma|glioblastoma|metastas[ie]s|tumou?r|neoplasm|malignancy|sarcoma)\\s(?:is |was |are )?(?:suspected|favou?red|likely|probable)\\b';
/** Oedema is put down to what follows: no necrosis is told. */
export const causeOfOedema = '\\b(?:o?edema|swelling|inflammation)\\b[^.;]{0,80}?\\b(?:(?:attribut\\w+|due|secondary|ascribed|related|put down|owing) to|from|caused by|because of)\\s+(?:\\w+\\s+){0,2}$';

/** RN is necrosis here, not a nurse: before it, and behind it. */
export const necrosisAbbreviation = {
  before: '(?:^|[:;(]|\\b(?:possible|probable|likely|favou?rs?|favou?red|symptomatic|asymptomatic|known|suspected|of|for|cerebral|brain|vs\\.?|versus|proven|confirmed|with|c/w|from|between|or|biopsy[- ]proven|imp|impression|dx))\\W{0,3}$',
  near: '\\b(?:necro\\w+|lesions?|mri|enhanc\\w+|progression|tumou?r|steroids?|dex\\w*|parietal|frontal|temporal|occipital|cerebell\\w+|srs|radiosurg\\w+|symptomatic|bev\\w*|oedema|edema|biopsy|perfusion)\\b',
  notAfter: '^\\s*(?:,? ?(?:bsn|ocn|msn|np|cns|mn)\\b|\\.?\\s*$|to\\b|notified|called|at \\d|aware|coordinator|navigator|case manager|will|present)',
} as const;

/** Horner syndrome by its signs: the lid droops and the pupil of that side is small. */
export const hornerSigns = { lid: 'ptosis|droop', pupil: '\\bmio(?:sis|tic)\\b|\\b(?:small|smaller|constricted)(?: (?:left|right))? pupil\\b|\\bpupil (?:is |was |looks )?(?:small|smaller|constricted)\\b(?! (?:but|and) (?:both|equal))' } as const;

/** Side and place of a nerve finding. */
export const distribution = '\\b(?:(?:left|right|bilateral|bilat|both|l|r|lt|rt)\\.?\\s+)(?:(?:upper|lower|lateral|medial|anterior|posterior|proximal|distal|inner|outer|ulnar|radial|dorsal|mid|big|great|little)\\s+)*(?:brachial plexus|lumbosacral plexus|cervical plexus|plexus|upper trunk|lower trunk|arms?|forearms?|armpits?|axillae?|hands?|fingers?|thumbs?|legs?|shins?|calf|calves|thighs?|knees?|foot|feet|toes?|soles?|heels?|ankles?|groins?|shoulders?|neck|cheek|face|jaw|buttocks?|side|v[123]|sciatic|peroneal|trigeminal|upper extremity|lower extremity|lower extremities|upper extremities|intercostal|chest wall|trunk|flank|l\\d|c\\d|s1|t\\d{1,2}(?: to t\\d{1,2})?)\\b|\\b(?:left|right)[ -]?sided(?= (?:[a-z-]{1,20} ){0,2}(?:numb\\w*|weak\\w*|tingling|par(?:a)?esthesia\\w*|dysa?esthesia\\w*|plexopath\\w*|neuropath\\w*|neuralgia|pain|burning|sensory|motor|palsy|paresis|radicul\\w*))|\\bstocking[ -]?(?:and[ -])?glove\\b|\\bstocking\\b|\\bgenerali[sz]ed\\b|\\bboth sides(?: (?:up )?to (?:the )?(?:mid[- ]?)?(?:shins?|calf|calves|knees?|ankles?|thighs?)\\b)|\\b(?:ring|fourth) and (?:little|small|fifth) fingers?\\b|\\b(?:inner|outer|medial|lateral) (?:upper )?(?:arm|forearm|thigh|calf|foot)\\b|\\b[cls]\\d(?:\\s?[-/]\\s?[clst]?\\d)?\\b';

/** ICD-10-CM prefixes that are concepts of their own; problems have theirs. */
export const conceptCodes = [
  { concept: 'radiotherapy', name: 'code', prefixes: ['Z92.3', 'Y84.2', 'G62.82', 'Z51.0', 'K52.0', 'K62.7', 'N30.4', 'J70.0', 'J70.1', 'L59', 'Y63.2', 'M96.2', 'M96.5'] },
  { concept: 'neuropathy', name: 'code', prefixes: ['G62', 'G60', 'G61', 'G63', 'G56', 'G57', 'G58', 'G13.0', 'G64', 'G65', 'E08.4', 'E09.4', 'E10.4', 'E11.4', 'E13.4'] },
  { concept: 'neuropathy', name: 'plexopathy', prefixes: ['G54', 'G55'] },
  { concept: 'neuropathy', name: 'radiculopathy', prefixes: ['M54.1', 'M54.3'] },
  { concept: 'neuropathy', name: 'cranial', prefixes: ['G50', 'G51', 'G52'] },
  { concept: 'neuropathy', name: 'sensory', prefixes: ['R20'] },
  { concept: 'neuropathy', name: 'motor', prefixes: ['M21.37'] },
  { concept: 'neuropathic-pain', name: 'code', prefixes: ['M79.2', 'G50.0', 'B02.22', 'B02.29'] },
  { concept: 'cognitive-impairment', name: 'code', prefixes: ['G31.84', 'R41.3', 'R41.84', 'R41.89', 'F06.7'] },
  { concept: 'optic-neuropathy', name: 'code', prefixes: ['H46', 'H47.01'] },
  { concept: 'sign', name: 'horner', prefixes: ['G90.2'] },
  { concept: 'sign', name: 'leptomeningeal', prefixes: ['C79.32'] },
  { concept: 'sign', name: 'lymphoedema', prefixes: ['I89.0', 'I97.2'] },
  { concept: 'red-flag', name: 'cauda-equina', prefixes: ['G83.4'] },
  { concept: 'red-flag', name: 'cord-compression', prefixes: ['G95.2'] },
] as const;

/** A sentence that says "asymptomatic" speaks of the lesion. */
export const lesionWords = '\\b(?:necro\\w+|radionecrosis|treatment effect|o?edema|lesion|focus|enhanc\\w+|mri|finding|site)\\b';

/** It opens with the patient, who has no symptoms. */
export const patientOpens = '^\\W*(?:(?:impression|assessment|a/p|imp|hpi|interval|subj|s)\\W+)?(?:\\d+\\W+)?(?:he|she|they|pt|patient|the patient|this|currently|clinically|neurologically|remains|is|asymptomatic|feels|entirely|completely|totally)\\b';

/** Behind the name of an examination: it is still to come. */
export const examinationToCome = '\\b(?:booked|ordered|scheduled|pending|requested|planned|due|awaited|to be done|in \\d+ (?:weeks|months)|this week|next week|tomorrow|if)\\b';

/** The strength of a limb by numbers, 5 of 5 the whole: the limb before the number, or behind it. */
export const weakByScore = {
  limb: '\\b(?:(?:(?:left|right|bilateral|both|l|r|lt|rt)\\.? +)?(?:(?:upper|lower) +)?(?:arm|forearm|hands?|fingers?|thumb|wrist|grip|legs?|thigh|foot|feet|ankle|shoulder|deltoid|biceps|triceps|hip|knee|extremity|limbs?)|[lr][ul]e)\\b',
  between: '(?:[ ,:=(-]+(?:strength|power|motor|grip|is|was|weak\\w*|abduction|adduction|flexion|extension|dorsiflexion|mrc|in|of|on|the)){0,5}[ ,:=(-]*',
  score: '(?<![\\d./])[0-4] ?[+-]? ?/ ?5(?![\\d/])',
  notBehind: '^[ ,(-]*(?:pain|\\d|positive|doses?|sessions?|fractions?)',
} as const;
