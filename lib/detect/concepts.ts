/** The concepts found by their terms: nerves, pain, brain, disease, red flags, signs. */
import { distribution, lessLikely, lessLikelyBehind, lostFeeling, painQuality, painWithLoss, saddle, severePain, tumourBehind, unlikelyCues } from '../guideline/data/concepts-phrases.ts';
import type { FullContext } from './context.ts';
import { between, clip, holds, spanOf, uncovered } from './near.ts';
import type { Context } from './types.ts';
import { counts, isWeak, type Sentence } from './needs.ts';
import { ownDate } from './dates.ts';
import { asserted, contextAt, datesOf, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceIndexAt } from './sentences.ts';
import { madeOf, type Steps } from './steps.ts';
import { cellAt } from './document-rows.ts';
import { matches, patternOf } from './patterns.ts';
import type { Span } from './document.ts';
import type { Found } from './vocabulary.ts';

const SENSORY = /\b(?:numb\w*|tingl\w*|para?esthesi\w*|parasthesi\w*|dysa?esthesi\w*|pins and needles)\b/i;
const LESS_BEFORE = patternOf(`\\b${lostFeeling.less}\\s(?:[\\w/+-]+\\s){0,3}?${lostFeeling.kind}\\b`, 'gi');
const LESS_AFTER = patternOf(`\\b${lostFeeling.kind}\\b(?:\\s(?:to|of|at|in|over|on|is|was|were|are|and|both|the|his|her|left|right|l|r|rt|lt|toes?|feet|foot|hands?|distally|bilat\\w*|light|touch|pin|pp|lt|sense|[lcs]\\d)\\b[,/]?){0,6}\\s${lostFeeling.lessAfter}\\b`, 'gi');
const UNFELT = patternOf(lostFeeling.none, 'gi');
const LOSS_BEHIND_PAIN = patternOf(painWithLoss.before, 'i');
const PAIN_BEHIND_LOSS = patternOf(painWithLoss.after, 'i');
const PLACE = patternOf(painQuality.place, 'i');
const OTHER_PAIN = patternOf(painQuality.others, 'i');
const SEVERE = patternOf(severePain, 'gi');
const SADDLE = patternOf(`\\b${saddle.loss}${saddle.between}${saddle.place}|\\b${saddle.place}${saddle.behind}${saddle.loss}\\b`, 'gi');
const LESS_LIKELY = patternOf(lessLikely, 'i');
const LESS_LIKELY_BEHIND = patternOf(lessLikelyBehind, 'i');
const UNLIKELY = patternOf(unlikelyCues, 'i');
const TUMOUR_BEHIND = patternOf(tumourBehind.between, 'i');
const LEFT_OPEN = patternOf(tumourBehind.open, 'i');
const DISTRIBUTION = patternOf(distribution, 'i');
const GRADE_ZERO = /\b(?:grade|gr\.?|g) ?0\b/i;
/** Concepts whose finding may carry a date of its own: an examination said so then. */
const DATED = new Set(['recurrence', 'recurrence-excluded']);
const EXAMINATION = patternOf(/\b(?:mri|ct|pet|scans?|imaging|biops\w+|mammogra\w+|scope|laryngoscopy|nasopharyngoscopy|cystoscopy|colonoscopy|bone scan|x-?ray|cxr|dotatate|fdopa|us|ultrasound|path\w*|bx|exam)\b/i);
/** Findings whose side and place count, and names of others that tell of one. */
const WITH_PLACE = new Set(['neuropathy', 'neuropathic-pain']);
const WITH_PLACE_BY_NAME = new Set(['deficit', 'leg-weakness']);

/** Characters; "shingles vaccine" and its like are no longer. */
const LONGEST_EXCEPTED = 60;

export function* readConcepts(reading: Reading): Steps<Draft[]> {
  const excepted = termsOf(reading, 'except');
  const hits = termsOf(reading, 'concept').filter((hit) => !between(excepted, hit.start - LONGEST_EXCEPTED, hit.start + 1).some((one) => one.entry.id === hit.entry.concept!.exceptAs && holds(one, hit)));
  const bySentence = new Map<number, Found[]>();
  for (const hit of hits) {
    const index = sentenceIndexAt(reading.doc, hit.start);
    const list = bySentence.get(index);
    if (list) list.push(hit);
    else bySentence.set(index, [hit]);
  }
  yield;
  const drafts: Draft[] = [];
  const weak = new Set<Draft>();
  for (const [index, found] of bySentence) {
    const whole = reading.doc.sentences[index]!;
    const short = whole.end - whole.start < LONG;
    let sentence = sentenceOf(reading, short ? whole : clip(whole, found[0]!));
    let place = DISTRIBUTION.exec(sentence.text)?.[0];
    const own = onceEach(uncovered(found, covers).flatMap((hit) => {
      if (!short) {
        sentence = sentenceOf(reading, clip(whole, hit));
        place = DISTRIBUTION.exec(sentence.text)?.[0];
      }
      const made = draftOf(reading, sentence, hit, place);
      if (isWeak(sentence, hit, reading.text.slice(hit.start, hit.end))) for (const draft of made) weak.add(draft);
      return made;
    }));
    const pains = short ? [...painfulOf(reading, sentence, own), ...painWithLossOf(reading, sentence, own)] : [];
    const saddles = short && own.some(({ name }) => name === 'sensory') ? saddleOf(reading, sentence) : [];
    drafts.push(...own, ...pains, ...saddles, ...(short ? severePainOf(reading, sentence, [...own, ...pains]) : []));
    yield;
  }
  const all = [...withoutDenied(reading, drafts), ...yield* lostFeelings(reading)];
  const nerve = all.some((draft) => (draft.concept === 'neuropathy' || draft.concept === 'neuropathic-pain') && draft.context.assertion === 'present' && !weak.has(draft));
  return nerve ? all : all.filter((draft) => !weak.has(draft));
}

/** How far from "no radiation necrosis" a treatment effect is the same lesion. */
const SAME_REPORT = 400;

/** An effect of treatment is no necrosis where the same report denies necrosis. */
function withoutDenied(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const denied = drafts.filter(({ concept, name, context }) => concept === 'necrosis' && name === 'radiation' && context.assertion === 'absent' && context.experiencer === 'patient');
  if (denied.length === 0) return drafts;
  return drafts.filter(({ concept, name, start }) => concept !== 'necrosis' || name !== 'treatment-effect'
    || !denied.some((other) => Math.abs(other.start - start) < SAME_REPORT && sectionAt(reading.doc, other.start).start === sectionAt(reading.doc, start).start));
}

/** A sentence longer than this is no sentence: each term is judged by what stands around it. */
const LONG = 2000;

function sentenceOf(reading: Reading, span: Span): Sentence {
  const text = reading.text.slice(span.start, span.end);
  return { ...span, text, sensory: SENSORY.test(text) };
}

/** The same words may stand for a concept in two ways; they tell it once. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ concept, start, end }, index) => !drafts.slice(0, index).some((other) => other.concept === concept && other.start === start && other.end === end));
}

/** A longer phrase of the same concept, or "optic neuropathy" around "neuropathy". */
function covers(long: Found, short: Found): boolean {
  if (long === short || long.start > short.start || long.end < short.end || long.end - long.start === short.end - short.start) return false;
  const [a, b] = [long.entry.concept!, short.entry.concept!];
  return a.concept === b.concept || a.concept === 'optic-neuropathy' || (a.concept === 'recurrence-excluded' && b.concept === 'recurrence');
}

function draftOf(reading: Reading, sentence: Sentence, hit: Found, place: string | undefined): Draft[] {
  const { concept, name, needs } = hit.entry.concept!;
  if (name === 'ned' && /^b?ned$/i.test(reading.text.slice(hit.start, hit.end)) && !reading.text.endsWith('NED', hit.end)) return [];
  if (WHAT_IS.test(reading.text.slice(Math.max(sentence.start, hit.start - 30), hit.start))) return [];
  let context: FullContext = contextAt(reading, hit, 'finding');
  if (!counts(reading.text, sentence, hit, context)) return [];
  // The suspicion of a tumour is a sign that is there, and a biopsy to come is one too.
  if (concept === 'sign' && (needs === 'suspected' || needs === 'mass-untaken') && context.experiencer === 'patient') context = asserted({ ...context, temporality: 'current' }, 'present');
  if (concept === 'recurrence-excluded' && context.negated && !isDenied(reading.text, hit, context.cue)) context = asserted(context, 'present');
  if (OPEN_CONCEPTS.has(concept) && (context.assertion === 'absent' && UNDECIDED.test(sentence.text) || context.assertion === 'present' && (UNDECIDED.test(sentence.text) || EITHER.test(sentence.text)))) context = asserted({ ...context, negated: false }, 'possible');
  if (concept === 'necrosis' && isOfTumourBehind(reading.text, hit, context)) context = LEFT_OPEN.test(reading.text.slice(Math.max(sentence.start, hit.start - 60), hit.start)) ? asserted({ ...context, negated: false }, 'possible') : asserted(context, 'present');
  const unlikely = OPEN_CONCEPTS.has(concept) && isUnlikely(reading.text, sentence, hit, context, concept === 'recurrence');
  if (unlikely) context = asserted({ ...context, negated: false }, 'possible');
  if (NOW.has(concept) && context.over && context.assertion === 'present') context = asserted(context, 'absent');
  const leaning = concept === 'necrosis' && context.assertion === 'possible' && context.leaning && !unlikely;
  const zero = concept === 'neuropathy' && GRADE_ZERO.test(sentence.text);
  const date = DATED.has(concept) ? examinationDate(reading, sentence, hit) : concept === 'sign' && OF_IMAGING.has(name) ? imagingDate(reading, sentence, hit) : undefined;
  return [{
    concept, name: nameOf(reading.text, sentence, hit, unlikely), start: hit.start, end: hit.end,
    context: leaning ? asserted(context, 'present') : zero && context.assertion === 'present' ? asserted(context, 'absent') : context,
    ...(date ? { date } : {}), ...(place && (WITH_PLACE.has(concept) || WITH_PLACE_BY_NAME.has(name)) ? { distribution: place } : {}),
  }];
}

/** What excludes disease by tissue, and a recurrence that is thought unlikely, have names of their own. */
function nameOf(text: string, sentence: Sentence, hit: Found, unlikely: boolean): string {
  const { concept, name } = hit.entry.concept!;
  if (concept === 'recurrence') return unlikely ? 'unlikely' : name;
  return concept === 'recurrence-excluded' && name === 'ned' && isBiopsied(text, sentence, hit) ? 'biopsy' : name;
}

/** "Necrosis, recurrence unlikely": what stands behind is denied, not the necrosis. */
function isOfTumourBehind(text: string, { end }: Span, { negated, certainty, cue }: FullContext): boolean {
  return negated && certainty === 'possible' && cue !== undefined && cue.start >= end
    && TUMOUR_BEHIND.test(text.slice(end, cue.start));
}

/** Another is thought more likely. Of a tumour also where a cue denies it and leaves it open: unlikely is not excluded. */
function isUnlikely(text: string, sentence: Sentence, { start, end }: Span, { assertion, negated, experiencer, cue }: FullContext, tumour: boolean): boolean {
  if (experiencer !== 'patient' || assertion === 'template') return false;
  if (tumour && negated) return UNLIKELY.test(cue?.text ?? '');
  return assertion !== 'absent' && (LESS_LIKELY.test(text.slice(Math.max(sentence.start, start - 120), start)) || LESS_LIKELY_BEHIND.test(text.slice(end, Math.min(sentence.end, end + 90))));
}

/** A leaflet asks what it is. */
const WHAT_IS = /\b(?:what (?:is|are)|why do(?:es)?|learn about|information (?:on|about)|handout (?:on|about)|definition of)\s(?:an? |the )?$/i;
/** What is over is not there: these are asked about as they are now. */
const NOW = new Set(['neuropathy', 'neuropathic-pain', 'neuro-symptom', 'cognitive-impairment', 'necrosis', 'inflammation', 'red-flag']);
const OPEN_CONCEPTS = new Set(['necrosis', 'recurrence', 'inflammation']);
/** "Cannot tell necrosis from progression": open, not denied. */
const UNDECIDED = patternOf(/\b(?:can ?not|can't|could not|couldn't|unable to|difficult to|hard to) (?:reliably |clearly |be )?(?:tell|distinguish(?:ed)?|differentiate[d]?|separate[d]?|exclude[d]?|say|call)\b/i);

/** "Progression or radiation necrosis". */
const EITHER = patternOf(/\b(?:progression|recurrence|tumou?r) or (?:\w+ )?(?:radio)?necrosis\b|necrosis or (?:\w+ )?(?:progression|recurrence|tumou?r)\b/i);

/** "NED" says itself that there is none: only a denial right before it turns it round. */
function isDenied(text: string, { start }: Span, cue: Context['cue']): boolean {
  return cue !== undefined && cue.end <= start && /^\s?(?:yet |in |in a |a )?$/i.test(text.slice(cue.end, start));
}

/** The date of the examination that says so: the nearest before it in the sentence, or in the row. */
function examinationDate(reading: Reading, sentence: Sentence, hit: Span): Draft['date'] {
  const dates = datesOf(reading, sentence);
  const before = dates.filter(({ end }) => end <= hit.start).at(-1);
  if (before && EXAMINATION.test(reading.text.slice(sentence.start, hit.start))) return ownDate(before);
  const after = dates.find(({ start }) => start >= hit.end);
  const another = after && EXAMINATION.test(reading.text.slice(sentence.start, hit.start)) && EXAMINATION.test(reading.text.slice(hit.end, after.start));
  if (after && !another && /^\W{0,3}(?:on |by |per |in )?(?:\w+ ){0,3}?$/.test(reading.text.slice(hit.end, after.start)) && EXAMINATION.test(sentence.text)) return ownDate(after);
  const found = cellAt(reading.doc, hit.start);
  const first = found && found.row.cells.length > 1 ? datesOf(reading, found.row.cells[0]!)[0] : undefined;
  return first && first.start - found!.row.cells[0]!.start < 3 ? ownDate(first) : undefined;
}

/** Signs that an examination shows, dated by it. */
const OF_IMAGING = new Set(['mass', 'fdg-avid', 'untissued-mass', 'leptomeningeal']);
const SINCE_THEN = /;|\b(?:now|today|currently|since|meanwhile|new)\b/i;

/** The date of the examination that shows a sign; another examination or "now" behind it parts them. */
function imagingDate(reading: Reading, sentence: Sentence, hit: Span): Draft['date'] {
  const date = datesOf(reading, sentence).filter(({ end }) => end <= hit.start).at(-1);
  if (!date) return undefined;
  const gap = reading.text.slice(date.end, hit.start);
  const examined = EXAMINATION.test(reading.text.slice(sentence.start, date.start));
  return !SINCE_THEN.test(gap) && examined !== EXAMINATION.test(gap) ? ownDate(date) : undefined;
}

const EXAMINATIONS = patternOf(EXAMINATION.source, 'gi');
const TISSUE = /^(?:biops|bx|path)/i;

/** The examination named nearest before it, or else behind it, took tissue. */
function isBiopsied(text: string, sentence: Sentence, hit: Span): boolean {
  const [before] = matches(text.slice(Math.max(sentence.start, hit.start - NEAR_EXAMINATION), hit.start), EXAMINATIONS).slice(-1);
  const named = before ?? EXAMINATION.exec(text.slice(hit.end, Math.min(sentence.end, hit.end + NEAR_EXAMINATION)));
  return named !== null && TISSUE.test(named[0]);
}
const NEAR_EXAMINATION = 120;

const PAINFUL = /\b(?:painful|painless|with pain)\b/gi;
const DIAGNOSED = new Set(['peripheral', 'plexopathy', 'radiculopathy', 'entrapment', 'cranial']);

/** "Plexopathy, painful": the pain of a neuropathy named in the same sentence. */
function painfulOf(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const named = drafts.find(({ concept, name, context }) => concept === 'neuropathy' && DIAGNOSED.has(name ?? '') && context.assertion === 'present');
  if (!named || drafts.some(({ concept, context }) => concept === 'neuropathic-pain' && context.assertion === 'present')) return [];
  return matches(sentence.text, PAINFUL).flatMap((match): Draft[] => {
    const span = spanOf(match, sentence.start);
    const context = contextAt(reading, span, 'finding');
    if (context.assertion !== 'present') return [];
    return [{ concept: 'neuropathic-pain', name: 'said', ...span, context: /less/i.test(match[0]) ? asserted(context, 'absent') : context }];
  });
}

const isPainOfNerves = ({ concept, context }: Draft): boolean => concept === 'neuropathic-pain' && context.assertion === 'present';
const AROUND_LOSS = 160;

/** "Arm pain with numbness", "tingling and pain in the toes": pain of nerves, unless the sentence tells it already. */
function painWithLossOf(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  if (drafts.some(isPainOfNerves) || !PLACE.test(sentence.text) || OTHER_PAIN.test(sentence.text)) return [];
  for (const { concept, name, start, end, context } of drafts) {
    if (concept !== 'neuropathy' || name !== 'sensory' || context.assertion !== 'present') continue;
    const from = Math.max(sentence.start, start - AROUND_LOSS);
    const before = LOSS_BEHIND_PAIN.exec(reading.text.slice(from, start));
    const after = before ? null : PAIN_BEHIND_LOSS.exec(reading.text.slice(end, Math.min(sentence.end, end + AROUND_LOSS)));
    const span = before ? { start: from + before.index, end } : after ? { start, end: end + after[0].length } : undefined;
    if (!span || contextAt(reading, before ? { start: span.start, end: span.start + 4 } : { start: span.end - 4, end: span.end }, 'finding').assertion !== 'present') continue;
    return [{ concept: 'neuropathic-pain', name: 'quality', ...span, context }];
  }
  return [];
}

/** Pain of nerves that is said to be severe. */
function severePainOf(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(isPainOfNerves)) return [];
  return matches(sentence.text, SEVERE).map((match) => {
    const span = spanOf(match, sentence.start);
    return { concept: 'sign', name: 'severe-pain', ...span, context: contextAt(reading, span, 'finding') };
  });
}

/** Feeling that is decreased, absent, lost: at examination or told. */
function lostFeelings(reading: Reading): Steps<Draft[]> {
  const sense = termsOf(reading, 'anchor').filter(({ entry }) => entry.id === 'sense');
  return madeOf(sentencesOf(reading, sense), ({ start, end }) => {
    const text = reading.text.slice(start, end);
    const place = DISTRIBUTION.exec(text)?.[0];
    const feelings = [LESS_BEFORE, LESS_AFTER, UNFELT].flatMap((form) => matches(text, form)).flatMap((match): Draft[] => {
      const span = spanOf(match, start);
      if (/[,;.]\s/.test(match[0])) return [];
      return [{ concept: 'neuropathy', name: 'sensory', ...span, context: contextAt(reading, span, 'finding'), ...(place ? { distribution: place } : {}) }];
    });
    return feelings.length > 0 ? [...feelings, ...saddleOf(reading, { start, text })] : [];
  });
}

/** Feeling lost where one sits: "numb between the legs", "buttocks feel numb". */
function saddleOf(reading: Reading, { start, text }: Pick<Sentence, 'start' | 'text'>): Draft[] {
  return matches(text, SADDLE).map((match) => {
    const span = spanOf(match, start);
    return { concept: 'red-flag', name: 'saddle-anaesthesia', ...span, context: contextAt(reading, span, 'finding') };
  });
}
