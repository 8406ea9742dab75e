/**
 * What the reader chose, for all sites, and what the institution's policy has set over it, both in storage.local: the worker
 * keeps there the policy that stands (lib/policy.ts). Neither holds words of a chart. A value that nobody knows counts as
 * none, and is told.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Each setting by the name it is kept under, in both places. */
export const SETTINGS = {
  /** Drugs are marked in the page. */
  marks: z.boolean(),
  density: z.enum(['compact', 'standard', 'roomy']),
  /** Size of the text that is copied, unless another is chosen in the panel. */
  copySize: z.enum(['one-liner', 'short', 'full']),
  /** How the panel writes dates: 7 Jun 2024, Jun 7, 2024 or 2024-06-07. */
  dateStyle: z.enum(['day-month', 'month-day', 'iso']),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]> };

export const DEFAULTS: Settings = { marks: true, density: 'standard', copySize: 'short', dateStyle: 'day-month' };
/** In storage.local: the policy that stands. */
export const POLICY_KEY = 'policy';
const NAMES = Object.keys(SETTINGS) as SettingName[];

export interface ReadSettings extends Settings {
  /** Set by policy: the reader's own choice waits. */
  readonly byPolicy: readonly SettingName[];
  /** Values that were there and not known: where, and of which setting. What was written stays out. */
  readonly unknown: readonly { readonly from: 'policy' | 'choice'; readonly name: SettingName }[];
}

/** The settings that hold, of what is kept: policy before choice before default. */
export function settle(chosen: Readonly<Record<string, unknown>>, managed: Readonly<Record<string, unknown>>): ReadSettings {
  const unknown: ReadSettings['unknown'][number][] = [];
  const byPolicy: SettingName[] = [];
  const read = (from: 'policy' | 'choice', kept: Readonly<Record<string, unknown>>, name: SettingName): unknown => {
    if (!Object.hasOwn(kept, name)) return undefined;
    const { success, data } = z.safeParse(SETTINGS[name] as z.ZodMiniType, kept[name]);
    if (!success) unknown.push({ from, name });
    return success ? data : undefined;
  };
  const values = Object.fromEntries(NAMES.map((name) => {
    const policy = read('policy', managed, name);
    const own = read('choice', chosen, name);
    if (policy !== undefined) byPolicy.push(name);
    return [name, policy ?? own ?? DEFAULTS[name]];
  })) as unknown as Settings;
  return { ...values, byPolicy, unknown };
}

export async function readSettings(): Promise<ReadSettings> {
  const { [POLICY_KEY]: policy, ...chosen } = await browser.storage.local.get([...NAMES, POLICY_KEY]);
  return settle(chosen, typeof policy === 'object' && policy !== null ? policy as Readonly<Record<string, unknown>> : {});
}

/** Keeps a choice of the reader; one that policy has set waits until policy lets go. */
export function choose<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** Calls back with all settings on each change of one, by reader or policy, until the signal aborts. */
export function onSettings(heard: (settings: ReadSettings) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if ([...NAMES, POLICY_KEY].some((name) => name in changes)) void readSettings().then((settings) => { if (!signal?.aborted) heard(settings); });
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
