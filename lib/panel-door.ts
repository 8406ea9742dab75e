/** Opens the panel from a page of the extension. */
import { browser } from 'wxt/browser';

/** Whether this browser lets a page open it. */
export function canOpenPanel(): boolean {
  return typeof browser.sidePanel?.open === 'function';
}

/** Opens the panel beside this page. Called by a press: only then the browser allows it. */
export async function openPanel(): Promise<boolean> {
  try {
    const { id } = await browser.windows.getCurrent();
    await browser.sidePanel.open({ windowId: id! });
    return true;
  } catch {
    return false;
  }
}
