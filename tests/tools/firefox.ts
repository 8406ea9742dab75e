/**
 * Driving a real Firefox with the real extension, over WebDriver BiDi: its tabs, the pages of the extension, the real
 * sidebar, and the browser's own window, where the toolbar is clicked and the clipboard looked at.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';

/** The name policies know the extension by; `wxt.config.ts` gives it. */
export const GECKO_ID = 'radnerve@radnerve';
/** Where its pages are: Firefox would draw this by lot. */
const UUID = '5f0c2d1e-3b57-4d63-9a43-0f2c7a8e6b11';
export const ROOT_URL = `moz-extension://${UUID}`;

/** `FIREFOX_PATH`, else Firefox ESR or Firefox in the path; undefined when there is none. */
export function findFirefox(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  return (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.startsWith('/snap/'))
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** In ms. */
const BETWEEN_KEYS = 5;

/** A document of the browser. `sidebar`: the panel in the real sidebar; `window`: the browser's own. */
export type Place = 'sidebar' | 'window' | { readonly context: string };

export interface Firefox {
  readonly version: string;
  /** Runs a function there, as a user's press would, and brings back what it returns, as JSON. */
  run<Given extends readonly unknown[], T>(place: Place, work: (...given: Given) => T, ...given: Given): Promise<Awaited<T>>;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Place & object>;
  go(place: Place & object, url: string): Promise<void>;
  /** The tab that shows an address; undefined when there is none. */
  tabAt(url: string): Promise<(Place & object) | undefined>;
  toFront(place: Place & object): Promise<void>;
  /** Clicks the middle of an element with the mouse. */
  click(place: Place & object, selector: string): Promise<void>;
  /** Presses keys, one after the other, each by its letter or the code WebDriver gives it. */
  keys(place: Place & object, text: string): Promise<void>;
  /** Clicks the extension's button on the toolbar. */
  clickToolbar(): Promise<void>;
  close(): Promise<void>;
}

/** The parts of the connection that are used. */
interface Bidi { send(method: string, params: object): Promise<{ readonly result: unknown }> }
interface Evaluated { readonly type: 'success' | 'exception'; readonly result: { readonly value?: string }; readonly exceptionDetails?: { readonly text: string } }
interface Tree { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

type Work = (...given: never[]) => unknown;
/** A call of a function, as text. */
const call = (work: Work, given: readonly unknown[]): string => `(${String(work)})(...${JSON.stringify(given)})`;

/** Starts Firefox without a window on screen, and installs a build. */
export async function launchFirefox({ dir, path }: { readonly dir: string; readonly path: string }): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox', executablePath: path, headless: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A site is granted at once where the browser would ask in a window of its own.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const send = async <T>(method: string, params: object = {}): Promise<T> => (await connection.send(method, params)).result as T;
  const own = (await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!.context;

  async function evaluate<T>(context: string, expression: string): Promise<T> {
    const told = await send<Evaluated>('script.evaluate', { expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`, target: { context }, awaitPromise: true, userActivation: true });
    if (told.type === 'exception') throw new Error(told.exceptionDetails?.text);
    return JSON.parse(told.result.value!) as T;
  }

  const firefox: Firefox = {
    version: await browser.version(),
    run(place, work, ...given) {
      if (place === 'sidebar') return evaluate(own, call(inSidebar as Work, [call(work as Work, given)])) as never;
      return evaluate(place === 'window' ? own : place.context, call(work as Work, given)) as never;
    },
    async open(url) {
      const { context } = await send<{ readonly context: string }>('browsingContext.create', { type: 'tab' });
      await firefox.go({ context }, url);
      await firefox.toFront({ context });
      return { context };
    },
    async go({ context }, url) {
      // A page of the extension is never told to be loaded.
      await send('browsingContext.navigate', { context, url, wait: url.startsWith('moz-extension:') ? 'none' : 'complete' });
    },
    async tabAt(url) {
      const found = (await send<Tree>('browsingContext.getTree')).contexts.find((tab) => tab.url === url);
      return found && { context: found.context };
    },
    async toFront({ context }) { await send('browsingContext.activate', { context }); },
    async click({ context }, selector) {
      const { x, y } = await evaluate<{ x: number; y: number }>(context, call(placeOf as Work, [selector]));
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }, ...press] }] });
    },
    async keys({ context }, text) {
      const actions = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }, { type: 'pause', duration: BETWEEN_KEYS }]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async clickToolbar() { await evaluate(own, call(pressButton as Work, [GECKO_ID])); },
    close: () => browser.close(),
  };
  await browser.installExtension(dir);
  return firefox;
}

/** In the browser's own window, in Firefox's own words. */
/* oxlint-disable typescript/no-explicit-any */
declare const ChromeUtils: any;
declare const WebExtensionPolicy: any;

/** Runs an expression in the document of the sidebar, in its own process, with the standing of a press. */
function inSidebar(expression: string): Promise<unknown> {
  const holder = (document.querySelector('#sidebar') as any).contentDocument.querySelector('#webext-panels-browser');
  const name = `answer-${Math.random()}`;
  const script = `(async () => {
    let told;
    try {
      content.document.notifyUserGestureActivation();
      const handling = content.windowUtils.setHandlingUserInput(true);
      const { document, location, innerWidth } = content;
      const begun = ${expression};
      handling.destruct();
      told = { value: JSON.stringify((await begun) ?? null) };
    } catch (error) { told = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(name)}, told);
  })()`;
  return new Promise((done, fail) => {
    holder.messageManager.addMessageListener(name, function heard({ data }: { data: { value?: string; error?: string } }) {
      holder.messageManager.removeMessageListener(name, heard);
      if (data.error === undefined) done(JSON.parse(data.value!));
      else fail(new Error(data.error));
    });
    holder.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

function pressButton(id: string): unknown {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

function placeOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector)!;
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
