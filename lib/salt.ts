/** Fingerprints of patients are salted: outside this session of the browser they compare with nothing. */
import type { Store } from './chart-types.ts';
import type { Identity } from './page/types.ts';

const SALT = 'salt';

/** The same identity with its key salted; an empty key stays empty. */
export async function salted(store: Store, identity: Identity): Promise<Identity> {
  if (identity.key === '') return identity;
  const bytes = new TextEncoder().encode(`${await saltIn(store)} ${identity.key}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { ...identity, key: hex(digest.subarray(0, 16)) };
}

async function saltIn(store: Store): Promise<string> {
  const kept = (await store.get([SALT]))[SALT];
  if (typeof kept === 'string' && /^[\da-f]{32}$/.test(kept)) return kept;
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  await store.set({ [SALT]: salt });
  return salt;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
