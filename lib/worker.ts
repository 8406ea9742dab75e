/**
 * What the worker does with messages and browser events. Each message is
 * accepted only from its sender and in its shape; an error that goes back holds
 * no words of a page.
 */
import { browser } from 'wxt/browser';
import { NotAllowed, type ChartState, type Outcome, type Sent } from './chart-types.ts';
import { consentGiven } from './consent.ts';
import { createEditors } from './editors.ts';
import { admit, NotReadHere, RefusedMessage, type MessageName } from './message-schema.ts';
import { onMessage, sendMessage, type Protocol, type TabState } from './messages.ts';
import { isSandboxAddress, isSandboxChart, type Own, type Sender, type Sites } from './sender.ts';
import { readSettings } from './settings.ts';
import { inject, injectDetector, injectOpenTabs, isAllowed, isLookedAt, patternOf, readableOrigin, registerSites } from './sites.ts';

/** Answers all messages to the worker. */
export function answerMessages(charts: ChartState): void {
  const on = registrar({
    allows: async (address) => (await consentGiven()) !== null && allowsReading(address),
    looksAt: async (tabId, sender) => (await consentGiven()) !== null && isLookedAt(await charts.get(tabId), sentBy(sender).origin),
  });
  const editors = createEditors({
    store: browser.storage.session, state: (tabId) => charts.get(tabId),
    insertText: (order, to) => sendMessage('insertText', order, to), takeBack: (order, to) => sendMessage('takeBack', order, to),
  });
  on('editorUsed', ({ loaded }, sender) => editors.used(sentBy(sender).tabId, { frameId: sentBy(sender).frameId, loaded }));
  on('insert', editors.insert);
  on('undoInsert', editors.undo);
  on('report', ({ once: _once, ...report }, sender) => whileAgreed(charts, sender, async () => {
    const sent = sentBy(sender);
    const outcome = await charts.report(sent, report);
    await tell(charts, sent.tabId, outcome);
    if (outcome.state.status === 'reading') setTimeout(() => { stopWaiting(charts, sent.tabId).catch(() => undefined); }, TOP_WAIT);
    return (await readSettings()).marks ? [...outcome.marks] : [];
  }));
  on('detector', (_, sender) => injectDetector(sentBy(sender).tabId, sentBy(sender).frameId));
  on('blank', (blank, sender) => whileAgreed(charts, sender, async () => {
    clearBadge(sender);
    showBadge(await charts.blank(sentBy(sender), blank));
    await editors.left(sentBy(sender).tabId, sentBy(sender).frameId);
  }));
  on('gone', async (gone, sender) => {
    clearBadge(sender);
    showBadge(await charts.gone(sentBy(sender), gone));
    await editors.left(sentBy(sender).tabId, sentBy(sender).frameId, gone.loaded);
  });
  on('tabState', ({ tabId }) => charts.get(tabId));
  on('answer', async ({ tabId, whose, fact, answer }) => tell(charts, tabId, await charts.answer(tabId, whose, fact, answer)));
  on('calendar', async ({ tabId, whose, drug, calendar }) => showBadge(await charts.calendar(tabId, whose, drug, calendar)));
  on('dismiss', async ({ tabId, whose, caution, reason }) => showBadge(await charts.dismiss(tabId, whose, caution, reason)));
  on('removePage', async ({ tabId, whose, page }) => tell(charts, tabId, await charts.removePage(tabId, whose, page)));
  on('siteEnabled', ({ tabId, origin }) => siteEnabled(charts, tabId, origin));
  on('clearCharts', () => clearCharts(charts));
  on('showInChart', ({ tabId, frameId, ...place }) => sendMessage('show', place, { tabId, frameId }).catch(() => 'gone' as const));
}

/** The browser allowed a site: the chart's, or that of frames in it, beside which the page around them stays as it was read. */
export async function siteEnabled(charts: ChartState, tabId: number, origin: string): Promise<void> {
  if (!(await consentGiven())) throw new NotAllowed('Reading was not agreed to.');
  if (!(await isAllowed(origin))) throw new NotAllowed('The browser has not allowed this site.');
  const chart = await charts.get(tabId);
  const within = (chart?.origin ?? origin) !== origin;
  if (!within) showBadge(await charts.begin(tabId, { reading: 'enabled', origin }));
  await registerSites();
  await injectOpenTabs([patternOf(origin)]);
  if (within) await inject(tabId, chart?.reading === 'once');
}

/** The browser allowed sites: what was looked at there is followed from now on. */
export async function sitesAdded(charts: ChartState): Promise<void> {
  for (const { id } of await openTabs()) {
    const { reading, origin } = (await charts.get(id)) ?? {};
    if (reading === 'once' && origin !== undefined && (await isAllowed(origin))) showBadge(await charts.begin(id, { reading: 'enabled', origin }));
  }
  await registerSites();
  await injectOpenTabs();
}

/** A page around its frames that has not spoken for so long, in ms, will not: it never ends loading. */
const TOP_WAIT = 10_000;

async function stopWaiting(charts: ChartState, tabId: number): Promise<void> {
  const outcome = await charts.waited(tabId);
  if (outcome) await tell(charts, tabId, outcome);
}

/** Waits between tries to reach a page, in ms. */
const RETRIES = [150, 400];

/** A click on the toolbar icon: reads the page now, where the site is not read anyway. */
export async function lookOnce(charts: ChartState, { id, url }: { readonly id?: number | undefined; readonly url?: string | undefined }): Promise<void> {
  if (id === undefined || !(isSandboxAddress(url, own()) || (await consentGiven()))) return;
  const origin = readableOrigin(url);
  const state = await charts.get(id);
  // What is followed is read already; what was looked at is looked at anew.
  if (state?.reading === 'enabled' && (state.status === 'ready' || state.status === 'doubt' || state.status === 'changed')) return;
  if (isSandboxAddress(url, own())) return readSandbox(charts, id);
  const reading = origin !== undefined && (await isAllowed(origin)) ? 'enabled' : 'once';
  const where = { reading, ...(origin === undefined ? {} : { origin }) } as const;
  showBadge(await charts.begin(id, where));
  // A page that is just loading refuses once, or brings its own script: only a page that stays silent cannot be read.
  for (const wait of RETRIES) {
    if (await inject(id, reading === 'once')) return;
    await new Promise((done) => { setTimeout(done, wait); });
    if ((await charts.get(id))?.status !== 'reading') return;
  }
  showBadge(await charts.begin(id, { ...where, closed: 'not-readable' }));
}

/** A tab goes to another page: what was known of the last one is gone, whether or not its script could say so. */
export async function navigated(charts: ChartState, tabId: number): Promise<void> {
  if (!(await charts.get(tabId))) return;
  // A page that only changed its address still has its script, and speaks for itself.
  if (await sendMessage('readAgain', undefined, { tabId, frameId: 0 }).then(() => true, () => false)) return;
  // The address is told only for sites that were allowed.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (isSandboxAddress(tab?.url, own())) return readSandbox(charts, tabId);
  const origin = readableOrigin(tab?.url);
  if (origin !== undefined && (await isAllowed(origin))) showBadge(await charts.turn(tabId, origin));
  else showBadge(await charts.begin(tabId, { reading: 'once', ...(origin === undefined ? {} : { origin }), closed: 'not-enabled' }));
}

/** The sandbox chart needs no permission and brings what reads it; it may have spoken before it was made room for. */
async function readSandbox(charts: ChartState, tabId: number): Promise<void> {
  showBadge(await charts.begin(tabId, { reading: 'enabled' }));
  await sendMessage('readAgain', undefined, { tabId, frameId: 0 }).catch(() => undefined);
}

/** Sites were taken back: their scripts fall silent, and what was read there is forgotten. */
export async function sitesRemoved(charts: ChartState): Promise<void> {
  await registerSites();
  const stay: number[] = [];
  for (const { id, sandbox } of await openTabs()) {
    await dropRemovedFrames(charts, id);
    const state = await charts.get(id);
    if (state && (sandbox || state.reading === 'once' || (state.origin !== undefined && (await isAllowed(state.origin))))) stay.push(id);
  }
  // Nobody else's chart is open: what was stated of others may have been stated there.
  await charts.keepStatements(stay);
  for (const { id, sandbox } of await openTabs()) {
    const state = await charts.get(id);
    if (!state || state.reading !== 'enabled' || sandbox) continue;
    if (state.origin !== undefined && (await isAllowed(state.origin))) {
      if (await holdsRemoved(charts, id)) await readAnew(charts, id, state.origin);
      continue;
    }
    await sendMessage('stop', undefined, id).catch(() => undefined);
    await charts.forget(id);
    showBadge(await charts.begin(id, { reading: 'enabled', ...(state.origin === undefined ? {} : { origin: state.origin }), closed: 'not-enabled' }));
  }
}

/** A page that was looked at stays, but for its frames that were read because their site was enabled. */
async function dropRemovedFrames(charts: ChartState, tabId: number): Promise<void> {
  const state = await charts.get(tabId);
  if (state?.reading !== 'once') return;
  const removed: string[] = [];
  for (const origin of (await charts.readFrom(tabId)).origins) if (!isLookedAt(state, origin) && !(await isAllowed(origin))) removed.push(origin);
  if (removed.length === 0) return;
  const { frames, outcome } = await charts.dropSites(tabId, removed);
  for (const frameId of frames) sendMessage('stop', undefined, { tabId, frameId }).catch(() => undefined);
  await tell(charts, tabId, outcome);
}

/** Whether a frame of a site that was taken back is kept of a tab, or may be. */
async function holdsRemoved(charts: ChartState, tabId: number): Promise<boolean> {
  const { origins, earlier } = await charts.readFrom(tabId);
  const allowed = await Promise.all(origins.map((origin) => origin === 'null' || isAllowed(origin)));
  return earlier || allowed.includes(false);
}

/** Forgets what was read in a tab and asks all its frames again: those that may not be read any more are stopped when they answer. */
async function readAnew(charts: ChartState, tabId: number, origin: string): Promise<void> {
  showBadge(await charts.begin(tabId, { reading: 'enabled', origin }));
  await sendMessage('readAgain', undefined, tabId).catch(() => undefined);
}

/** Keeps what a frame said only if consent still stands once it is kept: it may be taken back meanwhile. Of the sandbox chart nothing is asked: nobody's chart is read there. */
async function whileAgreed<T>(charts: ChartState, sender: Sender, keep: () => Promise<T>): Promise<T> {
  const done = await keep().catch((error: unknown) => {
    // The badge counts what is kept.
    noBadge(sentBy(sender).tabId);
    throw error;
  });
  if (isSandboxChart(sender, own()) || (await consentGiven())) return done;
  await charts.forget(sentBy(sender).tabId);
  noBadge(sentBy(sender).tabId);
  throw new NotReadHere('Reading is not agreed to.');
}

/** Consent was taken back: every script falls silent at once, nothing that was read stays, and no page brings a script any more. */
export async function consentTakenBack(charts: ChartState): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map(({ id, sandbox }) => (sandbox ? undefined : sendMessage('stop', undefined, id).catch(() => undefined))));
  await charts.clear();
  for (const { id, sandbox } of tabs) {
    noBadge(id);
    if (sandbox) sendMessage('readAgain', undefined, id).catch(() => undefined);
  }
  await registerSites();
}

/** Drops all that is kept. Charts still open on enabled sites are read anew; a page that was opened to one look is closed. */
async function clearCharts(charts: ChartState): Promise<void> {
  const open = await Promise.all((await openTabs()).map(async ({ id }) => ({ id, state: await charts.get(id) })));
  await charts.clear();
  for (const { id, state } of open) {
    noBadge(id);
    if (state) sendMessage(state.reading === 'once' ? 'stop' : 'readAgain', undefined, id).catch(() => undefined);
  }
}

async function openTabs(): Promise<{ readonly id: number; readonly sandbox: boolean }[]> {
  return (await browser.tabs.query({})).flatMap(({ id, url }) => (id === undefined ? [] : [{ id, sandbox: isSandboxAddress(url, own()) }]));
}

function noBadge(tabId: number): void {
  browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

const BADGE_COLOUR = '#47505a';

/** Count of cautions, "!" for a red flag, nothing for anything else. Neutral in colour: it interrupts nobody. */
export function badgeOf({ assessment }: Pick<TabState, 'assessment'>): string {
  if (!assessment) return '';
  if (assessment.redFlags.length > 0) return '!';
  return assessment.cautions.length === 0 ? '' : String(assessment.cautions.length);
}

function showBadge(state: TabState): void {
  const { tabId } = state;
  // The tab may have been closed meanwhile.
  browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }).catch(() => undefined);
  browser.action.setBadgeText({ tabId, text: badgeOf(state) }).catch(() => undefined);
}

/** The worker may be stopped before it has stored what a message says: the badge of a patient who is gone goes first. */
function clearBadge(sender: Sender): void {
  const { tabId, frameId } = sentBy(sender);
  if (frameId === 0) noBadge(tabId);
}

/** Tells the badge and the other frames what a change means for them. A frame that does not answer is gone. */
async function tell(charts: ChartState, tabId: number, { state, others, readAgain }: Outcome): Promise<void> {
  showBadge(state);
  await paint(charts, tabId, others);
  if (readAgain) sendMessage('readAgain', undefined, tabId).catch(() => undefined);
}

/** Tells frames what to mark: nothing where marks are turned off. Does not wait for them. */
async function paint(charts: ChartState, tabId: number, frames: Outcome['others']): Promise<void> {
  const { marks: wanted } = await readSettings();
  for (const { frameId, read, marks } of frames) {
    sendMessage('paint', { read, marks: wanted ? marks : [] }, { tabId, frameId }).catch(async () => showBadge(await charts.lost(tabId, frameId, read))).catch(() => undefined);
  }
}

/** Marks were turned on or off: every chart that is open follows. */
export async function repaintAll(charts: ChartState): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const frames = id === undefined ? null : await charts.marks(id);
    if (frames) await paint(charts, id!, frames);
  }
}

function own(): Own {
  return { id: browser.runtime.id, root: browser.runtime.getURL('/') };
}

function sentBy({ tab, frameId, origin = 'null', url }: Sender): Sent {
  // A sandboxed document has no origin, but it may have come from a site.
  return { tabId: tab!.id!, frameId: frameId!, origin: origin === 'null' ? readableOrigin(url) ?? origin : origin, topRead: tab!.url !== undefined };
}

/** Any other error may hold words of the page: it is not passed on, nor its cause. */
function fitToSend(name: MessageName, error: unknown): Error {
  return error instanceof RefusedMessage || error instanceof NotAllowed ? error : new Error(`"${name}" could not be handled.`);
}

/** Of an address or an origin, whether its site is enabled. */
async function allowsReading(address: string | undefined): Promise<boolean> {
  const origin = readableOrigin(address);
  return origin !== undefined && isAllowed(origin);
}

type Handle<Name extends MessageName> = (data: Parameters<Protocol[Name]>[0], sender: Sender) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;

/** Registers handlers behind the check of sender, place and shape. */
function registrar(sites: Sites): <Name extends MessageName>(name: Name, handle: Handle<Name>) => void {
  return (name, handle) => {
    onMessage(name, (async ({ data, sender }: { readonly data: unknown; readonly sender: Sender }) => {
      try {
        return await handle(await admit(name, data, sender, own(), sites), sender);
      } catch (error) {
        if (error instanceof NotReadHere) sendMessage('stop', undefined, sentBy(sender)).catch(() => undefined);
        throw fitToSend(name, error);
      }
    }) as never);
  };
}
