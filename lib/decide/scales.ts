/** Standard scales to reassess with (facts.md 7.8): range, direction, cut-off, and what this chart holds of them. */
import { scaleWords as words } from '../guideline/data/decide-wording.ts';
import type { Scale } from '../guideline/types.ts';
import { newestScores } from './facts.ts';
import { fill } from './fill.ts';
import type { Reading } from './reading.ts';
import type { Assessment, ScaleText } from './types.ts';

/** Those of the tracks that are open; the scales this chart was scored on first. */
export function scalesOf({ tracks }: Assessment, reading: Reading): ScaleText[] {
  const own = reading.guideline.scales.filter((scale) => tracks.some(({ track, status }) => status !== 'closed' && scale.tracks.includes(track)));
  const told = own.map((scale): ScaleText => ({
    id: scale.id, label: scale.label, ...(scale.range && { range: scale.range }), higherIs: scale.higherIs, ...(scale.cutoff && { cutoff: scale.cutoff }), text: textOf(scale), evidence: newestScores(reading, scale.id).map(({ index }) => index), verification: scale.verification, sources: scale.sources,
  }));
  return [...told.filter(isScored), ...told.filter((one) => !isScored(one))];
}

const isScored = ({ evidence }: ScaleText): boolean => evidence.length > 0;

function textOf({ range, higherIs, cutoff, note }: Scale): string {
  return `${range ? fill(words.range, { low: range[0], high: range[1] }) : words.noRange}, ${words.higher[higherIs]}; ${cutWords(cutoff)}.${note === undefined ? '' : ` ${note}`}`;
}

function cutWords(cutoff: Scale['cutoff']): string {
  if (cutoff?.atLeast !== undefined) return fill(words.atLeast, { cut: cutoff.atLeast, meaning: cutoff.meaning });
  return cutoff?.below !== undefined ? fill(words.below, { cut: cutoff.below, meaning: cutoff.meaning }) : words.noCut;
}
