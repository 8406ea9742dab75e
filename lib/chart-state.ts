/**
 * What is known of the open charts, one per tab, in memory only
 * (storage.session). A worker may be killed between any two messages, so each
 * one reads what is stored, changes it and writes it back; they wait for each
 * other, so that none is lost. On any change of patient the stored state goes
 * blank before anything else is written.
 */
import { blanked, hear, heardTop, isLate, left, pageTurned, receive, waitedInVain, withoutFrames } from './chart-changes.ts';
import { gatherVisit } from './chart-pages.ts';
import { chartKey, createChartStore, NO_ROOM, type Kind, type Saved } from './chart-store.ts';
import { EMPTY, NotAllowed, type Chart, type ChartState, type Outcome, type Seams, type Sent } from './chart-types.ts';
import type { Own } from './chart-view.ts';
import { editorKey, jumpKey, stateKey, type Numbered } from './messages.ts';
import { salted } from './salt.ts';

const NOT_CLEAR = {
  answers: 'The answer was not recorded: it is not clear whose chart this is.',
  calendars: 'What was typed was not recorded: it is not clear whose chart this is.',
  dismissals: 'It was not set aside: it is not clear whose chart this is.',
  pages: 'The page was not removed: it is not clear whose chart this is.',
} as const;

export function createChartState(seams: Seams): ChartState {
  const { store, now = () => new Date() } = seams;
  const charts = createChartStore(seams);
  const inTurn = createQueue();

  /** The chart that a press in the panel is about; refused when another is open by now, or it is not clear whose this is. */
  async function chartOf(tabId: number, whose: string, what: keyof typeof NOT_CLEAR): Promise<{ readonly chart: Chart; readonly own: Own }> {
    const chart = await charts.load(tabId);
    const own = await charts.own(chart, gatherVisit(chart));
    // What is on screen is kept no longer: it says so.
    if (chart.problem !== undefined) await charts.save(chart);
    if (own.whose === null || whose !== own.whose) throw new NotAllowed(NOT_CLEAR[what]);
    return { chart, own };
  }

  /** Changes what the clinician stated of this patient, then all that follows from it. */
  async function stated<K extends Kind>(tabId: number, whose: string, kind: K, change: (own: Own[K]) => Own[K]): Promise<{ readonly chart: Chart; readonly saved: Saved }> {
    const { chart, own } = await chartOf(tabId, whose, kind);
    return { chart, saved: await charts.save(chart, { whose, kind, own: change(own[kind]) }) };
  }

  return {
    report: (sent, said) => inTurn(async () => {
      const before = await charts.load(sent.tabId);
      if (isLate(before, sent, said)) return silent(await charts.save(before));
      // Of a page there is no room for, a part by itself would pass for the whole.
      if (before.problem === NO_ROOM && !standsAlone(before, sent, said)) return silent(await charts.save(hear(before, sent, said)));
      const report = { ...said, identity: await salted(store, said.identity) };
      const { chart: received, blankFirst } = receive(hear(before, sent, said), sent, { report, origin: sent.origin, at: now().toISOString() });
      const chart = before.problem === undefined || blankFirst ? received : { ...received, forgot: true };
      if (blankFirst) await charts.save({ ...chart, frames: [], changed: true });
      const saved = await charts.save(chart);
      const { others } = outcome(chart, saved);
      // What the other frames had said was dropped.
      const readAgain = before.problem !== undefined || blankFirst || (before.changed && !chart.changed) || (before.leftAt !== undefined && chart.leftAt === undefined);
      return { state: saved.state, marks: saved.marks.get(sent.frameId) ?? [], others: others.filter(({ frameId }) => frameId !== sent.frameId), readAgain };
    }),

    blank: (sent, { identity, once, ...numbered }) => inTurn(async () => {
      try {
        const chart = await charts.load(sent.tabId);
        if (isLate(chart, sent, numbered)) return (await charts.save(chart)).state;
        return (await charts.save(blanked(hear(chart, sent, numbered), sent, await salted(store, identity), once))).state;
      } catch (error) {
        // Whoever it was about, it is shown no longer; the frame says it again.
        return charts.drop(sent.tabId, error);
      }
    }),

    gone: (sent, numbered) => inTurn(async () => {
      try {
        const chart = hear(await charts.load(sent.tabId), sent, numbered);
        return (await charts.save(left(chart, sent, numbered, now().getTime()))).state;
      } catch (error) {
        // It says so only once.
        return charts.drop(sent.tabId, error);
      }
    }),

    lost: (tabId, frameId, read) => inTurn(async () => {
      const chart = await charts.load(tabId);
      return (await charts.save({ ...chart, frames: chart.frames.filter(([id, { report }]) => id !== frameId || report.read !== read) })).state;
    }),

    waited: (tabId) => inTurn(async () => {
      const chart = await charts.load(tabId);
      if (chart.awaitsTop !== true) return null;
      const next = waitedInVain(chart);
      return outcome(next, await charts.save(next));
    }),

    begin: (tabId, how) => inTurn(async () => {
      const { closed: _, origin: __, ...chart } = heardTop(await charts.load(tabId));
      return (await charts.save({ ...chart, ...EMPTY, ...how })).state;
    }),

    turn: (tabId, origin) => inTurn(async () => {
      const { closed: _, origin: __, ...chart } = await charts.load(tabId);
      return (await charts.save({ ...pageTurned(chart, now().getTime()), reading: 'enabled', origin })).state;
    }),

    answer: (tabId, whose, fact, answer) => inTurn(async () => {
      const { chart, saved } = await stated(tabId, whose, 'answers', (own) => withOne(own, fact, answer));
      return outcome(chart, saved);
    }),

    calendar: (tabId, whose, drug, calendar) => inTurn(async () =>
      (await stated(tabId, whose, 'calendars', (own) => withOne(own, drug, calendar))).saved.state),

    dismiss: (tabId, whose, caution, reason) => inTurn(async () =>
      (await stated(tabId, whose, 'dismissals', (own) => withOne(own, caution, reason))).saved.state),

    removePage: (tabId, whose, page) => inTurn(async () => {
      const { chart } = await chartOf(tabId, whose, 'pages');
      const pages = chart.pages.filter(({ id }) => id !== page);
      if (pages.length === chart.pages.length) throw new NotAllowed('That page was already removed.');
      return outcome(chart, await charts.save({ ...chart, pages }));
    }),

    marks: (tabId) => inTurn(async () => {
      const chart = await charts.load(tabId);
      return chart.frames.length === 0 ? null : outcome(chart, await charts.save(chart)).others;
    }),

    readFrom: (tabId) => inTurn(async () => {
      const { frames, pages } = await charts.load(tabId);
      return { origins: frames.map(([, { origin }]) => origin), earlier: pages.length > 0 };
    }),

    dropSites: (tabId, origins) => inTurn(async () => {
      const chart = await charts.load(tabId);
      const gone = chart.frames.filter(([, { origin }]) => origin === 'null' || origins.includes(origin));
      const next = withoutFrames(chart, gone);
      return { frames: gone.map(([id]) => id), outcome: outcome(next, await charts.save(next)) };
    }),

    get: (tabId) => inTurn(() => charts.saved(tabId)),
    keepStatements: (tabIds) => inTurn(async () => charts.keepOwn(await Promise.all(tabIds.map(charts.load)))),
    forget: (tabId) => inTurn(() => store.remove([chartKey(tabId), stateKey(tabId), editorKey(tabId), jumpKey(tabId)])),
    clear: () => inTurn(() => store.clear()),
  };
}

/** Runs one change after the other, also when one fails. */
function createQueue(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const turn = last.then(change, change);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Says what the whole page does: no other frame was heard of, or it is the top document of a new page. */
function standsAlone({ heard }: Chart, { frameId }: Sent, { loaded }: Numbered): boolean {
  return heard.every((other) => other.frameId === frameId) || (frameId === 0 && !heard.some((other) => other.frameId === 0 && other.loaded === loaded));
}

/** A state that all frames must be told of. */
function outcome({ frames }: Chart, { state, marks }: Saved): Outcome {
  return { state, marks: [], others: frames.map(([frameId, { report }]) => ({ frameId, read: report.read, marks: marks.get(frameId) ?? [] })), readAgain: false };
}

/** Nobody need be told anything. */
function silent({ state }: Saved): Outcome {
  return { state, marks: [], others: [], readAgain: false };
}

/** With one of them set; without it where it is taken back. */
function withOne<T extends object, K extends keyof T>(own: T, key: K, value: T[K] | null): T {
  const { [key]: _, ...rest } = own;
  return (value === null ? rest : { ...rest, [key]: value }) as T;
}
