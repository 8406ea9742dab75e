/**
 * npm run bench: how fast it is, one `name: value` a line. A ratio compares what
 * ran in turns in the same process. Option: --only NAME (assert, page, adversarial,
 * decision, designs, first-use, change, marks, front-end, panel).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../tools/paths.ts';
import { benchAdversarial } from './adversarial.ts';
import { benchAssert } from './assert.ts';
import { openCharts, type Charts } from './browser.ts';
import { benchDecision } from './decision.ts';
import { benchDesigns } from './designs.ts';
import { benchFrontEnd } from './front-end.ts';
import { benchMarks } from './marks.ts';
import { written, type Figure } from './measure.ts';
import { benchChange, benchFirstUse, benchPage } from './page.ts';
import { benchPanel } from './panel.ts';

type Bench = { readonly browser: false; readonly run: () => Figure[] | Promise<Figure[]> } | { readonly browser: true; readonly run: (charts: Charts) => Promise<Figure[]> };

const BENCHES: Readonly<Record<string, Bench>> = {
  assert: { browser: false, run: benchAssert },
  page: { browser: true, run: benchPage },
  adversarial: { browser: false, run: benchAdversarial },
  decision: { browser: false, run: benchDecision },
  designs: { browser: false, run: benchDesigns },
  'first-use': { browser: true, run: benchFirstUse },
  change: { browser: true, run: benchChange },
  marks: { browser: true, run: benchMarks },
  'front-end': { browser: false, run: benchFrontEnd },
  panel: { browser: false, run: benchPanel },
};

const versionOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

function introduce(charts: Charts | undefined): void {
  const load = createRequire(import.meta.url);
  const [first] = cpus();
  console.log(`machine: ${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}`);
  console.log(`node: ${process.versions.node}, V8 ${process.versions.v8}`);
  if (charts) console.log(`browser: ${charts.version}`);
  console.log(`radnerve: ${versionOf(join(ROOT, 'package.json'))}`);
  console.log(`wink-nlp: ${versionOf(load.resolve('wink-nlp/package.json'))}, model ${versionOf(load.resolve('wink-eng-lite-web-model/package.json'))}`);
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only !== undefined && !(values.only in BENCHES)) {
  console.error(`no such bench: ${values.only}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const chosen = Object.entries(BENCHES).filter(([name]) => values.only === undefined || name === values.only);
const charts = chosen.some(([, { browser }]) => browser) ? await openCharts() : undefined;
try {
  introduce(charts);
  for (const [, bench] of chosen) {
    const figures = bench.browser ? await bench.run(charts!) : await bench.run();
    for (const { name, value } of figures) console.log(`${name}: ${written(value)}`);
  }
} finally {
  await charts?.close();
}
