/** What the panel knows of the note editor used last in a tab, and what it asks of it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { InsertResult, InsertSeam } from '../../components/types.ts';
import { editorKey, sendMessage, type TabState } from '../../lib/messages.ts';

/** Whether a note editor was used in a tab since its patient is shown; follows the worker's word. */
export function useEditor(tabId: number): boolean {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    const key = editorKey(tabId);
    let told = false;
    const say = (place: unknown) => setUsed(place === undefined ? null : tabId);
    const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      if (!changes[key]) return;
      told = true;
      say(changes[key].newValue);
    };
    browser.storage.session.onChanged.addListener(changed);
    void browser.storage.session.get(key).then((kept) => { if (!told) say(kept[key]); });
    return () => {
      told = true;
      browser.storage.session.onChanged.removeListener(changed);
    };
  }, [tabId]);
  return used === tabId;
}

/** The way from a press in the panel to the note. A worker that does not answer may have written or not. */
export function insertSeam(tabId: number, state: TabState | null, used: boolean, send: typeof sendMessage = sendMessage): InsertSeam {
  const { identity } = state ?? {};
  const closed = identity?.state === 'known' ? (used ? undefined : 'no-editor' as const) : 'no-name' as const;
  return {
    ...(closed === undefined ? {} : { closed }),
    onInsert: (text) => send('insert', { tabId, key: identity?.key ?? '', text }).then((reply) => reply as InsertResult, () => ({ outcome: 'refused', why: 'unanswered' })),
    onUndo: ({ place, token }) => send('undoInsert', { tabId, place, token }).catch(() => 'failed'),
  };
}
