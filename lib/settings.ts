/** What the reader chose, for all sites. Kept in storage.local, which outlives the browser: it holds no words of a chart. */
import { browser } from 'wxt/browser';

const MARKS = 'marks';

/** Whether drugs are marked in the page: unless it was turned off. */
export async function marksWanted(): Promise<boolean> {
  return (await browser.storage.local.get(MARKS))[MARKS] !== false;
}

export function wantMarks(wanted: boolean): Promise<void> {
  return browser.storage.local.set({ [MARKS]: wanted });
}

/** Calls back on each change, whoever made it, until the signal aborts. */
export function onMarksWanted(heard: (wanted: boolean) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (MARKS in changes) heard(changes[MARKS]!.newValue !== false);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
