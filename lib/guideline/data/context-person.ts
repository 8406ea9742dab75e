/** Words that speak of somebody else, and those that only seem to. Terms are written as in context-negation.ts. Linguistic knowledge, verification D. */

/** People who may have what is spoken of. */
export const relatives = [
  '(|grand|step)(mother|father)(|\'s)', 'mom', 'dad', 'mum', 'grandma', 'grandpa', '(|half )(sister|brother)(|s|\'s)', '(aunt|uncle|cousin|niece|nephew|sibling|relative|family member)(|s)', '(|grand)(son|daughter|parent)(|s|\'s)', '(husband|wife)(|\'s)', '(boy|girl|)friend', 'twin', 'mgm', 'mgf', 'pgm', 'pgf', 'spouse', 'neighbor', 'neighbour', 'roommate', 'child', 'children', 'coworker', 'fiance', 'caregiver', 'carer', 'guardian', 'family',
  '(mother|father|brother|sister|parents) of (the|this) (child|patient|boy|girl)',
] as const;

/** After one of the relatives: the relative speaks or is there, the patient is still the one spoken of. */
export const relativeSpeaks = [
  'reports', 'reported', 'states', 'stated', 'says', 'said', 'notes', 'noted', 'noticed', 'notices', 'describes', 'described', 'believes', 'feels', 'thinks', 'thought', 'observed', 'observes', 'found', 'finds', 'brought', 'brings', 'called', 'calls', 'accompanied', 'accompanies', 'accompanying', 'provides', 'provided', 'gives', 'gave', 'helps', 'helped', 'denies', 'denied', 'present', 'confirms', 'confirmed', 'mentions', 'mentioned', 'worries', 'concerned', 'adds', 'tells', 'told', 'asks', 'asked', 'translated', 'translates', 'interprets', 'interpreted', 'in the room', 'at bedside', 'at the bedside', 'in attendance', 'came', 'comes', 'drives', 'drove', 'complains', 'recalls', 'recalled', 'corroborates', 'witnessed', 'heard', 'saw', 'sees', 'woke', 'awoke', 'remembers', 'and patient', 'and the patient', 'and pt', 'and he', 'and she', 'who reports', 'who states', 'who says', 'who notes', 'is present', 'was present', 'were present', 'are present', 'is here', 'is with', 'is concerned', 'was concerned', 'are concerned', 'is worried', 'also', 'and i', 'and we', 'agree', 'agrees', 'wants', 'would like', 'wishes', 'feel', 'state', 'report', 'say', 'note', 'deny', 'did not notice', 'has noticed', 'have noticed', 'had noticed', 'has noted', 'lives', 'practice', 'medicine', 'physician', 'doctor', 'meeting', 'planning', 'therapy', 'conference', 'nurse', 'took', 'takes him', 'takes her', 'found him', 'found her',
] as const;

/** Before one of the relatives (with or without "his", "her", "the"): the same. */
export const relativeAccompanies = ['by', 'with', 'per', 'via', 'from', 'to', 'according to', 'patient and', 'pt and', 'he and', 'she and', 'for', 'visits', 'visiting', 'of a', 'mother of', 'father of', 'care of', 'and', 'than', 'without'] as const;

/** Before one of the relatives: it is about the relative after all ("cancer in his mother"). */
export const relativeHas = ['in', 'of', 'shared with', 'family history'] as const;

/** After one of the relatives, whatever stands before: it is about the relative ("lives with his mother, who had radiation"), unless the relative speaks. */
export const relativeWho = ',? who (?:also |recently |once )?(?:(?:has|had|have)(?! (?:to|been|concerns|questions)\\b)|suffers from|suffered|died|received|receives|underwent|developed|takes|took|is on|was given)';

/** Words between a preposition and a relative. */
export const relativeOwners = ['his', 'her', 'the', 'a', 'their', 'patient\'s', 'pt\'s', 'both', 'my', 'an', 'one', 'two', 'elder', 'older', 'younger', 'maternal', 'paternal', 'adult', 'your', 'late', 'three', 'great', 'half', 'first', 'second', 'identical'] as const;

export const person = [
  { id: 'family-history', direction: 'forward', window: 14, sets: ['other'], terms: [
    '(family|fam) (history|hx|medical history) (is positive for|positive for|significant for|is significant for|notable for|includes|with|is notable for|was significant for|remarkable for|for|)', 'fh of', 'fhx of', 'fhx', 'family h/o', 'fh (is |)(+ve|positive|significant) for', 'runs in (the|his|her) family', 'the donor', 'donor', 'fetus', '(other|many|some|most) patients', 'patients with', 'in patients with', 'patients who',
  ] },
  { id: 'family-history-of', direction: 'forward', window: 14, sets: ['other', 'historical'], terms: ['(family|fam) (history|hx|medical history) of'] },
  { id: 'no-family-history', direction: 'forward', window: 14, sets: ['other', 'negated', 'historical'], terms: ['(no|denies|denies any|without|negative) (family|fam) (history|hx) (of|for|)'] },
  { id: 'family-history-after', direction: 'backward', window: 8, sets: ['other'], terms: ['(runs|run) in (the|his|her|their) family', '(family|fam) (history|hx)', 'in (the|his|her|their) family'] },
] as const;

/** The patient is spoken of again. */
export const patient = [
  '(the|our|this|) patient', '(the|this) child', 'pt', 'personally', 'personal history', 'his own', 'her own', 'proband', 'self',
] as const;
