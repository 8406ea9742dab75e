/** Dose, dates, duration and indication of a drug entry. */
import { asNeeded, bareIndications, doseUnits, endedFor, indications, intervals, noReason, notTakenFor, orderBefore, otherEvents, startedBefore, stoppedBefore, takenFor, tied } from '../guideline/data/drug-cues.ts';
import { datesIn, isToNext, ownDate } from './dates.ts';
import { durationsInText } from './dates-durations.ts';
import { matches, patternOf } from './patterns.ts';
import type { FoundDate } from './dates.ts';
import type { DocumentMap } from './document-types.ts';
import type { DrugEntry } from './drug-entries.ts';
import type { ChartDate } from './types.ts';

const words = (list: readonly string[]): string => `(?:${list.join('|')})`;
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const DOSE = patternOf(`(?<![\\w.,/])(${NUMBER})(?:\\s?(?:-|–|to)\\s?(${NUMBER}))?\\s?(mg|milligrams?|mcg|ug|µg|micrograms?|g|gm|grams?)\\b(\\s?/\\s?(?:day|d|24 ?h)\\b)?(?!\\s?/\\s?(?:m2|m²|kg|ml|h|hr)|\\s?per\\s(?:kg|m2|ml))`, 'gi');
/** A number that stands right before an interval: "Cipro 500 b.i.d.", "Dilantin 300 a day". */
const BARE = /^\s(?:recently started |at )?(\d{1,4}(?:\.\d)?)\s(?=[a-z])/i;
const COUNT = /(?<![\w.,/])(\d(?:\.5)?|half|one|two|three|four|½)[\s-]{0,3}(?:tab|cap|pill|po\b|orally|by mouth)/gi;
const COUNTS: Readonly<Record<string, number>> = { half: 0.5, '½': 0.5, one: 1, two: 2, three: 3, four: 4 };
const INTERVALS = intervals.map(({ perDay, words: list }) => ({ perDay, form: patternOf(`(?<![\\w/])${words(list)}(?!\\w)`, 'i') }));
const PRN = patternOf(`(?<!\\w)${words(asNeeded)}(?!\\w)`, 'i');
const NEAR = 80;
/** "3 (three) times daily". */
const WORD_FOR_NUMBER = /\s?\((?:one|two|three|four|five|six)\)/gi;
/** "3 nightly", "2 BID": a number right before the interval. */
const BEFORE_TIME = /(?<!\bat)[\s:;,(](\d(?:\.5)?|one|two|three|four|half)\s$/i;

export interface Dose { readonly dailyDoseMg?: number; readonly doseText?: string }

interface Amount { readonly at: number; readonly end: number; readonly mg: number; readonly aDay: boolean }

function amountsOf(text: string): Amount[] {
  const all = matches(text, DOSE);
  const outside = all.filter(({ index }) => text.lastIndexOf('(', index) <= text.lastIndexOf(')', index));
  // A dose in brackets is an earlier one or a sum, unless none stands outside.
  return (outside.length > 0 ? outside : all).map((match) => {
    const written = (match[2] ?? match[1]!).replaceAll(',', '');
    const unit = match[3]!.toLowerCase() as keyof typeof doseUnits;
    return { at: match.index, end: match.index + match[0].length, mg: Number(written) * (doseUnits[unit] ?? 1), aDay: match[4] !== undefined };
  });
}

/** How often a day, by the interval that stands first in `text`. */
function perDayOf(text: string): { readonly perDay: number; readonly at: number } | undefined {
  let best: { perDay: number; at: number; length: number } | undefined;
  for (const { perDay, form } of INTERVALS) {
    const found = form.exec(text);
    if (found && (!best || found.index < best.at || (found.index === best.at && found[0].length > best.length))) best = { perDay, at: found.index, length: found[0].length };
  }
  return best;
}

const oneLine = (text: string): string => text.replaceAll('\t', ' ').replaceAll('\n', ' ');

/** The dose as written and, where amount and interval tell it, the daily dose in mg. Amounts by kg, m2 or mL have none, nor has what is taken as needed. */
export function doseOf(text: string, { hit, start, end, row }: DrugEntry): Dose {
  if (hit.name.combination) return {};
  // Without a number no dose is written: most mentions of running text end here.
  if (!/\d/.test(text.slice(Math.max(0, Math.min(start, hit.start - 40)), Math.max(end, hit.end)))) return {};
  const around = oneLine(text.slice(hit.end, Math.max(end, hit.end))).replaceAll(WORD_FOR_NUMBER, '');
  const lead = row ? text.slice(start, hit.start) : text.slice(Math.max(start, hit.start - 40), hit.start);
  const amounts = amountsOf(around);
  if (amounts.length === 0) {
    const before = amountsOf(oneLine(lead)).at(-1);
    const bare = BARE.exec(around);
    const every = bare && perDayOf(around.slice(bare[0].length, bare[0].length + 14));
    if (bare && every?.at === 0) return daily(Number(bare[1]) * every.perDay, bare[0].trim(), around);
    const gap = before && lead.length - before.end;
    if (!before || gap! > 24) return {};
    const time = perDayOf(around.slice(0, NEAR));
    return daily(time && before.mg * time.perDay, lead.slice(before.at, before.end), around);
  }
  // Of "30 mg for a week, then 60 mg daily" the last stands; a strength is outdone by the dose behind it.
  let mg: number | undefined;
  let written: Amount = amounts[0]!;
  for (const [index, amount] of amounts.entries()) {
    const until = amounts[index + 1]?.at ?? around.length;
    const time = amount.aDay ? { perDay: 1, at: amount.end } : perDayOf(around.slice(amount.end, Math.min(until, amount.end + NEAR)));
    if (!time) continue;
    const count = amount.aDay ? 1 : countOf(around.slice(amount.end, amount.end + time.at + 12), around.slice(amount.end, amount.end + time.at));
    const joined = mg !== undefined && /^[^.;]{0,24}(?:\band\b|\+|&)\s?$/i.test(around.slice(amounts[index - 1]!.end, amount.at)) && !/\bthen\b/i.test(around.slice(amounts[index - 1]!.end, amount.at));
    mg = (joined ? mg! : 0) + amount.mg * count * time.perDay;
    written = amount;
  }
  return daily(mg, around.slice(written.at, written.end), around);
}

function daily(mg: number | undefined, written: string, around: string): Dose {
  const needed = PRN.exec(around.slice(0, 120))?.[0];
  const known = mg !== undefined && !Number.isNaN(mg) && needed === undefined;
  return { ...(written ? { doseText: needed === undefined ? written : `${written} ${needed}` } : {}), ...(known ? { dailyDoseMg: Math.round(mg * 1000) / 1000 } : {}) };
}

/** Tablets or capsules at a time. */
function countOf(text: string, untilTime: string): number {
  const found = matches(text, COUNT)[0] ?? BEFORE_TIME.exec(untilTime);
  if (!found || /\d[\s-]{1,3}$/.test(text.slice(0, found.index))) return 1;
  return COUNTS[found[1]!.toLowerCase()] ?? Number(found[1]);
}

export interface Dates { readonly started?: ChartDate; readonly stopped?: ChartDate }

const STARTED = patternOf(startedBefore, 'i');
const STOPPED = patternOf(stoppedBefore, 'i');
/** What the dates of a sentence may belong to instead. */
const OTHER_EVENT = patternOf(otherEvents, 'i');

/** When it was started and stopped, by the words before the dates, the columns, or a range. `begins`, `ends`: what the columns of the row say; `over`: it is taken no more. */
export function entryDates(doc: DocumentMap, entry: DrugEntry, begins: FoundDate | undefined, ends: FoundDate | undefined, over: boolean): Dates {
  const { text } = doc;
  const inText = entry.place === 'text';
  const found = datesIn(doc, entry.start, entry.end).filter((date) => !inText || !OTHER_EVENT.test(text.slice(Math.min(date.start, entry.hit.end), Math.max(date.start, entry.hit.start))));
  let started = begins;
  let stopped = ends;
  for (const [index, date] of found.entries()) {
    if (inText && date.start < entry.hit.start) continue;
    const written = text.slice(Math.max(entry.start, date.start - 30), date.start);
    // In a list a comma or bar parts cells: "Discontinued, 11/14/2026".
    const lead = inText ? written : written.replace(/[,|]/g, ' ');
    const before = found[index - 1];
    const after = found[index + 1];
    if (after && isToNext(text.slice(date.end, after.start))) {
      started ??= date;
      stopped ??= after;
    } else if (before && isToNext(text.slice(before.end, date.start))) continue;
    else if (STOPPED.test(lead) || (over && inText && /\bsince\s$/i.test(lead))) stopped ??= date;
    else if (STARTED.test(lead)) started ??= date;
  }
  if (!started && !stopped && found.length === 1) {
    const [only] = found;
    const lead = text.slice(entry.start, entry.hit.start);
    if (entry.place !== 'text' ? only!.end <= entry.hit.start : /\b(?:started|began|begun|initiated|placed on|put on|prescribed)\s(?:on\s)?(?:[a-z]+\s)?$/i.test(lead)) started = only;
  }
  return { ...(started ? { started: ownDate(started) } : {}), ...(stopped ? { stopped: ownDate(stopped) } : {}) };
}

const TAKEN_FOR = patternOf(takenFor, 'i');
const DAY_OF = /\b(day|week|wk|month)\s?#?(\d{1,3})\s(?:of|on)\s(?:[a-z]+\s)?$/i;
const NOT_TAKEN_FOR = patternOf(notTakenFor, 'i');
/** What is to be taken has not been taken yet. */
const ORDER = patternOf(orderBefore, 'i');
const DAYS = { day: 1, week: 7, wk: 7, month: 30.4 } as const;
const WEEK = 7;
/** Without one of these no length of time is written. */
const TIME_UNIT = /hr|hour|day|wk|week|mo|mth|yr|year|\d\s?[wy]\b/i;

/** Weeks it has been taken, where written: "for 11 weeks", "day 52 of linezolid", "11 days after starting dex". */
export function weeksOf(text: string, { hit, start, end }: DrugEntry): number | undefined {
  const lead = text.slice(start, hit.start);
  if (ORDER.test(lead)) return undefined;
  const day = DAY_OF.exec(lead);
  if (day) return (Number(day[2]) * DAYS[day[1]!.toLowerCase() as keyof typeof DAYS]) / WEEK;
  const since = TIME_UNIT.test(lead) ? durationsInText(lead, 0, lead.length).at(-1) : undefined;
  if (since && /^\s(?:after|since|into|of)\s(?:starting|beginning|being on|treatment with|therapy with|taking)?\s?(?:[a-z]+\s)?$/i.test(lead.slice(since.end))) return since.days / WEEK;
  // "daily for 8 weeks" is how long, not how often.
  const rest = text.slice(hit.end, end).replaceAll(/\b(?:daily|once|twice|times)(?= for )/gi, (word) => '_'.repeat(word.length));
  if (!TIME_UNIT.test(rest)) return undefined;
  let days: number | undefined;
  for (const found of durationsInText(rest, 0, rest.length)) {
    if (!TAKEN_FOR.test(rest.slice(Math.max(0, found.start - 24), found.start)) || NOT_TAKEN_FOR.test(rest.slice(found.end, found.end + 10))) continue;
    days = Math.max(days ?? 0, found.days);
  }
  return days === undefined ? undefined : days / WEEK;
}

const FOR = patternOf(/\b(?:for|due to|because of|to treat|given for|prescribed for)\s(?:(?:the|her|his|their|a|an|some|chronic|ongoing|severe|presumed|suspected|known)\s){0,2}([a-z][a-z -]{2,40}?)(?=[.,;:)|\t\n]|\s(?:on|in|since|by|with|which|and|but|at|from|started|\d)|$)/i);
const NO_REASON = patternOf(noReason, 'i');
const ENDED_FOR = patternOf(endedFor, 'i');
const INDICATIONS = indications.map(({ indication, words: list }) => ({ indication, form: patternOf(`\\b${words(list)}`, 'i') }));
/** "PO daily, hot flashes", "(depression)": words of a list that stand behind a mark and reach to the next. */
const BARE_INDICATION = patternOf(`[,;(\\t–—-]\\s?((?:chronic |neuropathic |peripheral |nerve )?(?:${bareIndications.join('|')}))\\s?(?=[,;)\\t\\n.]|$)`, 'i');
const TIED = patternOf(`$(?<=\\b${words(tied)}\\s(?:[a-z-]+\\s){0,3})`, 'i');
const named = (text: string): string | undefined => INDICATIONS.find(({ form }) => form.test(text))?.indication;

/** What it is given for: `necrosis`, `edema`, `neuropathy`, `pain`, or the words behind "for". */
export function indicationOf(text: string, { hit, start, end, place }: DrugEntry): string | undefined {
  const rest = text.slice(hit.end, Math.min(end, hit.end + 160));
  for (let from = 0, found = FOR.exec(rest); found; found = FOR.exec(rest.slice(from))) {
    const at = from + found.index;
    if (!NO_REASON.test(found[1]!) && !ENDED_FOR.test(rest.slice(0, at))) return named(found[1]!) ?? found[1]!.trim().toLowerCase();
    // The words that are no reason may hold the next: "for weeks for pain".
    from = at + found[0].length - found[1]!.length;
  }
  const bare = place === 'text' ? null : BARE_INDICATION.exec(rest);
  if (bare) return named(bare[1]!) ?? bare[1]!.toLowerCase();
  const lead = text.slice(Math.max(start, hit.start - 90), hit.start);
  return TIED.test(lead) ? named(lead) : undefined;
}
