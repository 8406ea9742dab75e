/** The red flags of a chart that stand, that are only possible, and that the clinician set aside (facts.md AA7). */
import { loneFlag, possibleFlag, redFlagWords } from '../guideline/data/decide-wording.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Assessment, Outcome } from './types.ts';
import { possibleFlags, redFlags } from './urgent.ts';

const flagLabel = (name: string): string => redFlagWords[name as keyof typeof redFlagWords];

/**
 * All of them when urgent. Otherwise, after radiotherapy, the two that are loud without back pain, and what is written as
 * possible. What the clinician says is not current is set aside: it was read all the same, and is told.
 */
export function flagsOf(reading: Reading, found: Facts, { radiotherapy, urgent }: Facts, outcome: Outcome): Pick<Assessment, 'redFlags' | 'possibleFlags' | 'setAsideFlags'> {
  if (radiotherapy.answer !== 'yes') return { redFlags: [] };
  const possible = possibleFlags(reading, (name) => `${flagLabel(name)}, ${possibleFlag}`);
  if (urgent.answered && urgent.answer === 'no') {
    const aside = [...redFlags(reading, flagLabel, found.urgent.answer !== 'yes'), ...possible];
    return { redFlags: [], ...(aside.length > 0 && { setAsideFlags: aside }) };
  }
  const standing = outcome === 'urgent' ? redFlags(reading, flagLabel) : redFlags(reading, (name) => `${flagLabel(name)}: ${loneFlag}`, found.urgent.answer !== 'yes');
  return { redFlags: standing, ...(possible.length > 0 && { possibleFlags: possible }) };
}
