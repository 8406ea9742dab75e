/** Enabled sites, as a page of the extension follows them and takes them back. */
import { browser } from 'wxt/browser';
import { allowedPatterns } from '../../lib/sites.ts';

/** Calls back with the patterns after each change, until the signal aborts. */
export function onSites(heard: (sites: readonly string[]) => void, signal: AbortSignal): void {
  const changed = (): void => void allowedPatterns().then((sites) => { if (!signal.aborted) heard(sites); });
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}

/** Asks the browser for sites, by a press; the worker hears of them from the browser. */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Takes a site back: the worker hears of it from the browser and drops what was read there. False where the browser does not let it. */
export async function takeSiteBack(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false;
  }
}
