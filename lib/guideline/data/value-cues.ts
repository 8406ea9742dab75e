/**
 * How charts write values beside their names: what may stand between, what makes a number something else, results in words,
 * and how age and sex are written. Sources of regular expressions, lower case. Linguistic knowledge, verification D.
 */

/** Words that may stand between the name of a lab, vital sign or scale and its number. */
export const fillers = 'is|was|were|of|at|today|now|level|levels|count|score|scored|total|serum|plasma|blood|result|value|reading|currently|remains|stable|again|only|about|approximately|around|up to|down to|improved to|increased to|decreased to|rose to|fell to|dropped to|(?:fell|rose|dropped|went|declined|worsened|improved|increased|decreased|down|up)? ?from(?= [\\d.,]+(?: [a-z/]+)? (?:to|->) )|trending|measured|estimated|calculated|reported|resting|sitting|supine|manual|repeat|random|fasting|this morning|this visit|by|interval|index|dipstick|rated|severity|intensity|average|avg|usually|current|reg|regular|high|low|elevated|normal|a|an|the|as|out|questionnaire|scale|test|total score|came back|back|from today|on|nrs|vas|ps|performance status|here|non-aa|non-african american|non-fasting|c-g|cockcroft-gault|ckd-epi|mdrd|positive|estimate';
/** Shortly before the name or between it and the number: no result of this patient, but a limit, a goal or a plan. */
export const limits = 'if|when|once|unless|goal|target|keep|keeping|maintain|until|for|threshold|reference|range|normal range|cut-?off|requires?|criteria|should be|must be|avoid|hold|below which|limit|dose for|adjust(?:ed)? for|patients with|indicated|recommended|whenever|till|ideal|acceptable|desired|tolerable';

/** Results in words, by measure. */
export const wordResults = [
  { id: 'urine-protein-dipstick', word: 'neg(?:ative)?', value: 0 },
  { id: 'urine-protein-dipstick', word: 'none', value: 0 },
  { id: 'urine-protein-dipstick', word: 'trace', value: 0 },
] as const;
/** A number this large without a unit is in this one: "platelets 150,000". */
export const largeUnits = [{ id: 'platelets', from: 5000, unit: '/ul' }] as const;
/** Names that stand for a measure only on a line of vitals or a tracing, or before this unit or denominator. */
export const shortNames = [
  { id: 'pr', form: '\\bpr(?= \\d{3}\\b)' },
  { id: 'weight', form: '\\bweigh(?:s|ed|ing)(?= \\d)' },
  { id: 'magnesium', form: '\\bmg(?=:? \\d\\.\\d{1,2} ?(?:mg/dl|mmol/l|meq/l))' },
  { id: 'urine-protein-dipstick', form: '(?<=\\b(?:urine dip|urine dipstick|urinalysis|ua|dipstick|urine)\\b[^.;\\n]{0,40})\\bprotein(?=:? ?(?:[1-4] ?\\+|neg|trace|none))' },
] as const;
/** A bare number with this unit on a line of vitals. */
export const bareUnits = [{ id: 'weight', form: '(?<![\\w./-])(\\d{2,3}(?:[.,]\\d)?) ?(?:kg|lbs?|pounds)\\b(?! ?/)' }] as const;
/** A bare weight is the patient's also right behind an age and a sex: "75-year-old woman, 60 kg". Before it no sentence ends, and behind it no change is told. */
export const weightBeside = { before: '\\b(?:y(?:ea)?rs?[- ]?old|y\\.?\\s?/?\\s?o\\.?|years? of age|years?|yrs?)\\b[^.;:\\n\\d]{0,40}$|(?:^|\\n)\\W{0,3}(?:[FM]|female|male)[ ,/]{1,3}\\d{2,3}\\s?y?[ ,/]{1,3}$|\\b\\d{2,3}\\s?[FM][ ,/]{1,3}$', notAfter: '^\\s?(?:weight )?(?:loss|gain|lighter|heavier|up|down|since|mass|bag|box|barbell|load|baby|dog|over|under|above|below|in \\d)' } as const;
export const vitalsLine = 'bp|hr|blood pressure|pulse|spo2|vitals|temp|vs|obs';

/**
 * How charts write how much is drunk. One of `drinks` counts so many standard drinks. From `heavy` on it is heavy
 * drinking: the number of the US National Institute on Alcohol Abuse and Alcoholism for men, GK, not yet verified.
 */
export const drinking = {
  /** Before it: it is advice. */
  advised: '\\b(?:advis\\w+|should|must|recommend\\w*|counsel\\w*|asked|told|please|to drink)\\b[^.;]{0,24}$',
  /** None at all; since when, or that it was more before, says something else. */
  none: '(?:\\b(?:no|denies(?: any)?|drinks no|without|never (?:drinks|drank|used)|(?:does not|doesn[\'’]t|do not) (?:drink|use|consume)(?: any)?) (?:alcohol|etoh)(?: (?:use|intake|consumption|at all))?|\\b(?:alcohol|etoh)(?: (?:use|intake|consumption))?\\s?(?:[:=-]\\s?)(?:none|never|nil|no|denies|does not drink|0)|\\b(?:non-?drinker|tee-?total(?:ler|er)?|lifelong abstainer))(?=\\s*(?:[.,;)\\n/|]|$|or\\b|and\\b))',
  drinks: [{ words: 'drinks?|beers?|glass(?:es)?|cans?|shots?|standard drinks?', each: 1 }, { words: 'pints?', each: 1.3 }, { words: 'units?', each: 0.57 }, { words: '(?:bottles?|fifths?) of (?:\\w+ )?(?:wine|vodka|whisk(?:e)?y|spirits|liquor|gin|rum)', each: 5 }, { words: 'six-?packs?', each: 6 }],
  qualifiers: 'standard|alcoholic|mixed|large|tall|whole|full|about',
  of: 'beers?|wine|vodka|whisk(?:e)?y|spirits|liquor|alcohol|etoh|lager|gin|rum|cider',
  times: [{ words: '(?:a|per|each|every|/) ?(?:day|night|evening|d\\b)|daily|nightly|every night', aWeek: 7 }, { words: '(?:a|per|each|every|/) ?(?:week|wk)|weekly', aWeek: 1 }],
  over: 'until|till|up to (?:19|20)\\d\\d|before (?:19|20)\\d\\d|in the past|quit|stopped|ceased|sober|abstinent|none since|years ago',
  heavy: { aWeek: 15, verification: 'GK' },
} as const;

/** Makes "n/10" without a name a pain score, in the sentence or the one before. */
export const painWords = 'pain|painful|ache|aching|burning|shooting|stabbing|lancinating|electric|neuralgia|allodynia|hurts?|sore|discomfort|analgesi\\w+';
/** Right before or behind such a number: something else is counted. */
export const otherTens = 'monofilament|filament|sites?|points?|fatigue|distress|nausea|anxiety|depression|mood|tingling|numbness|itch\\w*|sleep|energy|appetite|quality of life|recall|words|teeth|nodes?|cores?|lesions?|hpf|visits?|sessions?|doses?|fractions?|fx|apgar|eomi|gcs|ecog|dn4|moca|strength|power|confidence|importance|satisfaction|goal|target|acceptable|tolerable|stress|dyspnea|interference|weakness|dizziness|tinnitus';
/** The score of another day: skipped. */
export const otherDay = 'at start|at the start|initially|before|at baseline|baseline|previously|last (?:visit|week|month|time|year)|at best|at its best|at (?:its )?least|best|prior|formerly|originally|used to be|on admission|in \\d{2}/\\d{4}|down from|pre-?\\w*';

/** After an age: who is meant, or what is that old instead. */
export const femaleWords = ['female', 'woman', 'lady', 'girl', 'f', 'fem', 'mother of', 'gravida', 'postmenopausal'] as const;
export const maleWords = ['male', 'man', 'gentleman', 'boy', 'm'] as const;
export const agedThings = 'fracture|scar|injury|prosthe\\w+|house|car|films?|implant|study|scan|mri|ct|trauma|accident|stroke|dog|cat|son|daughter|grand\\w+|child\\w*|kids?|brother|sister|twins?|husband|wife|mother|father|history|hx|survivor|smoking|habit|lesion|infarct|device|pacemaker|graft|follow|survival|mortality|risk|visit|plan';
