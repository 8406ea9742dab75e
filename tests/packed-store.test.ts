import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../lib/chart-types.ts';
import { packedStore, unpacked } from '../lib/packed-store.ts';

const inner = fakeBrowser.storage.session as unknown as Store;
const packed = packedStore(inner);

describe('a packed store', () => {
  test('keeps every value as one text, and gives it back as it was', async () => {
    const items = { chart: { frames: [[0, { quote: '“50 Gy”\u2028' }]], banner: null }, salt: '"ab"', none: [] };
    await packed.set(items);
    expect(Object.values(await inner.get(Object.keys(items))).map((value) => typeof value)).toEqual(['string', 'string', 'string']);
    expect(await packed.get(Object.keys(items))).toEqual(items);
    expect(await packed.get(['nothing'])).toEqual({});
  });

  test('removes and clears', async () => {
    await packed.set({ a: 1, b: 2, c: 3 });
    await packed.remove(['a']);
    expect(await packed.get(['a', 'b'])).toEqual({ b: 2 });
    await packed.clear();
    expect(await packed.get(['b', 'c'])).toEqual({});
  });

  test.each([['an object', { version: 0 }], ['words that are no JSON', '{"version":'], ['a number', 7], ['nothing', undefined]])('%s that it did not pack comes back as it is', (_, kept) => {
    expect(unpacked(kept)).toBe(kept);
  });
});
