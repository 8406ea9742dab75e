/** How dexamethasone and duloxetine worked, in the sentences and list rows that name them. */
import { duloxetineFailed, duloxetineHelped, duloxetineOther, resultBehind, steroidFailed, steroidFailedBehind, steroidHelped, steroidHelpedBehind } from '../guideline/data/concepts-phrases.ts';
import { drugs } from '../guideline/data/drugs.ts';
import type { DrugNames } from '../guideline/types.ts';
import { cellAt } from './document-rows.ts';
import { spanOf } from './near.ts';
import { literally, matches, patternOf } from './patterns.ts';
import type { Span } from './document.ts';
import { sentenceIndexAt } from './sentences.ts';
import { madeOf, type Steps } from './steps.ts';
import { asserted, contextAt, PRESENT, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';

const namesOf = (id: string): string => {
  const { names = [], brands = [] } = (drugs as readonly DrugNames[]).find((row) => row.id === id)!;
  return [id, ...names, ...brands].map(literally).join('|');
};
const STEROID = `\\b(?:${namesOf('dexamethasone')}|(?:gluco)?(?:cortico)?steroids?|prednisone|medrol)\\b`;
const steroidPattern = (sources: readonly string[]): RegExp => patternOf(sources.map((source) => source.replaceAll('STEROID', STEROID)).join('|'), 'gi');
const STEROID_FAILED = steroidPattern(steroidFailed);
const STEROID_HELPED = steroidPattern(steroidHelped);
const STEROID_FAILED_BEHIND = steroidPattern(steroidFailedBehind);
const STEROID_HELPED_BEHIND = steroidPattern(steroidHelpedBehind);
const RESULT_BEHIND = patternOf(resultBehind, 'i');
const OTHER_DOSE = /(?:[,+&]|\band)\s?[a-z]{5,}\s\d+(?:\.\d+)?\s?(?:mg|mcg|g)\b/i;
const STEROIDS = new Set(['dexamethasone', 'glucocorticoid']);
const DULOXETINE_FAILED = duloxetineFailed.map(({ name, source }) => ({ name, pattern: patternOf(source, 'i') }));
const DULOXETINE_HELPED = patternOf(duloxetineHelped, 'i');
const DULOXETINE_OTHER = patternOf(duloxetineOther, 'i');
const BRAIN = new Set(['necrosis', 'inflammation', 'neuropathic-pain', 'neuropathy', 'myelopathy']);

export function* readResponse(reading: Reading, drafts: readonly Draft[]): Steps<Draft[]> {
  const steroids = drafts.some(({ concept, context }) => BRAIN.has(concept) && context.assertion !== 'absent') ? scopes(reading, ['dexamethasone'], 'steroid') : [];
  yield;
  const found = yield* madeOf(steroids, (scope) => steroidResponse(reading, scope));
  return found.concat(yield* madeOf(scopes(reading, ['duloxetine']), (scope) => duloxetineResponse(reading, scope)));
}

/** Sentences that name a drug or its group, each with the rest of its row. */
function scopes(reading: Reading, ids: readonly string[], anchor?: string): readonly Span[] {
  const named = [
    ...termsOf(reading, 'drug').filter(({ entry }) => ids.includes(entry.id) && !entry.drug!.local),
    ...termsOf(reading, 'anchor').filter(({ entry }) => entry.id === anchor),
  ];
  const rows = new Map<number, Span>();
  for (const hit of named) {
    const found = cellAt(reading.doc, hit.start);
    if (found && found.row.cells.length > 1) rows.set(found.row.start, { start: found.row.start, end: found.row.end });
    else for (const sentence of sentencesOf(reading, [hit])) rows.set(sentence.start, sentence);
  }
  return [...rows.values()];
}

function steroidResponse(reading: Reading, scope: Span): Draft[] {
  const text = withResult(reading, scope);
  const found = (pattern: RegExp, failed: boolean): Draft[] => matches(text, pattern).flatMap((match) => {
    const span = spanOf(match, scope.start);
    const context = contextAt(reading, span, 'finding');
    if (context.assertion !== 'present' && context.assertion !== 'possible') return [];
    return [{ concept: 'steroid-failed', name: failed ? 'failed' : 'helped', ...span, context: asserted({ ...context, temporality: 'current' }, failed ? context.assertion : 'absent') }];
  });
  const failed = [...found(STEROID_FAILED, true), ...found(STEROID_FAILED_BEHIND, true).filter((draft) => isAlone(reading, draft))];
  if (failed.length > 0) return failed.slice(0, 1);
  return [...found(STEROID_HELPED, false), ...found(STEROID_HELPED_BEHIND, false).filter((draft) => isAlone(reading, draft))].slice(0, 1);
}

/** The text of a sentence, joined by a comma to the one behind it that tells the result; offsets stay. */
function withResult({ doc, text }: Reading, { start, end }: Span): string {
  const next = doc.sentences[sentenceIndexAt(doc, start) + 1];
  const own = text.slice(start, end);
  if (!next || next.start < end || /\n\s?\n/.test(text.slice(end, next.start)) || !RESULT_BEHIND.test(text.slice(next.start, next.end))) return own;
  return own.replace(/[.;](?=\s?$)/, ',') + text.slice(end, next.end);
}

/** No other drug stands between the steroid and what is said: "it" would be that one. */
function isAlone(reading: Reading, { start, end }: Span): boolean {
  return !OTHER_DOSE.test(reading.text.slice(start, end)) && !termsOf(reading, 'drug').some((hit) => hit.start >= start && hit.end <= end && !STEROIDS.has(hit.entry.id));
}

function duloxetineResponse(reading: Reading, scope: Span): Draft[] {
  const text = reading.text.slice(scope.start, scope.end);
  const other = DULOXETINE_OTHER.test(text);
  for (const { name, pattern } of DULOXETINE_FAILED) {
    const match = pattern.exec(text);
    if (!match || (other && name === 'intolerance') || (other && !/\bfail(?:ed|ure)\b/i.test(match[0]))) continue;
    const span = spanOf(match, scope.start);
    const context = contextAt(reading, span, 'finding');
    if (context.assertion === 'present' || context.assertion === 'possible') return [{ concept: 'duloxetine-failed', name, ...span, context: { ...context, temporality: 'current' } }];
  }
  const helped = DULOXETINE_HELPED.exec(text);
  if (!helped || other) return [];
  const span = spanOf(helped, scope.start);
  return contextAt(reading, span, 'finding').assertion === 'present' ? [{ concept: 'duloxetine-failed', name: 'helped', ...span, context: asserted(PRESENT, 'absent') }] : [];
}
