/** The shortcut that copies: presses Copy where the browser lets the panel write to the clipboard, and else brings the focus there. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { COPY } from '../../lib/commands.ts';

/** The worker opens or raises the panel with the same press; the focus comes with that, or not at all, within this time, ms. */
const FOCUS = 150;

/** Listens for as long as the panel shows this tab. */
export function useCopyShortcut(tabId: number): void {
  useEffect(() => {
    const heard = (command: string, tab?: { readonly id?: number | undefined }): void => {
      if (command === COPY && tab?.id === tabId) void copyOrFocus();
    };
    browser.commands.onCommand.addListener(heard);
    return () => browser.commands.onCommand.removeListener(heard);
  }, [tabId]);
}

/**
 * Focuses Copy, and presses it when the panel has the focus: without it the browser refuses the clipboard. Each chart has a
 * button of its own: that of another one, come meanwhile, is not pressed.
 */
export async function copyOrFocus(page: Document = document): Promise<void> {
  const button = page.querySelector<HTMLButtonElement>('.foot .btn.main');
  button?.focus();
  if (!page.hasFocus()) await new Promise((done) => { setTimeout(done, FOCUS); });
  if (page.hasFocus() && button?.isConnected) button.click();
}
