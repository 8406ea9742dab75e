/** What the keyboard asks for, wherever the focus is. Names are those of the manifest. */
import { browser } from 'wxt/browser';
import type { ChartState } from './chart-types.ts';
import { inTurn, markedQuotes } from './mark-jump.ts';
import { jumpKey, sendMessage } from './messages.ts';
import { openPanelIn } from './panel-door.ts';
import { readSettings } from './settings.ts';

export const COPY = 'copy-plan';
export const NEXT_MARK = 'next-mark';
export const PREVIOUS_MARK = 'previous-mark';

interface Tab { readonly id?: number | undefined; readonly windowId?: number | undefined }

/** Called by the browser when one of the shortcuts is pressed; `tab` is the one in front. */
export function onShortcut(charts: ChartState, command: string, tab: Tab | undefined): void {
  if (tab?.id === undefined) return;
  // Before anything is awaited: only then the press still counts as the user's. The panel that is open hears of the press itself.
  if (command === COPY && tab.windowId !== undefined) void openPanelIn(tab.windowId).catch(() => undefined);
  if (command === NEXT_MARK || command === PREVIOUS_MARK) void jump(charts, tab.id, command === PREVIOUS_MARK).catch(() => undefined);
}

/** Shows the next mark that can be shown; where it was is kept for the next press. */
async function jump(charts: ChartState, tabId: number, back: boolean): Promise<void> {
  const [frames, state, { marks: wanted }] = await Promise.all([charts.marks(tabId), charts.get(tabId), readSettings()]);
  if (!frames || !state || !wanted) return;
  const key = jumpKey(tabId);
  const last = placeOf((await browser.storage.session.get(key))[key]);
  for (const { frameId, ...place } of inTurn(markedQuotes(frames, state.findings), last, back)) {
    const shown = await sendMessage('show', place, { tabId, frameId }).catch(() => 'gone' as const);
    if (shown !== 'shown') continue;
    await browser.storage.session.set({ [key]: { frameId, start: place.start } });
    return;
  }
}

function placeOf(kept: unknown): { readonly frameId: number; readonly start: number } | null {
  const { frameId, start } = (kept ?? {}) as { readonly frameId?: unknown; readonly start?: unknown };
  return typeof frameId === 'number' && typeof start === 'number' ? { frameId, start } : null;
}
