/** A sentence or two, each with all that is read in it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingsOf, without } from './readings.ts';
import { told, toldWhy } from './told.ts';

/** The text is the head of its part: "\n" a new line, "\t" a cell. */
const textOf = (id: string): string => id.replaceAll('\\n', '\n').replaceAll('\\t', '\t');

test.each(['short-texts', 'problems', 'drug-notes', 'pain-and-values', 'measures', 'courses', 'denials', 'radiotherapy', 'drugs'].flatMap((name) => readingsOf(join(import.meta.dirname, `${name}.findings`))))('$id', (reading) => {
  expect(without(told(textOf(reading.id)), reading)).toEqual(reading.wanted);
});

/** And the words that decided each. */
test.each(readingsOf(join(import.meta.dirname, 'cues.findings')))('$id', (reading) => {
  expect(without(toldWhy(textOf(reading.id)), reading)).toEqual(reading.wanted);
});
