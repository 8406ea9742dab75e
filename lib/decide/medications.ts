/** Which drugs the patient takes or took, from every entry about each. */
import { routeNeeded, steroidIndications } from '../guideline/data/decide-wording.ts';
import type { Drug } from '../guideline/types.ts';
import type { Medication } from '../detect/types.ts';
import { indexes, isPast, type Chart, type Item } from './chart.ts';
import { dateSpan, type Span } from './dates.ts';
import { oncePer } from './once.ts';
import { resolve, type Evidence } from './resolve.ts';
import type { MedicationSummary } from './types.ts';

/** An entry about a drug that is present: with its details. */
export interface Entry extends Item {
  readonly medication: Medication;
}

/** A drug by one way of use: systemic, or local only. */
export interface DrugUse {
  readonly drug: string;
  /** Classes of the drug, and its own id: the names a rule may use for it. */
  readonly names: ReadonlySet<string>;
  readonly systemic: 'yes' | 'no' | 'unknown';
  readonly status: MedicationSummary['status'];
  /** Taken now as `yes`, no longer as `no`; possible where no entry shows a status. */
  readonly taken: readonly Evidence[];
  readonly entries: readonly Entry[];
}

export interface DrugUses {
  readonly all: readonly DrugUse[];
  /** Uses that count as systemic, of a drug or class. */
  readonly systemic: (name: string) => readonly DrugUse[];
  /** Systemic and taken now, or with a status that cannot be told. */
  readonly active: (name: string) => readonly DrugUse[];
  /** Findings that deny a drug or class, or list it at all: its input was seen. */
  readonly mentioned: (name: string) => boolean;
  /** Findings that say the drug or class was not taken. */
  readonly denied: (name: string) => readonly Item[];
  /** Drugs with local forms of which an entry shows no route, and none is systemic (NE6). */
  readonly routeUnseen: readonly string[];
  readonly namesOf: (drug: string) => ReadonlySet<string>;
}

/** Gathers the medication findings of a chart by drug. Linear. */
export function drugUses(chart: Chart, drugs: readonly Drug[]): DrugUses {
  const names = namesByDrug(drugs);
  const namesOf = (drug: string): ReadonlySet<string> => names.get(drug) ?? new Set([drug]);
  const items = chart.of('medication');
  const denials = items.filter(({ finding }) => finding.assertion === 'absent');
  const all = [...byDrug(items)].flatMap(([drug, entries]) => usesOf(drug, namesOf(drug), entries, denials));
  const byName = new Map<string, DrugUse[]>();
  const seen = new Set<string>();
  for (const { finding } of items) for (const name of namesOf(nameOf(finding))) seen.add(name);
  for (const use of all.filter(({ systemic }) => systemic !== 'no')) {
    for (const name of use.names) {
      const uses = byName.get(name);
      if (uses) uses.push(use);
      else byName.set(name, [use]);
    }
  }
  const systemic = (name: string): readonly DrugUse[] => byName.get(name) ?? [];
  return {
    all,
    systemic,
    active: (name) => systemic(name).filter(({ status }) => status !== 'inactive'),
    mentioned: (name) => seen.has(name),
    routeUnseen: all.filter(isRouteUnseen).map(({ drug }) => drug),
    denied: (name) => denials.filter(({ finding }) => namesOf(nameOf(finding)).has(name)),
    namesOf,
  };
}

/** A drug's own id and its classes, worked out once a guideline. */
const namesByDrug = oncePer((drugs: readonly Drug[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(drugs.map((drug) => [drug.id, new Set([drug.id, ...(drug.classes ?? [])])])));

/** The drug or class a medication finding is about. */
export function nameOf(finding: Item['finding']): string {
  return finding.medication?.drug ?? finding.name ?? '';
}

function byDrug(items: readonly Item[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const item of items) {
    const { finding } = item;
    if (finding.assertion !== 'present' || !finding.medication) continue;
    const list = entries.get(finding.medication.drug);
    const entry = { ...item, medication: finding.medication };
    if (list) list.push(entry);
    else entries.set(finding.medication.drug, [entry]);
  }
  return entries;
}

/** One use for the systemic entries and one for the local ones. */
function usesOf(drug: string, names: ReadonlySet<string>, entries: readonly Entry[], denials: readonly Item[]): DrugUse[] {
  const route = entryRoute(names, entries);
  const denied = denials.filter(({ finding }) => nameOf(finding) === drug);
  return (['yes', 'unknown', 'no'] as const).flatMap((systemic) => {
    const own = entries.filter((entry) => route(entry) === systemic);
    if (own.length === 0) return [];
    const taken = [...telling(own).map(takenBy), ...(systemic === 'no' ? [] : denied.map(notTaken))];
    return [{ drug, names, systemic, entries: own, taken, status: STATUS[resolve(taken).answer] }];
  });
}

const STATUS = { yes: 'active', no: 'inactive', unknown: 'unknown' } as const;

/**
 * Whether an entry is systemic. One that shows no route goes with the entries of
 * the drug that do; alone it counts, except for drugs that have local forms (NE6).
 */
function entryRoute(names: ReadonlySet<string>, entries: readonly Entry[]): (entry: Entry) => DrugUse['systemic'] {
  const said = new Set(entries.map(({ medication }) => medication.systemic));
  const unsaid = said.has('yes') ? 'yes' : said.has('no') || routeNeeded.some((name) => names.has(name)) ? 'no' : 'unknown';
  return ({ medication: { systemic, indication } }) => (systemic !== 'unknown' ? systemic : isSteroidFor(names, indication) ? 'yes' : unsaid);
}

function isRouteUnseen({ systemic, entries }: DrugUse): boolean {
  return systemic === 'no' && entries.every(({ medication }) => medication.systemic === 'unknown');
}

/** A glucocorticoid given for the necrosis, the oedema or the neuropathy is systemic, whether or not a route is written. */
function isSteroidFor(names: ReadonlySet<string>, indication: string | undefined): boolean {
  return names.has('glucocorticoid') && indication !== undefined && steroidIndications.some((part) => indication.toLowerCase().includes(part));
}

/** A mere mention says nothing beside an entry that shows a status. */
export function telling(entries: readonly Entry[]): readonly Entry[] {
  const told = entries.filter((entry) => entry.medication.status !== 'unknown' || isPast(entry));
  return told.length > 0 ? told : entries;
}

/** An entry, as evidence that the drug is taken now. */
export function takenBy(entry: Entry): Evidence {
  const { index, finding, medication } = entry;
  if (medication.status === 'unknown' && !isPast(entry)) return { index, says: 'possible', when: noteDate(finding) };
  if (medication.status === 'active') return { index, says: 'yes', when: noteDate(finding) };
  return { index, says: 'no', when: later(noteDate(finding), dateSpan(medication.stopped)) };
}

/** A denial of a drug or class, as evidence that it is not taken. */
export function notTaken({ index, finding }: Item): Evidence {
  return { index, says: 'no', when: noteDate(finding) };
}

/** The date of the note or list an entry stands in: its own date may be that of the start. */
function noteDate(finding: Item['finding']): Span | undefined {
  return finding.date?.source === 'note' ? dateSpan(finding.date) : undefined;
}

function later(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b;
  return b.first > a.first ? b : a;
}

/** One line a drug and way of use, systemic first. */
export function medicationSummaries(uses: DrugUses): MedicationSummary[] {
  return uses.all.map(({ drug, status, systemic, entries }) => ({ drug, status, systemic, evidence: indexes(entries) }));
}
