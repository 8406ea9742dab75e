/** Medications and drug allergies of a chart. */
import { allergyStems, allergyText, notPrescribed, reactions, sensitivities, tolerated } from '../guideline/data/drug-cues.ts';
import { contextAround } from './drug-context.ts';
import { doseOf, entryDates, indicationOf, weeksOf } from './drug-dose.ts';
import { cellAt } from './document-rows.ts';
import { drugHits, entriesOf, tableOf, type DrugEntry, type DrugHit } from './drug-entries.ts';
import { givenBy } from './drug-route.ts';
import { statusOf, useOf, type Use } from './drug-status.ts';
import { firstFrom, spanOf } from './near.ts';
import { matches, patternOf, spaced } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt, sentenceIndexAt } from './sentences.ts';
import { atOnce, madeOf, type Steps } from './steps.ts';
import { findTerms, type Found, type Term } from './vocabulary.ts';
import type { DocumentMap, Span } from './document-types.ts';
import type { Context, Finding, Medication } from './types.ts';

/** What the vocabulary found in the text; looked up when not given. */
export type Terms = ReadonlyMap<Term['family'], readonly Found[]>;

const joined = (words: readonly string[]): string => words.join('|');
const NOT_AFTER = patternOf(`^(?:${joined(notPrescribed.after)})`, 'i');
const NOT_BEFORE = patternOf(`$(?<=(?:^|[^\\w])(?:${joined(notPrescribed.before)}))`, 'i');
const TESTED: ReadonlySet<string> = new Set(sensitivities.drugs);
const TESTED_BEFORE = patternOf(`$(?<=(?:${joined(sensitivities.before)}))`, 'i');
const TESTED_AFTER = patternOf(`^(?:${joined(sensitivities.after)})`, 'i');
const ALLERGY_BEFORE = patternOf(`$(?<=(?:^|\\W)(?:${joined(allergyText.before)}))`, 'i');
const ALLERGY_NAMED = patternOf(`^(?:${allergyText.after[0]})`, 'i');
const REACTS = patternOf(`^(?:[^.;\\n]{0,20}?[(:–—,-]|[^.;\\n]{0,30}?\\b(?:caused|causes|gave|led to|resulted in|induced|with))? ?(?:[a-z0-9/]+ ){0,4}(?:${joined(reactions)})\\b`, 'i');
const TOLERATED = patternOf(`\\b(?:${joined(tolerated)})`, 'i');
const OVER_CELL = /^(?:inactive|resolved|refuted|entered in error|removed|not active)$/i;
const AROUND = 120;
const MOST_IN_CHAIN = 6;
const MOST_AT_EDGE = 4;
const STEM = patternOf(allergyStems.join('|'), 'gi');
const STEMS = new WeakMap<DocumentMap, readonly Span[]>();

/** Does a word of allergies stand near? Asked of every drug, so the words are looked up once a text. */
function allergyNear(doc: DocumentMap, start: number, end: number): boolean {
  let stems = STEMS.get(doc);
  if (!stems) STEMS.set(doc, stems = matches(doc.text, STEM).map((match) => spanOf(match)));
  const at = firstFrom(stems, start - AROUND);
  return at < stems.length && stems[at]!.start < end + AROUND;
}


/**
 * Every place where a drug of the vocabulary is listed, given, stopped, planned
 * or denied for the patient. Allergies, blood levels and quick-order menus are
 * no medications; what stands in education is asserted `template`. Offsets are
 * UTF-16 units; the quote is the name as written. Never throws.
 */
export const medicationFindings = (doc: DocumentMap, terms: Terms = findTerms(doc.text)): Finding[] => atOnce(readingMedications(doc, terms));

/** The same, one drug at a step. */
export function* readingMedications(doc: DocumentMap, terms: Terms): Steps<Finding[]> {
  const hits = drugHits(withoutScales(terms)).filter((hit) => !isOtherMatter(doc, hit));
  yield;
  const entries = entriesOf(doc, hits);
  yield;
  return yield* madeOf(entries, oneByOne(doc, midst(doc, entries)));
}

/**
 * Mentions of a drug in one sentence of running text but for the first and last
 * few: only text without full stops has so many, and what it begins and ends
 * with tells the use.
 */
function midst(doc: DocumentMap, entries: readonly DrugEntry[]): ReadonlySet<DrugEntry> {
  const inside = new Set<DrugEntry>();
  const mentions = new Map<string, { readonly sentence: number; readonly entries: DrugEntry[] }>();
  for (const entry of entries) {
    if (entry.place !== 'text') continue;
    const { hit: { start, name: { drug } } } = entry;
    const sentence = sentenceIndexAt(doc, start);
    const before = mentions.get(drug);
    const known = before?.sentence === sentence ? before.entries : [];
    if (known.length === 0) mentions.set(drug, { sentence, entries: known });
    known.push(entry);
    if (known.length > 2 * MOST_AT_EDGE) inside.add(known[known.length - 1 - MOST_AT_EDGE]!);
  }
  return inside;
}

/** Reads entries in order. An enumeration that names a drug over and over says no more of it than at first; nor do those in the `midst` of many. */
function oneByOne(doc: DocumentMap, inMidst: ReadonlySet<DrugEntry>): (entry: DrugEntry) => Finding[] {
  let chain: DrugEntry['chain'] | undefined;
  let read = new Map<string, { count: number; last: Finding }>();
  const last = new Map<string, Finding>();
  return (entry) => {
    const { hit: { name: { drug } }, place } = entry;
    const before = last.get(drug);
    if (before && inMidst.has(entry)) return [repeated(doc, before, entry.hit)];
    if (entry.chain !== chain) read = new Map();
    ({ chain } = entry);
    const told = read.get(drug);
    if (told && told.count >= MOST_IN_CHAIN && place === 'text') return [repeated(doc, told.last, entry.hit)];
    if (allergyAt(doc, entry.hit)) return [];
    const fresh = medicationOf(doc, entry);
    read.set(drug, { count: (told?.count ?? 0) + 1, last: fresh });
    last.set(drug, fresh);
    return [fresh];
  };
}

function repeated({ text }: DocumentMap, before: Finding, { start, end }: Span): Finding {
  return { ...before, start, end, quote: text.slice(start, end) };
}

/** Names of drugs that are no part of a scale's name: "LENT-SOMA". */
function withoutScales(terms: Terms): readonly Found[] {
  const scales = terms.get('scale') ?? [];
  return (terms.get('drug') ?? []).filter(({ start, end }) => {
    for (let at = Math.max(0, firstFrom(scales, start - LONGEST_SCALE)); at < scales.length && scales[at]!.start <= start; at++) if (scales[at]!.end >= end) return false;
    return true;
  });
}
/** No name of a scale is longer, in characters. */
const LONGEST_SCALE = 60;

/** A blood level, a complication named after a drug, another person's tablets, what an organism is tested against. */
function isOtherMatter({ text }: DocumentMap, { start, end, name }: DrugHit): boolean {
  if (TESTED.has(name.drug) && (TESTED_AFTER.test(text.slice(end, end + 40)) || TESTED_BEFORE.test(text.slice(Math.max(0, start - AROUND), start)))) return true;
  return NOT_AFTER.test(text.slice(end, end + 40)) || NOT_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

function medicationOf(doc: DocumentMap, entry: DrugEntry): Finding {
  const { hit, section } = entry;
  const use = useOf(doc, entry);
  const dose = doseOf(doc.text, entry);
  const route = givenBy(doc.text, entry, dose.dailyDoseMg !== undefined);
  const status = statusOf(use);
  const weeks = entry.place !== 'list' || status === 'inactive' ? weeksOf(doc.text, entry) : undefined;
  const indication = indicationOf(doc.text, entry);
  const dates = entryDates(doc, entry, use.begins, use.ends, status === 'inactive');
  const medication: Medication = {
    drug: hit.name.drug, status, systemic: route.systemic, from: entry.place === 'text' ? 'text' : 'list',
    ...(use.because ? { statusBecause: use.because } : {}),
    ...(route.route ? { route: route.route } : {}), ...dose,
    ...(dates.started ? { started: dates.started } : {}),
    ...(dates.stopped && status === 'inactive' ? { stopped: dates.stopped } : {}),
    ...(weeks === undefined ? {} : { weeks }), ...(indication ? { indication } : {}),
  };
  return finding(doc, 'medication', hit.name.drug, hit, contextFor(use), section.kind, { medication });
}

/** The axes of context in keeping with what is known of the use. */
function contextFor({ says, context }: Use): Context {
  const { experiencer, cue, certainty } = context;
  const base = { certainty, experiencer, ...(cue ? { cue } : {}) } as const;
  if (says === undefined && (context.assertion === 'template' || context.assertion === 'other-person')) return { ...base, assertion: context.assertion, temporality: context.temporality, negated: context.negated };
  if (says === 'never') return { ...base, assertion: 'absent', temporality: 'current', negated: true };
  if (says === 'planned') return { ...base, assertion: 'planned', temporality: 'planned', negated: false };
  if (says === 'inactive') return { ...base, certainty: 'definite', assertion: 'present', temporality: 'historical', negated: false };
  const assertion = says === undefined && context.assertion === 'possible' ? 'possible' : 'present';
  return { ...base, certainty: assertion === 'possible' ? 'possible' : 'definite', assertion, temporality: 'current', negated: false };
}

function finding(doc: DocumentMap, concept: string, name: string, { start, end }: Span, context: Context, section: Finding['section'], more: Pick<Finding, 'medication'> = {}): Finding {
  const date = sectionAt(doc, start).date;
  return { concept, name, start, end, quote: doc.text.slice(start, end), section, ...context, ...more, ...(date ? { date } : {}) };
}

/**
 * Drugs and drug groups the patient is recorded as allergic to: entries of an
 * allergy list, "allergic to", and allergic reactions put down to a drug.
 * `name` is a drug id or the id of a group. What is tolerated is `absent`.
 */
export function allergyFindings(doc: DocumentMap, terms: Terms = findTerms(doc.text)): Finding[] {
  const groups = (terms.get('class') ?? []).map(({ start, end, entry }) => ({ start, end, id: entry.id }));
  const drugs = drugHits(terms.get('drug') ?? []).map(({ start, end, name }) => ({ start, end, id: name.drug }));
  const findings: Finding[] = [];
  for (const { id, ...span } of [...groups, ...drugs].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const section = sectionAt(doc, span.start).kind;
    if (!allergyAt(doc, span)) continue;
    const context = contextAround(doc, span.start, span.end);
    findings.push(finding(doc, 'allergy', id, span, allergyContext(doc, span, context), section));
  }
  return findings;
}

/** An entry of an allergy list or table, or a drug that the words around call an allergy: no medication, also where it is tolerated after all. */
function allergyAt(doc: DocumentMap, { start, end }: Span): boolean {
  const headers = cellAt(doc, start)?.row.headers ?? [];
  const table = headers.length > 0 ? tableOf(headers) : undefined;
  if (table) return table === 'allergies';
  if (sectionAt(doc, start).kind === 'allergies') return true;
  if (!allergyNear(doc, start, end)) return false;
  const sentence = sentenceAt(doc, start);
  const before = spaced(doc.text.slice(Math.max(sentence.start, start - AROUND), start));
  const after = spaced(doc.text.slice(end, Math.min(Math.max(sentence.end, end), end + AROUND)));
  return ALLERGY_BEFORE.test(before) || ALLERGY_NAMED.test(after) || REACTS.test(after);
}

/** The status cell of an allergy that holds no more. */
function isOver(doc: DocumentMap, start: number): boolean {
  const row = cellAt(doc, start)?.row;
  return row !== undefined && row.cells.length < 12 && row.cells.some((cell) => OVER_CELL.test(doc.text.slice(cell.start, cell.end)));
}

function allergyContext(doc: DocumentMap, { start, end }: Span, context: Context): Context {
  const { assertion, certainty, temporality, experiencer, negated, cue } = context;
  const base: Context = { assertion, certainty, temporality, experiencer, negated, ...(cue ? { cue } : {}) };
  // Only the words of its own entry: what stands behind a comma is about another drug.
  const lead = doc.text.slice(Math.max(0, start - 50), start);
  const near = `${lead.slice(Math.max(...[...',;.\n\t'].map((mark) => lead.lastIndexOf(mark))) + 1)}|${/^[^,;.\n]{0,50}/.exec(doc.text.slice(end, end + 50))![0]}`;
  if (assertion === 'template' || assertion === 'other-person') return base;
  if (negated || TOLERATED.test(near) || isOver(doc, start)) return { ...base, assertion: 'absent', negated: true };
  return { ...base, assertion: assertion === 'possible' ? 'possible' : 'present', temporality: 'current', negated: false };
}
