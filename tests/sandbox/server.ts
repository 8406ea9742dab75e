/** Serves the sandbox charts on this machine only, and whatever pages a test adds. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { patientsOn } from './patients.ts';
import { pageOf, TABS } from './render.ts';

/** A running server. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Serves `html` at `path` from now on; `delay` holds the answer back, in ms. */
  add(path: string, html: string, options?: { readonly delay?: number }): string;
  close(): Promise<void>;
}

/** Modules the page loads; their types are taken off on the way. */
const MODULES = new Set(['/client.ts', '/patients.ts', '/render.ts']);

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

async function moduleText(path: string): Promise<string> {
  const file = join(import.meta.dirname, path);
  return (await transformWithOxc(await readFile(file, 'utf8'), file)).code;
}

function chartPage(path: string): string | undefined {
  const [, folder, id, view = 'summary', ...rest] = path.split('/');
  if (folder !== 'patients' || rest.length > 0) return undefined;
  const patients = patientsOn(new Date());
  const patient = patients.find((candidate) => candidate.id === id);
  const tab = TABS.map(([key]) => key).find((key) => key === view);
  return patient && tab ? pageOf(patients, patient, tab) : undefined;
}

/**
 * Starts the server on 127.0.0.1.
 * @param port 0 takes a free one
 */
export async function startSandbox(port = 0): Promise<Sandbox> {
  const added = new Map<string, { readonly html: string; readonly delay: number }>();

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const page = added.get(path);
    if (page) {
      if (page.delay > 0) await new Promise((done) => { setTimeout(done, page.delay); });
      return send(response, 200, 'text/html', page.html);
    }
    if (path === '/') {
      response.writeHead(302, { location: '/patients/1' }).end();
      return;
    }
    if (path === '/sandbox.css') return send(response, 200, 'text/css', await readFile(join(import.meta.dirname, 'sandbox.css'), 'utf8'));
    if (MODULES.has(path)) return send(response, 200, 'text/javascript', await moduleText(path));
    const html = chartPage(path);
    return html ? send(response, 200, 'text/html', html) : send(response, 404, 'text/plain', 'No such page in the sandbox.');
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
    answer(path, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
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
