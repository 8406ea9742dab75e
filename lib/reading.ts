/**
 * What a content script does in its frame: watch, read, detect, report, paint.
 * It runs in a page that owes it nothing: nothing of the page is changed, the
 * note never leaves, and when the extension is gone it falls silent.
 */
import { createCourier, type Courier } from './courier.ts';
import type { Detection } from './detect/types.ts';
import { createFlux, type Flux } from './flux.ts';
import { NOTHING_FOUND, reportOf, UNREAD } from './frame-report.ts';
import { LiveReading } from './live-reading.ts';
import { createLookout, SHARE, type Lookout } from './lookout.ts';
import type { Mark } from './messages.ts';
import { ownOf, patientOf, type OwnDetection } from './own-findings.ts';
import { annotate } from './page/annotate.ts';
import { createSentinel, type Sentinel } from './page/banner.ts';
import { clockOf } from './page/clock.ts';
import { madeBy } from './page/embedded.ts';
import { changed, createIdentityTracker, findingPatient, identityOf, isStill, shownPatient, type Settled, type Shown as ShownPatient } from './page/identity.ts';
import { urlIdOf } from './page/identity-text.ts';
import type { Settled as SettledPatient } from './page/insert/whose.ts';
import { showQuote, type Shown, type Target } from './page/jump.ts';
import { createOwners } from './page/owners.ts';
import { placesOf } from './page/range.ts';
import { atOnce } from './page/slices.ts';
import type { Identity, PageText } from './page/types.ts';
import { watchPage, type Watch } from './page/watch.ts';
import type { Reading, ReadingSeams } from './reading-types.ts';
import { createSettling, TIMING, type Move, type Settling, type Timing } from './settling.ts';

const DOUBT: Identity = { state: 'doubt', key: '' };
/** Of a patient who came after a look only that there is another is told. */
const NOBODY: Identity = { state: 'absent', key: '' };
/** A look that has not come to an end is over after so long, in ms. */
const LOOK = 30_000;
/** Nodes at the top of a page that are asked in the stroke they change in. */
const AT_ONCE = 3000;

/** Starts reading this frame. */
export function startReading(given: ReadingSeams): Reading {
  return new Reader(given);
}

class Reader implements Reading {
  readonly signal: AbortSignal;
  readonly #given: ReadingSeams;
  readonly #live: LiveReading;
  readonly #timing: Timing;
  readonly #life: AbortController;
  readonly #marks: ReturnType<typeof annotate>;
  readonly #courier: Courier;
  readonly #watch: Watch;
  readonly #settling: Settling;
  readonly #sentinel: Sentinel;
  readonly #lookout: Lookout;
  readonly #tracker = createIdentityTracker();
  readonly #owners = createOwners();
  readonly #clock: () => number;
  readonly #flux: Flux;
  #page: PageText | null = null;
  /** The page as it was reported last, and under whom. */
  #told: { readonly page: PageText; readonly identity: Identity } | null = null;
  /** Reports what was read last. */
  #say?: () => void;
  /** When a look ends at the latest, ms since 1970; 0 once the page was told. */
  #until: number;
  #banners: readonly Node[] = [];
  #painted: readonly Mark[] = [];
  #identity: Identity | null = null;
  #sent = '';
  #busy = false;
  #again = false;
  #blanks = 0;
  #mutations = 0;
  /** Since when the page has changed under each reading, ms since 1970. */
  #restless = Number.POSITIVE_INFINITY;
  /** Number of the last message that said nothing is told. */
  #blankedAt = 0;
  #address: string;
  #lastId: string | undefined;
  #textBefore: string | null = null;
  /** In doubt: what the page says, and since when it has said nothing else. */
  #doubted = { text: '', at: 0 };
  #since: number;
  #cost = 0;
  #doubting: ReturnType<typeof setTimeout> | undefined;

  constructor(given: ReadingSeams) {
    const { view, timing = TIMING } = given;
    this.#given = given;
    this.#timing = timing;
    this.#clock = clockOf(view);
    this.#flux = createFlux(this.#clock);
    this.#live = new LiveReading(given);
    this.#life = new view.AbortController();
    this.signal = this.#life.signal;
    this.#marks = annotate(view, this.#life.signal);
    this.#since = view.performance.timeOrigin;
    this.#courier = createCourier(given.send, { loaded: this.#since, retry: timing.retry, alive: () => this.alive() });
    this.#settling = createSettling(timing);
    this.#sentinel = createSentinel((banners) => atOnce(findingPatient(view.document, given.seams(), AT_ONCE, banners)));
    this.#lookout = createLookout(given, { wait: timing.longest, signal: this.signal, turn: () => this.#told && this.#blanks, onLook: (shown) => this.#onLook(shown) });
    this.#address = view.location.href;
    this.#lastId = urlIdOf(this.#address);
    const returned = ({ persisted }: { readonly persisted?: boolean }): void => { if (persisted) this.#courier.returned(this.#clock()); };
    const leaving = (): void => {
      this.#sent = '';
      if (given.alive()) this.#courier.gone();
    };
    this.#watch = watchPage(view, {
      listen: () => {
        view.addEventListener('pageshow', returned, { signal: this.signal });
        view.addEventListener('pagehide', leaving, { signal: this.signal });
      },
      end: this.#life, alive: given.alive, changes: this.#live.changes, isOurs: this.#marks.isOurs,
      quiet: () => this.#settling.quiet(),
      longest: () => Math.max(this.#settling.longest(), this.#cost * SHARE),
      onChange: () => void this.#run(),
      onMutation: () => this.#onMutation(),
      onAddress: () => this.#onAddress(),
    });
    this.signal.addEventListener('abort', () => {
      clearTimeout(this.#doubting);
      this.#marks.clear();
    }, { once: true });
    this.#until = this.#clock() + LOOK;
    // It may have been made for another patient than the page around still shows, however soon after that page.
    if (madeBy(view).embedded) this.#settling.move('chart');
    if (!view.document.hidden && !this.#settling.waiting()) void this.#run();
    else this.#watch.nudge();
  }

  look(): void {
    this.#until = this.#clock() + LOOK;
    this.readAgain();
  }

  readAgain(): void {
    this.#sent = '';
    // Whoever asks may have forgotten that it was told.
    if (this.#identity?.state === 'doubt') this.#courier.blank(this.#identity);
    if (!this.#isOver()) this.#watch.nudge();
    else if (this.#told) this.#say!();
  }

  paint(of: number, places: readonly Mark[]): void {
    if (of !== this.#courier.newest() || !this.#page || this.#settling.waiting()) return;
    this.#painted = places;
    this.#marks.paint(this.#page, places);
  }

  show({ read, ...target }: Target & { readonly read: number }): Shown {
    // Read under another patient, or in another document.
    if (read <= this.#blankedAt || read > this.#courier.newest() || this.#page === null || this.#told === null) return 'gone';
    return showQuote(this.#page, target, this.#marks);
  }

  settled(): SettledPatient | null {
    const who = this.#settling.waiting() ? null : this.#identity;
    return who && { identity: who, since: this.#since, urlId: this.#lastId, foreign: (page, start, end) => this.#owners.foreign(page, start, end, who) };
  }

  turn(): number | null {
    return this.#settling.waiting() ? null : this.#blanks;
  }

  stop(): void {
    this.#life.abort();
  }

  alive(): boolean {
    return !this.signal.aborted && this.#given.alive();
  }

  /** The patient changed or is in doubt: what was shown goes at once. */
  #blankFor(now: Identity, moved: Move): void {
    if (this.#told) this.#owners.claim(this.#told.page, this.#told.identity);
    // A second change before the first has settled: what has come since is of the one in between.
    if (this.#settling.move(moved)) this.#owners.disown(this.#given.view.document.documentElement, this.#banners);
    this.#told = null;
    this.#identity = this.#isOver() ? NOBODY : now;
    this.#since = this.#clock();
    this.#blanks += 1;
    this.#sent = '';
    this.#painted = [];
    this.#flux.forget();
    this.#marks.clear();
    this.#courier.blank(this.#identity);
    this.#blankedAt = this.#courier.newest();
    this.#watch.restart();
  }

  #onMutation(): void {
    this.#mutations += 1;
    const { other, together, lost } = this.#sentinel.check();
    this.#settling.touched();
    if (!other) return this.#lookout.soon(lost);
    this.#banners = other.banners;
    this.#blankFor(identityOf(other, ''), 'banner');
    if (together) this.#settling.inOneStroke();
  }

  /** Between two reads, or after the last. */
  #onLook(shown: ShownPatient | null): void {
    const [{ identity }, { href }] = [this.#told!, this.#given.view.location];
    const now = shown ? identityOf(shown, href) : DOUBT;
    if (!shown || (this.#isOver() ? !isStill(identity, shown, href) || this.#isBare(identity) : changed(identity, now))) return this.#blankFor(now, 'banner');
    this.#sentinel.remember(shown);
  }

  /** Nobody is named, nor by a document around, and nothing is left of what was found: it may be anyone's. */
  #isBare({ state }: Identity): boolean {
    return state === 'absent' && !madeBy(this.#given.view).embedded && this.#sentinel.bare();
  }

  #onAddress(): void {
    const now = urlIdOf(this.#given.view.location.href);
    if (now === undefined || now === this.#lastId) return;
    const first = this.#lastId === undefined;
    this.#lastId = now;
    if (first) return;
    this.#textBefore = this.#page?.text ?? null;
    this.#blankFor(DOUBT, 'address');
  }

  /** The page was looked at, and is not followed. */
  #isOver(): boolean {
    return this.#given.once() && this.#clock() > this.#until;
  }

  async #run(): Promise<void> {
    if (this.#isOver()) return this.#lookout.soon();
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    try {
      await this.#look();
    } catch {
      this.#live.forget();
      await this.#reportFailure();
    } finally {
      this.#busy = false;
    }
    if (!this.#again || this.signal.aborted) return;
    this.#again = false;
    this.#watch.nudge();
  }

  async #look(): Promise<void> {
    const { view } = this.#given;
    const began = this.#clock();
    const [changes, mutations] = [this.#blanks, this.#mutations];
    const next = await this.#live.read(this.#life.signal);
    if (!next) return;
    this.#page = next;
    this.#watch.follow(next.shadows);
    const shown = shownPatient(view.document, next, this.#given.seams());
    this.#sentinel.remember(shown);
    // What changed meanwhile may not be in it.
    if (mutations === this.#mutations) this.#lookout.rest();
    this.#banners = shown.banners;
    const who = this.#tracker.next(shown, view.location.href, this.#settled(next.text));
    if (!this.#isSure(who, next)) return;
    const found = await this.#live.detect(next);
    // The detector may have had to be brought: the patient may have changed meanwhile.
    if (changes !== this.#blanks || this.signal.aborted) return;
    // Hidden meanwhile: the page around may have gone on unread.
    if (view.document.hidden) return this.#watch.nudge();
    // The page changed under the reading: what was read must still stand there.
    const placeAt = placesOf(next);
    const rest = mutations === this.#mutations || found.findings.every(({ start, end }) => placeAt(start, end));
    this.#restless = rest ? Number.POSITIVE_INFINITY : Math.min(this.#restless, this.#clock());
    // One that never rests is told without what did not stay.
    if (!rest && this.#clock() - this.#restless < this.#timing.settle) return this.#watch.nudge();
    if (this.#mustWait(found)) {
      this.#settling.move('chart');
      return this.#watch.restart();
    }
    this.#accept(next, who, found, rest);
    this.#cost = this.#clock() - began;
  }

  /** Whether it is clear whose page this is, and it is nobody else's than before. */
  #isSure(who: Identity, page: PageText): boolean {
    if (who.state === 'doubt') {
      if (this.#identity?.state !== 'doubt') this.#blankFor(who, 'doubt');
      if (page.text !== this.#doubted.text) this.#doubted = { text: page.text, at: this.#clock() };
      clearTimeout(this.#doubting);
      this.#doubting = setTimeout(this.#watch.nudge, this.#timing.longestSettle);
      return false;
    }
    clearTimeout(this.#doubting);
    if (this.#identity && this.#identity.state !== 'doubt' && changed(this.#identity, who)) {
      this.#blankFor(who, 'banner');
      return false;
    }
    return true;
  }

  /** One chart may be making way for another whose banner comes last. An address that moved within the same patient's speaks against it. */
  #mustWait({ findings }: Detection): boolean {
    const sameByAddress = this.#address !== this.#given.view.location.href && this.#lastId !== undefined && this.#identity?.urlId === this.#lastId;
    const replaced = this.#flux.replaced(findings) && !sameByAddress;
    if (!this.#settling.waiting()) return replaced;
    // In one stroke, but with nothing in it: the chart is still to come.
    if (!this.#settling.whole() || findings.length > 0) return false;
    this.#settling.touched();
    return true;
  }

  #accept(page: PageText, who: Identity, found: Detection, rest: boolean): void {
    this.#identity = who;
    this.#address = this.#given.view.location.href;
    this.#textBefore = null;
    this.#settling.settled();
    this.#flux.told(found.findings);
    this.#told = { page, identity: who };
    this.#sentinel.guard(page, found.findings);
    const { patient, later } = patientOf(this.#given, who);
    const own = ownOf(page, who, found, { owners: this.#owners, patient, rest });
    if (later && own.left.length > 0) this.#doubting = setTimeout(this.#watch.nudge, this.#timing.settle);
    // Not awaited: a change of patient must not wait for the worker.
    this.#until = 0;
    this.#say = () => void this.#report(page, who, own).catch(() => undefined);
    this.#say();
  }

  #settled(text: string): Settled {
    if (this.#textBefore !== null && text === this.#textBefore) return 'no';
    return text === this.#doubted.text && this.#clock() - this.#doubted.at >= this.#timing.longestSettle ? 'long' : 'yes';
  }

  /** What went wrong may hold words of the page: only that it went wrong is said. */
  async #reportFailure(): Promise<void> {
    if (this.signal.aborted) return;
    await this.#report(UNREAD, this.#identity ?? NOBODY, NOTHING_FOUND).catch(() => undefined);
  }

  async #report(page: PageText, identity: Identity, found: OwnDetection): Promise<void> {
    const said = reportOf(this.#given.view, page, { identity, since: this.#since, found });
    const text = JSON.stringify(said);
    if (text === this.#sent) return this.#marks.paint(page, this.#painted);
    const reply = await this.#courier.report(said);
    if (!reply || this.signal.aborted || this.#told === null) return;
    this.#sent = text;
    this.#painted = reply;
    // Read again meanwhile: these places are those of the former text, and the next report brings its own.
    if (this.#page?.text === page.text) this.#marks.paint(this.#page, reply);
  }
}
