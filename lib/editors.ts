/**
 * The note editor used last in each tab, and what the panel asks of it. Kept in
 * storage.session like the charts; the frame itself has the last word.
 */
import type { Store } from './chart-types.ts';
import { editorKey, type EditorPlace, type Protocol, type TabState } from './messages.ts';
import type { InsertOrder, InsertReply, TakeBackOrder, TakeBackReply } from './page/insert/types.ts';

export interface EditorSeams {
  readonly store: Store;
  readonly state: (tabId: number) => Promise<TabState | null>;
  /** To the content script of a frame; reject where there is none. */
  readonly insertText: (order: InsertOrder, to: { readonly tabId: number; readonly frameId: number }) => Promise<InsertReply>;
  readonly takeBack: (order: TakeBackOrder, to: { readonly tabId: number; readonly frameId: number }) => Promise<TakeBackReply>;
}

export interface Editors {
  used(tabId: number, place: EditorPlace): Promise<void>;
  /** The document in a frame shows another patient, or, with `loaded`, is left. With the top one goes all that is in it. */
  left(tabId: number, frameId: number, loaded?: number): Promise<void>;
  insert(data: Parameters<Protocol['insert']>[0]): Promise<ReturnType<Protocol['insert']>>;
  undo(data: Parameters<Protocol['undoInsert']>[0]): Promise<TakeBackReply>;
}

const GONE = { outcome: 'refused', why: 'gone' } as const satisfies InsertReply;
/** The top document of a tab. */
const TOP = 0;

export function createEditors({ store, state, insertText, takeBack }: EditorSeams): Editors {
  const placeIn = async (tabId: number): Promise<EditorPlace | undefined> => (await store.get([editorKey(tabId)]))[editorKey(tabId)] as EditorPlace | undefined;
  return {
    used: (tabId, place) => store.set({ [editorKey(tabId)]: place }),
    async left(tabId, frameId, loaded) {
      const place = await placeIn(tabId);
      if (!place || (frameId !== TOP && frameId !== place.frameId)) return;
      // The next document may have been used before the last word of this one.
      if (loaded === undefined || frameId !== place.frameId || loaded === place.loaded) await store.remove([editorKey(tabId)]);
    },
    async insert({ tabId, key, text }) {
      const now = await state(tabId);
      // What the panel shows may be about the patient before.
      if (now?.status !== 'ready' || now.identity?.state !== 'known' || now.identity.key !== key) return { outcome: 'refused', why: 'patient' };
      const place = await placeIn(tabId);
      if (!place) return { outcome: 'refused', why: 'no-editor' };
      const reply = await insertText({ loaded: place.loaded, identity: now.identity, text }, { tabId, frameId: place.frameId }).catch(() => GONE);
      if (reply.outcome !== 'refused') return { ...reply, place };
      if (reply.why === 'gone' || reply.why === 'no-editor') await store.remove([editorKey(tabId)]);
      return reply;
    },
    undo: ({ tabId, place: { frameId, loaded }, token }) => takeBack({ loaded, token }, { tabId, frameId }).catch(() => 'failed' as const),
  };
}
