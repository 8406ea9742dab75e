/** Why each finding of whole notes and charts is read as it is: the words that decided it, and whether it repeats an earlier one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import type { ChartText, Finding } from '../../lib/detect/types.ts';
import { chartsOf } from './charts.ts';
import { readingsOf, without } from './readings.ts';

const charts = new Map<string, ChartText>(['vignettes', 'own'].flatMap((name) => [...chartsOf(join(import.meta.dirname, `../vignettes/${name}.jsonl`))]));
for (const line of readFileSync(join(import.meta.dirname, 'clinic-notes.jsonl'), 'utf8').trim().split('\n')) {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
  charts.set(id, { text, structure: [] });
}

/** `concept "quote": assertion temporality because "words" repeats`. Drugs have their words among what is told of them. */
const line = ({ concept, quote, assertion, temporality, cue, repeats, medication }: Finding): string => [
  `${concept} "${quote}": ${assertion}`, temporality !== 'current' && temporality !== assertion && temporality, cue && !medication && `because "${cue.text}"`, repeats !== undefined && 'repeats',
].filter(Boolean).join(' ');

test.each(readingsOf(join(import.meta.dirname, 'because.findings')))('$id', (reading) => {
  const { findings } = detect(charts.get(reading.id)!, { today: '2026-11-20' });
  const decided = findings.filter(({ cue, repeats, medication }) => (cue && !medication) || repeats !== undefined);
  expect(without(decided.map(line), reading)).toEqual(reading.wanted);
});
