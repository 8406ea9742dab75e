/** How dexamethasone and duloxetine worked, in the sentences and list rows that name them. */
import { duloxetineFailed, duloxetineHelped, duloxetineOther, steroidFailed, steroidHelped } from '../guideline/data/concepts-phrases.ts';
import { drugs } from '../guideline/data/drugs.ts';
import type { DrugNames } from '../guideline/types.ts';
import { cellAt } from './document-rows.ts';
import type { Span } from './document.ts';
import { asserted, contextAt, PRESENT, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';

const namesOf = (id: string): string => {
  const drug = (drugs as readonly DrugNames[]).find((row) => row.id === id);
  return drug ? [drug.id, ...(drug.names ?? []), ...(drug.brands ?? [])].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') : id;
};
const STEROID = `\\b(?:${namesOf('dexamethasone')}|(?:gluco)?(?:cortico)?steroids?|prednisone|medrol)\\b`;
const steroidPattern = (sources: readonly string[]): RegExp => new RegExp(sources.map((source) => source.replaceAll('STEROID', STEROID)).join('|'), 'gi');
const STEROID_FAILED = steroidPattern(steroidFailed);
const STEROID_HELPED = steroidPattern(steroidHelped);
const DULOXETINE_FAILED = duloxetineFailed.map(({ name, source }) => ({ name, pattern: new RegExp(source, 'i') }));
const DULOXETINE_HELPED = new RegExp(duloxetineHelped, 'i');
const DULOXETINE_OTHER = new RegExp(duloxetineOther, 'i');
const BRAIN = new Set(['necrosis', 'inflammation', 'neuropathic-pain', 'neuropathy', 'myelopathy']);

export function readResponse(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const steroids = drafts.some(({ concept, context }) => BRAIN.has(concept) && context.assertion !== 'absent') ? scopes(reading, ['dexamethasone'], 'steroid') : [];
  return [...steroids.flatMap((scope) => steroidResponse(reading, scope)), ...scopes(reading, ['duloxetine']).flatMap((scope) => duloxetineResponse(reading, scope))];
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
  return [...rows.values()].toSorted((a, b) => a.start - b.start);
}

function steroidResponse(reading: Reading, scope: Span): Draft[] {
  const text = reading.text.slice(scope.start, scope.end);
  const found = (pattern: RegExp, failed: boolean): Draft[] => [...text.matchAll(pattern)].flatMap((match) => {
    const span = { start: scope.start + match.index, end: scope.start + match.index + match[0].length };
    const context = contextAt(reading, span, 'finding');
    if (context.assertion === 'template' || context.assertion === 'other-person' || context.assertion === 'planned') return [];
    if (context.assertion === 'absent') return [];
    return [{ concept: 'steroid-failed', name: failed ? 'failed' : 'helped', ...span, context: asserted({ ...context, temporality: 'current' }, failed ? context.assertion : 'absent') }];
  });
  const failed = found(STEROID_FAILED, true);
  return failed.length > 0 ? failed.slice(0, 1) : found(STEROID_HELPED, false).slice(0, 1);
}

function duloxetineResponse(reading: Reading, scope: Span): Draft[] {
  const text = reading.text.slice(scope.start, scope.end);
  const other = DULOXETINE_OTHER.test(text);
  for (const { name, pattern } of DULOXETINE_FAILED) {
    const match = pattern.exec(text);
    if (!match || (other && name === 'intolerance') || (other && !/\bfail(?:ed|ure)\b/i.test(match[0]))) continue;
    const span = { start: scope.start + match.index, end: scope.start + match.index + match[0].length };
    const context = contextAt(reading, span, 'finding');
    if (context.assertion === 'present' || context.assertion === 'possible') return [{ concept: 'duloxetine-failed', name, ...span, context: { ...context, temporality: 'current' } }];
  }
  const helped = DULOXETINE_HELPED.exec(text);
  if (!helped || other) return [];
  const span = { start: scope.start + helped.index, end: scope.start + helped.index + helped[0].length };
  return contextAt(reading, span, 'finding').assertion === 'present' ? [{ concept: 'duloxetine-failed', name: 'helped', ...span, context: asserted(PRESENT, 'absent') }] : [];
}
