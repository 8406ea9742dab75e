/** The one thing that stands in the way of the step, in few words. */
import { obstacleLength, obstacleMore, obstacles } from '../guideline/data/decide-wording.ts';
import { recurrenceArguments } from './argues.ts';
import { fill } from './fill.ts';
import { leadOption } from './lead.ts';
import type { Reading } from './reading.ts';
import { sentenceCase } from './reasons.ts';
import type { Assessment, FactName, Plan } from './types.ts';

const RECURRENCE: FactName = 'recurrence-excluded';

/** The heaviest obstacle: recurrence flagged, recurrence not seen, under age, what the leading option asks for, interactions not checked. */
export function obstacleOf(assessment: Assessment, reading: Reading): Pick<Plan, 'obstacle'> {
  if (assessment.outcome !== 'matched') return {};
  const { honestWords } = reading.guideline;
  const recurrence = assessment.gates.find(({ gate }) => gate === 'recurrence');
  if (recurrence?.state === 'flag') return { obstacle: { text: flagged(assessment, reading), fact: RECURRENCE } };
  if (recurrence?.state === 'not-seen') return { obstacle: { text: honestWords.recurrence, fact: RECURRENCE } };
  const text = assessment.dosesShown === 'no' ? honestWords.underAge : missing(assessment, reading);
  if (text !== undefined) return { obstacle: { text } };
  return assessment.seen.medicationList ? {} : { obstacle: { text: honestWords.medicationList, unseen: 'medicationList' } };
}

/** "Exclude recurrence first: Horner syndrome, and 2 more" */
function flagged({ facts }: Assessment, reading: Reading): string {
  const asks = reading.guideline.gates.find(({ gate }) => gate === 'recurrence')!.flagged.replace(/\.$/, '');
  const signs = recurrenceArguments(reading, facts).map(({ message }) => message.split(':')[0]!);
  if (signs.length === 0) return asks;
  const rest = signs.length > 1 ? `${obstacleMore.and} ${signs.length - 1} ${obstacleMore.more}` : '';
  return [`${asks}: ${signs[0]}${rest}`, `${asks}: ${signs[0]}`].find((text) => text.length <= obstacleLength) ?? asks;
}

/** What the leading option needs and nothing shows. */
function missing(assessment: Assessment, { guideline }: Reading): string | undefined {
  const lead = leadOption(assessment, guideline);
  const said = (gap: string): string | undefined => guideline.notKnown.filter(({ id }) => id === gap).flatMap(({ says }) => assessment.notKnown.filter((line) => line.startsWith(says)).map((line) => line.slice(says.length)))[0];
  const found = obstacles.find(({ id, drugs }) => said(id) !== undefined && (drugs as readonly (string | undefined)[]).includes(lead));
  return found && sentenceCase(fill(found.text, { missing: said(found.id)!.replace(/^: |\.$/g, '') }));
}
