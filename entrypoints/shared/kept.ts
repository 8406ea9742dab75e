/** What the reader agreed to and chose, as panel and pages follow it. */
import { useEffect, useState } from 'preact/hooks';
import { consentGiven, onConsent, type Consent } from '../../lib/consent.ts';
import { onSettings, readSettings, type ReadSettings } from '../../lib/settings.ts';
import { allowedPatterns } from '../../lib/sites.ts';
import { onSites } from './sites.ts';

/** Follows something that is kept; undefined until it was read once. */
export function useKept<T>(read: () => Promise<T>, follow: (heard: (now: T) => void, signal: AbortSignal) => void): T | undefined {
  const [now, setNow] = useState<T>();
  useEffect(() => {
    const end = new AbortController();
    let told = false;
    const hear = (value: T): void => {
      told = true;
      setNow(() => value);
    };
    follow(hear, end.signal);
    void read().then((value) => { if (!told && !end.signal.aborted) setNow(() => value); });
    return () => end.abort();
  }, []);
  return now;
}

/** The settings that hold, by reader and policy. */
export function useSettings(): ReadSettings | undefined {
  return useKept(readSettings, onSettings);
}

/** The consent to reading pages; null where it was not given. */
export function useConsent(): Consent | null | undefined {
  return useKept(consentGiven, onConsent);
}

/** Match patterns of the sites that are enabled. */
export function useSites(): readonly string[] | undefined {
  return useKept<readonly string[]>(allowedPatterns, onSites);
}
