/** Small parts of the copied text. */
import { textWords as words } from '../guideline/data/decide-wording.ts';
import type { Assessment } from './types.ts';

/** Ends with a point, unless it ends already. */
export function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

/** The chart's own words, at most a few: ` ["burning"; "numb"]`; empty where there are none. */
export function quotes({ findings }: Assessment, evidence: readonly number[], most = 4): string {
  const said = [...new Set(evidence.flatMap((index) => findings[index]?.quote ?? []))].slice(0, most);
  return said.length === 0 ? '' : ` [${said.map((quote) => `"${quote.replace(/\s+/g, ' ').trim()}"`).join('; ')}]`;
}

/** Marks what no source was found for; the other marks are told in the panel. */
export function unverified(verification: string | undefined): string {
  return verification === 'GK' ? ` (${words.notVerified})` : '';
}
