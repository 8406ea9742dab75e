/**
 * npm run pictures: pictures of the real panel on the sandbox's patients and on
 * labelled charts, at its own width and at others, light and dark, of the pages
 * with their marks, and of the panel where it has no chart to show.
 *
 *   npm run pictures                 all
 *   npm run pictures -- 1 dev-17     these subjects
 *   npm run pictures -- --store      those of the README and of the stores as well
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';
import { onSheet, sideBySide } from './compose.ts';
import { findPanel, headline, launchWithExtension, openPanel, settle, settled, waitForResult, type Launched } from './launch.ts';
import { PICTURES, ROOT, SHARED, TEST_BUILD } from './paths.ts';
import { OTHER_HOST_SWITCH, SITUATIONS, type Situation } from './situations.ts';

const say = (line: string) => console.log(line);

/** Sandbox patients, then worked charts: one of each outcome that looks different. */
const PATIENTS = ['1', '2', '3', '4', '5'];
const CHARTS = ['dev-01', 'dev-17', 'dev-20', 'dev-22', 'dev-25', 'dev-31'];
/** Widths besides the panel's own, in CSS pixels: Firefox's sidebar, and a panel drawn wide. */
const WIDTHS = [240, 480];
/** What the panel's own width comes to at 200 % zoom. */
const ZOOMED = 180;
const SCHEMES = ['light', 'dark'] as const;
/** The README's pictures, by patient of the sandbox. */
const STORE = { 1: 'panel', 2: 'necrosis', 3: 'silent', 5: 'red-flag' } as const;
const STORE_FOLDER = join(ROOT, 'public/store');
/** In pixels: what the stores of Chrome, Edge and Firefox all take. */
const STORE_SHEET = { width: 1280, height: 800 };
/** Width of the chart in them: narrow enough that the words stay legible in a README. */
const STORE_WIDTH = 880;

/** What is pictured: a folder name and the address of the page. */
interface Subject {
  readonly name: string;
  readonly url: string;
}

/** The command line, read. Throws on what it does not know. */
export function readArguments(args: readonly string[], known: readonly string[]): { readonly store: boolean; readonly names: readonly string[] } {
  const names = args.filter((arg) => arg !== '--store');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no such subject: ${unknown.join(', ')}. Known are: ${known.join(', ')}`);
  return { store: args.includes('--store'), names: names.length > 0 ? names : known };
}

/** The worked charts, from the project or beside it; none when there are none. */
async function workedCharts(): Promise<Map<string, string>> {
  const file = [join(ROOT, 'tests/vignettes/vignettes.jsonl'), join(SHARED, 'vignettes/vignettes.jsonl')].find((path) => existsSync(path));
  if (!file) return new Map();
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return new Map(lines.map((line) => {
    const { id, html } = JSON.parse(line) as { readonly id: string; readonly html: string };
    return [id, html];
  }));
}

function subjectOf(name: string, charts: ReadonlyMap<string, string>, sandbox: Sandbox): Subject {
  const html = charts.get(name);
  return html === undefined ? { name, url: `${sandbox.url}/patient/${name}` } : { name, url: sandbox.add(`/chart/${name}`, html) };
}

/** The panel at a width and in a colour scheme, at its full length. */
async function pictureAt(panel: Page, width: number, scheme: (typeof SCHEMES)[number]): Promise<Uint8Array> {
  await panel.setViewport({ width, height: 400 });
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return wholePicture(panel, width);
}

/** As tall as what it shows: what sticks to the bottom would else stand in the middle. */
async function wholePicture(panel: Page, width: number): Promise<Uint8Array> {
  await settle(panel, { still: 120 });
  await passThrough(panel);
  const height = await panel.evaluate(() => Math.ceil(document.querySelector('#app > *')!.getBoundingClientRect().height));
  await panel.setViewport({ width, height });
  await settle(panel, { still: 120 });
  return panel.screenshot();
}

/** Brings every part into view once: the height of what was never in view is only guessed. */
async function passThrough(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
    }
    scrollTo(0, 0);
  });
}

/** The panel in the colours a reader forces on it: white on black, as high contrast does. */
async function forcedColours(panel: Page, width: number): Promise<Uint8Array> {
  const session = await panel.createCDPSession();
  try {
    await panel.setViewport({ width, height: 400 });
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }] });
    return await wholePicture(panel, width);
  } finally {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  }
}

/** Opens every group of the panel. */
async function openGroups(panel: Page): Promise<void> {
  await panel.evaluate(() => { for (const group of document.querySelectorAll('details')) group.open = true; });
}

/** Types a taper where the clinician's own steps are asked for: one step within the article, one above it. */
async function typeTaper(panel: Page): Promise<void> {
  const offer = await panel.$('aria/Date your own dexamethasone steps[role="button"]');
  await offer?.click();
  await settle(panel);
  if (!(await panel.$('.taper'))) return;
  await panel.locator('aria/Add a taper step[role="button"]').click();
  await settle(panel);
  for (const [label, value] of [['Taper step 1: mg/day', '20'], ['Taper step 1: days', '14'], ['Taper step 2: mg/day', '8'], ['Taper step 2: days', '21']] as const) {
    await panel.locator(`aria/${label}`).fill(value);
  }
  await settle(panel);
}

/** Opens the preview of what would be copied. */
async function showPreview(panel: Page): Promise<void> {
  await panel.locator('.acts [aria-expanded="false"]').click();
  await settle(panel);
}

async function take({ browser, extensionId }: Launched, { name, url }: Subject): Promise<void> {
  const folder = join(PICTURES, name);
  await mkdir(folder, { recursive: true });
  const write = (file: string, png: Uint8Array) => writeFile(join(folder, file), png);
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const panel = await findPanel(browser, extensionId) ?? await openPanel(browser, page, extensionId);
    await page.bringToFront();
    await settle(page);
    const said = await settled(panel);
    await settle(panel);
    const width = await panel.evaluate(() => innerWidth);
    await write('page.png', await page.screenshot());
    await write('page-whole.png', await page.screenshot({ fullPage: true }));
    await write('panel.png', await panel.screenshot());
    for (const each of [width, ...WIDTHS]) {
      for (const scheme of SCHEMES) await write(`panel-${each}-${scheme}.png`, await pictureAt(panel, each, scheme));
    }
    // Open it would be taller than a picture of Chromium can be.
    await write('panel-zoom.png', await pictureAt(panel, ZOOMED, 'light'));
    await openGroups(panel);
    await typeTaper(panel);
    await showPreview(panel);
    for (const each of [width, ...WIDTHS]) {
      for (const scheme of SCHEMES) await write(`panel-open-${each}-${scheme}.png`, await pictureAt(panel, each, scheme));
    }
    await write('panel-open-forced.png', await forcedColours(panel, width));
    await panel.emulateMediaFeatures([]);
    await panel.setViewport(null);
    say(`${name}: ${said}`);
  } finally {
    await page.close();
  }
}

/** The panel without a chart, at each width, light and dark; arranged anew for each width, since not every situation lasts. */
async function takeSituation({ browser, extensionId }: Launched, sandbox: Sandbox, name: string, { headline: expected, arrange }: Situation): Promise<void> {
  const folder = join(PICTURES, name);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  try {
    await page.goto(sandbox.url);
    const panel = await findPanel(browser, extensionId) ?? await openPanel(browser, page, extensionId);
    await page.bringToFront();
    const width = await panel.evaluate(() => innerWidth);
    for (const each of [width, ...WIDTHS]) {
      await arrange(page, sandbox);
      await panel.waitForFunction((words) => document.querySelector('h1')?.textContent === words, { timeout: 10_000 }, expected);
      for (const scheme of SCHEMES) await writeFile(join(folder, `panel-${each}-${scheme}.png`), await pictureAt(panel, each, scheme));
    }
    await panel.emulateMediaFeatures([]);
    await panel.setViewport(null);
    say(`${name}: ${await headline(panel)}`);
  } finally {
    await page.close();
  }
}

/** A picture of the README: a patient's chart with the panel beside it, sharp on dense screens. */
async function takeStorePicture({ browser, extensionId }: Launched, url: string, file: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const panel = await findPanel(browser, extensionId) ?? await openPanel(browser, page, extensionId);
    await page.bringToFront();
    await waitForResult(panel);
    await settle(panel);
    await mkdir(dirname(file), { recursive: true });
    const picture = await sideBySide(browser, { page: await sharp(page, STORE_WIDTH), panel: await sharp(panel), scale: 2 });
    const sheet = file.replace(/\.png$/, `-${STORE_SHEET.width}x${STORE_SHEET.height}.png`);
    await writeFile(file, picture);
    await writeFile(sheet, await onSheet(browser, picture, STORE_SHEET));
    say(`Written: ${relative(ROOT, file)}, ${relative(ROOT, sheet)}`);
  } finally {
    await page.close();
  }
}

/** A screenshot at the size on screen, or at another width, with two device pixels a CSS pixel. */
async function sharp(page: Page, wanted?: number): Promise<Uint8Array> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewport({ width: wanted ?? width, height, deviceScaleFactor: 2 });
  const png = await page.screenshot();
  await page.setViewport(null);
  return png;
}

/** Takes the pictures the command line asks for. */
async function pictures(args: readonly string[]): Promise<void> {
  const charts = await workedCharts();
  const { store, names } = readArguments(args, [...PATIENTS, ...CHARTS.filter((id) => charts.has(id)), ...Object.keys(SITUATIONS)]);
  const browserPath = await ensureBrowser(say);
  say('Building the extension ...');
  await build('test');
  const sandbox = await startSandbox();
  try {
    const launched = await launchWithExtension({ dir: TEST_BUILD, browserPath, args: [OTHER_HOST_SWITCH] });
    try {
      if (store) for (const [patient, name] of Object.entries(STORE)) await takeStorePicture(launched, `${sandbox.url}/patient/${patient}`, join(STORE_FOLDER, `${name}.png`));
      for (const name of names) {
        const situation = SITUATIONS[name];
        await (situation ? takeSituation(launched, sandbox, name, situation) : take(launched, subjectOf(name, charts, sandbox)));
      }
    } finally {
      await launched.close();
    }
  } finally {
    await sandbox.close();
  }
  say(`Pictures are in ${relative(ROOT, PICTURES)}/.`);
}

if (import.meta.main) {
  await pictures(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
