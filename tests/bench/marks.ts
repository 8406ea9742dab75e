/** Marking places in a page, against its text content and against mark.js, which wraps each place in an element. */
import { join } from 'node:path';
import { bundle } from '../tools/bundle.ts';
import type { Charts } from './browser.ts';
import type { MarksBench } from './marks-script.ts';
import type { Figure } from './measure.ts';
import { bring } from './page.ts';

/** Functions given to `evaluate` run in the page. */
declare const radnerveMarks: MarksBench;

const PLACES = 5000;

export async function benchMarks({ open }: Charts): Promise<Figure[]> {
  const script = await bundle(join(import.meta.dirname, 'marks-script.ts'));
  const large = await open(1_000_000);
  await bring(large, script);
  const many = await large.evaluate((count) => radnerveMarks.markMany(count), PLACES);
  await large.browserContext().close();
  const small = await open(50_000);
  await bring(small, script);
  const versus = await small.evaluate(() => radnerveMarks.againstMarkJs());
  await small.browserContext().close();
  return [
    { name: 'marks, places painted', value: many.places },
    { name: 'marks, painting them (ms)', value: many.marking },
    { name: 'marks, ratio to textContent (at most 5)', value: many.marking / many.text },
    { name: 'marks in 50 kB, read, found and painted (ms)', value: versus.own },
    { name: 'marks in 50 kB, painted', value: versus.painted },
    { name: 'marks in 50 kB, wrapped by mark.js', value: versus.wrapped },
    { name: 'marks in 50 kB, mark.js (ms)', value: versus.other },
    { name: 'marks in 50 kB, mark.js to ours (at least 1000)', value: versus.other / versus.own },
  ];
}
