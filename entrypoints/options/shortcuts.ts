/** The shortcuts as the browser has them now. */
import { browser } from 'wxt/browser';

const ACTION = '_execute_action';
/** Chromium's own page for them; other browsers of its family lead their own from it. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';
/** Firefox has no address for its own, but opens it when asked. */
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };

interface Shortcut { readonly keys: string; readonly what: string }

/** The one that opens the panel first. Its words come from the manifest, where the browser tells none for it. */
export async function shortcutsNow(): Promise<readonly Shortcut[]> {
  const described = browser.runtime.getManifest().commands as unknown as Readonly<Record<string, { readonly description?: string }>> | undefined;
  const all = await commands.getAll();
  return all.toSorted((one, other) => Number(other.name === ACTION) - Number(one.name === ACTION))
    .map(({ name = '', shortcut = '', description = '' }) => ({ keys: shortcut, what: description || (described?.[name]?.description ?? name) }));
}

/** Calls back when the reader comes back to this page: the browser tells of no change. */
export function onReturn(heard: (shortcuts: readonly Shortcut[]) => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void shortcutsNow().then(heard); }, { signal });
}

export function changeShortcuts(): void {
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: SHORTCUTS_PAGE });
}

/** Which browser's words tell where they are. */
export const shortcutsAt: 'chromium' | 'firefox' = commands.openShortcutSettings ? 'firefox' : 'chromium';
