/** Pictures made of pictures. */
import type { Browser } from 'puppeteer-core';

/** Height of the browser's own bar above a side panel, in CSS pixels; it is in no screenshot of the panel. */
const PANEL_BAR = 40;

const imageOf = (png: Uint8Array) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

/**
 * Page and panel side by side, as the window shows them, as a PNG.
 * @param page screenshot of the page
 * @param panel screenshot of the panel
 */
export async function sideBySide(browser: Browser, { page, panel, scale = 1 }: { readonly page: Uint8Array; readonly panel: Uint8Array; readonly scale?: number }): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  try {
    await sheet.setViewport({ width: 800, height: 600, deviceScaleFactor: scale });
    await sheet.setContent(`<style>
      body { margin: 0; display: inline-flex; background: #dfe3e6; font: 600 13px/${PANEL_BAR}px system-ui, "DejaVu Sans", sans-serif; color: #2b333a; }
      img { display: block; zoom: ${1 / scale}; }
      aside { margin-left: 1px; background: #fff; }
      aside div { height: ${PANEL_BAR}px; padding: 0 12px; background: #eceff1; }
    </style>${imageOf(page)}<aside><div>RadNerve</div>${imageOf(panel)}</aside>`);
    const body = await sheet.waitForSelector('body');
    return await body!.screenshot();
  } finally {
    await sheet.close();
  }
}

/** A picture whole in the middle of a sheet of this size, in pixels, as a PNG: stores take no other size. */
export async function onSheet(browser: Browser, picture: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  try {
    await sheet.setViewport({ width, height, deviceScaleFactor: 1 });
    await sheet.setContent(`<style>
      body { margin: 0; background: #dfe3e6; }
      img { display: block; width: 100vw; height: 100vh; object-fit: contain; }
    </style>${imageOf(picture)}`);
    await sheet.waitForFunction(() => document.images[0]!.complete);
    return await sheet.screenshot();
  } finally {
    await sheet.close();
  }
}
