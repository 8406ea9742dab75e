/** All that is read in worked charts, nothing missing and nothing more. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartsOf } from './charts.ts';
import { readingsOf, without } from './readings.ts';
import { told } from './told.ts';

const folder = join(import.meta.dirname, '../vignettes');
const charts = new Map([...chartsOf(join(folder, 'vignettes.jsonl')), ...chartsOf(join(folder, 'own.jsonl'))]);

test.each(readingsOf(join(import.meta.dirname, 'worked-charts.findings')))('$id', (reading) => {
  const { text, structure } = charts.get(reading.id)!;
  expect(without(told(text, structure), reading)).toEqual(reading.wanted);
});
