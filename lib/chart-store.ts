/** Reads and writes what is kept of a tab; what cannot be kept, or was damaged, is dropped and said so. */
import type { Gathered } from './chart-frames.ts';
import { marksOf } from './chart-marks.ts';
import { gatherVisit } from './chart-pages.ts';
import { EMPTY, type Chart, type Seams } from './chart-types.ts';
import { blankState, localDay, stateOf, type Judged, type Own } from './chart-view.ts';
import { STATE_VERSION, stateKey, type Mark, type TabState } from './messages.ts';
import { OWN_TEXT } from './own-findings.ts';
import { comparePatients, fingerprint } from './page/identity-text.ts';
import { SALT_LOST } from './salt.ts';
import { parseChart } from './stored-chart.ts';
import { parseAnswers, parseCalendars, parseDismissals, parseIdentity, parseState } from './stored-schema.ts';

const OTHER_VERSION = 'What another version of RadNerve had kept of this tab was dropped. Reload the page.';
const DAMAGED = 'What was kept of this tab was damaged and has been dropped. Reload the page.';
const PAGES_DROPPED = 'pages read earlier in this visit, if there were any: they could not be kept';
const STATED_DAMAGED = 'what you stated of this patient earlier, if anything: some of it was damaged and is lost';
export const NO_ROOM = 'There is more on this page than can be kept. Close other charts and reload it.';

export const chartKey = (tabId: number): string => `chart:${tabId}`;

/** What a clinician can state of a patient. */
const KINDS = ['answers', 'calendars', 'dismissals'] as const;
export type Kind = (typeof KINDS)[number];

/** What the clinician states now of somebody: all of that kind. */
export interface Statement<K extends Kind = Kind> { readonly whose: string; readonly kind: K; readonly own: Own[K] }

export interface Saved { readonly state: TabState; readonly marks: ReadonlyMap<number, readonly Mark[]> }

export interface ChartStore {
  load(tabId: number): Promise<Chart>;
  /** With a statement, which is kept in the same write as what follows from it; rejects, and changes nothing, where there is no room for it. */
  save(chart: Chart, stated?: Statement): Promise<Saved>;
  /** The state as it was saved; null when there is none. */
  saved(tabId: number): Promise<TabState | null>;
  /** What the clinician stated of this chart's patient. */
  own(chart: Chart, gathered: Gathered): Promise<Own>;
  /** Drops what is kept of a tab, for this reason, and rejects with it; its frames are asked again once one of them speaks. */
  drop(tabId: number, reason: unknown): Promise<never>;
  /** Drops what was stated of all patients but those of these charts. */
  keepOwn(of: readonly Chart[]): Promise<void>;
}

export function createChartStore({ store, judge, now = () => new Date() }: Seams): ChartStore {
  const read = async (key: string): Promise<unknown> => (await store.get([key]))[key];

  /** Tabs of which nothing could be kept, not even that. */
  const dropped = new Set<number>();

  async function drop(tabId: number, reason: unknown): Promise<never> {
    dropped.add(tabId);
    await store.remove([chartKey(tabId), stateKey(tabId)]);
    throw reason;
  }

  async function load(tabId: number): Promise<Chart> {
    const fresh = freshChart(tabId);
    const stored = await read(chartKey(tabId));
    if (stored === undefined) return dropped.has(tabId) ? { ...fresh, problem: NO_ROOM } : fresh;
    if (!isOfVersion(stored)) return { ...fresh, problem: OTHER_VERSION };
    return parseChart(stored, tabId) ?? { ...fresh, problem: DAMAGED };
  }

  async function ownOf(chart: Chart, gathered: Gathered): Promise<Own> {
    const whose = whoseOf(chart, gathered);
    if (whose === null) return { answers: {}, calendars: {}, dismissals: {}, damaged: false, whose };
    const kept = await store.get([...KINDS.map((kind) => ownKey(kind, whose)), ofKey(whose), SALT_LOST]);
    // A number can be given twice: what was stated of another person is not this one's.
    const of = parseIdentity(kept[ofKey(whose)]);
    if (of !== null && comparePatients(of, gathered.identity) === 'different') return { answers: {}, calendars: {}, dismissals: {}, damaged: false, ofAnother: true, whose };
    const [answers, calendars, dismissals] = [parseAnswers(kept[ownKey('answers', whose)]), parseCalendars(kept[ownKey('calendars', whose)]), parseDismissals(kept[ownKey('dismissals', whose)])];
    return { answers: answers.kept, calendars: calendars.kept, dismissals: dismissals.kept, damaged: kept[SALT_LOST] !== undefined || [answers, calendars, dismissals].some(({ damaged }) => damaged), whose };
  }

  function judgeSafely(gathered: Gathered, { answers, calendars, dismissals }: Own): Judged {
    if (gathered.frames === 0) return null;
    try {
      return judge({ findings: gathered.findings, seen: gathered.seen, answers, today: localDay(now()) }, calendars, { dismissals, notRead: gathered.notRead.filter((what) => what !== OWN_TEXT) });
    } catch {
      return 'failed';
    }
  }

  async function save(chart: Chart, stated?: Statement): Promise<Saved> {
    const visit = gatherVisit(chart);
    const kept = await ownOf(chart, visit);
    const own = stated ? { ...kept, [stated.kind]: stated.own } : kept;
    const stating = stated && { [ofKey(stated.whose)]: visit.identity, ...Object.fromEntries((kept.ofAnother ? KINDS : [stated.kind]).map((kind) => [ownKey(kind, stated.whose), own[kind]])) };
    const gathered = { ...visit, notRead: [...visit.notRead, ...(chart.forgot === true ? [PAGES_DROPPED] : []), ...(kept.damaged ? [STATED_DAMAGED] : [])] };
    const state = stateOf(chart, gathered, own, judgeSafely(gathered, own));
    const marks = state.assessment ? marksOf(state.assessment, state.findings) : new Map<number, readonly Mark[]>();
    try {
      await store.set({ [chartKey(chart.tabId)]: chart, [stateKey(chart.tabId)]: state, ...stating });
      dropped.delete(chart.tabId);
      return { state, marks };
    } catch (error) {
      // What was there before is of this chart and holds: the clinician is told that the statement does not.
      if (stated) throw error;
      // Too much for the store. What was there before may be about anything: it goes.
      const { origin, tabId, heard } = chart;
      const full: Chart = { ...freshChart(tabId), reading: chart.reading, heard, problem: NO_ROOM, ...(origin === undefined ? {} : { origin }) };
      const empty = blankState(full, 'error', { problem: NO_ROOM, ...(origin === undefined ? {} : { origin }) });
      await store.set({ [chartKey(tabId)]: full, [stateKey(tabId)]: empty }).catch((reason: unknown) => drop(tabId, reason));
      return { state: empty, marks: new Map() };
    }
  }

  return {
    load, save, own: ownOf, drop,
    async keepOwn(of) {
      const stay = new Set(of.flatMap((chart) => {
        const whose = whoseOf(chart, gatherVisit(chart));
        return whose === null ? [] : [ofKey(whose), ...KINDS.map((kind) => ownKey(kind, whose))];
      }));
      await store.remove(Object.keys(await store.get(null)).filter((key) => ['of', ...KINDS].some((kind) => key.startsWith(`${kind}:`)) && !stay.has(key)));
    },
    async saved(tabId) {
      const stored = await read(stateKey(tabId));
      if (stored === undefined) return null;
      return parseState(stored, tabId) ?? (await save(await load(tabId))).state;
    },
  };
}

function freshChart(tabId: number): Chart {
  return { version: STATE_VERSION, tabId, reading: 'enabled', heard: [], ...EMPTY };
}

function isOfVersion(stored: unknown): boolean {
  // What has no version at all is damaged rather than of another one.
  const { version } = (typeof stored === 'object' && stored !== null ? stored : {}) as { readonly version?: unknown };
  return typeof version !== 'number' || version === STATE_VERSION;
}

/** Answers, calendars and what was set aside belong to a patient of one site; where nobody is named, to this document alone. */
function whoseOf(chart: Chart, { identity }: Gathered): string | null {
  if (identity.state === 'doubt' || chart.frames.length === 0) return null;
  return identity.state === 'known' ? `${fingerprint(chart.origin ?? '')} ${chart.identity.key || identity.key}` : `tab ${chart.tabId} ${chart.frames[0]![1].report.loaded}`;
}

/** Of whom it was stated. */
function ofKey(whose: string): string {
  return `of:${STATE_VERSION}:${whose}`;
}

function ownKey(kind: Kind, whose: string): string {
  return `${kind}:${STATE_VERSION}:${whose}`;
}
