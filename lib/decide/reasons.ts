/** Why a drug stands as it does, as clinicians write it. */
import { effectsOfCause } from '../guideline/data/decide-wording.ts';
import type { Reason } from './types.ts';

/** "avoid with tamoxifen (less endoxifen)"; a colon where there are brackets within: "avoid with eGFR 24 (11 Feb 2026): exposure rises". An effect that only says the cause again is left out. */
export function reasonWords({ severity, because, effect }: Pick<Reason, 'severity' | 'because' | 'effect'>): string {
  if (because.toLowerCase() === effect.toLowerCase() || (effectsOfCause as readonly string[]).includes(effect)) return `${severity} with ${because}`;
  return `${severity} with ${because}${`${because}${effect}`.includes('(') ? `: ${effect}` : ` (${effect})`}`;
}

/** The reason in short: the cause without how its value was reckoned. */
export function briefReason(reason: Pick<Reason, 'severity' | 'because' | 'brief' | 'effect'>): string {
  return reasonWords({ ...reason, because: reason.brief ?? reason.because });
}

/** "contraindicated with phenelzine": the cause alone, where the effect is said elsewhere. */
export function causeWords({ severity, because, brief = because }: Pick<Reason, 'severity' | 'because' | 'brief'>): string {
  return `${severity} with ${brief}`;
}

/** First letter upper case; the rest stays, and so does a word that is written in its own way ("eGFR"). */
export function sentenceCase(words: string): string {
  return /^[a-z][A-Z]/.test(words) ? words : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
