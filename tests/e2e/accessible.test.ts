import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBench, type Bench } from './harness.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

/** In the real panel, where colours are real; component tests check the rest in each of its states. */
describe.each(['/patient/1', '/patient/2', '/patient/3', '/patient/5'])('%s, with every section open', (path) => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await bench.open(path));
    await panel.evaluate(() => { for (const section of document.querySelectorAll('details')) section.open = true; });
    await panel.evaluate(axeSource);
  });
  afterAll(() => page?.close());

  test.each(['light', 'dark'] as const)('%s: no violation', async (scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    try {
      expect(await panel.evaluate(() => [...document.querySelectorAll('details')].filter(({ open }) => !open).length)).toBe(0);
      const { violations, passes } = await panel.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    } finally {
      await panel.emulateMediaFeatures([]);
    }
  });
});
