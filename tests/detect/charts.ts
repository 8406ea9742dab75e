/** The pages of the worked charts as text with their structure. Read once: nothing of it stands on what finds things in it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ChartText } from '../../lib/detect/types.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

const read = new Map<string, ReadonlyMap<string, ChartText>>();

/** By their id, those that stand in a file of one chart a line. */
export function chartsOf(path: string): ReadonlyMap<string, ChartText> {
  let charts = read.get(path);
  if (!charts) {
    charts = new Map(readFileSync(path, 'utf8').trim().split('\n').map((line) => {
      const { id, html } = JSON.parse(line) as { readonly id: string; readonly html: string };
      const { document } = new JSDOM(html).window;
      return [id, readPage(document, documentSeams(document))];
    }));
    read.set(path, charts);
  }
  return charts;
}
