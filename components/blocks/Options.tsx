import type { JSX } from 'preact';
import type { Assessment, Plan } from '../../lib/decide/types.ts';
import type { Step } from '../../lib/guideline/types.ts';
import { useChart } from '../parts/chart.ts';
import { optionWords as words, trackWord } from '../words.ts';
import { AdjunctsRow, ProcedureRow } from './Adjuncts.tsx';
import { OptionRow } from './OptionRow.tsx';
import { optionsByStep } from './options-view.ts';

export interface OptionsProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Under 300 px: the first option starts closed. */
  readonly narrow: boolean;
}

/** The options of every open step; procedures and adjuncts close the list of the first. */
export function Options({ assessment, plan, narrow }: OptionsProps): JSX.Element | null {
  const { reference } = useChart();
  const groups = optionsByStep(assessment, reference.ladder);
  if (groups.length === 0 && plan.procedures.length === 0 && plan.adjuncts.length === 0) return null;
  const rest = <>
    {plan.procedures.map((procedure) => <ProcedureRow key={procedure.label} procedure={procedure} />)}
    {plan.adjuncts.length > 0 && <AdjunctsRow adjuncts={plan.adjuncts} />}
  </>;
  if (groups.length === 0) {
    return <section class="sec"><div class="hd"><h2>{words.adjuncts}</h2></div><ul class="opts">{rest}</ul></section>;
  }
  return <>{groups.map(({ step, options }, group) => (
    <section class="sec" key={step}>
      <div class="hd"><h2>{words.title(step)}</h2><span class="sum">{group === 0 ? choice(options.length + plan.procedures.length) : trackOf(assessment, step)}</span></div>
      <ul class="opts">
        {options.map((option, index) => {
          const text = plan.options.find(({ drug }) => drug === option.drug);
          return (
            <OptionRow key={option.drug} option={option} {...(text ? { text } : {})} adult={assessment.dosesShown === 'adult'}
              open={group === 0 && index === 0 && !narrow && option.use !== 'blocked'} />
          );
        })}
        {group === 0 && rest}
      </ul>
    </section>
  ))}</>;
}

/** The track that is open at a step beside the leading one. */
function trackOf({ tracks }: Assessment, step: Step): string {
  const track = tracks.find((result) => result.step === step)?.track;
  return track ? trackWord[track] : '';
}

function choice(options: number): string {
  return options > 1 ? words.one : words.lead;
}
