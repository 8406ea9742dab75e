/** What the outcome and the tracks depend on, taken from a reading and its facts. */
import { isSymptom, type Facts } from './facts.ts';
import type { Weighed } from './options.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './tracks.ts';
import { FACTS, type Answer, type FactName } from './types.ts';

export function situationOf(reading: Reading, facts: Facts, weighed: readonly Weighed[]): Situation {
  const { chart } = reading;
  const cord = chart.of('myelopathy').some(({ finding }) => finding.assertion === 'present');
  const optic = chart.of('optic-neuropathy').some(({ finding }) => finding.assertion === 'present');
  return {
    answers: answersOf(facts),
    blocked: new Set(weighed.filter(({ use }) => use === 'blocked').map(({ drug }) => drug)),
    onlyPlanned: isOnlyPlanned(reading),
    opticOrCord: cord || optic,
    putDownTo: putDownTo(reading, facts, cord),
  };
}

export function answersOf(facts: Facts): Readonly<Record<FactName, Answer>> {
  const answers: Partial<Record<FactName, Answer>> = {};
  for (const fact of FACTS) answers[fact] = facts[fact].answer;
  return answers as Record<FactName, Answer>;
}

/** Planned, offered or refused, and nothing that may have been given. */
function isOnlyPlanned({ chart }: Reading): boolean {
  const assertions = new Set(chart.of('radiotherapy').map(({ finding }) => finding.assertion));
  return assertions.has('planned') && !assertions.has('present') && !assertions.has('possible');
}

/**
 * What belongs to the myelopathy or the optic neuropathy itself: symptoms
 * without a nerve diagnosis beside a myelopathy, and inflammation where no
 * brain was irradiated. What the clinician answers stands for itself. Asked for
 * only beside one of the two.
 */
function putDownTo(reading: Reading, facts: Facts, cord: boolean): ReadonlySet<FactName> {
  const found = new Set<FactName>();
  const diagnosed = reading.chart.of('neuropathy').some(({ finding }) => finding.assertion === 'present' && !isSymptom(finding.name));
  if (cord && !diagnosed && !facts.neuropathy.answered && !facts['neuropathic-pain'].answered) found.add('neuropathy');
  if (facts['brain-radiotherapy'].answer !== 'yes' && !facts.inflammation.answered) found.add('inflammation');
  return found;
}
