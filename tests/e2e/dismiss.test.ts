/** A caution dismissed in the real panel: it stands with its reason, outlives the worker, is never another patient's, and comes back; and a section left out of the copied plan. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clipboardOf, press, startBench, until, wordsOf, type Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const has = (panel: Page, words: string, wanted = true) => until(async () => (await wordsOf(panel)).includes(words) === wanted, () => `the panel ${wanted ? '' : 'not '}to say ${words}`);

test('for this patient alone, and back again', async () => {
  const { panel } = await bench.open('/patient/1');
  await press(panel, 'Dismiss ciprofloxacin');
  await press(panel, 'Will monitor');
  await has(panel, 'Dismissed by you');
  await has(panel, '1 drug, 1 dismissed');
  await bench.killWorker();
  const other = await bench.open('/patient/2');
  await has(other.panel, 'Dismissed by you', false);
  await bench.open('/patient/1');
  await has(panel, 'Dismissed by you');
  await press(panel, 'Bring ciprofloxacin back');
  await has(panel, 'Dismissed by you', false);
  await has(panel, 'Boxed warning: neuropathy');
});

test('a section that is left out is not copied; what is contraindicated or avoided stays', async () => {
  const { page, panel } = await bench.open('/patient/1');
  await press(panel, 'Size and preview');
  const boxes = await panel.$$eval('.sections label', (labels) => labels.map((label) => [label.textContent!.split(':')[0], label.querySelector('input')!.disabled] as const));
  expect(boxes.filter(([, disabled]) => disabled)).toEqual([['Options', true]]);
  await panel.$$eval('.sections label', (labels) => { labels.find(({ textContent }) => textContent === 'Monitoring')!.querySelector('input')!.click(); });
  await panel.bringToFront();
  await press(panel, 'Copy short plan');
  await has(panel, 'Copied');
  const { text, html } = await clipboardOf(page);
  for (const flavour of [text, html]) {
    expect(flavour).toContain('Options considered');
    expect(flavour).toContain('Verify before use.');
    expect(flavour).not.toMatch(/\bMonitoring\n|<b>Monitoring<\/b>/);
  }
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
