/** Words that place it in the past or the future. The shape is that of context-negation.ts. Linguistic knowledge, verification D. */
export const time = [
  { id: 'history', direction: 'forward', window: 12, sets: ['historical'], terms: [
    'h/o', 'hx', '(past medical|medical|past surgical|surgical|past|prior|previous|remote|distant|longstanding|long|strong|significant|) (history|hx) (of|includes|included|including|(|is |was )(significant|notable|remarkable|positive) for)', '(pmh|pmhx) (|is |was )(significant|notable|remarkable|positive) for', 'past history', 'personal history of', 'pmh of', 'pmhx of', 'background of', 'had a history of', '(previous|prior|past) diagnosis of', 'survivor of',
  ] },
  { id: 'earlier', direction: 'forward', window: 8, list: false, sets: ['historical'], terms: [
    'status post', 's/p', 'sp', 'post', 'previous', '(previously|formerly) (|had|been|was|underwent|received|diagnosed with|found to have)', 'prior', 'past', 'former', 'remote', '(previous|prior|past) (episode|episodes|bout|bouts|treatment) (of|with)', 'in the past', 'old', 'childhood', 'healed', 'used to (have|take|be)', 'ex',
  ] },
  { id: 'ago', direction: 'forward', window: 12, sets: ['historical'], terms: [
    '(years|decades) (ago|earlier|back|previously|before|prior to (presentation|admission|diagnosis))', 'last year', '(in|during) (early |)(childhood|infancy|adolescence)', 'as a (child|small child|boy|girl|teenager|young (child|boy|girl|man|woman|adult))',
  ] },
  { id: 'history-after', direction: 'backward', window: 6, sets: ['historical'], terms: [
    'in the past', 'history', '(years|months) (ago|back|prior|earlier|previously|before)', 'yrs ago', 'as a (child|boy|girl|teenager)', 'in childhood', 'in remission', 'previously', 'last year', 'remotely', 'at (age|the age of)', 'in his (twenties|thirties|forties|youth)', 'in her (twenties|thirties|forties|youth)', 'was in the past', 'long ago',
  ] },
  { id: 'no-history', direction: 'forward', window: 8, sets: ['negated', 'historical'], terms: ['(did|does) not (|give a|have a|report a|have any|report any|describe a) history of'] },
  { id: 'resolved', direction: 'backward', window: 9, kinds: ['finding'], sets: ['historical', 'resolved'], terms: [
    'resolved', '(has|have|had|is|are|was|were|appears to have|seems to have|seemed to have|appears have) (resolved|subsided|disappeared|cleared|gone away|abated|healed|remitted|recovered|gone)', '(although|but|though|and|however|) (which|that|this|it|these|they) (has|have|had|seemed to have|) (resolved|subsided)', '(but|and|though) (has|have|had) resolved', 'gone', 'went away', 'disappeared', 'subsided', '(is |are |was |were |)(no longer|not any more) (present|a problem|an issue|bothersome|noted|reported|occurs|occur|there|seen|visible|evident|identified|detected|appreciated|apparent)', '(has|have) not (recurred|returned|come back)', 'completely recovered', 'in complete remission', 'in (sustained|full|early|prolonged|long-term|longterm|durable|lasting) (remission|full remission)', '(sober|abstinent) (since|for|x)', 'now sober', 'has been (sober|abstinent)',
  ] },
  { id: 'resolution-of', direction: 'forward', window: 6, kinds: ['finding'], sets: ['historical', 'resolved'], terms: [
    'resolution of', 'complete resolution of', 'resolved', 'recovered from', 'full recovery from', 'complete recovery from', 'complete recovery following',
  ] },
  { id: 'worry', direction: 'forward', window: 60, sets: ['hypothetical'], terms: ['(worried|worries|worry|worrying|anxious|fearful|afraid) (about|of|over)', 'fear of', 'fears'] },
  { id: 'if', direction: 'forward', window: 60, sets: ['hypothetical'], terms: [
    'if', 'if (he|she|they|you|the patient|there is|there are|any|she has|he has|you have|you develop|he develops|she develops)', 'should (he|she|they|you|there|the patient|any|symptoms|it)', 'in case of', 'in case', 'in the event of', 'in the event that', 'unless', 'return (for|if|to the emergency department if|to ed if|to the ed for)', 'call (if|for|with|us if|us with|your doctor if|your doctor for|the office if|the clinic if)', 'seek (medical|emergency) (attention|care) (if|for)', 'report (any|immediately any)', 'notify (us|your doctor|the physician|the clinic) (of|if)', 'return precautions (for|include|including|given for|discussed for)', 'watch (for|out for)', 'look out for', 'be alert for', 'monitor (for|closely for)', 'monitored for', 'monitoring for', 'observe for', '(|at )risk (of|for|including)', 'risks (of|for)', '(risks|(|possible |potential )complications|side effects|adverse effects|adverse reactions|toxicities) (include|includes|included|including|such as|like|are|may include|can include|and benefits including|(|have been |were |was )(discussed|explained|reviewed|mentioned|quoted))', 'r/b/a', 'rba', 'risks benefits and alternatives (including|include)', 'including but not limited to', 'predispose to', 'predisposed to', 'predisposing to', 'to prevent', 'prevention of', 'prevent', 'prophylaxis (for|of|against)', 'precautions', 'potential (for|complications of|side effects of|risk of)', '(may|can|could|might|will) (cause|lead to|result in|develop|experience|produce|occur|lead)', '(may|can|could|might) include', 'known to cause', '(and|or) (result in|cause|lead to)', '(tend|tends|tended) to (see|cause|have|develop)', 'warned (about|of)', 'educated (about|on)', 'educated about signs of', 'signs and symptoms of', 'as needed for', 'prn for', 'as if', 'whenever', 'when (he|she) (develops|has)', 'criteria for', 'asked if', 'wondering if', 'wonders (if|whether)', 'handout on', 'literature on', 'leaflet on',
  ] },
  { id: 'heard-of', direction: 'forward', window: 12, kinds: ['treatment', 'medication'], sets: ['hypothetical'], terms: ['asked about', 'wondering about', 'wonders about', 'told (him|her|them|patient) about', 'heard about', 'read about', 'asks about', 'inquired about', 'inquires about', 'curious about', 'questions about', 'information (about|on)'] },
  { id: 'should', direction: 'forward', window: 12, initial: true, sets: ['hypothetical'], terms: ['should'] },
  { id: 'if-after', direction: 'backward', window: 8, sets: ['hypothetical'], terms: [
    'if (present|any|it occurs|they occur|this occurs|needed|necessary|indicated|required|tolerated|symptoms persist|symptoms worsen|pain persists|no improvement|no better|not improved)', '(should|were to) (occur|develop|arise|appear|recur|worsen)', '(may|can|could|might) (occur|develop|happen|follow|result|arise)', '(is|are) (a|an|the|) (known|possible|potential|common|rare|) (risk|complication|side effect)', '(are|were) (|the) (known|possible|potential|common|) (risks|complications|side effects)', '(risk|risks) (discussed|explained|reviewed|were discussed)',
  ] },
  { id: 'general-after', direction: 'backward', window: 1, list: false, kinds: ['treatment'], sets: ['hypothetical'], terms: ['(can|may|could|might) (cause|lead to|result in|produce|damage|injure)', '(works|work) by', '(is|are) used to'] },
  { id: 'against-after', direction: 'backward', window: 0, list: false, kinds: ['finding'], sets: ['hypothetical'], terms: ['precautions', 'prophylaxis', 'prevention', 'screening', 'risk', 'risks'] },
] as const;

/** Time spans that make "history of" the story of the present complaint: "3-week history of numbness". The number stands before. */
export const presentHistory = ['day', 'days', 'week', 'weeks', 'wk', 'wks', 'month', 'months', 'mo', 'mos', 'year', 'years', 'yr', 'yrs', 'hour', 'hours', 'hr', 'hrs', 'duration', 'long'] as const;

/** Words that bring a finding back to now in a history section. */
export const current = ['currently', 'current', 'now', 'today', 'at present', 'presently', 'at this time', 'ongoing', 'this visit', 'this morning', 'recent', 'recently', 'new', 'newly', 'recent diagnosis of', 'new diagnosis of'] as const;

/** These speak of now only where the section alone would make it past: "PMH: chronic neuropathy" goes on, "history of chronic pain" is a history. */
export const lasting = ['still', 'continues to', 'persistent', 'persists', 'persisting', 'active', 'chronic', 'continued', 'remains', 'worsening', 'progressive'] as const;

/**
 * How charts say that a red flag is none of now: long there, the same as before,
 * or of a date long past. Sources of regular expressions. `months`: a date so far
 * before its note is no onset of now. A word of `fresh` outweighs the others.
 * Linguistic knowledge, verification D.
 */
export const longStanding = {
  months: 6,
  before: ['long[- ]?standing', 'chronic', 'old', 'stable', 'unchanged', 'pre-?existing', 'baseline', 'lifelong', 'congenital', 'static', 'remote'],
  after: ['long[- ]?standing', 'chronic', 'old', 'not new', 'stable', 'unchanged', 'no change', 'not changed', '(?:at|her|his|their) (?:usual |known )?baseline', 'same (?:\\w+ ){0,2}as (?:\\w+ ){0,3}(?:before|previously|(?:19|20)\\d\\d)', 'as before', 'for (?:many |several |the past |the last )?(?:years|decades)', 'for (?:over |more than |about |at least )?(?:\\d+|two|three|four|five|six|ten|a few) years', 'since (?:childhood|birth|infancy|youth)', 'lifelong', 'years? ago', 'pre-?dat\\w+', 'static', '(?:full|complete) recovery', '(?:fully |completely )recovered', 'recovered (?:fully|completely|well)'],
  fresh: ['new(?:ly)?', 'acute(?:ly)?', 'sudden(?:ly)?', 'abrupt(?:ly)?', 'wors(?:e|en\\w*)', 'rapid(?:ly)?', 'increas\\w+', 'deteriorat\\w+', 'declin\\w+', 'recent(?:ly)?', 'today', 'tonight', 'yesterday', 'since admission', '(?:mon|tues|wednes|thurs|fri|satur|sun)day', 'this (?:week|morning|month|evening|afternoon)', 'last (?:night|week|month)', 'now', 'suddenly', 'until', 'previously', 'no longer (?:able|walks?)', '(?:over|for|in|during) the (?:last|past) (?:few |several |\\w+ )?(?:hours|days?|weeks?|months?)', '(?:hours?|days?|weeks?) (?:ago|history)', 'for (?:\\d+|two|three|four|five|a few|several) (?:hours|days|weeks)', 'more than (?:usual|before)', 'than (?:usual|before|last|in)'],
  denied: ['no', 'not', 'never', 'without', 'nor', 'nothing', 'denies', 'isn\'t', 'hasn\'t'],
  /** Words that may stand between the red flag and what makes it old. */
  linked: ['since', 'in', 'from', 'of', 'at', 'about', 'early', 'mid', 'late', 'dating', 'back', 'to', 'first', 'onset', 'began', 'started', 'noted', 'noticed', 'known', 'present', 'recorded', 'documented', 'diagnosed', 'treated', 'decompressed', 'operated', 'resected', 'with', 'made', 'a', 'he', 'she', 'had', 'was', 'is', 'has', 'been', 'and', 'also', 'old', 'mild', 'same', 'strength', 'as', 'seen', 'slowly', 'slow', 'gradually', 'progressive', 'stable', 'unchanged', 'both', 'legs', 'left', 'right', 'bilateral', 'remains?', 'are', 'have', 'her', 'his', 'these', 'this', 'it', 'they', 'all', 'quite', 'very', 'known', 'level', '[ctl]\\d{1,2}(?:[-/][ctl]?\\d{1,2})?', 'surgically'],
  /** A next sentence that begins so goes on about the one before. */
  goesOn: ['both', 'these', 'this', 'they', 'it', 'all', 'same', 'unchanged', 'stable', 'no change', 'long[- ]?standing', 'chronic', 'old'],
} as const;
