import type { JSX } from 'preact';
import type { PlanSection } from '../../lib/decide/texts.ts';
import { copyWords as words, planSectionWord } from '../words.ts';

const SECTIONS = Object.keys(planSectionWord) as readonly PlanSection[];

export interface CopySectionsProps {
  /** What is left out. */
  readonly without: readonly PlanSection[];
  readonly onWithout: (without: readonly PlanSection[]) => void;
  /** What cannot be left out: an option is contraindicated. */
  readonly fixed: readonly PlanSection[];
  /** Only a full text holds calendars. */
  readonly full: boolean;
}

/** Which sections are copied. What speaks of a contraindication stays, and so does the provenance line. */
export function CopySections({ without, onWithout, fixed, full }: CopySectionsProps): JSX.Element {
  return (
    <fieldset class="sections">
      <legend class="small">{words.sections}</legend>
      {SECTIONS.filter((section) => full || section !== 'calendars').map((section) => (
        <label key={section}>
          <input type="checkbox" checked={!without.includes(section)} disabled={fixed.includes(section)}
            onChange={({ currentTarget: { checked } }) => onWithout(SECTIONS.filter((one) => (one === section ? !checked : without.includes(one))))} />
          <span>{planSectionWord[section]}{fixed.includes(section) && <span class="sr">: {words.stays}</span>}</span>
        </label>
      ))}
      {fixed.length > 0 && <p class="small">{words.stays}</p>}
    </fieldset>
  );
}
