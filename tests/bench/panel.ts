/** The panel in the extension itself: from a page's findings to the painted panel, and scrolling through many findings. */
import type { Page } from 'puppeteer-core';
import { startSandbox } from '../sandbox/server.ts';
import { build } from '../tools/build.ts';
import { launchWithExtension, openPanel, settle, waitForResult } from '../tools/launch.ts';
import { TEST_BUILD } from '../tools/paths.ts';
import { median, type Figure } from './measure.ts';

/** The browser's own interface, in functions that run in a page of the extension. */
declare const chrome: { readonly runtime: { sendMessage: (...sent: readonly unknown[]) => unknown } };

/** On the clock of the machine, in ms: pages compare theirs. */
interface Clocked {
  reported?: number;
  painted?: number;
}

const ROUNDS = 5;
const MANY = 500;

/** Notes when the page first reported findings to the worker: it is asked to read a new chart once more, which may come before the figure is taken. */
function clockReports(): void {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (...sent) => {
    const said = sent.find((one) => typeof one === 'object' && one !== null && (one as { type?: unknown }).type === 'report') as { data?: { findings?: readonly unknown[] } } | undefined;
    if (said?.data?.findings?.length) (globalThis as Clocked).reported ??= performance.timeOrigin + performance.now();
    return send(...sent);
  };
}

/** Notes when the panel first showed an answer on screen, after each time it had none. */
function clockPaint(): void {
  const { body } = document;
  const hasAnswer = () => body.querySelector('.panel .glance') !== null && body.querySelector('.blank') === null;
  let had = hasAnswer();
  new MutationObserver(() => {
    const has = hasAnswer();
    // A task after a frame comes when that frame is painted.
    if (has && !had) requestAnimationFrame(() => setTimeout(() => { (globalThis as Clocked).painted = performance.timeOrigin + performance.now(); }));
    had = has;
  }).observe(body, { subtree: true, childList: true });
}

/** Longest task while the panel is scrolled from its top to its end, a third of a screen a frame, in ms; 0 where none took 50 ms. */
async function scrollThrough(): Promise<{ readonly longest: number; readonly frames: number }> {
  const long: number[] = [];
  const watch = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ entryTypes: ['longtask'] });
  let frames = 0;
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 3) {
    scrollTo(0, y);
    await new Promise((done) => { requestAnimationFrame(done); });
    frames += 1;
  }
  await new Promise((done) => { setTimeout(done, 200); });
  watch.disconnect();
  return { longest: Math.max(0, ...long), frames };
}

/** A chart with so many findings, each said in other words, so that none is a repeat. Invented. */
function crowdedChart(findings: number): string {
  const drugs = ['vincristine', 'cisplatin', 'paclitaxel', 'docetaxel', 'oxaliplatin', 'bortezomib', 'thalidomide', 'metronidazole', 'nitrofurantoin', 'linezolid'];
  const lines = Array.from({ length: findings }, (_, line) => `<li>${drugs[line % drugs.length]} ${100 + line} mg daily</li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><body><header class="patient-banner"><h1>Wexcombe, Ada</h1><p>DOB 3 Feb 1961 MRN 4411902</p></header>
<main><h2>Assessment</h2><p>50 Gy in 25 fractions to the left breast, completed 12 Mar 2021. Left brachial plexopathy with burning pain in the left hand since 2024.</p><h2>Medications</h2><ul>${lines.join('')}</ul></main></body></html>`;
}

async function timesToPaint(page: Page, panel: Page): Promise<number[]> {
  const times: number[] = [];
  await page.evaluate(clockReports);
  await panel.evaluate(clockPaint);
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round++) {
    await panel.evaluate(() => { delete (globalThis as Clocked).painted; });
    await page.evaluate((patient) => { delete (globalThis as Clocked).reported; location.hash = `patient=${patient}`; }, round % 2 === 0 ? 2 : 1);
    await panel.waitForFunction(() => (globalThis as Clocked).painted !== undefined, { timeout: 20_000 });
    const painted = await panel.evaluate(() => (globalThis as Clocked).painted!);
    const reported = await page.evaluate(() => (globalThis as Clocked).reported!);
    if (round > 0) times.push(painted - reported);
  }
  return times;
}

export async function benchPanel(): Promise<Figure[]> {
  await build('test');
  const sandbox = await startSandbox();
  const { browser, extensionId, close } = await launchWithExtension({ dir: TEST_BUILD });
  try {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/sandbox-chart.html`);
    const panel = await openPanel(browser, page, extensionId);
    await waitForResult(panel);
    const times = await timesToPaint(page, panel);

    await page.goto(sandbox.add('/chart/crowded', crowdedChart(MANY)));
    await panel.waitForFunction(() => document.querySelector('.panel')?.textContent?.includes('Wexcombe') ?? false, { timeout: 20_000 });
    await waitForResult(panel);
    await settle(panel);
    const closed = await panel.evaluate(scrollThrough);
    await panel.evaluate(() => { for (const group of document.querySelectorAll('details')) group.open = true; });
    await settle(panel);
    await panel.evaluate(() => { for (const more of document.querySelectorAll<HTMLButtonElement>('.group > .btn.bare')) more.click(); });
    await settle(panel);
    const opened = await panel.evaluate(scrollThrough);
    const shown = await panel.evaluate(() => document.querySelectorAll('.panel li').length);
    return [
      { name: 'panel, from findings to painted (ms, at most 50)', value: median(times) },
      { name: 'panel, from findings to painted, longest of five (ms)', value: Math.max(...times) },
      { name: `panel with ${MANY} findings, rows with all groups open`, value: shown },
      { name: `panel with ${MANY} findings, longest task of scrolling it as it opens (ms, at most 50; 0: none of 50 or more)`, value: closed.longest },
      { name: `panel with ${MANY} findings, the same with all groups open, ${opened.frames} frames`, value: opened.longest },
    ];
  } finally {
    await close();
    await sandbox.close();
  }
}
