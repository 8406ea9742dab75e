/** Labs, vital signs, scores, age and sex of a chart. */
import { bareUnits, limits, shortNames, vitalsLine, weightBeside } from '../guideline/data/value-cues.ts';
import { labs, measures } from '../guideline/data/measures.ts';
import { contextAround } from './drug-context.ts';
import { datesIn } from './dates.ts';
import { cellAt, ofHeaders } from './document-rows.ts';
import { matches, patternOf } from './patterns.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import { columnDate, dateBefore, dateBehind, isDate, labelDate, ownDate } from './value-dates.ts';
import { gapAfter, isWordResult, seriesAt, valueAt, type Value } from './value-number.ts';
import { personFindings } from './value-person.ts';
import { scoreFindings } from './value-scores.ts';
import { atOnce, type Steps } from './steps.ts';
import { findTerms, type Found, type Term } from './vocabulary.ts';
import type { MeasureTerms } from '../guideline/types.ts';
import type { DocumentMap, Row, Span } from './document-types.ts';
import type { ChartDate, Context, Finding, Measure } from './types.ts';

export type Terms = ReadonlyMap<Term['family'], readonly Found[]>;

/** A name of a measure met in the text. */
interface Named extends Span { readonly measure: MeasureTerms }

const MEASURES: ReadonlyMap<string, MeasureTerms> = new Map((measures as readonly MeasureTerms[]).map((measure) => [measure.id, measure]));
const LABS: ReadonlySet<string> = new Set(labs);
const SHORT = shortNames.map(({ id, form }) => ({ measure: MEASURES.get(id)!, form: patternOf(form, 'gi') }));
const BARE = bareUnits.map(({ id, form }) => ({ measure: MEASURES.get(id)!, form: patternOf(form, 'gi') }));
const VITALS = patternOf(`\\b(?:${vitalsLine})\\b`, 'i');
const BESIDE_AGE = patternOf(weightBeside.before, 'i');
const CHANGED = patternOf(weightBeside.notAfter, 'i');
const LIMIT = patternOf(`$(?<=(?<![\\w-])(?:${limits})(?!\\w)[^.;,\\n]{0,24})`, 'i');
/** Read by their own rules. */
const PERSON = new Set(['age', 'months-since-radiotherapy']);
const REACH = 110;
/** A row of more cells is no table of values. */
const MOST_CELLS = 40;

/**
 * Every lab value, vital sign (concept `measure`), symptom or performance score
 * (`score`), the age in years and the `sex` of the patient. Values are in the
 * canonical unit, plausible, and have a unit unless the measure needs none;
 * limits and goals are left out. Dated by their column, row, line or label, or
 * else by their section. Offsets are UTF-16 units; the quote runs from the name
 * to the value where both stand together. Linear; never throws.
 */
export const valueFindings = (doc: DocumentMap, terms: Terms = findTerms(doc.text)): Finding[] => atOnce(readingValues(doc, terms));

/** The same, one name at a step. */
export function* readingValues(doc: DocumentMap, terms: Terms): Steps<Finding[]> {
  const named = namesOf(doc, terms);
  yield;
  const findings = yield* readAll(doc, named);
  for (const read of [bareValues, scoreFindings, personFindings]) {
    findings.push(...read(doc, terms));
    yield;
  }
  return findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Names of measures in order; one that stands inside a longer name is left out. */
function namesOf(doc: DocumentMap, terms: Terms): Named[] {
  const hits: Named[] = (terms.get('measure') ?? []).flatMap(({ start, end, entry }) => (entry.measure && !PERSON.has(entry.id) ? [{ start, end, measure: entry.measure }] : []));
  for (const { measure, form } of SHORT) for (const { index, 0: words } of matches(doc.text, form)) hits.push({ start: index, end: index + words.length, measure });
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last && hit.end <= last.end && hit.end - hit.start < last.end - last.start) continue;
    // "3 hr ago" is no heart rate, "BP 126/74 HR 70" has one.
    if (hit.measure.id === 'hr' && /\d\shr$/i.test(doc.text.slice(Math.max(0, hit.start - 2), hit.end)) && !/^\s?:?\s?\d/.test(doc.text.slice(hit.end, hit.end + 4))) continue;
    kept.push(hit);
  }
  return kept;
}

function* readAll(doc: DocumentMap, named: readonly Named[]): Steps<Finding[]> {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const add = (name: Named, value: Value, date: ChartDate | undefined, apart = false): void => {
    const key = `${name.measure.id} ${value.from}`;
    if (taken.has(key)) return;
    taken.add(key);
    const span = apart || value.end - name.start > REACH ? { start: value.from, end: value.end } : { start: name.start, end: value.end };
    const found = findingOf(doc, name, span, value, date);
    if (found) findings.push(found);
  };
  for (let index = 0; index < named.length; index++) {
    const group = groupAt(doc.text, named, index);
    const cell = cellAt(doc, group[0]!.start);
    if (cell && cell.row.cells.length > MOST_CELLS) readLine(doc, group, cell.cell.end, add);
    else if (cell?.row.header) {
      for (const name of group) readColumn(doc, cell.row, cell.cell.column, name, add);
    } else if (cell) readRow(doc, cell.row, cell.cell, group, add);
    else readLine(doc, group, lineEnd(doc, group.at(-1)!.end), add);
    index += group.length - 1;
    yield;
  }
  return findings;
}

type Add = (name: Named, value: Value, date: ChartDate | undefined, apart?: boolean) => void;

/** Names joined by a slash: "ALT/AST 18/20 U/L", "Cr / eGFR". */
function groupAt(text: string, named: readonly Named[], index: number): Named[] {
  const group = [named[index]!];
  for (let at = index + 1; at < named.length && /^\s?\/\s?$/.test(text.slice(group.at(-1)!.end, named[at]!.start)); at++) group.push(named[at]!);
  return group;
}

/** The line, or the sentence where it goes on over the line break. */
function lineEnd(doc: DocumentMap, at: number): number {
  const line = doc.lines[indexAt(doc.lines, at)];
  return Math.min(Math.max(line?.end ?? at, sentenceAt(doc, at).end), at + REACH);
}

function readLine(doc: DocumentMap, group: readonly Named[], limit: number, add: Add): void {
  const last = group.at(-1)!;
  const dated = labelDate(doc, last.end, limit);
  let at = valueStart(doc, dated?.end ?? last.end, limit, group[0]!.measure);
  if (at === undefined) return;
  at = afterFrom(doc.text, at, limit, group[0]!.measure) ?? at;
  const values = valuesAt(doc.text, at, limit, group);
  for (const [index, value] of values.entries()) {
    const name = group[index]!;
    const date = dated?.date ?? dateBehind(doc, value.end, limit) ?? dateBefore(doc, name.start);
    add(name, value, date);
    if (name.measure.id === 'bp-systolic') diastolic(doc, name, value, date, add);
    if (group.length === 1 && LABS.has(name.measure.id)) for (const next of seriesAt(doc.text, value.end, limit, name.measure)) add(name, next, dateBehind(doc, next.end, limit), true);
  }
}

function valueStart(doc: DocumentMap, at: number, limit: number, measure: MeasureTerms): number | undefined {
  const gap = /^[\s:=()–-]{0,4}/.exec(doc.text.slice(at, limit))![0].length;
  if (isWordResult(doc.text, at + gap, measure)) return at + gap;
  return gapAfter(doc.text, at, limit);
}

/** "from 1.0 to 1.6 mg/dL", "1.0 -> 1.6 mg/dL": the later one. */
function afterFrom(text: string, at: number, limit: number, measure: MeasureTerms): number | undefined {
  const rest = text.slice(at, limit);
  const found = /^\d[\d.,]*\s?(?:[a-z%/]{1,12}\s)?(?:to|->|→|=>)\s?(?=\d)/i.exec(rest);
  // "INR 2 to 3" is a goal.
  if (!found || (measure.id === 'inr' && !/from\s$/i.test(text.slice(Math.max(0, at - 6), at)))) return undefined;
  return at + found[0].length;
}

/** Values of a group parted by slashes, in order; a single name has one. */
function valuesAt(text: string, at: number, limit: number, group: readonly Named[]): Value[] {
  if (group.length === 1) {
    const value = valueAt(text, at, limit, group[0]!.measure);
    return value ? [value] : [];
  }
  const parts: { from: number; text: string }[] = [];
  let from = at;
  const rest = text.slice(at, limit);
  const shared = /^([\d.,]+)\s?((?:\/\s?[\d.,]+\s?){1,3})([a-zµμ%][^\s,;|)]*)?/i.exec(rest);
  if (shared) {
    const numbers = [shared[1]!, ...shared[2]!.split('/').map((part) => part.trim()).filter(Boolean)];
    const values: Value[] = [];
    for (const [index, number] of numbers.entries()) {
      const place = text.indexOf(number, from);
      const name = group[index];
      const value = name && valueAt(number, 0, number.length, name.measure, shared[3]);
      if (!value) return values;
      values.push({ ...value, from: place, end: place + number.length, written: `${number}${shared[3] ? ` ${shared[3]}` : ''}` });
      from = place + number.length;
    }
    return values;
  }
  for (const name of group) {
    const value = valueAt(text, from, limit, name.measure);
    if (!value) break;
    parts.push({ from, text: value.written });
    const gap = /^\s?\/\s?/.exec(text.slice(value.end, limit));
    from = value.end + (gap?.[0].length ?? 0);
    if (!gap) break;
  }
  return parts.map((part, index) => valueAt(text, part.from, limit, group[index]!.measure)!);
}

/** The second number of "126/74", with the unit behind both. */
function diastolic(doc: DocumentMap, name: Named, systolic: Value, date: ChartDate | undefined, add: Add): void {
  const measure = MEASURES.get('bp-diastolic')!;
  const gap = /^\s?\/\s?(?=\d)/.exec(doc.text.slice(systolic.end, systolic.end + 4));
  const value = gap && valueAt(doc.text, systolic.end + gap[0].length, systolic.end + 24, measure);
  if (value) add({ ...name, measure }, value, date);
}

const RESULT = /^\W*(?:result|value|finding|latest|last|current|reading|observed|today)/i;
const UNIT = /^\W*units?\b/i;
const NO_VALUE = /\b(?:range|reference|ref|normal|flag|goal|target|previous|code|loinc|comment|low|high)\b/i;

/** What the columns of a table may hold, by their names. */
const columnsOf = ofHeaders((headers) => headers.map((header) => ({ unit: UNIT.test(header), noValue: NO_VALUE.test(header), again: isDate(header) || RESULT.test(header) })));

/** The other cells of the row of a name: by their headers, else the next cell. */
function readRow(doc: DocumentMap, row: Row, own: Row['cells'][number], group: readonly Named[], add: Add): void {
  const { text } = doc;
  const name = group[0]!;
  const last = group.at(-1)!;
  const behind = text.slice(last.end, own.end);
  const labelUnit = /^(?:[^\d]{0,6}[,(]\s?|\s(?=[a-zµμ]+\/))([^\d)\s][^)]*?)\)?$/i.exec(behind)?.[1];
  const label = labelDate(doc, last.end, own.end);
  // The value may stand in the cell of the name, or the name in the middle of a text: "ECG PR 190 QTc 428".
  const inCell = valueStart(doc, label?.end ?? last.end, own.end, name.measure);
  if (inCell !== undefined && valuesAt(text, inCell, own.end, group).length > 0) return readLine(doc, group, own.end, add);
  if (name.start - own.start > 24 || behind.length > 40) return;
  const columns = columnsOf(row.headers);
  const unitCell = row.cells.find(({ column }) => columns[column]?.unit);
  let unit = unitCell ? text.slice(unitCell.start, unitCell.end) : labelUnit;
  const dateCell = row.cells.find((cell) => cell !== own && datesIn(doc, cell.start, cell.end).some(({ start, end }) => end - start >= cell.end - cell.start - 8));
  const rowDate = label?.date ?? (dateCell && ownDate(doc, dateCell));
  let read = false;
  for (const cell of row.cells) {
    if (cell.column <= own.column || cell === unitCell || cell === dateCell || cell.start === cell.end) continue;
    const header = row.headers[cell.column] ?? '';
    const kind = columns[cell.column];
    if (kind?.noValue || (read && !kind?.again)) continue;
    const values = valuesAt(text, cell.start, cell.end, group);
    if (values.length === 0) {
      if (row.headers.length > 0) continue;
      // Without headers the unit stands in the name or right behind the number: "Creatinine | 0.9 | mg/dL".
      const unitBehind = row.cells[cell.column + 1];
      unit ??= unitBehind && text.slice(unitBehind.start, unitBehind.end);
      break;
    }
    for (const [index, value] of values.entries()) {
      const named = group[index]!;
      add(named, value, columnDate(doc, header) ?? rowDate);
      if (named.measure.id === 'bp-systolic') diastolic(doc, named, value, columnDate(doc, header) ?? rowDate, add);
    }
    read = true;
    if (row.headers.length === 0) return;
  }
  if (!read && unit !== undefined) readWithUnit(doc, row, own, name, unit, dateCell, unitCell, rowDate, add);
}

/** A number whose unit stands in another cell or in the label. */
function readWithUnit(doc: DocumentMap, row: Row, own: Row['cells'][number], name: Named, unit: string, dateCell: Span | undefined, unitCell: Span | undefined, rowDate: ChartDate | undefined, add: Add): void {
  for (const cell of row.cells) {
    if (cell.column <= own.column || cell === unitCell || cell === dateCell || columnsOf(row.headers)[cell.column]?.noValue) continue;
    const value = valueAt(doc.text, cell.start, cell.end, name.measure, unit);
    if (value) add(name, { ...value, written: `${value.written} ${unit}` }, columnDate(doc, row.headers[cell.column] ?? '') ?? rowDate);
    if (row.headers.length === 0) return;
  }
}

/** A name that heads a column: the values below it, dated by their rows. */
function readColumn(doc: DocumentMap, header: Row, column: number, name: Named, add: Add): void {
  const label = doc.text.slice(header.cells[column]!.start, header.cells[column]!.end);
  const unit = /[,(]\s?([^)]+)\)?$/.exec(label)?.[1];
  for (let at = indexAt(doc.rows, header.start) + 1; at < doc.rows.length; at++) {
    const row = doc.rows[at]!;
    if (row.headers[column] !== label) break;
    const cell = row.cells[column];
    const value = cell && valueAt(doc.text, cell.start, cell.end, name.measure, unit);
    if (!value) continue;
    const date = row.cells.map((other) => ownDate(doc, other)).find((found) => found !== undefined);
    add(name, unit && !/[a-z]/i.test(value.written) ? { ...value, written: `${value.written} ${unit}` } : value, date, true);
  }
}

function bareValues(doc: DocumentMap): Finding[] {
  const findings: Finding[] = [];
  for (const { measure, form } of BARE) {
    for (const { index, 0: words } of matches(doc.text, form)) {
      const line = doc.lines[indexAt(doc.lines, index)];
      const vitals = line && (sectionAt(doc, index).kind === 'vitals' || VITALS.test(doc.text.slice(line.start, Math.min(line.end, line.start + 300))));
      if (!(vitals || BESIDE_AGE.test(doc.text.slice(Math.max(0, index - 60), index))) || CHANGED.test(doc.text.slice(index + words.length, index + words.length + 16)) || /\b(?:(?:wt|weigh\w*)[\s:=]*|(?:lost|gained|loss|gain|of|up|down|by)\s?)$/i.test(doc.text.slice(Math.max(0, index - 14), index))) continue;
      const value = valueAt(doc.text, index, index + words.length, measure);
      const found = value && findingOf(doc, { start: index, end: index, measure }, { start: value.from, end: value.end }, value, dateBefore(doc, index));
      if (found) findings.push(found);
    }
  }
  return findings;
}

function findingOf(doc: DocumentMap, { measure, start }: Named, span: Span, value: Value, date: ChartDate | undefined): Finding | undefined {
  const sentence = sentenceAt(doc, start);
  const lead = doc.text.slice(Math.max(sentence.start, start - 40), start);
  const between = doc.text.slice(start, value.from);
  if (LIMIT.test(lead) || (/\b(?:goal|target|if|when|should)\b/i.test(between) && between.length < REACH)) return undefined;
  const read: Measure = { id: measure.id, value: value.value, unit: value.unit, written: value.written };
  return valueFinding(doc, 'measure', measure.id, span, read, date);
}

/** A finding of a value: not of another person, a form or a case that is only thought of. */
export function valueFinding(doc: DocumentMap, concept: string, name: string, { start, end }: Span, measure: Measure | undefined, date: ChartDate | undefined): Finding | undefined {
  const context = contextAround(doc, start, end);
  const section = sectionAt(doc, start);
  if (context.assertion === 'template' || context.temporality === 'hypothetical') return undefined;
  const other = context.experiencer === 'other';
  const axes: Context = { assertion: other ? 'other-person' : 'present', certainty: 'definite', temporality: 'current', experiencer: context.experiencer, negated: false };
  const when = date ?? section.date;
  return { concept, name, start, end, quote: doc.text.slice(start, end), section: section.kind, ...axes, ...(measure ? { measure } : {}), ...(when ? { date: when } : {}) };
}
