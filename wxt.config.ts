import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** Hosts only the test build may read without asking. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Firefox: the name policies know it by, the first version that takes a word on data collection, and that word. */
const GECKO = { id: 'radnerve@radnerve', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] as ['none'] } };

/** The first that closes `storage.local` to content scripts. */
const MIN_CHROME = '140';

/** Folders of the packages whose code is in what was built. */
const packed = new Set<string>();
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The licence's own words, for packages that name it and bring no text of it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

interface Packed { readonly name: string; readonly version: string; readonly license: string; readonly author?: string | { readonly name: string }; readonly repository?: { readonly url: string } }

/** Name, version, licence and its text. Throws where there is none: what is packed must bring the notice it asks for. */
function licenceOf(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Packed;
  const file = ['LICENSE', 'LICENSE.md', 'LICENCE'].map((one) => join(folder, one)).find((one) => existsSync(one));
  if (!file && license !== 'MIT') throw new Error(`${name} brings no text of its licence (${license})`);
  const owner = (typeof author === 'object' ? author.name : author) ?? `the authors of ${repository?.url ?? name}`;
  return `${name} ${version}, ${license}\n\n${file ? readFileSync(file, 'utf8').trim() : `Copyright (c) ${owner}\n\n${MIT}`}\n`;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // What git ignores is no source.
  zip: { zipSources: true, excludeSources: ['pictures/**', 'coverage/**', '**/*.log'] },
  hooks: {
    /** A guideline that lost its shape is not packed. */
    'build:before': async () => {
      const [{ guideline }, { guidelineSchema }] = await Promise.all([import('./lib/guideline/index.ts'), import('./lib/guideline/schema.ts')]);
      guidelineSchema.parse(guideline);
    },
    /** What is packed of others goes with their licences. */
    'build:done': (wxt) => {
      writeFileSync(join(wxt.config.outDir, 'licences.txt'), [...packed].map(licenceOf).toSorted().join('\n----\n\n'));
    },
    /** Store texts and pictures live beside the icons and stay out of the packages. */
    'build:publicAssets': (_, assets) => {
      assets.splice(0, assets.length, ...assets.filter((asset) => !asset.relativeDest.startsWith('store/')));
    },
  },
  vite: ({ browser }) => ({
    plugins: [{
      name: 'licences',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(part.modules)) {
            const folder = renderedLength > 0 ? PACKAGE.exec(id)?.[0] : undefined;
            if (folder) packed.add(folder);
          }
        }
      },
    }],
    // Of an error name and message are sent, not where it came from.
    resolve: { alias: { '@aklinker1/zero-serialize-error': join(import.meta.dirname, 'lib/sent-error.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: browser === 'firefox' ? 'firefox142' : 'chrome140', modulePreload: false },
  }),
  manifest: ({ mode, browser }) => ({
    name: 'RadNerve',
    description: 'Radiotherapy, neuropathy and neurotoxic drugs in the open chart: the matching step, contraindications and monitoring beside it.',
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: MIN_CHROME }),
    // Firefox reads no schema: what a policy says there is checked by ours alone.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.json' } }),
    incognito: 'not_allowed',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'test' ? { host_permissions: TEST_HOSTS } : {}),
    action: { default_title: 'RadNerve: open the panel and read this page' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: 'Open the panel and read this page' },
      'copy-plan': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Copy the plan, or go to the Copy button' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Show the next marked drug' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Show the previous marked drug' },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
});
