import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Assessment, FactName } from '../../lib/decide/types.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import type { Question } from '../types.ts';
import { Effect } from './Changes.tsx';
import { notKnownWords as text } from '../words.ts';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

export interface QuestionRowProps {
  readonly fact: FactName;
  readonly question: string;
  /** What was looked for, and what the answers are called. */
  readonly words: Question | undefined;
  /** The assessment as it stands, with what other answers would make of it. */
  readonly now: Assessment;
  /** Take the keyboard focus when it appears. */
  readonly focus: boolean;
  /** Level of its heading: 3 within a section, 2 on its own. */
  readonly level?: 2 | 3;
  readonly onAnswer: (fact: FactName, answer: Answer | null) => void;
}

/** One question with one press an answer; an answer is marked as the clinician's own and can be taken back. */
export function QuestionRow({ fact, question, words, now, focus, level = 3, onAnswer }: QuestionRowProps): JSX.Element {
  const state = now.facts[fact];
  const changes = (now.changes ?? []).filter((change) => change.fact === fact);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (focus) first.current?.focus(); }, [focus]);
  const label = (answer: Answer) => (answer === 'unknown' ? text.unknown : words?.[answer] ?? text[answer]);
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = `ask-${fact}`;
  return (
    <li>
      <Heading class="t" id={id}>{question}</Heading>
      {words && <p class="small">{text.lookedFor} {words.lookedFor}</p>}
      {state.because && !state.answered && <p class="small">{state.because}</p>}
      <Quotes evidence={state.evidence} most={2} />
      <div class="btns" role="group" aria-labelledby={id}>
        {ANSWERS.map((answer, index) => (
          <button key={answer} type="button" class="btn" ref={index === 0 ? first : null}
            aria-pressed={state.answered === true && state.answer === answer} onClick={() => onAnswer(fact, answer)}>
            {label(answer)}
          </button>
        ))}
      </div>
      {changes.length > 0 && !state.answered && (
        <ul class="small effects">{changes.map((change) => <li key={change.to}>{label(change.to)}: <Effect change={change} now={now} /></li>)}</ul>
      )}
      {state.answered && (
        <p class="own"><Glyph name="pen" tone="act" /><span>{text.yours}{(state.against?.length ?? 0) > 0 && ` ${text.against}`}</span>
          <button type="button" class="btn bare" onClick={() => onAnswer(fact, null)}>{text.undo}<span class="sr">: {question}</span></button></p>
      )}
      {state.answered && state.against && <Quotes evidence={state.against} most={2} />}
    </li>
  );
}
