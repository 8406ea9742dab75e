/** Bundles the pages of the real editors into a temporary folder and serves them, in an invented chart, on this machine only. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tools/paths.ts';

/** A patient whose chart has a plan. */
export interface Patient {
  readonly name: string;
  readonly birthDate: string;
  readonly recordNumber: string;
}
export const ADA: Patient = { name: 'Thornquist-Sample, Ada', birthDate: '1958-04-11', recordNumber: '7700-31' };
export const BEA: Patient = { name: 'Merriweather-Sample, Bea', birthDate: '1971-09-02', recordNumber: '7700-58' };

export interface EditorServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Editors that come as they are from their packages, because they load their parts themselves. */
const SCRIPTS: Readonly<Record<string, string>> = { tinymce: '/tinymce/tinymce.min.js', ckeditor4: '/ckeditor4/ckeditor.js' };
const STYLES: Readonly<Record<string, string>> = { quill: '/quill/dist/quill.snow.css', draft: '/draft-js/dist/Draft.css' };
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.png': 'image/png', '.svg': 'image/svg+xml' };

/** A banner, as it is put in place of another when the page switches patients. */
export function bannerOf({ name, birthDate, recordNumber }: Patient): string {
  return `<b>${name}</b> <span>DOB ${birthDate}</span> <span>MRN ${recordNumber}</span>`;
}

/** A chart with a place for an editor; `head` and `body` come before and behind. */
export function chartWith(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title>${head}<style>body { font: 15px sans-serif; } #editor { min-height: 120px; border: 1px solid #999; }</style></head><body>
<header class="patient-banner">${bannerOf(ADA)}</header>
<main><h2>Problem list</h2><ul><li>Radiation-induced brachial plexopathy, left</li><li>Neuropathic pain</li></ul>
<h2>Medications</h2><ul><li>Paracetamol 1 g as needed, active</li></ul>
<h2>History</h2><p>Seen on 20 Nov 2026. Left breast radiotherapy 50 Gy in 25 fractions, completed March 2016. Burning pain in the left hand for two years.</p>
<h2>Note</h2>${body}</main></body></html>`;
}

function pageOf(name: string): string {
  const own = SCRIPTS[name] ? `<script src="${SCRIPTS[name]}"></script>` : '';
  return chartWith(STYLES[name] ? `<link rel="stylesheet" href="${STYLES[name]}">` : '', `<div id="editor"></div><button type="button" id="elsewhere">Save</button>${own}<script type="module" src="/built/${name}.js"></script>`);
}

const PAGES = join(import.meta.dirname, 'pages');

async function bundle(names: readonly string[], folder: string): Promise<void> {
  await build({
    configFile: false, root: PAGES, logLevel: 'error', define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(folder, 'built'), minify: false, target: 'esnext', modulePreload: false, chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(PAGES, `${name}.js`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** Starts the server; `extra` are whole pages by their path, `names` the editors that are wanted: all when absent. */
export async function serveEditors(extra: Readonly<Record<string, string>> = {}, names?: readonly string[]): Promise<EditorServer> {
  const folder = await mkdtemp(join(tmpdir(), 'radnerve-editors-'));
  const wanted = names ?? (await readdir(PAGES)).map((file) => file.replace(/\.js$/, '')).filter((name) => name !== 'common');
  if (wanted.length > 0) await bundle(wanted, folder);

  async function answer(path: string): Promise<{ readonly body: string | Buffer; readonly type: string }> {
    const page = extra[path] ?? (wanted.includes(path.slice(1)) ? pageOf(path.slice(1)) : undefined);
    if (page !== undefined) return { body: page, type: 'text/html' };
    const top = path.startsWith('/built/') ? folder : join(ROOT, 'node_modules');
    if (top !== folder && !/^\/(?:tinymce|ckeditor4|quill|draft-js)\//.test(path)) throw new Error('There is no such page.');
    return { body: await readFile(join(top, path)), type: TYPES[extname(path)] ?? 'application/octet-stream' };
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://editors').pathname).then(
      ({ body, type }) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => { server.close(() => done()); });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
