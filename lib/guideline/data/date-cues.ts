/**
 * Words around a full date that is not the day of a note. Sources of regular expressions, lower case.
 * Linguistic knowledge, verification D.
 */

/** Leads to the day of birth. */
export const birthWords = ['dob', 'd\\.o\\.b\\.?', 'date of birth', 'birth ?date', 'birthday', 'birth', 'born'] as const;
/** Leads to the last day of a thing, a version or a policy, which no note is written on. */
export const validityWords = ['exp', 'expires?', 'expired', 'expiry', 'expiration', 'valid (?:until|thru|through|to)', 'use by', 'best before', 'licen[cs]e', 'policy', 'insurance', 'revised', 'rev', 'version', 'copyright'] as const;
