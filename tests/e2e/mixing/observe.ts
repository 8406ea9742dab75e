/** What the state, the panel and the screen showed, and when; and where two patients were mixed. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../lib/messages.ts';
import { ownersOf } from './charts.ts';

/** The browser's extension interface, in functions that run in the panel. */
declare const chrome: typeof import('wxt/browser').browser;

/** Words shown at a time (ms since 1970): whoever they name must be one patient, and the one on screen. */
export interface Showing { readonly at: number; readonly tab: number | null; readonly words: string }
/** What the page itself says stood on its screen from then on. */
export interface Truth { readonly at: number; readonly banner: string | null; readonly hidden: boolean; readonly persisted?: boolean }

interface Recorder { showings: Showing[] }
declare const recorder: Recorder;

/** From now on the panel's page writes down every state that is stored and every picture the panel gives. */
export async function record(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const kept: { showings: Showing[] } = { showings: [] };
    Object.assign(globalThis, { recorder: kept });
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith('tab:')) continue;
        const state = newValue === undefined ? undefined : JSON.parse(newValue as string) as TabState;
        const words = state ? [state.identity?.name ?? '', ...state.findings.map(({ quote, name }) => `${quote} ${name ?? ''}`)].join('; ') : '';
        kept.showings.push({ at: Date.now(), tab: Number(key.slice(4)), words });
      }
    });
    let last = '';
    new MutationObserver(() => {
      const words = ['.who .name', 'main q'].flatMap((selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)).join('; ');
      if (words !== last) kept.showings.push({ at: Date.now(), tab: null, words });
      last = words;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Everything written down since it was asked last. */
export function recorded(panel: Page): Promise<Showing[]> {
  return panel.evaluate(() => recorder.showings.splice(0));
}

export interface Fault { readonly at: number; readonly kind: 'two patients' | 'not on screen' | 'stayed'; readonly says: string }

/** How long after a change of the screen the former patient may still be shown, in ms: the time a message takes on a busy machine. */
export const GRACE = 3000;

/** Showings of two patients at once. */
export function mixedIn(showings: readonly Showing[]): Fault[] {
  return showings.filter(({ words }) => ownersOf(words).length > 1)
    .map(({ at, tab, words }) => ({ at, kind: 'two patients', says: `${tab === null ? 'panel' : `tab ${tab}`}: ${words}` }));
}

/**
 * States of one tab that told of a patient who was not on its screen; and how
 * long each lasted, in ms. Judged is what happened after `from` and up to `to`;
 * what stands around it is needed to judge it.
 */
export function strayIn(showings: readonly Showing[], truth: readonly Truth[], { from, to }: { readonly from: number; readonly to: number }): { readonly faults: Fault[]; readonly delays: number[] } {
  const faults: Fault[] = [];
  const delays: number[] = [];
  const judged = (at: number): boolean => at > from && at <= to;
  const bannerWithin = (first: number, last: number): Set<string | null> => {
    const before = truth.findLast(({ at }) => at <= first);
    return new Set([before?.banner ?? null, ...truth.filter(({ at }) => at > first && at <= last).map(({ banner }) => banner)]);
  };
  for (const { at, words } of showings) {
    if (!judged(at)) continue;
    const [owner] = ownersOf(words);
    if (owner !== undefined && !bannerWithin(at - GRACE, at + 50).has(owner)) faults.push({ at, kind: 'not on screen', says: words });
  }
  for (const [index, { at, banner, hidden }] of truth.entries()) {
    if (hidden || banner === null || !judged(at)) continue;
    const [owner] = ownersOf(showings.findLast((showing) => showing.at <= at)?.words ?? '');
    if (owner === undefined || owner === banner) continue;
    const gone = showings.find((showing) => showing.at > at && ownersOf(showing.words)[0] !== owner);
    const next = truth.slice(index + 1).find((other) => other.hidden || other.banner === owner || other.banner === null);
    const until = gone ? gone.at - at : Number.POSITIVE_INFINITY;
    if (next && next.at - at < until) continue;
    delays.push(until);
    if (until > GRACE) faults.push({ at, kind: 'stayed', says: `${owner} for ${until} ms` });
  }
  return { faults, delays };
}
