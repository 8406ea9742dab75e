/**
 * What a content script does in its frame: watch, read, detect, report, paint.
 * It runs in a page that owes it nothing: nothing of the page is changed, the
 * note never leaves, and when the extension is gone it falls silent.
 */
import type { ChartText, Detection, Finding } from './detect/types.ts';
import { beginningOf, isTooLong, shorten } from './limits.ts';
import type { Mark } from './messages.ts';
import { annotate, type AnnotateView } from './page/annotate.ts';
import { madeBy } from './page/embedded.ts';
import { changed, createIdentityTracker, shownPatient, type Settled } from './page/identity.ts';
import { urlIdOf } from './page/identity-text.ts';
import type { Settled as SettledPatient } from './page/insert/whose.ts';
import { showQuote, type Shown, type Target } from './page/jump.ts';
import { linesOfOthers } from './page/others.ts';
import { createOwners } from './page/owners.ts';
import { readPageSliced, type ReadSeams } from './page/read.ts';
import { languageUnread } from './page/unread.ts';
import type { FrameReport, Identity, PageText } from './page/types.ts';
import { watchPage, type WatchView } from './page/watch.ts';

export interface ReadingSeams {
  readonly view: WatchView & AnnotateView & { readonly AbortController: typeof AbortController } & Pick<Window, 'top' | 'parent'> & { readonly performance: { readonly timeOrigin: number } };
  /** Fresh for each read. */
  readonly seams: () => ReadSeams;
  /** Rejects where the detector cannot run in this frame. */
  readonly detect: (chart: ChartText) => Promise<Detection>;
  readonly send: {
    /** Resolves with the places to mark. */
    readonly report: (report: FrameReport) => Promise<readonly Mark[]>;
    readonly blank: (identity: Identity) => Promise<void>;
    readonly gone: (loaded: number) => Promise<void>;
  };
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** False once the extension that started this is gone. */
  readonly alive: () => boolean;
  readonly timing?: Timing;
}

/** All in ms. */
export interface Timing {
  /** Quiet time before a changed page is read, and the longest wait for it. */
  readonly quiet: number;
  readonly longest: number;
  /** The same after the patient changed: the old chart may stay on screen for as long as the new one loads. */
  readonly settle: number;
  readonly longestSettle: number;
  /** Wait before a report that found no one is sent once more. */
  readonly retry: number;
}

const TIMING: Timing = { quiet: 120, longest: 1000, settle: 700, longestSettle: 5000, retry: 400 };
/** A page that is never quiet is read at most this share of the time. */
const SHARE = 10;

/** Said of what stands on the page since another patient was shown. */
const STALE = 'text that has not changed since the patient did (reload the page to read it)';
/** Said of lines that name someone else: an inbox or a list beside the chart. */
const OTHERS = 'lines that name another patient';
const TOO_LONG = 'the end of a very long page';

export interface Reading {
  /** Reads now and reports, also when nothing has changed. */
  readAgain(): void;
  /** Paints the marks of a read, if it is the newest. */
  paint(read: number, marks: readonly Mark[]): void;
  /** Brings a quote into view, or says why not. */
  show(target: Target): Shown;
  /** What is known of the patient, for those who write into the page; null while that has not settled. */
  settled(): SettledPatient | null;
  /** Counts the patients shown in turn; null while one makes way for another. */
  turn(): number | null;
  /** Ended by `stop`, or once the extension is gone. */
  readonly signal: AbortSignal;
  /** Takes everything away and falls silent. */
  stop(): void;
  /** False after `stop`, and once the extension is gone. */
  alive(): boolean;
}

export function startReading({ view, seams, detect, send, pause, alive, timing = TIMING }: ReadingSeams): Reading {
  const { document } = view;
  const life = new view.AbortController();
  const marks = annotate(view, life.signal);
  const tracker = createIdentityTracker();
  const owners = createOwners();
  const loaded = view.performance.timeOrigin;
  let page: PageText | null = null;
  /** The page as it was reported last, and under whom. */
  let told: { readonly page: PageText; readonly identity: Identity; readonly findings: readonly Finding[] } | null = null;
  let painted: readonly Mark[] = [];
  let identity: Identity | null = null;
  let read = 0;
  let sent = '';
  let busy = false;
  let again = false;
  /** The patient changed or is in doubt: nothing is reported until the page has settled. */
  let waiting = false;
  let blanks = 0;
  let lastId = urlIdOf(view.location.href);
  let textBefore: string | null = null;
  /** In doubt: what the page says, and since when it has said nothing else. */
  let doubted = { text: '', at: 0 };
  let since = loaded;
  let cost = 0;
  let doubting: ReturnType<typeof setTimeout> | undefined;

  const blank = (now: Identity): void => {
    if (told) owners.claim(told.page, told.identity);
    told = null;
    identity = now;
    since = Date.now();
    blanks += 1;
    waiting = true;
    sent = '';
    painted = [];
    marks.clear();
    void sendTwice(() => send.blank(now)).catch(() => undefined);
  };

  const watch = watchPage(view, {
    end: life, alive, isOurs: marks.isOurs,
    quiet: () => (waiting ? timing.settle : timing.quiet),
    longest: () => Math.max(waiting ? timing.longestSettle : timing.longest, cost * SHARE),
    onChange: () => void run(),
    onAddress: () => {
      const now = urlIdOf(view.location.href);
      if (now === undefined || now === lastId) return;
      const first = lastId === undefined;
      lastId = now;
      if (first) return;
      // A second change before the first has settled: what has come since is of the one in between.
      if (waiting) owners.disown(document.documentElement);
      textBefore = page?.text ?? null;
      blank({ state: 'doubt', key: '' });
    },
  });

  async function run(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await look();
    } catch {
      await reportFailure();
    } finally {
      busy = false;
    }
    if (!again || life.signal.aborted) return;
    again = false;
    watch.nudge();
  }

  async function look(): Promise<void> {
    const began = view.document.defaultView?.performance.now() ?? 0;
    const now = seams();
    const next = await readPageSliced(document, now, pause, life.signal);
    if (!next) return;
    page = next;
    watch.follow(next.shadows);
    const who = tracker.next(shownPatient(document, next, now), view.location.href, settled(next.text));
    if (who.state === 'doubt') {
      if (identity?.state !== 'doubt') blank(who);
      if (next.text !== doubted.text) doubted = { text: next.text, at: Date.now() };
      clearTimeout(doubting);
      doubting = setTimeout(watch.nudge, timing.longestSettle);
      return;
    }
    clearTimeout(doubting);
    if (identity && identity.state !== 'doubt' && changed(identity, who)) {
      blank(who);
      watch.nudge();
      return;
    }
    const changes = blanks;
    const found = await detect(beginningOf(next));
    // The detector may have had to be brought: the patient may have changed meanwhile.
    if (changes !== blanks || life.signal.aborted) return;
    // One chart may be making way for another whose banner comes last.
    if (!waiting && told && replaced(told.findings, found.findings)) {
      waiting = true;
      watch.nudge();
      return;
    }
    identity = who;
    waiting = false;
    textBefore = null;
    cost = (view.document.defaultView?.performance.now() ?? 0) - began;
    // Not awaited: a change of patient must not wait for the worker.
    void report(next, who, ownOf(next, who, found)).catch(() => undefined);
    told = { page: next, identity: who, findings: found.findings };
  }

  function settled(text: string): Settled {
    if (textBefore !== null && text === textBefore) return 'no';
    return text === doubted.text && Date.now() - doubted.at >= timing.longestSettle ? 'long' : 'yes';
  }

  /** What went wrong may hold words of the page: only that it went wrong is said. */
  async function reportFailure(): Promise<void> {
    if (life.signal.aborted) return;
    const nothing: PageText = { text: '', structure: [], pieces: [], notRead: ['this page: reading it failed'], frames: 0, shadows: [] };
    const seen = { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false };
    await report(nothing, identity ?? { state: 'absent', key: '' }, { findings: [], seen }).catch(() => undefined);
  }

  /** Without what belongs to someone else: text that stands since the patient before, lines that name another. Indexes of repeats move up. */
  function ownOf(now: PageText, who: Identity, found: Detection): Detection & { readonly left: readonly string[] } {
    const others = linesOfOthers(now.text, who);
    const why = found.findings.map(({ start, end }): string | null => {
      if (others.some((line) => line.start <= start && end <= line.end)) return OTHERS;
      return owners.foreign(now, start, end, who) ? STALE : null;
    });
    const index = new Map<number, number>();
    why.forEach((reason, at) => { if (reason === null) index.set(at, index.size); });
    const findings = found.findings.filter((_, at) => why[at] === null).map((finding) => {
      if (finding.repeats === undefined) return finding;
      const { repeats, ...first } = finding;
      const moved = index.get(repeats);
      return moved === undefined ? first : Object.assign(first, { repeats: moved });
    });
    const left = [...languageUnread(found.language), ...[STALE, OTHERS].filter((reason) => why.includes(reason))];
    return { ...found, findings, left: isTooLong(now) ? [...left, TOO_LONG] : left };
  }

  async function report(now: PageText, who: Identity, { findings, seen, newestDate, left = [] }: Detection & { readonly left?: readonly string[] }): Promise<void> {
    const notRead = [...now.notRead, ...left];
    const said = shorten({ findings, seen, ...(newestDate === undefined ? {} : { newestDate }), identity: who, notRead, characters: now.text.length, frames: now.frames, loaded, since, ...madeBy(view) });
    const text = JSON.stringify(said);
    if (text === sent) {
      marks.paint(now, painted);
      return;
    }
    read += 1;
    const mine = read;
    const reply = await sendTwice(() => send.report({ ...said, read: mine }));
    if (!reply || life.signal.aborted || waiting || mine !== read) return;
    sent = text;
    painted = reply;
    if (page) marks.paint(page, reply);
  }

  /** The worker may just have been stopped: it is woken by the second try. */
  async function sendTwice<T>(attempt: () => Promise<T>): Promise<T | null> {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, timing.retry); });
      if (!alive()) life.abort();
      if (life.signal.aborted) return null;
      return attempt().catch(() => null);
    }
  }

  view.addEventListener('pagehide', () => {
    sent = '';
    if (alive()) void send.gone(loaded).catch(() => undefined);
  }, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    clearTimeout(doubting);
    marks.clear();
  }, { once: true });
  if (!document.hidden) void run();
  else watch.nudge();

  return {
    readAgain() {
      sent = '';
      // Whoever asks may have forgotten that it was told.
      if (identity?.state === 'doubt') void send.blank(identity).catch(() => undefined);
      watch.nudge();
    },
    paint(of, places) {
      if (of !== read || !page || waiting) return;
      painted = places;
      marks.paint(page, places);
    },
    show: (target) => (page === null || waiting ? 'gone' : showQuote(page, target, marks)),
    settled: () => {
      const who = waiting ? null : identity;
      return who && { identity: who, since, urlId: lastId, foreign: (of, start, end) => owners.foreign(of, start, end, who) };
    },
    turn: () => (waiting ? null : blanks),
    signal: life.signal,
    stop: () => life.abort(),
    alive: () => !life.signal.aborted && alive(),
  };
}

/** Something found before is gone, and something else is there. */
function replaced(before: readonly Finding[], now: readonly Finding[]): boolean {
  const was = new Set(before.map(({ quote }) => quote));
  const is = new Set(now.map(({ quote }) => quote));
  return was.difference(is).size > 0 && is.difference(was).size > 0;
}
