/** The build for Firefox: what it asks for, and the whole way from consent to the note in a real Firefox with its real sidebar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { build } from '../tools/build.ts';
import { findFirefox, GECKO_ID, launchFirefox, ROOT_URL, type Firefox } from '../tools/firefox.ts';
import { FIREFOX_BUILD, RELEASE_BUILD } from '../tools/paths.ts';
import { agree, enableSite, sidebarOf, welcomePage, type Sidebar, type Tab } from './firefox-harness.ts';
import { until } from './harness.ts';

beforeAll(() => build('production', 'firefox'));

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe('what it asks for', () => {
  test('is what the other build asks for, but for the panel, which is a sidebar that does not open by itself', () => {
    const { browser_specific_settings: gecko, sidebar_action: sidebar, background, options_ui: options, permissions, ...rest } = manifestOf(FIREFOX_BUILD);
    const { minimum_chrome_version: _, storage, side_panel: panel, background: worker, options_ui: theirs, permissions: asked, ...other } = manifestOf(RELEASE_BUILD);
    expect(rest).toEqual(other);
    expect(storage).toEqual({ managed_schema: 'policy.json' });
    expect(options).toEqual(theirs);
    expect((asked as string[]).filter((name) => name !== 'sidePanel')).toEqual(permissions);
    expect(sidebar).toMatchObject({ default_panel: (panel as { default_path: string }).default_path, open_at_install: false });
    expect((background as { scripts: string[] }).scripts).toEqual([(worker as { service_worker: string }).service_worker]);
    expect(gecko).toEqual({ gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } });
  });
});

const path = findFirefox();

describe.skipIf(path === undefined)(path === undefined ? 'in Firefox (needs firefox-esr or firefox, or FIREFOX_PATH)' : 'in Firefox', () => {
  let firefox: Firefox;
  let sandbox: Sandbox;
  let chart: Tab;
  let sidebar: Sidebar;
  beforeAll(async () => {
    sandbox = await startSandbox();
    firefox = await launchFirefox({ dir: FIREFOX_BUILD, path: path! });
    sidebar = sidebarOf(firefox);
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  const marks = () => firefox.run(chart, () => ['rn-a', 'rn-b', 'rn-c'].flatMap((name) => [...CSS.highlights.get(name)?.keys() ?? []].map(String)));

  test('before consent the sidebar opens and nothing is read', async () => {
    console.log(`Firefox ${firefox.version}`);
    const welcome = await welcomePage(firefox);
    chart = await firefox.open(`${sandbox.url}/patient/1`);
    await firefox.clickToolbar();
    expect(await sidebar.says(/agree|consent/i)).not.toMatch(/Brambleton|Step \d/);
    await agree(firefox, welcome);
  });

  test('one click reads one page: the step in the sidebar, the drugs marked in the chart', async () => {
    await firefox.toFront(chart);
    await firefox.clickToolbar();
    const words = await sidebar.says(/Step 3/);
    expect(words).toMatch(/^Brambleton, Odette/);
    expect(words).toMatch(/read once/);
    await until(async () => (await marks()).length > 0, 'the marks');
    // As wide as it opens: nothing is cut off.
    const { width, over } = await firefox.run('sidebar', () => ({ width: innerWidth, over: document.documentElement.scrollWidth - document.documentElement.clientWidth }));
    expect(width).toBeLessThan(300);
    expect(over).toBe(0);
  });

  test('a site is enabled from the sidebar and followed from then on', async () => {
    await enableSite(sidebar);
    await firefox.go(chart, `${sandbox.url}/patient/2`);
    expect(await sidebar.says(/^Harrowgate, Lionel[^]*Step 4/)).not.toMatch(/Brambleton/);
    await firefox.go(chart, `${sandbox.url}/patient/1`);
    await sidebar.says(/^Brambleton, Odette[^]*Step 3/);
  });

  test('a quote is shown in the chart, and the mark tells why', async () => {
    await until(async () => (await marks()).length > 0, 'the marks');
    await firefox.run('sidebar', () => { document.querySelector<HTMLButtonElement>('button.q')!.click(); });
    await until(() => firefox.run(chart, () => (CSS.highlights.get('rn-h')?.size ?? 0) > 0), 'the place of the quote');
  });

  test('the plan is copied, as text and as HTML', async () => {
    await sidebar.press('Copy short plan');
    await sidebar.says(/Copied/);
    const copied = await firefox.run('window', async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()));
    });
    for (const flavour of copied) expect(flavour).toMatch(/Step 3[^]*verify before use/i);
    expect(copied[1]).toMatch(/<ul>/);
  });

  test('the plan is put into the note at the caret, and taken back', async () => {
    await firefox.click(chart, 'textarea');
    await firefox.keys(chart, 'Seen. ');
    await new Promise((done) => { setTimeout(done, 1500); });
    await sidebar.says(/Step 3/);
    const note = () => firefox.run(chart, () => document.querySelector('textarea')!.value);
    const before = await note();
    await sidebar.press('Insert into note');
    await sidebar.says(/Inserted/);
    expect(await note()).toMatch(/Step 3[^]*verify before use/i);
    await sidebar.press('Undo');
    await until(async () => (await note()) === before, 'the note as it was');
  });

  test('a site is taken back in one click, and nothing of it stays', async () => {
    const options = await firefox.open(`${ROOT_URL}/options.html`);
    await until(() => firefox.run(options, () => document.querySelector('main') !== null), 'the options page');
    await sidebar.press('Take back http://127.0.0.1', options);
    await until(() => firefox.run(options, () => /No site is enabled/.test(document.body.innerText)), 'the site to go');
    await firefox.toFront(chart);
    expect(await sidebar.says(/Not enabled on this site/)).not.toMatch(/Brambleton/);
    await until(async () => (await marks()).length === 0, 'the marks to go');
    expect(await sidebar.words()).not.toMatch(/Brambleton/);
  });
});
