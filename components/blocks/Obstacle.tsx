import type { JSX } from 'preact';
import type { Plan } from '../../lib/decide/types.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { obstacleWords as words } from '../words.ts';

export interface ObstacleProps {
  /** The one thing that stands in the way. */
  readonly obstacle: NonNullable<Plan['obstacle']>;
  /** Brings the question about it into view; absent where no answer would clear it. */
  readonly onAnswer?: () => void;
}

/** The heaviest obstacle, above the step's options; it never hides them. */
export function Obstacle({ obstacle, onAnswer }: ObstacleProps): JSX.Element {
  return (
    <div class="bar care-bar split">
      <Glyph name="care" tone="care" />
      <p class="lead">{obstacle.text}</p>
      {onAnswer && <button type="button" class="btn" onClick={onAnswer}>{words.answer}</button>}
    </div>
  );
}

/** Shown whenever no medication list was in view: silence about interactions must not look like their absence. */
export function MedicationsNotVisible(): JSX.Element {
  return <div class="bar care-bar split"><Glyph name="unseen" tone="care" /><p class="lead">{words.noMedications}</p></div>;
}
