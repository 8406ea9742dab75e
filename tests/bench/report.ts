/**
 * npm run report: writes tests/bench/report.md anew: speed beside wink-nlp, mark.js and the floor, cost in a page,
 * sizes, and accuracy beside what others reach, each figure with the command that makes it. It runs those commands
 * one after the other; what lies beside the project and is not there is named. Exit status 1 when a command fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT, SHARED } from '../tools/paths.ts';
import { run } from '../tools/run.ts';
import { compared, figuresIn, numberIn, printed, tableUnder, type Comparison, type Peer, type Printed } from './report-text.ts';

const FILE = join(import.meta.dirname, 'report.md');
const bench = (name: string) => ({ command: `npm run bench -- --only ${name}`, args: ['tests/bench/bench.ts', '--only', name] });
const evaluation = (name: string) => ({ command: `npm run evaluate -- --only ${name}`, args: ['tests/evaluate/evaluate.ts', '--only', name] });

/** Each part of the report with the commands whose figures it holds. */
const PARTS: Readonly<Record<string, readonly { readonly command: string; readonly args: readonly string[] }[]>> = {
  Speed: ['assert', 'decision', 'adversarial', 'marks'].map(bench),
  'Cost in a page': ['page', 'change', 'first-use', 'front-end', 'panel'].map(bench),
  Sizes: [{ command: 'npm run build', args: ['tests/tools/sizes.ts'] }],
  Accuracy: ['vignettes', 'own', 'notations', 'notes', 'negex', 'e3c'].map(evaluation),
};

/** What the benches say of the machine stands at the head of the report. */
const ABOUT = /^(?:machine|node|browser|radnerve|wink-nlp): /;

async function ran({ command, args }: { readonly command: string; readonly args: readonly string[] }): Promise<Printed & { readonly failed: boolean }> {
  console.log(command);
  if (command === 'npm run build') {
    const { build } = await import('../tools/build.ts');
    await build('production');
  }
  const { code, output } = await run(process.execPath, args, { quiet: true });
  const { figures, said } = figuresIn(output);
  if (code !== 0) console.error(`It failed:\n${output}`);
  for (const line of said) if (line.startsWith('browser: ')) browser = line;
  return { command, figures, said: [...said.filter((line) => !ABOUT.test(line)), ...(code === 0 ? [] : ['It failed.'])], failed: code !== 0 };
}
let browser = 'browser: none was needed';

/** Figures of others on clinical text, as measured on the public kits and written down beside the project. */
function others(): readonly Record<string, string>[] {
  const notes = join(SHARED, 'platform.md');
  return existsSync(notes) ? tableUnder(readFileSync(notes, 'utf8'), 'What reads clinical text well') : [];
}

/** Their figures of one column. */
function noted(column: string): Peer[] {
  return others().flatMap((row) => {
    const number = numberIn(row[column]);
    return number === undefined ? [] : [{ name: row['system'] ?? '', value: number, from: 'the platform notes, "What reads clinical text well"' }];
  });
}

function comparisons(all: readonly Printed[]): Comparison[] {
  const value = (name: string): { readonly value: number; readonly command: string } | undefined => {
    const found = all.flatMap(({ command, figures }) => figures.filter((figure) => figure.name === name).map((figure) => ({ value: figure.value, command })));
    return found[0];
  };
  const measured = (name: string, figure: string): Peer[] => {
    const found = value(figure);
    return found ? [{ name, value: found.value, from: `\`${found.command}\`` }] : [];
  };
  const beside = (what: string, own: string, better: 'more' | 'less', peers: readonly Peer[]): Comparison[] => {
    const found = value(own);
    return found && peers.length > 0 ? [{ what, own: found.value, command: found.command, better, peers }] : [];
  };
  return [
    ...beside('sentences judged a second', 'assert, sentences a second', 'more', [
      ...measured('wink-nlp as it comes', 'assert, wink-nlp sentences a second, as it comes'), ...measured('wink-nlp, sentences and negation alone', 'assert, wink-nlp sentences a second, sentences and negation alone'), ...noted('sentences/s')]),
    ...beside('reading a page of 1 MB and finding in it (ms)', 'page, read and detect (ms)', 'less', measured('the baseline: text and one expression of all terms', 'page, baseline (ms)')),
    ...beside('reading, finding and marking in 50 kB (ms)', 'marks in 50 kB, read, found and painted (ms)', 'less', measured('mark.js, marking alone', 'marks in 50 kB, mark.js (ms)')),
    ...beside('marking places in a page, times its textContent', 'marks, ratio to textContent (at most 5)', 'less', [{ name: 'textContent, the floor', value: 1, from: 'by definition' }]),
    ...beside('negation F1, NegEx kit', 'negex negation F1', 'more', noted('NegEx kit, negation F1')),
    ...beside('negation F1, E3C', 'e3c negation F1', 'more', noted('E3C entities, negation F1')),
  ];
}

const began = Date.now();
const parts: { readonly name: string; readonly all: readonly (Printed & { readonly failed: boolean })[] }[] = [];
for (const [name, commands] of Object.entries(PARTS)) {
  const all: Awaited<ReturnType<typeof ran>>[] = [];
  for (const command of commands) all.push(await ran(command));
  parts.push({ name, all });
}
const load = createRequire(import.meta.url);
const versionOf = (name: string): string => (JSON.parse(readFileSync(name, 'utf8')) as { version: string }).version;
const all = parts.flatMap((part) => part.all);
const [cpu] = cpus();
const text = [
  '# Benchmark report', '',
  `Written by \`npm run report\` on ${new Date(began).toISOString().slice(0, 10)}, in ${Math.ceil((Date.now() - began) / 60_000)} minutes. Times are of this machine, as busy as it was; ratios compare what ran in turns in one process.`, '',
  '| | |', '|---|---|',
  `| machine | ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()} |`,
  `| Node | ${process.versions.node}, V8 ${process.versions.v8} |`,
  `| browser | ${browser.slice('browser: '.length)} |`,
  `| RadNerve | ${versionOf(join(ROOT, 'package.json'))} |`,
  `| wink-nlp | ${versionOf(load.resolve('wink-nlp/package.json'))}, model ${versionOf(load.resolve('wink-eng-lite-web-model/package.json'))} |`,
  `| mark.js | ${versionOf(join(ROOT, 'node_modules/mark.js/package.json'))} |`, '',
  '## Beside others', '',
  ...(others().length === 0 ? ['What others reach on clinical text is read from notes beside the project, which are not there.', ''] : ['RadNerve is measured on the part of each kit that lies beside the project, the others as the platform notes say, on the public kits; speeds from those notes are of other machines and other hours.', '']),
  ...compared(comparisons(all)), '',
  ...parts.flatMap((part) => [`## ${part.name}`, '', ...part.all.flatMap(printed)]),
].join('\n');
writeFileSync(FILE, `${text.trimEnd()}\n`);
console.log(`tests/bench/report.md is written, after ${Math.round((Date.now() - began) / 1000)} s.`);
process.exitCode = all.some(({ failed }) => failed) ? 1 : 0;
