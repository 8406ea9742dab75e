/** Pages on which the panel has no chart to show, for the pictures. Patients are invented. */
import type { Page } from 'puppeteer-core';
import type { Sandbox } from '../sandbox/server.ts';

/** A name of this machine which the test build may not read. */
export const OTHER_HOST = 'clinic.example';
/** Lets the browser find it. */
export const OTHER_HOST_SWITCH = `--host-resolver-rules=MAP ${OTHER_HOST} 127.0.0.1`;

export interface Situation {
  /** The panel's headline in it. */
  readonly headline: string;
  /** Brings a page there. The panel is open beside it. */
  arrange(page: Page, sandbox: Sandbox): Promise<void>;
}

const html = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><body>${body}</body></html>`;

const banner = (name: string, born: string, mrn: string): string => `<header class="patient-banner"><h1>${name}</h1><p>DOB ${born} MRN ${mrn}</p></header>`;
const ADA = banner('Wexcombe, Ada', '3 Feb 1961', '4411902');
const BEA = banner('Merriweather, Bea', '19 Jul 1957', '4411733');
const NOTE = '<main><h2>Assessment</h2><p>Breast cancer, 50 Gy in 25 fractions to the left breast, completed 12 Mar 2021. Numb left hand since 2024.</p></main>';

const open = (path: string, body: string): Situation['arrange'] => async (page, sandbox) => { await page.goto(sandbox.add(path, html(body))); };

export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'not-enabled': {
    headline: 'Not enabled on this site',
    arrange: async (page, sandbox) => { await page.goto(sandbox.add('/situation/other-site', html(ADA + NOTE)).replace('127.0.0.1', OTHER_HOST)); },
  },
  'no-chart': { headline: 'No chart on this page', arrange: open('/situation/no-chart', '<h1>Rota</h1><p>Monday: Fenwick. Tuesday: Okafor. The canteen is closed on Wednesday.</p>') },
  'not-readable': { headline: 'This page cannot be read', arrange: open('/situation/picture', '<canvas width="900" height="600" role="img" aria-label="Scanned letter"></canvas>') },
  doubt: { headline: 'Not sure whose chart this is', arrange: open('/situation/two', ADA + BEA + NOTE) },
  // Without quiet the next patient's page is not believed, for as long as that wait may last.
  changed: {
    headline: 'Patient changed',
    arrange: async (page, sandbox) => {
      await page.goto(sandbox.add('/situation/moving', html(ADA + NOTE)));
      await new Promise((done) => { setTimeout(done, 1500); });
      await page.evaluate((next) => {
        document.querySelector('header')!.outerHTML = next;
        const chart = document.querySelector('main')!;
        chart.textContent = 'Loading';
        setInterval(() => { chart.textContent += '.'; }, 50);
      }, BEA);
    },
  },
};
