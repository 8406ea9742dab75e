/**
 * What a full stop may follow without ending a sentence. Lower case, without
 * the last stop. Linguistic knowledge, verification D.
 */

/** A name or a number always follows these, whatever its first letter. */
export const titles = ['dr', 'drs', 'mr', 'mrs', 'ms', 'prof', 'st', 'rev', 'vs', 'e.g', 'i.e', 'cf', 'no', 'nos', 'fig', 'figs', 'approx', 'ca', 'viz'] as const;

/** These end a sentence only when a capitalised word follows. */
export const abbreviations = [
  'jr', 'sr', 'eg', 'ie', 'al', 'vol', 'ref', 'ex', 'incl', 'resp', 'etc',
  'pt', 'pts', 'hx', 'dx', 'tx', 'rx', 'sx', 'fx', 'fr', 'wt', 'ht', 'temp', 'abd', 'ext', 'neuro', 'dept', 'hosp', 'wk', 'wks', 'mo', 'mos', 'yr', 'yrs', 'hr', 'hrs', 'min', 'mins', 'sec', 'lt', 'rt', 'bilat', 'inf', 'sup', 'ant', 'post', 'lat', 'med', 'prox', 'dist', 'max',
  'tab', 'tabs', 'cap', 'caps', 'susp', 'soln', 'inj', 'gm', 'mg', 'mcg', 'ml', 'cc', 'kg', 'cm', 'mm', 'in', 'ft', 'lb', 'lbs', 'oz',
  'q.d', 'b.i.d', 't.i.d', 'q.i.d', 'p.r.n', 'p.o', 'i.v', 'i.m', 's.c', 'h.s', 'q.h.s', 'a.c', 'p.c', 'q.o.d', 'q.h', 'o.d', 'o.s', 'o.u', 's.l', 'p.m', 'a.m', 'm.d', 'd.o', 'ph.d', 'r.n', 'n.p', 'p.a', 'u.s', 'y.o', 'c.c', 's.p', 'h.o', 'w.o',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri',
  'diff', 'est', 'inc', 'ltd', 'co', 'corp', 'univ', 'assoc', 'ave', 'blvd', 'apt', 'sp', 'spp', 'var', 'subq', 'q', 'tel',
] as const;

/** Those of them that end a sentence in a note of nothing but capitals, where a longer word follows. */
export const nouns = ['rt', 'tx', 'hx', 'sx', 'fx', 'wk', 'wks', 'mo', 'mos', 'yr', 'yrs', 'ext', 'neuro', 'bilat'] as const;

/** A line that ends with one of these is no statement yet: a denial that opens, a word that leads on. "Numbness no" is one, and a line that is nothing but "No" or "Denies" may answer the one above. Sources of regular expressions. */
export const openEnds = [
  '(?:[.;,] |\\b(?:pt|patient|she|he|they|and|but|has|had|with|is|are|was|were) )(?:no|not|never|without)', '[^:\\s–-] (?:denies|denied)',
  '[a-z\\d,)>] (?:and|or|nor|with|for|of|to|despite|after|before|between|under|within|through|using|taking|the|an?|his|her|their|by|from|than|which|due|secondary|in|at|since|until|about|into|during|per|is|are|was|were|has|had|been|will|then|start|add)', '[<>~≥≤]', '[a-z\\d,)] on(?<!\\b(?:hold|and|later|early) on)',
] as const;
