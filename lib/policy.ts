/**
 * What an institution sets by policy, in storage.managed: settings, the sites it wants read, and words of its own, signed by
 * name and date. They are shown as local beside the plan, and change no fact, rule, caution or step. A policy counts as a
 * whole: with a fault in it, the last one without stands on. That one is kept in storage.local; it holds no words of a chart.
 */
import { browser } from 'wxt/browser';
import { PLAN_DRUGS, type PlanDrug } from './guideline/types.ts';
import { INSTITUTION_KEY, onInstitution } from './institution.ts';
import { POLICY_KEY, settle, SETTINGS, type SettingName } from './settings.ts';

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
/** Endings below which anybody may be: "*.co.uk" and "*.github.io" are no institution; nor is a part of an address of numbers. */
const FOR_ANYBODY = new RegExp(`^https?://\\*\\.(?:${[
  '(?:ac|co|com|edu|go|gob|gov|gouv|govt|gr|gv|health|id|info|ltd|me|mil|ne|net|nom|or|org|plc|re|sch)\\.[a-z]{2}', '(?:br|cn|de|eu|gb|jp|ru|se|uk|us|za)\\.(?:com|net|org)',
  'amazonaws\\.com', 'appspot\\.com', 'azure(?:edge|websites)\\.net', 'blogspot\\.com', 'cloudfront\\.net', 'firebaseapp\\.com', 'github\\.io', 'gitlab\\.io', 'herokuapp\\.com', 'netlify\\.app', 'pages\\.dev', 'vercel\\.app', 'web\\.app', 'workers\\.dev',
  '[\\d.]+',
].join('|')})$`, 'i');
const site = text((given) => /^https?:\/\/(?:\*\.[\w-]+\.[\w-]+|[\w-]+)(?:\.[\w-]+)*$/.test(given) && !FOR_ANYBODY.test(given));
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

type Given = Readonly<Record<string, unknown>>;

/** The policy that stands, and what was found in the one that is set. */
export interface StandingPolicy extends ReadPolicy {
  /** As it was written: to be kept, if there is anything. */
  readonly policy: Given;
  /** Settings given a value that is not known. */
  readonly settings: readonly SettingName[];
  /** Which one stands: the one that is set, or none is; an earlier one, for the one that is set has a fault; none, for there was no earlier one. */
  readonly stands: 'set' | 'earlier' | 'none';
}

/** A policy with nothing wrong in it stands; else the earlier one, if it still is one that this version reads without fault; else none. */
export function standing(set: Given, earlier: Given): StandingPolicy {
  const { faults, settings, ...now } = judged(set);
  if (faults.length + settings.length === 0) return { ...now, faults, settings, stands: 'set' };
  const before = judged(earlier);
  const counts = Object.keys(earlier).length > 0 && before.faults.length + before.settings.length === 0;
  return { ...(counts ? before : judged({})), faults, settings, stands: counts ? 'earlier' : 'none' };
}

function judged(policy: Given): Omit<StandingPolicy, 'stands'> {
  return { policy, ...parsePolicy(policy), settings: settle({}, policy).unknown.map(({ name }) => name) };
}

export async function readPolicy(): Promise<StandingPolicy> {
  const [set, { [POLICY_KEY]: kept }] = await Promise.all([
    // Engines say in different ways that there is none.
    browser.storage.managed.get(null).catch(() => ({})) as Promise<Given>,
    browser.storage.local.get(POLICY_KEY),
  ]);
  return standing(set, typeof kept === 'object' && kept !== null ? kept as Given : {});
}

let last: Promise<void> = Promise.resolve();

/** One after the other: what an older look found must not be written over a newer one. */
function keepStanding(): Promise<void> {
  last = last.then(keep, keep);
  return last;
}

async function keep(): Promise<void> {
  const { policy, institution: words } = await readPolicy();
  const { [POLICY_KEY]: kept } = await browser.storage.local.get(POLICY_KEY);
  // Each wake comes by here: what is kept already is not written again, for every write is heard by all.
  if (Object.keys(policy).length === 0) await browser.storage.local.remove(POLICY_KEY);
  else if (JSON.stringify(policy) !== JSON.stringify(kept)) await browser.storage.local.set({ [POLICY_KEY]: policy });
  // Where there are none, nothing is kept: not even that.
  await (words === null ? browser.storage.session.remove(INSTITUTION_KEY) : browser.storage.session.set({ [INSTITUTION_KEY]: words }));
}

/** In the worker: keeps the policy that stands, and the institution's words of it for the panel, now and after each change, also once all that was kept of charts is cleared. */
export function keepPolicy(): void {
  void keepStanding();
  onPolicy(() => void keepStanding());
  onInstitution((words) => { if (words === null) void keepStanding(); });
}

/** Calls back with the whole policy on each change, until the signal aborts. */
export function onPolicy(heard: (policy: StandingPolicy) => void, signal?: AbortSignal): void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') void readPolicy().then((policy) => { if (!signal?.aborted) heard(policy); });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
