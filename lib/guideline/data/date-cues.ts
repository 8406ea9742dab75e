/**
 * Words around a full date that is not the day of a note. Sources of regular expressions, lower case.
 * Linguistic knowledge, verification D.
 */

/** Leads to the day of birth; alone enough to make a line a banner. */
export const birthLabels = 'dob|d\\.o\\.b\\.?|date of birth|birth ?date|born';
/** Leads to the day of birth. */
export const birthWords = `${birthLabels}|birthday|birth|geb\\.?|geboren|geburtsdatum|nacid[oa]|née?`;
/** Numbers and labels of a person, which make a line a banner. */
export const recordLabels = 'mrn|medical record|hosp(?:ital)? no|nhs (?:no|\\d{3})|patient id|patient-id';
/** A date in a heading with one of these is that of the person. */
export const personLabels = `${birthWords}|mrn|age`;
/** Leads to a day that is planned. */
export const plannedWords = 'planned|scheduled|booked|next|due|will(?: be(?: seen| reviewed| done| performed| given| completed)?| have| get| see| return| start| begin)?|to be(?: seen| reviewed| done| performed| completed)?|rtc|return|returns|repeat|recheck|re-?check|again|arranged|awaiting|pending|upcoming|future|expected|anticipated|tentative(?:ly)?|plan|plans|planning|appointments? (?:is |are )?(?:on|for)|set for|set up for|no later than';
/** Leads to a planned day where another day of the text is that of the note: "Follow-up 12/24/2026". */
export const followUpWords = 'follow[- ]?up|f/u|review|appointment|appt|tci|clinic|scan|mri|surgery|start|starts|starting';
/** Right behind a day that is planned. */
export const pendingWords = 'pending|if|once|awaiting|tentative(?:ly)?|planned|scheduled|booked|to be confirmed|tbc|tbd';
/** Says between such a word and the date that the day has come. */
export const comeWords = 'seen|visit|note|reviewed|today|was|had|done|performed|completed|dated|from|since|ended|wrote|dictated|signed|printed|received';
/** Says that the day is the one on which the text was written. */
export const writtenWords = 'seen|visit|note|notes|reviewed|today|(?<!\\b(?:start|stop|end|onset|order|due|completion|treatment|procedure|surgery) )date|dated|wrote|written|dictated|signed|printed|encounter|admitted|admission|discharged?|clinic|consult(?:ation)?|follow[- ]?up|f/u|presents|presented|progress|history and physical|h&p|letter|report|assessed|as of|dos';
/** A day with one of these beside it is that of a treatment, a diagnosis or a study of some time before. */
export const treatedWords = '[xc]?rt|ebrt|imrt|vmat|wbrt|sbrt|sabr|srs|pci|(?:chemo)?radio(?:therapy|surgery)|(?:chemo)?radiation(?! oncology)|(?:chemo)?irradiation|irradiated|brachytherapy|c?gy|fractions?|fx|boost|chemotherapy|cycles?|s/p|status post|completed|finished|ended|concluded|diagnos\\w+|dx|resect\\w+|surgery|operation|biopsy|craniotomy|mastectomy|lumpectomy';
/** Leads to the last day of a thing, a version or a policy, which no note is written on. */
export const validityWords = 'exp|expires?|expired|expiry|expiration|valid (?:until|thru|through|to)|until|till|end date|stop date|use by|best before|licen[cs]e|policy|insurance|revised|rev|version|copyright';

/** Says before a date that it is rough. */
export const roughWords = 'about|around|roughly|approx(?:imately)?\\.?|circa|c\\.|early|mid|late|end of|beginning of|middle of|sometime';
/** Leads to a day or month that may be one to come. */
export const aheadWords = 'on|by|until|till|start(?:ing)?|begin(?:ning)?|due|scheduled|booked|sim|planned|before|week of';
/** Leads to a day without a year: "on 10/19". Two numbers with a slash are no day without one. */
export const dayLeads = `${aheadWords}|since|through|started|began|begun|ended|ending|completed|finished|stopped|dated|last|next|discontinued|seen|after|from`;
/** These lead to a month, but to no two numbers: "in 10/10", "4 to 5/10" are scores. */
export const monthLeads = `${dayLeads}|${roughWords}|this|during|in|of|to`;
/** Between the first and the last day of a span. */
export const toNext = ['-', '–', '—', 'to', 'through', 'until', 'thru'] as const;
/** Before a length of time that is an interval, an appointment or an age. */
export const intervalWords = 'every|each|per|q|rtc|f/u|follow[- ]?up|return(?:s|ing)?|back|recheck|repeat|aged?|once|twice|times|daily';
/** Says before a length of time that it is rough. */
export const roughLengths = 'about|over|approximately|roughly|nearly|almost|than|at least';
/** Before "a week", "2 w" or "3 y": without one of these the letter is none of time. */
export const lengthLeads = `${roughLengths}|for|past|last|within|x|after|since|some|already|the`;
/** Before "3/7", "2/52", "4/12". */
export const partLeads = 'for|over|past|last|x|of';
/** What is scored is no day: "strength on the left 4/5". */
export const scoredThings = 'pain|nrs|vas|scores?|scored|strength|power|motor|dn4|moca|mmse|rat(?:ed|es|ing)|level|reflex(?:es)?|pulses?|va|vision|acuity|bp|grade|lanss|ecog|recall';
/** The year behind it names an edition, or the number no year at all: "CKD-EPI 2021", "room 2010". */
export const editions = 'ckd-?epi|ajcc|who|ctcae|mdrd|mcdonald|nccn|criteria|guidelines?|edition|version|v\\.?|room|rm|ext\\.?|suite|mrn|id|no\\.?|number|code|pin|box|protocol|trial|study|x';

/**
 * Where 01/11/2026 is the first of November, and where the eleventh of January: words and spellings that only one of them
 * uses, and tags of the language of a page. What both use ("BID", "mmol/L") stands in neither.
 */
export const dayFirstSigns = {
  words: '\\b(?:\\w*oedema|tumours?|paraesthesi\\w+|anaesthe\\w+|haem\\w+|\\w+aemi[ac]|diarrhoea|paracetamol|nhs|tds|nocte|whilst)\\b',
  tag: '^(?:en-(?:gb|ie|au|nz|in|za)|de|fr|es|it|pt|nl|pl|da|nb|no)\\b',
} as const;
export const monthFirstSigns = {
  words: '\\b(?:edema|lymphedema|tumors?|paresthesi\\w+|anesthe\\w+|hemato\\w+|\\w+[nlcrkx]emi[ac]|diarrhea|tylenol|cbc|qhs|lbs?)\\b',
} as const;
