import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { statements } from './tables/statements.ts';

const { statements: own, argues, notKnown, options, interventions, steps, gates } = guideline;

test('every statement, argument, option, procedure, step and gate has the numbers, mark and sources of its row', () => {
  expect([
    ...own.map(({ id, text, caveat, verification, sources }) => [id, numbersOf(text, caveat), verification, sources.join(' ')]),
    ...argues.map(({ id, trigger, message, note, names, verification, sources }) => [id, [numbersOf(trigger, message, note), names.join(' ')].join(' / '), verification, sources.join(' ')]),
    ...notKnown.map(({ id, missing, says, verification, sources }) => [id, numbersOf(missing, says), verification, sources.join(' ')]),
    ...options.map(({ drug, track, offLabel, evidenceNote, verification, sources }) => [`${drug} on ${track}`, numbersOf(offLabel, evidenceNote), verification, sources.join(' ')]),
    ...interventions.map(({ id, note, verification, sources }) => [id, numbersOf(note), verification, sources.join(' ')]),
    ...steps.map(({ track, step, honestNotes }) => [`${track} ${step}`, numbersOf(...honestNotes), '', '']),
    ...gates.map(({ gate, asks, flagged, verification, sources }) => [gate, numbersOf(asks, flagged), verification, sources.join(' ')]),
  ]).toEqual(statements);
});
