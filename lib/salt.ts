/** Fingerprints of patients are salted: outside this session of the browser they compare with nothing. */
import type { Store } from './chart-types.ts';
import type { Identity } from './page/types.ts';

/** Kept twice: without it nobody is known again, and what was stated of them is lost. */
const COPIES = ['salt', 'salt again'];
/** Both were damaged in this session of the browser. */
export const SALT_LOST = 'salt lost';

/** The same identity with its key salted; an empty key stays empty. */
export async function salted(store: Store, identity: Identity): Promise<Identity> {
  if (identity.key === '') return identity;
  const bytes = new TextEncoder().encode(`${await saltIn(store)} ${identity.key}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { ...identity, key: hex(digest.subarray(0, 16)) };
}

async function saltIn(store: Store): Promise<string> {
  const kept = await store.get(COPIES);
  const copies = COPIES.map((name) => kept[name]);
  const whole = copies.find((copy) => typeof copy === 'string' && /^[\da-f]{32}$/.test(copy)) as string | undefined;
  const salt = whole ?? hex(crypto.getRandomValues(new Uint8Array(16)));
  const lost = whole === undefined && copies.some((copy) => copy !== undefined);
  if (copies.some((copy) => copy !== salt)) await store.set({ ...Object.fromEntries(COPIES.map((name) => [name, salt])), ...(lost ? { [SALT_LOST]: true } : {}) });
  return salt;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
