import type { JSX } from 'preact';
import type { Answer, Assessment, FactName } from '../../lib/decide/types.ts';
import type { PlacedFinding } from '../../lib/messages.ts';
import { Findings } from '../blocks/Findings.tsx';
import { QuestionRow } from '../blocks/QuestionRow.tsx';
import { useChart } from '../parts/chart.ts';
import { Quotes } from '../parts/Quote.tsx';
import { findingWords as words } from '../words.ts';

/** Concepts that speak of radiotherapy: shown as "not counted" where they did not count. */
const RADIOTHERAPY = new Set(['radiotherapy', 'brain-radiotherapy']);
const aboutRadiotherapy = (finding: PlacedFinding): boolean => RADIOTHERAPY.has(finding.concept);
/** Concepts the article has no step for. */
const SPECIALIST = new Set(['optic-neuropathy', 'myelopathy']);

export interface NoStepProps {
  readonly assessment: Assessment;
  readonly onAnswer: (fact: FactName, answer: Answer | null) => void;
}

/** What was found when no step is matched: nothing is hidden, and what was not counted says why. */
export function NoStep({ assessment, onAnswer }: NoStepProps): JSX.Element {
  const { findings, reference } = useChart();
  const { outcome } = assessment;
  if (outcome === 'specialist') {
    const why = findings.flatMap((finding, index) => (SPECIALIST.has(finding.concept) && finding.assertion === 'present' ? [index] : []));
    return <div class="aside"><Quotes evidence={why} /></div>;
  }
  if (outcome === 'no-neuropathy') return <></>;
  const question = reference.questions.radiotherapy;
  return <>
    {question && <div class="aside"><ul class="ask"><QuestionRow fact="radiotherapy" question={question.question} words={question} now={assessment} focus={false} level={2} onAnswer={onAnswer} /></ul></div>}
    {outcome === 'no-radiotherapy' && <>
      <Findings title={words.counted} open brief only={(finding) => !aboutRadiotherapy(finding) && finding.assertion === 'present'} />
      <Findings title={words.notCounted} only={(finding) => aboutRadiotherapy(finding) || finding.assertion !== 'present'} />
    </>}
  </>;
}
