/** What the panel follows: the active tab of its own window, and what the worker keeps of that tab. */
import { browser } from 'wxt/browser';
import { sendMessage, stateKey, STATE_VERSION, type TabState } from '../../lib/messages.ts';
import { unpacked } from '../../lib/packed-store.ts';
import { isAllowed, readableOrigin } from '../../lib/sites.ts';
import { parseState } from '../../lib/stored-schema.ts';

export interface Followed {
  readonly tabId: number;
  /** Origin of the page, where the browser tells it. */
  readonly origin?: string;
  readonly state: TabState | null;
}

/**
 * Calls `onChange` with the active tab and each new state of it, until the signal aborts. A slow answer about a tab that
 * is no longer in front is dropped: it is about another patient.
 */
export async function followActiveTab(onChange: (followed: Followed) => void, signal: AbortSignal, ask = askWorker): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let current = -1;
  /** Counts what was asked or came in; an answer to an earlier question is dropped. */
  let turn = 0;

  function show(tabId: number, state: TabState | null, origin = state?.origin): void {
    onChange({ tabId, state, ...(origin === undefined ? {} : { origin }) });
  }
  async function look(tabId: number): Promise<void> {
    const mine = ++turn;
    if (tabId !== current) show(tabId, waiting(tabId));
    current = tabId;
    const { url } = await browser.tabs.get(tabId);
    const origin = readableOrigin(url);
    const state = (await ask(tabId).catch(() => failed(tabId, NO_ANSWER))) ?? null;
    const awaited = state === null && origin !== undefined && (await isAllowed(origin));
    if (mine === turn) show(tabId, awaited ? waiting(tabId) : state, state?.origin ?? origin);
  }
  const activated = (to: { readonly tabId: number; readonly windowId: number }): void => {
    if (to.windowId === windowId) void look(to.tabId);
  };
  const updated = (tabId: number, { status, url }: { readonly status?: string; readonly url?: string }): void => {
    if (tabId === current && (status !== undefined || url !== undefined)) void look(tabId);
  };
  const stored = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[stateKey(current)];
    if (!change) return;
    const state = parseState(unpacked(change.newValue), current);
    // What does not fit is of nobody: nothing stays on screen while the worker, which checks and mends what it keeps, is asked.
    if (!state) {
      show(current, waiting(current));
      return void look(current);
    }
    turn += 1;
    show(current, state);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.session.onChanged.addListener(stored);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.storage.session.onChanged.removeListener(stored);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId: windowId! });
  if (tab?.id !== undefined && turn === 0) await look(tab.id);
}

function askWorker(tabId: number): Promise<TabState | null> {
  return sendMessage('tabState', { tabId });
}

/** Nothing of a former tab stays on screen while the new one is asked about. */
export function waiting(tabId: number): TabState {
  return { version: STATE_VERSION, tabId, status: 'reading', reading: 'enabled', frames: 0, findings: [], answers: {}, notRead: [] };
}

const NO_ANSWER = 'The worker of RadNerve did not answer. Close and open the panel.';

/** Nothing can be shown, and why. */
export function failed(tabId: number, problem: string): TabState {
  return { ...waiting(tabId), status: 'error', problem };
}
