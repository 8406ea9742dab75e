/** A sentence or two, each with all that is read in it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingsOf, without } from './readings.ts';
import { told } from './told.ts';

/** The text is the head of its part: "\n" a new line, "\t" a cell. */
test.each(['short-texts', 'problems', 'drug-notes', 'pain-and-values', 'courses', 'denials', 'radiotherapy', 'drugs'].flatMap((name) => readingsOf(join(import.meta.dirname, `${name}.findings`))))('$id', (reading) => {
  expect(without(told(reading.id.replaceAll('\\n', '\n').replaceAll('\\t', '\t')), reading)).toEqual(reading.wanted);
});
