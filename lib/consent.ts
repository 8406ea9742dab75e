/**
 * The clinician's consent to reading pages. Without it no page is read. Kept in storage.local: when it was given, and to
 * which version of the text; no words of a chart.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { time } from './time.ts';

/** Counts the versions of what the welcome page asks consent to. A change of its meaning counts on, and asks anew. */
export const CONSENT_TEXT = 1;
const KEY = 'consent';

const consent = z.strictObject({
  /** Of this shape. */
  version: z.literal(1),
  /** Version of the text that was agreed to. */
  text: z.int().check(z.positive()),
  /** ISO date and time. */
  at: time,
});
export type Consent = z.infer<typeof consent>;

/** What is kept, if it counts: damaged, or given to another text, it does not. */
export function parseConsent(kept: unknown): Consent | null {
  const { success, data } = z.safeParse(consent, kept);
  return success && data.text === CONSENT_TEXT ? data : null;
}

export async function consentGiven(): Promise<Consent | null> {
  return parseConsent((await browser.storage.local.get(KEY))[KEY]);
}

/** Called by a press only. */
export function giveConsent(now = new Date()): Promise<void> {
  return browser.storage.local.set({ [KEY]: { version: 1, text: CONSENT_TEXT, at: now.toISOString() } satisfies Consent });
}

export function takeConsentBack(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** Calls back on each change, whoever made it, until the signal aborts. */
export function onConsent(heard: (consent: Consent | null) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (KEY in changes) heard(parseConsent(changes[KEY]!.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
