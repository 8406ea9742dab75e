/** Route, dose, dates and indication of an entry about a drug. */
import { anyDose, doseOf, frequencies, givenFor, localPatches, localRoutes, localStrength, routeWords, tablets } from '../guideline/data/concepts-medication.ts';
import { drugs } from '../guideline/data/drugs.ts';
import type { DrugNames, Route } from '../guideline/types.ts';
import { durationsInText, type FoundDate } from './dates.ts';
import { ownDate } from './reading.ts';
import type { Medication } from './types.ts';
import type { DrugName } from './vocabulary.ts';

const ROUTES = routeWords.map(({ route, source }) => ({ route: route as Route, pattern: new RegExp(source, 'i') }));
const LOCAL: ReadonlySet<Route> = new Set(localRoutes);
const STRENGTH = new RegExp(localStrength, 'i');
const DOSE = new RegExp(doseOf, 'gi');
const ANY_DOSE = new RegExp(anyDose, 'i');
const FREQUENCIES = frequencies.map(({ source, perDay }) => ({ pattern: new RegExp(source, 'i'), perDay }));
const TABLETS = new RegExp(tablets, 'i');
const FOR = new RegExp(givenFor, 'i');
const SYSTEMIC_LOCAL: ReadonlyMap<string, readonly Route[]> = new Map((drugs as readonly DrugNames[]).flatMap(({ id, systemicRoutes }) => (systemicRoutes ? [[id, systemicRoutes] as const] : [])));
/** "Cipro 500 b.i.d.": a number with a frequency is a dose. */
const BARE_DOSE = /(?<![\w./])\d{2,4}\s+(?:b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?d|daily|twice|once|a day|three times|four times)/i;

/** Whether the entry tells of a dose, frequency or length of treatment at all. */
export function hasSig(entry: string): boolean {
  return ANY_DOSE.test(entry) || BARE_DOSE.test(entry) || /\bfor \d+\/(?:7|52|12)\b|\bx ?\d+ ?(?:d|days|wks?|weeks)\b/i.test(entry) || FREQUENCIES.some(({ pattern }) => pattern.test(entry));
}

/** Route by brand, words and form; systemic where the words or a dose in mg tell. */
export function routeOf(name: DrugName, entry: string, routeCell: string | undefined): Pick<Medication, 'systemic' | 'route'> {
  if (name.local) return { systemic: 'no' };
  if (name.route) return withRoute(name.drug, name.route);
  const written = (routeCell !== undefined ? found(routeCell) : undefined) ?? found(entry);
  if (written) return withRoute(name.drug, written === 'transdermal' && (localPatches as readonly string[]).includes(name.drug) ? 'topical' : written);
  if (STRENGTH.test(entry)) return { systemic: 'no' };
  return { systemic: ANY_DOSE.test(entry) || BARE_DOSE.test(entry) ? 'yes' : 'unknown' };
}

const found = (words: string): Route | undefined => ROUTES.find(({ pattern }) => pattern.test(words))?.route;

function withRoute(drug: string, route: Route): Pick<Medication, 'systemic' | 'route'> {
  const local = LOCAL.has(route) && !SYSTEMIC_LOCAL.get(drug)?.includes(route);
  return { systemic: local ? 'no' : 'yes', route };
}

/** Dose as written, and mg a day where dose and frequency are there. Of several the last counts: "30 mg x 1 wk then 60 mg daily". */
export function doseOfEntry(entry: string): Pick<Medication, 'doseText' | 'dailyDoseMg'> {
  const last = [...entry.matchAll(DOSE)].at(-1);
  if (!last) return {};
  const { dose, unit } = last.groups as { dose: string; unit: string };
  const mg = Number(dose.replace(',', '')) * (/^(?:mc|micro)/i.test(unit) ? 0.001 : /^g/i.test(unit) ? 1000 : 1);
  const rest = entry.slice(last.index);
  const perDay = FREQUENCIES.find(({ pattern }) => pattern.test(rest))?.perDay;
  const count = Number(TABLETS.exec(rest)?.[1] ?? 1);
  return { doseText: last[0], ...(perDay !== undefined ? { dailyDoseMg: Math.round(mg * perDay * count * 1000) / 1000 } : {}) };
}

const STARTED = /(?:\bstart(?:ed|ing)?(?: date)?|\bsince|\bfrom|\bbeg[au]n|\binitiated|\bactive(?: since)?|\brestarted|\bgoing to|\bwent to [\w ]{0,10}on|\bordered)\s*(?:on|in|:|\(|at|about|around|[\w.]{1,6} (?:mg|mcg) on)?\s*(?:since\s|start\s)?\(?$/i;
const STOPPED = /(?:\bdiscontinued|\bstopp?ed|\bd\/c'?d|\bdc'?d|\bcompleted|\bfinished|\bended|\bquit|\buntil|\bthrough|\btapered off|\boff since|\bremoved|\bexpired|\bheld|\bstop date|\bend(?: date)?|\bto|\bcompleted\/stopped)\s*(?:on|in|:|by|\()?\s*\(?$/i;

/** Start and stop dates of an entry; `at` are the dates in it, offsets within the entry. */
export function datesOfEntry(entry: string, dates: readonly FoundDate[], columns: { readonly started?: FoundDate; readonly stopped?: FoundDate }): Pick<Medication, 'started' | 'stopped'> {
  let { started, stopped } = columns;
  for (const [index, date] of dates.entries()) {
    const lead = entry.slice(Math.max(0, date.start - 40), date.start);
    const next = dates[index + 1];
    const range = next !== undefined && /^\s*(?:-|–|—|to|through|until)\s*$/i.test(entry.slice(date.end, next.start));
    const open = /^\s*(?:-|–|—)\s*(?:present|now|current|$|[\n\t|])/i.test(entry.slice(date.end, date.end + 12));
    if (STARTED.test(lead) || range || open) started ??= date;
    else if (STOPPED.test(lead) || (index > 0 && /^\s*(?:-|–|—|to|through|until)\s*$/i.test(entry.slice(dates[index - 1]!.end, date.start)))) stopped ??= date;
  }
  return { ...(started ? { started: ownDate(started) } : {}), ...(stopped ? { stopped: ownDate(stopped) } : {}) };
}

/** Weeks it was taken, where a length is written; the last one belongs to the last dose. */
export function weeksOf(entry: string): Pick<Medication, 'weeks'> {
  const length = durationsInText(entry, 0, entry.length).filter(({ start, unit }) => unit !== 'hour' && /(?:\bx|\bfor|\bover|\btook|\btaken|\bafter|\bafter about|\bonly|\btrial of|\bday)\s*(?:about\s|almost\s|over\s|nearly\s|the past\s|only\s)?$|[:(,]\s*$|\d\s*(?:mg|daily|bid)\s*$/i.test(entry.slice(Math.max(0, start - 16), start))).at(-1);
  const day = /\bday (\d{1,3}) (?:of|now|on)\b/i.exec(entry);
  const days = length?.days ?? (day ? Number(day[1]) : undefined);
  return days === undefined ? {} : { weeks: Math.round((days / 7) * 10) / 10 };
}

/** What it is for, in the chart's words; `necrosis` and `neuropathy` by those names. */
export function indicationOf(entry: string): Pick<Medication, 'indication'> {
  const words = FOR.exec(entry)?.[1]?.toLowerCase().trim();
  if (!words || /^(?:\w+ )?(?:days?|weeks?|months?|years?|cost|now|example|cycle|infusion|trial|followup|follow up)$/.test(words)) return {};
  return { indication: /necrosis/.test(words) ? 'necrosis' : /neuropath|nerve pain/.test(words) ? 'neuropathy' : words };
}
