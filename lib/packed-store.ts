/**
 * A store that keeps each value as one text of JSON. The browser copies what is stored, and tells it to the panel,
 * property by property in each process on the way: a chart of some thousand took longer than all that is made of it.
 */
import type { Store } from './chart-types.ts';

/** The same store with its values packed; read back they are as they were given. */
export function packedStore(store: Store): Store {
  return {
    async get(keys) {
      return mapped(await store.get(keys), unpacked);
    },
    set: (items) => store.set(mapped(items, JSON.stringify)),
    remove: (keys) => store.remove(keys),
    clear: () => store.clear(),
  };
}

/** A value as it was given to be kept. What is no such text comes back as it is: whoever parses it finds it damaged. */
export function unpacked(kept: unknown): unknown {
  if (typeof kept !== 'string') return kept;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}

function mapped(items: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, change(value)]));
}
