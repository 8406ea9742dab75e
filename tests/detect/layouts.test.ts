/** The sections and rows of whole notes and charts, and all parts of short texts: place, kind, level, heading, date and note of each section; the cells of each row with their headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChartText } from '../../lib/detect/types.ts';
import { chartsOf } from './charts.ts';
import { laid } from './laid.ts';
import { page } from './page.ts';
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

/** The text, or page, is the head of its part; behind it the kinds of its lines, its sentences, sections and rows. */
test.each(readingsOf(join(import.meta.dirname, 'short-layouts.txt')))('$id', (reading) => {
  const { text, structure } = page(reading.id);
  const { lines, sentences, sections, rows } = laid(text, structure);
  expect(without([`lines ${lines}`, ...sentences.map((sentence) => `- ${sentence}`), ...sections, ...rows], reading)).toEqual(reading.wanted);
});
