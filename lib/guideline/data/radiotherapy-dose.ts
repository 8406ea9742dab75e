/**
 * Doses and fractions of radiotherapy (facts.md 7.3): units, limits of what is
 * believed, and the words around a dose that tell its kind. Sources of regular
 * expressions, matched without regard to case. Verification D.
 */

/** Factor that brings a unit to Gy; "Gy(RBE)" and "cobalt Gray equivalents" count as Gy. */
export const doseUnits = { gy: 1, gys: 1, gye: 1, cge: 1, gray: 1, grays: 1, cgy: 0.01, cgys: 0.01, cgye: 0.01, centigray: 0.01, rad: 0.01, rads: 0.01 } as const;

/** Behind a unit: weighted for the kind of beam. */
export const weightedDose = '\\s?\\(?rbe\\)?';

/** Numbers in front of "rad" from here on are doses, not readings of a score ("BI-RADS 4"). */
export const leastRads = 100;

/** Total dose of a course in Gy: above it no course is believed (facts.md 7.3: 8 to 80 plausible, above 100 to be checked). */
export const highestDose = 100;
/** Without a word of radiotherapy beside it a dose in Gy counts from this on, or with its fractions. */
export const leastBareDose = 8;
/** Most fractions a course is believed to have. */
export const mostFractions = 60;
/** A dose called that of one fraction is believed up to this, in Gy. */
export const highestFraction = 8;
/** A bare pair ("50/25") is a dose over fractions with a total of at least `leastGy` and more than `aboveGy` and up to `mostGy` a fraction. */
export const barePair = { leastGy: 8, aboveGy: 1, mostGy: 20 } as const;
/** A bare pair with a drug given beside it is a course without a word of radiotherapy: "s/p 60/30 + TMZ". */
export const pairWithDrug = '(?<![\\w./-])\\d{2}(?:\\.\\d{1,2})?/\\d{1,2}\\s?(?:\\+|with|w/|&|and)\\s?(?:concurrent |conc |weekly )?(?:tmz|temozolomide|temodar|cis|cisplatin|chemo|chemotherapy|carbo|carboplatin|cetuximab|5-?fu|capecitabine|xeloda)(?![a-z])';
/** Levels of dose painting ("70/56 Gy") are no lower than this, in Gy. */
export const leastLevel = 30;

/** What counts fractions. */
export const fractionWords = '(?:fx|fxs|fxn|fxns|frs?|frx|fractions?|fract|treatments?|sessions?|txs?|visits?|daily doses|exposures|#)';

/** Beside a dose: it is not the dose of a course. */
export const otherDoses = {
  before: '(?:\\b(?:d?max(?:imum)?|mean|median|min(?:imum)?|tolerance|point|integral|skin|organ|v\\d+|d\\d+)\\s*(?:dose)?\\s*(?:to|of|was|is|within|in|=|:|<|>|\\()?(?:\\s+(?:the|this|center|centre|treatment|left|right|l|r|\\w+ nerves?|\\w+)){0,6}\\s*(?:was|of|=|:)?\\s*|\\b(?:ctdi\\w*|dlp|sbed|(?<!\\b(?:prostat\\w+|tumou?r|operative|resection|\\w+(?:ectomy|al)|tonsil|thyroid|breast|lung) )bed|eqd2|exposure|effective dose|expected (?:radiation )?dose\\b[^.;]{0,60})\\W{0,4}(?:\\d+\\s*)?)$',
  after: '^\\s*(?:isodose|line|cm\\b|\\*|x ?cm|-?cm|per year|/yr|eqd2|bed\\b|volume|constraint|tolerance)',
} as const;

/** Before a dose: it comes on top. */
export const boostBefore = '\\bboost(?:ed)?(?: (?:dose|of|was|with|another|an|additional|a|the|area|volume|tumou?r bed|bed|cavity|to the [\\w ]{3,24}?))*\\s*[(,:]?\\s*(?:of )?(?:an additional |a further |another )?$|(?:\\+|\\b(?:plus|additional|extra|further|another))\\s(?:an? )?$';
/** After a dose: it comes on top. */
export const boostAfter = '^\\s?(?:\\(?(?:in|\\/|over|x)?\\s?\\d{0,2}\\s?(?:fx|#|fractions?|fr)?\\)?\\s?)?(?:electron |tumou?r bed |scar |cavity |hdr |brachytherapy |photon |sib |simultaneous |integrated |sequential |nodal |local )?(?:boost|cone[- ]?down)';
/** Before a dose: it is the total so far. */
export const reachedBefore = '\\b(?:boost(?:ed)?(?: [\\w ]{2,24}?)? to|cone[- ]?down(?: \\w+)? to|(?:for|to) (?:a )?(?:cumulative |grand |final )?total(?: dose)?(?: of)?|total(?:l?ing| dose| =|:| of)?|cumulative dose(?: of)?|up to|followed by [\\w ]{0,30}to|then (?:continued )?to)\\s*(?:\\(|=|:)?\\s*';
/** After a dose: it is that of one fraction. */
export const eachAfter = '^\\s?(?:-?(?:per|a|each|every|/)\\s?(?:fraction|fx|fr|treatment|session|day|daily|d\\b)|/\\s?(?:fraction|fx|fr|f\\b|day|d\\b)|\\s?(?:daily|each|bid|b\\.i\\.d|twice daily|qd|fractions?\\b(?! of| over| to))|\\s?x\\s?daily)';
/** Before a dose: it is that of one fraction. FRACTIONS stands for `fractionWords`. */
export const eachBefore = '(?:FRACTIONS\\s?\\)?(?:,| |each|daily|were|was|given|delivered){0,3}\\s?(?:of|at|@|with|,)\\s?|\\bdaily (?:dose|fraction)\\w*(?: of)?\\s|\\bdose per fraction(?: of|:| was)?\\s|\\bdaily dose fraction of\\s|\\bat\\s|@\\s?)$';
/** Before and after a dose given at once: "a single 8 Gy fraction". */
export const singleAround = { before: '\\b(?:single|one)\\s$', after: '^[\\s-]*(?:fraction|fx|session|dose|treatment)\\b' } as const;
