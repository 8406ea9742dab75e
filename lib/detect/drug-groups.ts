/** Groups of drugs that are denied as a whole: "never had a steroid", "steroid-naive", "has not had a gabapentinoid". */
import { asserted, contextAt, termsOf, type Draft, type Reading } from './reading.ts';

/** Class ids by the anchor that names the group. */
const GROUPS: Readonly<Record<string, string>> = { steroid: 'glucocorticoid', gabapentinoid: 'gabapentinoid' };
const LOCAL = /^\s?(?:cream|ointment|injection|drops?|eye|inhaler|nasal|spray|shot|taper)/i;

export function readGroupsDenied(reading: Reading): Draft[] {
  return termsOf(reading, 'anchor').flatMap((hit): Draft[] => {
    const group = GROUPS[hit.entry.id];
    if (!group || LOCAL.test(reading.text.slice(hit.end, hit.end + 16))) return [];
    const context = contextAt(reading, hit, 'medication');
    const naive = /naive/i.test(reading.text.slice(hit.start, hit.end)) && context.assertion === 'present';
    if (!naive && (context.assertion !== 'absent' || context.over)) return [];
    return [{ concept: 'medication', name: group, start: hit.start, end: hit.end, context: asserted(context, 'absent') }];
  });
}
