import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditors } from '../lib/editors.ts';
import { editorKey, type TabState } from '../lib/messages.ts';

const kept = new Map<string, unknown>();
const store = {
  get: async (keys: string[]) => Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
  set: async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) kept.set(key, value); },
  clear: async () => kept.clear(),
  remove: async (keys: string[]) => { for (const key of keys) kept.delete(key); },
};
const identity = { state: 'known', key: 'k1', recordNumber: '1' } as const;
let state: Partial<TabState> | null;
const insertText = vi.fn();
const takeBack = vi.fn();
const editors = createEditors({ store, state: async () => state as TabState | null, insertText, takeBack });
const asked = { tabId: 7, key: 'k1', text: 'Step 3' };

beforeEach(async () => {
  kept.clear();
  state = { status: 'ready', identity };
  insertText.mockReset().mockResolvedValue({ outcome: 'inserted', token: 1 });
  takeBack.mockReset();
  await editors.used(7, { frameId: 2, loaded: 9 });
});

describe('inserting', () => {
  test('goes to the frame used last, with the patient of the plan', async () => {
    expect(await editors.insert(asked)).toEqual({ outcome: 'inserted', token: 1, place: { frameId: 2, loaded: 9 } });
    expect(insertText).toHaveBeenCalledExactlyOnceWith({ loaded: 9, identity, text: 'Step 3' }, { tabId: 7, frameId: 2 });
  });

  test.each<[string, Partial<TabState> | null]>([
    ['nothing is known', null], ['another is shown', { status: 'ready', identity: { ...identity, key: 'k2' } }], ['he is in doubt', { status: 'doubt', identity }],
    ['nobody is named', { status: 'ready', identity: { state: 'absent', key: 'k1' } }], ['he has changed', { status: 'changed', identity }],
  ])('reaches no page where %s', async (_, now) => {
    state = now;
    expect(await editors.insert(asked)).toEqual({ outcome: 'refused', why: 'patient' });
    expect(insertText).not.toHaveBeenCalled();
  });

  test('a frame that does not answer, or has no note any more, is forgotten', async () => {
    insertText.mockRejectedValue(new Error('no receiver'));
    expect(await editors.insert(asked)).toEqual({ outcome: 'refused', why: 'gone' });
    expect(await editors.insert(asked)).toEqual({ outcome: 'refused', why: 'no-editor' });
  });

  test('a refusal leaves the note where it is', async () => {
    insertText.mockResolvedValue({ outcome: 'refused', why: 'read-only' });
    await editors.insert(asked);
    expect(kept.has(editorKey(7))).toBe(true);
  });
});

describe('the note used last', () => {
  test.each<[string, Parameters<typeof editors.left>, boolean]>([
    ['its frame shows another patient', [7, 2], false], ['the top one does', [7, 0], false], ['another frame does', [7, 3], true],
    ['its document is left', [7, 2, 9], false], ['one before it is', [7, 2, 8], true], ['the top document is', [7, 0, 1], false], ['another tab', [8, 2], true],
  ])('%s', async (_, left, stays) => {
    await editors.left(...left);
    expect(kept.has(editorKey(7))).toBe(stays);
  });
});

describe('taking back', () => {
  test('goes to where it was inserted, whatever was used since', async () => {
    takeBack.mockResolvedValue('undone');
    await editors.used(7, { frameId: 0, loaded: 1 });
    expect(await editors.undo({ tabId: 7, place: { frameId: 2, loaded: 9 }, token: 4 })).toBe('undone');
    expect(takeBack).toHaveBeenCalledExactlyOnceWith({ loaded: 9, token: 4 }, { tabId: 7, frameId: 2 });
  });

  test('a frame that is gone has not done it', async () => {
    takeBack.mockRejectedValue(new Error('no receiver'));
    expect(await editors.undo({ tabId: 7, place: { frameId: 2, loaded: 9 }, token: 4 })).toBe('failed');
  });
});
