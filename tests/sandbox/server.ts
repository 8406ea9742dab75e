/** Serves the sandbox charts on this machine only, and whatever pages a test adds. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { TABS } from '../../lib/sandbox/render.ts';
import { chartHtml, pageOf, scheduleHtml } from './page.ts';
import { patientsOn } from './patients.ts';

/** A running server. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Serves `html` at `path` from now on; `delay` holds the answer back, in ms. */
  add(path: string, html: string, options?: { readonly delay?: number }): string;
  close(): Promise<void>;
}

/** Files the pages load: where they are, and what. */
const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/client.js': { file: join(import.meta.dirname, 'client.js'), type: 'text/javascript' },
  '/sandbox.css': { file: join(import.meta.dirname, '../../lib/sandbox/sandbox.css'), type: 'text/css' },
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

/** A chart's whole page, or as JSON only what changes when the patient is switched. */
function chartAt(path: string, asJson: boolean): string | undefined {
  const [, folder, id, view = 'summary', ...rest] = path.split('/');
  if (folder !== 'patient' || rest.length > 0) return undefined;
  const patients = patientsOn(new Date());
  const patient = patients.find((candidate) => candidate.id === id);
  const tab = TABS.map(([key]) => key).find((key) => key === view);
  if (!patient || !tab) return undefined;
  return asJson ? JSON.stringify({ chart: chartHtml(patient, tab), schedule: scheduleHtml(patients, patient.id) }) : pageOf(patients, patient, tab);
}

/**
 * Starts the server on 127.0.0.1.
 * @param port a free one when absent
 */
export async function startSandbox({ port = 0 }: { readonly port?: number } = {}): Promise<Sandbox> {
  const added = new Map<string, { readonly html: string; readonly delay: number }>();

  async function answer(path: string, asJson: boolean, response: ServerResponse): Promise<void> {
    const page = added.get(path);
    if (page) {
      if (page.delay > 0) await new Promise((done) => { setTimeout(done, page.delay); });
      return send(response, 200, 'text/html', page.html);
    }
    if (path === '/') {
      response.writeHead(302, { location: '/patient/1' }).end();
      return;
    }
    const known = FILES[path];
    if (known) return send(response, 200, known.type, await readFile(known.file, 'utf8'));
    const chart = chartAt(path, asJson);
    if (!chart) return send(response, 404, 'text/plain', 'No such page in the sandbox.');
    return send(response, 200, asJson ? 'application/json' : 'text/html', chart);
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
    answer(path, request.headers.accept === 'application/json', response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    add(path, html, { delay = 0 } = {}) {
      added.set(path, { html, delay });
      return `${url}${path}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => { server.close(() => done()); });
    },
  };
}
