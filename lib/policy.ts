/**
 * What an institution sets by policy beside the settings, in storage.managed: the sites it wants read, and words of its
 * own, signed by name and date. They are shown as local beside the plan, and change no fact, rule, caution or step.
 */
import { browser } from 'wxt/browser';
import { PLAN_DRUGS, type PlanDrug } from './guideline/types.ts';
import { INSTITUTION_KEY, onInstitution } from './institution.ts';
import { SETTINGS } from './settings.ts';

/** Longest line, in UTF-16 code units, and most lines of a kind. */
const LINE_LENGTH = 200;
const LINES = 20;

export interface Institution {
  readonly name: string;
  readonly signedBy: string;
  /** Of the signature, ISO day. */
  readonly date: string;
  /** What is to be watched here, and when; with a drug, only beside that option. */
  readonly monitoring?: readonly { readonly drug?: PlanDrug; readonly what: string; readonly when: string }[];
  /** Options preferred here, first choice first. */
  readonly preferred?: readonly { readonly drug: PlanDrug; readonly why?: string }[];
  readonly contacts?: readonly { readonly what: string; readonly how: string }[];
  /** Ends the copied plan. */
  readonly copyLines?: readonly string[];
}

/** `type`: of the wrong type or missing; `unknown`: a name or a value nobody knows; `form`: not written as it must be; `length`: too long, too short or too many. */
export interface PolicyFault { readonly place: string; readonly fault: 'type' | 'unknown' | 'form' | 'length' }

export interface ReadPolicy {
  /** Match patterns: "https://ehr.example/*". */
  readonly sites: readonly string[];
  readonly institution: Institution | null;
  /** What could not be used, and where. What was written stays out. */
  readonly faults: readonly PolicyFault[];
}

/** Tells every fault of what was given; none where it is as it must be. */
type Check = (given: unknown, place: string) => PolicyFault[];

const text = (holds: (given: string) => boolean): Check => (given, place) => {
  if (typeof given !== 'string') return [{ place, fault: 'type' }];
  if (given === '' || given.length > LINE_LENGTH) return [{ place, fault: 'length' }];
  return holds(given) ? [] : [{ place, fault: 'form' }];
};

const list = (of: Check): Check => (given, place) => {
  if (!Array.isArray(given)) return [{ place, fault: 'type' }];
  return given.length > LINES ? [{ place, fault: 'length' }] : given.flatMap((one, at) => of(one, `${place}.${at}`));
};

const record = (must: Readonly<Record<string, Check>>, may: Readonly<Record<string, Check>> = {}): Check => (given, place) => {
  if (typeof given !== 'object' || given === null) return [{ place, fault: 'type' }];
  const held = given as Readonly<Record<string, unknown>>;
  const of = (name: string): unknown => (Object.hasOwn(held, name) ? held[name] : undefined);
  return [
    ...(Object.keys(held).every((name) => Object.hasOwn(must, name) || Object.hasOwn(may, name)) ? [] : [{ place, fault: 'unknown' as const }]),
    ...Object.entries(must).flatMap(([name, check]) => check(of(name), `${place}.${name}`)),
    ...Object.entries(may).flatMap(([name, check]) => (of(name) === undefined ? [] : check(of(name), `${place}.${name}`))),
  ];
};

/** One line, with no sign that nobody sees. */
const line = text((given) => !/[\p{C}\u2028\u2029]/u.test(given));
const day = text((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && new Date(`${given}T00:00Z`).toJSON()?.startsWith(given) === true);
const site = text((given) => /^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*$/.test(given));
const drug: Check = (given, place) => (PLAN_DRUGS.includes(given as PlanDrug) ? [] : [{ place, fault: 'unknown' }]);

const institution = record({ name: line, signedBy: line, date: day }, {
  monitoring: list(record({ what: line, when: line }, { drug })), preferred: list(record({ drug }, { why: line })), contacts: list(record({ what: line, how: line })), copyLines: list(line),
});

/** What a policy says beside the settings. A site that is none is left out; words of an institution count as a whole, or not at all. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): ReadPolicy {
  const { sites = [], institution: words } = managed;
  const named = Array.isArray(sites) ? sites.map((one, at) => ({ one: one as string, faults: site(one, `sites.${at}`) })) : [];
  const local = words === undefined ? [] : institution(words, 'institution');
  return {
    sites: named.filter(({ faults }) => faults.length === 0).map(({ one }) => `${one}/*`),
    institution: words === undefined || local.length > 0 ? null : words as Institution,
    faults: [
      ...Object.keys(managed).filter((name) => !Object.hasOwn(SETTINGS, name) && name !== 'sites' && name !== 'institution').map((name) => ({ place: name.slice(0, 40), fault: 'unknown' as const })),
      ...(Array.isArray(sites) ? [] : [{ place: 'sites', fault: 'type' as const }]), ...named.flatMap(({ faults }) => faults), ...local,
    ],
  };
}

export async function readPolicy(): Promise<ReadPolicy> {
  // Engines say in different ways that there is none.
  return parsePolicy(await browser.storage.managed.get(null).catch(() => ({})) as Record<string, unknown>);
}

function keep({ institution: words }: ReadPolicy): void {
  // Where there are none, nothing is kept: not even that.
  void (words === null ? browser.storage.session.remove(INSTITUTION_KEY) : browser.storage.session.set({ [INSTITUTION_KEY]: words }));
}

/** In the worker: keeps the institution's words for the panel, as policy has them now and after each change, also once all that was kept is cleared. */
export function keepInstitution(): void {
  void readPolicy().then(keep);
  onPolicy(keep);
  onInstitution((words) => { if (words === null) void readPolicy().then((policy) => { if (policy.institution) keep(policy); }); });
}

/** Calls back with the whole policy on each change, until the signal aborts. */
export function onPolicy(heard: (policy: ReadPolicy) => void, signal?: AbortSignal): void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') void readPolicy().then((policy) => { if (!signal?.aborted) heard(policy); });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
