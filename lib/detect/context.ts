import { cuesOf, reachBack, reachForward, type Mark, type Reach } from './context-reach.ts';
import { KIND, SET, type Axis } from './context-cues.ts';
import { boxState, cueAt, labelValue, rowValue, type Answer } from './context-values.ts';
import { datesIn } from './dates.ts';
import { patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceIndexAt, whole } from './sentences.ts';
import type { DocumentMap, Section, Span } from './document-types.ts';
import type { Assertion, Context, Cue, Temporality } from './types.ts';

export type ConceptKind = keyof typeof KIND;

/** Context with what the summary leaves out. */
export interface FullContext extends Context {
  /** It was so and is no more: "resolved", "no longer", a stopped drug. Plain history ("history of neuropathy") is not. */
  readonly over: boolean;
  /** Possible, but thought more likely than not: "probable", "favours", "suggestive of". */
  readonly leaning: boolean;
  /** For treatments: the words say that it was given, or is being given. */
  readonly received: boolean;
  /** For treatments: the words say that it goes on. */
  readonly ongoing: boolean;
  /** Words or a mark affirm it: "[x]", "Numbness: yes". */
  readonly affirmed: boolean;
}

/**
 * Judges what the words around a concept say of it, each axis on its own:
 * negation, certainty, time, person, and whether it is only the label of a form
 * or menu. Offsets are UTF-16 units, end exclusive; words inside the concept do
 * not count. Treatments and medications have states of their own (planned,
 * refused, received, going on, stopped). `cue` is the words that decided the
 * summary.
 */
export function contextOf(doc: DocumentMap, start: number, end: number, kind: ConceptKind = 'finding'): FullContext {
  const index = sentenceIndexAt(doc, start);
  const sentence = doc.sentences[index] ?? whole(doc);
  const cues = cuesOf(doc, index, sentence);
  const section = sectionAt(doc, start);
  const reach = {
    forward: reachForward(doc.text, cues, start, KIND[kind]),
    back: reachBack(doc.text, cues, start, Math.min(end, sentence.end), KIND[kind]),
  };
  const ticked = cues.boxes && BOX_BEFORE.test(doc.text.slice(Math.max(sentence.start, start - 6), start));
  const answer = (ticked ? boxState(doc.text, sentence, start, end) : undefined) ?? labelValue(doc.text, cues, start, end, sentence.end)
    ?? (cues.boxes ? boxState(doc.text, sentence, start, end) : undefined)
    ?? rowValue(doc, start, end, kind);
  return judge(doc, { start, end }, sentence, kind, section, reach, answer);
}

/** A box right before its label: the next box belongs to the next label. */
const BOX_BEFORE = /(?:\[\s?[xX✓✔*]?\s?\]|\([\sxX]\)|[☐☑☒□○])\s{0,2}$/;

/** What both directions say of a concept. */
interface Reaches { readonly forward: Reach; readonly back: Reach }

/** The nearest cue that sets a bit; of two as near the one before the concept. */
function nearest({ forward, back }: Reaches, bit: number): Mark | undefined {
  const before = forward.marks.find(({ bits }) => bits & bit);
  const after = back.marks.find(({ bits }) => bits & bit);
  return !before || (after && after.distance < before.distance) ? after : before;
}

function inSpan(spans: readonly Span[], offset: number): boolean {
  const span = spans[indexAt(spans, offset)];
  return span !== undefined && offset < span.end;
}

/** A leaflet says "you"; a sentence of such a section that speaks of the patient is no leaflet. */
const THIRD_PERSON = /\b(?:patient|pt|he|she|his|her)\b/i;

function isForm(doc: DocumentMap, section: Section, { start, end }: Span): boolean {
  if (section.kind === 'orders') return true;
  // The name of the section is no sentence about the patient: "Patient education: ...".
  const from = Math.max(start, section.start + (section.heading?.length ?? 0));
  return section.kind === 'education' && !THIRD_PERSON.test(doc.text.slice(from, end));
}

function judge(doc: DocumentMap, { start, end }: Span, sentence: Span, kind: ConceptKind, section: Section, reach: Reaches, answer: Answer | undefined): FullContext {
  let bits = reach.forward.bits | reach.back.bits;
  let affirmed = false;
  if (answer?.says === 'affirmed') {
    affirmed = true;
    bits &= ~(SET.negated | SET.possible);
  } else if (answer && answer.says !== 'template') {
    bits |= SET[answer.says];
    if (answer.says === 'historical') bits |= SET.resolved | SET.stopped;
  }
  // What is denied is not left open by other words: "work-up for sepsis was negative", "no lesion suspicious for metastasis".
  const denial = nearest(reach, SET.negated);
  if (denial && !(denial.bits & SET.possible)) bits &= ~(SET.possible | SET.leaning);
  bits = settleTreatment(bits, reach, kind);
  const struck = inSpan(doc.struck, start);
  const template = answer?.says === 'template' || isForm(doc, section, sentence) || inSpan(doc.controls, start);
  const other = (bits & SET.other) !== 0 || (section.kind === 'family-history' && !reach.forward.patient);
  const over = (bits & (SET.resolved | SET.stopped)) !== 0 || struck || (section.past && kind !== 'treatment');
  const negated = (bits & SET.negated) !== 0;
  const dated = kind === 'treatment' && section.kind === 'plan' && hasPastDate(doc, { start, end }, sentence, section);
  const temporality = timeOf(bits, kind, section, over, reach.forward.current || reach.back.current, dated);
  const possible = (bits & SET.possible) !== 0;
  const state = { negated, possible, temporality, other, template };
  const assertion = summary(state);
  const decided = cueOf(doc.text, assertion, temporality, bits, reach, answer);
  return {
    assertion, negated, certainty: possible ? 'possible' : 'definite', temporality, experiencer: other ? 'other' : 'patient',
    over, affirmed, leaning: possible && (bits & SET.leaning) !== 0, received: (bits & SET.received) !== 0, ongoing: (bits & SET.ongoing) !== 0,
    ...(decided ? { cue: decided } : {}),
  };
}

/** What may stand between a treatment and its date: a dose, a place in few words, "done in". */
const TO_DATE = patternOf(/^[\s,(:–/-]*(?:(?<![\d.])[\d.]+(?![\d.])(?:\s?(?:c?gy|fx|fractions?|#|x|in|of|over)+)?[\s,(/]*)*(?:to (?:the )?(?:\w+ ){1,3})?(?:(?:in|on|completed|ended|finished|given|done|delivered|performed)\s){0,2}$/i);

/** "SRS 14 Gy, 03/2026" under a heading of plans, in a note of November: it was given. */
function hasPastDate(doc: DocumentMap, { end }: Span, sentence: Span, section: Section): boolean {
  const now = section.date?.iso ?? doc.past;
  if (now === undefined) return false;
  const date = datesIn(doc, end, Math.min(sentence.end, end + 80))[0];
  return date !== undefined && date.iso < now.slice(0, date.iso.length) && TO_DATE.test(doc.text.slice(end, date.start));
}

/** Of words that plan a treatment and words that say it was given, the nearer ones decide. */
function settleTreatment(bits: number, reach: Reaches, kind: ConceptKind): number {
  const near = (bit: number): number => nearest(reach, bit)?.distance ?? Infinity;
  const at = (bit: number): number => nearest(reach, bit)?.start ?? 0;
  let settled = bits;
  if (settled & SET.planned && settled & SET.received) {
    settled &= near(SET.received) <= near(SET.planned) ? ~SET.planned : ~(SET.received | SET.ongoing | SET.stopped);
  }
  // Of "started" and "stopped" the later word tells how it ended.
  if (settled & SET.stopped && settled & SET.ongoing) {
    settled &= at(SET.ongoing) > at(SET.stopped) ? ~(SET.stopped | SET.historical) : ~SET.ongoing;
  }
  // A drug that is stopped was taken: "no longer on duloxetine" does not deny it.
  if (kind === 'medication' && settled & SET.stopped && near(SET.stopped) <= near(SET.negated)) settled &= ~SET.negated;
  return settled;
}

function timeOf(bits: number, kind: ConceptKind, section: Section, over: boolean, current: boolean, dated: boolean): Temporality {
  if (bits & SET.hypothetical) return 'hypothetical';
  if (bits & SET.planned) return 'planned';
  if (over) return 'historical';
  if (bits & SET.ongoing) return 'current';
  if (bits & SET.historical) return 'historical';
  if (kind === 'treatment') {
    if (bits & SET.received) return 'historical';
    return section.kind === 'plan' && !(bits & SET.negated) && !dated ? 'planned' : 'current';
  }
  return kind === 'finding' && (section.kind === 'history' || section.kind === 'social-history') && !current ? 'historical' : 'current';
}

interface State { readonly negated: boolean; readonly possible: boolean; readonly temporality: Temporality; readonly other: boolean; readonly template: boolean }

/** Template over other-person over absent over planned or hypothetical over possible over present; historical alone stays present. */
function summary({ negated, possible, temporality, other, template }: State): Assertion {
  if (template) return 'template';
  if (other) return 'other-person';
  if (negated) return 'absent';
  if (temporality === 'planned' || temporality === 'hypothetical') return 'planned';
  return possible ? 'possible' : 'present';
}

function cueOf(text: string, assertion: Assertion, temporality: Temporality, bits: number, reach: Reaches, answer: Answer | undefined): Cue | undefined {
  const order = BECAUSE[assertion === 'planned' || (assertion === 'present' && temporality === 'historical') ? temporality : assertion];
  for (const axis of order) {
    if (answer?.says === axis) return answer.cue;
    const mark = bits & SET[axis] ? nearest(reach, SET[axis]) : undefined;
    if (mark) return cueAt(text, mark.start, mark.end);
  }
  return undefined;
}

/** The axes whose words decide a summary, first to last. */
const BECAUSE: Readonly<Record<Assertion | Temporality, readonly Axis[]>> = {
  'other-person': ['other'], absent: ['negated'], possible: ['possible'], template: [],
  planned: ['planned'], hypothetical: ['hypothetical'],
  historical: ['stopped', 'resolved', 'received', 'historical'], present: ['ongoing'], current: ['ongoing'],
};
