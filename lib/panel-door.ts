/** Opens the panel: Chromium's side panel, or the sidebar in Firefox. */
import { browser } from 'wxt/browser';

interface Sidebar { open(): Promise<void> }
const sidebar = (): Sidebar | undefined => (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser lets a page open it. */
export function canOpenPanel(): boolean {
  return typeof browser.sidePanel?.open === 'function' || sidebar() !== undefined;
}

/** Opens it in a window; called before anything is awaited, for only then a press still counts as the user's. Rejects where the browser does not let it. */
export function openPanelIn(windowId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ windowId });
}

/** Opens the panel beside this page. Called by a press: only then the browser allows it. */
export async function openPanel(): Promise<boolean> {
  try {
    await (sidebar()?.open() ?? openPanelIn((await browser.windows.getCurrent()).id!));
    return true;
  } catch {
    return false;
  }
}
