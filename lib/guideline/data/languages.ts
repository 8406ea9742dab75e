/**
 * Small words by which a language is known; the detector reads English only.
 * None of them is also an English word or a common abbreviation of charts.
 * Linguistic knowledge, verification D.
 */
export const english = ['the', 'and', 'of', 'with', 'for', 'was', 'is', 'has', 'had', 'to', 'from', 'this', 'that', 'are', 'were', 'been', 'he', 'she', 'his', 'her', 'not', 'denies', 'by', 'which', 'be', 'history', 'left', 'right', 'pain', 'daily', 'patient', 'medications', 'noted', 'since', 'without', 'after'] as const;

export const languages = [
  { code: 'de', name: 'German', words: ['und', 'der', 'das', 'die', 'mit', 'von', 'nicht', 'ist', 'wurde', 'bei', 'eine', 'einer', 'einem', 'zur'] },
  { code: 'fr', name: 'French', words: ['le', 'la', 'les', 'des', 'une', 'et', 'est', 'avec', 'pour', 'dans', 'sur', 'pas', 'depuis', 'du'] },
  { code: 'es', name: 'Spanish', words: ['el', 'los', 'las', 'una', 'con', 'por', 'para', 'del', 'que', 'paciente', 'sin', 'desde', 'años', 'izquierda'] },
  { code: 'it', name: 'Italian', words: ['il', 'della', 'con', 'per', 'di', 'gli', 'una', 'che', 'paziente', 'dopo', 'senza', 'nel', 'nella', 'sinistra'] },
  { code: 'pt', name: 'Portuguese', words: ['o', 'os', 'da', 'do', 'dos', 'das', 'uma', 'com', 'para', 'não', 'em', 'paciente', 'desde', 'sem'] },
  { code: 'nl', name: 'Dutch', words: ['het', 'een', 'van', 'met', 'voor', 'niet', 'is', 'bij', 'patiënt', 'sinds', 'links', 'rechts', 'werd', 'naar'] },
  { code: 'sv', name: 'Swedish', words: ['och', 'av', 'med', 'för', 'inte', 'är', 'som', 'på', 'till', 'patienten', 'sedan', 'vänster', 'höger', 'har'] },
  { code: 'da', name: 'Danish', words: ['og', 'af', 'med', 'ikke', 'er', 'som', 'på', 'til', 'patienten', 'siden', 'venstre', 'højre', 'har', 'fra'] },
  { code: 'pl', name: 'Polish', words: ['nie', 'się', 'oraz', 'jest', 'przez', 'od', 'pacjent', 'pacjentka', 'lewej', 'prawej', 'po', 'bez', 'do', 'na'] },
  { code: 'tr', name: 'Turkish', words: ['ve', 'ile', 'için', 'bir', 'olan', 'hasta', 'sol', 'sağ', 'sonra', 'değil', 'bu', 'olarak', 'yok', 'var'] },
] as const;

/** Scripts that English is not written in, as Unicode names them. */
export const otherScripts = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Devanagari', 'Armenian', 'Georgian', 'Bengali', 'Tamil'] as const;

/** From how many words on the text itself tells; of fewer the page's own statement is believed. */
export const fewestWords = 40;
/** The small words of a language make up at least this part of its text, and are this many times those of English. */
export const otherLanguage = { part: 0.08, timesEnglish: 2 } as const;
/** At least this part of the letters is of another script. */
export const otherScriptPart = 0.5;
/** How much of the text is looked at, in UTF-16 units. */
export const languageSample = 20_000;
