/**
 * Where the content script runs: on the sites that were allowed, in all frames,
 * also in tabs already open; and once in a tab, by a click on the toolbar icon.
 */
import { browser } from 'wxt/browser';
import { consentGiven } from './consent.ts';
import type { TabState } from './messages.ts';

const CONTENT_SCRIPT = '/frame.js';
/** Detection and its vocabulary: brought only into frames that have text to read. */
const DETECTOR = '/detector.js';
/** One registration holds all sites. */
const REGISTRATION = 'sites';

/** "https://ehr.example" -> "https://ehr.example/*". Match patterns know no port: it is left out, and so allowed with any. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The origin of an address that can be read at all; undefined for the browser's own pages and files. */
export function readableOrigin(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.origin : undefined;
}

/** Whether whoever may read one of two origins may read the other. */
function isSameSite(one: string, other: string): boolean {
  return one === other || (readableOrigin(one) !== undefined && readableOrigin(other) !== undefined && patternOf(one) === patternOf(other));
}

/** A page that was opened by a click and has not been left. Of its frames the click opened those of its own site, and what came from no site (`origin` "null"). */
export function isLookedAt(state: Pick<TabState, 'reading' | 'status' | 'origin'> | null, origin: string): boolean {
  if (state?.reading !== 'once' || state.status === 'not-enabled' || state.status === 'not-readable') return false;
  return origin === 'null' || state.origin === undefined || isSameSite(origin, state.origin);
}

/** Origins of the frames that a page names among what could not be read of it. */
export function framesOf(notRead: readonly string[]): string[] {
  return notRead.flatMap((what) => /frame of .*\((http.*)\)/.exec(what)?.[1] ?? []);
}

export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

let last: Promise<void> = Promise.resolve();

/** Makes the registration say what is allowed now. Browsers drop it on update: called on installation, start and every change. */
export function registerSites(): Promise<void> {
  const turn = last.then(register, register);
  last = turn.catch(() => undefined);
  return turn;
}

async function register(): Promise<void> {
  const matches = (await consentGiven()) ? await allowedPatterns() : [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = { id: REGISTRATION, matches, js: [CONTENT_SCRIPT], allFrames: true, matchOriginAsFallback: true, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Match patterns of the sites that were allowed, in order. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:https?|\*):\/\//.test(pattern)).toSorted();
}

/** Runs the content script in every tab already open on these sites; all allowed ones when none are named. A script that is there already reads again. */
export async function injectOpenTabs(patterns?: readonly string[]): Promise<void> {
  const url = patterns ? [...patterns] : await allowedPatterns();
  if (url.length === 0 || !(await consentGiven())) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : inject(id))));
}

/** Runs in the frames' own world of ours: `entrypoints/frame.ts` looks there. */
function followNot(once: boolean): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('rn-once')] = once;
}

/** Runs the content script in a tab's frames now; false where the browser does not let it. `once`: they are looked at, and not followed. */
export async function inject(tabId: number, once = false): Promise<boolean> {
  if (!(await consentGiven())) return false;
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, func: followNot, args: [once] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Runs the detector in one frame that asked for it. Rejects where the browser does not let it. */
export async function injectDetector(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [DETECTOR], injectImmediately: true });
}
