/** What leads a plan. */
import type { Guideline } from '../guideline/index.ts';
import type { PlanDrug } from '../guideline/types.ts';
import type { Assessment, TrackResult } from './types.ts';

/** The track that leads: that of the primary step, else the first that is open. */
export function leadTrack({ tracks, primaryTrack, primaryStep }: Assessment): TrackResult | undefined {
  return tracks.find(({ track, step }) => track === primaryTrack && step === primaryStep) ?? tracks[0];
}

/** The first option of its step that is not blocked. */
export function leadOption(assessment: Assessment, { steps }: Guideline): PlanDrug | undefined {
  const lead = leadTrack(assessment);
  const row = lead && steps.find(({ track, step }) => track === lead.track && step === lead.step);
  return row?.options.find((drug) => assessment.options.some((option) => option.drug === drug && option.use !== 'blocked'));
}
