/**
 * What is known of the open charts, one per tab, in memory only
 * (storage.session). A worker may be killed between any two messages, so each
 * one reads what is stored, changes it and writes it back; they wait for each
 * other, so that none is lost. On any change of patient the stored state goes
 * blank before anything else is written.
 */
import { gather, type FrameEntry, type Gathered } from './chart-frames.ts';
import { marksOf } from './chart-marks.ts';
import { blankState, localDay, stateOf, type Judged, type Own } from './chart-view.ts';
import type { Answer, Answers, Assessment, ChartFacts, FactName, OwnCalendar, OwnCalendars, Plan } from './decide/types.ts';
import type { PlanDrug } from './guideline/types.ts';
import { editorKey, STATE_VERSION, stateKey, type Mark, type TabState } from './messages.ts';
import { comparePatients } from './page/identity-text.ts';
import type { FrameReport, Identity } from './page/types.ts';

/** A refusal fit to be shown. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** The part of storage.session that is used. */
export interface Store {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Seams {
  readonly store: Store;
  /** Assessment and plan of findings, answers and what was typed for calendars. */
  readonly judge: (facts: ChartFacts, calendars: OwnCalendars) => { readonly assessment: Assessment; readonly plan: Plan };
  readonly now?: () => Date;
}

/** Everything kept of a tab. `frames` holds the newest report of each frame. */
export interface Chart {
  readonly version: number;
  readonly tabId: number;
  readonly reading: TabState['reading'];
  readonly origin?: string;
  /** Why nothing is read, where nothing can be. */
  readonly closed?: 'not-enabled' | 'not-readable';
  /** Whose chart it is; its key stays while it is the same patient. */
  readonly identity: Identity;
  /** What the top document said last of its patient. */
  readonly banner: Identity | null;
  /** The patient changed and the new one's chart has not come in. */
  readonly changed: boolean;
  readonly frames: readonly (readonly [number, FrameEntry])[];
  readonly problem?: string;
}

/** Where and how a report came in. */
export interface Sent { readonly tabId: number; readonly frameId: number; readonly origin: string }

/** What follows from a change: the new state, marks that other frames must be told of, and whether all frames must read again. */
export interface Outcome {
  readonly state: TabState;
  readonly marks: readonly Mark[];
  readonly others: readonly { readonly frameId: number; readonly read: number; readonly marks: readonly Mark[] }[];
  readonly readAgain: boolean;
}

export interface ChartState {
  /** A frame says what it shows now. */
  report(sent: Sent, report: FrameReport): Promise<Outcome>;
  /** A frame's patient changed or is in doubt. */
  blank(sent: Sent, identity: Identity): Promise<TabState>;
  /** A frame's document is being left. */
  gone(sent: Sent, loaded: number): Promise<TabState>;
  /** A frame no longer answers: it was taken out of its page. `read`: what it was told of. */
  lost(tabId: number, frameId: number, read: number): Promise<TabState>;
  /** The tab was opened to reading, or cannot be read. */
  begin(tabId: number, how: { readonly reading: TabState['reading']; readonly origin?: string; readonly closed?: 'not-enabled' | 'not-readable' }): Promise<TabState>;
  answer(tabId: number, fact: FactName, answer: Answer | null): Promise<Outcome>;
  /** What the clinician typed for the calendar of a drug, looking at the chart of `whose`; null takes it back. */
  calendar(tabId: number, whose: string, drug: PlanDrug, calendar: OwnCalendar | null): Promise<TabState>;
  /** Marks of all frames; null where nothing is kept. Changes nothing. */
  marks(tabId: number): Promise<Outcome['others'] | null>;
  get(tabId: number): Promise<TabState | null>;
  forget(tabId: number): Promise<void>;
}

const NOBODY: Identity = { state: 'absent', key: '' };
const EMPTY = { identity: NOBODY, banner: null, changed: false, frames: [] } as const;
const OTHER_VERSION = 'What another version of RadNerve had kept of this tab was dropped. Reload the page.';
const NOT_CLEAR = {
  answers: 'The answer was not recorded: it is not clear whose chart this is.',
  calendars: 'What was typed was not recorded: it is not clear whose chart this is.',
} as const;
const NO_ROOM = 'There is more on this page than can be kept. Close other charts and reload it.';

const chartKey = (tabId: number): string => `chart:${tabId}`;

export function createChartState({ store, judge, now = () => new Date() }: Seams): ChartState {
  let last: Promise<unknown> = Promise.resolve();
  /** Runs one change after the other, also when one fails. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = last.then(change, change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function load(tabId: number): Promise<Chart> {
    const fresh: Chart = { version: STATE_VERSION, tabId, reading: 'enabled', ...EMPTY };
    const stored = (await store.get([chartKey(tabId)]))[chartKey(tabId)] as Chart | undefined;
    if (!stored) return fresh;
    return stored.version === STATE_VERSION ? stored : { ...fresh, problem: OTHER_VERSION };
  }

  async function save(chart: Chart): Promise<{ readonly state: TabState; readonly marks: ReadonlyMap<number, readonly Mark[]> }> {
    const { gathered, own } = await together(chart);
    const state = stateOf(chart, gathered, own, judgeSafely(gathered, own));
    const marks = state.assessment ? marksOf(state.assessment, state.findings) : new Map<number, readonly Mark[]>();
    try {
      await store.set({ [chartKey(chart.tabId)]: chart, [stateKey(chart.tabId)]: state });
      return { state, marks };
    } catch {
      // Too much for the store. What was there before may be about anything: it goes.
      await store.remove([chartKey(chart.tabId), stateKey(chart.tabId)]);
      const { origin } = chart;
      const empty = blankState(chart, 'error', { problem: NO_ROOM, ...(origin === undefined ? {} : { origin }) });
      await store.set({ [stateKey(chart.tabId)]: empty });
      return { state: empty, marks: new Map() };
    }
  }

  async function together(chart: Chart): Promise<{ readonly gathered: Gathered; readonly own: Own }> {
    const gathered = gather(new Map(chart.frames), chart.banner);
    const whose = whoseOf(chart, gathered);
    if (whose === null) return { gathered, own: { answers: {}, calendars: {}, whose } };
    const keys = (['answers', 'calendars'] as const).map((kind) => ownKey(kind, whose));
    const { [keys[0]!]: answers = {}, [keys[1]!]: calendars = {} } = await store.get(keys);
    return { gathered, own: { answers: answers as Answers, calendars: calendars as OwnCalendars, whose } };
  }

  /** Changes what the clinician stated of this patient, then all that follows from it. */
  async function stated<K extends 'answers' | 'calendars'>(tabId: number, kind: K, change: (own: Own[K]) => Own[K], about?: string): Promise<{ readonly chart: Chart } & Awaited<ReturnType<typeof save>>> {
    const chart = await load(tabId);
    const { own } = await together(chart);
    if (own.whose === null || (about !== undefined && about !== own.whose)) throw new NotAllowed(NOT_CLEAR[kind]);
    await store.set({ [ownKey(kind, own.whose)]: change(own[kind]) });
    return { chart, ...await save(chart) };
  }

  function judgeSafely(gathered: Gathered, { answers, calendars }: Own): Judged {
    if (gathered.frames === 0) return null;
    try {
      return judge({ findings: gathered.findings, seen: gathered.seen, answers, today: localDay(now()) }, calendars);
    } catch {
      return 'failed';
    }
  }

  return {
    report: (sent, report) => inTurn(async () => {
      const before = await load(sent.tabId);
      const { chart, blankFirst } = receive(before, sent, { report, origin: sent.origin, at: now().toISOString() });
      if (blankFirst) await save({ ...chart, frames: [], changed: true });
      const { state, marks } = await save(chart);
      const others = eachFrame(chart, marks).filter(({ frameId }) => frameId !== sent.frameId);
      return { state, marks: marks.get(sent.frameId) ?? [], others, readAgain: blankFirst || (before.changed && !chart.changed) };
    }),

    blank: ({ tabId, frameId }, identity) => inTurn(async () => {
      const chart = await load(tabId);
      const frames = chart.frames.filter(([id]) => id !== frameId);
      const top = frameId === 0;
      // A frame within a chart whose banner stands takes only itself away.
      if (!top && gather(new Map(frames), chart.banner).identity.state === 'known') return (await save({ ...chart, frames })).state;
      return (await save({ ...chart, identity, banner: top ? identity : chart.banner, frames: [], changed: true })).state;
    }),

    gone: ({ tabId, frameId }, loaded) => inTurn(async () => {
      const chart = await load(tabId);
      const leaving = chart.frames.find(([id]) => id === frameId);
      // The next document may have reported before the last word of this one.
      if (leaving && leaving[1].report.loaded !== loaded) return (await save(chart)).state;
      if (frameId === 0) return (await save({ ...chart, ...EMPTY })).state;
      return (await save({ ...chart, frames: chart.frames.filter((frame) => frame !== leaving) })).state;
    }),

    lost: (tabId, frameId, read) => inTurn(async () => {
      const chart = await load(tabId);
      return (await save({ ...chart, frames: chart.frames.filter(([id, { report }]) => id !== frameId || report.read !== read) })).state;
    }),

    begin: (tabId, how) => inTurn(async () => {
      const { closed: _, problem: __, origin: ___, ...chart } = await load(tabId);
      return (await save({ ...chart, ...EMPTY, ...how })).state;
    }),

    answer: (tabId, fact, answer) => inTurn(async () => {
      const { chart, state, marks } = await stated(tabId, 'answers', (own) => withOne(own, fact, answer));
      return { state, marks: [], others: eachFrame(chart, marks), readAgain: false };
    }),

    marks: (tabId) => inTurn(async () => {
      const chart = await load(tabId);
      return chart.frames.length === 0 ? null : eachFrame(chart, (await save(chart)).marks);
    }),

    calendar: (tabId, whose, drug, calendar) => inTurn(async () =>
      (await stated(tabId, 'calendars', (own) => withOne(own, drug, calendar), whose)).state),

    get: (tabId) => inTurn(async () => {
      const state = (await store.get([stateKey(tabId)]))[stateKey(tabId)] as TabState | undefined;
      if (!state) return null;
      return state.version === STATE_VERSION ? state : (await save(await load(tabId))).state;
    }),

    forget: (tabId) => inTurn(() => store.remove([chartKey(tabId), stateKey(tabId), editorKey(tabId)])),
  };
}

function eachFrame({ frames }: Chart, marks: ReadonlyMap<number, readonly Mark[]>): Outcome['others'] {
  return frames.map(([frameId, { report }]) => ({ frameId, read: report.read, marks: marks.get(frameId) ?? [] }));
}

/** The chart with a report put in; on another patient all other frames are out before. */
function receive(chart: Chart, { frameId, origin }: Sent, entry: FrameEntry): { readonly chart: Chart; readonly blankFirst: boolean } {
  const { report } = entry;
  const top = frameId === 0;
  const others = chart.frames.filter(([id, kept]) => id !== frameId && !(top && kept.report.loaded < report.loaded));
  const banner = top ? report.identity : chart.banner;
  const frames = [...others, [frameId, entry] as const];
  const { identity } = gather(new Map(frames), banner);
  const { problem: _, closed: __, ...rest } = chart;
  const next = { ...rest, ...(top ? { origin } : {}), banner, changed: chart.changed && !top && banner !== null };
  if (otherPatient(chart.identity, identity)) {
    return { chart: { ...next, identity, frames: [[frameId, entry]] }, blankFirst: true };
  }
  const known = chart.identity.state === 'known' && identity.state === 'known';
  return { chart: { ...next, identity: known ? { ...identity, key: chart.identity.key } : identity, frames }, blankFirst: false };
}

/** Another patient than before, or no longer sure who. Nobody named before is no patient to mix with. */
function otherPatient(before: Identity, now: Identity): boolean {
  if (before.state === 'absent') return false;
  if (before.state === 'doubt' || now.state !== 'known') return before.state !== now.state;
  return comparePatients(before, now) !== 'same';
}

/** Answers and calendars belong to a patient; where nobody is named, to this document alone. */
function whoseOf(chart: Chart, { identity }: Gathered): string | null {
  if (identity.state === 'doubt' || chart.frames.length === 0) return null;
  return identity.state === 'known' ? chart.identity.key || identity.key : `tab ${chart.tabId} ${chart.frames[0]![1].report.loaded}`;
}

/** With one of them set; without it where it is taken back. */
function withOne<T extends object, K extends keyof T>(own: T, key: K, value: T[K] | null): T {
  const { [key]: _, ...rest } = own;
  return (value === null ? rest : { ...rest, [key]: value }) as T;
}

function ownKey(kind: 'answers' | 'calendars', whose: string): string {
  return `${kind}:${STATE_VERSION}:${whose}`;
}
