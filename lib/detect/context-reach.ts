import { presentHistory } from '../guideline/data/context-time.ts';
import { SET, type Cue as Trigger } from './context-cues.ts';
import { scan, type Hit, type SentenceCues } from './context-scan.ts';
import type { DocumentMap } from './document-types.ts';
import type { Cue } from './types.ts';

/** What the cues on one side of a concept say of it. */
export interface Reach {
  /** Bits of SET. */
  readonly bits: number;
  /** The nearest cue by bit. */
  readonly at: Readonly<Record<number, Cue>>;
  /** Its distance in characters, by bit. */
  readonly near: Readonly<Record<number, number>>;
  /** "currently", "today" and the like stand near. */
  readonly current: boolean;
  /** The patient is named between. */
  readonly patient: boolean;
}

const EMPTY: SentenceCues = { hits: [], boxes: false };
const NONE: Reach = { bits: 0, at: {}, near: {}, current: false, patient: false };
/** A list after "Denies:" goes on to its end. */
const LABEL_REACH = 600;
const ADJACENT = 3;
/** How far behind a concept the colon after its label may stand. */
export const LABEL_GAP = 36;

/** The cues of a sentence, read once. */
export function cuesOf(doc: DocumentMap, index: number): SentenceCues {
  const sentence = doc.sentences[index];
  if (!sentence) return EMPTY;
  return (doc.cues[index] ??= scan(doc.text, sentence.start, sentence.end));
}

/** First hit that starts at or after `offset`. */
export function hitFrom(hits: readonly Hit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BITS = Object.values(SET);

class Gathered {
  bits = 0;
  at: Record<number, Cue> = {};
  near: Record<number, number> = {};

  add(text: string, { start, end }: Hit, sets: number, distance: number): void {
    const fresh = sets & ~this.bits;
    if (fresh === 0) return;
    this.bits |= fresh;
    const cue = { text: text.slice(start, end), start, end };
    for (const bit of BITS) {
      if (fresh & bit) {
        this.at[bit] = cue;
        this.near[bit] = distance;
      }
    }
  }
}

const isList = (hit: Hit | undefined): boolean => hit !== undefined && hit.role === 'separator';
const adjacent = (left: Hit | undefined, start: number): boolean => left !== undefined && start - left.end <= ADJACENT;

/** "3-week history of": the story of the present complaint. */
const LENGTH_BEFORE = new RegExp(`\\b(?:${presentHistory.join('|')})(?:\\s+of)?\\s*$`, 'i');

/** Stops of these kinds only hold within one item of a list: "no pain with movement, numbness". */
const WITHIN_ITEM = new Set(['cause']);

/** Looks left from a concept at the cues that reach forward. */
export function reachForward(text: string, cues: SentenceCues, start: number, kind: number): Reach {
  let { hits } = cues;
  if (hits.length === 0) return NONE;
  let index = hitFrom(hits, start) - 1;
  if (index >= 0 && hits[index]!.end > start) {
    // A cue that runs into the concept ("no acute" + "acute distress"): only its words outside count.
    const outside = scan(text, hits[index]!.start, start).hits;
    hits = [...hits.slice(0, index), ...outside];
    index = hits.length - 1;
  }
  if (index < 0) return NONE;
  const found = new Gathered();
  let blocked = 0;
  let from = start;
  let longest = 0;
  let lists = 0;
  let joins = 0;
  let reopened = false;
  let labelled = false;
  let depth = 0;
  let current = false;
  let patient = false;
  for (; index >= 0; index--) {
    const here = hits[index]!;
    if (here.role === 'close') depth++;
    else if (here.role === 'open') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    switch (here.role) {
      case 'separator':
        longest = Math.max(longest, from - here.end);
        from = here.start;
        if (here.end - here.start === 1) lists++;
        else joins++;
        continue;
      case 'semicolon':
        blocked |= here.cues[0]!.ends;
        continue;
      case 'dash': case 'colon':
        if (isCue(hits[index - 1], kind) && adjacent(hits[index - 1], here.start)) labelled = true;
        else blocked |= SET.negated | SET.possible | SET.historical | SET.other | SET.received | SET.resolved | SET.stopped;
        continue;
      case 'reopen':
        reopened = true;
        longest = Math.max(longest, from - here.end);
        from = here.start;
        continue;
      case 'affirm':
        if (adjacentList(hits, index)) blocked |= SET.negated | SET.possible;
        continue;
      case 'current':
        current = true;
        blocked |= here.cues[0]!.ends;
        continue;
      case 'patient':
        patient = true;
        blocked |= SET.other;
        continue;
    }
    let stops = 0;
    let applied = 0;
    for (const cue of here.cues) {
      if (cue.role === 'stop') {
        if (!(WITHIN_ITEM.has(cue.id) && (lists + joins > 0 || reopened))) stops |= cue.ends;
      } else if (cue.role === 'forward' && cue.kinds & kind && !(cue.id === 'history' && LENGTH_BEFORE.test(text.slice(Math.max(0, here.start - 16), here.start)))) {
        const length = Math.max(longest, from - here.end);
        if (length > (labelled ? LABEL_REACH : cue.reach) || (!cue.list && lists > 0 && !labelled)) continue;
        found.add(text, here, cue.sets & ~blocked, start - here.end);
        applied |= cue.sets;
      } else if (cue.role === 'current') current = true;
    }
    labelled = false;
    blocked |= stops;
    if (applied & SET.negated) blocked |= SET.possible | SET.historical | SET.resolved | SET.received | SET.ongoing | SET.planned | SET.stopped;
    else if (applied !== 0 && isList(hits[index - 1]) && adjacent(hits[index - 1], here.start) && text.slice(hits[index - 1]!.start, hits[index - 1]!.end).toLowerCase() !== 'or') blocked |= SET.negated;
  }
  return { bits: found.bits, at: found.at, near: found.near, current, patient };
}

const isCue = (hit: Hit | undefined, kind: number): boolean => hit !== undefined && hit.cues.some(({ role, kinds }) => role === 'forward' && kinds & kind);

/** Does a positive word start a new item: ", mild cough", "and mild cough"? Not in a list that goes on with "or". */
function adjacentList(hits: readonly Hit[], index: number): boolean {
  const before = hits[index - 1];
  if (!isList(before) || !adjacent(before, hits[index]!.start) || before!.end - before!.start === 2) return false;
  for (let next = index + 1; next < hits.length; next++) if (isList(hits[next]) && hits[next]!.end - hits[next]!.start === 2) return false;
  return true;
}

/** Looks right from a concept at the cues that reach back. */
export function reachBack(text: string, cues: SentenceCues, start: number, end: number, kind: number): Reach {
  let { hits } = cues;
  let index = hitFrom(hits, end);
  const into = hits[index - 1];
  if (into && into.start < end && into.end > end) {
    hits = [...hits.slice(0, index - 1), ...scan(text, end, into.end).hits, ...hits.slice(index)];
    index--;
  }
  if (index >= hits.length) return NONE;
  const found = new Gathered();
  let blocked = 0;
  let from = end;
  let longest = 0;
  let commas = 0;
  let current = false;
  const object = isObject(hits, start);
  for (; index < hits.length; index++) {
    const here = hits[index]!;
    switch (here.role) {
      case 'separator':
        longest = Math.max(longest, here.start - from);
        from = here.end;
        if (here.end - here.start === 1) commas++;
        if (object && commas > 0) blocked |= SET.negated | SET.possible | SET.planned;
        continue;
      case 'semicolon':
        return done();
      case 'dash':
        if (index > 0 && commas > 0) return done();
        continue;
      case 'current':
        current = true;
        continue;
      case 'patient':
        blocked |= SET.other;
        continue;
      case 'colon':
        // The label of something else begins here.
        if (here.start - end > LABEL_GAP || commas > 0) return done();
        continue;
      case 'open': case 'close': case 'affirm': case 'reopen': case 'pseudo':
        continue;
    }
    let stops = 0;
    let back = false;
    let onward = false;
    for (const cue of here.cues) {
      if (cue.role === 'stop') stops |= cue.ends;
      else if (cue.role === 'backward' && cue.kinds & kind) {
        back = true;
        const length = Math.max(longest, here.start - from);
        if (length <= cue.reach && (cue.list || from === end)) found.add(text, here, cue.sets & ~blocked, here.start - end);
      } else if (cue.role === 'forward') onward = true;
      else if (cue.role === 'current') current = true;
    }
    blocked |= stops;
    if (onward && !back) blocked |= ~0;
  }
  return done();

  function done(): Reach {
    return { bits: found.bits, at: found.at, near: found.near, current, patient: false };
  }
}

/** Is the concept the object of a verb before it in its clause? Then what follows the next comma says nothing of it. */
function isObject(hits: readonly Hit[], start: number): boolean {
  for (let index = hitFrom(hits, start) - 1; index >= 0; index--) {
    const here = hits[index]!;
    if (here.role === 'separator' || here.role === 'semicolon' || here.role === 'colon') return false;
    if (here.cues.some(({ verb }: Trigger) => verb)) return true;
  }
  return false;
}
