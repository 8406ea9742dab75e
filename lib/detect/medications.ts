/** Drugs on lists and in running text: taken or not, by which route, since when. */
import { cyclesDone, cyclesOf, entryGoesOn, givenNow, headers, levelOf, statusColumns, statusWords } from '../guideline/data/concepts-medication.ts';
import { numberWords } from '../guideline/data/concepts-radiotherapy.ts';
import { isAllergy } from './allergies.ts';
import type { FullContext } from './context.ts';
import { cellAt } from './document-rows.ts';
import { datesIn, type FoundDate } from './dates.ts';
import type { Row, Section, Span } from './document.ts';
import { datesOfEntry, doseOfEntry, hasSig, indicationOf, routeOf, weeksOf } from './medication-details.ts';
import { asserted, contextAt, PRESENT, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import type { Found } from './vocabulary.ts';
import type { Medication, MedicationStatus } from './types.ts';

type Status = MedicationStatus | 'never' | 'planned';
interface Judged { readonly status: Status; readonly because?: string }

const STATUS = statusWords.map(({ status, source }) => ({ status, pattern: new RegExp(source, 'i') }));
const COLUMNS = statusColumns.map(({ header, yes, no }) => ({ header: new RegExp(header, 'i'), yes, no }));
const HEADERS = Object.fromEntries(Object.entries(headers).map(([name, source]) => [name, new RegExp(source, 'i')])) as Record<keyof typeof headers, RegExp>;
const GOES_ON = new RegExp(entryGoesOn, 'i');
const GIVEN_NOW = new RegExp(givenNow, 'i');
const CYCLES_OF = new RegExp(cyclesOf, 'i');
const CYCLES_DONE = new RegExp(cyclesDone, 'i');
const LEVEL = new RegExp(levelOf, 'i');
const TREATMENTS = /\b(?:treatment|chemo\w*|regimen|plans?|stopped|discontinued|completed|infusions?)\b/i;

/** Everything the chart says of drugs; what stands as an allergy is no entry. */
export function readMedications(reading: Reading): Draft[] {
  const hits = termsOf(reading, 'drug');
  const drafts = hits.flatMap((hit) => (isAllergy(reading, hit) || LEVEL.test(reading.text.slice(hit.end, hit.end + 20)) ? [] : draftOf(reading, hit, hits)));
  return [...once(drafts), ...groupsDenied(reading)];
}

/** Of one drug named twice in an entry (regimen and drug, brand and generic) the entry that says more. */
function once(drafts: readonly (Draft & { readonly entry: Span })[]): Draft[] {
  const byEntry = new Map<string, Draft>();
  for (const { entry, ...draft } of drafts) {
    const key = `${draft.name} ${entry.start} ${draft.medication?.status}`;
    const known = byEntry.get(key);
    if (!known || (known.medication?.doseText === undefined && draft.medication?.doseText !== undefined)) byEntry.set(key, draft);
  }
  return [...byEntry.values()];
}

function draftOf(reading: Reading, hit: Found, hits: readonly Found[]): (Draft & { readonly entry: Span })[] {
  const section = sectionAt(reading.doc, hit.start);
  const found = cellAt(reading.doc, hit.start);
  const row = found && found.row.cells.length > 1 ? found.row : undefined;
  const context = contextAt(reading, hit, 'medication');
  const listed = isList(section, row);
  if (!listed && row && section.kind === 'labs') return [];
  const entry = listed ? entryOf(reading, hit, hits, row) : textEntry(reading, hit, hits);
  const judged = listed ? listStatus(reading, entry, row, section, context) : textStatus(reading, hit, entry, section, context);
  if (!judged) return [];
  return [{ ...made(reading, hit, entry, row, judged, context, listed), entry }];
}

/** A list of drugs: by its heading, or by the columns of the table. */
function isList(section: Section, row: Row | undefined): boolean {
  if (section.kind === 'medications' || section.kind === 'past-medications') return true;
  if (row?.headers.some((header) => HEADERS.drug.test(header.trim())) && row.headers.some((header) => HEADERS.status.test(header.trim()) || /sig|dose|freq|route|directions|instructions/i.test(header))) return true;
  return row !== undefined && section.heading !== undefined && TREATMENTS.test(section.heading);
}

/** From the drug to the end of its row or item; in a run of drugs to the next one. */
function entryOf({ text, doc }: Reading, hit: Found, hits: readonly Found[], row: Row | undefined): Span {
  if (row) return { start: row.start, end: row.end };
  const line = doc.lines[indexAt(doc.lines, hit.start)];
  let end = line ? line.end : text.length;
  for (let at = indexAt(doc.lines, hit.start) + 1; doc.lines[at]?.kind === 'wrapped'; at++) end = doc.lines[at]!.end;
  const start = line?.start ?? hit.start;
  const others = hits.some((other) => other.start >= start && other.end <= end && other.entry.id !== hit.entry.id && !overlaps(other, hit));
  if (!others && (line?.kind === 'item' || end - start < 160)) return { start, end };
  return { start: hit.start, end: endOfEntry(text, hit.end, end) };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The first comma, semicolon or full stop behind which another entry begins. */
function endOfEntry(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const char = text[at]!;
    if (char === ';' || char === '•' || char === '\t') return at;
    if (char === '.' && /\s/.test(text[at + 1] ?? ' ') && !/\b(?:q\.?d|b\.?i\.?d|t\.?i\.?d|h\.?s|p\.?r\.?n|p\.?o|q\.?h\.?s|approx|no|mg|tab|cap|oz)$/i.test(text.slice(Math.max(0, at - 6), at))) return at;
    if (char === ',' && !GOES_ON.test(text.slice(at + 1, at + 24))) return at;
  }
  return limit;
}

/** In running text: the words around the drug within its sentence, up to the next drug. */
function textEntry(reading: Reading, hit: Found, hits: readonly Found[]): Span {
  const sentence = sentenceAt(reading.doc, hit.start);
  const next = hits.find((other) => other.start >= hit.end && other.start < sentence.end && other.entry.id !== hit.entry.id);
  return { start: hit.start, end: next ? next.start : sentence.end };
}

function listStatus(reading: Reading, entry: Span, row: Row | undefined, section: Section, context: FullContext): Judged | undefined {
  const column = row && columnStatus(reading, row);
  if (column) return column;
  if (context.assertion === 'absent' && !context.over) return { status: 'never', ...cueOf(context) };
  const words = reading.text.slice(entry.start, entry.end);
  for (const { status, pattern } of STATUS) {
    const match = pattern.exec(words);
    if (match && !(status === 'inactive' && isFutureStop(words, match.index))) return { status, because: match[0] };
  }
  if (context.assertion === 'planned') return { status: 'planned', ...cueOf(context) };
  if (context.over) return { status: 'inactive', because: context.cue?.text ?? section.heading ?? 'struck through' };
  return section.kind === 'medications' ? { status: 'active', because: section.heading ?? 'medication list' } : { status: section.past ? 'inactive' : 'unknown' };
}

const cueOf = ({ cue }: FullContext): { because?: string } => (cue ? { because: cue.text } : {});

/** "Active ... past due"? A status word before which "not" stands says the opposite. */
function isFutureStop(words: string, at: number): boolean {
  return /\b(?:not|never|until|to be|will be|if)\s*$/i.test(words.slice(Math.max(0, at - 10), at));
}

/** Status by a column: its words, or yes and no under "Active" or "Expired"; an end date that is over. */
function columnStatus(reading: Reading, row: Row): Judged | undefined {
  for (const cell of row.cells) {
    const header = row.headers[cell.column]?.trim() ?? '';
    if (!HEADERS.status.test(header)) continue;
    const words = reading.text.slice(cell.start, cell.end);
    const named = COLUMNS.find((column) => column.header.test(header));
    if (named && /^(?:yes|y|x|true|✓|no|n|false)$/i.test(words)) return { status: (/^(?:no|n|false)$/i.test(words) ? named.no : named.yes) as Status, because: `${header}: ${words}` };
    for (const { status, pattern } of STATUS) {
      const match = pattern.exec(words);
      if (match) return { status, because: words };
    }
  }
  return undefined;
}

/** What running text says: taken, stopped, never, planned; undefined for a mention that says nothing. */
function textStatus(reading: Reading, hit: Found, entry: Span, section: Section, context: FullContext): Judged | undefined {
  if (context.assertion === 'absent') return { status: 'never', ...cueOf(context) };
  if (context.assertion === 'planned') return { status: 'planned', ...cueOf(context) };
  if (context.assertion === 'other-person' || context.assertion === 'template') return { status: 'unknown' };
  const sentence = sentenceAt(reading.doc, hit.start);
  const lead = reading.text.slice(sentence.start, hit.start);
  const rest = reading.text.slice(hit.end, entry.end);
  const cycles = CYCLES_OF.exec(reading.text.slice(sentence.start, sentence.end));
  if (cycles && count(cycles[1]!) < count(cycles[2]!)) return { status: 'active', because: cycles[0] };
  if (context.over) return { status: 'inactive', ...cueOf(context) };
  const old = isOld(reading, hit, sentence);
  if (context.ongoing || GIVEN_NOW.test(lead)) return old ? { status: 'inactive', because: old } : { status: 'active', because: context.cue?.text ?? lead.trim().split(/\s+/).slice(-3).join(' ') };
  const done = CYCLES_DONE.exec(rest.slice(0, 40)) ?? CYCLES_DONE.exec(lead.slice(-40));
  if (done || old) return { status: 'inactive', because: done?.[0] ?? old! };
  if (context.received) return { status: 'inactive', ...cueOf(context) };
  const sig = hasSig(reading.text.slice(hit.start, Math.min(entry.end, hit.end + 60)));
  if ((section.kind === 'plan' || section.kind === 'assessment') && sig) return { status: 'active', because: section.heading ?? 'plan' };
  return sig ? { status: 'unknown' } : undefined;
}

function count(word: string): number {
  const known = (numberWords as readonly string[]).indexOf(word.toLowerCase());
  return known >= 0 ? known : Number(word);
}

/** Months between a date in the clause and the note from which the drug is taken for past, unless the date is that of its start. */
const OLD_MONTHS = 2;

function isOld(reading: Reading, hit: Found, sentence: Span): string | undefined {
  const reference = sectionAt(reading.doc, hit.start).date?.iso ?? reading.doc.today;
  if (!reference) return undefined;
  const date = datesIn(reading.doc, Math.max(sentence.start, hit.start - 60), Math.min(sentence.end, hit.end + 40)).find(({ start, end }) => start >= hit.end || hit.start - end < 40);
  if (!date || /\b(?:since|from|start(?:ed|ing)?|began|begun)\s*(?:about|around|early|late|mid|on|in|[\d.]+ mg|\w+ on)?\s*$/i.test(reading.text.slice(Math.max(sentence.start, date.start - 24), date.start))) return undefined;
  return months(reference) - months(date.iso) > OLD_MONTHS ? reading.text.slice(date.start, date.end) : undefined;
}

function months(iso: string): number {
  const [year = 0, month = 12] = iso.split('-').map(Number);
  return year * 12 + month;
}

function made(reading: Reading, hit: Found, entry: Span, row: Row | undefined, judged: Judged, context: FullContext, listed: boolean): Draft {
  const drug = hit.entry.drug!;
  const words = reading.text.slice(listed && row ? entry.start : hit.start, entry.end);
  const before = listed ? '' : reading.text.slice(Math.max(sentenceAt(reading.doc, hit.start).start, hit.start - 24), hit.start);
  const dates = datesIn(reading.doc, entry.start, entry.end).map((date): FoundDate => ({ ...date, start: date.start - entry.start, end: date.end - entry.start }));
  const status: MedicationStatus = judged.status === 'never' || judged.status === 'planned' ? 'unknown' : judged.status;
  const medication: Medication = {
    drug: drug.drug, status, ...(judged.because ? { statusBecause: judged.because } : {}),
    ...routeOf(drug, `${/(?:iv|intravenous|oral|po|topical|\d\s?%|eye|otic|nasal|viscous|inhaled|nebulized|intrathecal|systemic)\s*$/i.test(before) ? before : ''} ${listed ? words : words.slice(0, 60)}`, row && columnText(reading, row, HEADERS.route)),
    ...doseOfEntry(listed ? reading.text.slice(hit.start, entry.end) : words),
    ...datesOfEntry(reading.text.slice(entry.start, entry.end), dates, row ? { ...columnDate(reading, row, 'started'), ...columnDate(reading, row, 'stopped') } : {}),
    ...weeksOf(words), ...indicationOf(words), from: listed ? 'list' : 'text',
  };
  const assertion = judged.status === 'never' ? 'absent' : judged.status === 'planned' ? 'planned' : context.assertion === 'other-person' || context.assertion === 'template' ? context.assertion : 'present';
  const base = assertion === 'present' ? { ...PRESENT, ...(context.cue ? { cue: context.cue } : {}), temporality: status === 'inactive' ? 'historical' as const : 'current' as const } : asserted(context, assertion);
  return { concept: 'medication', name: drug.drug, start: hit.start, end: Math.max(hit.end, Math.min(row ? hit.end : entry.end, hit.end + 80)), context: base, medication };
}

function columnText(reading: Reading, row: Row, header: RegExp): string | undefined {
  const cell = row.cells.find(({ column }) => header.test(row.headers[column]?.trim() ?? ''));
  return cell && reading.text.slice(cell.start, cell.end);
}

function columnDate(reading: Reading, row: Row, name: 'started' | 'stopped'): { started?: FoundDate; stopped?: FoundDate } {
  const cell = row.cells.find(({ column }) => HEADERS[name].test(row.headers[column]?.trim() ?? ''));
  const date = cell && datesIn(reading.doc, cell.start, cell.end)[0];
  return date ? { [name]: date } : {};
}

const GROUPS = { steroid: 'glucocorticoid', gabapentinoid: 'gabapentinoid' } as const;
const LOCAL_STEROID = /^\s*(?:cream|ointment|injection|drops?|eye|inhaler|nasal|spray|shot|taper)/i;

/** "Never had a steroid", "steroid-naive", "has not had a gabapentinoid". */
function groupsDenied(reading: Reading): Draft[] {
  return termsOf(reading, 'anchor').flatMap((hit): Draft[] => {
    const group = GROUPS[hit.entry.id as keyof typeof GROUPS];
    if (!group || LOCAL_STEROID.test(reading.text.slice(hit.end, hit.end + 16))) return [];
    const words = reading.text.slice(hit.start, hit.end);
    const context = contextAt(reading, hit, 'medication');
    const naive = /naive/i.test(words) && context.assertion === 'present';
    if (!naive && (context.assertion !== 'absent' || context.over)) return [];
    return [{ concept: 'medication', name: group, start: hit.start, end: hit.end, context: asserted(context, 'absent') }];
  });
}
