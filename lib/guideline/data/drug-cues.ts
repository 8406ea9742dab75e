/**
 * How charts write a medication: status words of lists, phrases of running text, routes, dosing intervals, indications and
 * reactions. Entries are sources of regular expressions, lower case, matched without regard to case on word boundaries.
 * Linguistic knowledge, verification D.
 */

/** Words of a status column, badge or remark. The first group that is found in an entry of a list decides. */
export const entryStatus = [
  { says: 'never', words: [
    'never (?:started|picked up|filled|taken|given|received|dispensed|used)', 'not (?:started|given|filled|picked up|dispensed|yet started|yet taken)', 'not taken', 'cancell?ed before start\\w*', 'entered in error', 'declined', 'refused',
  ] },
  { says: 'planned', words: ['planned(?! (?:for )?\\d)', 'proposed', 'pending(?: start| approval| authori[sz]ation)?', 'to be started', 'to start(?: on)?', 'awaiting (?:approval|start)', 'not yet approved', 'under consideration', 'considering', 'scheduled to start', 'future'] },
  { says: 'inactive', words: [
    '(?:(?:\\d{1,3}|one|two|three|four|six|a|the|his|her)[- ]?)?(?:(?:day|week|month|d|wk)s?[- ])?course (?:was |is |now )?(?:finished|completed|complete|ended|done|over)', 'dis-?continued?', 'd/c(?:\'?e?d)?', 'dc\'?d', 'stopped', 'stop(?!\\s*date|\\s*after|\\s*if|\\s*by)', 'completed', 'complete(?= \\d)', 'finished', 'ended', 'expired', 'in-?active', 'not active', 'ceased', 'suspended', 'withdrawn', 'removed', 'cancell?ed', 'aborted', 'on[- ]?hold', 'held(?! if)', 'hold(?! if| for)', 'paused', 'tapered off', 'weaned off', 'no longer (?:taking|takes|on|active|used|using|needed)', 'not (?:currently )?taking', 'not currently (?:on|using)', 'patient not taking', 'not using', 'former', 'previous(?:ly)?(?! (?:on |at )?\\d)', 'past', 'historical', 'resolved', 'switched (?:to|from)', 'changed to', 'replaced by', 'self-?discontinued', 'quit', 'off since', 'came off', 'last dose \\d', 'failed(?! (?:a |an |her |his |the |to |attempts? |\\w+ )?(?:to )?(?:taper|wean))', 'ineffective', 'stale', 'archived', 'superseded',
  ] },
  { says: 'active', words: ['active', 'taking', 'takes', 'current(?:ly)?', 'on-?going', 'continu(?:e|es|ed|ing)', 'in use', 'in progress', 'started', 'start', 'since', 'prescribed', 'refilled', 'dispensed', 'long[- ]term', 'maintenance', '(?<!(?:not|never|be|been) )(?:resumed|restarted)'] },
] as const;

/** Words that end an entry of a list as a badge does, with nothing that parts them from its dose. */
export const lastWords = 'discontinued|stopped|completed|finished|ended|inactive|ceased|suspended|withdrawn|on hold|held|expired|cancell?ed';
/** Words that end an entry so where it was never taken. */
export const neverWords = 'never (?:started|picked up|filled|taken|given|received|dispensed|used)|entered in error';
/** What may stand behind them: a day or month, and a remark in brackets or a reason. */
export const behindLastWords = '(?:/\\w+)?(?:,? (?:on |in |since )?(?:\\d{1,2}[ -])?(?:[a-z]{3,9}\\.?[ -]?)?(?:\\d{1,2}, )?[\\d/.-]{2,10})?(?:,? ?\\([^()|]{0,60}\\)|[,;]? ?(?:due to|d/t|2/2|owing to|secondary to|because|for|after|given|per|by|with)\\b[^|]{0,80}|[,;:] (?!.*(?:start|resum|continu|taking|active))[a-z /]{3,40})?';
/** Words before them that speak of what is to come: "until finished". */
export const notYet = 'until|till|if|when|once|unless|be|not|never|after';

/** Words of a clause that speaks of what may be one day: "until they are finished". */
export const untilThen = 'until|till|til|if|when|once|unless';

/** It is taken once more, as the words behind its stop tell: "stopped in 2024 and restarted in 2025". */
export const startedAgain = '(?<=(?:^|[,;:(–—-]|\\d|\\b(?:and|then|but|later|was|were|be|been|since|subsequently|now|also|again|he|she|they|we|has|had|have)) ?)(?<!\\b(?:not|never|(?<!had to )be|(?<!had )to|if|when|until|once|unless|may|can|could|should|would|will|might|plan|consider|attempt\\w*)(?: [a-z]+)? )(?:(?:restarted|re-started|resumed|reinstated|re-?introduced|rechallenged)(?: it)?|(?:started|begun|began|taken|taking|back on|on) (?:(?:it|this|the drug) )?again|(?:is|went|now) back on (?:it|this|the drug))(?![\\w-])(?! ?(?!(?:in|on|at|with|by|for|from|after|due|because|since|and|last|this|today|yesterday|early|mid|late|when|but|now|two|three|a|then|again)\\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z])';
/** A dose of before, behind that of today: "2 mg daily (previously 8 mg daily)". */
export const formerDose = '^(?:previously|formerly|earlier|prior|previous)(?: dose)?:? (?:of |on |at )?\\d';

/** Behind a number: the strength of a drug. */
export const strengthUnits = 'mg|mcg|micrograms?|g|ml|units?';

/** Behind a dose in running text: how often it is taken. */
export const howOften = 'daily|[btq]\\.?i\\.?d|q\\.?d|q\\.?h\\.?s|bd|tds|qds|od|nocte|mane|nightly|at bedtime|every|once|twice|three times|weekly|q\\s?\\d';

/** Column names, as far as they decide something. */
export const columns = {
  drug: 'drug|medication|medicine|name|generic|brand|agent|product|material|rx|item|med',
  status: 'status|state',
  taking: 'active|taking|current|in use',
  over: 'expired|discontinued|inactive|stopped|ended|completed',
  start: 'start|started|begin|began|since|from|ordered|prescribed|first|effective|date started|start date|initiated|onset|authored',
  stop: 'stop|stopped|end|ended|until|to|discontinued|expired|expires|expiry|completed|thru|through|last',
  sig: 'dose|dosage|sig|directions|instructions|qty|quantity|route|frequency|freq|refills?',
  allergy: 'allergen|allerg(?:y|ies)|reactions?|severity|criticality',
} as const;
export const yesCells = ['yes', 'y', 'true', 'x', '✓', '✔', '☑', '1', 'active', 'current', 'taking'] as const;
export const noCells = ['no', 'n', 'false', '0', 'inactive'] as const;

/**
 * Phrases of running text on one side of a drug that say more than the words of negation and time. `before` ends at the
 * drug, `after` begins behind it; both within its sentence.
 */
export const textStatus = [
  { says: 'active', before: [
    '(?:^|[.;:] ?)(?:cross-?taper|switch|change|transition|rotate|convert|swap) [a-z][^.;?]{0,60}? (?:to|for|onto) (?:[a-z]+ )?',
    '(?:switched|changed|transitioned|rotated|converted|moved|crossed over|cross-?tapered|swapped)\\b[^.;]{0,60}?\\b(?:to|onto|for) (?:[a-z]+ ){0,2}',
    '(?:consider\\w*|plan\\w*|will|may|might|could|would|recommend\\w*|suggest\\w*|discuss\\w*) (?:[a-z]+ ){0,2}(?:switch|chang|transition|rotat|convert)(?:e|ing)? (?:[a-z]+ ){0,3}from (?:[a-z]+ )?',
    '(?<!(?:past|prior|previous|former|failed|discontinued|stopped|held|inactive|causative|offending) )(?:medications?|meds|medicines|drugs?) (?:at home |currently |now |at (?:this|that) time )?(?:include|includes|consists? of|are|is) (?:[^.;:]{0,120}(?:, |,? and |& ))?(?:[a-z]+ )?',
    '(?:home|current|outpatient|discharge|present|daily|chronic|admission|scheduled|psychotropic) (?:medications?|meds|medicines),? including (?:[^.;:]{0,120}(?:, |,? and |& ))?(?:[a-z]+ )?',
    '(?:is|are|being|currently|now) (?:being |currently |now )?(?:treated|managed|pre-?medicated) with (?:[a-z]+ ){0,2}',
    'pre-?medicat(?:ed|ion) (?:with|was|is|included) (?:[a-z]+ )?',
    'tolerat(?:es|ing) (?:the |her |his |their )?',
    '(?:replaced|substituted) (?:it |this |that |them )?(?:by|with) (?:[a-z]+ ){0,2}',
    'in (?:its|their) place (?:we (?:started|gave) )?(?:[a-z]+ )?',
    '(?:day|week|month|cycle|c) ?#?\\d{1,3}(?:,? day ?\\d{1,2})? (?:of|on) (?:[a-z]+ )?',
    '(?:remains?|stays?|stable|quiet|controlled|maintained|doing well|kept|still|now|currently|presently|today|is|are|patient|pt|he\'s|she\'s|while|been|back) on (?:[a-z]+ ){0,2}',
    '(?<!\\b(?:(?:consider|recommend|suggest|discuss|propos|offer|declin|refus|defer|delay)\\w*|about|against|before|without|regarding|of) )(?:starting|initiating|beginning|initiation of|start of) (?:[a-z]+ ){0,2}',
    '(?:keep|keeping|continu\\w+|(?:(?:could|can)(?: ?not|n?\'t)|(?:un|not )able to) (?:be )?\\w+ (?:off|down)(?: of)?) (?:[a-z]+ ){0,2}',
    '(?<!(?:completed|finished|after|prior|previous|s/p) )maintenance (?:[a-z]+ )?',
    'rx(?:\'d)? ?:? (?:[a-z]+ )?',
    '(?:started|placed|put|commenced|initiated|back|kept|continued|discharged|sent home|loaded) on (?:[a-z]+ ){0,2}',
    'prescriptions? (?:was |were )?(?:given |sent |provided |written |refill )?(?:for|of) (?:[a-z]+ ){0,2}',
    '(?:rechallenged|maintained|re-?treated) (?:with|on) (?:[a-z]+ )?',
    '(?:comes?|came|here|presents?|returns?|seen|due|ready|proceed|in clinic)(?: [a-z]+){0,3} (?:for|with) (?:chemotherapy )?(?:cycle|day|dose|week|infusion)(?: #?\\w+)? (?:of )?(?:[a-z]+ )?',
    'of (?:a |the |her |his )?(?:total of )?(?:\\w+ )?planned (?:\\w+ )?(?:cycles?|courses?|doses?|weeks) (?:of )?(?:chemotherapy )?(?:with )?(?:[a-z]+ )?',
    'month \\d{1,2}(?: of \\d{1,2})? of (?:[a-z]+ )?',
    '(?:wean|weaned|weaning|taper|tapered|tapering|come|get) (?:him |her |them |the patient |pt )?down (?:on|to) (?:[a-z]+ ){0,2}',
    '(?:despite|improved on|better on|worse on|no better on|refractory to) (?:current |ongoing |continued |daily |high[- ]dose |maximal )?(?:[a-z]+ )?',
  ], after: [
    '[^.;,]{0,30}?\\b(?:was|is|has been|were|are) (?:continued|started|begun|initiated|resumed|restarted|increased|uptitrated|titrated|raised|added|reduced to|lowered to|decreased to|maintained|prescribed)\\b(?![^.;]{0,60}\\b(?:stopped|discontinued|then off))',
    ' ?\\(?(?:c|cycle) ?#?\\d{1,2}(?:d\\d{1,2})?\\b(?!\\w| ?(?:completed|done|finished|\\w+ (?:completed|done)))',
    ' (?:was |were |has been )?(?:started|begun|initiated|added|restarted|resumed|continued(?! to))\\b',
    '[^.;]{0,40}?,? ?(?:c|cycle) ?#?\\d{1,2} (?:due|today|on|next|given|planned|scheduled|this|tomorrow)\\b',
    '[^.;,]{0,30}?\\b(?:sent to (?:the )?pharmacy|e-?prescribed|was prescribed|(?<!not |never |n\'t )refilled)\\b',
    '[^.;,]{0,20}?\\b(?:is |was |are |being |gets? )?(?:weaned|tapered|reduced|lowered|cut|decreased|dropped) (?:to|below|under|down)\\b',
    '[^.;,]{0,12}?,? ?\\(?(?:only )?(?:as needed|prn|p\\.r\\.n\\.)',
    '[^.;,]{0,25}? (?:was |were |has been )?(?:given|administered|infused) (?:today|(?:today )?without (?:any )?(?:reaction|incident|complications?|difficulty|problems?))\\b',
    ' (?:taper|wean)(?:ing)? (?:is |now )?(?:ongoing|under ?way|in progress|continues)',
    '[^.;]{0,60}?\\b(?:failed (?:\\w+ )?(?:taper|wean)\\w*|(?:cannot|can\'t|could not|couldn\'t|unable to|not able to) (?:be )?(?:wean\\w*|taper\\w*|come off|get (?:off|below)))\\b',
    '[^.]{0,60}?\\b(?:sent to (?:the |her |his )?pharmacy|e-?prescribed|(?:rx|script|prescription) (?:sent|given|called in)|called in to)\\b',
    '[^.;,]{0,20}?\\b(?:helps|works|is helping|controls|keeps|takes the edge)\\b',
    '[^.;,]{0,40}?\\b(?:begun|began|started|since|restarted|resumed) (?:on |in )?(?:about |early |mid |late )?(?=\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|the)',
  ] },
  { says: 'inactive', before: [
    '(?:switched|changed|transitioned|rotated|converted|moved) (?:[a-z]+ ){0,3}(?:from|off) (?:[a-z]+ ){0,2}',
    '(?:came|come|coming|been|was|is|now|taken|weaned|tapered|went|got) off (?:of )?(?:all |her |his |their |the )?(?:[a-z]+ )?',
    '(?:stopped|stopping|discontinuing|quit|discontinued|finished|completed|ended|d/c\'?e?d|dc\'?d|held|holding|ceased|abandoned|gave up|self-?discontinued) (?:taking |the |her |his |their |all |on |using )?(?:(?!(?:and|but|then|while) )[a-z]+ )?',
    '(?:tried|failed|prior|previous|previously|past|formerly|former|earlier|once|remote(?:ly)?) (?:and failed |trials? of |courses? of |treatment with |treated with |therapy with |used |took |on |use of |exposure to |received )?(?:[a-z]+ )?',
    '(?:s/p|status post|after|following|post|history of|hx of|h/o) (?:(?:[a-z]+|\\d{1,2}|x|of|cycles?|courses?|doses?|rounds?)[ /-]){0,4}',
    '(?:neo-?adjuvant|adjuvant|neoadj|induction|concurrent|concomitant|consolidation|salvage|palliative|first[- ]line|second[- ]line|third[- ]line|[1-4](?:st|nd|rd|th)? ?l(?:ine)?) (?:chemo(?:therapy|rt|radiotherapy|radiation)? |therapy |treatment |weekly |treated |dose[- ]dense |dd |and |with |w/ |of |using |high[- ]dose |immunotherapy ){0,5}',
    '(?:completed|received|underwent|finished|given|had|got|treated with) (?:(?:[a-z]+|\\d{1,2}|x) ){0,3}(?:cycles?|courses?|rounds?|doses?|weeks|months|infusions?|treatments) (?:of |with )?(?:[a-z]+ ){0,2}',
    '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|a single) (?:cycles?|courses?|doses?|rounds?|infusions?) of (?:[a-z-]+ (?:and )?){0,3}',
    '(?:received|(?:was|were|been|initially|previously|subsequently) (?:treated with|managed with|given)|underwent|had received|treated with) (?:(?:[a-z-]+|\\d{1,3}|mg|of|,) ?){0,5}',
    '(?:ran|run|been) out of (?:her |his |their |the )?(?:[a-z]+ )?',
    '(?:took|used|had taken|had used|was taking|were given|trialled|trialed) (?:[a-z]+ ){0,2}',
    '(?:allergic|intoleran(?:t|ce)|hypersensitiv\\w+|reaction|reacted|anaphylaxis) (?:of|to) (?:[a-z]+ )?',
  ], after: [
    '[^.;,]{0,25}?\\b(?:was |were |has been |is |been )?(?:switched|changed|replaced|transitioned|converted|rotated|swapped) (?:to|by|with|for)\\b',
    '[^.;]{0,40}?\\b(?:was|were|has been|been|then|and|but|now|had to be) (?:then |later |again |subsequently |since )?(?:stopped|discontinued|d/c\'?e?d|held|withdrawn|ceased|finished|completed|tapered off|weaned off|removed)\\b',
    '[^.;]{0,40}?(?<!\\b(?:until|till|til|if|when|once|unless) (?:the |her |his )?)\\bcourse (?:was |is |now |has been )?(?:finished|completed|complete|ended|done|over)\\b',
    ' ?(?:,|\\(|-|–|—|:)? ?(?:now |then |later |all |since )?(?:stopped|discontinued|d/c\'?e?d|dc\'?d|finished|completed|ended|done|off|dropped(?! (?:to|below|down)))\\b',
    '[^.;]{0,30}?\\b(?:x|×) ?\\d{1,2} ?(?:cycles?|c\\b|courses?|doses?)',
    ' ?(?:x|×) ?\\d{1,2}(?![\\d./]| ?(?:d|days?|wks?|weeks?|mg|h|hrs?|mo|months?)\\b)',
    '[^.;]{0,60}?\\b(?:last (?:cycle|dose|infusion|given)|final cycle) (?:was |in |on |of )?(?=\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
    '[^.;]{0,30}?\\b(?:has|have|were|was) (?:all |both |already |also |each )*(?:been )?tried\\b',
    '[^.;()]{0,60}\\),? ?(?:in )?(?:19|20)\\d\\d(?![\\d/-])',
    ' (?:in|during|back in|around) (?:the )?(?:(?:19|20)\\d\\d|past|childhood|college)\\b',
    '[^.;,]{0,20}?\\b(?:did not help|didn\'t help|no help|made (?:her|him|them) (?:too )?|without (?:relief|benefit|effect)|(?:was|were) (?:not tolerated|ineffective|poorly tolerated|of no (?:help|benefit)))',
    '[^.;,]{0,25}?\\bfailed\\b(?! (?:a |an |her |his |the |to |attempts? |\\w+ )?(?:to )?(?:taper|wean))',
  ] },
  { says: 'never', before: [
    '(?:never (?:had|tried|took|taken|started|received|used|on|been on|been tried on|been given)|no (?:prior|previous|earlier) (?:trial|use|course|exposure|treatment)s? (?:of|to|with)|no trial of|not (?:yet )?tried|not (?:had|been on|taken|received|used|started|on|taking)|has not (?:had|tried|been on)|naive to) (?:any |a |an |the |either )?(?:[a-z]+ ){0,2}',
  ], after: [
    '[^.;,]{0,30}?\\b(?:never (?:started|picked up|filled|taken|given|tried|used)|(?:was|were) (?:never|not) (?:started|picked up|filled|taken|given|tried|needed)|not (?:been )?(?:tried|started|given|used)|has not been (?:tried|started|used))\\b',
    '[^.;]{0,60}?\\b(?:did not|didn\'t|never) (?:fill|pick|start|take|begin|use|try)\\b',
    '[- ]na[iï]ve\\b',
    '[^.;,]{0,12}?\\b(?:was|were) (?:never|not) (?:part of|included|among|one of)\\b',
  ] },
  { says: 'planned', before: [
    '(?:told|ask(?:ed|s|ing)?|heard|read|inquir\\w+|questions?|wonder\\w*|info(?:rmation)?|talk(?:ed)?|spoke|curious|learned|leaflet|handout|counsell?ed|counsell?ing) (?:[a-z]+ ){0,2}(?:about|on|regarding|re) (?:starting |trying |taking |adding |going on )?(?:[a-z]+ )?',
    '(?:interested in|wants?|would like|hopes|asks for|requests?|requesting|open to|willing to try|thinking about|think about|thinking of|reluctant|hesitant|afraid of|could try|might try|may try|would try|can try|next (?:step|option)(?: is| would be)?|if .{0,60}? (?:then )?(?:try|add|start|give|use)) (?:to |a |an |the |try |start |starting |taking |add |trial of |go on )*(?:[a-z]+ )?',
    '(?:discuss\\w*|about|regarding|option of|thinking of) (?:start|initiat)\\w+ (?:[a-z]+ ){0,2}',
    '(?:will|would) (?:include|consist of|comprise|contain|be (?:with|made up of)) (?:[a-z]+ ){0,2}',
    '(?:typical|usual|standard|customary) (?:[a-z]+ ){1,3}(?:is|are|includes?|consists of|would be) (?:[a-z]+ )?',
    '(?:consider\\w*|plan\\w*|will|may|might|could|would|recommend\\w*|suggest\\w*|discuss\\w*) (?:[a-z]+ ){0,2}(?:switch|chang|transition|rotat|convert)(?:e|ing)?\\b[^.;]{0,60}? to (?:[a-z]+ )?',
    '(?:avoid(?:ing|ed)?|hold(?:ing)? off(?: on)?|defer(?:ring|red)?|withhold(?:ing)?|against|instead of|rather than|contraindicat\\w+ (?:to|for)|not a candidate for|prefers? not to (?:take|try|start|use|be on)|(?:would|should|do|will) not (?:use|give|start|add|take|try)) (?:the |all |any |more |starting |using |giving |adding |further |another ){0,2}',
    '(?:alternatives?|options?|candidates?)(?: for [a-z ]{2,30})? (?:would be|are|is|include|including|such as|like|:) (?:[a-z]+ ){0,3}',
    '(?:resume|restart|start|add|try|switch to|trial of)(?= ?[a-z0-9 -]{0,20}\\?)(?: [a-z]+)? ',
  ], after: [
    '(?: \\d[\\d.]{0,5} ?(?:mg|mcg|g))?(?: (?:daily|bid|tid|qhs|nightly|once daily|twice daily))? (?:next (?:week|month|visit|cycle|year)|tomorrow|on (?:the )?day (?:of|before|after)|in (?:the )?(?:coming|next) (?:days|weeks|months?)|(?:in|after) (?:a|one|two|three|four|six|\\d{1,2}) (?:days?|weeks?|months?))\\b',
    ' ?\\?(?!\\w)',
    '[^.;]{0,40}?\\b(?:would be|could be|might be|will be|may be|can be|to be) (?:considered|an option|tried|next|reasonable|started if|discussed|added if|avoided)\\b',
    '[^.;,]{0,30}?\\b(?:declined|refused|not wanted|deferred)\\b',
  ] },
] as const;

/** An order that ends one drug for another: before the first of them, and behind it up to the second. */
export const switchOrder = {
  from: '(?:^|[.;:] ?|\\b(?:and|then|today|now|plan|plan is|we) )(?:cross-?taper|switch|change|transition|rotate|convert|swap) (?:(?:her|him|them|pt|patient|from|off|the|his) ){0,2}',
  to: '(?: \\d[\\w./]*(?: ?(?:mg|mcg|g)\\b)?){0,2}(?: (?:daily|bid|tid|nightly))? (?:to|for|onto) (?!\\d|(?:evening|morning|bedtime|night|am|pm|prn|daily|bid|tid|generic|oral|iv|po|once|twice|three|extended|brand|as|a|an|the|lower|higher)\\b)[a-z]{5,}',
} as const;

/** Words that end the use of a drug wherever they stand in its own stretch of a sentence. */
export const lateStops = 'stopped(?: it)?\\b|discontinued\\b|d/c\'d\\b|dc\'d\\b|quit\\b|failed\\b(?! (?:a |an |her |his |the |to |attempts? |\\w+ )?(?:to )?(?:taper|wean))|weaned off\\b|tapered off\\b|came off\\b|(?:which|that) (?:he|she|they|the patient|pt) (?:has |had |then |has since |had since )?(?:finished|completed|ended)\\b|no longer (?:takes?|taking|on|uses?|using)(?: it)?\\b|(?:gave|brought|provided|offered|produced|made|had|with|was of) (?:her |him |them )?(?:no|little|minimal) (?:real |lasting |significant |meaningful )?(?:relief|benefit|effect|help|improvement|difference)\\b';

/** Regimens are named for all their drugs and are given in courses; other combinations are products that are taken. */
export const regimens = /^(?:(?:da?ra-|d-|r-|m|dd|hyper-?|a\+|da-)?(?:v[rtc]d|rvd|krd|rd|cybord|r?chop(?:-r)?|epoch|cvad|cvp(?: chemotherapy)?|vac chemotherapy|vdc\/ie|beacopp|mopp|pcv chemotherapy|abvd|avd|mvac|folfox[ -]?\d?|folfirinox|folfoxiri|folfiri|capox|capeox|xelox|gemox|flot|tchp|tch chemotherapy|tpf|dhap|eshap|ice|rice chemotherapy|aim chemotherapy|bep chemotherapy|ac-t)|pola-.*|carbo\/.*|cis\/.*|gem\/?cis|vtd-pace)$/i;

/** Drugs that are given for days: what was begun with them a month ago or more has ended, unless words say it goes on. */
export const shortCourses = ['ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'delafloxacin', 'metronidazole', 'linezolid', 'tedizolid', 'nitrofurantoin', 'clarithromycin', 'erythromycin', 'azithromycin', 'chloramphenicol', 'ondansetron', 'ketorolac'] as const;
/** Drugs that are given in courses and never for years: in a sentence of a year before the last one they are past, unless words say it goes on. */
export const coursesOfOld = ['vincristine', 'vinblastine', 'vinorelbine', 'cisplatin', 'carboplatin', 'oxaliplatin', 'paclitaxel', 'docetaxel', 'cabazitaxel', 'ixabepilone', 'eribulin', 'ifosfamide', 'cytarabine', 'nelarabine', 'arsenic trioxide'] as const;
/** Words of time that put a sentence of the past far enough back, and words that bring it to today. */
export const longAgo = ['(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|\\d{1,2}) (?:months?|years?) (?:ago|back|earlier|prior|previously)', 'last (?:year|month|spring|summer|fall|autumn|winter)', 'in (?:19|20)\\d\\d', '(?:years|months) ago'] as const;
export const untilToday = ['now', 'currently', 'still', 'since', 'remains?', 'continu\\w+', 'ongoing', 'today', 'chronic(?:ally)?', 'prophyla\\w+', 'suppressi\\w+', 'long[- ]term', 'yesterday', 'this morning'] as const;
/** A dose that was just given, in the words behind the drug or before it. */
export const givenNow = ['(?:was|were|has been|been|being|is) (?:also |then |just )?given (?:a )?(?:an )?(?:[a-z]+ ){0,2}(?:of )?(?:iv )?(?:\\d[\\d.,]* ?(?:mg|mcg|g|gm|grams?) (?:of )?(?:iv )?)?'] as const;
/** The treatment named above goes on. */
export const goesOn = ['continu(?:e|es|ing) (?:with |on )?(?:her|his|the|this|their|current|same|present) (?:current |same |present )?(?:treatments?|therapy|chemotherapy|regimen|protocol|cycles?|chemo)', 'continue (?:with )?treatment as planned', 'proceed with (?:her |his |the )?(?:next cycle|cycle (?:number )?#?\\d+|chemotherapy (?:today|as planned))'] as const;
/** Drugs given for the whole body: what stands in one enumeration with them is too. */
export const wholeBody = ['vincristine', 'vinblastine', 'doxorubicin', 'daunorubicin', 'bortezomib', 'carfilzomib', 'ixazomib', 'lenalidomide', 'pomalidomide', 'thalidomide', 'cytarabine', 'cisplatin', 'carboplatin', 'oxaliplatin', 'ifosfamide', 'paclitaxel', 'docetaxel', 'nelarabine', 'irinotecan', 'procarbazine', 'abiraterone'] as const;

/** A level or side matter of a drug in the blood, not a prescription: "digoxin level", "insulin resistance". */
export const notPrescribed = {
  after: [' ?[:=]? ?\\d[\\d.]* ?[npuµ]?(?:mol|g) ?/ ?m?l\\b', ' (?:was |is )?(?:normal|low|high|elevated|deficien\\w+)\\b', '(?: (?:serum|total|free|random|peak|trough))* (?:levels?|troughs?|peaks?|concentrations?|assay)\\b', ' (?:total|free) \\d', ' (?:toxicity|overdose|poisoning|abuse|misuse|use disorder|dependence|dependent|resistance|resistant|sensitivity|pump site|battery)\\b', '-(?:dependent|resistant|requiring|sensitive|free|sparing|like|coated|containing|impregnated|eluting|based)\\b', ' (?:flush|lock|locked|challenge|screen|antibod(?:y|ies)|receptors?|eye screening|eye exam|maculopathy|retinopathy)\\b', 'oid\\b'],
  before: ['(?:his|her|their) (?:wife|husband|mother|father|son|daughter|sister|brother|friend|neighbou?r)(?:\'s|s\') (?:[a-z]+ )?', '(?:contains?|containing|anti-?|non-?)(?: |-)?'],
} as const;

/** In a culture, what an organism is tested against is no medication: "resistant to", "nitrofurantoin: S". */
export const sensitivities = {
  drugs: ['nitrofurantoin', 'metronidazole', 'linezolid', 'tedizolid', 'isoniazid', 'ethambutol', 'dapsone', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'delafloxacin', 'chloramphenicol', 'clarithromycin', 'rifampin', 'erythromycin', 'azithromycin', 'voriconazole', 'ketoconazole', 'itraconazole', 'amphotericin b'],
  before: ['\\b(?:resistant|sensitive|susceptible|intermediate|non-?susceptible|resistance|sensitivity|susceptibility)(?: only)? to(?: (?:both|all|oral|iv))?(?:(?:, ?| )(?:and |or |but |& |/ ?)?[a-z][a-z/-]{3,24}){0,5},? ?(?:and |or |& |/ ?)?', '\\b(?:resistant|sensitive|susceptible|intermediate|[sri]) ?[:=] ?(?:[a-z][a-z/-]{3,24}(?:, | and ))*'],
  after: [' ?(?:[:=(|\\t–-]|\\bis\\b|\\bwas\\b)? ?(?:mic [^;,\\n]{1,12})?(?:resistant|sensitive|susceptible|intermediate)\\b', ' ?[:=(|\\t] ?[sri](?![\\w./-])'],
} as const;

/** What a drug is given by. The first match in the entry decides; `needs` must stand somewhere in the entry too. */
export const routes = [
  { route: 'intrathecal', words: ['intrathecal(?:ly)?', '\\bIT(?= (?:chemo|mtx|ara|x))', 'intraventricular', 'omma?ya'] },
  { route: 'otic', words: ['otic', 'ear drops?', 'ears?(?= (?:bid|tid|qid|daily|once|twice|drops?))', '(?:drops?|gtts?|in|to) (?:the |each |both )?(?:r|l|right|left|affected)? ?ears?', 'aural', 'auricular'] },
  { route: 'ophthalmic', words: ['ophth(?:almic)?\\.?', 'eye ?drops?', 'eye (?:oint\\w*|gel)', '(?:drops?|gtts?|in|to|into|both|each|r|l|right|left|affected) (?:the )?(?:r |l |right |left |both |each |affected )?eyes?', 'both lids', 'lids?', 'intravitreal', 'conjunctiva\\w*', '(?:drops?|gtts?)[^.;\\n]{0,20}\\b(?:os|od|ou)\\b'] },
  { route: 'nasal', words: ['nasal(?:ly)?', 'intra-?nasal(?:ly)?', 'nostrils?', 'nose', 'naris', 'nares'] },
  { route: 'vaginal', words: ['vaginal(?:ly)?', 'intra-?vaginal(?:ly)?', 'per vagina', 'pv', 'vag'] },
  { route: 'rectal', words: ['rectal(?:ly)?', 'per rectum', 'suppositor(?:y|ies)', 'supp', 'enema', 'pr(?= (?:bid|tid|daily|prn|qhs|q\\d))'] },
  { route: 'inhaled', words: ['inhaled', 'inhal(?:er|ation)', 'puffs?', 'nebuli[sz]ed', 'nebuli[sz]er', 'nebs?', 'mdi', 'diskus'] },
  { route: 'dental', words: ['dental', 'mouth ?wash', 'mouth ?rinse', 'swish', 'rinse', 'lozenges?', 'troches?', 'viscous', 'oral (?:gel|rinse|paste|care)', 'gargle', 'oropharyngeal', 'mucous membrane', 'cords'] },
  { route: 'transdermal', words: ['patch(?:es)?', 'transdermal(?:ly)?', 'plasters?', 'tts', 'film(?= .{0,20}\\b(?:skin|topical|back|thigh|calf|foot|shoulder)\\b)'] },
  { route: 'topical', words: ['topical(?:ly)?', 'cream', 'ointment', 'oint', 'gel', 'jelly', 'lotion', 'shampoo', 'lacquer', 'foam', 'liniment', 'roll-?on', 'thin layer', 'to (?:the )?(?:face|skin|scalp|affected areas?|rash|wound|nails?)', 'apply', 'applied', 'application', 'cutaneous(?:ly)?', 'external(?:ly)?', '\\d(?:\\.\\d+)? ?% ?(?:soln?|solution|powder|spray)'] },
  { route: 'enteral', words: ['per (?:g|j|ng|peg)[- ]?tube', 'via (?:g|j|ng|peg|feeding)[- ]?(?:tube)?', 'enteral(?:ly)?', 'gastrostomy'] },
  { route: 'iv', words: ['iv', 'i\\.v\\.', 'intra-?venous(?:ly)?', 'infusions?', 'infused', 'ivpb', 'ivp', 'drip', 'iv push', 'auc ?\\d'] },
  { route: 'sc', words: ['sc', 'sq', 's\\.c\\.', 'sub-?q', 'subcut(?:aneous(?:ly)?)?', 'sub-?cutaneous(?:ly)?', 'subcu'] },
  { route: 'im', words: ['im', 'i\\.m\\.', 'intra-?muscular(?:ly)?'] },
  { route: 'oral', words: ['po', 'p\\.o\\.', 'oral(?:ly)?', 'by mouth', 'per os', 'tab(?:let)?s?', 'cap(?:sule)?s?', 'caplets?', 'pills?', 'odt', 'sublingual', 'sl', 'chewable', 'elixir', 'syrup', 'dose ?pac?ks?', 'sprinkle'] },
] as const;
/** Local injections and blocks: what they give stays where it is. */
export const localInjection = ['infiltrat\\w+', 'inject\\w+ (?:into|of|around|to)', 'injected', 'nerve blocks?', 'blocks?', 'trigger point', 'intra-?articular', 'epidural', 'local an[ae]+sthe\\w+', 'instill\\w*', 'anesthesia', 'with epinephrine', 'w/ epi', 'intralesional', '(?:cortisone|steroid|hydrocortisone) (?:shot|injection)', 'injections?'] as const;
export const systemicRoutes = ['oral', 'enteral', 'iv', 'sc', 'im', 'intrathecal', 'transdermal'] as const;
/** Drugs whose patch acts where it is worn. */
export const localPatches = ['lidocaine', 'diclofenac', 'prilocaine'] as const;
/** Words that only a dose for the whole body has. */
export const systemicWords = ['taper\\w*', 'wean\\w*', 'burst', 'pulse(?! )', 'loading dose', 'maintenance', 'steroids?(?= taper)'] as const;

/** Doses a day; a range counts as its higher end. */
export const intervals = [
  { perDay: 4, words: ['qid', 'q\\.i\\.d\\.?', 'qds', 'four times (?:a|per)? ?(?:day|daily)', '4 ?(?:x|times) ?(?:a|per|/)? ?(?:day|daily)', 'q ?6 ?(?:h|hrs?|hours)', 'q\\.6', 'every (?:6|six) (?:h|hrs?|hours)'] },
  { perDay: 3, words: ['tid', 't\\.i\\.d\\.?', 'tds', 'three times (?:a|per)? ?(?:day|daily)', '3 ?(?:x|times) ?(?:a|per|/)? ?(?:day|daily)', 'q ?8 ?(?:h|hrs?|hours)', 'every (?:8|eight) (?:h|hrs?|hours)', 'thrice daily'] },
  { perDay: 2, words: ['bid', 'b\\.i\\.d\\.?', 'bd', 'twice (?:a|per)? ?(?:day|daily)', 'two times (?:a|per)? ?(?:day|daily)', '2 ?(?:x|times) ?(?:a|per|/)? ?(?:day|daily)', 'q ?12 ?(?:h|hrs?|hours)', 'every (?:12|twelve) (?:h|hrs?|hours)', 'am (?:and|&|\\+) pm', 'morning and (?:evening|night)'] },
  { perDay: 6, words: ['q ?4 ?(?:h|hrs?|hours)', 'every (?:4|four) (?:h|hrs?|hours)'] },
  { perDay: 0.5, words: ['every other day', 'qod', 'q\\.o\\.d\\.?', 'alternate days'] },
  { perDay: 0.142857, words: ['once weekly', 'weekly', 'every week', 'once a week', 'q ?week', 'qw', 'q1w', 'per week', '/week'] },
  { perDay: 1, words: ['daily', 'qd', 'q\\.d\\.?', 'od', 'o\\.d\\.', 'once (?:a|per)? ?day', 'per day', 'a day', '/ ?day', '/ ?d(?= |$)', 'q ?day', 'every day', 'each day', 'nightly', 'every night', 'at night', 'nocte', 'mane', 'qhs', 'q\\.h\\.s\\.?', 'hs', 'h\\.s\\.', 'at bedtime', 'bedtime', 'every evening', 'in the evening', 'every morning', 'in the morning', 'q ?am', 'q ?pm', 'q ?24 ?(?:h|hrs?|hours)', 'every 24 hours', 'am', 'pm'] },
] as const;
/** An amount taken as it is needed has no daily dose. */
export const asNeeded = ['prn', 'p\\.r\\.n\\.?', 'as needed', 'when needed', 'if needed', 'as required'] as const;
/** Units in mg. */
export const doseUnits = { mg: 1, milligrams: 1, milligram: 1, mcg: 0.001, ug: 0.001, 'µg': 0.001, microgram: 0.001, micrograms: 0.001, g: 1000, gm: 1000, gram: 1000, grams: 1000 } as const;

/** What a drug is given for, as the decision names it; the first that is found decides. */
export const indications = [
  { indication: 'necrosis', words: ['radio-?necrosis', '(?:radiation|treatment|brain|cerebral)[- ](?:induced )?necrosis', 'necrosis'] },
  { indication: 'edema', words: ['o?edema', 'cerebral swelling', 'brain swelling', 'perilesional swelling', 'swelling around', 'mass effect', 'radiation (?:encephalitis|inflammation|myelitis)'] },
  { indication: 'neuropathy', words: ['neuropath\\w*', 'plexopath\\w*', 'neuralgia', 'nerve pain', 'nerve symptoms', 'radicul\\w*', 'paresthesias?'] },
  { indication: 'pain', words: ['pain', 'analgesia'] },
] as const;
/** What a drug of a list is for when it stands there without "for". */
export const bareIndications = ['hot flash(?:es)?', 'hot flushes', 'depression', 'anxiety', 'migraines?', 'insomnia', 'sleep', 'seizures?', 'epilepsy', 'fibromyalgia', 'restless legs', 'neuropath\\w+', 'neuralgia', 'nerve pain', 'pain', 'o?edema', 'necrosis', 'gout', 'nausea', 'asthma', 'copd', 'arthritis', 'lupus', 'memory', 'mood', 'headaches?', 'spasms?', 'bladder', 'a\\.? ?fib', 'afib', 'hypertension', 'uti'] as const;
/** Words that tie a drug to what stands before it. */
export const tied = ['treated with', 'managed with', 'treatment with', 'given', 'started(?: on)?', 'began', 'begun', 'put on', 'placed on', 'on', 'despite', 'responded to', 'responding to', 'for which', 'so', 'improved on', 'refractory to', 'worse on', 'worsening despite'] as const;

/** Reactions that make a drug an allergy wherever they are put down to it. */
export const reactions = ['anaphyla\\w+', 'angio-?o?edema', 'hives', 'urticaria', 'allergic reaction', 'allergy', '(?:lip|tongue|lips|throat|face|facial)(?: (?:and|or|/) (?:lip|tongue|lips|throat|face))? swelling', 'stevens[- ]johnson', 'sjs', 'toxic epidermal necrolysis', 'dress syndrome'] as const;
/** Beginnings of words, one of which stands in every phrase of an allergy below and every reaction above. */
export const allergyStems = ['allerg', 'anaphyla', 'angio', 'hives', 'urticaria', 'hypersens', 'rash', 'swelling', 'stevens', 'sjs', 'toxic epidermal', 'dress syndrome'] as const;
/** Before a drug: an allergy. After it: the same. */
export const allergyText = {
  before: ['(?:rash|allergic|allergies|allergy|hypersensitivit(?:y|ies)|hypersensitive|anaphyla(?:xis|ctic reaction)|allergic reactions?|angioedema|hives|urticaria) (?:to|with|from|after|on) (?:[a-z]+ ){0,2}(?:(?:[a-z-]+,? (?:and |or |& )?|and |or ){0,4})', 'allerg(?:ies|y) ?:\\s*(?:[a-z-]+(?: \\([^)]*\\))?, ?){0,5}'],
  after: ['[- ]?(?: (?:drug|medication))? (?:allergy|hypersensitivity|anaphylaxis)\\b', ' ?(?:\\(|:|-|–|—|,)? ?(?:caused|causes|gave (?:him|her|them)|led to|resulted in|induced|with|->|→)? ?(?:severe |acute |facial |an? )?'],
} as const;
export const tolerated = ['tolerat\\w+', 'no (?:known )?(?:allerg\\w+|reaction)', 'not allergic', 'denies (?:any )?allerg\\w+', 'ruled out', 'removed', 'de-?labell?ed', 'entered in error', 'no longer allergic'] as const;

/** Before a date: the drug was started then. */
export const startedBefore = '$(?<=\\b(?:start(?:ed|s|ing)?(?: date)?|since|begun|began|begin(?:ning)?|initiated|resumed|restarted|from|added|active|commenced|prescribed|ordered)(?:\\s?(?:on|in|about|early|mid|late|the|around|:|=|-|–|—|\\()){0,3}\\s*)';

/** Before a date: the drug was stopped then. */
export const stoppedBefore = '$(?<=\\b(?:stop(?:ped)?|d/c\'?e?d?|dc\'?d|discontinued|completed|finished|ended|end(?:s)?(?: date)?|stop date|until|till|through|thru|off(?: since)?|done|quit|held|expired|inactive|removed|last (?:dose|cycle|given|infusion|fill)|tapered off|ceased|withdrawn|on hold)(?:\\s?(?:on|in|about|early|mid|late|the|around|by|since|:|=|-|–|—|\\()){0,3}\\s*)';

/** Between a drug and a date: the date is that of something else. */
export const otherEvents = '\\b(?:radi\\w*|chemo-?(?:rt|rad\\w*)|x?rt|imrt|sbrt|srs|\\w*gy|fractions?|fx|surgery|\\w+ectomy|resect\\w*|pet|ct|mri|scan|biopsy|visit|follow)\\b';

/** Before a length of time: so long it was taken. */
export const takenFor = '$(?<=(?:\\bfor(?: (?:about|over|at least|more than|only|just|almost|nearly|the (?:past|last)|a|another))?|\\bx|×|>|\\bover|\\bthe (?:past|last)|\\bafter|,)\\s*)';

/** Behind a length of time: it is none of taking. */
export const notTakenFor = '^\\s?(?:ago|later|after|before|prior|old|post|rtc|follow)';

/** Before a drug: what is to be taken has not been taken yet. */
export const orderBefore = '$(?<=\\b(?:start|begin|initiate|prescribe|rx|add|resume|restart|plan|will)\\s(?:[a-z]+\\s){0,2})';

/** Behind "for": no reason for a drug. */
export const noReason = '^(?:a |an )?(?:weeks?|wks?|days?|months?|mos?|years?|yrs?|now|refills?|life|duration|use|about|over|over the|(?:the )?(?:past|last)|least|further|breakthrough|good|few|several|another|cost|intolerance|toxicity|nausea|lack of|side effects?)\\b';

/** Before "for" and the like: the reason is that of stopping it, not of taking it. */
export const endedFor = '\\b(?:stopp?(?:ed|ing)?|discontinu\\w+|d/c\'?e?d?|dc\'?d|withdrawn|withheld|held|ceased|weaned(?: off)?|tapered off|quit|came off|not tolerated)\\W{1,3}(?:\\w+ ){0,2}$';
