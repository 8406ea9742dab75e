/** Inserting into real editors in a real Firefox, from its real sidebar, and taking back; what no editor takes is copied with a word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEditors, type EditorServer } from '../editors/serve.ts';
import { build } from '../tools/build.ts';
import { findFirefox, launchFirefox, type Firefox } from '../tools/firefox.ts';
import { FIREFOX_BUILD } from '../tools/paths.ts';
import { agree, enableSite, sidebarOf, welcomePage, type Sidebar, type Tab } from './firefox-harness.ts';
import { until } from './harness.ts';

const EDITORS = ['textarea', 'input', 'react', 'contenteditable', 'ckeditor5', 'quill', 'tiptap', 'lexical', 'draft', 'slate'] as const;
/** Not taken back, and said so: more steps of undo than Firefox was asked for. The page is left after it. */
const STAYS: ReadonlySet<string> = new Set(['slate full']);
/** In a frame whose text comes from the page around it: its patient is not known to Firefox's content scripts, which cannot ask each other. */
const FRAMED = ['tinymce', 'ckeditor4'] as const;

/** Keys as WebDriver writes them. */
const KEY = { up: '\uE013', home: '\uE011', right: '\uE014' } as const;
const START = KEY.up + KEY.up + KEY.home;

const pass = (time: number) => new Promise((done) => { setTimeout(done, time); });
/** Lines with words in them: editors part paragraphs in their own ways. */
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);

/** The editor, or the frame it is in: the mouse presses there. */
const PRESSED: Readonly<Partial<Record<string, string>>> = { tinymce: 'iframe', ckeditor4: 'iframe', textarea: 'textarea', react: 'textarea', input: '#editor input' };
const pressedIn = (name: string) => PRESSED[name] ?? '[contenteditable="true"]';

const path = findFirefox();

describe.skipIf(path === undefined)(path === undefined ? 'in Firefox (needs firefox-esr or firefox, or FIREFOX_PATH)' : 'in Firefox', () => {
  let firefox: Firefox;
  let server: EditorServer;
  let sidebar: Sidebar;
  let page: Tab;
  const matrix = new Map<string, string[]>();
  const passed = (name: string, what: string): void => { matrix.set(name, [...matrix.get(name) ?? [], what]); };

  beforeAll(async () => {
    await build('production', 'firefox');
    server = await serveEditors();
    firefox = await launchFirefox({ dir: FIREFOX_BUILD, path: path! });
    sidebar = sidebarOf(firefox);
    await agree(firefox, await welcomePage(firefox));
    page = await firefox.open(`${server.url}/textarea`);
    await firefox.clickToolbar();
    await sidebar.says(/Step \d/);
    await enableSite(sidebar);
  });
  afterAll(async () => {
    console.log(['', ...[...matrix].map(([name, what]) => `${name.padEnd(16)}${what.join(', ')}`), ''].join('\n'));
    await firefox?.close();
    await server?.close();
  });

  async function open(name: string): Promise<void> {
    await firefox.go(page, `${server.url}/${name}`);
    await until(() => firefox.run(page, () => window.model !== undefined), 'the editor');
    await sidebar.says(/Step \d/);
  }
  const modelOf = async () => linesOf(await firefox.run(page, () => window.model.text()));
  const rawOf = () => firefox.run(page, () => window.model.raw());
  /** Clicks into the note and goes behind a text of its first line. */
  async function go(name: string, text: string): Promise<void> {
    await firefox.click(page, pressedIn(name));
    await pass(100);
    await firefox.keys(page, START);
    // Slate hears of a moved caret a tenth of a second later.
    await pass(150);
    await firefox.keys(page, KEY.right.repeat(text.length));
    await pass(150);
  }
  async function told(words: RegExp): Promise<void> {
    let said = '';
    await until(async () => words.test(said = await firefox.run('sidebar', () => document.querySelector('.told span')?.textContent ?? '')), () => `${String(words)}; the sidebar says "${said}"`, 20_000);
  }
  /** Chooses a size in the preview; returns its text. */
  async function choose(size: string): Promise<string> {
    if (!await firefox.run('sidebar', () => document.querySelector('.preview') !== null)) await sidebar.press('Size and preview');
    await firefox.run('sidebar', (wanted) => { document.querySelector<HTMLInputElement>(`.preview input[value="${wanted}"]`)!.click(); }, size);
    await pass(100);
    return firefox.run('sidebar', () => document.querySelector('.paper')!.textContent);
  }
  describe.each(EDITORS)('%s', (name) => {
    const sizes = name === 'input' ? ['one-liner'] as const : ['one-liner', 'full'] as const;
    const rest = name === 'input' ? '' : '\nSecond line here.';
    let before: string;

    beforeAll(async () => {
      await open(name);
    });

    test('holds what was typed, and nothing else, before a press', async () => {
      await go(name, 'First ');
      await firefox.keys(page, 'seen today ');
      // Editors put what is typed within a second into one step of their undo.
      await pass(1000);
      before = await rawOf();
      expect(await modelOf()).toEqual(linesOf(`First seen today line of the note.${rest}`));
      passed(name, 'untouched');
    });

    test.each(sizes)('%s: at the caret, and out again', async (size) => {
      const text = await choose(size);
      await go(name, 'First seen today ');
      await sidebar.press('Insert into note');
      await told(/^Inserted$/);
      expect(await modelOf()).toEqual(linesOf(`First seen today ${text}line of the note.${rest}`));
      passed(name, `${size} inserted`);
      await pass(600);
      await sidebar.press('Undo');
      if (STAYS.has(`${name} ${size}`)) {
        await told(/^Not taken back: check the note$/);
        passed(name, 'not undone');
        return;
      }
      await told(/^Taken back$/);
      expect(await rawOf()).toBe(before);
      passed(name, 'undone');
    });
  });

  test.each(FRAMED)('%s: not written to, with a word, and nothing is lost', async (name) => {
    await open(name);
    await go(name, 'First ');
    await firefox.keys(page, 'seen today ');
    await pass(1000);
    const before = await rawOf();
    await sidebar.press('Insert into note');
    await told(/^(?:Not inserted: it is not sure that this note is the patient’s|Click into the note on the page first)$/);
    expect(await rawOf()).toBe(before);
    passed(name, 'refused');
  });
});
