/** What stands with a drug: its row or line of a list, or its stretch of a sentence. */
import { columns, lastWords, strengthUnits, wholeBody as wholeBodyDrugs } from '../guideline/data/drug-cues.ts';
import { cellAt, ofHeaders } from './document-rows.ts';
import { patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import type { DocumentMap, Line, Row, Section, Span } from './document-types.ts';
import type { DrugName, Found } from './vocabulary.ts';

/** A drug met in the text. */
export interface DrugHit extends Span {
  readonly name: DrugName;
}

/** First and last drug of an enumeration, and whether one of them is given for the whole body. */
export interface Chain extends Span { readonly wholeBody: boolean }

/** A drug with what belongs to it. Offsets are UTF-16 units, end exclusive. */
export interface DrugEntry extends Span {
  readonly hit: DrugHit;
  readonly section: Section;
  /** `list`: an entry of a medication list; `item`: a line that looks like one outside such a list; `text`: running text. */
  readonly place: 'list' | 'item' | 'text';
  readonly row?: Row | undefined;
  readonly chain: Chain;
  /** From the second mention of the same drug before it to the second behind it: what lies farther off is theirs. */
  readonly reach: Span;
}

const WHOLE_BODY: ReadonlySet<string> = new Set(wholeBodyDrugs);
const LONGEST = 400;
/** A longer row is a text with tabs. */
const LONGEST_ROW = 1500;
const MORE_LINES = 4;
const MENTIONS = 2;

/** "a, b and c", "a 60 mg/m2 + b": what may stand between the members of an enumeration. */
const JOINED = patternOf(/^(?:[\s,/+&-]|\([^()]{0,40}\)|\d[\d.,]{0,9}\s?(?:mg|mcg|g|cc|ml|%)|\/m2|(?<=\/)[a-z][a-z\d-]{1,12}(?=\/)|\b(?:and|or|plus|then|with|nor|as well as|of|bid|tid|daily|qd|weekly|oral|iv|nab)\b)*$/i);
/** What makes two names one entry: "nivolumab + ipilimumab", "linezolid (Zyvox)". */
const ONE_ENTRY = /^(?:\s|[/+&(:-]|\band\b|\bplus\b|\bplus\/minus\b)*$/i;
const ANOTHER_DRUG = patternOf(/(?:[,;.]\s|\n\s?)(?:and\s)?(?![a-z]+(?:ed|ing)\b)(?!(?:take|takes|taking|apply|start|started|then|later|dose|daily|active|last|every|once|twice|give|inject|with|for|max|up|down|went|goes|to|total|qty|strength|dose|sig|cycle|day|days|week|stop|stopped|since|increase|increased|now|at|by)\b)[a-z][a-z-]{3,}(?:\s[a-z-]+){0,2}\s\d[\d.,/-]*\s?(?:mg|mcg|units?|meq|g|iu|ml|tabs?|cc|puffs?)\b/i);
/** A line that goes on about the drug above it: a badge or a field of its entry. */
const MORE = patternOf(/^(?:status|sig|directions|instructions|dose|dosage|route|freq|start|began|end|stop|date|prescrib|quantity|qty|disp|refill|last\b|since|indication|for\b|reason|ordered|take\b|apply\b|inject\b|use\b|active|inactive|current|taking|not taking|discontinued|completed|expired|on[- ]hold|held|suspended|cancel|draft|entered in error|\d{1,4} ?(?:tab|cap|mg|ml)|(?:one|two) (?:tab|cap))/i);
const MEDICATION_HEADER = patternOf(`\\b(?:${columns.drug})\\b`, 'i');
const SIG_HEADER = patternOf(`\\b(?:${columns.sig})\\b`, 'i');
const ALLERGY_HEADER = patternOf(`\\b(?:${columns.allergy})\\b`, 'i');
const DOSED = patternOf(`\\d\\s?(?:${strengthUnits})\\b`, 'i');
const BADGE = patternOf(`^(?:${lastWords}|active|current|(?:not )?taking)$`, 'i');

/** The entries of all drugs of a text, in order. Linear in the length of the text. */
export function entriesOf(doc: DocumentMap, hits: readonly DrugHit[]): DrugEntry[] {
  const chains = chainsOf(doc.text, hits);
  const reaches = reachesOf(doc.text, hits);
  const marked = doc.structure.filter(({ kind }) => kind === 'row');
  return hits.map((hit, index) => {
    const section = sectionAt(doc, hit.start);
    const place = cellAt(doc, hit.start);
    const row = place && !place.row.header ? markedRow(marked, place.row, hit) : undefined;
    const line = doc.lines[indexAt(doc.lines, hit.start)] ?? { start: 0, end: doc.text.length, content: 0, kind: 'text' };
    const kind = placeOf(doc, section, row, line, hit);
    const reach = reaches[index]!;
    const span = kind === 'text' ? clauseOf(doc, hits, index, within(sentenceAt(doc, hit.start), reach))
      : row ? { start: row.start, end: row.end }
      // What stands on the line before its heading is of another part: "RT completed 2021. Meds: phenelzine".
      : clauseOf(doc, hits, index, within(within(lineSpan(doc, hits, index, line, kind === 'list'), reach), { start: section.start, end: doc.text.length }));
    return { ...span, hit, section, place: kind, chain: chains[index]!, reach, row: kind === 'text' ? undefined : row };
  });
}

const within = (span: Span, reach: Span): Span => ({ start: Math.max(span.start, reach.start), end: Math.min(span.end, reach.end) });

/** How far each mention is read, so that a text which repeats a name without end stays linear. */
function reachesOf(text: string, hits: readonly DrugHit[]): Span[] {
  const starts = hits.map(() => 0);
  const ends = hits.map(() => text.length);
  const byDrug = new Map<string, number[]>();
  for (const [index, { name, start }] of hits.entries()) {
    const own = byDrug.get(name.drug) ?? [];
    byDrug.set(name.drug, own);
    const far = own.at(-MENTIONS);
    if (far !== undefined) {
      starts[index] = hits[far]!.end;
      ends[far] = start;
    }
    own.push(index);
  }
  return starts.map((start, index) => ({ start, end: ends[index]! }));
}

/** The row of the markup around a drug: it may go on over lines, and a line may hold two. Undefined for an endless one. */
function markedRow(marked: readonly Span[], row: Row, hit: Span): Row | undefined {
  let at = indexAt(marked, hit.start);
  for (let back = 0; back < 4 && at >= 0 && marked[at]!.end < hit.end; back++) at--;
  const around = marked[at];
  const span = around && around.end >= hit.end ? around : row;
  if (span.end - span.start > LONGEST_ROW) return undefined;
  const cells = row.cells.filter(({ start, end }) => start >= span.start && end <= Math.max(span.end, row.end) && start < span.end);
  const first = cells[0]?.column ?? 0;
  return { ...row, start: span.start, end: span.end, cells: cells.map((cell) => ({ ...cell, column: cell.column - first })) };
}

/** What a table lists, by its columns, whatever the heading above it; undefined where they do not tell. */
export const tableOf = ofHeaders((headers): 'medications' | 'allergies' | undefined => {
  if (headers.some((header) => ALLERGY_HEADER.test(header))) return 'allergies';
  return headers.some((header) => SIG_HEADER.test(header)) ? 'medications' : undefined;
});

const listsDrugs = ofHeaders((headers) => headers.some((header) => MEDICATION_HEADER.test(header)));

const NO_LIST: ReadonlySet<string> = new Set(['allergies', 'labs', 'vitals', 'education', 'orders', 'plan', 'assessment', 'hpi', 'family-history', 'exam', 'ros', 'imaging']);

function placeOf(doc: DocumentMap, { kind }: Section, row: Row | undefined, line: Line, hit: DrugHit): DrugEntry['place'] {
  if (kind === 'medications' || kind === 'past-medications') return 'list';
  if (row && tableOf(row.headers) === 'medications') return 'list';
  if (row && listsDrugs(row.headers) && kind !== 'allergies' && kind !== 'labs') return 'list';
  if (NO_LIST.has(kind)) return 'text';
  const first = hit.start - line.content;
  const before = doc.text.slice(line.content, hit.start);
  const begins = first <= 0 || /^[\d\s./:,–—-]{1,24}$/.test(before);
  return begins && line.end - line.start < 160 && DOSED.test(doc.text.slice(hit.end, line.end)) ? 'item' : 'text';
}

/** The line of a list with the lines that go on about it. */
function lineSpan(doc: DocumentMap, hits: readonly DrugHit[], index: number, line: Line, list: boolean): Span {
  const next = Math.min(nextOther(hits, index)?.start ?? doc.text.length, sectionEnd(doc, line.content));
  let { end } = line;
  const from = indexAt(doc.lines, line.start);
  for (let at = from + 1; at < doc.lines.length && at <= from + MORE_LINES; at++) {
    const below = doc.lines[at]!;
    if (below.kind === 'blank' || below.end > next) break;
    const goesOn = list && below.kind !== 'row' && below.end - below.content < 100 && MORE.test(doc.text.slice(below.content, below.end));
    if (!goesOn) break;
    end = below.end;
  }
  return { start: line.start, end };
}

/** Where the section ends, counting one that a badge seems to begin as part of it. */
function sectionEnd(doc: DocumentMap, offset: number): number {
  let { end } = sectionAt(doc, offset);
  while (end < doc.text.length && end - offset < LONGEST && isBadge(doc, sectionAt(doc, end))) ({ end } = sectionAt(doc, end));
  return end;
}

/**
 * On a page, a status that stands alone on a line under a drug is its badge and
 * not the heading of what follows, unless the markup makes it a heading.
 */
export function isBadge(doc: DocumentMap, { start, heading, level }: Section): boolean {
  if (doc.structure.length === 0 || level <= 6 || heading === undefined || !BADGE.test(heading.trim().replace('-', ' '))) return false;
  const at = indexAt(doc.lines, start);
  const above = doc.lines[at - 1];
  return above !== undefined && above.kind !== 'blank' && !doc.text.slice(start, doc.lines[at]!.end).endsWith(':') && DOSED.test(doc.text.slice(above.start, above.end));
}

const nextOther = (hits: readonly DrugHit[], index: number): DrugHit | undefined => {
  const hit = hits[index]!;
  for (let at = index + 1; at < hits.length && at < index + 12; at++) if (hits[at]!.start >= hit.end && hits[at]!.name.drug !== hit.name.drug) return hits[at];
  return undefined;
};

/** The part of `around` that belongs to a drug: up to the drugs beside it. */
function clauseOf({ text }: DocumentMap, hits: readonly DrugHit[], index: number, around: Span): Span {
  const hit = hits[index]!;
  let start = Math.max(around.start, hit.start - LONGEST);
  let end = Math.min(Math.max(around.end, hit.end), hit.end + LONGEST);
  for (let at = index - 1; at >= 0 && hits[at]!.end > start; at--) {
    const before = hits[at]!;
    if (before.end > hit.start || before.name.drug === hit.name.drug || isOne(text, before, hit)) continue;
    start = boundary(text, before.end, hit.start);
    break;
  }
  for (let at = index + 1; at < hits.length && hits[at]!.start < end; at++) {
    const after = hits[at]!;
    if (after.start < hit.end || after.name.drug === hit.name.drug || isOne(text, hit, after)) continue;
    end = boundary(text, hit.end, after.start);
    break;
  }
  const other = text.slice(hit.end, end).search(ANOTHER_DRUG);
  return { start, end: other < 0 ? end : hit.end + other };
}

function isOne(text: string, first: Span, second: Span): boolean {
  const between = text.slice(first.end, second.start);
  return between.length < 40 && (ONE_ENTRY.test(between) || (/^[^()]*$/.test(between) && inBrackets(text, second.start)));
}

function inBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('(') > Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n'));
}

/** Where one entry ends and the next begins: the last mark between them that stands in no brackets. */
function boundary(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = to - 1; at >= from; at--) {
    if (depth <= 0 && ',;.|\n\t'.includes(text[at]!)) return at;
    depth += text[at] === ')' ? 1 : text[at] === '(' ? -1 : 0;
  }
  return to;
}

function chainsOf(text: string, hits: readonly DrugHit[]): Chain[] {
  const chains: { start: number; end: number; wholeBody: boolean }[] = [];
  let chain: { start: number; end: number; wholeBody: boolean } | undefined;
  for (const hit of hits) {
    const between = chain && hit.start >= chain.end ? text.slice(chain.end, hit.start) : '';
    const wholeBody = WHOLE_BODY.has(hit.name.drug);
    if (chain && (hit.start < chain.end || (!between.includes('\n') && JOINED.test(between)))) {
      chain.end = Math.max(chain.end, hit.end);
      chain.wholeBody ||= wholeBody;
    } else chain = { start: hit.start, end: hit.end, wholeBody };
    chains.push(chain);
  }
  return chains;
}

/** Drugs of the vocabulary's hits; names that stand inside a longer one of another drug are left out. */
export function drugHits(found: readonly Found[]): DrugHit[] {
  const hits: DrugHit[] = [];
  let reach = -1;
  let from = -1;
  for (const { start, end, entry } of found) {
    if (!entry.drug) continue;
    if (end <= reach && (start > from || end < reach)) continue;
    if (end > reach) {
      reach = end;
      from = start;
    }
    hits.push({ start, end, name: entry.drug });
  }
  return hits;
}
