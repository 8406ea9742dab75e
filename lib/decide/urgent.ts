/** Red flags of AA7: cord or cauda equina compression, said or by its signs; current, not historical. */
import { isPast, unique } from './chart.ts';
import type { Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import { asEvidence } from './signs.ts';
import type { Fact, RedFlag } from './types.ts';

/** Said in words, each is urgent by itself. */
const COMPRESSION = ['cord-compression', 'cauda-equina'] as const;
/** Urgent with back pain. */
const SIGNS = ['leg-weakness', 'sphincter-change', 'saddle-anaesthesia'] as const;
const ALL = [...COMPRESSION, 'back-pain', ...SIGNS] as const;

/** Each red flag on its own, from what is said of it now. */
function flags(reading: Reading): ReadonlyMap<string, Fact> {
  return new Map(ALL.map((name) => [name, resolve(reading.chart.of('red-flag', name).filter((item) => !isPast(item)).flatMap((item) => asEvidence(reading.chart, item)))]));
}

/** The fact `urgent`: compression said, or back pain with a sign; no when what would make it is denied. */
export function urgentFact(reading: Reading): Fact {
  const all = flags(reading);
  const of = (name: string): Fact => all.get(name)!;
  const yes = (names: readonly string[]): string[] => names.filter((name) => of(name).answer === 'yes');
  const back = of('back-pain');
  const firing = [...yes(COMPRESSION), ...(back.answer === 'yes' && yes(SIGNS).length > 0 ? ['back-pain', ...yes(SIGNS)] : [])];
  if (firing.length > 0) return { answer: 'yes', evidence: unique(firing.flatMap((name) => of(name).evidence)) };
  const open = ALL.filter((name) => of(name).answer === 'unknown' && of(name).evidence.length > 0);
  if (open.length > 0) return { answer: 'unknown', evidence: unique(open.flatMap((name) => of(name).evidence)), because: of(open[0]!).because! };
  const present = yes(['back-pain', ...SIGNS]);
  const denied = ALL.filter((name) => of(name).answer === 'no');
  const signsDenied = back.answer === 'no' || SIGNS.every((name) => of(name).answer === 'no');
  const answer = denied.length > 0 && (present.length === 0 || signsDenied) ? 'no' : 'unknown';
  const evidence = answer === 'no' ? denied : present;
  return { answer, evidence: unique(evidence.flatMap((name) => of(name).evidence)) };
}

/** Loud by themselves, though without back pain they make nothing urgent. */
const LONE = ['sphincter-change', 'saddle-anaesthesia'] as const;
const WITH_WEAKNESS = [...LONE, 'leg-weakness'] as const;

/** Which red flags are shown: all, or those that are loud without back pain. Leg weakness is beside another of them, or `unexplained`: a neuropathy may be its cause. */
export type Shown = 'all' | 'lone' | 'lone, unexplained';

/** What the panel shows for each red flag that fires, by name. */
export function redFlags(reading: Reading, label: (name: string) => string, shown: Shown): RedFlag[] {
  const all = flags(reading);
  const weakness = shown === 'lone, unexplained' || LONE.some((name) => all.get(name)!.answer === 'yes');
  const names = shown === 'all' ? ALL : weakness ? WITH_WEAKNESS : [];
  return names.flatMap((name) => {
    const fact = all.get(name)!;
    return fact.answer === 'yes' ? [{ name, because: label(name), evidence: fact.evidence }] : [];
  });
}

/** What is written as possible only and would be loud: compression, the two that are loud by themselves, and back pain or leg weakness beside what makes them urgent. */
export function possibleFlags(reading: Reading, label: (name: string) => string): RedFlag[] {
  const all = flags(reading);
  const is = (name: string): boolean => all.get(name)!.answer === 'yes';
  const beside: Readonly<Record<string, boolean>> = { 'back-pain': SIGNS.some(is), 'leg-weakness': is('back-pain') };
  return ALL.flatMap((name) => {
    const { answer, evidence } = all.get(name)!;
    return answer === 'unknown' && evidence.length > 0 && (beside[name] ?? true) ? [{ name, because: label(name), evidence }] : [];
  });
}
