import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Assessment, FactName, OwnCalendar, Plan } from '../../lib/decide/types.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import type { TabState } from '../../lib/messages.ts';
import { Calendars } from '../blocks/Calendars.tsx';
import { Cautions } from '../blocks/Cautions.tsx';
import { Changes } from '../blocks/Changes.tsx';
import { EarlierPages } from '../blocks/EarlierPages.tsx';
import { DismissedList } from '../blocks/Dismiss.tsx';
import { Evidence } from '../blocks/Evidence.tsx';
import { Findings } from '../blocks/Findings.tsx';
import { Gates } from '../blocks/Gates.tsx';
import { AlsoOpen, Glance } from '../blocks/Glance.tsx';
import { Ladder } from '../blocks/Ladder.tsx';
import { Local, type LocalProps } from '../blocks/Local.tsx';
import { Monitoring } from '../blocks/Monitoring.tsx';
import { NotKnown, questionsOf, type Asked } from '../blocks/NotKnown.tsx';
import { MedicationsNotVisible, Obstacle } from '../blocks/Obstacle.tsx';
import { Options } from '../blocks/Options.tsx';
import { Radiotherapy } from '../blocks/Radiotherapy.tsx';
import { PossibleFlags, RedFlags, SetAsideFlags } from '../blocks/RedFlags.tsx';
import { RuleOut } from '../blocks/RuleOut.tsx';
import { Scores } from '../blocks/Scores.tsx';
import { WhatWasRead } from '../blocks/WhatWasRead.tsx';
import { FirstPaint, useFirstPaint, type Soon } from '../parts/first-paint.ts';
import { urgentWords } from '../words.ts';
import { NoStep } from './NoStep.tsx';

export interface ReadyProps {
  readonly state: TabState;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** What the institution adds. */
  readonly local?: LocalProps;
  /** Under 300 px: the first option starts closed. */
  readonly narrow: boolean;
  readonly onAnswer: (fact: FactName, answer: Answer | null) => void;
  readonly onCalendar: (drug: PlanDrug, calendar: OwnCalendar | null) => void;
  readonly onRemovePage: (page: string) => void;
  /** When what stands below the first screen is built; absent: at once. */
  readonly soon?: Soon;
}

/** The panel with an assessment: the answer first, then what stands in the way, the choice, and what it all stands on. */
export function Ready(props: ReadyProps): JSX.Element {
  const { assessment, plan, narrow, onAnswer, soon } = props;
  const first = useFirstPaint(soon);
  const [asked, setAsked] = useState<Asked>();
  const ask = (fact: FactName) => setAsked((before) => ({ fact, times: (before?.times ?? 0) + 1 }));
  const { outcome, seen, possibleFlags, setAsideFlags } = assessment;
  const obstacleFact = plan.obstacle?.fact;
  const canAnswer = obstacleFact !== undefined && questionsOf(assessment, plan).includes(obstacleFact);
  return <FirstPaint.Provider value={first}>
    {outcome !== 'urgent' && assessment.redFlags.length > 0 && <Urgent assessment={assessment} onAnswer={onAnswer} />}
    <Glance assessment={assessment} plan={plan} />
    {outcome === 'urgent' && <Urgent assessment={assessment} onAnswer={onAnswer} />}
    {possibleFlags && <PossibleFlags flags={possibleFlags} />}
    {setAsideFlags && <SetAsideFlags flags={setAsideFlags} onUndo={() => onAnswer('urgent', null)} />}
    {outcome === 'matched' && <AlsoOpen assessment={assessment} plan={plan} />}
    {outcome === 'matched' && plan.obstacle && <Obstacle obstacle={plan.obstacle} {...(canAnswer ? { onAnswer: () => ask(obstacleFact) } : {})} />}
    {!seen.medicationList && !(outcome === 'matched' && plan.obstacle?.unseen === 'medicationList') && <MedicationsNotVisible />}
    {outcome === 'matched' && <Matched assessment={assessment} plan={plan} narrow={narrow} />}
    {outcome !== 'matched' && outcome !== 'urgent' && <NoStep assessment={assessment} onAnswer={onAnswer} />}
    {!first && <Below {...props} asked={asked} />}
  </FirstPaint.Provider>;
}

interface BelowProps extends ReadyProps {
  /** The question that was asked for from above. */
  readonly asked: Asked | undefined;
}

/** What follows the choice, and what it all stands on. */
function Below({ state, assessment, plan, local, asked, onAnswer, onCalendar, onRemovePage }: BelowProps): JSX.Element {
  const { outcome, seen } = assessment;
  return <>
    {(outcome === 'matched' || assessment.cautions.length > 0) && <Cautions assessment={assessment} />}
    <DismissedList assessment={assessment} />
    <Monitoring items={plan.monitoring} scales={plan.scales ?? []} />
    {local && <Local {...local} />}
    <Calendars plan={plan} typed={state.calendars ?? {}} onCalendar={onCalendar} />
    <NotKnown assessment={assessment} plan={plan} {...(askedAbove(outcome) ? { except: 'radiotherapy' as const } : {})} notRead={state.notRead} {...(asked ? { asked } : {})} onAnswer={onAnswer} />
    {outcome !== 'urgent' && outcome !== 'specialist' && <Changes assessment={assessment} unblocked={plan.unblocked ?? []} />}
    <Radiotherapy assessment={assessment} plan={plan} open={outcome !== 'matched'} />
    <Scores scales={plan.scales ?? []} />
    {outcome !== 'no-radiotherapy' && <Findings />}
    <WhatWasRead seen={seen} notRead={state.notRead} open={outcome !== 'matched' && outcome !== 'urgent'} />
    <EarlierPages pages={state.pages ?? []} onRemove={onRemovePage} />
    <Evidence plan={plan} />
  </>;
}

/** Where no radiotherapy was read, that question stands at the top. */
function askedAbove(outcome: Assessment['outcome']): boolean {
  return outcome === 'no-radiotherapy' || outcome === 'radiotherapy-planned';
}

interface MatchedProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly narrow: boolean;
}

/** What stands before a step, how it was reached, and what it offers. */
function Matched({ assessment, plan, narrow }: MatchedProps): JSX.Element {
  return <>
    <Gates gates={assessment.gates} />
    <RuleOut rows={plan.ruleOut ?? []} />
    <Ladder assessment={assessment} />
    <Options assessment={assessment} plan={plan} narrow={narrow} />
  </>;
}

interface UrgentProps {
  readonly assessment: Assessment;
  readonly onAnswer: (fact: FactName, answer: Answer | null) => void;
}

/** The red flags, and the way out when the chart was read wrong. */
function Urgent({ assessment, onAnswer }: UrgentProps): JSX.Element {
  return <>
    <RedFlags flags={assessment.redFlags} />
    <div class="aside">
      <p class="small">{urgentWords.ifWrong}</p>
      <div class="btns"><button type="button" class="btn" onClick={() => onAnswer('urgent', 'no')}>{urgentWords.notCurrent}</button></div>
    </div>
  </>;
}

