/** What the panel does in the browser: ask for a site, show a quote, copy. */
import { browser } from 'wxt/browser';
import type { CopyResult, EnableResult } from '../../components/types.ts';
import { sendMessage, type PlacedFinding } from '../../lib/messages.ts';
import type { Shown } from '../../lib/page/jump.ts';
import { patternOf } from '../../lib/sites.ts';

type Send = typeof sendMessage;

/** Asks the browser for the site before anything is awaited: only then the press still counts as the clinician's. */
export async function enableSite(tabId: number, origin: string, send: Send = sendMessage): Promise<EnableResult> {
  const asked = browser.permissions.request({ origins: [patternOf(origin)] });
  try {
    if (!(await asked)) return 'refused';
    await send('siteEnabled', { tabId, origin });
    return 'enabled';
  } catch {
    return 'failed';
  }
}

/** Opens the page that says what is read, and asks for consent. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Brings a quote into view; `gone` also when the page is. */
export function showInChart(tabId: number, { frameId, read, start, end, quote }: PlacedFinding, send: Send = sendMessage): Promise<Shown> {
  // A script that is missing there can answer with nothing.
  return send('showInChart', { tabId, frameId, read, start, end, quote }).then((shown) => shown ?? 'gone', () => 'gone');
}

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts both flavours on the clipboard; where the browser takes only text, the plain one. Called by a press, with the panel in
 * focus. `shown`: the chart of the press is still on show; what lands after it has gone is taken off again.
 */
export async function copyText(copied: Copied, shown: () => boolean, clipboard: Clipboard = navigator.clipboard): Promise<CopyResult> {
  const result = await put(copied, shown, clipboard);
  if (result === 'failed' || result === 'overtaken' || shown()) return result;
  return clipboard.writeText('').then(() => 'overtaken', () => 'stale');
}

async function put({ text, html }: Copied, shown: () => boolean, clipboard: Clipboard): Promise<'copied' | 'plain' | 'failed' | 'overtaken'> {
  if (!shown()) return 'overtaken';
  try {
    await clipboard.write([new ClipboardItem({ 'text/plain': flavour('text/plain', text), 'text/html': flavour('text/html', html) })]);
    return 'copied';
  } catch {
    return shown() ? clipboard.writeText(text).then(() => 'plain', () => 'failed') : 'overtaken';
  }
}

function flavour(type: string, content: string): Blob {
  return new Blob([content], { type });
}
