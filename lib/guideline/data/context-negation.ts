/**
 * Words that deny. `(a|b)` are alternatives, an empty one makes the part
 * optional. `window`: words of one list item that may stand between the cue and
 * what it denies; commas and "or" start a new item. Linguistic knowledge,
 * verification D.
 */
export const negation = [
  { id: 'no', direction: 'forward', window: 9, sets: ['negated'], terms: [
    'no', 'no (sign|signs|evidence|indication|suggestion|suspicion|hint|symptoms|symptom|complaints|complaint|findings|finding|features|feature|manifestations|report|reports|record|presence|focus|foci|trace|documentation|mention) (of|for|to suggest|to indicate|suggesting|suggestive of|indicating|concerning for|suspicious for|to support|that would suggest)', 'no (clinical|radiographic|radiological|radiologic|imaging|mri|ct|pet|echocardiographic|ultrasonographic|sonographic|endoscopic|histologic|histological|biochemical|electrical|electrodiagnostic|definite|definitive|obvious|clear|convincing|significant|other|residual|further) (sign|signs|evidence|findings) (of|for)',
    'nor', 'neither', 'none of', 'nothing (to suggest|suggestive of|suggesting)', 'zero', 'nil', 'nobody',
    'without ((|any )history of|showing|revealing|demonstrating|having|developing|experiencing|producing|causing)', 'w/o', 'w/out', 'absent', 'lack of', 'lacks', 'lacking', 'devoid of', 'free of', 'free from', 'clear of',
    '(no|absence of|lack of) (sensation|power|strength|movement|control|reflex|feeling|motor control|pinprick|light touch|proprioception) (of|loss|deficit|deficits|issue|issues|problem|problems|change|changes|disorder|disorders|disturbance|impairment|abnormality|abnormalities|asymmetry|symptoms)',
    'no (sensation|power|strength|movement|reflex) (or|and) (sensory|sensation|motor|reflex|power|strength|tone) (loss|deficit|deficits|change|changes|disturbance|impairment|abnormality|abnormalities|asymmetry|symptoms)',
    '(cannot|could not) (see|find|identify|detect|appreciate|feel|palpate|elicit|recall)', 'absence of',
  ] },
  { id: 'absence', direction: 'forward', window: 9, list: false, sets: ['negated'], terms: ['(in|despite) (the |)absence of'] },
  { id: 'without', direction: 'forward', window: 9, sets: ['negated'], terms: ['without (|any)'] },
  { id: 'non', direction: 'forward', window: 0, list: false, sets: ['negated'], terms: ['non'] },
  { id: 'denies', direction: 'forward', window: 12, sets: ['negated'], terms: [
    '(denies|denied|deny|denying) (having (|any|had)|feeling|experiencing|(|that )(he|she) has (|had)|(|any|a|all) (|history of|prior|previous|recent|current|new|symptoms of|problems with|complaints of|use of))',
    'negative for', 'negative (for any|with respect to|to)', 'neg for', '(is|are|was|were) negative for', 'unremarkable for', 'inconsistent with', 'failed to (reveal|show|demonstrate|disclose|identify|detect)', 'fails to (reveal|show|demonstrate|disclose|identify)', 'failure to (reveal|show|demonstrate)',
  ] },
  { id: 'not', direction: 'forward', window: 10, sets: ['negated'], terms: [
    'not', 'never', 'never (had|has|having|experienced|developed|noticed|received|underwent|been|took|taken|used|tried|had any)', '(has|have|had) never (had|been|received|undergone|taken|tried|used|experienced|developed)',
    '(isn\'t|wasn\'t|aren\'t|weren\'t) (|having|reporting|complaining of|experiencing)',
    '(didn\'t|doesn\'t|don\'t) (have|show|reveal|demonstrate|report|endorse|notice|note|complain of|describe|appear to have|exhibit|feel|experience|suffer from|meet criteria for|admit to|mention|recall|see|think|believe)', 'not (have|having|had|show|reveal|demonstrate|report|reporting|endorse|notice|exhibit|complain of|complaining of|suffer from|suffering from|experience|experiencing)',
    'not (meet criteria for|a known|known to have|known to be|on|on any|taking|taking any|given|started on|treated with|associated with|accompanied by|consistent with|compatible with|suggestive of|indicative of|typical of|in|allergic to|due to|caused by|related to|attributable to|secondary to|explained by|a candidate for|eligible for|suitable for|indicated|require|need)', 'not (take|use|need|require|smoke|drink)', 'not (feel|believe|think) (that|) (he|she|this|it|they) (has|had|is|was|represents|have)',
    '((has|have|had) not|hasn\'t|haven\'t|hadn\'t) (had|taken|used|tried|been on|been|received|undergone|started|experienced|noticed|noted|developed|begun|yet|required|needed|picked up|filled)', 'not (received|undergone|had any|been given|been treated with|tried|used|taken|yet received|yet started|yet had|yet begun)', 'yet to (receive|start|begin|undergo)', 'ruled out', '(|is |was |been )ruled out for', 'rules out', 'ruling out', 'excludes', 'excluded', 'exclusion of', 'having excluded', 'r/o\'d', 've for',
    'declines any', 'rather than', 'as opposed to', 'instead of',
  ] },
  { id: 'inability', direction: 'forward', window: 10, list: false, sets: ['negated'], terms: ['(cannot|can not|could not|can\'t|couldn\'t|didn\'t|doesn\'t|don\'t|hasn\'t|haven\'t|hadn\'t|won\'t)'] },
  { id: 'negative', direction: 'forward', window: 3, list: false, sets: ['negated'], terms: ['negative', 'negatives', 'neg', 'pertinent negatives', 'none'] },
  { id: 'no-longer', direction: 'forward', window: 6, sets: ['negated', 'historical'], terms: [
    '(elimination|disappearance|eradication) of', 'no longer', 'no longer (has|had|have|feels|reports|experiences|complains of|notes|with|endorses|having|any)', 'not any more', 'no further', 'no more', 'no prior', 'no previous', 'no past', 'no (history|hx) of (|any|prior|previous)', 'no h/o', 'no personal history of', 'no past medical history of', 'no (known|prior|previous|past|significant|relevant|recent) (history|hx) of', 'without prior', 'never (had|received|underwent|took|tried)', 'denies (any|) (history of|prior|previous)', '(denies|without) (a|any) history of',
  ] },
  { id: 'unlikely', direction: 'forward', window: 8, sets: ['negated', 'possible'], terms: [
    'unlikely', 'unlikely (to be|to represent|to have|that)', '(low|little|minimal|no high) (suspicion|concern|likelihood|probability) (for|of)', 'doubt', 'doubtful', 'argues against', 'argue against', 'arguing against', 'evidence against', 'not (likely|felt to be|thought to be|believed to be|suspected|suspicious for|concerning for)', 'less likely', 'cannot confirm', 'no (concern|concerns|suspicion) (for|of|about)', 'not (favored|favoured)',
  ] },
  { id: 'denied-after', direction: 'backward', window: 8, sets: ['negated'], terms: [
    '(|which )(is|are|was|were) (denied|absent|negative|ruled out|excluded|nil)', '(|(|which )(is|are|was|were) )not (seen|present|identified|found|noted|noticed|detected|demonstrated|evident|appreciated|elicited|observed|visualized|visualised|shown|reported|palpable|felt|endorsed)',
    '(|which )(has|have|had) been (ruled out|excluded|denied)', '(can|could) be (excluded|ruled out)', '(cannot|can not|could not) be (seen|identified|found|detected|demonstrated|visualized|visualised|palpated|elicited)', '(came|come|comes|is|was) back negative', '(remain|remains|remained|proved) negative', 'ruled out', '(none|not any) (seen|found|noted|identified|present|reported)', 'never (occurred|developed|happened|noted|diagnosed|started|received|taken|filled|picked up)', 'did not (occur|develop|happen|recur)', 'does not (occur|exist)', '(test|tests|testing|screen|serology|antibody|antibodies|titer|titers|culture|cultures) negative', '(has|have) not (occurred|developed)',
  ] },
  { id: 'not-given', direction: 'backward', window: 6, kinds: ['treatment', 'medication'], sets: ['negated'], terms: ['(is|are|was|were|has been|have been|been|) (not|never) (given|received|delivered|performed|done|administered|used|needed|required|indicated|recommended|advised|offered|pursued)'] },
  { id: 'normal-after', direction: 'backward', window: 4, list: false, sets: ['negated'], terms: ['(is|are|was|were|remains|appears|) (normal|intact|unremarkable|clear|wnl|within normal limits|nonfocal)'] },
  { id: 'free-after', direction: 'backward', window: 1, list: false, sets: ['negated'], terms: ['free', 'absent', 'negative', 'neg'] },
  { id: 'unlikely-after', direction: 'backward', window: 8, sets: ['negated', 'possible'], terms: [
    '(is|are|was|were|seems|appears|felt|thought|considered|) (|felt|thought|considered|believed) (|to be) unlikely', '(is|was|are|remains|seems) low', 'is very low', '(is|was|seems|appears) (doubtful|less likely)', '(is|are|was|were|) not (suspected|likely|favored|favoured|felt likely|thought likely)',
  ] },
] as const;

/** Answers that deny when they are all that stands after a label: "Paresthesia: no", "Numbness - none", a table cell. */
export const denyingValues = [
  'no', 'none', 'never', 'neg', 'negative', 'denies', 'denied', 'pt denies', 'patient denies', 'absent', 'nil', 'no evidence', 'none known', 'none reported', 'none noted', 'not present', 'not reported', 'not seen', 'normal', 'intact', 'wnl', 'unremarkable', 'ruled out', 'excluded', '0', 'n', '-', '–', '(-)', '-ve', 'false', 'no complaints', 'no history', 'not applicable', 'n/a', 'not detected', 'non-reactive', 'not found', 'clear', 'nl', 'within normal limits', 'not on list', 'not taken', 'grade 0', 'g0', 'no symptoms',
] as const;

/** Answers that affirm in the same places. */
export const affirmingValues = ['yes', 'y', 'positive', 'pos', 'present', '+', '(+)', '+ve', 'reported', 'endorsed', 'true', 'x', 'active', 'current', 'ongoing', 'confirmed', 'detected', 'abnormal'] as const;

/** Answers that put it into the past. */
export const pastValues = ['resolved', 'inactive', 'past', 'previous', 'remote', 'former', 'historical', 'history of', 'in remission', 'completed', 'discontinued', 'stopped', 'expired', 'ended', 'removed', 'd/c', 'd/c\'d', 'dc\'d', 'finished', 'no longer taking', 'not taking', 'suspended', 'cancelled', 'canceled', 'no longer active', 'old', 'done'] as const;

/** Answers that leave it open. */
export const possibleValues = ['possible', 'suspected', 'probable', 'likely', 'questionable', 'uncertain', 'query', '?', 'unconfirmed', 'maybe', 'provisional', 'differential', 'equivocal', 'indeterminate'] as const;

/** Answers that put it into the future. */
export const plannedValues = ['planned', 'pending', 'scheduled', 'ordered', 'proposed', 'future', 'recommended', 'offered', 'declined', 'refused', 'on hold', 'not started', 'draft', 'unsigned', 'considering', 'under consideration', 'awaiting', 'requested'] as const;
