/** The sections and rows of whole notes and charts: place, kind, level, heading, date and note of each section; the cells of each row with their headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChartText } from '../../lib/detect/types.ts';
import { chartsOf } from './charts.ts';
import { laid } from './laid.ts';
import { readingsOf, without } from './readings.ts';

const charts = new Map<string, ChartText>(['vignettes', 'own'].flatMap((name) => [...chartsOf(join(import.meta.dirname, `../vignettes/${name}.jsonl`))]));
for (const line of readFileSync(join(import.meta.dirname, 'clinic-notes.jsonl'), 'utf8').trim().split('\n')) {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
  charts.set(id, { text, structure: [] });
}

test.each(readingsOf(join(import.meta.dirname, 'layouts.txt')))('$id', (reading) => {
  const { text, structure } = charts.get(reading.id)!;
  const { sections, rows } = laid(text, structure);
  expect(without([...sections, ...rows], reading)).toEqual(reading.wanted);
});
