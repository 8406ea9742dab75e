/** The shortcuts as the browser has them now. */
import { browser } from 'wxt/browser';

const ACTION = '_execute_action';
/** The browser's own page for them; other Chromium browsers lead their own from it. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

interface Shortcut { readonly keys: string; readonly what: string }

/** The one that opens the panel first. Its words come from the manifest, where the browser tells none for it. */
export async function shortcutsNow(): Promise<readonly Shortcut[]> {
  const described = browser.runtime.getManifest().commands as unknown as Readonly<Record<string, { readonly description?: string }>> | undefined;
  const commands = await browser.commands.getAll();
  return commands.toSorted((one, other) => Number(other.name === ACTION) - Number(one.name === ACTION))
    .map(({ name = '', shortcut = '', description = '' }) => ({ keys: shortcut, what: description || (described?.[name]?.description ?? name) }));
}

/** Calls back when the reader comes back to this page: the browser tells of no change. */
export function onReturn(heard: (shortcuts: readonly Shortcut[]) => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void shortcutsNow().then(heard); }, { signal });
}

export function changeShortcuts(): void {
  void browser.tabs.create({ url: SHORTCUTS_PAGE });
}
