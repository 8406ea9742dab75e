/** Reads and writes what is kept of a tab; what cannot be kept, or was damaged, is dropped and said so. */
import type { Gathered } from './chart-frames.ts';
import { marksOf } from './chart-marks.ts';
import { gatherVisit } from './chart-pages.ts';
import { EMPTY, type Chart, type Seams } from './chart-types.ts';
import { blankState, localDay, stateOf, type Judged, type Own } from './chart-view.ts';
import { STATE_VERSION, stateKey, type Mark, type TabState } from './messages.ts';
import { parseChart } from './stored-chart.ts';
import { parseAnswers, parseCalendars, parseDismissals, parseState } from './stored-schema.ts';

const OTHER_VERSION = 'What another version of RadNerve had kept of this tab was dropped. Reload the page.';
const DAMAGED = 'What was kept of this tab was damaged and has been dropped. Reload the page.';
const NO_ROOM = 'There is more on this page than can be kept. Close other charts and reload it.';

export const chartKey = (tabId: number): string => `chart:${tabId}`;

/** What a clinician can state of a patient. */
export type Kind = 'answers' | 'calendars' | 'dismissals';

export interface Saved { readonly state: TabState; readonly marks: ReadonlyMap<number, readonly Mark[]> }

export interface ChartStore {
  load(tabId: number): Promise<Chart>;
  save(chart: Chart): Promise<Saved>;
  /** The state as it was saved; null when there is none. */
  saved(tabId: number): Promise<TabState | null>;
  /** What the clinician stated of this chart's patient. */
  own(chart: Chart, gathered: Gathered): Promise<Own>;
  /** Keeps a statement under whom it is about. */
  state(whose: string, kind: Kind, own: Own[Kind]): Promise<void>;
  /** Drops what was stated of this chart's patient. */
  disown(chart: Chart): Promise<void>;
}

export function createChartStore({ store, judge, now = () => new Date() }: Seams): ChartStore {
  const read = async (key: string): Promise<unknown> => (await store.get([key]))[key];

  async function load(tabId: number): Promise<Chart> {
    const fresh: Chart = { version: STATE_VERSION, tabId, reading: 'enabled', heard: [], ...EMPTY };
    const stored = await read(chartKey(tabId));
    if (stored === undefined) return fresh;
    if (!isOfVersion(stored)) return { ...fresh, problem: OTHER_VERSION };
    return parseChart(stored, tabId) ?? { ...fresh, problem: DAMAGED };
  }

  async function ownOf(chart: Chart, gathered: Gathered): Promise<Own> {
    const whose = whoseOf(chart, gathered);
    if (whose === null) return { answers: {}, calendars: {}, dismissals: {}, whose };
    const keys = { answers: ownKey('answers', whose), calendars: ownKey('calendars', whose), dismissals: ownKey('dismissals', whose) };
    const kept = await store.get(Object.values(keys));
    return { answers: parseAnswers(kept[keys.answers]), calendars: parseCalendars(kept[keys.calendars]), dismissals: parseDismissals(kept[keys.dismissals]), whose };
  }

  function judgeSafely(gathered: Gathered, { answers, calendars }: Own): Judged {
    if (gathered.frames === 0) return null;
    try {
      return judge({ findings: gathered.findings, seen: gathered.seen, answers, today: localDay(now()) }, calendars);
    } catch {
      return 'failed';
    }
  }

  async function save(chart: Chart): Promise<Saved> {
    const gathered = gatherVisit(chart);
    const own = await ownOf(chart, gathered);
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

  return {
    load, save, own: ownOf,
    state: (whose, kind, own) => store.set({ [ownKey(kind, whose)]: own }),
    async disown(chart) {
      const { whose } = await ownOf(chart, gatherVisit(chart));
      if (whose !== null) await store.remove([ownKey('answers', whose), ownKey('calendars', whose)]);
    },
    async saved(tabId) {
      const stored = await read(stateKey(tabId));
      if (stored === undefined) return null;
      return parseState(stored, tabId) ?? (await save(await load(tabId))).state;
    },
  };
}

function isOfVersion(stored: unknown): boolean {
  // What has no version at all is damaged rather than of another one.
  const { version } = (typeof stored === 'object' && stored !== null ? stored : {}) as { readonly version?: unknown };
  return typeof version !== 'number' || version === STATE_VERSION;
}

/** Answers, calendars and what was set aside belong to a patient; where nobody is named, to this document alone. */
function whoseOf(chart: Chart, { identity }: Gathered): string | null {
  if (identity.state === 'doubt' || chart.frames.length === 0) return null;
  return identity.state === 'known' ? chart.identity.key || identity.key : `tab ${chart.tabId} ${chart.frames[0]![1].report.loaded}`;
}

function ownKey(kind: Kind, whose: string): string {
  return `${kind}:${STATE_VERSION}:${whose}`;
}
