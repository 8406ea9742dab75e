import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** Hosts only the test build may read without asking. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Firefox: the name policies know it by, the first version that takes a word on data collection, and that word. */
const GECKO = { id: 'radnerve@radnerve', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] as ['none'] } };

/** Folders of the packages whose code is in what was built. */
const packed = new Set<string>();
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Name, version, licence and its text as the package brings it. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, string>>;
  const text = ['LICENSE', 'LICENSE.md', 'LICENCE'].map((file) => join(folder, file)).find((file) => existsSync(file));
  return `${name} ${version}, ${license}\n\n${text ? readFileSync(text, 'utf8').trim() : 'The package brings no text of its licence.'}\n`;
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
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: browser === 'firefox' ? 'firefox142' : 'chrome126', modulePreload: false },
  }),
  manifest: ({ mode, browser }) => ({
    name: 'RadNerve',
    description: 'Radiotherapy, neuropathy and neurotoxic drugs in the open chart: the matching step, contraindications and monitoring beside it.',
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '126' }),
    // Firefox reads no schema: what a policy says there is checked by ours alone.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.json' } }),
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
