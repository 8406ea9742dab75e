/** The one thing that stands in the way of the step, in few words. */
import { obstacleLength, obstacleMore, obstacleQuote, obstacles, recurrenceWords as words, strongestFirst } from '../guideline/data/decide-wording.ts';
import { recurrenceArguments, type Argument } from './argues.ts';
import { fill } from './fill.ts';
import { isStated } from './gates.ts';
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
  // Answered already: there is nothing more to answer.
  if (recurrence?.state === 'flag') return { obstacle: { text: flagged(assessment, reading), ...(!assessment.facts[RECURRENCE].answered && { fact: RECURRENCE }) } };
  if (recurrence?.state === 'not-seen') return { obstacle: { text: honestWords.recurrence, fact: RECURRENCE } };
  const text = assessment.dosesShown === 'no' ? honestWords.underAge : missing(assessment, reading);
  if (text !== undefined) return { obstacle: { text } };
  return assessment.seen.medicationList ? {} : { obstacle: { text: honestWords.medicationList, unseen: 'medicationList' } };
}

/** 'Exclude recurrence first: suspected, "PSA rising"', or the strongest sign: 'Exclude recurrence first: Horner syndrome, "left ptosis", and 2 more'. */
function flagged({ facts, findings }: Assessment, reading: Reading): string {
  const asks = reading.guideline.gates.find(({ gate }) => gate === 'recurrence')!.flagged.replace(/\.$/, '');
  const fact = facts[RECURRENCE];
  if (fact.answer === 'no' && fact.answered) return `${asks}: ${words.byClinician}`;
  if (fact.answer === 'no') return `${asks}: ${isStated(findings, fact.evidence) ? words.stated : words.suspected}${quoted(findings, fact.evidence)}`;
  const [first, ...others] = recurrenceArguments(reading, facts).toSorted((a, b) => rank(a) - rank(b));
  if (!first) return asks;
  const sign = first.message.split(':')[0]!;
  const rest = others.length > 0 ? `${obstacleMore.and} ${others.length} ${obstacleMore.more}` : '';
  const since = `; ${fact.answer === 'yes' ? words.since : words.never}`;
  const quote = quoted(findings, first.evidence);
  return [`${sign}${quote}${rest}${since}`, `${sign}${quote}${rest}`, `${sign}${quote}`, sign].map((why) => `${asks}: ${why}`).find((text) => text.length <= obstacleLength) ?? asks;
}

function rank({ id }: Argument): number {
  return (strongestFirst as readonly string[]).indexOf(id);
}

/** A short quote of the first finding that has one. */
function quoted(findings: Assessment['findings'], evidence: readonly number[]): string {
  const quote = evidence.map((index) => findings[index]?.quote.replace(/\s+/g, ' ').trim() ?? '').find((text) => text !== '' && text.length <= obstacleQuote);
  return quote === undefined ? '' : `, "${quote}"`;
}

/** What the leading option needs and nothing shows. */
function missing(assessment: Assessment, { guideline }: Reading): string | undefined {
  const lead = leadOption(assessment, guideline);
  const said = (gap: string): string | undefined => guideline.notKnown.filter(({ id }) => id === gap).flatMap(({ says }) => assessment.notKnown.filter((line) => line.startsWith(says)).map((line) => line.slice(says.length)))[0];
  const found = obstacles.find(({ id, drugs }) => said(id) !== undefined && (drugs as readonly (string | undefined)[]).includes(lead));
  return found && sentenceCase(fill(found.text, { missing: said(found.id)!.replace(/^: |\.$/g, '') }));
}
