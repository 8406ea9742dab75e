/** Whether a drug is taken: by the columns, words and heading of a list, or by the sentence around it. */
import { behindLastWords, columns, entryStatus, howOften, lastWords, lateStops, neverWords, noCells, notYet, regimens, strengthUnits, switchOrder, textStatus, yesCells } from '../guideline/data/drug-cues.ts';
import { contextAround } from './drug-context.ts';
import type { FullContext } from './context.ts';
import { againIn, OPEN_END, STOPPING, WINDOW, withoutOpenEnd } from './drug-ends.ts';
import { goesOnBelow, isGivenNow, isLongPast, isOfOldCourse } from './drug-story.ts';
import { datesIn, isToNext } from './dates.ts';
import { ofHeaders } from './document-rows.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import type { FoundDate } from './dates.ts';
import type { DocumentMap, Span } from './document-types.ts';
import { isBadge, type DrugEntry } from './drug-entries.ts';
import { patternOf, spaced } from './patterns.ts';
import type { MedicationStatus } from './types.ts';

export type Says = 'active' | 'inactive' | 'never' | 'planned';

/** What is known of the use of a drug. `says` undefined: nothing tells. */
export interface Use {
  readonly says: Says | undefined;
  readonly because?: string | undefined;
  readonly context: FullContext;
  readonly begins?: FoundDate | undefined;
  readonly ends?: FoundDate | undefined;
}

export const statusOf = ({ says }: Use): MedicationStatus => (says === 'active' || says === 'inactive' ? says : 'unknown');

const joined = (words: readonly string[]): string => words.join('|');
/** No "until" or "if" stands before it in its clause: "until all tablets are finished". */
const NOT_OPEN = `(?<!${OPEN_END})`;
/** Words that end an entry, with nothing that parts them from its dose: "75 mg IV Discontinued 06/2026 (hearing)". */
const LAST: Readonly<Partial<Record<Says, string>>> = { never: neverWords, inactive: lastWords };
const atEnd = (words: string): RegExp => patternOf(`(?<!\\b(?:${notYet})\\b[^|]{0,30})\\s(${words})${behindLastWords}[.\\s]*$`, 'i');
const STATUS = (entryStatus as readonly { readonly says: Says; readonly words: readonly string[] }[]).map(({ says, words }) => ({
  says, forms: [
    patternOf(`(?:^|[\\t\\n,;.([|:]\\s?|\\s[-–—]+\\s?|\\u00a0|\\b(?:was|were|been|status)\\s|${NOT_OPEN}\\b(?:now|is|are|then|but|and|currently)\\s)(${joined(words)})(?![\\w-]|\\?)`, 'i'),
    ...[LAST[says] ?? []].flat().map(atEnd),
  ],
}));
const header = (words: string): RegExp => patternOf(`^\\W*(?:${words})\\b`, 'i');
const STATUS_COLUMN = patternOf(`\\b(?:${columns.status})\\b`, 'i');
const TAKING_COLUMN = header(columns.taking);
const OVER_COLUMN = header(columns.over);
const START_COLUMN = header(columns.start);
const STOP_COLUMN = header(columns.stop);
const YES: ReadonlySet<string> = new Set(yesCells);
const NO: ReadonlySet<string> = new Set(noCells);

/** A clause goes on behind the point of a number: "0.5 mg was stopped". */
const withNumbers = (source: string): string => source.replaceAll('[^.;]', '(?:[^.;]|\\.(?=\\d))').replaceAll('[^.;,]', '(?:[^.;,]|[.,](?=\\d))');
const TEXT = textStatus.map((group) => ({
  says: group.says as Says,
  before: patternOf(`(?:^|[^\\w-])(${joined(group.before)})$`, 'i'),
  after: patternOf(`^(${withNumbers(joined(group.after))})`, 'i'),
}));
const form = (says: Says): (typeof TEXT)[number] => TEXT.find((group) => group.says === says)!;
const FORMS = { never: form('never'), planned: form('planned'), active: form('active'), inactive: form('inactive') };
const SWITCH_BEFORE = patternOf(`${switchOrder.from}$`, 'i');
const SWITCH_AFTER = patternOf(`^${switchOrder.to}`, 'i');
const OFF = /$(?<=(?<!\bhold |\bholding |\bheld |(?:not|n't|unable to|never) (?:\w+ )?)\boff (?:of )?(?:all |her |his |the )?)/i;
const STARTING = /\b(?:start|begun|began|initiat|added|restart|resum|increas|continu)/i;
/** A stop far behind the drug, in its own stretch of the sentence: "60 mg daily for 11 weeks: no relief, stopped". */
const LATE_STOP = patternOf(`(?:^|[^\\w-])(?<!\\b(?:not|never|be|if|until|then) )(?:${lateStops})(?!\\s?(?:if|to|smoking|drinking|working|driving|when|eating))(?![^]{0,60}\\b(?:resumed|restarted|re-started|rechallenged)\\b)`, 'i');
const ACTIVE = /^active\b/i;
/** A line of a list that is a sentence. */
const PROSE = patternOf(/\b(?:(?:he|she|they|(?:patient|pt)(?! not taking)|we|i|her|his|has been|was|were|takes|(?:report|state|admit)s?|denies|is on|are on)\b|includ|consist)/i);
const DOSED = patternOf(`^[^.;\\n]{0,12}\\b(?:every|q) ?(?:\\d{1,2}|two|three|four|six|eight|other)[ -]?(?:w(?:ee)?ks?|days?|months?|hours?|h|w)\\b|\\d\\s?(?:${strengthUnits})?\\b[^.;\\n]{0,30}\\b(?:${howOften})`, 'i');

/** Judges one entry. `past` is the day that dates of start and stop are held against. */
export function useOf(doc: DocumentMap, entry: DrugEntry): Use {
  const use = useAsWritten(doc, entry);
  const again = use.says === 'inactive' ? againIn(doc.text, { start: entry.hit.end, end: entry.end }) : undefined;
  return again === undefined ? use : { says: 'active', because: again, context: { ...use.context, over: false, temporality: 'current' } };
}

function useAsWritten(doc: DocumentMap, entry: DrugEntry): Use {
  const { hit } = entry;
  const context = withoutOpenEnd(doc.text, hit.end, contextAround(doc, hit.start, hit.end, 'medication'));
  if (context.assertion === 'template' && entry.section.kind !== 'orders' && !inControl(doc, hit.start) && entry.place !== 'text') return listUse(doc, entry, context);
  if (context.assertion === 'template' || context.assertion === 'other-person') return { says: undefined, context };
  if (inSpan(doc.struck, hit.start)) return { says: 'inactive', because: 'struck through', context };
  return entry.place === 'text' ? textUse(doc, entry, context) : listUse(doc, entry, context);
}

function inSpan(spans: readonly Span[], offset: number): boolean {
  const span = spans[indexAt(spans, offset)];
  return span !== undefined && offset < span.end;
}

const inControl = (doc: DocumentMap, offset: number): boolean => inSpan(doc.controls, offset);

interface Columns { readonly says?: Says | undefined; readonly because?: string | undefined; readonly begins?: FoundDate | undefined; readonly ends?: FoundDate | undefined }

/** What a column says by its name; the first of these decides. */
const COLUMNS = [['status', STATUS_COLUMN], ['over', OVER_COLUMN], ['taking', TAKING_COLUMN], ['stop', STOP_COLUMN], ['start', START_COLUMN]] as const;
const columnKinds = ofHeaders((headers) => headers.map((name) => COLUMNS.find(([, pattern]) => pattern.test(name))?.[0]));

/** What the columns of a row say by their names. */
function columnsOf(doc: DocumentMap, { row, hit }: DrugEntry): Columns {
  if (!row) return {};
  let says: Says | undefined;
  let because: string | undefined;
  let begins: FoundDate | undefined;
  let ends: FoundDate | undefined;
  const kinds = columnKinds(row.headers);
  for (const cell of row.cells) {
    const kind = kinds[cell.column];
    if (kind === undefined) continue;
    const value = doc.text.slice(cell.start, cell.end);
    const key = value.toLowerCase();
    if (hit.start >= cell.start && hit.start < cell.end) continue;
    const date = datesIn(doc, cell.start, cell.end)[0];
    const tell = (said: Says): void => {
      if (says === 'inactive' || says === 'never') return;
      says = said;
      because = value;
    };
    if (kind === 'status') {
      const said = ACTIVE.test(value) ? 'active' : saidBy(value)?.says;
      if (said) tell(said);
    } else if (kind === 'over') {
      if (YES.has(key) || (date && isPast(date, doc))) tell('inactive');
      if (date) ends = date;
    } else if (kind === 'taking') {
      if (YES.has(key)) tell('active');
      else if (NO.has(key)) tell('inactive');
    } else if (kind === 'stop') ends ??= date;
    else begins ??= date;
  }
  return { says, because, begins, ends };
}

/** The status words of a stretch of a list entry; of several kinds the one that weighs most: a stop outweighs a start before it. */
function saidBy(words: string): { readonly says: Says; readonly because: string } | undefined {
  for (const { says, forms } of STATUS) for (const pattern of forms) {
    const found = pattern.exec(words);
    if (found) return { says, because: found[1]! };
  }
  return undefined;
}

function listUse(doc: DocumentMap, entry: DrugEntry, context: FullContext): Use {
  const { hit, section, row } = entry;
  const { says, because, ...dates } = columnsOf(doc, entry);
  if (says) return { says, because, context, ...dates };
  if (section.past && !isBadge(doc, section)) return { says: 'inactive', because: section.heading ?? 'past', context, ...dates };
  const { start } = sentenceAt(doc, hit.start);
  if (!row && PROSE.test(doc.text.slice(Math.min(entry.start, Math.max(start, hit.start - WINDOW)), entry.end))) {
    const told = textUse(doc, entry, context);
    if (told.says) return { ...told, ...dates };
  }
  const said = saidBy(`${doc.text.slice(entry.start, hit.start)}|${doc.text.slice(hit.end, entry.end)}`);
  if (said) return { says: opens(doc, entry, said.says), because: said.because, context, ...dates };
  const ends = dates.ends ?? rangeEnd(doc, entry);
  if (ends && isPast(ends, doc)) return { says: 'inactive', because: doc.text.slice(ends.start, ends.end), context, ...dates, ends };
  if (dates.begins && isAhead(dates.begins, doc)) return { says: 'planned', context, ...dates };
  if (entry.place === 'list') return { says: 'active', because: (section.kind === 'medications' ? section.heading : undefined) ?? 'on the medication list', context, ...dates };
  // A line by itself is told by its words as a sentence is; a dose alone may be an order.
  const told = entry.place === 'item' && !row ? textUse(doc, entry, context) : undefined;
  return told?.says && told.because !== 'dose' ? { ...told, ...dates } : { says: undefined, context, ...dates };
}

/** A row whose status cell begins with "Active" is active, whatever its remark says of earlier times. */
function opens(doc: DocumentMap, { row, hit }: DrugEntry, says: Says): Says {
  if (says !== 'inactive' || !row) return says;
  const begins = row.cells.some(({ start, end }) => !(hit.start >= start && hit.start < end) && ACTIVE.test(doc.text.slice(start, end)));
  return begins ? 'active' : says;
}

/** The second date of "03/20/2026 - 06/15/2026", or that of "to 06/15/2026". */
function rangeEnd(doc: DocumentMap, { start, end }: Span): FoundDate | undefined {
  const found = datesIn(doc, start, end);
  return found.find((date, index) => index > 0 ? isToNext(doc.text.slice(found[index - 1]!.end, date.start)) : /^ (?:to|until|through|thru) $/i.test(doc.text.slice(start, date.start)));
}

/** Without a day to hold it against, an end is past. */
const isPast = ({ iso }: FoundDate, { past }: DocumentMap): boolean => past === undefined || iso < past;
const isAhead = ({ iso, precision }: FoundDate, { past }: DocumentMap): boolean => past !== undefined && precision === 'day' && iso > past;

const BEHIND_DATE = /^[\s,(]*(?:(?:in|during|back in|around|about|early|mid|late)\s){0,2}$/i;
const OPENS = /^\W*(?:(?:in|on|during|back|early|mid|late)\s)*$/i;
const GOES_ON_FROM = /^\s?(?:-|–|—|to\b)/;

/** "Sepsis in Aug 2026 on docetaxel": it was being taken then, which says nothing of today. */
function thenOn(doc: DocumentMap, { hit }: DrugEntry): boolean {
  const start = Math.max(sentenceAt(doc, hit.start).start, hit.start - WINDOW);
  const day = sectionAt(doc, hit.start).date?.iso ?? doc.past;
  if (!/(?<!\b(?:started|placed|put|begun|commenced|kept|remained|remains|continued|back|still|now|currently|is|are|am|today|presently) )\b(?:on|during|after starting) (?:[a-z]+ )?$/i.test(doc.text.slice(Math.max(start, hit.start - 30), hit.start))) return false;
  const behind = datesIn(doc, hit.end, Math.min(sentenceAt(doc, hit.start).end, hit.end + 24))[0];
  if (behind && BEHIND_DATE.test(doc.text.slice(hit.end, behind.start)) && !GOES_ON_FROM.test(doc.text.slice(behind.end, behind.end + 4)) && (day === undefined || behind.iso < day.slice(0, behind.iso.length))) return true;
  if (day === undefined) return false;
  const date = datesIn(doc, start, hit.start).at(-1);
  // "Recurrence 7/2026, on bevacizumab": a comma parts the date from the drug, unless the date opens the sentence.
  if (date && /[,;]/.test(doc.text.slice(date.end, hit.start)) && !OPENS.test(doc.text.slice(start, date.start))) return false;
  return date !== undefined && date.iso < day.slice(0, date.iso.length) && !/\bsince\b/i.test(doc.text.slice(start, hit.start));
}

interface Sides { readonly before: string; readonly after: string }

/** The words of the sentence on both sides of a drug, and of the enumeration it stands in. */
function sidesOf(doc: DocumentMap, { hit, chain, reach }: DrugEntry): readonly Sides[] {
  const whole = sentenceAt(doc, hit.start);
  const sentence = { start: Math.max(whole.start, reach.start), end: Math.min(whole.end, reach.end) };
  const side = ({ start, end }: Span): Sides => ({
    before: spaced(doc.text.slice(Math.max(sentence.start, start - WINDOW), start)),
    after: spaced(doc.text.slice(end, Math.max(end, Math.min(sentence.end, end + WINDOW)))),
  });
  const own = side(hit);
  if (chain.start >= hit.start && chain.end <= hit.end) return [own];
  return [own, side({ start: Math.max(chain.start, sentence.start), end: chain.end })];
}

/** The words of a match without the marks around them, never empty. */
const tidy = (words: string): string => words.replace(/^[\s,;:(/+–—-]+|[\s,;:(/+–—-]+$/g, '').slice(0, 60) || words;

/** "Takes gabapentin and stopped duloxetine": what ended is the drug right behind. */
const NEXT_STOPPED = /\s(?:and|but|then)\s(?:(?:then|later|also|has|had)\s)?(?:stopped|discontinu\w+|quit|held|finished|completed|came off)\s(?:(?:taking|the|her|his|their)\s)?$/i;

/** The entry up to where the next drug is said to be stopped. */
function withoutNextStop({ text }: DocumentMap, entry: DrugEntry): DrugEntry {
  const { hit, reach } = entry;
  const stop = /\w/.test(text.charAt(entry.end)) ? NEXT_STOPPED.exec(text.slice(hit.end, entry.end)) : null;
  return stop ? { ...entry, end: hit.end + stop.index, reach: { ...reach, end: hit.end + stop.index } } : entry;
}

function textUse(doc: DocumentMap, whole: DrugEntry, read: FullContext): Use {
  const entry = withoutNextStop(doc, whole);
  const context: FullContext = entry !== whole && read.over && read.cue && read.cue.start >= entry.end ? { ...read, over: false, temporality: 'current' } : read;
  const sides = sidesOf(doc, entry);
  /** The words that match; undefined when none do. */
  const matched = (says: Says, side: keyof Sides): string | undefined => {
    for (const sentence of sides) {
      const found = FORMS[says][side].exec(sentence[side]);
      if (found) return tidy(found[1]!);
    }
    return undefined;
  };
  const use = (says: Says | undefined, because: string | undefined = context.cue?.text): Use => ({ says, context, because });
  const rest = doc.text.slice(entry.hit.end, entry.end);
  const never = matched('never', 'before') ?? matched('never', 'after');
  if (never) return use('never', never);
  const later = matched('planned', 'after');
  if (later && !context.over) return use('planned', later);
  if (sides.some(({ before }) => OFF.test(before)) && !context.ongoing) return use('inactive', 'off');
  if (sides.some(({ before, after }) => SWITCH_BEFORE.test(before) && SWITCH_AFTER.test(after))) return use('inactive', 'switched');
  const late = LATE_STOP.exec(rest)?.[0];
  const gone = matched('inactive', 'after') ?? (late && tidy(late));
  const goes = matched('active', 'after');
  // Of a start and a stop the later one tells how it ended.
  const now = matched('active', 'before');
  // "Now on pembrolizumab, carboplatin stopped": what ended is the other.
  const others = now !== undefined && /\b(?:now|still|current|remain|continu|is |are )/i.test(now) && !late && sides.length > 1 && !FORMS.inactive.after.test(sides[0]!.after);
  if (gone && !others && (!goes || rest.search(STOPPING) > rest.search(STARTING))) return use('inactive', gone);
  if (context.assertion === 'absent') return use('never');
  if (isLongPast(doc, entry)) return use('inactive', 'long past');
  if (!goes && thenOn(doc, entry)) return { says: undefined, context };
  const ended = goes ? undefined : rangeEnd(doc, { start: entry.hit.end, end: Math.min(entry.end, entry.hit.end + 48) });
  if (ended && doc.past !== undefined && ended.iso < doc.past.slice(0, ended.iso.length)) return { ...use('inactive', doc.text.slice(ended.start, ended.end)), ends: ended };
  if ((goes || now) && (!gone || others)) return use('active', goes ?? now);
  const thought = matched('planned', 'before');
  if (thought && !context.over) return use('planned', thought);
  if (context.assertion === 'planned') return use('planned');
  if (isGivenNow(sides)) return use('active', 'given');
  const dosed = DOSED.test(doc.text.slice(entry.hit.end, Math.min(entry.end, entry.hit.end + 90)));
  const before = matched('inactive', 'before');
  if (before && !(dosed && context.temporality !== 'historical')) return goesOnBelow(doc, entry) ? use('active', 'goes on') : use('inactive', before);
  if (context.over) return use('inactive');
  if (context.ongoing) return use('active');
  if (isOfOldCourse(doc, entry)) return use('inactive', 'long past');
  if (dosed && context.temporality !== 'historical') return use('active', 'dose');
  if (context.temporality === 'historical') return use('inactive');
  return regimens.test(doc.text.slice(entry.hit.start, entry.hit.end)) ? use('inactive', 'regimen') : { says: undefined, context };
}
