import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, badgeOf, changesIn, chartSource, clipboardOf, marksIn, press, quotesIn, showInChart, startBench, until, wordsOf, type Bench } from './harness.ts';
import { headline, settle } from '../tools/launch.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const PLEXUS = '/patient/1';
const NECROSIS = '/patient/2';
const SILENT = '/patient/3';
const NUMBNESS = '/patient/4';
const RED_FLAG = '/patient/5';

/** Marked words in lower case, each once. */
async function marked(page: Page): Promise<Record<string, string[]>> {
  const marks = await marksIn(page);
  return Object.fromEntries(Object.entries(marks).map(([level, words]) => [level, [...new Set(words.map((word) => word.toLowerCase()))].toSorted()]));
}

describe('what the panel says about a chart', () => {
  test('pain, and a drug of this week that blocks the usual one', async () => {
    const { page, panel, said } = await bench.open(PLEXUS);
    expect(said).toMatch(/^Step 3: .*pregabalin/);
    const words = await wordsOf(panel);
    expect(words).toMatch(/^Brambleton, Odette/);
    expect(words).toMatch(/Duloxetine[^]*ciprofloxacin/i);
    expect(words).toMatch(/Cautions on the medication list\s+1 drug\s+Ciprofloxacin caution/);
    expect(words).not.toMatch(/Nitrofurantoin caution|Docetaxel caution/);
    expect(words).toMatch(/Recurrence\s*: documented/);
    expect(words).toMatch(/Severity\s*: documented/);
    expect(await marked(page)).toEqual({ avoid: [], caution: [expect.stringMatching(/^ciprofloxacin/)], aware: [], here: [] });
    expect(await badgeOf(bench, page)).toBe('1');
  });

  test('necrosis that grows in spite of the steroid', async () => {
    const { page, panel, said } = await bench.open(NECROSIS);
    expect(said).toMatch(/^Step 4: .*bevacizumab/);
    const words = await wordsOf(panel);
    expect(words).toMatch(/Pembrolizumab aware/);
    expect(words).not.toMatch(/Phenytoin (?:aware|caution)|Cisplatin caution/);
    expect(words).toMatch(/apixaban/i);
    expect((await marked(page)).aware).toEqual([expect.stringMatching(/^pembrolizumab/)]);
  });

  test('nothing where every word that looks like radiotherapy is something else', async () => {
    const { page, said } = await bench.open(SILENT);
    expect(said).toBe('No radiotherapy on the pages read');
    expect(await marked(page)).toEqual({ avoid: [], caution: [], aware: [], here: [] });
    expect(await badgeOf(bench, page)).toBe('');
  });

  test('numb feet on two drugs that may add to it', async () => {
    const { page, panel, said } = await bench.open(NUMBNESS);
    expect(said).toMatch(/^Step 1: .*consider/);
    expect(await wordsOf(panel)).toMatch(/Function track/);
    const marks = await marked(page);
    expect(marks.avoid).toEqual([expect.stringMatching(/^bortezomib/)]);
    expect(marks.aware).toEqual([expect.stringMatching(/^lenalidomide/)]);
    expect(await badgeOf(bench, page)).toBe('2');
  });

  test('a red flag, and no step beside it', async () => {
    const { page, panel, said } = await bench.open(RED_FLAG);
    expect(said).toMatch(/compression/i);
    expect(await wordsOf(panel)).not.toMatch(/Options at Step/);
    expect(await badgeOf(bench, page)).toBe('!');
  });
});

describe('between panel and page', () => {
  test('a quote shows its place in the chart, for a moment', async () => {
    const { page, panel } = await bench.open(PLEXUS);
    const quotes = await quotesIn(panel);
    expect(quotes.length).toBeGreaterThan(4);
    // The last one stands furthest down the chart, out of view at first
    for (const quote of [quotes[0]!, quotes.at(-1)!]) {
      const { shown, inView } = await showInChart(page, panel, quote);
      expect(shown.replace(/\s+/g, ' ')).toBe(quote.quote.replace(/\s+/g, ' '));
      expect(inView).toBe(true);
    }
    await until(async () => (await marksIn(page)).here.length === 0, 'the end of the flash');
  });

  test('reading, marking and showing leave the DOM of the page as it was', async () => {
    const { page, panel } = await bench.open(NUMBNESS);
    await until(async () => (await marksIn(page)).avoid.length > 0, 'the marks');
    await showInChart(page, panel, (await quotesIn(panel))[0]!);
    expect(await changesIn(page)).toBe(0);
    const [now, sent] = await page.evaluate((source) => [document.documentElement.outerHTML, new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML], chartSource('4'));
    expect(now).toBe(sent);
    expect(await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())])).toEqual(['BODY', '']);
  });

  test('an answer changes the step, and is taken back', async () => {
    const { panel, said } = await bench.open(SILENT);
    await answer(panel, 'radiotherapy', 'yes');
    await until(async () => (await headline(panel)).startsWith('Radiotherapy found'), 'the answer to count');
    expect(await wordsOf(panel)).toMatch(/your answer/i);
    await answer(panel, 'radiotherapy', null);
    await until(async () => (await headline(panel)) === said, 'the answer to be taken back');
  });

  test('an answer of one patient is not carried to another', async () => {
    const { panel } = await bench.open(SILENT);
    await answer(panel, 'radiotherapy', 'yes');
    await until(async () => (await headline(panel)).startsWith('Radiotherapy found'), 'the answer to count');
    const { panel: same, said } = await bench.open(NECROSIS);
    expect(said).toMatch(/^Step 4/);
    expect(await wordsOf(same)).not.toMatch(/your answer/i);
  });

  test('the plan is copied as plain text and as a document', async () => {
    const { page, panel, said } = await bench.open(PLEXUS);
    await panel.bringToFront();
    await press(panel, 'Copy short plan');
    await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
    const { text, html } = await clipboardOf(page);
    for (const flavour of [text, html]) {
      expect(flavour).toContain(said.replace(/^Step \d: /, ''));
      expect(flavour).toMatch(/ciprofloxacin/i);
      expect(flavour).toMatch(/verify before use/i);
      expect(flavour).toMatch(/not reviewed by a clinician/i);
    }
    expect(text).not.toMatch(/<\w+/);
    expect(html).toMatch(/<(?:p|ul|h\d)\b/);
    await settle(panel);
  });
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
