/** The words of the institution for the panel: the worker has checked them (lib/policy.ts) and keeps them in memory, for the panel has no room for the check. */
import { browser } from 'wxt/browser';
import type { Institution } from './policy.ts';

export const INSTITUTION_KEY = 'institution';

export async function readInstitution(): Promise<Institution | null> {
  return ((await browser.storage.session.get(INSTITUTION_KEY))[INSTITUTION_KEY] ?? null) as Institution | null;
}

/** Calls back with the words on each change, until the signal aborts. */
export function onInstitution(heard: (institution: Institution | null) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (changes[INSTITUTION_KEY]) heard((changes[INSTITUTION_KEY].newValue ?? null) as Institution | null);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
