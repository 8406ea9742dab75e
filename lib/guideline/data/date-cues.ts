/**
 * Words around a full date that is not the day of a note. Sources of regular expressions, lower case.
 * Linguistic knowledge, verification D.
 */

/** Leads to the day of birth; alone enough to make a line a banner. */
export const birthLabels = ['dob', 'd\\.o\\.b\\.?', 'date of birth', 'birth ?date', 'born'] as const;
/** Leads to the day of birth. */
export const birthWords = [...birthLabels, 'birthday', 'birth'] as const;
/** Numbers and labels of a person, which make a line a banner. */
export const recordLabels = ['mrn', 'medical record', 'hosp(?:ital)? no', 'nhs (?:no|\\d{3})', 'patient id', 'patient-id'] as const;
/** A date in a heading with one of these is that of the person. */
export const personLabels = [...birthWords, 'mrn', 'age'] as const;
/** Leads to a day that is planned. */
export const plannedWords = ['planned', 'scheduled', 'booked', 'next', 'due', 'will(?: be(?: seen| reviewed| done)?| have| get| see| return| start| begin)?', 'to be(?: seen| reviewed| done| performed| completed)?', 'rtc', 'return', 'returns', 'repeat', 'recheck', 're-?check', 'again', 'arranged', 'awaiting', 'pending', 'upcoming', 'future', 'expected', 'anticipated', 'tentative(?:ly)?', 'plan', 'plans', 'planning', 'appointments? (?:is |are )?(?:on|for)', 'set for', 'set up for', 'no later than'] as const;
/** Leads to a planned day where another day of the text is that of the note: "Follow-up 12/24/2026". */
export const followUpWords = ['follow[- ]?up', 'f/u', 'review', 'appointment', 'appt', 'tci', 'clinic', 'scan', 'mri', 'surgery', 'start', 'starts'] as const;
/** Says between such a word and the date that the day has come. */
export const comeWords = ['seen', 'visit', 'note', 'reviewed', 'today', 'was', 'had', 'done', 'performed', 'completed', 'dated', 'from', 'since', 'ended', 'wrote', 'dictated', 'signed', 'printed', 'received'] as const;
/** Leads to the last day of a thing, a version or a policy, which no note is written on. */
export const validityWords = ['exp', 'expires?', 'expired', 'expiry', 'expiration', 'valid (?:until|thru|through|to)', 'until', 'till', 'end date', 'stop date', 'use by', 'best before', 'licen[cs]e', 'policy', 'insurance', 'revised', 'rev', 'version', 'copyright'] as const;

/**
 * Where 01/11/2026 is the first of November, and where the eleventh of January: words and spellings that only one of them
 * uses, and tags of the language of a page. What both use ("BID", "mmol/L") stands in neither.
 */
export const dayFirstSigns = {
  words: '\\b(?:\\w*oedema\\w*|oesophag\\w+|tumours?|paraesthesi\\w+|dysaesthesi\\w+|anaesthe\\w+|haem\\w+|\\w+aemi[ac]\\w*|diarrhoea|dyspnoea|paediatric\\w*|gynaecolog\\w+|orthopaedic\\w*|neurones?|colour\\w*|favour\\w*|behaviour\\w*|laboured|centres?|litres?|metres?|fibres?|programme|organis(?:ed?|ing|ations?)|localis\\w+|hospitalis\\w+|mobilis\\w+|physiotherap\\w+|paracetamol|co-codamol|salbutamol|nhs|a&e|u&es?|fbc|tds|qds|nocte|mane|whilst|registrars?|theatre)\\b',
  tag: '^(?:en-(?:gb|ie|au|nz|in|za|sg|hk|pk|ng|ke|mt)|de|fr|es|it|pt|nl|pl|da|nb|no|cs|el|tr|ro|fi)\\b',
} as const;
export const monthFirstSigns = {
  words: '\\b(?:edema|lymphedema|esophag\\w+|tumors?|paresthesi\\w+|dysesthesi\\w+|anesthe\\w+|hem(?:ato|o|orrh)\\w+|\\w+[nlcrkx]emi[ac]\\w*|ischemi\\w+|diarrhea|dyspnea|pediatric\\w*|gynecolog\\w+|orthopedic\\w*|neurons?|color\\w*|favor\\w*|behavior\\w*|labored|centers?|liters?|fibers?|organiz\\w+|localiz\\w+|hospitaliz\\w+|acetaminophen|tylenol|albuterol|cbc|bmp|cmp|qhs|emergency room|resident physician|medicare|medicaid|lbs?|fahrenheit)\\b',
} as const;
