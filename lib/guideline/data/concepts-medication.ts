/**
 * How charts write an entry about a drug: status, route, form, frequency.
 * Sources of regular expressions, matched without regard to case. Linguistic
 * knowledge, verification D.
 */

/** Status words of a list entry, the first that holds decides. `never`: it was not taken at all. */
export const statusWords = [
  { status: 'never', source: '\\bnever (?:picked up|filled|started|taken|took|used|dispensed|given|began)\\b|\\bnot (?:given|started|filled|picked up|dispensed)\\b|\\bdid not (?:start|fill|take)\\b|\\bdeclined\\b|\\brefused\\b' },
  { status: 'inactive', source: '\\b(?:discontinued|d/c\'?d|dc\'?d|d/ced|stopped|completed|finished|ended|expired|inactive|removed|no longer|held|on hold|tapered off|weaned off|not taking|past|former(?:ly)?|previous(?:ly)?|cancell?ed|ceased|withdrawn|course complete|suspended|entered in error|off since|completed course)\\b' },
  { status: 'planned', source: '\\b(?:planned|to (?:start|begin)|will (?:start|begin)|not yet started|pending (?:start|approval|auth\\w*)|proposed|draft|on order)\\b' },
  { status: 'active', source: '\\b(?:active|taking|current(?:ly)?|continu\\w+|ongoing|in use|last (?:dose|given|infusion)|cycle \\d+ of \\d+|reconciled)\\b' },
] as const;

/** A column that tells the status by its name: what its cell must say. */
export const statusColumns = [
  { header: '^(?:expired|discontinued|stopped|end(?:ed)?|inactive)\\b', yes: 'inactive', no: 'active' },
  { header: '^(?:active|current|taking)\\b', yes: 'active', no: 'inactive' },
] as const;
export const headers = {
  drug: '^(?:drug|medication|medicine|med|name|rx|brand|generic|order|material|agent|treatment)s?\\b',
  status: '^(?:status|state|active|expired|taking|current)\\b',
  route: '^(?:route|how|via)\\b',
  started: '^(?:start(?:ed)?|start date|begin|from|since|ordered|prescribed|date started)\\b',
  stopped: '^(?:stop(?:ped)?|stop date|end(?:ed)?|end date|to|until|discontinued|expired)\\b',
} as const;

/** Route words, local ones first: of two the earlier row counts. */
export const routeWords = [
  { route: 'ophthalmic', source: '\\b(?:ophth\\w*|eye ?drops?|eye (?:oint\\w*|gel)|eyes?|ou|os|od(?= (?:bid|tid|qid|q\\d))|eyelids?|lids?|conjunctiv\\w+|intravitreal|lacrimal|punctal)\\b' },
  { route: 'otic', source: '\\b(?:otic|ear ?drops?|ears?|au|aural)\\b' },
  { route: 'nasal', source: '\\b(?:nasal(?:ly)?|intranasal|nares|nostrils?|nasal spray|nose)\\b' },
  { route: 'vaginal', source: '\\b(?:vaginal(?:ly)?|applicator|intravaginal|pv|pessar\\w+|vag)\\b' },
  { route: 'dental', source: '\\b(?:mouth ?wash|mouth ?rinse|swish|gargle|lozenges?|viscous|oral rinse|dental|gum)\\b' },
  { route: 'rectal', source: '\\b(?:rectal(?:ly)?|suppositor\\w+|pr(?= |$)|enema|perianal)\\b' },
  { route: 'inhaled', source: '\\b(?:inhal\\w+|nebuli\\w+|nebs?|mdi|dpi|hfa|puffs?|diskus|respimat)\\b' },
  { route: 'transdermal', source: '\\b(?:transdermal|patch(?:es)?|td patch)\\b' },
  { route: 'topical', source: '\\b(?:topical(?:ly)?|cream|oint(?:ment)?|gel|lotion|foam|lacquer|shampoo|solution to (?:skin|nails|scalp)|thin layer|(?:apply|applied) (?:to|topically)|to (?:face|nails|scalp|skin|feet|hands|affected|rash|knees?)|lidoderm|plaster|local(?:ly)?|infiltrat\\w+|subcuticular|nerve block|injected (?:into|at) the (?:skin|incision|joint|knee|shoulder)|intra-?articular|epidural|jelly|anesthesia)\\b' },
  { route: 'intrathecal', source: '\\b(?:intrathecal(?:ly)?|it chemo\\w*|i\\.t\\.)\\b' },
  { route: 'iv', source: '\\b(?:iv|i\\.v\\.|intravenous(?:ly)?|ivpb|infusions?|infused|drip|bolus)\\b' },
  { route: 'sc', source: '\\b(?:sc|sq|subq|sub-?q|subcut\\w*|subcutaneous(?:ly)?)\\b' },
  { route: 'im', source: '\\b(?:im|intramuscular(?:ly)?)\\b' },
  { route: 'enteral', source: '\\b(?:via (?:g|j|peg|ng)-?tube|peg|ngt|enteral)\\b' },
  { route: 'oral', source: '\\b(?:po|p\\.o\\.|oral(?:ly)?|by mouth|tabs?|tablets?|caps?|capsules?|caplets?|pills?|elixir|per os|chewable)\\b' },
] as const;
export const localRoutes = ['topical', 'ophthalmic', 'otic', 'nasal', 'inhaled', 'vaginal', 'rectal', 'dental'] as const;
/** Drugs whose patch acts on the skin below it. */
export const localPatches = ['lidocaine', 'capsaicin', 'diclofenac'] as const;
/** A strength in per cent is that of a local form. */
export const localStrength = '\\d\\s?%|\\bgtts?\\b|\\bdrops?\\b';

/** A dose with its unit; not one of a kilogram or square metre. */
export const doseOf = '(?<![\\w.])(?<dose>\\d{1,4}(?:,\\d{3})?(?:\\.\\d+)?)\\s?(?<unit>mg|mcg|micrograms?|g|gm|grams?|milligrams?)(?!\\s?/\\s?(?:kg|m2|m²|ml|dl|sq))\\b(?!\\s?/\\s?(?:kg|m2|m²|ml|dl|sq))';
export const anyDose = '\\d\\s?(?:mg|mcg|g|gm|micrograms?|grams?|units?|meq|auc)\\b|\\bauc\\s?\\d|\\d\\s?(?:tabs?|tablets?|caps?|capsules?|pills?)\\b';
/** Doses a day. */
export const frequencies = [
  { source: '\\b(?:q\\s?4\\s?h\\w*|every 4 hours|six times)\\b', perDay: 6 },
  { source: '\\b(?:qid|q\\.i\\.d\\.?|qds|q\\s?6\\s?h\\w*|every (?:6|six) hours|(?:4|four) times (?:a|per|/|daily)|four times daily|x\\s?4/day)', perDay: 4 },
  { source: '\\b(?:tid|t\\.i\\.d\\.?|tds|q\\s?8\\s?h\\w*|every (?:8|eight) hours|(?:3|three) times (?:a|per|daily)|three times daily)', perDay: 3 },
  { source: '\\b(?:bid|b\\.i\\.d\\.?|bd|q\\s?12\\s?h\\w*|every (?:12|twelve) hours|twice (?:a|per|daily)|two times (?:a|per|daily)|2 times (?:a|per|daily)|twice)', perDay: 2 },
  { source: '\\b(?:once (?:a |per )?week(?:ly)?|weekly|per week|q\\s?week|every week|qwk)\\b', perDay: 1 / 7 },
  { source: '\\b(?:qod|every other day|alternate days)\\b', perDay: 0.5 },
  { source: '\\b(?:qd|q\\.d\\.?|od|daily|once daily|once a day|qhs|q\\.h\\.s\\.?|hs|nightly|at bedtime|at night|qam|qpm|every (?:morning|evening|night|day)|a day|/day|/d|per day|in the (?:morning|evening)|mane|nocte)\\b', perDay: 1 },
] as const;
/** Tablets at a time: "1 PO BID", "3 caps qhs", "2 tablets twice". */
export const tablets = '(?:[:,]|\\btake)\\s*(\\d(?:\\.5)?)\\s+(?:po\\b|tabs?\\b|tablets?\\b|caps?\\b|capsules?\\b|pills?\\b)';

/** Begins what still belongs to the entry after a comma. */
export const entryGoesOn = '^\\s*(?:\\d|\\(|(?:start\\w*|stop\\w*|active|inactive|taking|po|iv|sc|im|p\\.o\\.|every|once|twice|three|four|two|daily|weekly|nightly|for|since|last|now|then|until|through|completed|discontinued|held|as needed|prn|p\\.r\\.n|with|at|in|on|off|per|tab\\w*|cap\\w*|oral\\w*|by|to|topical\\w*|apply|but|which|regular|cycle|day|days|days?\\b|q\\w*|qhs|bid|tid|qid|b\\.i\\.d|course|extended|delayed|er|xr|dr|stable|increased|decreased|reduced|and (?:then|now)|not|never|no longer|finished|ended|reason|due|because|intolerance|nausea)\\b)';

/** In running text: it is being given, or has been. */
export const givenNow = '\\b(?:cycle (?:#|no\\.? ?)?(?:\\w+)(?: of)?|c\\d+ ?d\\d+|day (?:#)?(?:\\w+)(?: of)?|(?:today|here|comes? in|presents?|presented|admitted) for (?:\\w+ ){0,5}|recently started|just started|newly started|was started on|is to continue|has been tolerating|tolerating|still on|maintenance|maintained on|rechallenged with)\\s*(?:[\\w,/-]+\\s+){0,4}$';
/** "Completed five of (a) planned six cycles": given now when the first number is the smaller. */
export const cyclesOf = '\\b(\\w+)\\s+of\\s+(?:a\\s+|the\\s+)?(?:planned\\s+|total\\s+)?(\\w+)\\s+(?:cycles?|doses|courses|treatments)\\b';
export const cyclesDone = '\\b(?:x\\s?\\d{1,2}\\b(?!\\s?(?:d|day|days|wk|wks|weeks|mg|h)\\b)|\\d{1,2} cycles|(?:two|three|four|five|six|seven|eight|nine|ten|twelve) cycles|last (?:cycle|dose|course|infusion)|induction|neoadj\\w*|in the past)\\b';

/** A name behind which a level was measured. */
export const levelOf = '^\\s*(?:total|free|trough|level|levels|peak|random level|concentration|allergy|allergies)\\b';

/** What a drug was given for. */
export const givenFor = '\\bfor\\s+(?:the\\s+|his\\s+|her\\s+|a\\s+|treatment of\\s+|management of\\s+|control of\\s+)?((?!\\d|about|approximately|several|a\\b|one|two|three|four|five|six|the past|now|many|years|months|weeks|days)[a-z][a-z -]{2,40}?)(?=\\s*(?:[.,;:)(\\n]|$|\\bwith\\b|\\band then\\b|\\bsince\\b|\\bwhich\\b|\\bbut\\b))';

/** Words of an allergy, and of a reaction. */
export const allergyWords = {
  before: '\\b(?:allerg(?:y|ies|ic)(?: to| include[sd]?|:)?|hypersensitivity(?: to)?|anaphyla\\w+(?: to| with| from)?|sensitiv(?:e|ity) to|adverse reaction to)\\s*(?:[\\w,/& -]{0,60})$',
  after: '^\\s*(?:\\([^)\\n]{0,20}\\)\\s*)?(?:allerg(?:y|ies)|hypersensitivity|anaphylaxis)\\b',
  reaction: '^\\s*(?:\\(?\\d{4}\\)?)?\\s*(?:[:(–-]|causes?|caused|->|→|\\t)\\s*(?:severe |mild |lip |tongue |facial |lip and tongue |generali[sz]ed |diffuse )*(?:hives|rash|urticaria|anaphyla\\w+|angio-?o?edema|swelling|lip swelling|throat swelling|itching|pruritus|sjs|stevens|dress|bronchospasm)\\b',
} as const;
