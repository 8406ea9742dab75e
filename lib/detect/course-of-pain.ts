/** When a symptom began, and whether the pain of nerves lasts. */
import { beganBehind, goesOn, lasting, lastingOf, lengthOfPain, lengthOfRelief, newPain, onsetOfOther, onsetWords, painRegion, painScores, scoredPain } from '../guideline/data/concepts-phrases.ts';
import { before } from './dates-calendar.ts';
import { durationsIn, ownDate, type FoundDate, type FoundDuration } from './dates.ts';
import type { Span } from './document.ts';
import { readLatency } from './latency.ts';
import { between, spanOf } from './near.ts';
import { matches, patternOf } from './patterns.ts';
import { asserted, contextAt, datesOf, PRESENT, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';

const LASTING = patternOf(lasting, 'gi');
const LASTING_OF = patternOf(lastingOf, 'i');
const NEW = patternOf(newPain, 'i');
const GOES_ON = patternOf(goesOn, 'i');
const BEGAN_BEHIND = patternOf(beganBehind, 'i');
const SCORED_PAIN = patternOf(scoredPain, 'i');
const PAIN_SCORES: ReadonlySet<string> = new Set(painScores);
const ONSET = patternOf(onsetWords, 'i');
const OF_OTHER = patternOf(onsetOfOther, 'i');
/** Words that tie a length of time to the symptom: "for 8 months", "18 months of burning". */
const SPAN_BEFORE = patternOf(`$(?<=${lengthOfPain.before})`, 'i');
const SPAN_AFTER = patternOf(lengthOfPain.behind, 'i');
const DRUG_BEFORE = patternOf(`$(?<=${lengthOfPain.ofDrug})`, 'i');
const RELIEF_BEFORE = patternOf(lengthOfRelief.before, 'i');
const RELIEF_BEHIND = patternOf(lengthOfRelief.behind, 'i');
/** "Burning arm 1 year.": a short sentence that ends with a length of time. */
const isBare = (text: string): boolean => !/\w/.test(text);
const NOT_BARE = /\b(?:in|by|after|until|within|every|age|aged|before|next|last|another|at|to|back|return)\s$/i;
const SHORT = 80;
const SYMPTOMS = new Set(['neuropathy', 'neuropathic-pain', 'neuro-symptom', 'cognitive-impairment', 'optic-neuropathy', 'myelopathy']);

/** Onset of symptoms with its date, and whether nerve pain persists. Stands on the findings so far. */
export function readCourseOfPain(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const present = drafts.filter(({ concept, name, context }) => SYMPTOMS.has(concept) && context.assertion === 'present' && name !== 'code').toSorted((a, b) => a.start - b.start);
  const onsetTerms = termsOf(reading, 'anchor').filter(({ entry }) => entry.id === 'onset');
  const pains = painSentences(reading, drafts);
  const told = pains.length > 0 ? termsOf(reading, 'scale').filter(({ start, end }) => reading.text.slice(start, end).toLowerCase() === 'pain') : [];
  const symptoms = [...present, ...weakness(reading, present)].toSorted((a, b) => a.start - b.start);
  const about = sentencesOf(reading, [...symptoms, ...told, ...(present.length > 0 ? onsetTerms : [])]);
  const onsets = [...about.flatMap((sentence) => onsetOf(reading, sentence, symptoms, pains)), ...begunBehind(reading, sentencesOf(reading, symptoms), about).flatMap((sentence) => onsetOf(reading, sentence, symptoms, pains, true))].toSorted((a, b) => a.start - b.start);
  const lastings = pains.flatMap((sentence) => persistence(reading, sentence));
  const fromOnset = pains.flatMap((sentence) => between(onsets, sentence.start, sentence.end).flatMap((onset) => sinceOnset(reading, onset)));
  const latencies = readLatency(reading, sentencesOf(reading, present), present);
  // Within a section a length that is written stands before one that is reckoned.
  const written = new Set(lastings.filter(({ measure }) => measure).map(({ start }) => sectionAt(reading.doc, start)));
  return [...onsets, ...latencies, ...lastings, ...fromOnset.filter(({ start }) => !written.has(sectionAt(reading.doc, start)))];
}

/** Weakness by itself tells of no nerve; beside a neuropathy that is diagnosed it says when that began. */
function weakness(reading: Reading, present: readonly Draft[]): Draft[] {
  if (!present.some(({ concept, name }) => concept === 'neuropathy' && NAMED.has(name ?? ''))) return [];
  return termsOf(reading, 'anchor').filter(({ entry }) => entry.id === 'weakness').flatMap(({ start, end }): Draft[] => {
    const context = contextAt(reading, { start, end }, 'finding');
    return context.assertion === 'present' ? [{ concept: 'weakness', start, end, context }] : [];
  });
}
/** Names of a neuropathy that is a diagnosis. */
const NAMED = new Set(['peripheral', 'plexopathy', 'radiculopathy']);

/** "Symptoms began in 06/2026." right behind the sentence that tells the symptom. */
function begunBehind({ doc, text }: Reading, sentences: readonly { readonly index: number }[], known: readonly { readonly index: number }[]): readonly Span[] {
  const read = new Set(known.map(({ index }) => index));
  return sentences.flatMap(({ index }) => {
    const [symptom, after] = [doc.sentences[index]!, doc.sentences[index + 1]];
    return after && !read.has(index + 1) && BEGAN_BEHIND.test(text.slice(after.start, Math.min(after.end, after.start + LONGEST))) && !text.slice(symptom.end, after.start).includes('\n\n') ? [after] : [];
  });
}

/** How much of a sentence is read; longer ones are none. */
const LONGEST = 2000;

/** Dates of a sentence that say when its symptom began. */
function onsetOf(reading: Reading, sentence: Span, present: readonly Draft[], pains: readonly Span[], behind = false): Draft[] {
  const { text } = reading;
  const inside = between(present, sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const dates = datesOf(reading, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) });
  for (const date of dates) {
    const lead = text.slice(Math.max(sentence.start, date.start - 60), date.start);
    const opens = isBare(text.slice(sentence.start, date.start));
    if (!opens && !ONSET.test(lead)) continue;
    if (OF_OTHER.test(lead.replace(ONSET, ' ')) && !/\bonset\b/i.test(lead)) continue;
    if (behind ? false : inside.length > 0 ? !isBeside(text, date, inside) : !/\bonset\W*$/i.test(lead) && !isPainTold(reading, lead, pains)) continue;
    return [{ concept: 'symptom-onset', start: date.start, end: date.end, date: ownDate(date), context: PRESENT }];
  }
  const reference = sectionAt(reading.doc, sentence.start).date?.iso ?? reading.doc.today;
  if (inside.length === 0 || reference === undefined) return [];
  const length = lengthOf(reading, sentence);
  const began = length && before(reference, length.value, length.unit);
  return began ? [{ concept: 'symptom-onset', start: length.start, end: length.end, date: ownDate({ iso: began.iso, approximate: true }), context: PRESENT }] : [];
}

/** Of the pain told elsewhere as one of nerves: "arm pain since 11/2025". */
const PAIN_SINCE = /\bpain\s(?:since|from|began|started|starting)\W*(?:\w+\W+){0,2}$/i;
const PAIN_REGION = patternOf(painRegion, 'i');

/** The pain that began is that of nerves: of the same region, or of none. */
function isPainTold({ text }: Reading, lead: string, pains: readonly Span[]): boolean {
  const since = PAIN_SINCE.exec(lead);
  if (!since) return false;
  const region = PAIN_REGION.exec(lead.slice(0, since.index))?.[1];
  if (region === undefined) return true;
  const stem = region.toLowerCase().replace(/^feet$/, 'foot').replace(/s$/, '');
  const same = new RegExp(`\\b${stem === 'foot' ? 'f(?:oo|ee)t' : stem}s?\\b`, 'i');
  return pains.some(({ start, end }) => same.test(text.slice(start, Math.min(end, start + LONGEST))));
}

/** No other clause lies between the date and a symptom. */
function isBeside(text: string, date: FoundDate, present: readonly Draft[]): boolean {
  return present.some(({ start, end }) => {
    const gap = start >= date.end ? text.slice(date.end, start) : text.slice(end, date.start);
    return gap.length <= 160 && (!gap.includes(';') || BEGAN_BEHIND.test(gap.slice(gap.lastIndexOf(';') + 1)));
  });
}

/** How long the symptom of the sentence has lasted, as far as written. */
function lengthOf(reading: Reading, sentence: Span): FoundDuration | undefined {
  const { text } = reading;
  return durationsIn(reading.doc, sentence.start, sentence.end).find(({ start, end, unit }) => {
    if (unit === 'hour') return false;
    const lead = text.slice(Math.max(sentence.start, start - 40), start);
    const rest = text.slice(end, Math.min(sentence.end, end + 60));
    if (DRUG_BEFORE.test(lead) || RELIEF_BEFORE.test(lead) || RELIEF_BEHIND.test(rest)) return false;
    if (isBare(rest) && sentence.end - sentence.start < SHORT && /[a-z]\s$/i.test(lead) && !NOT_BARE.test(lead)) return true;
    return SPAN_AFTER.test(rest) || (SPAN_BEFORE.test(lead) && !/^\s(?:after|before|prior|post|out\b|of (?:therapy|treatment)|course|until)/i.test(rest));
  });
}

/** Sentences about nerve pain that is there, and those right behind them that go on about it. */
function painSentences(reading: Reading, drafts: readonly Draft[]): readonly Span[] {
  const nerve = drafts.filter(({ concept, name, context }) => context.assertion === 'present' && concept === 'neuropathic-pain' && name !== 'code');
  const sentences = sentencesOf(reading, [...nerve, ...scoredSentences(reading)]);
  const indexes = new Set(sentences.map(({ index }) => index));
  const next = sentences.flatMap(({ index, end }) => {
    const after = reading.doc.sentences[index + 1];
    if (!after || indexes.has(index + 1) || !GOES_ON.test(reading.text.slice(after.start, after.end))) return [];
    return reading.text.slice(end, after.start).includes('\n\n') ? [] : [after];
  });
  return [...sentences, ...next].toSorted((a, b) => a.start - b.start);
}

/** Sentences that tell of pain right beside a score of neuropathic pain, before it or behind. */
function scoredSentences(reading: Reading): readonly Span[] {
  const scores = termsOf(reading, 'scale').filter(({ entry }) => PAIN_SCORES.has(entry.id));
  const { doc, text } = reading;
  return sentencesOf(reading, scores).flatMap(({ index, end }) => {
    const behind = doc.sentences[index + 1];
    return [doc.sentences[index - 1], doc.sentences[index], ...(behind && !text.slice(end, behind.start).includes('\n') ? [behind] : [])];
  })
    .filter((sentence): sentence is Span => sentence !== undefined && sentence.end - sentence.start < LONGEST && SCORED_PAIN.test(reading.text.slice(sentence.start, sentence.end)));
}

/** "Constant burning", "ongoing, daily", "for 8 months", "new shooting pain". */
function persistence(reading: Reading, sentence: Span): Draft[] {
  const text = reading.text.slice(sentence.start, sentence.end);
  const drafts: Draft[] = [];
  for (const match of matches(text, LASTING)) {
    const span = spanOf(match, sentence.start);
    if (!LASTING_OF.test(text.slice(match.index + match[0].length))) continue;
    const context = contextAt(reading, span, 'finding');
    if (context.experiencer === 'patient') drafts.push({ concept: 'pain-persistent', name: 'said', ...span, context });
    break;
  }
  const length = lengthOf(reading, sentence);
  if (length) drafts.push(weeksDraft(reading, length, length.days / 7));
  const fresh = drafts.some(({ name }) => name === 'said') ? null : NEW.exec(text);
  if (fresh) {
    const span = spanOf(fresh, sentence.start);
    const context = contextAt(reading, span, 'finding');
    if (context.assertion === 'present') drafts.push({ concept: 'pain-persistent', name: 'new', ...span, context: asserted(context, 'absent') });
  }
  return drafts;
}

function weeksDraft(reading: Reading, { start, end }: Span, weeks: number): Draft {
  const value = Math.round(weeks * 10) / 10;
  return { concept: 'pain-persistent', name: 'length', start, end, context: PRESENT, measure: { id: 'weeks', value, unit: 'weeks', written: reading.text.slice(start, end) } };
}

/** Pain that began on a date has lasted from then to the note. */
function sinceOnset(reading: Reading, onset: Draft): Draft[] {
  const reference = sectionAt(reading.doc, onset.start).date?.iso ?? reading.doc.today;
  const from = onset.date ? dayOf(onset.date.iso) : undefined;
  const to = reference ? dayOf(reference) : undefined;
  if (from === undefined || to === undefined || to < from) return [];
  return [weeksDraft(reading, onset, (to - from) / 7)];
}

/** Day number of a partial date: the middle of the month or year. */
function dayOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return Date.UTC(year, (month ?? 7) - 1, day ?? (month === undefined ? 1 : 15)) / 86_400_000;
}
