import { defineConfig } from 'wxt';

/** Hosts only the test build may read without asking. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Firefox: the name policies know it by, the first version that takes a word on data collection, and that word. */
const GECKO = { id: 'radnerve@radnerve', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] as ['none'] } };

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
    /** Store texts and pictures live beside the icons and stay out of the packages. */
    'build:publicAssets': (_, assets) => {
      assets.splice(0, assets.length, ...assets.filter((asset) => !asset.relativeDest.startsWith('store/')));
    },
  },
  vite: ({ browser }) => ({
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
