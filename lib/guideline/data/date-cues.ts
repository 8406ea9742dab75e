/**
 * Words around a full date that is not the day of a note. Sources of regular expressions, lower case.
 * Linguistic knowledge, verification D.
 */

/** Leads to the day of birth; alone enough to make a line a banner. */
export const birthLabels = ['dob', 'd\\.o\\.b\\.?', 'date of birth', 'birth ?date', 'born'] as const;
/** Leads to the day of birth. */
export const birthWords = [...birthLabels, 'birthday', 'birth', 'geb\\.?', 'geboren', 'geburtsdatum', 'nacid[oa]', 'née?'] as const;
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
  words: '\\b(?:\\w*oedema|tumours?|paraesthesi\\w+|anaesthe\\w+|haem\\w+|\\w+aemi[ac]|diarrhoea|paracetamol|nhs|tds|nocte|whilst)\\b',
  tag: '^(?:en-(?:gb|ie|au|nz|in|za)|de|fr|es|it|pt|nl|pl|da|nb|no)\\b',
} as const;
export const monthFirstSigns = {
  words: '\\b(?:edema|lymphedema|tumors?|paresthesi\\w+|anesthe\\w+|hemato\\w+|\\w+[nlcrkx]emi[ac]|diarrhea|tylenol|cbc|qhs|lbs?)\\b',
} as const;
