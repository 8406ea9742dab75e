/**
 * Whole pages of others, in the browser as on the command line: the worked
 * charts, and labelled notes where they are at hand.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessDocument } from '../../lib/cli/assess-document.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import { readJsonl } from '../evaluate/negex.ts';
import type { Vignette } from '../evaluate/vignettes.ts';
import { ROOT, SHARED } from '../tools/paths.ts';
import { clipboardOf, changesIn, marksIn, press, quotesIn, showInChart, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const now = new Date();
/** The browser judges as of today, so the command line must as well. */
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** What browser and command line must agree on; no words of the page, so that a failure prints none. */
function gist({ outcome, primaryStep, tracks, facts, gates, options, cautions, medications }: Assessment): object {
  return {
    outcome, primaryStep,
    tracks: tracks.map(({ track, step, status }) => `${track} ${step} ${status}`),
    facts: Object.fromEntries(Object.entries(facts).map(([name, { answer }]) => [name, answer])),
    gates: gates.map(({ gate, state }) => `${gate} ${state}`),
    options: options.map(({ drug, use }) => `${drug} ${use}`),
    cautions: cautions.map(({ drug, level }) => `${drug} ${level}`),
    medications: medications.map(({ drug, status }) => `${drug} ${status}`),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Opens the page and checks everything that does not depend on what it says. */
async function check(html: string): Promise<{ readonly seen: Assessment; readonly said: string }> {
  const expected = await assessDocument({ id: 'page', html, answers: {}, today }) as Assessment;
  const path = '/page';
  bench.sandbox.add(path, html);
  const { page, panel, said } = await bench.open(path);
  const seen = (await stateOf(bench, page))!.assessment!;
  expect(gist(seen)).toEqual(gist(expected));

  if (seen.primaryStep !== null) expect(said).toMatch(new RegExp(`^Step ${seen.primaryStep}\\b`));
  const words = (await wordsOf(panel)).toLowerCase();
  for (const { drug, level } of seen.cautions) expect(words).toContain(`${drug} ${level}`);

  const marks = await marksIn(page);
  for (const level of ['avoid', 'caution', 'aware'] as const) {
    expect(marks[level].length > 0, `marks of ${level}`).toBe(seen.cautions.some((caution) => caution.level === level));
  }

  expect(await changesIn(page)).toBe(0);
  const [quote] = await quotesIn(panel);
  expect(quote, 'a quote to show').toBeDefined();
  const { shown, inView } = await showInChart(page, panel, quote!);
  expect(shown.replace(/\s+/g, ' ') === quote!.quote.replace(/\s+/g, ' '), 'the place shown is the quote').toBe(true);
  expect(inView).toBe(true);

  await panel.bringToFront();
  await press(panel, seen.outcome === 'matched' ? 'Copy short plan' : 'Copy short findings');
  await until(async () => (await wordsOf(panel)).includes('Copied'), 'the copy');
  const { text, html: copied } = await clipboardOf(page);
  for (const flavour of [text, copied]) expect(flavour).toMatch(/verify before use/i);
  // Showing a marked drug opens its tooltip: one host that comes, and goes again.
  const tooltip = [...marks.avoid, ...marks.caution, ...marks.aware].includes(quote!.quote);
  expect(await changesIn(page)).toBeLessThanOrEqual(tooltip ? 2 : 0);
  return { seen, said };
}

describe('worked charts', () => {
  const vignettes = readJsonl<Vignette>(join(ROOT, 'tests/vignettes/vignettes.jsonl')).filter(({ answers }) => Object.keys(answers).length === 0);
  /** The first chart of each outcome, in order; three of them. */
  const chosen = [...new Map(vignettes.toReversed().map((vignette) => [vignette.expect.outcome, vignette])).values()]
    .toSorted((a, b) => a.id.localeCompare(b.id)).slice(0, 3);

  test('of three different outcomes are there', () => {
    expect(new Set(chosen.map(({ expect: { outcome } }) => outcome)).size).toBe(3);
  });
  test.each(chosen)('$id', async ({ html, expect: expected }) => {
    const { seen } = await check(html);
    expect({ outcome: seen.outcome, primaryStep: seen.primaryStep }).toEqual({ outcome: expected.outcome, primaryStep: expected.primaryStep });
    expect(seen.cautions.map(({ drug, level }) => ({ drug, level }))).toEqual(expected.cautions);
  });
});

describe('labelled notes, shown as a page', () => {
  const file = join(SHARED, 'corpus/notes-dev.jsonl');
  interface Note { readonly id: string; readonly text: string; readonly gold: { readonly radiotherapy: string; readonly neuropathy: string } }
  const notes = existsSync(file) ? readJsonl<Note>(file) : [];
  /** The first of each: both radiotherapy and neuropathy, one of them, neither is labelled. */
  const chosen = [['yes', 'yes'], ['yes', 'no'], ['no', 'yes']].map(([radiotherapy, neuropathy]) =>
    notes.find(({ gold }) => gold.radiotherapy === radiotherapy && gold.neuropathy === neuropathy));

  test.for([0, 1, 2])('note %i', async (index, { skip }) => {
    skip(notes.length === 0, 'needs ../shared/corpus/notes-dev.jsonl, which may not be kept here');
    const { text, gold } = chosen[index]!;
    const { seen } = await check(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title><main style="white-space:pre-wrap">${escaped(text)}</main></html>`);
    expect({ radiotherapy: seen.facts.radiotherapy.answer === 'yes', neuropathy: seen.facts.neuropathy.answer === 'yes' })
      .toEqual({ radiotherapy: gold.radiotherapy === 'yes', neuropathy: gold.neuropathy === 'yes' });
  });
});
