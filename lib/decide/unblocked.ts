/** Counterfactuals of the rules: what blocks an option, and which step would stand were it otherwise. */
import { unblockedWords as words } from '../guideline/data/decide-wording.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import { sentenceCase } from './reasons.ts';
import { situationOf } from './situation.ts';
import { standing, type Standing } from './tracks.ts';
import type { Assessment, Option, Plan } from './types.ts';

/** Every blocked option of the tracks that are open, in the order of the options. All that blocks it must go: it is the smallest change. */
export function unblockedOf(assessment: Assessment, reading: Reading): NonNullable<Plan['unblocked']> {
  const open = new Set(assessment.tracks.filter(({ status }) => status !== 'closed').map(({ track }) => track));
  const drugs = new Set(reading.guideline.options.filter(({ track }) => open.has(track)).map(({ drug }) => drug));
  const situation = situationOf(reading, assessment.facts, assessment.options);
  return assessment.options.filter(({ drug, use }) => use === 'blocked' && drugs.has(drug)).map((option) => ({
    drug: option.drug,
    without: fill(words.without, { what: blockers(option).join(` ${words.and} `) }),
    becomes: becomes(option, assessment, standing({ ...situation, blocked: new Set([...situation.blocked].filter((drug) => drug !== option.drug)) })),
  }));
}

function blockers({ reasons }: Option): string[] {
  return [...new Set(reasons.filter(({ severity }) => severity === 'contraindicated' || severity === 'avoid').map(({ because }) => because))];
}

/** Taking a block away opens a step or leaves the one that stands: it closes none. */
function becomes({ drug: name }: Option, { primaryStep, primaryTrack }: Assessment, { primary }: Standing): string {
  const drug = sentenceCase(name);
  if (!primary || (primary.step === primaryStep && primary.track === primaryTrack)) return fill(words.sameStep, { drug });
  return fill(words.step, { drug, step: primary.step!, track: primary.track });
}
