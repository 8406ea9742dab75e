import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Assessment, FactName, Plan } from '../../lib/decide/types.ts';
import { Row } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Section } from '../parts/Section.tsx';
import { count, notKnownWords as words } from '../words.ts';
import { QuestionRow } from './QuestionRow.tsx';

/** So many questions stand there at once; those that would change most come first. */
const FEW = 3;

/** A question called up from elsewhere in the panel. */
export interface Asked {
  readonly fact: FactName;
  readonly times: number;
}

export interface NotKnownProps {
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** What the page holds that could not be read. */
  readonly notRead: readonly string[];
  /** A question that already stands elsewhere on the screen. */
  readonly except?: FactName;
  /** "Answer" was pressed on the obstacle: about this fact, for the n-th time. */
  readonly asked?: Asked;
  readonly onAnswer: (fact: FactName, answer: Answer | null) => void;
}

/** Every fact that is asked or already answered by the clinician; the asked ones in the plan's order. */
export function questionsOf(assessment: Assessment, plan: Plan): FactName[] {
  const answered = (Object.keys(assessment.facts) as FactName[]).filter((fact) => assessment.facts[fact].answered);
  return [...new Set([...plan.questions.map(({ fact }) => fact), ...answered])];
}

/** The questions whose answer would change something, and what else is not known. */
export function NotKnown({ assessment, plan, notRead, except, asked, onAnswer }: NotKnownProps): JSX.Element | null {
  const { reference } = useChart();
  const [all, setAll] = useState(false);
  const questions = questionsOf(assessment, plan).filter((fact) => fact !== except);
  const open = questions.filter((fact) => !assessment.facts[fact].answered).length;
  // One that was called up or answered stays in sight wherever it stands.
  const shown = all || questions.length <= FEW + 1 ? questions : questions.filter((fact, place) => place < FEW || fact === asked?.fact || assessment.facts[fact].answered);
  // What a question asks is not said once more below it.
  const said = new Set(plan.questions.flatMap(({ fact, gap }) => (shown.includes(fact) ? gap ?? [] : [])));
  const gaps = [...assessment.notKnown.filter((gap) => !said.has(gap)), ...notRead.map(words.notRead)];
  if (questions.length === 0 && gaps.length === 0) return null;
  return (
    // A new key opens it anew when "Answer" is pressed.
    <Section key={asked?.times ?? 0} title={words.title} result={resultOf(open, questions.length, gaps.length)} open={asked !== undefined || (open > 0 && assessment.outcome !== 'urgent')}>
      {questions.length > 0 && (
        <ul class="ask">
          {shown.map((fact) => (
            <QuestionRow key={fact} fact={fact} now={assessment} onAnswer={onAnswer}
              question={plan.questions.find((asking) => asking.fact === fact)?.question ?? reference.questions[fact]?.question ?? fact}
              words={reference.questions[fact]} focus={asked?.fact === fact} />
          ))}
        </ul>
      )}
      {shown.length < questions.length && <button type="button" class="btn bare" onClick={() => setAll(true)}>{words.more(questions.length - shown.length)}</button>}
      {gaps.length > 0 && <ul class="gaps">{gaps.map((gap) => <li key={gap}><Row glyph="unseen" tone="unk"><p>{gap}</p></Row></li>)}</ul>}
    </Section>
  );
}

function resultOf(open: number, questions: number, gaps: number): string {
  if (questions === 0) return count(gaps, words.gap);
  if (open === 0) return words.allAnswered;
  return open === questions ? count(open, words.question) : words.someOpen(open, questions);
}
