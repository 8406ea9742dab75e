/** Tells when the words of a chart were replaced rather than added to: the sign that another chart may be coming in. */
import type { Finding } from './detect/types.ts';

export interface Flux {
  /** What was reported. */
  told(findings: readonly Finding[]): void;
  /** Something reported is gone, or went a moment ago, and something else is there. */
  replaced(findings: readonly Finding[]): boolean;
  /** Another patient: what was reported before says nothing any more. */
  forget(): void;
}

/** What went this long ago, in ms, and what comes now have nothing to do with each other. */
const MOMENT = 10_000;

/** `now`: in ms, and only going forward. */
export function createFlux(now: () => number): Flux {
  let last: ReadonlySet<string> | null = null;
  let wentAt = Number.NEGATIVE_INFINITY;
  return {
    told(findings) {
      const quotes = quotesIn(findings);
      if (last && last.difference(quotes).size > 0) wentAt = now();
      last = quotes;
    },
    replaced(findings) {
      if (!last) return false;
      const quotes = quotesIn(findings);
      const gone = last.difference(quotes).size > 0 || now() - wentAt < MOMENT;
      return gone && quotes.difference(last).size > 0;
    },
    forget() {
      last = null;
      wentAt = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Each quote as often as it stands there. */
function quotesIn(findings: readonly Finding[]): Set<string> {
  const times = new Map<string, number>();
  return new Set(findings.map(({ quote }) => {
    const before = times.get(quote) ?? 0;
    times.set(quote, before + 1);
    return `${before} ${quote}`;
  }));
}
