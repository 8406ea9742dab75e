/** The red flags of a chart that stand, that are only possible, and that the clinician set aside (facts.md AA7). */
import { loneFlag, possibleFlag, redFlagWords } from '../guideline/data/decide-wording.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Assessment, Outcome } from './types.ts';
import { possibleFlags, redFlags } from './urgent.ts';

const flagLabel = (name: string): string => redFlagWords[name as keyof typeof redFlagWords];

/**
 * All of them when urgent. Otherwise, after radiotherapy, those that are loud without back pain, and what is written as
 * possible. What the clinician says is not current is set aside: it was read all the same, and is told.
 */
export function flagsOf(reading: Reading, found: Facts, { radiotherapy, urgent }: Facts, outcome: Outcome): Pick<Assessment, 'redFlags' | 'possibleFlags' | 'setAsideFlags'> {
  if (radiotherapy.answer !== 'yes') return { redFlags: [] };
  const possible = possibleFlags(reading, (name) => `${flagLabel(name)}, ${possibleFlag}`);
  const shown = found.urgent.answer === 'yes' ? 'all' : outcome === 'no-neuropathy' ? 'lone, unexplained' : 'lone';
  if (urgent.answered && urgent.answer === 'no') {
    const aside = [...redFlags(reading, flagLabel, shown), ...possible];
    return { redFlags: [], ...(aside.length > 0 && { setAsideFlags: aside }) };
  }
  const standing = outcome === 'urgent' ? redFlags(reading, flagLabel, 'all') : redFlags(reading, (name) => `${flagLabel(name)}: ${loneFlag}`, shown);
  return { redFlags: standing, ...(possible.length > 0 && { possibleFlags: possible }) };
}
