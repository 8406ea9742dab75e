/** The build that is released, looked at from outside: what it asks for, and what its code could reach. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { RELEASE_BUILD, ROOT, TEST_BUILD } from '../tools/paths.ts';
import { makePackages } from '../tools/zip.ts';

type Manifest = Readonly<Record<string, unknown>> & { readonly permissions: readonly string[]; readonly content_security_policy: Readonly<Record<string, string>> };
const manifestOf = (build: string): Manifest => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const manifest = (): Manifest => manifestOf(RELEASE_BUILD);
const filesOf = (...ends: readonly string[]): string[] => readdirSync(RELEASE_BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => ends.some((end) => name.endsWith(end))).toSorted();
const textOf = (name: string): string => readFileSync(join(RELEASE_BUILD, name), 'utf8');

describe('what it asks for', () => {
  test('no host at install, and only the permissions it needs', () => {
    expect(manifest().permissions.toSorted()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
    expect(manifest()).toMatchObject({ optional_host_permissions: ['http://*/*', 'https://*/*'] });
    expect(manifest()).not.toHaveProperty('optional_permissions');
  });

  test('each with its reason in the README', () => {
    const [, section = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## What it may do, and why');
    const table = section.split('\n## ')[0]!;
    const reasons = new Map([...table.matchAll(/^\| `(\w+)` \| (.{10,}) \|$/gm)].map(([, name, why]) => [name!, why!]));
    expect([...reasons.keys()].toSorted()).toEqual(manifest().permissions.toSorted());
    expect(table).toMatch(/^\| optional: one site \| .{20,} \|$/m);
  });

  test('each with its reason for the stores, whose summary is the manifest\'s and as short as they ask', () => {
    const listing = readFileSync(join(ROOT, 'public/store/listing.md'), 'utf8');
    const part = (title: string): string => listing.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
    const reasons = [...part('Permission justifications').matchAll(/^\| `(\w+)` \| (.{30,1000}) \|$/gm)].map(([, name]) => name);
    expect(reasons).toEqual(['activeTab', 'scripting', 'storage', 'sidePanel', 'optional_host_permissions']);
    expect(reasons.toSorted()).toEqual([...manifest().permissions, 'optional_host_permissions'].toSorted());
    expect(part('Summary')).toBe(manifest()['description']);
    expect(part('Summary').length).toBeLessThanOrEqual(132);
    expect(part('Description').length).toBeGreaterThan(250);
  });

  test('its store texts and pictures stay out of the package, and a row stands for its version among the releases', () => {
    expect(filesOf('.md', '.png').filter((name) => !name.startsWith('icon/'))).toEqual([]);
    const { version } = manifest() as { readonly version?: string };
    expect(readFileSync(join(ROOT, 'public/store/releases.md'), 'utf8')).toContain(`\n| ${version} | `);
    expect(readFileSync(join(ROOT, 'public/store/privacy.md'), 'utf8')).toContain(`for version ${version}.`);
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}`);
  });

  test('what is packed of others stands there with its licence', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
    const parts = textOf('licences.txt').split('\n----\n\n');
    for (const [name, version] of Object.entries(dependencies)) expect(parts.map((part) => part.split('\n')[0])).toContain(`${name} ${version}, MIT`);
    for (const part of parts) expect(part).toContain('The above copyright notice and this permission notice shall be included');
  });

  test('nothing that runs, listens or is readable without being asked for', () => {
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url', 'chrome_url_overrides', 'devtools_page', 'declarative_net_request', 'oauth2', 'omnibox']) expect(manifest()).not.toHaveProperty(key);
  });

  test('the test build differs by the test hosts alone', () => {
    const { host_permissions: hosts, ...rest } = manifestOf(TEST_BUILD);
    expect(hosts).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(manifest());
  });
});

test('the content security policy allows own scripts, styles and pictures, and no connection', () => {
  const { extension_pages: policy = '', ...others } = manifest().content_security_policy;
  expect(others).toEqual({});
  const rules = Object.fromEntries(policy.split(';').map((rule) => { const [name = '', ...values] = rule.trim().split(' '); return [name, values.join(' ')]; }));
  expect(rules).toEqual({
    'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'img-src': "'self'", 'connect-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'", 'trusted-types': "'none'",
  });
});

interface Node { readonly type: string; readonly [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node of a script, outermost first. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* nodesOf(part);
}

/** The name of a property: after a dot, or in quotes between brackets. */
function nameOf(part: unknown, computed: boolean): string | undefined {
  if (!isNode(part)) return undefined;
  if (part.type === 'Literal') return typeof part['value'] === 'string' ? part['value'] : undefined;
  if (part.type === 'TemplateLiteral') return (part['expressions'] as Node[]).length === 0 ? (part['quasis'] as { value: { cooked: string } }[])[0]!.value.cooked : undefined;
  return part.type === 'Identifier' && !computed ? part['name'] as string : undefined;
}

/** The name a node reaches for: a variable or a property. */
function reached(node: Node): string | undefined {
  if (node.type === 'MemberExpression') return nameOf(node['property'], node['computed'] === true);
  if (node.type === 'Property') return nameOf(node['key'], node['computed'] === true);
  return node.type === 'Identifier' ? node['name'] as string : undefined;
}

const NETWORK = ['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'Image', 'Audio', 'FontFace', 'prefetch', 'prerender'];
const CODE = ['eval', 'Function', 'execScript', 'setImmediate', 'WebAssembly', 'createPolicy', 'registerProtocolHandler'];
const MARKUP = ['outerHTML', 'insertAdjacentHTML', 'writeln', 'DOMParser', 'createContextualFragment', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'srcdoc', 'XSLTProcessor'];
const DISK = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'showSaveFilePicker', 'getDirectory', 'sync', 'pushState', 'replaceState', 'BroadcastChannel', 'createObjectURL'];

describe('what its code could reach', () => {
  const scripts = filesOf('.js');
  const parsed = new Map(scripts.map((name) => [name, [...nodesOf(parseAst(textOf(name)) as unknown as Node)]]));
  const all = [...parsed.values()].flat();
  const uses = (names: readonly string[]): string[] => [...parsed].flatMap(([file, nodes]) => nodes.map(reached).filter((name) => name !== undefined && names.includes(name)).map((name) => `${file}: ${name}`));

  /** What calls of a method are given; `of`: the name of the object. */
  const calls = (method: string, of?: string): Node[][] => all
    .filter(({ type, callee }) => type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression' && reached(callee) === method && (of === undefined || (isNode(callee['object']) && reached(callee['object']) === of)))
    .map((node) => node['arguments'] as Node[]);

  test('the scripts are all here, and were read', () => {
    expect(scripts.map((name) => name.replace(/-[\w-]{8}\.js$/, '.js'))).toEqual(expect.arrayContaining(['background.js', 'chunks/sidepanel.js', 'detector.js', 'frame.js']));
    // The search finds what is there.
    expect(uses(['textContent']).length).toBeGreaterThan(0);
    expect(uses(['sendMessage']).length).toBeGreaterThan(3);
  });

  test('no way to the network', () => { expect(uses(NETWORK)).toEqual([]); });
  test('no code from text', () => {
    expect(uses(CODE)).toEqual([]);
    const imported = all.filter(({ type }) => type === 'ImportExpression').map(({ source }) => nameOf(source, true));
    for (const place of imported) expect(place).toMatch(/^\.\/[\w-]+\.js$/);
  });
  test('nothing written to disk, history or address', () => { expect(uses(DISK)).toEqual([]); });
  test('nothing said on the console but what was fixed before', () => {
    expect(uses(['console']).length).toBeLessThanOrEqual(2);
    for (const given of ['log', 'warn', 'error', 'debug', 'info', 'trace', 'dir', 'table'].flatMap((way) => calls(way, 'console'))) {
      expect(given.map(({ type, expressions }) => [type, expressions ?? []])).toEqual([['TemplateLiteral', []]]);
    }
  });

  test('no page made of text but by Preact, in the one place it has for a property that we never give', () => {
    expect(uses(MARKUP)).toEqual([]);
    // `write` of the clipboard takes a list; that of a document takes text.
    expect(calls('write').map((given) => given.map(({ type }) => type))).toEqual([['ArrayExpression']]);
    const assigned = all.filter((node) => node.type === 'AssignmentExpression' && isNode(node['left']) && reached(node['left']) === 'innerHTML');
    expect(assigned.map(({ right }) => isNode(right) && reached(right))).toEqual(['__html']);
    // Preact's own name for it, and no value under it anywhere: neither as a property nor as JSX.
    expect(all.filter((node) => node.type === 'Property' && ['dangerouslySetInnerHTML', '__html', 'innerHTML'].includes(reached(node) ?? ''))).toEqual([]);
    const sources = ['lib', 'components', 'entrypoints'].flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(room, name)));
    expect(sources.filter((name) => /dangerouslySetInnerHTML|__html/.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
  });

  test.each(filesOf('.html'))('%s names only own files', (name) => {
    const named = [...textOf(name).matchAll(/(?:src|href|action|data|poster)\s*=\s*"([^"]*)"/g)].map(([, place]) => place!);
    expect(named.length).toBeGreaterThan(0);
    for (const place of named) expect(place).toMatch(/^\/(?:chunks|assets)\/[\w-]+\.(?:js|css)$/);
    expect(textOf(name)).not.toMatch(/\son\w+\s*=|<script(?![^>]*\ssrc=)|http-equiv|preconnect|prefetch/);
  });
  test.each(filesOf('.css'))('%s loads nothing', (name) => { expect(textOf(name)).not.toMatch(/url\(|@import|@font-face|image-set\(|\bsrc:/); });

  test('addresses are names of kinds of markup, or of sources that a press opens', () => {
    const named = new Set([...filesOf('.js', '.css', '.html')].flatMap((name) => [...textOf(name).matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)$]+/g)].map(([place]) => new URL(place).host)));
    expect([...named].toSorted()).toEqual(['clinicaltrials.gov', 'doi.org', 'pubmed.ncbi.nlm.nih.gov', 'www.droracle.ai', 'www.w3.org']);
  });
});

test('the packages are the same bytes each time, and neither holds what is not of the project', { timeout: 240_000 }, async () => {
  const first = await makePackages();
  expect(await makePackages()).toEqual(first);
  expect(first.map(({ file }) => file.replace(/-[\d.]+-/, '-'))).toEqual(['.output/radnerve-chrome.zip', '.output/radnerve-sources.zip', '.output/radnerve-firefox.zip']);
  const [released, sources] = first.map(({ file }) => namesIn(readFileSync(join(ROOT, file))));
  expect(released).toEqual(filesOf('').filter((name) => statSync(join(RELEASE_BUILD, name)).isFile()));
  expect(sources).toEqual(expect.arrayContaining(['package-lock.json', 'package.json', 'wxt.config.ts', 'entrypoints/background.ts', 'README.md']));
  expect(sources!.filter((name) => /^\.|node_modules|\.zip$|\.output/.test(name))).toEqual([]);
});

/** Names in a zip's central directory (PKWARE APPNOTE 4.3.12), sorted. */
function namesIn(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names: string[] = [];
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.toSorted();
}
