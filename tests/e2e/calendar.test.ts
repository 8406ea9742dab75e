/** Calendars in the real panel: a day and taper steps are typed, dated, copied, kept over the end of the worker, and never another patient's. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAfter } from '../../lib/decide/dates.ts';
import { answered, clipboardOf, openPage, press, startBench, stateOf, until, wordsOf, type Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); });
afterAll(async () => { await bench?.close(); });

const PLEXUS = '/patient/1';
const NECROSIS = '/patient/2';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function inWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The field that is labelled so, in view. */
async function field(panel: Page, name: string): Promise<ElementHandle<HTMLInputElement>> {
  const handle = await panel.waitForFunction((wanted) => [...document.querySelectorAll('input')].find((input) =>
    (input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '').trim() === wanted), {}, name) as ElementHandle<HTMLInputElement>;
  await handle.evaluate((input) => {
    for (let box: Element | null = input; box; box = box.parentElement) if (box instanceof HTMLDetailsElement) box.open = true;
    input.scrollIntoView({ block: 'center' });
  });
  return handle;
}

async function type(panel: Page, name: string, text: string): Promise<void> {
  const input = await field(panel, name);
  await input.click({ count: 3 });
  await input.press('Backspace');
  await input.type(text);
}

/** Types a day with the keyboard into the browser's own date field: month, day, year. */
async function typeDay(panel: Page, name: string, iso: string): Promise<void> {
  const input = await field(panel, name);
  const [year, month, day] = iso.split('-');
  // A click lands on any part of the date; the first is where the focus enters.
  await input.focus();
  await panel.keyboard.type(`${month}${day}${year}`);
}

const said = (panel: Page, words: string | RegExp) => until(async () => {
  const all = await wordsOf(panel);
  return typeof words === 'string' ? all.includes(words) : words.test(all);
}, () => `the panel to say ${words}`);

async function copyFull(page: Page, panel: Page): Promise<{ readonly text: string; readonly html: string }> {
  await panel.bringToFront();
  if (!await panel.$('.preview')) await press(panel, 'Size and preview');
  await panel.click('input[value="full"]');
  await press(panel, 'Copy full plan');
  await said(panel, 'Copied');
  return clipboardOf(page);
}

test('a first day that is typed dates the calendar, and stands in the copied plan', async () => {
  const { page, panel } = await bench.open(PLEXUS);
  const today = (await stateOf(bench, page))!.assessment!.today!;
  const start = dayAfter(today, 20)!;
  await typeDay(panel, 'First day, Pregabalin', start);
  await said(panel, new RegExp(`${inWords(start)}\\s+150 mg/day`));
  await said(panel, new RegExp(`${inWords(dayAfter(start, 7)!)}\\s+up to 300 mg/day`));
  const { text, html } = await copyFull(page, panel);
  for (const flavour of [text, html]) {
    expect(flavour).toContain(`Pregabalin, if begun ${inWords(start)}, day set by the clinician: ${inWords(start)} 150 mg/day, ${inWords(dayAfter(start, 7)!)} up to 300 mg/day`);
    expect(flavour).toContain(`Gabapentin, if begun ${inWords(today)}: `);
  }
});

test('taper steps are dated and held against the article; bad ones are told and kept; all of it outlives the worker', async () => {
  const { page, panel } = await bench.open(NECROSIS);
  const today = (await stateOf(bench, page))!.assessment!.today!;
  await press(panel, 'Date your own dexamethasone steps');
  await type(panel, 'Taper step 1: mg/day', '18');
  await type(panel, 'Taper step 1: days', '7');
  await said(panel, `${inWords(today)} to ${inWords(dayAfter(today, 6)!)}. Prednisone-equivalent 120 mg/day.`);
  await said(panel, 'Above the article\'s 16 mg/day.');
  await press(panel, 'Add a taper step');
  await type(panel, 'Taper step 2: mg/day', 'four');
  await type(panel, 'Taper step 2: days', '14');
  await said(panel, 'The dose is not a number. It is written as 4 or 1.5.');
  await type(panel, 'Taper step 2: mg/day', '6');
  await said(panel, new RegExp(`Pneumocystis threshold reached ${inWords(dayAfter(today, 20)!)}: above 30 mg/day for 3 weeks`));
  await said(panel, '21 days in all: shorter than the article\'s 4 to 6 weeks.');
  await bench.killWorker();
  await press(panel, 'Add a taper step');
  await type(panel, 'Taper step 3: mg/day', '2');
  await type(panel, 'Taper step 3: days', '7');
  await said(panel, '28 days in all: within the article\'s 4 to 6 weeks.');
  expect((await stateOf(bench, page))!.calendars).toEqual({ dexamethasone: { asked: true, steps: [{ mgPerDay: '18', days: '7' }, { mgPerDay: '6', days: '14' }, { mgPerDay: '2', days: '7' }] } });
  const { text, html } = await copyFull(page, panel);
  const steps = [
    `the clinician's own steps, no validated taper, if begun ${inWords(today)}`,
    `${inWords(today)} to ${inWords(dayAfter(today, 6)!)}: 18 mg/day for 7 days; prednisone-equivalent 120 mg/day;`,
    `${inWords(dayAfter(today, 21)!)} to ${inWords(dayAfter(today, 27)!)}: 2 mg/day for 7 days; prednisone-equivalent 13.3 mg/day;`,
  ];
  for (const step of steps) {
    expect(text).toContain(step);
    expect(html.replaceAll('&#39;', '\'')).toContain(step);
  }
});

test('another patient sees none of it; the first finds it again', async () => {
  const { panel } = await bench.open(PLEXUS);
  expect(await wordsOf(panel)).not.toContain('18 mg');
  expect(await panel.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value))).not.toContain('18');
  const page = await openPage(bench, bench.sandbox.url + NECROSIS);
  await answered(bench, page);
  expect(await (await field(panel, 'Taper step 1: mg/day')).evaluate(({ value }) => value)).toBe('18');
});

test('nothing went wrong unseen', () => { expect(bench.errors).toEqual([]); });
