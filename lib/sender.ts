/** Who sent a message. The browser fills in a sender; neither a page nor a content script can. */

/** The parts of a message's sender that are looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  /** The address is told only where the tab's top page may be read. */
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** This extension: its id, and the address of its pages ("chrome-extension://id/"). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/** The one page of this extension that is read as a chart: it holds invented patients, and no content script can run there. */
export const SANDBOX_PAGE = 'sandbox-chart.html';

/** Whether this is the address of the sandbox chart, whatever patient it shows. */
export function isSandboxAddress(url: string | undefined, { root }: Pick<Own, 'root'>): boolean {
  return url !== undefined && url.split(/[?#]/, 1)[0] === `${root}${SANDBOX_PAGE}`;
}

/** A content script of this extension in a page: it has a tab and a frame, and its address is not one of ours. */
export function isContentScript(sender: Sender, own: Own): boolean {
  return sender.id === own.id && typeof sender.tab?.id === 'number' && typeof sender.frameId === 'number' && !isOwnAddress(sender, own);
}

/** The sandbox chart as the top page of a tab. */
export function isSandboxChart(sender: Sender, own: Own): boolean {
  return sender.id === own.id && typeof sender.tab?.id === 'number' && sender.frameId === 0 && isSandboxAddress(sender.url, own);
}

/** Whoever may say what a page shows: a content script, or the sandbox chart. */
export function isReader(sender: Sender, own: Own): boolean {
  return isContentScript(sender, own) || isSandboxChart(sender, own);
}

/** A page of this extension: the panel, also when it is opened in a tab. The sandbox chart is read, and states nothing as the panel does. */
export function isExtensionPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && isOwnAddress(sender, own) && !isSandboxAddress(sender.url, own);
}

/** The worker of this extension: no tab. Some engines leave its address out. */
export function isWorker(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.tab === undefined && (sender.url === undefined || (sender.url.startsWith(own.root) && !isSandboxAddress(sender.url, own)));
}

/** Where reading is allowed now. */
export interface Sites {
  /** Of an origin; false for one that is none. */
  readonly allows: (origin: string | undefined) => Promise<boolean>;
  /** Whether the clinician's click opened this tab's page to one look that still holds, and the sender is of that page's site. */
  readonly looksAt: (tabId: number, sender: Sender) => Promise<boolean>;
}

/**
 * A content script that may read where it is: its site is enabled, or the tab is being looked at once. A script can
 * outlive both: in the back/forward cache, and between a site's removal and the word of it. A sandboxed frame has no
 * origin and is judged by the page around it. `looks`: the script may be one that a click brought to look once, which
 * reaches frames of the page's own site only. The sandbox chart needs no permission.
 */
export async function isOfEnabledSite(sender: Sender, own: Own, { allows, looksAt }: Sites, looks: boolean): Promise<boolean> {
  if (isSandboxChart(sender, own)) return true;
  const { origin, tab } = sender;
  if (await allows(origin === undefined || origin === 'null' ? tab?.url : origin)) return true;
  return looks && typeof tab?.id === 'number' && looksAt(tab.id, sender);
}

function isOwnAddress({ url, origin }: Sender, { root }: Own): boolean {
  return url?.startsWith(root) === true || (origin !== undefined && `${origin}/` === root);
}
