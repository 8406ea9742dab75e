import { presentHistory } from '../guideline/data/context-time.ts';
import { SET, type Cue as Trigger } from './context-cues.ts';
import { isItemOfItsOwn, isLoss, isLossAfterComma, isOr, length, NEARBY, startsItem, touches } from './context-hits.ts';
import { BEFORE, FOLLOWING, hasItself, scan, type Hit, type SentenceCues } from './context-scan.ts';
import { firstFrom } from './near.ts';
import { patternOf } from './patterns.ts';
import type { DocumentMap, Span } from './document-types.ts';

/** A cue in reach, with the bits it is the nearest to set. */
export interface Mark {
  readonly bits: number;
  readonly start: number;
  readonly end: number;
  /** Characters between it and the concept. */
  readonly distance: number;
}

/** What the cues on one side of a concept say of it. */
export interface Reach {
  /** Bits of SET. */
  readonly bits: number;
  /** The nearest first. */
  readonly marks: readonly Mark[];
  /** "currently", "today" and the like stand near. */
  readonly current: boolean;
  /** The patient is named between. */
  readonly patient: boolean;
}

/** A list after "Denies:" goes on to its end. */
const LABEL_REACH = 600;
/** No list is followed farther. */
const FARTHEST = 1200;
const FARTHEST_BACK = 500;
/** A bare adjective ("planned") gives way to a verb ("undergoing") so much farther off. */
const ADJECTIVE = 45;
/** How far behind a concept the colon after its label may stand. */
export const LABEL_GAP = 36;
/** "3-week history of": the story of the present complaint. */
const LENGTH_BEFORE = patternOf(`$(?<=\\b(?:${presentHistory.join('|')}|\\d{1,2}/(?:7|52|12))(?:\\sof)?\\s?)`, 'i');
/** "Numbness nil, tingling in the toes", "numbness resolved after surgery, foot drop remains": said of what stands before it. */
const SAID_BEFORE = /(?<!\b(?:but|though|although|albeit) )(?:(?:denied|nil|none|absent|resolved|excluded|ruled out|suspected|possible|probable|(?:un)?likely),|(?<!\b(?:did|does|do|has|had|will|would|could|can|may|might) )not (?:present|evident|apparent)\b|resolved (?:after|since|with|within|by|in|on|over|following|and|but|when|once|last|\d))/iy;
const ARTICLE = /^\s?an?\s/i;

/** The cues of a sentence and its number, read once. */
export function cuesOf(doc: DocumentMap, index: number, { start, end }: Span): SentenceCues {
  return (doc.cues[index] ??= scan(doc.text, start, end));
}

/** Bits and cues as they are met, the nearest first. */
class Gathered {
  bits = 0;
  readonly marks: Mark[] = [];
  current = false;
  patient = false;

  add({ start, end }: Hit, sets: number, distance: number): void {
    const fresh = sets & ~this.bits;
    this.bits |= fresh;
    this.marks.push({ bits: fresh, start, end, distance });
  }
}

const AFTER_MARK = SET.negated | SET.possible | SET.leaning | SET.historical | SET.other | SET.received | SET.resolved | SET.stopped;
/** What a denial nearer by keeps other cues from saying. */
const AFTER_DENIAL = SET.possible | SET.leaning | SET.historical | SET.resolved | SET.received | SET.ongoing | SET.planned | SET.stopped;

/** The hits left of `start`; a cue that runs into the concept ("no acute" + "acute distress") counts with its words outside. */
function hitsBefore(text: string, { hits }: SentenceCues, start: number): { hits: readonly Hit[]; last: number } {
  const last = firstFrom(hits, start) - 1;
  const into = hits[last];
  if (!into || into.end <= start || isLoss(into)) return { hits, last };
  const outside = scan(text, into.start, start).hits;
  // "No power or" of "no power or sensory deficit" would be a loss.
  if (outside.some(isLoss)) return { hits, last };
  const whole = [...hits.slice(Math.max(0, last - NEARBY), last), ...outside];
  return { hits: whole, last: whole.length - 1 };
}

/** "Who" right behind a relative, who has it: no other person comes in. */
function isOfRelative(text: string, hits: readonly Hit[], index: number): boolean {
  const before = hits[index - 1]?.role === 'separator' ? hits[index - 2] : hits[index - 1];
  return before?.cues[0]!.id === 'relative' && hits[index]!.start - before.end <= 2 && hasItself(text, before.end);
}

/** Most words stand near no cue. */
const NOTHING: Reach = new Gathered();

/** Looks left from a concept at the cues that reach forward. */
export function reachForward(text: string, cues: SentenceCues, start: number, kind: number): Reach {
  if (cues.hits.length === 0) return NOTHING;
  const { hits, last } = hitsBefore(text, cues, start);
  const found = new Gathered();
  let blocked = isLossAfterComma(cues.hits, start) ? SET.negated | SET.possible | SET.leaning : 0;
  let from = start; // where the item at hand begins
  let longest = 0; // characters of the longest item passed
  let commas = 0;
  let joins = 0;
  let reopened = false;
  let labelled: boolean = false;
  let depth = 0;
  let own = false; // "and a foot drop": bare "no" takes no article
  let now = false; // a verb that speaks of now, or of how it began, or another clause
  for (let index = last; index >= 0; index--) {
    const here = hits[index]!;
    if (!(here.side & FOLLOWING)) continue;
    if (start - here.end > FARTHEST) break;
    if (here.role === 'close') depth++;
    else if (here.role === 'open') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const wasLabelled: boolean = labelled;
    labelled = false;
    let stops = 0;
    let applied = 0;
    let opens = 0;
    for (const cue of here.cues) {
      switch (cue.role) {
        case 'separator':
          if (length(here) === 1) commas++;
          else joins++;
          longest = Math.max(longest, from - here.end);
          if (from === start && length(here) === 3) own = ARTICLE.test(text.slice(here.end, start + 3));
          from = here.start;
          labelled = wasLabelled;
          break;
        case 'reopen':
          reopened = true;
          longest = Math.max(longest, from - here.end);
          from = here.start;
          break;
        case 'dash': case 'colon':
          if (reaches(hits[index - 1], kind) && touches(hits[index - 1], here)) labelled = true;
          else stops |= AFTER_MARK;
          break;
        case 'affirm':
          if (isItemOfItsOwn(hits, index)) stops |= SET.negated | SET.possible | SET.leaning;
          break;
        case 'current':
          found.current = true;
          stops |= cue.ends;
          break;
        case 'patient':
          found.patient = true;
          stops |= SET.other;
          break;
        case 'stop': case 'semicolon':
          // A preposition stops within one item of a list: "no pain with movement, numbness".
          if (!(cue.id === 'cause' && (commas + joins > 0 || reopened))) stops |= isOfRelative(text, hits, index) ? cue.ends & ~SET.other : cue.ends;
          if (cue.id !== 'cause' && cue.id !== 'pronoun' && cue.id !== 'told') now = true;
          break;
        case 'forward': {
          if (!(cue.kinds & kind) || (cue.initial && here.start > cues.start) || isPresentHistory(text, cue, here)) break;
          SAID_BEFORE.lastIndex = here.start;
          if (here.start > cues.start && SAID_BEFORE.test(text)) break;
          // "Unable to walk without pain": two denials affirm.
          if (own && cue.id === 'no' && length(here) === 2) break;
          if (cue.id === 'without' && index > 0 && isLoss(hits[index - 1]!)) break;
          const span = Math.max(longest, from - here.end);
          if (span > (wasLabelled ? LABEL_REACH : cue.reach) || (!cue.list && commas > 0 && !wasLabelled)) break;
          found.add(here, cue.id === 'ago' && !now && opensClause(hits, index) ? cue.sets : cue.sets & ~blocked, start - here.end + (cue.adjective ? ADJECTIVE : 0));
          applied |= cue.sets;
          if (cue.id === 'history') opens |= SET.other;
          break;
        }
      }
    }
    blocked |= stops;
    if (applied & SET.negated) blocked |= AFTER_DENIAL;
    // ", suspicious for" or "and history of" begins a statement of its own.
    else if (applied !== 0 && startsItem(hits, index) && !isOr(hits[index - 1])) blocked |= SET.negated | opens;
  }
  return found;
}

/** Nothing before it in its sentence is told: "ten years ago she had" speaks of all she had. */
const opensClause = (hits: readonly Hit[], index: number): boolean => !hits.slice(Math.max(0, index - NEARBY), index).some(({ cues }) => cues.some(({ id, verb }) => verb || id === 'pronoun'));

const isPresentHistory = (text: string, { id }: Trigger, { start }: Hit): boolean =>
  id === 'history' && LENGTH_BEFORE.test(text.slice(Math.max(0, start - 16), start));

const reaches = (hit: Hit | undefined, kind: number): boolean => hit !== undefined && hit.cues.some(({ role, kinds }) => role === 'forward' && kinds & kind);

/** The hits right of `end`; a cue that began in the concept counts with its words outside. */
function hitsAfter(text: string, { hits }: SentenceCues, end: number): { hits: readonly Hit[]; first: number } {
  const first = firstFrom(hits, end);
  const into = hits[first - 1];
  if (!into || into.end <= end) return { hits, first };
  return { hits: [...scan(text, end, into.end).hits, ...hits.slice(first, first + NEARBY)], first: 0 };
}

/** "Has numbness, pain has resolved": what went is named behind the comma. */
const OTHER_ITEM = /^\s(?!(?:\w+ly|now|since|has|have|is|was|fully|completely|largely|mostly|all|both|which|that|but|then|later|gradually|spontaneously|eventually|soon|it|this|these|they|symptoms?|in|on|by|after|with|at|over|within)\b)[a-z]/i;

/** Looks right from a concept at the cues that reach back. */
export function reachBack(text: string, cues: SentenceCues, start: number, end: number, kind: number): Reach {
  const { hits, first } = hitsAfter(text, cues, end);
  if (first >= hits.length) return NOTHING;
  const found = new Gathered();
  let blocked = 0;
  let from = end;
  let longest = 0;
  let commas = 0;
  let joined = false;
  const object = isObject(cues.hits, start);
  for (let index = first; index < hits.length; index++) {
    const here = hits[index]!;
    if (!(here.side & BEFORE)) continue;
    if (here.start - end > FARTHEST_BACK) break;
    let stops = 0;
    let back = false;
    let onward = false;
    for (const cue of here.cues) {
      switch (cue.role) {
        case 'separator':
          longest = Math.max(longest, here.start - from);
          from = here.end;
          if (length(here) === 1) commas++;
          joined ||= length(here) > 1;
          if (object && commas > 0) stops |= SET.negated | SET.possible | SET.leaning | SET.planned;
          break;
        case 'semicolon':
          return found;
        case 'dash':
          if (commas > 0) return found;
          break;
        case 'colon':
          // The label of something else begins here.
          if (here.start - end > LABEL_GAP || commas > 0) return found;
          break;
        case 'current':
          found.current = true;
          break;
        case 'patient':
          stops |= SET.other;
          break;
        case 'stop':
          stops |= cue.ends;
          break;
        case 'backward':
          if (!(cue.kinds & kind)) break;
          back = true;
          if (cue.sets & SET.resolved && text[from - 1] === ',' && !joined && OTHER_ITEM.test(text.slice(from, here.start))) break;
          if (Math.max(longest, here.start - from) <= cue.reach && (cue.list || from === end)) found.add(here, cue.sets & ~blocked, here.start - end);
          break;
        case 'forward':
          onward ||= (cue.kinds & kind) !== 0;
          break;
      }
    }
    if (onward && !back) break;
    blocked |= stops;
  }
  return found;
}

/** Is the concept the object of a verb before it in its clause? Then what follows the next comma says nothing of it. */
function isObject(hits: readonly Hit[], start: number): boolean {
  for (let index = firstFrom(hits, start) - 1; index >= 0; index--) {
    const here = hits[index]!;
    if (here.role === 'separator' || here.role === 'semicolon' || here.role === 'colon') return false;
    if (here.cues.some(({ verb }: Trigger) => verb)) return true;
  }
  return false;
}
